"""Days from which or to which something is moved: that is done, and the day may lie ahead."""

from __future__ import annotations

from collections.abc import Sequence

from provenance_plugins.dates.tables import forms

_BESIDE, _FAR = 2, 12
"""Words before a date among which "to" or "from" stands, and words on either side among which the verb does."""


def is_moved(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether something is moved to a day, or from it: "was brought forward from 12 to 5 July 2024", "wurde auf den 5. Juli 2024 verschoben"."""
    near = [word.lower() for word in before[-_BESIDE:]]
    if not near or forms("moved", "beside").isdisjoint(near):
        return False
    said = " ".join((*map(str.lower, before[-_FAR:]), "", *map(str.lower, after[:_FAR])))
    return any(f" {verb} " in f" {said} " for verb in forms("moved", "verb"))
