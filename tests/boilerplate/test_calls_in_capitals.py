"""Calls in capitals between the paragraphs of a text, or within them where a scraper joined these."""

from __future__ import annotations

import pytest

from provenance import check

BEFORE = "The council of Leeds voted on Monday to close the old bridge, the mayor said. Ana Cruz, who runs the ferry, said that nobody had asked her."
BEHIND = "The works begin in May and cost three million pounds, according to the town."
CALLS = [
    ("CLICK HERE TO GET THE HARBOUR NEWS APP", "BLP403"),
    ("TAP HERE TO DOWNLOAD THE LAMP APP", "BLP403"),
    ("DOWNLOAD OUR APPS", "BLP403"),
    ("CLICK HERE FOR MORE SPORTS COVERAGE ON LAMP.TOWN", "BLP401"),
    ("CLICK HERE TO SEE THE LAMP’S LIVE MAP OF THE WORKS", "BLP401"),
    ("FOLLOW THE LAMP ON FACEBOOK AND INSTAGRAM", "BLP402"),
]


@pytest.mark.parametrize(("call", "rule"), CALLS)
@pytest.mark.parametrize("joint", [" {} ", "{}"])
def test_one_within_a_text_is_told_alone(call: str, rule: str, joint: str) -> None:
    found = check(BEFORE + joint.format(call) + BEHIND, select=["BLP"]).findings
    assert [(one.rule, one.excerpt) for one in found] == [(rule, call)]
    assert [one.fix.safe for one in found if one.fix is not None] == [False]


@pytest.mark.parametrize("call", [call for call, _ in CALLS])
def test_one_between_paragraphs_is_told(call: str) -> None:
    assert [one.excerpt for one in check(f"{BEFORE}\n\n{call}\n\n{BEHIND}", select=["BLP"]).findings] == [call]


@pytest.mark.parametrize(
    "words",
    [
        "HOW TO GET THE NEW APP",
        "CLICK HERE, THEN RUN: HARBOUR WINS",
        "FOLLOW THE MONEY ON FRIDAY",
        "The sign read: CLICK HERE TO GET THE APP, he said.",
        "Click here to get the app, it said.",
    ],
)
def test_others_are_the_authors(words: str) -> None:
    assert check(f"{BEFORE} {words} {BEHIND}", select=["BLP"]).findings == []
