"""What all rules of the family find in a text together, and an article around it."""

from __future__ import annotations

from functools import cache

from provenance.engine.program import Program, program

ARTICLE = "The council met on Monday and spoke about the weir, the mill and the road to the harbour. " * 20


@cache
def _moderation() -> Program:
    return program(select=["MOD"])


def found(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    """Rules and severities, and that no rule met a problem."""
    outcome = _moderation().check(text, media_type=media_type)
    assert list(outcome.problems) == []
    return [(one.rule, str(one.severity)) for one in outcome.record.findings]
