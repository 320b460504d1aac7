"""Bylines that ran into the dateline and the first sentence, as excerpts in feeds have them: "By: Ana Cruz LEEDS, Ohio (May 3, 2024) — The bridge …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, lazy_pattern
from provenance.named_tuples import NamedTuple

_FIRST = 3
"""Blocks of which one is the first paragraph."""
_HEAD = 160
"""Characters in which the byline ends, and the place behind it."""
_FEWEST, _MOST = 2, 9
"""Words of the names before a place: of a name, and of all of them."""
_TOKEN = lazy_pattern(r"\S+")
_CAPITALS = lazy_pattern(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}(?:/[A-ZÀ-Þ.'’-]{3,})*,?(?=\s|,)")
"""A place as datelines have it, in capitals."""
_BARE = lazy_pattern(r"[^/\d\n]{3,50}?\s?/\s?(?=[A-ZÀ-Þ])")
"""A name that a stroke sets apart from the place: "By Ana Cruz/ Leeds, Ohio – "."""
_DATELINE = lazy_pattern(
    r"[A-ZÀ-Þ][\w.'’/-]*(?:(?:,\s?|\s)[A-ZÀ-Þ][\w.'’/-]*){0,5}?(?:\s?[-–—]{1,2}\s|:\s|\s?\([^()\n]{2,40}\)|,\s?(?:\d{1,2}\s|[A-Z][a-z]{2,8}\.?\s\d))"
)
"""A place and what only a dateline has behind it: a dash or a colon, the day, or brackets with the day or an agency."""
_FORCE = 5.0


class Seam(NamedTuple):
    """Where the names end and the place begins, of what stands behind the label of a byline."""

    names: int
    place: int


def seam(text: str, words: Words) -> Seam | None:
    """The seam of a byline and a dateline; None where neither capitals nor a stroke tell which word is the first of the place."""
    before = ""
    for number, token in enumerate(_TOKEN.finditer(text, 0, _HEAD)):
        if number and _CAPITALS.match(text, token.start()) is not None and not before.endswith(","):
            return Seam(len(text[: token.start()].rstrip()), token.start())
        before = token[0]
        small = not before[0].isupper() and before not in words.particles
        if number >= _MOST or (small and words.patterns.joined.match(f"{before} ") is None):
            break
    stroke = _BARE.match(text)
    return None if stroke is None else Seam(len(stroke[0].rstrip("/ ")), stroke.end())


def behind_byline(before: str, words: Words) -> int:
    """Where the place of a dateline begins in the words before its day: behind the byline with which they begin, as far as that can be told."""
    label = words.byline.match(before) if words.patterns.may_begin(before) else None
    if label is None:
        return 0
    parts = seam(before[label.end() :], words)
    return label.end() + (0 if parts is None else parts.place)


def credited(reader: Reader) -> Iterator[Credit]:
    """The names of such a byline, where a dateline begins right behind them in capitals or behind a stroke."""
    document = reader.document
    if document.whole_page:
        return
    for index, block in enumerate(document.blocks[:_FIRST]):
        start, end = block.span
        if block.kind is not BlockKind.PARAGRAPH or end - start <= _HEAD:
            continue
        text = document.text[start : start + _HEAD].replace("\xa0", " ")
        label = reader.words.byline.match(text) if reader.words.patterns.may_begin(text) else None
        parts = None if label is None else seam(text[label.end() :], reader.words)
        if label is None or parts is None or _DATELINE.match(text, label.end() + parts.place) is None:
            return
        said = text[label.end() : label.end() + parts.names]
        if _may_hold_place(said, text[label.end() + parts.place :]):
            return
        byline = names_of(said, reader.words, reader.sites)
        if byline.clean and all(one.kind is Kind.PERSON for one in byline.names):
            line = Line(text, start, Place.OPENING, index)
            for name in byline.names:
                yield credit(line, name, "byline", _FORCE, label.end(), clean=True)
        return


def _may_hold_place(said: str, behind: str) -> bool:
    """Whether the capitals may begin with a surname, "Ana Maria CRUZ LEEDS, Ohio", or with all of it."""
    tokens = said.split()
    if len(tokens) < _FEWEST:
        return True
    capitals = behind.split(maxsplit=2)[:2]
    return all(one.isupper() for one in capitals) and not capitals[0].endswith(",") and is_given_name(tokens[-1])
