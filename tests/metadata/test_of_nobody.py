"""Fields for the author with the section of a paper, a post or a program in them, which nobody is."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document


@pytest.mark.parametrize(
    ("field", "authors", "nobody"),
    [
        ("Politics", [], ["Politics"]),
        ("Nasional", [], ["Nasional"]),
        ("Finanzredakteur", [], ["Finanzredakteur"]),
        ("Claude 3.5 Sonnet", [], ["Claude 3.5 Sonnet"]),
        ("Written by Claude · Approved by Max", [], ["Claude"]),
        ("Claude", ["Claude"], []),
        ("Claude Martin", ["Claude Martin"], []),
        ("Media Watch Group", ["Media Watch Group"], []),
        ("World Bank", ["World Bank"], []),
    ],
)
def test_whom_a_field_names(field: str, authors: list[str], nobody: list[str]) -> None:
    text = f'---\ntitle: The storm\nauthor: "{field}"\n---\n\n# The storm\n\nThe council voted on Monday.\n'
    found = metadata(document(text, media_type="text/markdown"))
    assert [one.value for one in found.authors] == authors
    assert [one.value for one in found.placeholders] == nobody
