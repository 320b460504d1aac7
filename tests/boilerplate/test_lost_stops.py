"""Two sentences without the full stop between them (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The bridge of the town is closed They have no money for new beams.", "closed They have"),
        ("The masons want to know what your wishes are What did you ask for in May?", "are What did you"),
        ("The ferry leaves the north quay at nine in the morning This is the last of the week.", "morning This is"),
        ("We came to the weir late But the mill was open for all of us.", "late But the mill"),
        ("The beams were sold to a firm of the county However, they are rotten.", "county However, they"),
        ("The oars (which are of oak) are new There were none before May.", "new There were"),
    ],
)
def test_the_full_stop_is_lost(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # titles and names
        "The mayor sang the song They Are the Weir and left the hall with her friends.",
        "The mayor read the book What Is the Weir and left the hall with her friends.",
        "We went to see There Will Be Oars at the mill, and to hear But the Weir Is Old.",
        # words that are spoken of, and a question within a sentence
        "Begin with the words This is where the town begins, and close the letter with your name.",
        "The clerk asked What is the rent for a boat at the quay, and nobody knew it.",
        # capitals that a writer sets so
        "The weir is where They are at home, as all of the old tales of the valley tell.",
        "Those whom It has chosen shall row, and that It will choose is what they say of the weir.",
        # marks, code and quotations
        "The bridge is closed. They have no money for new beams: This is what the mayor said.",
        "Write `closed They have` where the lamp of the mill is to be lit by a program.",
        "“The bridge is closed They have no money,” the sign at the north quay says in red.",
        # headlines that ran into the text
        'The clerk said that it was "a good sign."Mayor visits the mill, calls on...Ana Cruz walks out over lamps at the weir But she told the council that the lamps are new.',
        # a row of lines that somebody joined
        "Lamps are lit They are old. Oars are cut They are new. Boats are tarred They are wet. Nets are hung They are dry.",
    ],
)
def test_what_a_text_may_have(words: str) -> None:
    assert _told(words) == []


def test_two_are_told_once() -> None:
    words = "The bridge is closed They have no money.\n\nThe beams are rotten This is known to the county."
    (found,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert "one more place" in found.message
