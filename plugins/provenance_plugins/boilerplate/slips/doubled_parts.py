"""A whole text, or a large part of it, that stands twice in one file though its lines are cut otherwise: once as paragraphs and again as lines, or all in one line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from provenance.analysis import content
from provenance.analysis.register import is_fiction, is_instructing, is_verse
from provenance.api import BlockKind, Document, Hit, RelatedPlace, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.sources import is_blank_form, is_draft, is_layout, is_reference, is_test_data

__all__ = ["doubled_parts"]

_WORD = lazy_pattern(r"[^\W\d_]+")
"""Only letters are compared: numbers in front of lines, blanks and ends of lines are what differs."""
_STARTS = lazy_pattern(r"\A|[.!?。！？…؟۔।:\n]")
"""Behind these a sentence or a line may begin."""
_DENSE = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts of which one says as much as three of others."""
_KEY, _DENSE_KEY = 24, 10
"""Letters by which the beginnings of sentences are compared, and those of a dense script."""
_LEAST, _DENSE_LEAST = 300, 100
"""Letters of a part that stands twice, at least."""
_LARGE, _WHOLE = 0.4, 0.7
"""What both places have of the letters of a text, at least; and from where on nobody can have meant it, in instructions or a tale either."""
_GAP = 60
"""Letters in which both places may differ, before they go on alike: an hour, a name."""
_SAMPLE, _THIRD = 2_000, 3
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_SHOWN = 60
_PAIR = 2


class _Letters(NamedTuple):
    said: str
    starts: list[int]
    """Where each word begins among the letters, and …"""
    places: list[int]
    """… in the text."""

    def place(self, at: int) -> int:
        """Where a letter stands in the text."""
        number = bisect_left(self.starts, at + 1) - 1
        return self.places[number] + at - self.starts[number]

    def at(self, place: int) -> int:
        """Which letter is the first behind a place of the text."""
        number = bisect_left(self.places, place)
        return self.starts[number] if number < len(self.starts) else len(self.said)


class _Part(NamedTuple):
    first: int
    second: int
    length: int


def doubled_parts(document: Document, passages: Sequence[Hit]) -> Iterator[Hit]:
    """The second place of the largest part that stands twice, where both are a large part of the text, and the passages that stand twice elsewhere; one within the part tells of it as well, unless it is for information."""
    part = next((hit for hit in _doubled_part(document) if not _is_dummy(document, hit)), None)
    passages = [hit for hit in passages if not _is_dummy(document, hit)]
    within = [] if part is None else [hit for hit in passages if _is_within(hit, part)]
    tells = any(hit.severity is None for hit in within)
    if part is not None and not tells:
        yield part
    yield from (hit for hit in passages if tells or hit not in within)


def _is_dummy(document: Document, hit: Hit) -> bool:
    """Whether a passage is dummy text, of which BLP410 tells: twice it is no second fault."""
    from provenance_plugins.boilerplate.gaps.dummy_text import (  # noqa: PLC0415 - few texts have a passage twice
        is_scrambled,
    )

    return isinstance(hit.span, Span) and is_scrambled(document.slice(hit.span), _DUMMIES)


_DUMMIES = 0.7
"""The share of words of dummy text from which on a passage is nothing else."""


def _is_within(hit: Hit, part: Hit) -> bool:
    return isinstance(hit.span, Span) and isinstance(part.span, Span) and hit.span.start in range(*part.span)


def _doubled_part(document: Document) -> Iterator[Hit]:
    if document.media_type == "text/html" or is_reference(document) or is_layout(document) or is_test_data(document):
        return
    letters = _letters(document)
    part = max(_parts(document.text, letters), key=lambda one: one.length, default=None)
    if part is None:
        return
    share = _PAIR * part.length / len(letters.said)
    if share < _LARGE or is_verse(document) or is_blank_form(document):
        return
    lesser = share < _WHOLE and (is_draft(document) or is_instructing(document) or is_fiction(document))
    first, second = (
        Span(letters.place(start), letters.place(start + part.length - 1) + 1) for start in (part.first, part.second)
    )
    opening = " ".join(document.slice(second)[:_SHOWN].split())
    what = "the text" if share >= _WHOLE else f"a part of the text, some {round(share * 50)} in 100 of it,"
    yield Hit(
        second,
        f"{what} stands twice in the file, here once more from {quoted(f'{opening} …')} on: keep one of them",
        severity=Severity.INFO if lesser else None,
        related=(RelatedPlace("it stands here as well", first),),
    )


def _letters(document: Document) -> _Letters:
    """The letters of what is the text itself."""
    words: list[str] = []
    places: list[int] = []
    main = content(document)
    for number, block in enumerate(document.blocks):
        if block.kind in _PLACES and main.is_main(number):
            for match in _WORD.finditer(document.text, *block.span):
                words.append(match[0])
                places.append(match.start())
    *starts, _ = accumulate(map(len, words), initial=0)
    return _Letters("".join(words), starts, places)


def _parts(text: str, letters: _Letters) -> list[_Part]:
    """The parts that stand exactly twice, from the beginnings of their sentences on."""
    said = letters.said
    sample = said[:_SAMPLE]
    dense = sum(1 for _ in _DENSE.finditer(sample)) * _THIRD > len(sample)
    length, least = (_DENSE_KEY, _DENSE_LEAST) if dense else (_KEY, _LEAST)
    begun: dict[str, list[int]] = {}
    for match in _STARTS.finditer(text):
        at = letters.at(match.end())
        key = said[at : at + length]
        if len(key) == length and (not (known := begun.setdefault(key, [])) or known[-1] != at):
            known.append(at)
    found: list[_Part] = []
    for first, second in sorted(places for places in begun.values() if len(places) == _PAIR):
        if found:
            last = found[-1]
            if first < last.first + last.length and second < last.second + last.length:
                continue
        same = _alike(said, first, second)
        if found and _goes_on(found[-1], first, second):
            last = found[-1]
            found[-1] = _Part(last.first, last.second, min(second + same - last.second, last.second - last.first))
        else:
            found.append(_Part(first, second, same))
    return [one for one in found if one.length >= least]


def _goes_on(last: _Part, first: int, second: int) -> bool:
    """Whether two places go on with a part in which both differed a little."""
    apart = first - last.first - last.length, second - last.second - last.length
    return all(0 <= gap <= _GAP for gap in apart)


def _alike(said: str, first: int, second: int) -> int:
    """How many letters two places have alike, up to where the second begins: found by halves."""
    low, high = 0, min(second - first, len(said) - second)
    while low < high:
        middle = (low + high + 1) // 2
        if said.startswith(said[first + low : first + middle], second + low):
            low = middle
        else:
            high = middle - 1
    return low
