"""Headlines of other articles that ran into one line: they are told as left over (BLP401), and a bad word in one is for information (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.moderation.profanity import profanity

from provenance.testing import document
from tests.found import found_in, severities_of

RUN = """WATCH: Mayor Cruz walks out of the council at the weir
Ben Ode on the ferry: They know bullshit when they see it
Six ways to keep the fog out of your old hall
REVEALED: who bought the mill behind the station
What the harbour master knew of the lamp
The bridge is closed for a year Ana Cruz, 3 May 2024""".replace("\n", "")
BODY = "\n\nThe council voted on Monday to close the bridge, and nobody in the hall objected to it."


def test_they_are_told_up_to_the_last_one_whose_end_shows() -> None:
    text = RUN + BODY
    (found,) = found_in(related_posts, text)
    assert found.location is not None
    assert text[found.location.start.offset : found.location.end.offset].endswith("of the lamp")
    assert "other articles" in found.message
    assert (found.severity, found.fix) == ("warning", None)
    assert severities_of(profanity, text, "text/plain") == ["info"]


def test_a_line_with_sentences_or_names_is_none() -> None:
    told = RUN.replace("weirBen", "weir. Ben").replace("hallREV", "hall. REV").replace("itSix", "it. Six")
    assert found_in(related_posts, told + BODY) == []
    assert severities_of(profanity, told + BODY, "text/plain") == ["warning"]
    names = (
        "The council of MapleLeaf and PaperMill met Ana MacAllister of HarbourLight and LampPost in WeirHall for months "
        * 3
    )
    assert found_in(related_posts, names + BODY) == []


@pytest.mark.parametrize(
    "line",
    [
        "Stir the flour with the milk and leave it aside to restAdd the eggs one at a time until it is paleHeat the oven and butter a tin that is large enoughPour it in and bake for an hour until it is brown on topLet it cool on a rack before you cut it into slices of a thumb",
        "1. WATCH: stir the flour with the milk and leave it to restREVEALED: add the eggs one at a timeHeat the oven and butter a tin that is large enoughPour it in and bake for an hour until it is brown on topLet it cool on a rack before you cut it into slices of a thumb",
        "Who pays for the old ferry now?The council of the town pays for all of itWho rows it when the harbour master is ill?His sister rows it in a boat of her own thenWho is let in without a ticket?Children and whoever shows a bullshit card at the gate of the quay",
    ],
)
def test_what_lost_its_line_ends_and_is_no_headline_stays(line: str) -> None:
    assert found_in(related_posts, line + BODY) == []
    assert severities_of(profanity, line + BODY, "text/plain") == ["warning"] * line.count("bullshit")


def test_a_long_line_takes_no_square() -> None:
    for text in ("a" * 300_000, "abcD" * 80_000, "one two three fourFive " * 10_000):
        document(text)
        found_in(related_posts, text + BODY)
