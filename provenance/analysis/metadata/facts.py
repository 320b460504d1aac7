"""Dates that are facts about what a text tells of, listed beside others: the release of a film, the day of an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from provenance.analysis.metadata.lexicons import LABELS, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.api import Literals, lazy_pattern

AROUND = 2
"""Lines above and below a date in which the other facts stand."""
_LONGEST = 160
"""The longest line that is read for them."""
_BOOK = lazy_pattern(
    r"\b\d{2,4}\s(?:pages|pp)\b.{0,60}[£$€₹]\s?\d|[£$€₹]\s?\d.{0,60}(?:\b\d{2,4}\s(?:pages|pp)\b|\bisbn\b)|\bisbn\W{0,3}\d",
    re.IGNORECASE,
)
"""Price and length, or number, of a book."""
_LABELLED = 30
"""Characters of the longest label of a fact."""
_PRICES = frozenset("£€₹")
PRICE = lazy_pattern(r"[£$€₹]\s?\d", signs=("£", "$", "€", "₹"))
"""In the line of a book or a ticket: "Published 3 May 2024 by Harbour Press, £9.99"."""
_RAN_INTO = lazy_pattern(r"\.[ *_]*(?=[^\W\d_][\w ]{1,28}:)")
"""The stop of a fact before the label of the next one, also where a space or the end of what was slanted was lost."""
_KINDS = (("of_work", "beside_work"), ("of_event", "beside_event"))
"""Labels that date a text as well as what it tells of, and those of other facts about that."""


def is_fact(label: str, around: Sequence[Line]) -> bool:
    """Whether the labels beside that of a date are those of a work ("Release date" beside "Director") or of an event ("Date" beside "Venue")."""
    low = label.lower()
    tag = next((beside for dated, beside in _KINDS if low in LABELS.texts(dated)), None)
    if tag is None:
        return False
    lines = [line.text for line in around if len(line.text) <= _LONGEST]
    if tag == "beside_work" and any(map(_BOOK.search, lines)):
        return True
    return any(_facts(tag).any_in(_plain(line)) for line in lines)


def _may_be_book(text: str) -> bool:
    """Whether a line has what each alternative of `_BOOK` has: to ask so takes a tenth of its time."""
    return "$" in text or "isbn" in text.lower() or not _PRICES.isdisjoint(text)


def of_books(lines: Sequence[Line]) -> frozenset[int]:
    """Where the lines begin that say who wrote a book: "By Ana Cruz" right above what it costs and how long it is, "Author: Ana Cruz" among its other facts.

    Two of those are asked for, or one that only books have; at the head of a text they may be its own, unless somebody rates what they are of.
    """
    found = {
        above.start
        for above, line in pairwise(lines)
        if len(line.text) <= _LONGEST and _may_be_book(line.text) and _BOOK.search(line.text) is not None
    }
    facts = [_fact(line.text) for line in lines]
    for number, line in enumerate(lines):
        if ":" not in line.text[:_LABELLED]:
            continue
        near = [fact for fact in facts[max(0, number - AROUND) : number + AROUND + 1] if fact]
        if (
            "book" in near
            or (len(near) > 1 and line.place is not Place.FRONT)
            or ("work" in near and _is_rated([lines[at].text for at in _run(lines, number)]))
        ):
            found.add(line.start)
    return frozenset(found)


def _run(lines: Sequence[Line], number: int) -> range:
    """The lines around one that all have a label, as it has."""
    first = last = number
    while first > max(0, number - _FACTS) and ":" in lines[first - 1].text[:_LABELLED]:
        first -= 1
    while last < min(len(lines) - 1, number + _FACTS) and ":" in lines[last + 1].text[:_LABELLED]:
        last += 1
    return range(first, last + 1)


def _is_rated(lines: Sequence[str]) -> bool:
    """Whether facts are of a book that somebody has read and rates: how many pages it has, or its number, and how good it is."""
    return any(_fact(line) == "book" for line in lines) and any(
        line.partition(":")[0].strip(" *_-•|").lower() in labels("rated") for line in lines
    )


_FACTS = 10
"""Lines of such a list on either side of its author, at most."""


def _fact(text: str) -> str:
    """The sort of a line that states a fact about a work: `book` where only books have it, else `work` or nothing."""
    label, colon, _ = text.partition(":")
    low = label.strip(" *_-•|").lower()
    if not colon or len(low) > _LABELLED:
        return ""
    return "book" if low in labels("of_book") else "work" if low in labels("of_book_too") else ""


def _plain(text: str) -> bytes:
    """The words of a line, a mark between what is parted in it: "Date: 3 May | Venue: the mill", "Date: 3 May. Venue: the mill", and where the space was lost, "3 May.Venue: the mill"."""
    return f"|{_RAN_INTO.sub('|', text).lower()}".replace(" | ", "|").replace(" • ", "|").replace(", ", "|").encode()


@cache
def _facts(tag: str) -> Literals:
    return Literals(f"|{label}" if label.endswith(" by") else f"|{label}:" for label in LABELS.texts(tag))
