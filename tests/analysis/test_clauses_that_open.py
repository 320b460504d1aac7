"""Who speaks in a sentence of several clauses: in one that hangs on another, behind an aside, and between two quotations."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions, quotes
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def _told(text: str) -> list[tuple[str | None, str]]:
    """(speaker, what is said) of each attribution of a text."""
    made = document(text)
    return [(one.speaker, "" if one.content is None else made.slice(one.content)) for one in attributions(made)]


def _quoted(text: str) -> list[tuple[str, str | None]]:
    """(words, speaker) of each quotation of a text."""
    made = document(text)
    pairs = zip(quotes(made), speakers(made), strict=True)
    return [(made.slice(one.inner), None if whose is None else whose.speaker) for one, whose in pairs]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("After Ana Cruz said that the dam was unsafe, Ben Roe said it was not.", "that the dam was unsafe"),
        ("When Ana Cruz suggested that the town would sue, Ben Roe warned of the cost.", "that the town would sue"),
        ("While Ana Cruz argued for a second bridge, Ben Roe said one was enough.", "for a second bridge"),
        ("Although Ana Cruz denied the claims, Ben Roe said they were true.", "the claims"),
    ],
)
def test_what_is_said_in_an_opening_clause_ends_with_it(text: str, content: str) -> None:
    assert _told(text)[0] == ("Ana Cruz", content)


def test_as_somebody_said_has_the_main_clause() -> None:
    ((speaker, content),) = _told("As Ana Cruz reported on Monday, the dam was unsafe.")
    assert speaker == "Ana Cruz"
    assert "the dam was unsafe" in content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Cruz, during a hearing in Dayton, Ohio, said the dam was unsafe.", "Ana Cruz"),
        ("Ana Cruz, at a rally near Macon, Ga., said the dam was unsafe.", "Ana Cruz"),
        ("Ana Cruz, on a visit to the works in Leeds, England, said the dam was unsafe.", "Ana Cruz"),
    ],
)
def test_a_place_that_ends_an_aside_is_no_speaker(text: str, speaker: str) -> None:
    assert _told(text)[0][0] == speaker


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "After Ana Cruz said that the town had “too many, far too big roads,” Ben Roe said: “That is not so.”",
            [("too many, far too big roads,", "Ana Cruz"), ("That is not so.", "Ben Roe")],
        ),
        (
            "When Ana Cruz suggested that the town would sue, Ben Roe fired back: “They will lose their case.”",
            [("They will lose their case.", "Ben Roe")],
        ),
        (
            "The dam may break — as some believe, but the ministry denies — “and who will pay?” asked Ana Cruz.",
            [("and who will pay?", "Ana Cruz")],
        ),
        (
            "“Nobody pays me!” Ana Cruz declared on a show during which callers asked for her wage. “I own a mill here.”",
            [("Nobody pays me!", "Ana Cruz"), ("I own a mill here.", "Ana Cruz")],
        ),
    ],
)
def test_quotations_among_several_who_speak(text: str, pairs: list[tuple[str, str | None]]) -> None:
    assert _quoted(text) == pairs


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("In May he campaigned with a popular governor who had endorsed the plan.", "a popular governor"),
        ("The mayor is coming under attack by dozens of women who claim that she lied.", "dozens of women"),
        ("She followed up with a more frontal attack on Cruz, who has said that it is late.", "Cruz"),
        ("The clerk praised the engineer Ana Cruz, who said that the dam was safe.", "the engineer Ana Cruz"),
        ("They read the memoirs of a former spy who wrote that it was late.", "a former spy"),
        ("A spokeswoman for the harbour who said that it was late has left.", "A spokeswoman for the harbour"),
    ],
)
def test_a_relative_clause_has_the_noun_that_it_hangs_on(text: str, source: str) -> None:
    made = document(text)
    assert source in [made.slice(one.source) for one in attributions(made) if one.source is not None]
