"""Why a document is only partly checked, or not at all, and what to do about it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from provenance.engine.begun import State
from provenance.host.selection import Chosen
from provenance.raised import place_of_others

_LONG, _PER_LONG = 1_000_000, 10
"""Characters of a text that takes long whatever rule is asked, and the seconds that as many more are given, roughly."""


def too_many(limit: int, rules: Sequence[str]) -> str:
    """More findings than are listed, with the rule that gave most of what was found where that is half of it and more."""
    most = max(dict.fromkeys(rules), key=rules.count)
    whose = f", {rules.count(most):,} of them of {most}" if 2 * rules.count(most) >= len(rules) else ""
    return (
        f"has more than limits.findings ({limit:,}) findings{whose}: the first are listed, the rest was not looked for"
    )


def out_of_time(error: BaseException, state: State | None, seconds: float) -> str:
    """More time than a document has, with what was being done: it was being read where there is no state yet."""
    doing = f" while {state.doing}" if state else " while it was being read"
    return f"ran past limits.seconds ({seconds:g} s){doing}{place_of_others(error)}{_way_out(state, seconds)}"


def _way_out(state: State | None, seconds: float) -> str:
    """What to do about a document that takes too long."""
    if state is None:
        return ""
    size = len(state.document.source)
    if size > _LONG:  # without this rule the next one would run out of time
        enough = max(math.ceil(size / _LONG) * _PER_LONG, math.ceil(2 * seconds))
        return f"; the text has {size / _LONG:.1f} million characters: raise limits.seconds (to {enough}), or divide it"
    rule = state.extracting or (state.current if isinstance(state.current, Chosen) else None)
    return "" if rule is None else f"; raise limits.seconds, or ignore {rule.rule.id}"
