"""Which of several dates is believed first."""

from __future__ import annotations

from provenance.analysis.metadata.machine_dates import days_between, in_universal_time
from provenance.analysis.metadata.values import FAIR, Candidate
from provenance.api import lazy_pattern

_OFFSET = lazy_pattern(r"T.*[+-](?!00:00)\d\d:\d\d$")


def ranked(found: list[Candidate]) -> list[Candidate]:
    """The candidates by weight; each kind of statement that gives the same day adds to it."""
    if len(found) < 2:
        return found
    days = [candidate.value.value[:10] for candidate in found]
    scored: list[tuple[float, int]] = []
    for number, candidate in enumerate(found):
        others = {
            other.group
            for day, other in zip(days, found, strict=True)
            if day == days[number] and other.group != candidate.group
        }
        scored.append((-(candidate.weight + min(0.75 * len(others), 1.5)), number))
    return _in_local_time([found[number] for _, number in sorted(scored)])


def _in_local_time(ranked: list[Candidate]) -> list[Candidate]:
    """Where the best is stated in UTC, and of those that readers see the likeliest has the day before or after: that one first."""
    best = ranked[0]
    if not in_universal_time(best.value.value):
        return ranked
    for other in ranked[1:]:
        if in_universal_time(other.value.value) and other.value.value != best.value.value:
            continue  # another moment: of an answer, of a change
        if other.weight >= FAIR and (other.visible or _OFFSET.search(other.value.value)):
            days = days_between(best.value.value, other.value.value)
            if days == 0:
                return ranked
            if days in {-1, 1}:
                return [other, *(one for one in ranked if one is not other)]
    return ranked
