"""Reporters: a stream of records to text for people and for machines."""

from __future__ import annotations

from provenance.extensions import Reporter
from provenance.reporters.concise import ConciseReporter
from provenance.reporters.github import GitHubReporter
from provenance.reporters.html import HtmlReporter
from provenance.reporters.json import JsonReporter
from provenance.reporters.jsonl import JsonLinesReporter
from provenance.reporters.text import TextReporter

__all__ = [
    "ConciseReporter",
    "GitHubReporter",
    "HtmlReporter",
    "JsonLinesReporter",
    "JsonReporter",
    "TextReporter",
    "builtin",
]


def builtin() -> tuple[Reporter, ...]:
    """The reporters that come with the program."""
    return (
        TextReporter(),
        ConciseReporter(),
        JsonReporter(),
        JsonLinesReporter(),
        GitHubReporter(),
        HtmlReporter(),
    )
