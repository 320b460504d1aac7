"""Which of the pairs of names that differ by one letter are one name, and where each of its spellings stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from provenance.analysis.paths import unflattened
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register.transcripts import is_heard
from provenance.api import (
    PROSE_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Region,
    RelatedPlace,
    Severity,
    Span,
    lazy_pattern,
    quoted,
)
from provenance_plugins.attribution.spellings.near_names import Pair, Words, edit_between, places_of
from provenance_plugins.attribution.spellings.two_names import are_two_names, is_of_person, may_be_ending
from provenance_plugins.attribution.tables import alternatives, forms, stands_in

__all__ = ["Spelling", "spelling_hit", "told_spellings"]

_NO_TEXT = frozenset({BlockKind.CODE, BlockKind.REFERENCE, BlockKind.TABLE_CELL})
_AROUND = frozenset({Region.NAV, Region.FOOTER, Region.FORM, Region.HIDDEN, Region.TABLE})
_SENTENCES = frozenset({*PROSE_KINDS, BlockKind.CAPTION, BlockKind.NOTE}) - _NO_TEXT
_BESIDE = 80
"""Characters between two spellings that stand beside each other: whoever writes both at once means two."""
_SPOKEN_OF = 100
"""Characters before and behind a name in which a text may say how it is spelled."""
_MOST_PAIRS = 60
"""Pairs of names in a text, at most: one that has more lists names that are alike."""
_LISTED = 5
"""Places of the other spelling that a message and its finding list."""
_SPELLED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('spellings', 'told')})")


_ENDS = lazy_pattern(r"[.!?…:][”’\"')]?\s|\n\s*\n")
"""The end of a sentence, of a heading or of a paragraph."""
_CLOSES = (",", ".", ";", ")", "”", "’")
_ACTS = lazy_pattern(lambda: rf" (?:{alternatives('spellings', 'acts')})(?!\w)")


class Spelling(NamedTuple):
    """A name that stands in a text in two spellings."""

    name: str
    """As it is spelled more rarely, in the text or else in its source, or further on."""
    span: Span
    other: str
    others: tuple[Span, ...]


def told_spellings(document: Document, pairs: Iterable[Pair]) -> Iterator[Spelling]:
    """The names that a text spells in two ways, each once: of a person with the given name, else with the word that stands beside it."""
    near = [pair for pair in pairs if not are_two_names(pair)]
    if not near or len(near) > _MOST_PAIRS:
        return
    noted = _notes(document)
    best: dict[frozenset[str], tuple[tuple[bool, int], Spelling]] = {}
    for pair in near:
        spelling = _spelling(document, pair, noted)
        if spelling is not None:
            words = frozenset(pair.words)
            weight = (is_of_person(pair), len(spelling.others))
            if words not in best or best[words][0] < weight:
                best[words] = (weight, spelling)
    yield from sorted((spelling for _, spelling in best.values()), key=lambda one: one.span)


def spelling_hit(document: Document, one: Spelling) -> Hit:
    """What is said of such a name: both spellings, and the lines of the other."""
    where = f" ({_lines(document, one.others)})" if document.row is None else ""
    return Hit(
        one.span,
        f"{quoted(one.name)} is spelled {quoted(one.other)} elsewhere in the text{where}: settle on one spelling",
        severity=Severity.INFO if is_heard(document) or inside_quotation(document, one.span) else None,
        related=tuple(RelatedPlace("the other spelling stands here", span) for span in one.others[:_LISTED]),
    )


def _lines(document: Document, spans: Iterable[Span]) -> str:
    """The lines of the source in which the first of some spans stand: "lines 3, 8 and 12"."""
    starts = [document.locate(span).start for span in spans]
    lines = sorted({document.source.count("\n", 0, start) + 1 for start in starts[:_LISTED]})
    more = " and others" if len(starts) > _LISTED else ""
    if len(lines) == 1:
        return f"line {lines[0]}{more}"
    listed = ", ".join(map(str, lines))
    return f"lines {listed}{more}" if more else f"lines {' and '.join(listed.rsplit(', ', 1))}"


def _spelling(document: Document, pair: Pair, noted: Sequence[int]) -> Spelling | None:
    person = is_of_person(pair)
    of_first, of_second = (_places(document, name, in_sentences=not person) for name in pair.names)
    if not of_first or not of_second:
        return None
    places = {pair.words[0]: of_first, pair.words[1]: of_second}
    rare, often = sorted(
        places, key=lambda word: (len(places[word]), _times_in_source(document, word), -places[word][0].start)
    )
    here, there = places[rare], places[often]
    if (
        _is_common(document, rare)
        or (not person and _is_common(document, often))
        or (may_be_ending(pair) and not _is_no_ending(document, *sorted(places.items(), key=_length)))
        or any(_are_beside(document.text, one, other) for one in here for other in there)
        or any(_is_spoken_of(noted, one) for one in (*here[:2], *there[:2]))
        or (not person and _is_of_longer_name(document.text, here, there))
        or (not person and _is_of_longer_name(document.text, there, here))
        or (person and _are_two_persons(document.text, here, there))
        or _is_of_file(document, here[0])
    ):
        return None
    return Spelling(document.slice(here[0]), here[0], document.slice(there[0]), tuple(there))


def _times_in_source(document: Document, word: str) -> int:
    """How often a word stands anywhere in the source, in addresses too: of "Google Maps" and "Googe Maps", each there once, `google.com` tells which is the slip."""
    return len(re.findall(rf"(?i)(?<![^\W_]){re.escape(word)}(?![^\W_])", document.source))


def _are_two_persons(text: str, here: Sequence[Span], there: Sequence[Span]) -> bool:
    """Whether other surnames stand behind the two, each time and with a small word before them, since a capital alone may begin anything: "Abdel Fatah el-Cruz", "Abdel Fattah al-Holm"."""
    behind = [
        {None if (word := _SURNAME.match(text, one.end)) is None else word[1] for one in places}
        for places in (here, there)
    ]
    if None in behind[0] or None in behind[1]:
        return False
    return not any(
        one == other or edit_between(one, other) for one in behind[0] for other in behind[1] if one and other
    )


_SURNAME = lazy_pattern(r" (?:al|el|bin|ben|ibn|de|da|van|von)[- ]([A-ZÀ-Þ][\w’'-]+)")


def _is_of_file(document: Document, span: Span) -> bool:
    """Whether the file is called by a spelling with the word behind it, as the report of a tool is by the tool's name: "Cruzardo Lamp Toolbox" in `cruzardo-lamp-toolbox-report.md`."""
    behind = _NEXT.match(document.text, span.end)
    if (
        behind is None
        or behind[1].lower() not in forms("programs")
        or document.row is not None
        or document.has_front_matter
    ):
        return False
    name = unflattened(document.path).lower().rpartition("/")[2]
    return "-".join((*document.slice(span).lower().split(), behind[1].lower())) in name.replace("_", "-")


def _is_of_longer_name(text: str, here: Sequence[Span], there: Sequence[Span]) -> bool:
    """Whether a spelling stands several times and each time before the same other word of a name, which never stands behind the other spelling: a product that is called so, "Cruzardo Lamp Toolbox"; not a house that is named after somebody."""
    behind = {None if (word := _NEXT.match(text, one.end)) is None else word[1].lower() for one in here}
    if len(here) < _TIMES or len(behind) != 1 or None in behind or behind & forms("spellings", "after_somebody"):
        return False
    return not any((word := _NEXT.match(text, one.end)) is not None and word[1].lower() in behind for one in there)


_NEXT = lazy_pattern(r" ([A-ZÀ-Þ][\w’'-]+)")
_TIMES = 2


def _is_in_list(document: Document, span: Span) -> bool:
    """Whether a plain text has a few words without a stop in each of the lines around a name: a list that a program made."""
    if document.media_type != "text/plain":
        return False
    before = document.text[max(0, span.start - _WINDOW) : span.start].split("\n")[1:-1][-_LINES:]
    behind = document.text[span.end : span.end + _WINDOW].split("\n")[1:-1][:_LINES]
    around = [line for line in (*before, *behind) if line.strip()]
    return (
        len(before) == len(behind) == _LINES
        and max(map(len, around), default=_LONG) < _LONG
        and sum(line.rstrip().endswith(_STOPS) for line in around) <= 1
    )


_WINDOW, _LINES, _LONG = 400, 8, 48
"""Characters before and behind a name in which so many lines of such a list stand, and of the longest of them."""
_STOPS = (".", "!", "?", ":", ";", ",", "”", '"')


def _are_beside(text: str, one: Span, other: Span) -> bool:
    """Whether two names stand in one sentence or list: whoever writes both at once means two."""
    (_, start), (end, _) = sorted((one, other))
    return end - start < _BESIDE and _ENDS.search(text, start, end) is None


def _length(placed: tuple[str, list[Span]]) -> int:
    return len(placed[0])


def _is_no_ending(document: Document, shorter: tuple[str, list[Span]], longer: tuple[str, list[Span]]) -> bool:
    """Whether a last "s" belongs to the name: somebody with it acts ("Rojas said"), or it stands more often than not, and mostly before a mark and no owner's thing ("Rojas, who")."""
    ends = [span.end for span in longer[1]]
    acting = sum(_ACTS.match(document.text, end) is not None for end in ends)
    closed = sum(document.text.startswith(_CLOSES, end) for end in ends)
    return acting == len(ends) or (len(ends) > len(shorter[1]) and 2 * (acting + closed) >= len(ends))


def _is_common(document: Document, word: str) -> bool:
    """Whether a word stands in the text in small letters, too: "Great Hall", "a hall"."""
    return f" {word.lower()}" in document.text


def _notes(document: Document) -> list[int]:
    """Where a text says how something is spelled, or was: "also spelled", "An earlier version"."""
    if not stands_in(document, "spellings", "told"):
        return []
    return [found.start() for found in _SPELLED.finditer(document.text)]


def _is_spoken_of(noted: Sequence[int], span: Span) -> bool:
    """Whether such a note stands beside a name."""
    index = bisect_left(noted, span.start - _SPOKEN_OF)
    return index < len(noted) and noted[index] < span.end + _SPOKEN_OF


def _places(document: Document, name: Words, *, in_sentences: bool) -> list[Span]:
    found = []
    for span in places_of(document.text, name):
        block = document.block_at(span.start)
        if (
            block is not None
            and span.end <= block.span.end
            and block.kind not in _NO_TEXT
            and (not in_sentences or block.kind in _SENTENCES)
            and _AROUND.isdisjoint(block.regions)
            and not _is_listed_work(document, block)
            and not (in_sentences and _is_in_list(document, span))
        ):
            found.append(span)
    return found


def _is_listed_work(document: Document, block: Block) -> bool:
    """Whether a block stands below a heading of references."""
    heading = document.heading_above(block.span.start)
    return heading is not None and document.slice(heading.span).strip(" #:*").lower() in forms("spellings", "works")
