"""Allow comments in the other forms that people write notes in: a definition that leads nowhere, `%% … %%`, braces, and a line of the front matter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from provenance.documents import Comment
from provenance.loaders.markdown.addresses import definition
from provenance.loaders.markdown.masking import NOTE
from provenance.loaders.markdown.reading import Reader
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_BEGINS = lazy_pattern(r"(?i)\s*provenance\b")
_LINE = lazy_pattern(r"(?im)^[ \t]*#[ \t]*(provenance\b[^\r\n]*)")
_IN_BRACES = lazy_pattern(r"\{/\*((?:[^*]|\*(?!/\}))*+)\*/\}")


def in_front_matter(front: str) -> Iterator[Comment]:
    """Those on lines of the front matter, which is given: they stand above the text."""
    for match in _LINE.finditer(front):
        yield Comment(0, match[1], SourceSpan(*match.span()))


def in_definitions(reader: Reader, stated: Iterable[tuple[str, dict[str, object]]]) -> Iterator[Comment]:
    """Those in the titles of definitions, `[//]: # (provenance: allow RULE: reason)`."""
    for _, reference in stated:
        title = str(reference.get("title") or "")
        if _BEGINS.match(title) and (place := definition(reader.masked, reader.lines, reference)) is not None:
            yield Comment(_behind(reader, place[0].start), title, place[0])


def in_notes(lined: str, hidden: str, reader: Reader) -> Iterator[Comment]:
    """Those in the notes of Obsidian, `%% … %%`, and in the braces of MDX in a file that is not called so."""
    for match in NOTE.finditer(lined):
        start, end = match.span("note")
        if hidden[start] != lined[start]:
            yield Comment(_behind(reader, start), match["braces"] or match["signs"], SourceSpan(start, end))


def in_braces(lined: str, hidden: str, reader: Reader) -> Iterator[Comment]:
    """The comments of MDX, `{/* … */}`."""
    for match in _IN_BRACES.finditer(lined):
        start, end = match.span()
        if hidden[start] != lined[start]:  # else it is shown as code
            yield Comment(_behind(reader, start), match[1], SourceSpan(start, end))


def _behind(reader: Reader, start: int) -> int:
    """Where the first letter stands behind a place: the parser sees no such comment."""
    places = reader.writer.map
    return bisect_left(range(places.length), start, key=lambda at: places.locate(Span(at, at + 1)).start)
