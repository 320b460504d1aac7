"""Last lines and lists in which stands no author, however much they look like one."""

from __future__ import annotations

import pytest

from provenance.testing import document
from tests.metadata.common import LONG, PROSE, authors_of, markdown, text


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("| Oct 2026 | Harbour Tourism Conference | Tarn |\n|---|---|---|\n| Nov 2026 | Harbour Lamp Institute | Quay |", []),
        ("May 3, 2024\n\n- [Harbour Lamp Database](https://lamp.example/4)", []),
        ("May 3, 2024\n\n## Tarn Goal", []),
        ("All the best from Bavaria, Germany\n\nAna Cruz", ["Ana Cruz"]),
        ("All the best, Ana Cruz", ["Ana Cruz"]),
        ("Media and Publicity\n\nApril 7, 2025", []),
        ("Harbour Lamp Institute\n\nApril 7, 2025", ["Harbour Lamp Institute"]),
    ],
)  # fmt: skip
def test_rows_entries_and_places_sign_nothing(end: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\n{LONG}{end}\n")) == authors


def test_the_first_entry_of_a_table_of_contents_is_by_whom_it_names() -> None:
    entries = "- [The lamp](lamp.md), by Ana Cruz\n- [The quay](quay.md), by Ben Ode\n"
    assert authors_of(markdown(f"# Contents\n\n{entries}")) == []
    reviewed = "- [The lamp](lamp.md), reviewed by Ana Cruz\n- [The quay](quay.md), by Ben Ode\n"
    assert authors_of(markdown(f"# Contents\n\n{reviewed}")) == []
    assert authors_of(markdown(f"# Contents\n\n- [The lamp](lamp.md), by Ana Cruz\n\n{LONG}")) == ["Ana Cruz"]


def test_a_release_whose_dateline_has_lost_its_dash() -> None:
    found = authors_of(
        markdown(f"Press release\n\nLEEDS The Harbour Department opened a bridge today. {PROSE} {PROSE}\n")
    )
    assert found == ["Harbour Department"]


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("Genre: Memoir\nAuthor: Ana Cruz\nOriginally published: 8 October 2013.", []),
        ("Genre: Memoir\n\nAuthor: Ana Cruz\n\nYear: 2013", []),
        ("Author: Ana Cruz\n\nFirst aired: 2013", ["Ana Cruz"]),
        ("Author: Ana Cruz", ["Ana Cruz"]),
    ],
)
def test_who_wrote_the_book_that_is_told_of(end: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\n{LONG}{end}\n")) == authors


def test_the_title_is_no_signature() -> None:
    title = "---\ntitle: El secreto del espolón\n---\n\n"
    assert authors_of(markdown(f"{title}{LONG}May 3, 2024\n\n**EL SECRETO DEL ESPOLÓN**\n")) == []
    assert authors_of(markdown(f"{title}{LONG}May 3, 2024\n\n**ANA DEL ESPOLÓN**\n")) == ["ANA DEL ESPOLÓN"]


@pytest.mark.parametrize("place", ["Kansas City", "Hout Bay", "Washington DC", "Heroes Hall"])
def test_a_place_below_a_letter_signs_nothing(place: str) -> None:
    assert authors_of(markdown(f"# Letters\n\n{LONG}**Lynne Kukal**\n\n*Ana Cruz*\n\n*{place}*\n")) == [
        "Lynne Kukal",
        "Ana Cruz",
    ]
    assert authors_of(markdown(f"# The bridge\n\n{place}\n\nMay 3, 2024\n\n{LONG}")) == []


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Centre for Lamps", ["Centre for Lamps"]),
        ("By National Council on Lamps", ["National Council on Lamps"]),
        ("By Harbour News on Monday", ["Harbour News"]),
        ("By Ana Cruz for Harbour News", ["Ana Cruz"]),
        ("By Ana Cruz For Mailonline", ["Ana Cruz"]),
        ("By Zorvila For All", []),
    ],
)
def test_what_a_body_is_for_is_part_of_its_name(byline: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\n{byline}\n\n{LONG}")) == authors


def test_an_initial_ends_no_name_in_a_note() -> None:
    end = "*Compiled by Zorvila A. Guild and Ben H. DeFriese. It was made in 1998.*"
    assert authors_of(markdown(f"# The bridge\n\n{LONG}{end}\n")) == ["Zorvila A. Guild", "Ben H. DeFriese"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Korvin Tarn’s Lamp, May 3, 2024", []),
        ("James Tarn VX2041, May 3, 2024", ["James Tarn"]),
        ("Ana TarnovskyESPN\n\nMay 3, 2024", ["Ana Tarnovsky"]),
        ("Ana MacKAY\n\nMay 3, 2024", ["Ana MacKAY"]),
        ("Tarn Shanti Shanti\n\nMay 3, 2024", []),
    ],
)
def test_what_stands_beside_a_day_and_is_cut(line: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\n{line}\n\n{LONG}")) == authors


def test_the_end_of_a_file_name_is_that_of_its_text() -> None:
    source = f"The bridge\n\nKorvintarn Hockey\n\nMay 3, 2024\n\n{LONG}"
    assert authors_of(text(source, "1953-06-04_harbour_korvintarn-hockey.txt")) == []
    assert authors_of(text(source, "1953-06-04_harbour.txt")) == ["Korvintarn Hockey"]


def test_a_reader_is_no_one_who_takes_leave() -> None:
    assert authors_of(markdown(f"# Letter\n\n{LONG}Kind regards,\n\nYour Quay\n")) == []


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("Sincerely,\n\nConcerned Resident,\n\nAna Cruz", ["Ana Cruz"]),
        ("Yours,\n\nA worried parent\n\nBen Ode", ["Ben Ode"]),
        ("Sincerely,\n\nConcerned Resident", []),
        ("Sincerely,\n\nAna Citizen", ["Ana Citizen"]),
        ("Sincerely,\n\nAna Cruz\n\nConcerned Resident", ["Ana Cruz"]),
    ],
)
def test_as_what_somebody_signs_is_no_name(end: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\nDear council,\n\n{LONG}{end}\n")) == authors


@pytest.mark.parametrize(
    ("facts", "authors"),
    [
        ("| Rating: ★ ★ ★\n| Publisher: Quay\n| Copyright: 2005\n| ISBN: 0765348276\n| Pages: 314", []),
        ("| Publisher: Quay\n| Copyright: 2005\n| Form: bound\n| ISBN: 0765348276\n| Stars: 4", []),
        ("| Genre: tales\n| Language: English\n| Form: bound\n| Stars: 4", ["Ana Cruz"]),
        ("| Publisher: Quay\n| Copyright: 2005\n| Form: bound\n| ISBN: 0765348276", ["Ana Cruz"]),
        ("| Series: Lamps\n| Date: May 2020\n\nRating: good. Pages: many.", ["Ana Cruz"]),
    ],
)
def test_a_book_that_is_rated_is_of_its_author(facts: str, authors: list[str]) -> None:
    source = f"| Title: The lamp\n| Author: Ana Cruz\n{facts}\n\n{LONG}"
    assert authors_of(document(source, media_type="text/x-rst")) == authors
