"""Reporters: a stream of records to text for people and for machines.

A run needs one of them, so each is imported when it is asked for.
"""

from __future__ import annotations

import importlib

from provenance.extensions import Reporter

__all__ = ["NAMES", "builtin", "named"]

_CLASSES = {
    "text": "TextReporter",
    "concise": "ConciseReporter",
    "json": "JsonReporter",
    "jsonl": "JsonLinesReporter",
    "github": "GitHubReporter",
    "gitlab": "GitLabReporter",
    "sarif": "SarifReporter",
    "junit": "JUnitReporter",
    "html": "HtmlReporter",
    "parquet": "ParquetReporter",
}

NAMES = tuple(_CLASSES)
"""Those that come with the program; each is the name of its module, too."""


def named(name: str) -> Reporter:
    """The reporter of that name that comes with the program. Raises KeyError."""
    made: Reporter = getattr(importlib.import_module(f"{__name__}.{name}"), _CLASSES[name])()
    return made


def builtin() -> tuple[Reporter, ...]:
    """All reporters that come with the program."""
    return tuple(map(named, NAMES))
