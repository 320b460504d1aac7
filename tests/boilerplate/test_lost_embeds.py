"""Texts whose last line announces with a colon what is not there (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import findings

_BEFORE = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and for the ferry."


def _told(end: str, media_type: str = "text/markdown", before: str = _BEFORE) -> list[str]:
    found = findings(read_more, f"{before}\n\n{end}", media_type)
    return [str(one.severity) for one in found if "announces something" in one.message]


_ENDS = [
    "Three quays stay open for the summer, she said. Among them:",
    "The following are some pictures of the ferry on its first day:",
    "**Watch the mayor speak in the hall here:**",
    "Shortly after the meeting, Ms Cruz released this statement:\n",
    "Cela ressemble donc à ça\u00a0:",
    "Tengan siempre en mente:  ",
]


@pytest.mark.parametrize("end", _ENDS)
def test_a_text_that_ends_with_a_colon(end: str) -> None:
    assert _told(end) == ["warning"]
    assert _told(end, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    "end",
    [
        "Three quays stay open for the summer:\n\n- the old one\n- the new one",
        "She put it so:\n\n> Nobody objected.",
        "He is happy with his ferry, and so are we :smile:",
        "::card{id=2 title=The ferry}::",
        "Name: Signature: Date:",
        "Sincerely yours:",
        "    def depth(self):",
        "    if the lamp is lit:",
        "Here is the film of the first day:\n\n<iframe src='https://harbour.example/film'></iframe>",
        "Here is the bridge on that day:\n\n![The bridge](bridge.png)",
        "Here is the bridge on that day:\n\n<!-- the bridge -->\n<Bridge />",
        "Here is the table of fares:\n\n| Quay | Fare |\n|---|---|\n| Old | 1 |",
        "## What the town says of it:",
    ],
)
def test_what_leads_to_something_or_to_nothing(end: str) -> None:
    assert _told(end) == []


def test_of_lines_of_a_list_nothing_is_told() -> None:
    assert _told("Lamps of the pier:", before="Ropes\n\nOars of the pier") == []


def test_of_a_page_nothing_is_told() -> None:
    assert (
        _told(f"<html><body><p>{_BEFORE}</p><p>Here is the film of the first day:</p></body></html>", "text/html", "")
        == []
    )


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ('steps: "\n1. The quays are counted by hand in May.\n\n2. The lamps are lit before the ferry comes."', "info"),
        (
            "more:\n  - text: The quays are counted by hand in May\n  - text: The lamps are lit before the ferry comes",
            "info",
        ),
        ("tags:\n  - old quays\n  - lamps of May", "warning"),
        ("summary: The quays are counted by hand in May", "warning"),
    ],
)
def test_a_list_in_the_front_matter_that_the_layout_sets_below(front: str, severity: str) -> None:
    text = f"---\ntitle: The quays\n{front}\n---\n\n{_BEFORE}\n\nThe report names what the town has to do:\n"
    assert [str(one.severity) for one in findings(read_more, text) if "announces something" in one.message] == [
        severity
    ]
