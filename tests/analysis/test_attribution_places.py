"""Attributions that their place shows: headlines, and speakers beside a quotation whatever the verb."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document

BODY = ".\n\nThe road is shut. The bridge is shut, too."


@pytest.mark.parametrize(
    ("headline", "source", "cue", "lays"),
    [
        ("Ana Cruz Just Announced Plans For The Bridge", "Ana Cruz", "Announced", True),
        ("Conservative Pastor Bob Hall Slams New Bridge Plan", "Conservative Pastor Bob Hall", "Slams", True),
        ("Woman Reveals Stunning Thing About The Bridge", "Woman", "Reveals", False),
    ],
)
def test_a_headline_in_title_case(headline: str, source: str, cue: str, *, lays: bool) -> None:
    made = document(headline + BODY)
    (found,) = attributions(made)
    assert found.source is not None
    assert (made.slice(found.source), made.slice(found.cue), found.lays) == (source, cue, lays)


@pytest.mark.parametrize(
    "text",
    [
        "The Washington Post Building Stands Near The Old Bridge",
        "The road is shut. The Washington Post Company owns it.",
    ],
)
def test_a_name_in_title_case_says_nothing(text: str) -> None:
    assert attributions(document(text + BODY)) == ()


@pytest.mark.parametrize(
    ("text", "source", "cue", "manner"),
    [
        ("“I would love to go back there,” Ana Cruz beamed.", "Ana Cruz", "beamed", "say"),
        ("“I would love to go back there,” he sighed.", "he", "sighed", "say"),
        ("“It is over for all of us!” grinned Ana Cruz.", "Ana Cruz", "grinned", "say"),
        (
            "In the evening, Ana Cruz went even further: “It is over for all of us.”",
            "Ana Cruz",
            "went even further:",
            "say",
        ),
        ("A spokesman smiled thinly: “It is over for all of us.”", "A spokesman", "smiled thinly:", "hold"),
    ],
)
def test_a_speaker_beside_a_quotation(text: str, source: str, cue: str, manner: str) -> None:
    made = document(text)
    found = [one for one in attributions(made) if one.source is not None and made.slice(one.source) == source]
    assert [(made.slice(one.cue), one.manner) for one in found][-1:] == [(cue, manner)]


@pytest.mark.parametrize(
    "text",
    [
        "“No way through for cars,” the sign.",
        "“No way,” the old bridge fell.",
        "She read the sign: “No way.”",
    ],
)
def test_what_stands_beside_a_quotation_and_speaks_not(text: str) -> None:
    assert attributions(document(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The sign on the old bridge: “No way through for cars.”",
        "But it may persuade them: “No way through for cars.”",
        "Signs of it stood all around the town: “No way through for cars.”",
    ],
)
def test_words_that_a_colon_gives_without_a_speaker(text: str) -> None:
    made = document(text)
    found = [(one.source, made.slice(one.cue), one.lays, one.kind) for one in attributions(made)]
    assert found == [(None, ":", False, "nobody")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“No way through for cars,” the sign read.", "the sign"),
        ("“No way through for cars,” read the sign.", "the sign"),
        ("“No way through for cars,” it read.", "it"),
    ],
)
def test_what_a_sign_reads(text: str, source: str) -> None:
    made = document(text)
    found = [(one.source and made.slice(one.source), made.slice(one.cue)) for one in attributions(made)]
    assert found == [(source, "read")]


def test_a_name_with_one_turn_among_many() -> None:
    turns = "Q: Is it shut?\n\nAna Cruz: It is.\n\nQ: Why is that?\n\nBob Hall: It rained.\n\nQ: Will it open?\n\nAna Cruz: It will.\n"
    assert "Bob Hall" in {one.speaker for one in attributions(document(turns))}


def test_a_credit_is_no_turn() -> None:
    shown = "".join(f"{name} image: the town.\n\n" for name in ("Ana Cruz", "Bob Hall", "Cy Dee", "Di Eff", "Ed Gee"))
    shown = shown.replace(" image:", " Image:")
    assert attributions(document(shown)) == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Leeds diplomats, however, declared that the lake is theirs.", "Leeds diplomats"),
        ("An official, though, said that the dam was unsafe.", "An official"),
        ("“He is late,” says a local clerk, who does not want to be named.", "a local clerk"),
        (
            "The Gazette quoted unnamed sources within the guild saying that Cruz is late.",
            "unnamed sources within the guild",
        ),
        ("The dam was shut, a step harbour advocates warn could cost them the fish.", "harbour advocates"),
        ("A dozen senior officials said so.", "A dozen senior officials"),
        ("A White House officials meeting said so.", "A White House officials meeting"),
    ],
)
def test_what_only_stands_between_a_source_and_its_verb_is_no_part_of_it(text: str, source: str) -> None:
    made = document(text)
    found = attributions(made)[0]
    assert found.source is not None
    assert made.slice(found.source) == source
