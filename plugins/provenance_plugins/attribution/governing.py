"""Spokesmen of those who govern, whose names a reader is to know."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.grave import tells_of_crime_or_death
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["speaks_for_power"]


def speaks_for_power(document: Document, one: Attribution, source: str) -> bool:
    """Whether a spokesman is that of those who govern, or of a ministry and lays a death or a crime to somebody; of other lines of theirs, the ministry can be asked."""
    if _speaks_for_government(source):
        return True
    return any(map(source.__contains__, forms("sure", "seats"))) and tells_of_crime_or_death(document, one)


def _speaks_for_government(source: str) -> bool:
    """Whether a spokesman is that of a government, of one of its ministries, or of somebody who governs: "a Chinese Foreign Ministry spokesman", "a spokesman for President Ana Cruz".

    Since the forty-fifth sample 13 of 14 such warnings were right, of all other spokesmen 25 of 41, in the last four samples 2 of 13: their bodies can be asked, as departments can (0 of 3 since the sixty-fifth).
    """
    if any(map(source.__contains__, forms("sure", "rulers"))):
        return True
    return not forms("sure", "governing").isdisjoint(source.lower().split()) or _TITLED.search(source) is not None


_TITLED = lazy_pattern(lambda: rf"(?<![\w-])(?:{alternatives('sure', 'titles')})\.? [A-ZÀ-Þ]")
"""Somebody who governs, by the title and the name."""
