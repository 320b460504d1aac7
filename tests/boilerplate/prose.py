"""An article of three paragraphs, and what a rule marks in it, or how it grades that."""

from __future__ import annotations

from provenance.api import Example, Rule
from tests.found import found_in

PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
    "Work is to begin in March, when the ice has gone and the river is low enough for the first piles.",
)
SHORT = PROSE[:2]


def marked(rule: Rule, *blocks: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    findings = found_in(rule, Example("\n\n".join(blocks), media_type=media_type))
    return [(finding.excerpt, finding.severity) for finding in findings]


def graded(rule: Rule, *blocks: str, media_type: str = "text/markdown") -> list[str]:
    return [severity for _, severity in marked(rule, *blocks, media_type=media_type)]


def words(rule: Rule, text: str, media_type: str = "text/plain") -> list[str]:
    """The words of a text that a rule marks."""
    return [excerpt or "" for excerpt, _ in marked(rule, text, media_type=media_type)]
