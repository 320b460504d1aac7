"""The lines of an export, its fields, and what was found of the archive in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from provenance.documents import Block, Document
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

HEAD = 4000
"""Characters in which what stands above an article ends."""
TITLE = 300
"""Characters of a title at most."""
_FIELD = 80
"""Lines over which a field goes at most."""
FRAME = lazy_pattern(
    r"(?:Copyright|©|\(c\)) .{0,200}|All Rights Reserved\.?|Body:?|Classification|End of Document|Distributed by \S.{2,80}|Document [A-Z]{2,8}[A-Z0-9]{12,30}",
    re.IGNORECASE,
)
"""Lines of an archive that have no label."""
_MONTHS = r"[A-ZÀ-Þa-zà-ÿ]{3,9}"
DAY = lazy_pattern(
    rf"(?:[A-Z][a-z]{{5,8}},? )?(?P<day>(?:\d{{1,2}}\.? {_MONTHS} (?:19|20)\d\d|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, (?:19|20)\d\d)(?:,? [A-Z][a-z]{{5,8}})?(?: \d{{1,2}}:\d\d(?:[^,;]{{0,12}})?)?)"
    r"(?:[,;]? .{0,30}(?i:edition|final).{0,20}|;)?"
)
"""The day of an article, with the edition that may stand behind it."""
BYLINE = lazy_pattern(r"(?:By|BY|Von|Par|Por|Di) \S.{1,120}")


class Line(NamedTuple):
    """A line that has words, without the white space around them."""

    start: int
    words: str
    apart: bool
    """It begins a paragraph: below a blank line, or at the beginning of a block of markup."""
    role: str
    """What the markup says that it is: the author, or the title."""


class Stated(NamedTuple):
    """What the archive says of an article, and where."""

    field: str
    words: str
    start: int
    end: int


class Found(NamedTuple):
    """What was found of an archive."""

    stated: list[Stated]
    frame: list[Line]
    """Lines that are the archive's,"""
    captions: Sequence[Line] = ()
    """and those with the captions that it kept."""


class Field(NamedTuple):
    """A label with what it states, over the lines from `first` to `last`."""

    name: str
    words: str
    first: int
    last: int


def lines_of(document: Document) -> list[Line]:
    """The lines that have words."""
    text = document.text
    begins = {} if is_wrapped(document) else {block.span.start: _role(block) for block in document.blocks}
    lines: list[Line] = []
    at, apart = 0, True
    for raw in text.split("\n"):
        if words := raw.strip():
            start = at + raw.index(words)
            lines.append(Line(start, words, apart or start in begins, begins.get(start, "")))
        apart = not words
        at += len(raw) + 1
    return lines


def _role(block: Block) -> str:
    if block.element is None:
        return ""
    return "author" if "author" in block.element.classes else "title" if block.element.id == "hd" else ""


def is_wrapped(document: Document) -> bool:
    """Whether the lines of a document end where its width does."""
    return document.media_type == "text/plain"


def paragraphs(lines: Sequence[Line], first: int, end: int) -> Iterator[tuple[int, int]]:
    """The first line of each paragraph, and the one behind its last."""
    start = first
    for at in range(first + 1, end):
        if lines[at].apart:
            yield start, at
            start = at
    if start < end:
        yield start, end


def fields(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[Field]:
    """The fields that have a label. One that is a paragraph of its own goes on to the next."""
    found: list[Field] = []
    at = 0
    while at < len(lines):
        match = pattern.fullmatch(lines[at].words)
        if match is None:
            at += 1
            continue
        last = at
        while (
            lines[at].apart
            and last + 1 < min(len(lines), at + _FIELD)
            and not lines[last + 1].apart
            and FRAME.fullmatch(lines[last + 1].words) is None
            and pattern.fullmatch(lines[last + 1].words) is None
        ):
            last += 1
        words = " ".join([match["words"] or "", *(line.words for line in lines[at + 1 : last + 1])])
        found.append(Field(match["name"], words.strip(), at, last))
        at = last + 1
    return found


def labelled(
    lines: Sequence[Line], pattern: re.Pattern[str], names: Mapping[str, str]
) -> tuple[list[Stated], list[tuple[str, Line]]]:
    """What labels of those names state on their line, and all lines that have a label."""
    found: list[Stated] = []
    named: list[tuple[str, Line]] = []
    for line in lines:
        match = pattern.fullmatch(line.words)
        if match is not None:
            named.append((match["name"], line))
            if (words := match["words"]) and (field := names.get(match["name"])) is not None:
                found.append(stated(field, line, words.strip()))
    return found, named


def stated(field: str, line: Line, words: str, last: Line | None = None) -> Stated:
    """What a line states, or several up to the last of them."""
    start = line.start + max(0, line.words.find(words))
    if last is not None and last is not line:
        return Stated(field, words, start, last.start + len(last.words))
    return Stated(field, words, start, min(start + len(words), line.start + len(line.words)))


def title_in(found: Sequence[Stated]) -> str:
    """The title among what is stated."""
    return next((one.words for one in found if one.field == "title"), "")
