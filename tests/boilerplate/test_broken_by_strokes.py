"""Strokes that stand for the breaks of a page are told once in a text (BLP411), and so are passages that stand twice between them (BLP418); tables, menus, titles and code have strokes of their own."""

from __future__ import annotations

import pytest

from provenance import check

FIRST = "The council voted on Monday to close the bridge for a year, since its beams are rotten."
SECOND = "The ferry leaves the quay at nine, and nobody in the hall objected to that."
THIRD = "The mayor said that new beams cost more than the town takes in a whole year."
FOURTH = "The county has been asked to pay one half of them, and has not answered yet."
FIFTH = "A second vote is due in May, when the firm will have looked at the piers."
TEXT = f"{FIRST}||{SECOND}| {THIRD}||{FOURTH}||{FIFTH}"


def _told(text: str, path: str = "bridge.txt") -> list[tuple[str, str | None]]:
    record = check(text, path=path, select=["BLP411", "BLP418"])
    return [(one.rule, one.excerpt) for one in record.findings if "strokes" in one.message]


def test_strokes_for_breaks_are_told_once() -> None:
    assert _told(TEXT) == [("BLP411", "||")]


@pytest.mark.parametrize("sign", ["|", "||", " | ", "|| "])
def test_whatever_blanks_are_beside_them(sign: str) -> None:
    assert [rule for rule, _ in _told(sign.join((FIRST, SECOND, THIRD, FOURTH, FIFTH)))] == ["BLP411"]


def test_passages_that_stand_twice_between_them_are_told() -> None:
    told = _told(f"{FIRST}||{SECOND}||{THIRD}| {FOURTH}||{SECOND}||{THIRD}| {FOURTH}||{FIFTH}")
    assert told[0] == ("BLP411", "||")
    assert [rule for rule, _ in told[1:]] == ["BLP418"]
    assert told[1][1] is not None
    assert told[1][1].startswith(SECOND[:30])


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}|{SECOND}|{THIRD}",
        f"{FIRST} Lamps | Ferries | Mills | Piers | Quays | Beams. {SECOND}",
        f"{FIRST}\n{SECOND}\n| Lamp | It is lit. | Nine |\n| Mill | It is shut. | Ten |\n| Quay | It is old. | Five |\n| Pier | It is long. | Six |",
        "a || b. C || d. E || f; if (x.||y) z",
        f"{FIRST} The mayor | Harbour News. The clerk | Lamp Wire. {SECOND}",
        "No.| No.| No.| No.| No.| No.",
    ],
)
def test_other_strokes_are_not(text: str) -> None:
    assert not _told(text)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"{FIRST}||{SECOND}||{SECOND[:30]}.||{THIRD}||{FOURTH}||{FIFTH}",
        f"{FIRST}||{SECOND}||{SECOND}||{SECOND}||{THIRD}||{FOURTH}",
        f"{FIRST}||{SECOND}||{THIRD}||{FOURTH}||{SECOND}||{FIFTH}",
    ],
)
def test_a_refrain_and_one_sentence_are_no_doubled_passages(text: str) -> None:
    assert [rule for rule, _ in _told(text)] == ["BLP411"]
