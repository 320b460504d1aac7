"""Notes that a generator of sites leaves out of what it makes of a file: no reader sees them."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern


class NoteForm(NamedTuple):
    """A form of notes."""

    sign: str
    """Is in every one of them."""
    begin: re.Pattern[str]
    end: re.Pattern[str]


OF_TEMPLATES = (
    NoteForm(
        "endcomment",
        lazy_pattern(r"\{%-?[ \t]*comment\b[^%\n]{0,200}%\}"),
        lazy_pattern(r"\{%-?[ \t]*endcomment[ \t]*-?%\}"),
    ),
    NoteForm("#}", lazy_pattern(r"\{#-?(?=\s)"), lazy_pattern(r"(?<=\s)-?#\}")),
    NoteForm("*/", lazy_pattern(r"\{\{-?[ \t]*/\*"), lazy_pattern(r"\*/[ \t]*-?\}\}")),
)
"""Of Liquid (Jekyll), of Jinja and Nunjucks (MkDocs, Eleventy), of Hugo."""
OF_MARKDOWN = (
    *OF_TEMPLATES,
    NoteForm(
        "%%",
        lazy_pattern(
            r"(?<!\S)%%(?!(?:title|sitename|sitedesc|sep|excerpt|category|tag|date|name|author|headline|url|page|(?:post|user|term|current|first|last|site)_?\w{2,20})%%)(?=[^%\n]{1,2000}%%(?!\S))"
        ),
        lazy_pattern(r"%%"),
    ),
)
"""Those and, in one line, of Obsidian; the name of a field is one that a plugin was to fill in ("%%title%%")."""
RAW = tuple(
    NoteForm(
        f"end{name}",
        lazy_pattern(rf"\{{%-?[ \t]*{name}\b[^%\n]{{0,200}}%\}}"),
        lazy_pattern(rf"\{{%-?[ \t]*end{name}[ \t]*-?%\}}"),
    )
    for name in ("raw", "verbatim")
)
"""What Liquid and Jinja show as it is written, tags among it."""
_LONGEST = 20_000
"""Characters of a note: what begins and ends farther apart does not belong together."""
_ELEMENT = lazy_pattern(r"<(?P<end>/?)(?P<name>code|pre|samp|kbd|textarea|script|style)(?=[\s>])", re.IGNORECASE)
_TAG = lazy_pattern(r"\{%-?[ \t]*[a-z]\w*[^%{}]{0,300}%\}|\{\{-?[ \t]*[\w.\"'][^{}]{0,300}\}\}")
"""What a generator carries out or fills in."""
_WHOLE_ELEMENT = lazy_pattern(
    r"<(?P<name>[a-z][a-z\d]{0,10})\b[^<>]{0,1000}>[^<>]{0,1000}</(?P=name)\s?>", re.IGNORECASE
)
"""An element with its end."""
_NOT_LINE_END = lazy_pattern(r"[^\r\n]")


def stretches(text: str, form: NoteForm, first: int, code: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places of notes of one form, from an offset on; one that never ends, or begins in `code`, is none."""
    looked = first
    ended: re.Match[str] | None = None
    while (begun := form.begin.search(text, looked)) is not None:
        looked = begun.end()
        if within(begun.start(), code) or text[begun.start() - 1 : begun.start()] == "`":
            continue
        if ended is None or ended.start() < looked:
            ended = form.end.search(text, looked)
        if ended is None:
            break
        if ended.end() - begun.start() > _LONGEST:
            continue
        yield begun.start(), ended.end()
        looked = ended.end()


def without_notes(markup: str, front_end: int) -> str:
    """HTML with blanks for such notes, where it is a template: it has front matter, tags outside of code and of notes, or a note in which elements were put out of use."""
    forms = [form for form in OF_TEMPLATES if form.sign in markup]
    if not forms or "{" not in markup:
        return markup
    code = list(_shown(markup))
    found = sorted(place for form in forms for place in stretches(markup, form, front_end, code))
    if not found or not (front_end or _has_tags(markup, [code, found]) or _holds_elements(markup, found)):
        return markup
    return replaced(markup, found, " ")


def replaced(text: str, places: Iterable[tuple[int, int]], sign: str) -> str:
    """The text with a sign for each character of some places, in order, but for line ends."""
    pieces: list[str] = []
    at = 0
    for start, end in places:
        first = max(start, at)
        if first < end:
            pieces += (text[at:first], _NOT_LINE_END.sub(sign, text[first:end]))
            at = end
    return "".join((*pieces, text[at:])) if pieces else text


def _has_tags(markup: str, apart: list[list[tuple[int, int]]]) -> bool:
    return any(not any(within(tag.start(), places) for places in apart) for tag in _TAG.finditer(markup))


def _holds_elements(markup: str, notes: list[tuple[int, int]]) -> bool:
    """Whether elements stand in a note from beginning to end: a piece of a layout that has no other tags was put out of use there."""
    return any(_WHOLE_ELEMENT.search(markup, *note) is not None for note in notes)


def _shown(markup: str) -> Iterator[tuple[int, int]]:
    """The elements of code, from their names to those of their ends."""
    begun: re.Match[str] | None = None
    for tag in _ELEMENT.finditer(markup):
        if begun is None:
            begun = None if tag["end"] else tag
        elif tag["end"] and tag["name"].lower() == begun["name"].lower():
            yield begun.start(), tag.end()
            begun = None


def within(offset: int, places: list[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of some places, in order and apart."""
    at = bisect_right(places, (offset, sys.maxsize)) - 1
    return at >= 0 and offset < places[at][1]


_QUOTED_WITHIN = lazy_pattern(
    r"=\"(?P<value>(?:[^\"<>{]{0,300}\{[{%](?:[^\"<>{}%\n]{0,200}\"[^\"<>{}%\n]{0,200}\"){1,8}[^\"<>{}%\n]{0,200}[}%]\}){1,4})"
)
"""A value in quotation marks in which a tag has the same ones: `href="{{ "/quay/" | relative_url }}"`."""


def requoted(markup: str) -> str:
    """HTML in which a tag of a generator within the value of an attribute has single quotation marks: the page that is made has none of them, and the value would end there."""
    if "{{" not in markup and "{%" not in markup:
        return markup
    return _QUOTED_WITHIN.sub(lambda match: '="' + match["value"].replace('"', "'"), markup)
