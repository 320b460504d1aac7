"""Numbered headings of which one bears the number of its neighbour, or the number between two is left out: 1, 2, 2, 3 or 1, 2, 4 (BLP418)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from provenance.analysis.line_beginnings import at_lines
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Region,
    Severity,
    Span,
    any_of,
    lazy_pattern,
)
from provenance_plugins.boilerplate import LEXICON

__all__ = ["numbered_headings"]

_LABELS = Phrases.load(LEXICON, "numbered_headings")
_NUMBER = lazy_pattern(
    lambda: (
        rf"\W{{0,3}}(?P<label>(?:{any_of(_LABELS.texts('label', 'any'))})\s)?(?:(?:no|nr|n[º°])\.?\s?|#\s?)?"
        r"(?P<number>\d{1,2})(?P<sign>[.):](?=\s)|\ufe0f?\u20e3|\s?[–—-](?=[^\W\d_]|\s))\s{0,3}(?P<words>\S.*)"
    ),
    re.IGNORECASE | re.DOTALL,
)
"""The number with which a heading begins; "2.1 Lamps" is a part of a part."""
_ANY = lazy_pattern(r"(?<!\d)\d{1,2}(?!\d)")
_HEAD = 24
"""Characters of a heading in which other numbers than its first may stand: "7. / 8. Lamps and wicks"."""
_LEAST = 4
"""Numbers in a run of which one may be wrong, at least."""
_LONGEST = 140
"""Characters of a heading, at most: a longer one is a paragraph that a scanner or a writer marked as one."""
_LEFT_OUT = 2
"""Numbers that are left out on end, at most: where more are, parts of another work are told of."""
_APART = frozenset({Region.NAV, Region.ASIDE, Region.FOOTER})


class _Numbered(msgspec.Struct, frozen=True):
    """A heading with its number."""

    number: int
    words: str
    span: Span


def numbered_headings(document: Document) -> Iterator[Hit]:
    """The one fault of each run; one that has several is numbered by another rule than the order of its headings."""
    for run in _runs(document):
        steps = [(one, other) for one, other in pairwise(run) if other.number != one.number + 1]
        if len(run) < _LEAST or run[0].number > 1 or len(steps) != 1:
            continue
        one, other = steps[0]
        missing = range(one.number + 1, other.number)
        if one.number == other.number and one.words != other.words:
            message = f"two headings one after the other bear the number {one.number}: number them anew"
            yield Hit(other.span, message, severity=Severity.WARNING)
        elif 0 < len(missing) <= _LEFT_OUT and not _stands_elsewhere(document, missing):
            left = " and ".join(map(str, missing))
            message = f"behind the heading with the number {one.number} comes the one with {other.number}: put in {left}, or number them anew"
            yield Hit(other.span, message, severity=Severity.WARNING)


def _runs(document: Document) -> Iterator[list[_Numbered]]:
    """The headings of one level and one form below one heading, as they follow one another; those that begin with 1 again are others."""
    runs: dict[tuple[int, str, str], list[_Numbered]] = {}
    for block in document.blocks:
        if block.kind not in HEADING_KINDS or block.regions & _APART:
            continue
        if block.span.end - block.span.start > _LONGEST:
            continue
        level = 1 if block.kind is BlockKind.TITLE else block.level
        for key in [key for key in runs if key[0] > level]:
            yield runs.pop(key)
        found = _number(document, block)
        if found is None:
            continue
        entry = _Numbered(int(found["number"]), found["words"].strip().lower(), block.span)
        key = (level, (found["label"] or "").strip().lower(), found["sign"].strip())
        if entry.number <= 1 and key in runs and runs[key][-1].number:
            yield runs.pop(key)
        runs.setdefault(key, []).append(entry)
    yield from runs.values()


def _number(document: Document, block: Block) -> re.Match[str] | None:
    return _NUMBER.match(document.text, block.span.start, block.span.end)


_IN_SOURCE = lazy_pattern(r"(?m)^#{1,6}[ \t]+(?P<number>\d{1,2})[.):](?=\s)")


def _stands_elsewhere(document: Document, missing: range) -> bool:
    """Whether a number that is left out begins another block, as that of a heading that lost its mark does, or stands within the first words of a heading."""
    if document.media_type == "text/markdown" and any(
        int(one["number"]) in missing for one in at_lines(_IN_SOURCE, document.source)
    ):
        return True  # what opens a block of code above it took it in
    for block in document.blocks:
        found = _number(document, block)
        if found is not None and int(found["number"]) in missing:
            return True
        if block.kind in HEADING_KINDS:
            end = min(block.span.end, block.span.start + _HEAD)
            if any(int(one[0]) in missing for one in _ANY.finditer(document.text, block.span.start, end)):
                return True
    return False
