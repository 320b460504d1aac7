"""Steps of a manual that name the buttons of a program (BLP404, BLP409, BLP414)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE, graded

_STEPS = (
    "Click the New Pier button to add a pier. Choose the Long tab if it has lamps.",
    "Press the **Save** button when its name is there.",
)


@pytest.mark.parametrize(
    ("around", "line", "found"),
    [
        (_STEPS, "Click the Map button to view the map.", ["info"]),
        (_STEPS, "Loading the map...", ["error"]),
        (_STEPS, "Click to play video", ["error"]),
        (PROSE[:2], "Click the Map button to view the map.", ["error"]),
        (("Click the Map button.", PROSE[0]), "Click the Map button to view the map.", ["error"]),
    ],
)
def test_a_manual_names_its_buttons(around: tuple[str, str], line: str, found: list[str]) -> None:
    first, second = around
    assert graded(script_notice, "# Piers", first, line, second, *PROSE[2:]) == found


_FOLLOW = "Click the Follow button to follow us on Facebook, and click the Bell icon so that you miss no story."
_SUBSCRIBE = "Click the Subscribe button to subscribe to our newsletter."


def test_left_overs_do_not_vouch_for_one_another() -> None:
    for rule in (share_prompt, newsletter_prompt):
        assert graded(rule, "The bridge closes", *PROSE[:2], _FOLLOW, _SUBSCRIBE, media_type="text/plain") == ["error"]
        assert graded(rule, "# Piers", *_STEPS, _FOLLOW, _SUBSCRIBE, PROSE[0]) == ["error"]
    calls = ("Click the Share button to share this article.", "Click the Like button to share this post on Facebook.")
    assert "error" in graded(share_prompt, "The bridge closes", *PROSE[:2], *calls, _SUBSCRIBE, media_type="text/plain")


def test_what_a_player_says_stays_where_it_names_a_button() -> None:
    player = "Click the Play button to watch. Your browser does not support the video tag."
    assert "info" not in graded(script_notice, "# Piers", *_STEPS, player, PROSE[0])
    lines = (player, "Click the Full button.", "Click the Play button again.")
    assert "info" not in graded(script_notice, "The bridge closes", *PROSE[:2], *lines, media_type="text/plain")
