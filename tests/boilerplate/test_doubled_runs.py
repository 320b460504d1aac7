"""Words of a sentence that stand twice, one run right behind the other (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings

_BEFORE = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and for the ferry."
_BEHIND = "Ana Cruz, who keeps the ferry, says that she can carry forty people an hour, which is enough on most days of the year."


def _told(line: str) -> list[str]:
    found = findings(doubled_text, f"# The ferry\n\n{_BEFORE}\n\n{line}\n\n{_BEHIND}\n")
    return [str(one.severity) for one in found if "right behind the other" in one.message]


@pytest.mark.parametrize(
    "line",
    [
        "If you want to row with us, please write to the please write to the clerk of the mill.",
        "The smiths of Holm learned the craft learned the craft from their mothers, and nobody else knew of it.",
        "The ferry is expected to be able to be able to cross by noon.",
        "It is paid for by the [members of Oak & Lamp](https://lamp.example/a) of Oak & Lamp alone, in May.",
        "The council has voted The council has voted to close the bridge until the spring of next year.",
        "They heard that the mill\nthat the mill was sold in the spring.",
        "- The mill was sold in the spring in the spring of 1961.",
        f"Read https://mill.test/{'a' * 300} of the ferry that was sold that was sold by the town.",
    ],
)
def test_a_run_of_words_that_was_left_twice(line: str) -> None:
    assert _told(line) == ["warning"]


@pytest.mark.parametrize(
    "line",
    [
        "The mill went on and on and on and on until the morning, and nobody slept.",
        "They waited day after day after day after day for the ferry to come back.",
        "A rose is a rose is a rose is a rose, as the poet says.",
        "Who knows what is what is a question for the clerk of the town.",
        "The bells rang, the boats came in, the bells rang, the boats came in, and so it went all day.",
        "In the refrain they sing row the boat row the boat row the boat until the lamp goes out.",
        "Cauldrons and cauldrons and cauldrons and cauldrons of soup stood on the quay.",
        "The code is 12 34 56 12 34 56 on both of the gates.",
        "She had had had she known a lamp with her.",
        # a title, a label or a name, and the text that begins with it
        "*Boats of the quay*\nBoats of the quay are tarred in March, and only the mill pays for it.",
        "**A new bridge for Holm and Brink**  \nHolm and Brink have asked the county to pay for the bridge.",
        "The Holm Gazette The Holm Gazette of that week has a letter of the miller.",
        "Thief held after a night at Jan van der Brink Jan van der Brink sells the mill",
    ],
)
def test_words_that_are_meant_twice(line: str) -> None:
    assert _told(line) == []


def test_what_somebody_is_quoted_to_say_so_is_for_information() -> None:
    line = "“All the boats came in from the came in from the sea at noon, and nobody was in them,” the boy of the ferryman told the hall."
    assert _told(line) == ["info"]


def test_what_a_post_says_is_for_information() -> None:
    assert _told("the lamp smells like the lamp smells like tar @anacruz, all of this week") == ["info"]


@pytest.mark.parametrize(
    ("breaks", "severity"),
    [(("<br>\n", "<br>\n", "<br>\n"), "info"), (("<br />\n", "<BR>", "<br/>"), "info"), ((" ", " ", " "), "warning")],
)
def test_a_line_of_verse_may_take_up_the_one_above(breaks: tuple[str, ...], severity: str) -> None:
    one, two, three = breaks
    line = (
        f"The words that I had for the river{one}were my best answer{two}my best answer{three}to what it asked of me."
    )
    assert _told(line) == [severity]


def test_a_break_between_two_lines_is_no_verse() -> None:
    assert _told("The mill was sold in the spring<br>in the spring of 1961.") == ["warning"]


def test_a_run_in_a_song_that_sets_no_stops() -> None:
    song = "all night the lamps of holm go out along the quay and the boats lie low the boats lie low "
    song += (
        "and nobody comes to the mill any more but the miller who hums what the wind has left in the beams of the roof "
    )
    assert _told(song * 1) == ["info"]
    stopped = song.replace(" along", ", along").replace(" but", ", but").capitalize().strip()
    assert _told(f"{stopped}.") == ["warning"]
