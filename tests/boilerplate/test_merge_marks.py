"""BLP411: versions that nobody merged, with the marks of git around them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from provenance.testing import find

_CONFLICT = "<<<<<<< HEAD\nThe bridge is old.\n=======\nThe bridge is new.\n>>>>>>> a61b7c1"


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (f"The council met.\n\n{_CONFLICT}\n\nIt is closed.\n", "text/plain"),
        (f"# The bridge\n\nThe council met.\n\n{_CONFLICT}\n\nIt is closed.\n", "text/markdown"),
        (f"---\ntitle: The bridge\n---\n\n{_CONFLICT}\n", "text/markdown"),
        (f"<html><body><p>The council met.</p>\n{_CONFLICT}\n<p>It is closed.</p></body></html>", "text/html"),
    ],
)
def test_a_conflict_is_told_once_at_its_first_line(text: str, media_type: str) -> None:
    findings, problems = find(markup_residue, Example(text, media_type=media_type))
    assert problems == []
    assert [(finding.severity, finding.location is not None) for finding in findings if "git" in finding.message] == [
        ("warning", True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"# Conflicts\n\nIt looks so:\n\n```\n{_CONFLICT}\n```\n\nKeep one of them.\n",
        "# The bridge\n\nThe council met.\n=======\n\nIt is closed.\n",
        "# The bridge\n\nThe line `<<<<<<< HEAD` begins one.\n",
    ],
)
def test_code_that_a_text_shows_is_none(text: str) -> None:
    findings, _ = find(markup_residue, Example(text, media_type="text/markdown"))
    assert [finding.message for finding in findings if "git" in finding.message] == []
