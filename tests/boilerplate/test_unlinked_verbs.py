"""Verbs between which a small word was lost (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text
from provenance_plugins.boilerplate.slips.signs_of_english import UNLINKED
from provenance_plugins.boilerplate.slips.unlinked_verbs import _WORDS

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The masons row at night and try get some sleep by day.", "try get"),
        ("If you want keep the lamp of the mill, ask the clerk.", "want keep"),
        ("The town wants know who is to pay for the ferry.", "wants know"),
        ("The vote was supposed be a way out for the town.", "supposed be"),
        ("It is going be a long year for the ferry.", "going be"),
        ("We're not going be late for the vote of the town.", "going be"),
        ("The mill seems be a part of the bridge.", "seems be"),
        ("The crew was not able find the oars of the ferry.", "able find"),
        ("They bought a ferry which able to turn on the spot.", "which able to"),
        ("It is for masons who interested in old bridges.", "who interested in"),
        ("They have a winch which capable of lifting the beams.", "which capable of"),
    ],
)
def test_a_small_word_was_lost(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # a noun
        "Give the new lamp a try see what it does, and when the going get tough, row.",
        "Those in want find a bed in the mill, and it is worth a try be it late or early.",
        # a clause ends with the first
        "Those who are able make the trip by boat, and all that the town wants be done is done.",
        "The boats you want get sold, and what the mayor seems be damned. As able do it, as willing.",
        "The crew is kinder than it seems be it day or night.",
        # the verb stands before it, or none is needed
        "The town has nine boats, some of which able to turn, others are in the mill.",
        "The boat is one which is able to turn, and those who are interested in it pay.",
        # "to" is there, and another verb may stand without it
        "They try to do it, want to be there, go see it and help make it. The able find a way.",
        # what is quoted, and a language near English
        "“It is going be a long year,” said Ana Cruz.",
        "You fit try do am if the thing wey you want make dey for the town.",
    ],
)
def test_no_word_was_lost(words: str) -> None:
    assert _told(words) == []


def test_every_listed_pair_is_asked_for() -> None:
    for wish in _WORDS.texts("wishes", "any"):
        for plain in _WORDS.texts("plain", "any"):
            assert f" {wish} {plain} " in UNLINKED.strings
    for relative in _WORDS.texts("relatives", "any"):
        for state in _WORDS.texts("states", "any"):
            assert f" {relative} {state} " in UNLINKED.strings


def test_several_are_told_once() -> None:
    words = "We are going be late for it.\n\nIt is supposed be a ferry of the town."
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert "one more place" in finding.message
