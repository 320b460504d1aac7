"""What a rule finds in a text, where its severities or its words are all that a test asks for."""

from __future__ import annotations

from provenance.api import Example, Rule
from provenance.records import Finding
from provenance.testing import find


def findings(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[Finding]:
    """The findings, and that the rule met no problem."""
    found, problems = find(rule, Example(text, media_type=media_type, path=path))
    assert problems == []
    return found


def severities_of(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    return [str(finding.severity) for finding in findings(rule, text, media_type, path)]


def excerpts(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    return [finding.excerpt or "" for finding in findings(rule, text, media_type, path)]
