"""Who is presented below a text: in brackets behind where it was printed, or by the season for which they write."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it at all."
PAGE = f"---\ntitle: The bridge is closed\ndate: 2019-06-21\n---\n\n{TOLD}\n\n{TOLD}\n\n{TOLD}\n\n{{}}\n"


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("(Ana Cruz is a reporter with Harbour Live this summer, in a project of the town)", ["Ana Cruz"]),
        (
            "First printed in [The Lamp](https://lamp.town/x) (Ana Cruz is a reporter with The Lamp, which the town has had for years)",
            ["Ana Cruz"],
        ),
        ("*This is Ana Cruz’s second season reporting for [The Lamp](https://lamp.town/x). She rows.*", ["Ana Cruz"]),
        ("First printed in The Lamp, which tells of its people (Ana Cruz is a baker at the mill, they say)", []),
        ("This is Ana Cruz’s second season rowing for the town, and her last one. She works at the mill.", []),
        ("The hall was full (the mayor is a reporter at heart, as the people of the town say of her).", []),
    ],
)
def test_notes_on_writers(note: str, authors: list[str]) -> None:
    read = metadata(document(PAGE.format(note), media_type="text/markdown"))
    assert [author.value for author in read.authors] == authors
