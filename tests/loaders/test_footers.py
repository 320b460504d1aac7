"""Dates and names in a foot that stands in front matter."""

from __future__ import annotations

import pytest

from provenance.api import Source
from provenance.loaders.markdown.document import load_markdown


@pytest.mark.parametrize(
    ("foot", "stated"),
    [
        ("<p><strong>Date:</strong> Updated 3 June 2024.</p>", [("modified", "3 June 2024")]),
        ("<p><strong>Date:</strong> 3 June 2024 (links in July 2024).</p>", [("date", "3 June 2024")]),
        ("<p>Kept by all. <b>Editors:</b> <a href='/ana'>Ana Cruz</a> and Ben Ode.</p>", [("author", "Ana Cruz and Ben Ode")]),
        ("<!--<p><strong>Date:</strong> Updated 3 June 2024.</p>--><p>Kept by all.</p>", []),
        ("<p>The date: nobody knows it.</p>", []),
    ],
)  # fmt: skip
def test_labels_in_a_foot(foot: str, stated: list[tuple[str, str]]) -> None:
    source = f"---\ntitle: Bridges\nfooter: >\n  {foot}\n---\n\nThe bridge is closed.\n"
    found = load_markdown(Source("a.md", "a.md", "text/markdown", source)).declared
    assert [(one.field, one.value) for one in found if one.origin.startswith("front-matter:footer")] == stated
