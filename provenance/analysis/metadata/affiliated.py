"""Bylines of papers: names that carry the marks of their institutes, "Ana Cruz¹, Ben Ode²*"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.names import Kind, names_of
from provenance.api import BlockKind, lazy_pattern

_MARK = lazy_pattern(
    r"\s?\$[^$\n]{0,4}\^[^$\n]{1,40}\$|\s?\^\{[^}\n]{1,20}\}|\^[\w,*†‡§¶∗\\]{1,12}\^|\s?\\\*"
    r"|(?<=[^\W\d_])\.?(?:\d{1,2}(?:,\s?\d{1,2})*(?:,\s?[*†‡§¶∗✉]+)?|[¹²³⁰⁴-⁹*†‡§¶∗✉]+(?:,\s?[¹²³⁰⁴-⁹*†‡§¶∗✉\d]+)*)(?![^\W_])"
)
"""Of mathematics, of Markdown, or behind the last letter of a name."""
_SIGN = lazy_pattern(r"[\d$^*†‡§¶∗✉¹²³⁰⁴-⁹]")
"""Without one of these there is no mark."""
_LONGEST = 300
_FORCE = 5.5
_SHARE = 3
"""The part of the line that its names take at least is one in so many."""


def affiliated(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names of the first line below a title in which nearly every name has a mark, or one name with its institute below."""
    blocks = reader.document.blocks
    for number, line in enumerate(lines):
        if line.place is not Place.FRONT or not number or len(line.text) > _LONGEST:
            continue
        if _SIGN.search(line.text) is None or blocks[line.block].kind is not BlockKind.PARAGRAPH:
            continue
        marks = sum(1 for _ in _MARK.finditer(line.text))
        if not marks:
            continue
        byline = names_of(_MARK.sub("", line.text), reader.words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        if not byline.clean or not people or len(people) < len(byline.names) or marks < (len(people) + 1) // 2:
            continue
        if sum(len(name.text) for name in people) * _SHARE < len(line.text):
            continue  # a sentence that begins with a name
        if len(people) == 1 and not _has_institute(reader, lines[number + 1 : number + 2]):
            continue
        if any(f" {name.text.split()[-1].lower()} " in reader.document.text for name in people):
            continue  # words of the text, of which a heading is made
        for name in people:
            yield credit(line, name, "byline", _FORCE, 0, clean=True)
        return


def _has_institute(reader: Reader, below: Sequence[Line]) -> bool:
    organisations = reader.words.organisations
    return any(not organisations.isdisjoint(line.text.lower().replace(",", " ").split()) for line in below)
