"""Bylines that are a part of their line or have lost the space beside them, and texts that were taken with the comments below them."""

from __future__ import annotations

import pytest

from tests.metadata.common import PROSE, authors_of, date_of, text

_COMMENTS = "Ben Ode says:\n\n4 June 2024 at 9:52 pm\n\nA fine bridge it was.\n\nLi Wei says:\n\n5 June 2024 at 8:01 am\n\nWe used to fish there."


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Medically reviewed by Dr. Li Wei, MD — Written by Ana Cruz — Updated on June 3, 2024", ["Ana Cruz"]),
        ("Fact-checked by Ben Ode | By Ana Cruz | June 3, 2024", ["Ana Cruz"]),
        ("June 3, 2024 · 6 min read · Ana Cruz", ["Ana Cruz"]),
        ("June 3, 2024 · 6 min read · Old Town", []),
        ("June 3, 2024 | Climate Change | Harbour News", []),
        ("Breaking News – June 3, 2024 – Local Politics", []),
        ("Guest blogger: Ana Cruz", ["Ana Cruz"]),
        ("Original air date: June 3, 2024", []),
    ],
)
def test_a_byline_may_be_one_part_of_a_line(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")) == authors


@pytest.mark.parametrize(
    ("line", "authors", "date"),
    [
        ("By Ana CruzJune 3, 2024", ["Ana Cruz"], "2024-06-03"),
        ("Ana CruzJune 3, 20246 min read", ["Ana Cruz"], "2024-06-03"),
        ("2024/06/03-11min read", [], "2024-06-03"),
        ("June 3, 20240 Comments", [], "2024-06-03"),
        ("13/6/20242 min read", [], "2024-06-13"),
        ("13 June 202412 min readEnglish", [], "2024-06-13"),
        ("Uploaded: Monday, 3rd June, 2024", [], "2024-06-03"),
    ],
)
def test_a_date_may_have_lost_the_space_beside_it(line: str, authors: list[str], date: str) -> None:
    read = text(f"The bridge is closed\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (authors_of(read), date_of(read)) == (authors, date)


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("This entry was posted in News and tagged bridge, mill by Ana Cruz. Bookmark the permalink.", ["Ana Cruz"]),
        ("This entry was posted in News on June 3, 2024 by anac.", ["anac"]),
        ("This entry was posted in News. Bookmark the permalink.", []),
        ("View all posts by Ana Cruz →", ["Ana Cruz"]),
        ("Ana Cruz\nParish Priest", ["Ana Cruz"]),
        ("Fr. Ana Cruz\nVicar", ["Ana Cruz"]),
    ],
)
def test_the_note_below_an_entry(note: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed\n\n{PROSE}\n\n{PROSE}\n\n{note}\n")) == authors


def test_the_entries_of_an_archive_have_several_writers() -> None:
    notes = (f"{PROSE}\n\nThis entry was posted in News by {who}.\n" for who in ("Ana Cruz", "Ben Ode"))
    assert authors_of(text("\n".join(notes))) == []


@pytest.mark.parametrize(
    "head", ["2 comments:", "{2} Comments", "2 thoughts on “The bridge is closed”", "Leave a Reply", "Comments (2)"]
)
def test_the_foot_of_a_text_stands_above_its_comments(head: str) -> None:
    read = text(
        f"The bridge is closed\n\n{PROSE}\n\n{PROSE}\n\nPosted by Ana Cruz at 9:52 PM\n\n{head}\n\n{_COMMENTS}\n"
    )
    assert (authors_of(read), date_of(read)) == (["Ana Cruz"], None)


def test_what_is_counted_at_the_head_is_not_above_comments() -> None:
    read = text(f"The bridge is closed\n\n2 Comments\n\nBy Ana Cruz\n\nJune 3, 2024\n\n{PROSE}\n\n{PROSE}\n")
    assert (authors_of(read), date_of(read)) == (["Ana Cruz"], "2024-06-03")
