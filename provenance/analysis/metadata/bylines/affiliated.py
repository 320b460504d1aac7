"""Bylines of papers: names that carry the marks of their institutes, "Ana Cruz¹, Ben Ode²*"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.api import BlockKind, lazy_pattern

_MARK = lazy_pattern(
    r"\s?\$[^$\n]{0,4}\^[^$\n]{1,40}\$|\s?\^\{[^}\n]{1,20}\}|\^[\w,*†‡§¶∗\\]{1,12}\^|\s?\\\*"
    r"|(?<=[^\W\d_])\.?(?:\d{1,2}(?:,\s?\d{1,2})*(?:,\s?[*†‡§¶∗✉]+)?|[¹²³⁰⁴-⁹*†‡§¶∗✉]+(?:,\s?[¹²³⁰⁴-⁹*†‡§¶∗✉\d]+)*)(?![^\W_])"
    r"|(?<=[^\W\d_])\.?\s[¹²³⁰⁴-⁹†‡§¶]+(?:,\s?[¹²³⁰⁴-⁹*†‡§¶∗]+)*(?=\s?[,;&(]|\s\w{1,3}\s|$)"
)
"""Of mathematics, of Markdown, or behind the last letter of a name, raised figures also behind a space."""
_PART = lazy_pattern(r"\s\([^()\n]{2,40}\)")
"""What somebody's part was, behind a mark: "(lead author)"."""
_SIGN = lazy_pattern(r"[\d$^*†‡§¶∗✉¹²³⁰⁴-⁹]")
"""Without one of these there is no mark."""
_LONGEST = 300
_FORCE = 5.5
_SHARE = 3
"""The part of the line that its names take at least is one in so many."""


def affiliated(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names of the first lines below a title in which nearly every name has a mark, or one name with its institute below."""
    found = False
    for number, line in enumerate(lines):
        people = _marked(reader, line) if number else []
        below = lines[number + 1 : number + 2]
        if len(people) == 1 and not found and not _has_institute(reader, below):
            people = people if below and _marked(reader, below[0]) else []
        for name in people:
            yield credit(line, name, "byline", _FORCE, 0, clean=True)
        if found and not people:
            return
        found = found or bool(people)


def _marked(reader: Reader, line: Line) -> list[Name]:
    """The people in a line of names with marks: none where it is a sentence that begins with one, or one is made of words of the text."""
    if line.place is not Place.FRONT or len(line.text) > _LONGEST:
        return []
    if _SIGN.search(line.text) is None or reader.document.blocks[line.block].kind is not BlockKind.PARAGRAPH:
        return []
    text, marks = _MARK.subn("", line.text)
    if not marks:
        return []
    byline = names_of(text, reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not byline.clean or not people or len(people) < len(byline.names) or marks < (len(people) + 1) // 2:
        return []
    if sum(len(name.text) for name in people) * _SHARE < len(_PART.sub("", line.text)):
        return []
    if any(f" {name.text.split()[-1].lower()} " in reader.document.text for name in people):
        return []  # of which a heading is made
    return people


def _has_institute(reader: Reader, below: Sequence[Line]) -> bool:
    organisations = reader.words.organisations
    return any(not organisations.isdisjoint(line.text.lower().replace(",", " ").split()) for line in below)
