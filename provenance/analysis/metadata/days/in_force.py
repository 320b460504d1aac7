"""Days from which a rule holds, at the end of a title: "Harbour Guideline 4 (Effective May 1, 2027)" came out before, or will."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import labels

__all__ = ["is_in_force"]

_AROUND = " \t([,:*_"


def is_in_force(before: str) -> bool:
    """Whether the words before a day say that something holds from then on, whatever language they are in."""
    words = f" {' '.join(before.lower().split())}".rstrip(_AROUND)
    return words.endswith(tuple(f"{opened}{phrase}" for phrase in labels("in_force") for opened in " (["))
