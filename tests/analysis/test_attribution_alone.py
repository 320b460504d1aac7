"""What counts only in a sentence that states nothing else: deeds done with words, nouns of attitude, sides told in passing, polls."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document
from tests.analysis.attributed import held


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Cruz sued the town over the bridge.", "Ana Cruz", "sued"),
        ("The Harbour Board released its plan.", "The Harbour Board", "released"),
        ("She has named a new clerk.", "She", "named"),
        ("The two did not discuss the bridge.", "The two", "discuss"),
    ],
)
def test_deeds_that_are_done_with_words(text: str, source: str, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The plan was released on Monday.",
        "A man named Bob Hall left.",
        "A town named after a king lies there.",
        "The book that Ana Cruz published.",
        "If Ana Cruz sued the town, it would pay.",
        "The book, published in Rome, is long.",
        "Ana Cruz signed up on Monday.",
        "The newly signed law is long.",
        "The clip posted to it is long.",
        "The only clerk considered to be late left.",
    ],
)
def test_what_is_no_deed_of_anybody(text: str) -> None:
    assert held(text) == []


def test_a_deed_does_not_count_beside_a_statement() -> None:
    made = document("Ana Cruz sued the town, and Bob Hall said that it would pay.")
    assert [made.slice(one.cue) for one in attributions(made)] == ["said"]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Their misgivings about the bridge grew.", "Their", "misgivings about"),
        ("It feeds the belief that bridges last.", None, "belief that"),
        ("It adds to the unease among farmers.", "farmers", "unease among"),
        ("Her stern warning that it leaks went unheard.", "Her", "warning"),
        ("Despite Ana Cruz’s claims that it leaks, it holds.", "Ana Cruz’s", "claims"),
    ],
)
def test_nouns_of_attitude_and_statement(text: str, source: str | None, cue: str) -> None:
    made = document(text)
    found = [(one.source and made.slice(one.source), made.slice(one.cue)) for one in attributions(made)]
    assert (source, cue) in found


@pytest.mark.parametrize(
    "text", ["It is a claim that holds.", "The warning that rang out was loud.", "Yesterday’s hope for rain is gone."]
)
def test_nouns_of_statement_without_an_owner(text: str) -> None:
    assert held(text) == []


def test_a_verb_before_that_is_no_noun() -> None:
    made = document("Officials fear that it leaks.")
    assert [(one.head, made.slice(one.cue), one.lays) for one in attributions(made)] == [("officials", "fear", True)]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The hall was full when Ana Cruz championed the plan.", "Ana Cruz", "championed"),
        ("Developers see the land as wasted.", "Developers", "see"),
        ("Farmers who feel left out are many.", "Farmers", "feel"),
        ("The emails highlight the cost of it.", "The emails", "highlight"),
    ],
)
def test_sides_that_are_told_in_passing(text: str, source: str, cue: str) -> None:
    assert (source, cue) in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "He slept in the room where he saw her for the last time.",
        "If Ana Cruz endorsed the plan, it would pass.",
        "It is what Ana Cruz supports.",
        "He was responding to a message from Bob Hall.",
        "People in the hall are scared.",
    ],
)
def test_what_tells_of_no_side(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("In an Acme News poll, half of the voters chose her.", "In an Acme News poll"),
        ("He fell to 10 percent in the latest Acme/Globe survey.", "in the latest Acme/Globe survey"),
    ],
)
def test_a_poll_that_figures_stand_in(text: str, cue: str) -> None:
    made = document(text)
    found = [(made.slice(one.cue), one.manner, one.kind) for one in attributions(made)]
    assert found == [(cue, "according", "named-work")]


@pytest.mark.parametrize(
    "text", ["He fell in a poll.", "He stood in Rome and held a poll.", "She lives in the Polish town."]
)
def test_a_poll_without_a_name(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The poll found that 70 percent of voters said they would go.", ["found"]),
        ("Records show that Ana Cruz backed the plan.", ["show"]),
        ("The poll found that the town was calm, she said.", ["found", "said"]),
        ("A study found that most critics said it was wrong.", ["found", "said"]),
    ],
)
def test_what_people_say_in_a_poll_is_what_it_found(text: str, cues: list[str]) -> None:
    made = document(text)
    assert [made.slice(one.cue) for one in attributions(made)] == cues


@pytest.mark.parametrize(
    "text", ["He joined a movement called the Northern Front.", "Early estimates gave ten as the number."]
)
def test_a_name_and_a_number_are_no_saying(text: str) -> None:
    assert held(text) == []
