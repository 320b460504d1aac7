"""One left-over is told once, by the rule that tells of its line."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from tests.found import excerpts

STORY = "The weir was closed on Monday.\n\n{}{}"


@pytest.mark.parametrize("behind", ["", "\n\nIt is opened in May."])
@pytest.mark.parametrize("line", ["XX words TK", "500 words TK", "Text TK", "Copy TK", "Intro TK", "Introduction TK"])
def test_a_line_to_come_is_told_once(line: str, behind: str) -> None:
    text = STORY.format(line, behind)
    assert excerpts(template_placeholder, text, "text/plain") == [line]
    assert excerpts(placeholder_citation, text, "text/plain") == []


@pytest.mark.parametrize("behind", ["", "\n\nIt is opened in May."])
def test_a_mark_in_a_sentence_is_told_wherever_it_ends(behind: str) -> None:
    text = STORY.format("The gate costs 3 TK", behind)
    assert excerpts(placeholder_citation, text, "text/plain") == ["TK"]


def test_gaps_beside_each_other_are_told() -> None:
    text = STORY.format("The prize went to [name of the winner] on [date], and the hall rose.", "")
    assert excerpts(template_placeholder, text, "text/plain") == ["[name of the winner]", "[date]"]
