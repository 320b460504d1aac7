"""Links whose words name nothing."""

from __future__ import annotations

from provenance_plugins.citations.vague_link_text import vague_link_text

from tests.citations.common import places


def test_lost_links_are_only_those_at_the_end_of_a_clause() -> None:
    assert places(vague_link_text, "Rents rose, according to this. The rest is, according to this study, a guess.") == [
        "according to this"
    ]
