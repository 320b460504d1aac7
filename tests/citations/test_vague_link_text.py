"""Links whose words name nothing."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.vague_link_text import vague_link_text

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
