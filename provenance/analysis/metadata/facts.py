"""Dates that are facts about what a text tells of, listed beside others: the release of a film, the day of an event."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis.metadata.issues import labels
from provenance.analysis.metadata.lines import Line
from provenance.api import Literals

AROUND = 2
"""Lines above and below a date in which the other facts stand."""
_LONGEST = 160
"""The longest line that is read for them."""


def is_fact(label: str, around: Sequence[Line]) -> bool:
    """Whether the labels beside that of a date are those of a work ("Release date" beside "Director") or of an event ("Date" beside "Venue")."""
    low = label.lower()
    tag = next((beside for dated, beside in _KINDS if low in labels(dated)), None)
    if tag is None:
        return False
    return any(_facts(tag).any_in(_plain(line.text)) for line in around if len(line.text) <= _LONGEST)


_KINDS = (("of_work", "beside_work"), ("of_event", "beside_event"))


def _plain(text: str) -> bytes:
    """The words of a line, a mark between what is parted in it: "Date: 3 May | Venue: the mill"."""
    return f"|{text.lower()}".replace(" | ", "|").replace(" • ", "|").replace(", ", "|").encode()


@cache
def _facts(tag: str) -> Literals:
    return Literals(f"|{label}" if label.endswith(" by") else f"|{label}:" for label in labels(tag))
