"""Days of films and of events, which are not those of the text."""

from __future__ import annotations

import pytest

from tests.metadata.common import LONG, authors_of, date_of, text


@pytest.mark.parametrize(
    ("head", "date"),
    [
        (
            "Release date: 12 April 2024\nDirector: Li Wei\nRunning time: 104 min\n\nBy Ana Cruz\n3 May 2024",
            "2024-05-03",
        ),
        ("3 May 2024\n\nDirected by Li Wei\nReleased: 12 April 2024", "2024-05-03"),
        ("Director: Li Wei | Release date: 12 April 2024\n\n3 May 2024", "2024-05-03"),
        ("Date: 12 June 2024. Location: the mill. Price: from £3\n\nPosted 3 May 2024", "2024-05-03"),
        ("Date: 12 June 2024, from 3-8pm.Location: the mill. Price: from £3\n\nPosted 3 May 2024", "2024-05-03"),
        ("Date: 12 June 2024 | Time: 7 p.m. | Venue: the mill\n\nPosted 3 May 2024", "2024-05-03"),
        ("Date: 12 June 2024\nWhere: the mill\n\nPosted 3 May 2024", "2024-05-03"),
        ("Release date: 3 May 2024\nContact: Ana Cruz\n\nThe fair of 12 June 2024", "2024-05-03"),
        ("Date: 3 May 2024\nAuthor: Ana Cruz\n\nPosted 12 June 2024", "2024-05-03"),
        ("Mole Press, 320 pages, $28\nPublication date: 6 June 2024\n\n3 May 2024", "2024-05-03"),
        ("Date: 3 May 2024\nLocation: the mill", "2024-05-03"),
    ],
)
def test_facts_beside_a_date_say_what_it_is_of(head: str, date: str) -> None:
    assert date_of(text(f"The ferry\n\n{head}\n\n{LONG}")) == date


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("By Li Wei\nMole Press, 320 pages, $28", []),
        ("By Li Wei\nISBN 978-0-00-000000-2", []),
        ("By Li Wei\nA mill of 320 pages", ["Li Wei"]),
    ],
)
def test_whoever_wrote_a_book_did_not_write_its_review(head: str, authors: list[str]) -> None:
    assert authors_of(text(f"The ferry\n\n{head}\n\n{LONG}")) == authors
