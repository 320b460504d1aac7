"""Whether words stand in a guide in steps to what nobody in particular is to be, as satire has it: "3. Be devious."."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_in_guide"]

_STEP = lazy_pattern(r"(?m)^\W{0,3}(?P<number>\d{1,2})[.)]\s(?:\([a-z]\)\s)?(?P<verb>[A-Z][a-z’']+)\s")
_BEING = frozenset({"Be", "Act", "Become", "Play", "Look", "Stay", "Pose", "Pretend"})
"""With which a step says what somebody is to be; those of a recipe or a manual say what is to be done."""
_FEWEST = 4
"""Such steps that a guide has, at least."""


def is_in_guide(document: Document, span: Span) -> bool:
    """Whether words stand behind the first and before the last of several numbered steps that tell a reader whom the text makes up what to be."""
    first, last = document.recall("steps of a guide", _steps)
    return first < span.start < last


def _steps(document: Document) -> tuple[int, int]:
    steps = [(int(found["number"]), found["verb"], found.start()) for found in _STEP.finditer(document.text)]
    being = {number for number, verb, _ in steps if verb in _BEING}
    if len(being) < _FEWEST:
        return len(document.text), 0
    return steps[0][2], steps[-1][2]
