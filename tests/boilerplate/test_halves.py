"""What is left over goes safely only where all of it goes: no head without its titles, no heading of a form without its fields, no byline with the buttons below it."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.script_notice import script_notice

from provenance.analysis import content
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

LONG = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, "
    "though three of those who live on the far bank had asked for a ferry before the works begin in May."
)
ABOVE = (LONG, "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.")


def _certain(*lines: str) -> list[bool]:
    read = document("\n\n".join((*ABOVE, *lines)), media_type="text/markdown")
    return [part.certain for part in content(read).boilerplate]


@pytest.mark.parametrize(
    ("head", "below", "safe"),
    [
        ("## Related articles", "## A title that is no link\n\nCouncil", False),
        ("Related articles", "#### Ferries\n\nThe boats of the town", False),
        ("Related articles", "```{panel}\nferries\n```", False),
        ("Related articles", "The ferry goes on from May.", False),
        # over a paragraph of the article there are no titles
        ("You may also like", f"{LONG}\n\n{ABOVE[1]}", True),
        # a teaser and its button
        ("You may also like", f"{LONG}\n\nRead more\n\n{ABOVE[1]}", False),
    ],
)
def test_the_head_of_a_list_does_not_go_safely_where_titles_may_stand_under_it(
    head: str,
    below: str,
    safe: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert _certain(head, below)[0] is safe


@pytest.mark.parametrize(
    ("lines", "safe"),
    [
        (["Sign me up", "Use this instead", LONG], False),
        (["The letter of the harbour", "Subscribe", LONG], False),
        (["Share", "Recommend the ferry", LONG], False),
        (["Dark mode:", "A lamp at night", LONG], False),
        # nothing of a form stands beside it
        (["Subscribe", LONG], True),
        (["Subscribe", "## What the ferry costs", LONG], True),
        (["Share this article", LONG], True),
    ],
)
def test_a_part_of_a_form_or_a_bar_does_not_go_safely(
    lines: list[str],
    safe: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert _certain(*lines) == [safe]


@pytest.mark.parametrize(
    ("lines", "safe"),
    [
        ("Ben Roth\nLeeds -\nMay 3, 2024\nShare on Facebook\nShare on Twitter", False),
        ("Subscribe to our newsletter\n1", False),
        ("Subscribe now\nSubscribe nowhere", False),
        ("Share on Facebook\nShare on Twitter\nCopy link", True),
    ],
)
def test_nor_does_a_paragraph_with_a_line_of_something_else(
    lines: str,
    safe: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert _certain(lines, LONG) == [safe]


def test_nor_do_some_items_of_a_list() -> None:
    assert _certain("- The ferry\n- Share this article\n- Subscribe to our newsletter", LONG) == [False, False]
    assert _certain("- Share this article\n- Share on Facebook", LONG) == [True]


def test_nor_does_the_first_line_of_a_text() -> None:
    read = document("\n\n".join(("Cookie policy", *ABOVE)), media_type="text/markdown")
    assert [part.certain for part in content(read).boilerplate] in ([], [False])


@pytest.mark.parametrize("between", [".", ". "])
def test_captions_behind_what_a_player_says_stay(between: str) -> None:
    said = "Your web browser does not support this video"
    films = f"{said}{between}Dawn over the mill. {said}{between}Evening at the dam"
    text = "\n\n".join((*ABOVE, films, said + "."))
    found = found_in(script_notice, Example(text, media_type="text/markdown"))
    edits = sorted((edit for each in found if each.fix for edit in each.fix.edits), key=lambda edit: -edit.start)
    assert len(found) == 3
    for edit in edits:
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert text.split("\n\n")[2].split() == ["Dawn", "over", "the", "mill.", "Evening", "at", "the", "dam"]
    assert said not in text
