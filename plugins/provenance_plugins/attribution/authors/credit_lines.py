"""Who or what is named behind "written by", "reporting by" and the like at either end of a text."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.authors.edge_lines import (
    CAPITALS,
    DASHED,
    DATED,
    DIGIT,
    FOOT,
    HEAD,
    NAME,
    NOTE,
    lines_at_edges,
)
from provenance_plugins.attribution.authors.own_profiles import HANDLE
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import WORD

__all__ = ["credited"]

_OFFERED, _NEXT = "MESSAGE FROM", 500
_HEADED = 5
"""The first blocks, of which a heading may say whom a text is by."""
_ENDS = ".?!:;"
_FRONT_PAGE = lazy_pattern(r"https?://[\w.-]+/?")
_SPOKEN = lazy_pattern(r"[“”\"]")
"""In a line that quotes whoever it names, and presents nobody."""
_POSTING = lazy_pattern(
    lambda: (
        rf"\W*(?i:{alternatives('near_authors', 'posted')})\s[^\n]{{3,80}}?\sby\s(?P<who>{WORD}(?:\s{WORD}){{1,3}})(?=\W*(?:\n|\Z|[|,·•])|\son\s)"
    )
)
_AGENCY_NOTE = lazy_pattern(
    lambda: (
        rf"\((?i:{alternatives('near_authors', 'agency')})\s+(?P<who>{WORD}[^\n;()]{{1,80}})(?:;[^\n()]{{1,200}})?\)(?=[^\w\n]{{0,3}}(?:\n|\Z))"
    )
)
_OUTLET = r"[A-ZÀ-Þ][^\s.,;|()]*"
"""A word of the name of an outlet."""
_CREDIT = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?<!not\s)(?<!not been\s)(?i:{alternatives('near_authors', 'credit')})\s*:?\s+(?P<who>@?[A-ZÀ-Þ](?:[^\n.,;|()]|(?<=\s[A-ZÀ-Þ]|Dr|Mr|Ms)\.|(?<=Sen|Rep|Gov|Hon|Mrs)\.){{1,60}})"
    )
)
_ORIGIN = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('near_authors', 'origin')})\s(?:(?:in|on|by|at|from)\s)?(?:[Tt]he\s)?(?P<who>{_OUTLET}(?:\s(?!(?:On|In|At|By|As|This|When|After|For)\s){_OUTLET}){{0,4}})(?![^\s.,;|()])(?!\s(?:section|column|category)\b)"
    )
)


def credited(document: Document, words: Words) -> Iterator[str]:
    """Behind "written by", "edited by", "reporting by" and the like, whoever or whatever is named there; behind "by" in a short line."""
    head, foot, _ = lines_at_edges(document)
    for line in (*head, *foot):
        if len(line) <= NOTE and _has_post(line, words):
            yield line
        if len(line) <= NAME * 2:
            label = words.byline.match(line)
            named = "" if label is None else line[label.end() :]
            if named and (named[0].isupper() or HANDLE.fullmatch(named) is not None) and not _is_day(named):
                yield line
    for block in document.blocks[1:_HEADED]:
        text = document.slice(block.span)
        label = words.byline.match(text) if block.kind is BlockKind.HEADING else None
        if label is not None and label["by"] is not None and text[label.end() :][:1].isupper():
            yield text[label.end() :]
        if block.kind is BlockKind.HEADING and _is_name_of_site(document, block, words):
            yield text
    text = document.text
    for stretch in (text[:HEAD], text[max(HEAD, len(text) - FOOT) :]):
        lower = stretch.lower()
        if not holds(lower, "near_authors", "credit", "origin"):
            continue  # as most do
        for tag, pattern in (("credit", _CREDIT), ("origin", _ORIGIN)):
            match = pattern.search(stretch) if holds(lower, "near_authors", tag) else None
            if match is None or match["who"].lower() in forms("near_authors", "no_outlet"):
                continue
            if _OFFERED not in match[0] or not holds(lower[match.end() :][:_NEXT], "near_authors", "sale"):
                yield match["who"]  # "A MESSAGE FROM LAMPS.AI" heads an advertisement
    yield from _posted(document, words)
    if document.whole_page:
        yield from _in_brackets(document)


def _is_name_of_site(document: Document, block: Block, words: Words) -> bool:
    """Whether a heading below the title is a person's name that leads to the front page of a site, as copies of blogs keep the site's head."""
    link = next((one for one in document.links if one.span.start >= block.span.start), None)
    return (
        link is not None
        and link.span == block.span
        and _FRONT_PAGE.fullmatch(link.target) is not None
        and is_one_person(document.slice(block.span), words)
    )


def _posted(document: Document, words: Words) -> Iterator[str]:
    """Behind the time in a line below the headline: "posted at 8 pm on 3 May 2024 by Ana Cruz", "Posted in News by Ana Cruz on 3 May 2024"."""
    headings = (
        index for index, block in enumerate(document.blocks) if block.kind in HEADING_KINDS and block.level == 1
    )
    for block in document.blocks[(first := next(headings, 0)) : first + _HEADED]:
        if block.span.end - block.span.start > DATED:
            continue
        match = _POSTING.match(document.text, *block.span)
        if (
            match is not None
            and DIGIT.search(document.text, *block.span) is not None
            and is_one_person(match["who"], words)
        ):
            yield match["who"]


def _in_brackets(document: Document) -> Iterator[str]:
    """Whom an agency names in brackets at the end of a paragraph: "(Reporting by Ana Cruz; Editing by Ben Ode)". Pages have much below it."""
    for match in _AGENCY_NOTE.finditer(document.text):
        yield match["who"]


def _is_day(words: str) -> bool:
    """Whether words begin with a weekday: "By Sunday the wind will ease"."""
    return words.split(maxsplit=1)[0].strip(".,").lower() in weekday_names()


def _has_post(line: str, words: Words) -> bool:
    """Whether a line is somebody with a post: "Ana Cruz, Director, Harbour Works Ltd"."""
    whole = DASHED.sub("", line, count=1) if DASHED.match(line) else line
    name, comma, rest = whole.partition(", ")
    if (
        not comma
        or line[-1] in _ENDS
        or len(name) > NAME
        or _SPOKEN.search(line) is not None
        or CAPITALS.fullmatch(name) is None
    ):
        return False
    names = names_of(name, words).names
    # A signature behind a dash may have its post in small letters.
    posts = {token.strip(".,").lower() for token in rest.split() if token[0].isupper() or whole != line}
    return (
        len(names) == 1
        and names[0].kind is Kind.PERSON
        and not posts.isdisjoint((words.occupations | words.offices | words.organisations) - words.particles)
    )
