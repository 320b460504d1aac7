"""Headings over the pictures that they name, ways of following that are links, what viewers of pictures say, and where help is to be had."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE, SHORT, graded, marked


def test_a_heading_over_the_picture_that_it_names_is_the_authors() -> None:
    heads = ("#### Email", "![The ferry's page: Email](a.png)", "#### Print", "![The ferry's page: Print](b.png)")
    assert graded(share_prompt, *SHORT, *heads) == []


def test_a_heading_without_one_is_not() -> None:
    assert "error" in graded(share_prompt, *PROSE, "#### Share this", "![The ferry](a.png)")


def test_ways_of_following_that_are_links_are_for_information() -> None:
    ways = (
        "Subscribe: [Android](https://lamp.example/a) | [Email](https://lamp.example/b) | [RSS](https://lamp.example/c)"
    )
    assert graded(newsletter_prompt, ways, *SHORT) == ["info"]


@pytest.mark.parametrize("line", ["Click to enlarge", "View larger image"])
def test_what_a_viewer_of_pictures_says_is_of_a_script(line: str) -> None:
    assert [words for words, _ in marked(script_notice, *SHORT, line)] == [line]


def test_a_dash_between_an_attribute_and_its_value() -> None:
    text = 'The ferry <a name-"ferry"></a> leaves at nine, and the bridge is shut.'
    assert [words for words, _ in marked(markup_residue, text)] == ['<a name-"ferry">']


def test_where_the_help_is_to_be_had_that_a_long_paragraph_advises() -> None:
    advice = (
        "Walk to the quay each day, sleep with the window open, and write down what the sea was like. Talk of it to the keeper, "
        "who has seen worse, and to the boys of the ferry. And if you need more help, the letter of the harbour speaks of fear and of "
        "fog every week. It has a picture of the cat, too. You can sign up here."
    )
    assert graded(newsletter_prompt, *SHORT, advice, media_type="text/plain") == ["info"]
