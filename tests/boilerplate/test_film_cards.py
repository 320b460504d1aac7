"""The card of a film that a player left in a text, and what a cinema, a programme or a race has in the same form (BLP401)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example
from tests.boilerplate.prose import PROSE
from tests.found import found_in


@pytest.mark.parametrize(
    "card",
    [
        ("2:55", "The future of the ferries", "Now Playing"),
        ("The future of the ferries", "2:55", "Now Playing"),
        ("1:02:55", "Die Zukunft der Fähren", "Wird gerade abgespielt"),
    ],
)
def test_a_card_is_told_and_goes_on_request_alone(card: tuple[str, ...]) -> None:
    told = found_in(related_posts, Example("\n\n".join((*PROSE[:2], *card, PROSE[2])), media_type="text/plain"))
    assert [(one.severity, one.fix is not None and one.fix.safe) for one in told] == [("warning", False)]
    assert told[0].excerpt == " ".join(card)


@pytest.mark.parametrize(
    "lines",
    [
        ("Screen 1", "7:30", "The Weir", "Now Playing", "9:15", "The Ford", "Now Playing"),
        ("The Weir", "2:05", "Now Playing", "The Ford", "1:48", "Now Playing", "The Mill", "1:32", "Coming soon"),
        ("0:00", "The lamps", "12:30", "The future of the ferries", "Now playing"),
        ("12:45", "The winner in the final heat", "12:58", "Who came in second", "Now playing"),
    ],
)
def test_a_programme_a_race_and_chapters_are_none(lines: tuple[str, ...]) -> None:
    assert found_in(related_posts, Example("\n\n".join((PROSE[0], *lines, *PROSE[1:])), media_type="text/plain")) == []


def test_a_prompt_beside_a_programme_is_told() -> None:
    lines = ("7:30", "The Weir", "Now Playing", "9:15", "The Ford", "Now Playing")
    text = "\n\n".join((PROSE[0], *lines, *PROSE[1:], "Read also: The ferry opens in May"))
    assert [one.severity for one in found_in(related_posts, Example(text, media_type="text/plain"))] == ["error"]


def test_a_card_among_titles_goes_on_request_alone() -> None:
    lines = ("Related posts", "Mayor asks for a ferry", "2:55", "The future of the ferries", "Now Playing")
    told = found_in(related_posts, Example("\n\n".join((*PROSE, *lines)), media_type="text/plain"))
    assert told
    assert not any(one.fix is not None and one.fix.safe for one in told if "Playing" in (one.excerpt or ""))
