"""Initials of an interview, answers of several sentences, notes behind a quotation, cues that are none, and sources that can be found."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def test_initials_are_the_names_of_those_who_speak() -> None:
    text = (
        "Ben Roe met Ana Cruz in May.\n\nBR: How many do you keep?\n\nAC: Four hundred. I would not call it keeping.\n\n"
        "BR: Do you lose any?\n\nAC: Every year."
    )
    page = document(text)
    found = [one for one in attributions(page) if one.cue.end - one.cue.start == 1]
    assert [one.speaker for one in found] == ["Ben Roe", "Ana Cruz"] * 2
    assert found[1].content is not None
    assert page.slice(found[1].content) == "Four hundred. I would not call it keeping."


def test_initials_that_two_have_are_nobody() -> None:
    page = document("Ana Cruz met Al Cole in May.\n\nAC: How many do you keep?\n\nAC: Four hundred.")
    assert {one.speaker for one in attributions(page)} == {"AC"}


@pytest.mark.parametrize("behind", ["[1]", "", "[1][2]"])
def test_a_quotation_goes_on_behind_a_note(behind: str) -> None:
    page = document(f"“It is old,” Ana Cruz said.[1] “I will not vote for a twelfth patch.”{behind}")
    assert [one and one.speaker for one in speakers(page)] == ["Ana Cruz", "Ana Cruz"]


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers fired without warning.",
        "Labels that warn of salty food have been required by law.",
        "Signs that warn about the drop stand on the quay.",
        "The mayor was briefed on the flood.",
    ],
)
def test_words_that_state_nothing(text: str) -> None:
    assert attributions(document(text)) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Prosecutors in Milan said the plant was shut.", True),
        ("Police in Nairobi said the road was shut.", True),
        ("Prosecutors in the town said the plant was shut.", False),
        ("Two prosecutors in Milan said the plant was shut.", False),
        ("It has been suggested, most recently by Ndiaye (2016), that it came late.", True),
        ("It has been suggested, by some, that it came late.", False),
        ("Researchers at the University of Marburg, writing in Marine Policy, found that it was dead.", True),
        ("Scientists at the Marburg Institute reported in Nature that it was dead.", True),
        ("Scientists at the Marburg Institute reported in May that it was dead.", False),
    ],
)
def test_sources_that_can_be_found(text: str, *, named: bool) -> None:
    assert attributions(document(text))[-1].named is named
