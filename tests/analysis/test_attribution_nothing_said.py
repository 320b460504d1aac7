"""Words that look like a statement or a turn where nothing is said: headings, things that are offered or added, what something is called."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def _cues(text: str) -> list[str]:
    made = document(text)
    return [made.slice(one.cue) for one in attributions(made)]


@pytest.mark.parametrize(
    "text",
    [
        # A thing is offered, and no words.
        "They also offer a free trial.",
        "The Breva Plus offers a fast way to make coffee.",
        "The kingdom offered land to those who came.",
        # Things are added to others.
        "Many hotels are adding loyalty schemes for guests.",
        "Upgrades, such as adding new circuits, can help.",
        # What something is called.
        "Old banks mark the lake's edge, known as the Iroquois Shoreline.",
        "A free set is referred to as a base.",
        "The dam, now known as the Hall Dam, was built in May.",
        # What others are asked to give.
        "Share the letter, encourage others to give written comment.",
        "Some to hand in signed report will meet us there.",
        # Adjectives and nouns.
        "It could be a very promising investment.",
        "Police held two terror suspects.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert _cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ana Cruz offered to resign.", "offered"),
        ("The mayor offered his condolences to the family.", "offered"),
        ("Ana Cruz added that it was late.", "added"),
        ("She was adding that the road was shut.", "adding"),
        ("The road was referred to as “a ruin” by Ana Cruz.", "referred to"),
        ("Ana Cruz suspects a leak.", "suspects"),
        ("Others close to the talks comment that it is late.", "comment"),
        ("Some in the harbour claim it is late.", "claim"),
        ("Ana Cruz attributes the fall to rain.", "attributes"),
    ],
)
def test_what_somebody_says_beside_it_stays(text: str, cue: str) -> None:
    assert cue in _cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "Content Library: Keep it here.\n\nContent Library: The library keeps its content.",
        "Best For: Large firms.\n\nBest For: Small firms.",
        "Course: A new race on a hilly course.\n\nWinner: Ana Cruz\n\nCourse: A flat one.\n\nWinner: Ben Roe",
        "User: bob from Rome\n\nUser: Ana from Leeds",
        "Hypertension: For adults.\n\nUse in hypertension is new.\n\nHypertension: For all.",
    ],
)
def test_headings_before_a_colon_are_no_speakers(text: str) -> None:
    assert [cue for cue in _cues(text) if cue == ":"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Toby: My father made it.\n\nChris: And I sold it.\n\nToby: It was late.\n\nChris: It was.",
        "Interviewer: What is it?\n\nAna Cruz: A shark.\n\nInterviewer: How old?\n\nAna Cruz: Old.",
        "STORM: It is late.\n\nCRUZ: It is.\n\nSTORM: Go on.\n\nCRUZ: No.",
        "Ms Cruz: It is late.\n\nMr Roe: It is.\n\nMs Cruz: Go on.\n\nMr Roe: No.",
        "Gorin: It is late.\n\nTharel: It is.\n\nGorin: Go on.\n\nTharel: No.",
    ],
)
def test_turns_of_speakers(text: str) -> None:
    assert _cues(text).count(":") == 4
