"""A story without an author, and whom a missing author names instead."""

from __future__ import annotations

from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from provenance.testing import find

STORY = (
    "The bridge was closed on Monday after an inspection, and buses go round by the mill. It will be opened again when the repairs are done, "
    "which may take until the summer, for the steel has to come from far away and nobody has ordered it."
)


def severities(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    findings, problems = find(missing_author, Example(text, media_type=media_type, path="posts/bridge.md"))
    assert problems == []
    return [(one.severity, one.message.partition("“")[2].partition("”")[0]) for one in findings]
