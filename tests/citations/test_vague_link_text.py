"""Links whose words name nothing."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.vague_link_text import vague_link_text

from provenance import check
from tests.citations.common import places


def test_lost_links_are_only_those_at_the_end_of_a_clause() -> None:
    assert places(vague_link_text, "Rents rose, according to this. The rest is, according to this study, a guess.") == [
        "according to this"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rents fell by half ( source ). Wages rose by a third ( source ).", 2),
        ("Rents fell by half ( source ).\n\nThe full tables can be found here.", 2),
        ("Rents fell by half. ( source ) Wages rose by a third. ( source )", 2),
        ("Rents fell by half ( source ) and wages rose by a third ( source ) in a year.", 0),
        ("Rents fell by half ( source ).", 0),
        ("The graph has a node (source) and a node (sink). It has no other (source).", 0),
        ("He sat (here). She sat (here).", 0),
        ("g (here) the end (here)", 0),
        ("the spring ( Source ) of the river ( Source ).", 0),
    ],
)
def test_words_in_brackets_are_lost_links_with_spaces_at_the_end_of_sentences(text: str, told: int) -> None:
    assert len(places(vague_link_text, text)) == told


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("For what the town says of the flood, please click here.", "warning"),
        ("The record of the hearing can be accessed by clicking.", "warning"),
        ("The tables were published on Monday, and you can read them by clicking on this link.", "warning"),
        ("The rents went up again, according to this.", "info"),
        ("The full tables can be found here.", "info"),
    ],
)
def test_what_sends_readers_to_a_link_in_a_text_without_one_is_a_warning(text: str, severity: str) -> None:
    assert [one.severity for one in check(text, select=["CIT308"]).findings] == [severity]


def test_beside_another_link_it_is_for_information() -> None:
    text = "The [report on the flood](https://lamp.example/report) is long.\n\nFor the tables, please click here."
    found = check(text, media_type="text/markdown", select=["CIT308"]).findings
    assert [one.severity for one in found] == ["info"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The full tables can be found here: https://www.lampnet.org/a", 0),
        ("The full tables can be found here:\nhttps://www.lampnet.org/a", 0),
        ("The full tables can be found here:\n\nwww.lampnet.org/a", 0),
        ("The full tables can be found here: <https://www.lampnet.org/a>", 0),
        ("The full tables can be found here: the mill has them.", 1),
        ("The full tables can be found here:\n\nThe mill has them, as https://www.lampnet.org says.", 1),
        ("The full tables can be found here. https://www.lampnet.org/a is of the mill.", 1),
    ],
)
def test_an_address_behind_a_colon_is_the_link(text: str, told: int) -> None:
    assert len(places(vague_link_text, text)) == told
