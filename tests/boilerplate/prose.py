"""An article of three paragraphs, and what a rule marks in it, or how it grades that."""

from __future__ import annotations

from provenance.api import Example, Rule
from provenance.testing import find

PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
    "Work is to begin in March, when the ice has gone and the river is low enough for the first piles.",
)
SHORT = PROSE[:2]


def marked(rule: Rule, *blocks: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    findings, _ = find(rule, Example("\n\n".join(blocks), media_type=media_type))
    return [(finding.excerpt, finding.severity) for finding in findings]


def graded(rule: Rule, *blocks: str, media_type: str = "text/markdown") -> list[str]:
    return [severity for _, severity in marked(rule, *blocks, media_type=media_type)]
