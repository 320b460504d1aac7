"""Headlines of other articles that ran into one line: they are told as left over (BLP401), and a bad word in one is for information (MOD501)."""

from __future__ import annotations

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


def test_a_long_line_takes_no_square() -> None:
    for text in ("a" * 300_000, "abcD" * 80_000, "one two three fourFive " * 10_000):
        document(text)
        found_in(related_posts, text + BODY)
