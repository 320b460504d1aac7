"""Bylines and dates that are one part of a line below the title, and datelines in brackets."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Span
from provenance.testing import document

from .common import LONG, PROSE, authors_of, date_of, markdown, text


@pytest.mark.parametrize(
    ("line", "authors", "date"),
    [
        ("Why the bridge was closed, and who knew. Interview: Ana Cruz. 3 May 2024.", ["Ana Cruz"], "2024-05-03"),
        ("*Words and photographs by Ana Cruz. May 2024.*", ["Ana Cruz"], "2024-05"),
        ("Rolling coverage by Ana Cruz and Ben Ode. Friday 3 May 2024", ["Ana Cruz", "Ben Ode"], "2024-05-03"),
        ("**Friday, 3 May 2024 — by Ana Cruz**", ["Ana Cruz"], "2024-05-03"),
        ("Last updated 21:14, 3 May 2024 · Compiled by Ana Cruz", ["Ana Cruz"], "2024-05-03T21:14:00"),
        ("3 May 2024 | Ana Cruz for Lamp & Oar magazine", ["Ana Cruz"], "2024-05-03"),
        ("Ana Cruz · Harbour News · Posted: May 3, 2024 | Last Updated: May 4", ["Ana Cruz"], "2024-05-03"),
        ("Ana Cruz & Ben Ode | The Lamp | May 3, 2024", ["Ana Cruz", "Ben Ode"], "2024-05-03"),
        ("Posted at 10:15, 3 May 2024, by Ana Cruz | Bridges", ["Ana Cruz"], "2024-05-03T10:15:00"),
        ("Harbour News | Ana Cruz | Fri, 3 May, 2024", ["Ana Cruz"], "2024-05-03"),
        (
            "An investigation by Ana Cruz and Ben Ode. Published 3 May 2024. Reading time: 9 minutes.",
            ["Ana Cruz", "Ben Ode"],
            "2024-05-03",
        ),
        ("Friday 3 May 2024 | Your editor this week is Ana Cruz", ["Ana Cruz"], "2024-05-03"),
        ("Fri 3 May 2024 / Ana Cruz", ["Ana Cruz"], "2024-05-03"),
        ("Released May 3, 2024 | Hosted by Ana Cruz", ["Ana Cruz"], "2024-05-03"),
        ("Letter from the ferry, by Ana Cruz. May 3, 2024.", ["Ana Cruz"], "2024-05-03"),
        (
            "Situation report No. 4 — 3 May 2024. Prepared by Lamp Relief Council",
            ["Lamp Relief Council"],
            "2024-05-03",
        ),
        ("By Ana Cruz, river correspondent — published 3 May 2024, updated 5 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("By Ana Cruz, river correspondent, 3 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("Political Editor Ana Cruz, 3 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("by our Staff Reporter Ana Cruz on 3 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("From Ana Cruz, Leeds\n3 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("Ana Cruz and agencies\n3 May 2024", ["Ana Cruz"], "2024-05-03"),
        ("Hosted by Bridge Council staff | 3 May 2024", [], "2024-05-03"),
        ("Photograph: Ana Cruz | 3 May 2024", [], "2024-05-03"),
        ("Nobody came. It was opened on Fri. 3 May 2019.", [], None),
        ("The Town Market | 3 May 2024", [], "2024-05-03"),
        ("PAID CONTENT | 3 May 2024", [], "2024-05-03"),
        ("Published 3 May 2024 by Cruz & Ode, £18.99", [], None),
    ],
)
def test_parts_of_a_line_below_the_title(line: str, authors: list[str], date: str | None) -> None:
    document = markdown(f"# Bridge closes\n\n{line}\n\n{LONG}")
    assert (authors_of(document), date_of(document)) == (authors, date)


@pytest.mark.parametrize("line", ["Fri 3 May 2024 / Ana Cruz", "3 May 2024, Ana Cruz"])
def test_people_of_the_story_do_not_sign_it(line: str) -> None:
    assert authors_of(text(f"Bridge closes\n\n{line}\n\n{PROSE} “No,” said Ms Cruz. {PROSE}")) == []


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("LEEDS, Ohio (May 3, 2024) — ", "2024-05-03"),
        ("San Bruno (May 3, 2024) – ", "2024-05-03"),
        ("LEEDS (May 3, 2024): ", "2024-05-03"),
        ("[Leeds, 3 May 2024] ", "2024-05-03"),
        ("(3 May 2024, LEEDS) ", "2024-05-03"),
        ("3 May 2024, Leeds: ", "2024-05-03"),
        ("LEEDS, May 3rd, 2024—", "2024-05-03"),
        ("New Leeds, May 3, 2024 (UNX) ", "2024-05-03"),
        ("Tamale, May 3, 2024, UNX – ", "2024-05-03"),
        ("Thiès, 3 mai 2024 (ABC)-", "2024-05-03"),
        ("Thiès : le 3 mai 2024 (ABC)- ", "2024-05-03"),
        ("(Harbour Wire) - May 3, 2024 - LEEDS — ", "2024-05-03"),
        ("Leeds, Ohio, 03 May,2024, Harbour Mills has opened the bridge again. ", "2024-05-03"),
        ("In Leeds, Ohio, May 3, 2024, Mayor Cruz opened the bridge again. ", None),
        ("Ana Cruz, May 3, 2024, Mayor of Leeds, opened the bridge again. ", None),
        ("(The mill) - May 3, 2024 was a day of rain. ", None),
        ("The Lamp Fair (May 3, 2024): ", None),
        ("The flood (May 3, 2019) ", None),
        ("On 3 May 2019, Leeds was flooded. ", None),
    ],
)
def test_datelines_in_brackets_and_before_the_mark_of_an_agency(opening: str, date: str | None) -> None:
    assert date_of(markdown(f"# Bridge closes\n\n{opening}{LONG}")) == date


@pytest.mark.parametrize(
    ("opening", "date"), [("(Harbour Wire) - May 3, 2024 - LEEDS — ", "2024-05-03"), ("On May 3, 2024, ", None)]
)
def test_a_report_may_begin_below_its_highlights(opening: str, date: str | None) -> None:
    highlights = "".join(f"- {PROSE}\n" for _ in range(4))
    assert date_of(markdown(f"# Bridge closes\n\nWhat matters:\n\n{highlights}\n{opening}{LONG}")) == date


@pytest.mark.parametrize(
    "foot",
    [
        "— Ana Cruz, 3 May 2024",
        "Ana Cruz\nLeeds, 3 May 2024",
        "[Ana Cruz / Lamp / 3 May 2024]",
        "*Ana Cruz reported from Leeds. May 3, 2024.*",
    ],
)
def test_a_text_of_short_paragraphs_has_a_foot(foot: str) -> None:
    short = "The council voted to close the bridge for repairs, its chair said after the meeting.\n\n"
    document = markdown(f"# Bridge closes\n\n{short}{short}{short}{foot}\n")
    assert (authors_of(document), date_of(document)) == (["Ana Cruz"], "2024-05-03")


@pytest.mark.parametrize(
    "line",
    [
        "Strictly embargoed until 00:01 Friday 3 May 2024",
        "For release: 3 May 2024",
        "Broadcast: Fri 3 May 2024, 6:00am",
    ],
)
def test_days_on_which_a_text_is_set_free(line: str) -> None:
    assert (date_of(markdown(f"# Bridge closes\n\n{line}\n\n{LONG}")) or "")[:10] == "2024-05-03"


def test_the_heading_of_a_letter_signs_nothing() -> None:
    letter = "The county felled the trees on the hill, and nobody has told us why."
    page = f"Letters\n\nFriday, 3 May 2024\n\n{LONG}MILL MENACE\n\nEditor,\n{letter}\n\nJo Hall,\nLeeds\n"
    assert "MILL MENACE" not in authors_of(text(page))


def test_days_in_notes_are_those_of_what_they_cite() -> None:
    notes = "[^1]: Names are not given.\n[^2]: Letter to the council, 3 April 2025.\n"
    assert date_of(markdown(f"# Bridge closes\n\n{LONG}It said so.[^1][^2]\n\n{notes}")) is None


def test_whoever_reports_in_a_broadcast() -> None:
    turns = f"BEN ODE, HOST:\n{PROSE}\n\nANA CRUZ, BYLINE: {PROSE}\n\nLI WEI: Nobody asked us.\n\nCRUZ: {PROSE}\n"
    assert authors_of(text(f"The bridge\n\nMay 3, 2024\n\n{turns}")) == ["ANA CRUZ"]
    assert authors_of(text(f"DATE=3/21/2024\nTITLE=BRIDGE (L-ONLY)\nBYLINE=ANA CRUZ\nDATELINE=LEEDS\n\n{LONG}")) == [
        "ANA CRUZ"
    ]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("MAY 3, 2024 **Harbour.com** by [Ana Cruz](https://harbour.com/ana)", ["Ana Cruz"]),
        ("3 May 2024, Reuters, by Ana Cruz", ["Ana Cruz"]),
        ("3 May 2024, 10:30 Harbour News by Ana Cruz and Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("3 May 2024 Harbour News by Benjamin (Ben) Ode (Leeds)", ["Benjamin Ode"]),
        ("Posted on 3 May 2024 in Local News by Ana Cruz", ["Ana Cruz"]),
        ("3 May 2024 in Leeds by Ana Cruz", []),
        ("Posted on 3 May 2024 in order to tell by whom", []),
        ("Friday, 3 May 2024, Ana Cruz", ["Ana Cruz"]),
        ("3 May 2024 Three hours by train", []),
        ("3 May 2024 The Mill, painted by Ana Cruz", []),
        ("3 May 2024 Lamp Oil by Ana Cruz", []),
    ],
)
def test_an_outlet_stands_between_a_date_and_by(line: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# Bridge closes\n\n{line}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    "line", ["Fri, May 3, 2024 at 5:30 AM EDT·4 min read", "May 3, 2024 • 12 comments • 3 min read"]
)
def test_what_is_counted_beside_a_date_is_no_word_of_the_text(line: str) -> None:
    assert (date_of(markdown(f"# Bridge closes\n\n{line}\n\n{LONG}")) or "")[:10] == "2024-05-03"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("[Posted June 27, 2025 by Ana Cruz]", ["Ana Cruz"]),
        ("(By Ana Cruz)", ["Ana Cruz"]),
        ("[Written by Ana Cruz]", ["Ana Cruz"]),
        ("(Photo by Ana Cruz)", []),
        ("(by far the largest of them)", []),
        ("[By Ana Cruz](https://lamp.town) and others", ["Ana Cruz"]),
    ],
)
def test_a_byline_may_stand_in_brackets(line: str, authors: list[str]) -> None:
    text = f"# The bridge is closed\n\n{line}\n\nThe bridge was closed on Monday, Ben Ode said. The council met and shut the road.\n"
    made = document(text, media_type="text/markdown")
    found = metadata(made).authors
    assert [author.value for author in found] == authors
    assert [made.slice(author.span) for author in found if isinstance(author.span, Span)] == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("3 May 2024 Share Save Xyla Cook BBC News, Isle of Lamps Share Save", ["Xyla Cook"]),
        ("3 May 2024, 10:30 Share Ana Cruz and Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("3 May 2024 Share Save", []),
        ("3 May 2024 Save Our Harbour Mills", []),
        ("3 May 2024 Xyla Cook BBC News, Isle of Lamps Share Save", []),
    ],
)
def test_a_name_among_the_buttons_of_a_page(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"Bridge closes\n\n{line}\n\n{LONG}")) == authors
