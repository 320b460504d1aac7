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
        ("Dünya", ["Dünya"], []),
        ("Kultura", ["Kultura"], []),
        ("kultura", [], ["kultura"]),
        ("Ekonomika", [], ["Ekonomika"]),
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


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Next week: The Ferry, by Ben Ode", []),
        ("Read next: The Mill, by Ana Cruz", []),
        ("Leia também: O moinho, by Ana Cruz", []),
        ("Stories from the Quay, by Ana Cruz", ["Ana Cruz"]),
    ],
)
def test_who_wrote_another_text_that_a_line_announces(line: str, authors: list[str]) -> None:
    text = (
        f"# The storm\n\n{line}\n\nThe council voted on Monday to close the bridge for a year, and nobody objected.\n"
    )
    assert [one.value for one in metadata(document(text, media_type="text/markdown")).authors] == authors
