"""Two words without the blank between them (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out the plan, what it takes, its course, the film and the years of the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The beams rot over the courseof time, as two firms say.", "courseof"),
        ("The ferry runs andtakes the masons to the mill.", "andtakes"),
        ("It was closed in recent yearswith the help of the county.", "yearswith"),
        ("The masons are in thefilm. So is the clerk.", "thefilm"),
        ("They came fromthe mill, and rowed to the town.", "fromthe"),
        ("The clerk of the town is behindthe bridge, and behind the mill.", "behindthe"),
        ("They say ofcourse that the bridge is old.", "ofcourse"),
        ("The oars are themost costly ones, and most of them are new.", "themost"),
    ],
)
def test_the_blank_is_lost(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # words that are one, beside those of which they seem to be made
        "The town will withdraw the plan and draw a new one, and hold to it or withhold it.",
        "The bridge and the rest thereof are here and there, and the plant withered.",
        "A thousand men understand the demand of the husband, and the islands stand in the sand.",
        "They bathe in the bay, and then soothe the horse, and breathe.",
        # the other part stands nowhere else, or the word stands again
        "The clerk has a word for it, which is theglurb to the masons.",
        "The tool andtakes is new, and with andtakes the masons row.",
        # names, code, addresses, what is quoted
        "The page thefilm.example is new, and so is the tag thefilm_takes for it.",
        "Write `thefilm` into the form, and look at *the*film of it.",
        "Ask Thefilm of Holm, and read “over the courseof time” in it.",
        "The list has thefilm",
    ],
)
def test_the_word_is_one(words: str) -> None:
    assert _told(words) == []


def test_the_blank_is_put_in() -> None:
    (finding,) = findings(doubled_text, f"{_FIRST}\n\nThe beams rot over the courseof time, as two firms say.\n")
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == ["course of"]
    assert not finding.fix.safe


def test_a_program_that_joined_its_words_is_not_told() -> None:
    words = " ".join(f"The ferry runs and{verb} the masons, who {verb} it." for verb in ("takes", "makes", "likes", "gives", "needs", "calls", "moves", "locks", "pays", "tars"))  # fmt: skip
    assert _told(words) == []
