"""Little words of which a sentence has one too many or too few (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text
from provenance_plugins.boilerplate.slips.little_words import _WORDS
from provenance_plugins.boilerplate.slips.signs_of_english import LITTLE

from tests.found import excerpts, severities_of

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Rowing to the mill with the young is be good for the town.", "is be"),
        ("The new ferry is be cheaper for the crews of the mill.", "is be"),
        ("The meetings are be held in the town hall from May on.", "are be"),
        ("The old lamp was be donated to the museum of the town.", "was be"),
        ("A ferry like this one may have been be sold by the county.", "been be"),
        ("The fee is paid is by the tenant of the mill.", "is paid is by"),
        ("The winner was chosen was by the board of the ferry.", "was chosen was by"),
        ("This a good chance for the young people of the town.", "This a"),
        ("The ferry runs again. This an honest offer to the crews.", "This an"),
        ("It a pity that nobody came to the mill.", "It a"),
        ("During past three months, the crews rowed to the mill.", "During past three months"),
        ("The village has lost its mill over last ten years.", "over last ten years"),
        ("The ferry is to run throughout next few weeks, says the clerk.", "throughout next few weeks"),
        ("This two rooms are closed to the crews of the ferry.", "This two rooms are"),
        ("As an example, this two old lamps show what the town owes.", "this two old lamps show"),
        ("The clerk spends much time these day on two plans of the mill.", "these day"),
        ("Nobody in those country has a ferry of that size.", "those country"),
        ("She studied law at the university were she met the mayor.", "university were she met"),
        ("He moved to Leeds were he opened a bakery by the quay.", "Leeds were he opened"),
        ("The crew of the mill lost the race by 11 point. The ferry went on.", "by 11 point"),
        ("The crew of the mill lost the race by 12 point on Sunday.", "by 12 point"),
        ("The hall was closed for three month. The ferry went on.", "for three month"),
        ("The mill was sold three year ago to a firm of the county.", "three year"),
    ],
)
def test_a_little_word_is_wrong(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]
        assert severities_of(doubled_text, f"{_FIRST}\n\n{words}\n", media_type) == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        # the first verb ends a clause, or somebody is told what to do
        "All the mayor wants to do is be good to the town, and the best they can do here is be paid.",
        "The first rule of the ferry is be good to the crew, and the key is be prepared for the rain.",
        "The way it is paid is by card, and how the winner was chosen was by lot.",
        "One way the fee is paid is by letter.",
        # of other languages, letters, and what is no sentence
        "This a cappella choir sings in the mill. This a priori claim is none. It a was, this a is.",
        "This a ferry of the town",
        "- at least four boats rowed over past 12 months",
        "The posts that she held (for past ten years) are known to the clerk.",
        "In the past three months and over the last ten years the town rowed; past two weeks of rain it was dry.",
        # a sum, a span, and what stands behind another word
        "This ten pounds are all that the town owes, and this three weeks are long.",
        "Beyond this two crews are at work, and what they did to this two boats show.",
        "In this six week course the crew learns to row, and this two-week tour goes on.",
        "The mayor writes these day books of the mill, and those day cells are shown to each of them.",
        "These month names and that system of locks are old.",
        # a question, and a condition
        "The crew would be glad were they to row, and how were they paid in the city were he to pay?",
        "The crew of Leeds would win were they able to row.",
        "As it were he rows, and not only at the hall were they seen.",
        "The text is set in 12 point. It is a ten year loan of the town, done by 12 point type in May, and a three month. The race was won by one point.",
        # what is quoted, and code
        "“This a good chance,” said Ana Cruz. “It is be good for us.”",
        "Write `is be good` into it.",
        "At no point were they built to last, and everybody knew.",
        "Only in Leeds were they met with joy by the crowd.",
        "These year on year gains were large, and nobody spent them.",
        "He wanted a two hour later start for the ferry.",
    ],
)
def test_the_little_words_are_right(words: str) -> None:
    assert _told(words) == []


def test_many_are_a_translation() -> None:
    assert _told("\n\n".join(["This a good chance for the town."] * 7)) == []


def test_other_languages() -> None:
    words = "Der Rat sprach am Montag über die Fähre und den Hafen. This a chance, is be good."
    assert excerpts(doubled_text, f"<html lang='de'><p>{words}</p></html>", "text/html") == []


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("numbers", "his {} "),
        ("things", "hese {} "),
        ("things", "hose {} "),
        ("units", "two {} ago"),
        ("units", "7 {}."),
    ],
)
def test_the_signs_have_the_words_of_the_list(tag: str, written: str) -> None:
    for word in _WORDS.texts(tag, "any"):
        assert written.format(word) in LITTLE.strings
