"""Who speaks below a dateline, of two with one surname, of two tellers of one sentence, and of two who speak in turn."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def quoted(text: str) -> list[str | None]:
    """For each quotation the name of whoever speaks, or the words for them."""
    page = document(text)
    return [None if one is None else one.speaker or (one.source and page.slice(one.source)) for one in speakers(page)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("KANO — The governor, Ben Roe, said the market would open.", "Ben Roe"),
        ("NEW DELHI — The minister, Ana Cruz, told reporters that it would.", "Ana Cruz"),
        (
            "LOKOJA, Nigeria — The state's commissioner for works, Ana Cruz, said on Monday that it was shut.",
            "Ana Cruz",
        ),
        ("NAIROBI (Reuters) - The bank's governor, Ben Roe, said it would.", "Ben Roe"),
        ("BOSTON — The mayor said it would.", None),
    ],
)
def test_a_dateline_is_no_speaker(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Reed and her brother Tom Reed run the mill. Mr Reed said it was slow.", "Tom Reed"),
        ("Ana Reed and her brother Tom Reed run the mill. Ms Reed said it was slow.", "Ana Reed"),
        ("The mill is run by Ana Reed and her husband, Tom Reed. “It is slow,” Mrs. Reed said.", "Ana Reed"),
        ("Ana Reed said it was slow. Tom Reed said it was not. Mr Reed said so again.", "Tom Reed"),
        ("Ana Reed and her brother Tom Reed run the mill. Reed said it was slow.", "Reed"),
        ("Ana Reed and her brother Tom Hall run the mill. Reed said it was slow.", "Ana Reed"),
        ("Ana Reed and her sister Mary Reed run the mill. Ms Reed said it was slow.", "Reed"),
        ("Ana Reed said it was slow. Ms Reed said so again.", "Ana Reed"),
    ],
)
def test_two_with_one_surname(text: str, speaker: str) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Conway said the union had been asking for it “since before they were born.”", "Conway"),
        ("Ben Roe said his mother had asked him for “one more dance before the lights go out”.", "Ben Roe"),
        ("Ana Cruz said the ministry had promised them “a bridge by Christmas”.", "Ana Cruz"),
        ("Ana Cruz said the minister had told her that “nobody will be left behind”.", "the minister"),
        ("Ana Cruz said that the minister had told her: “You will have your bridge.”", "the minister"),
        ("Ben Roe said his boss described the place as “a dump with a view”.", "his boss"),
        ("The BBC reported that the union had asked for “one more year”.", "the union"),
    ],
)
def test_whose_words_an_inner_deed_has(text: str, speaker: str) -> None:
    assert quoted(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (
            "“They say it will rain,” the woman said.\n\n“They always say that,” said the driver.\n\n“My sister knows one.”",
            ["the woman", "the driver", "the woman"],
        ),
        (
            "“Where were you?” asked the clerk.\n\n“At home the whole night,” said Tom.\n\n“Your mother says otherwise.”\n\n“She forgets.”",
            ["the clerk", "Tom", "the clerk", "Tom"],
        ),
        (
            "“It will rain,” Ana Cruz said.\n\n“It will not,” Ben Roe said.\n\n“We have thirty desks for ninety children here.”",
            ["Ana Cruz", "Ben Roe", "Ben Roe"],
        ),
        ("“It will rain,” the woman said.\n\n“We have thirty desks for ninety children here.”", ["the woman"] * 2),
    ],
)
def test_two_who_speak_in_turn(text: str, spoken: list[str]) -> None:
    assert quoted(text) == spoken
