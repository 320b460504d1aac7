"""What a rule finds in a text, where its severities or its words are all that a test asks for."""

from __future__ import annotations

from typing import Any

from provenance.api import Example, Rule
from provenance.records import Finding
from provenance.rules import ExampleLike
from provenance.testing import find


def found_in(rule: Rule, example: ExampleLike, **options: Any) -> list[Finding]:  # noqa: ANN401 - the rule's own
    """The findings, and that the rule met no problem: where it raises it finds nothing, and a test of a text in which nothing is wrong would pass."""
    found, problems = find(rule, example, **options)
    assert problems == []
    return found


def findings(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[Finding]:
    return found_in(rule, Example(text, media_type=media_type, path=path))


def severities_of(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    return [str(finding.severity) for finding in findings(rule, text, media_type, path)]


def severities_of_kinds(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    """Of the first finding of each kind: what repeats one is for information, however the rule grades it."""
    return [str(finding.severity) for finding in findings(rule, text, media_type, path) if finding.repeats is None]


def severities_in(language: str, rule: Rule, words: str) -> list[str]:
    """Of a page in a language that has one paragraph."""
    return severities_of(rule, f"<html lang='{language}'><p>{words}</p></html>", "text/html")


def excerpts(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    return [finding.excerpt or "" for finding in findings(rule, text, media_type, path)]
