"""Bylines with something glued to them in the line below a title, and writers whom the last line asks to follow."""

from __future__ import annotations

import pytest

from tests.metadata.common import LONG, PROSE, authors_of, date_of, text

TITLE = "Bridge closed for repairs over the summer"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("3 hours ago Rhodri Penn BBC News", ["Rhodri Penn"]),
        ("6 hours ago Malu Otero & Simon Penn BBC News", ["Malu Otero", "Simon Penn"]),
        ("8 hours ago Shyama Otero and Richard Penn BBC News, West Midlands", ["Shyama Otero", "Richard Penn"]),
        ("47 minutes ago Lucy Penn & Charlotte Otero Business reporters", ["Lucy Penn", "Charlotte Otero"]),
        ("1 hour ago Katya Penn Europe editor", ["Katya Penn"]),
        ("6 hours ago Alice Penn Reporting from Tel Aviv", ["Alice Penn"]),
        ("1 day ago Nick Penn • @nickpenn Health correspondent", ["Nick Penn"]),
        ("3 hours ago Ana Maria Penn Europe editor", ["Ana Maria Penn"]),
        ("Hace 3 horas Ana Penn BBC News Mundo", ["Ana Penn"]),
        ("há 3 horas Ana Penn BBC News Brasil", ["Ana Penn"]),
        ("3h ago Rhodri Penn BBC News", ["Rhodri Penn"]),
        ("Last updated 2 hours ago Rhodri Penn CNN", ["Rhodri Penn"]),
        ("3 hours ago Share Save Rhodri Penn BBC News", ["Rhodri Penn"]),
        ("5 hours ago Rhodri Penn , BBC News", ["Rhodri Penn"]),
        ("Yesterday Rhodri Penn BBC News", ["Rhodri Penn"]),
        ("3 saat önce Ana Penn BBC News Türkçe", ["Ana Penn"]),
        ("2 jam lalu Ana Penn CNN", ["Ana Penn"]),
        ("Updated 2 hours ago\nAna Penn and Ben Ode\nBBC News, Leeds", ["Ana Penn", "Ben Ode"]),
        ("Ana Penn and Ben Ode\nBBC News, Leeds", ["Ana Penn", "Ben Ode"]),
        ("Ana Penn\n5 hrs ago", ["Ana Penn"]),
        ("Ana Penn • @anapenn Political editor", ["Ana Penn"]),
        ("Ana Penn and Ben Ode Harbour News, Leeds", ["Ana Penn", "Ben Ode"]),
        ("Ana Penn, reporting from Lisbon", ["Ana Penn"]),
    ],
)
def test_glued_below_title(line: str, names: list[str]) -> None:
    assert authors_of(text(f"{TITLE}\n\n{line}\n\nGetty Images\n\n{LONG}")) == names


@pytest.mark.parametrize(
    "line",
    [
        "1 hour ago",
        "2 hours ago Getty Images",
        "3 hours ago Middle East BBC News",
        "3 hours ago Harbour Bridge BBC News",
        "2 hours ago Ana Penn wins gold",
        "4 days ago Ana Penn Speaks Out",
        "1 hour ago New York Times",
        "Yesterday Ana Penn",
        "Middle East\n3 hours ago",
        "Ana Penn wins\n3 hours ago",
        "Harbour Works, reporting from Lisbon",
        "EPA @EPA Photographer",
        "Ana Penn Reuters",
        "Breaking Harbour News",
        "Ana Penn Welcomes Good News",
    ],
)
def test_no_byline(line: str) -> None:
    assert authors_of(text(f"{TITLE}\n\n{line}\n\n{LONG}")) == []


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("3 hours ago Rhodri Penn BBC News", ["Rhodri Penn"]),
        (f"{TITLE} 3 hours ago Ana Penn & Ben Ode BBC News, Leeds", ["Ana Penn", "Ben Ode"]),
        ("Published 2 hours ago Share Save Ana Penn CNN", ["Ana Penn"]),
        ("3 hours ago Ana Penn", []),
        ("Two years ago Ana Penn CNN anchor for a week, left the town.", []),
        ("3 years ago Ana Penn moved from BBC News to the mill.", []),
    ],
)
def test_glued_to_the_first_paragraph(head: str, names: list[str]) -> None:
    assert authors_of(text(f"{head} {PROSE}\n\n{LONG}")) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Follow Thomas D. Penn on Twitter", ["Thomas D. Penn"]),
        ("Follow Thomas D. Penn on X.", ["Thomas D. Penn"]),
        ("Follow Thomas D. Penn on Twitter Follow @tdpenn", ["Thomas D. Penn"]),
        ("Follow Ana Penn @anapenn.", ["Ana Penn"]),
        (f"{PROSE} Follow Ana Penn on Twitter.", ["Ana Penn"]),
        (f"{PROSE} Follow the Harbour News on Twitter.", []),
        ("Follow Ana Penn and Ben Ode on Facebook.", ["Ana Penn", "Ben Ode"]),
        ("Suivez Anne Penn sur Twitter", ["Anne Penn"]),
        ("Follow Harbour News on Twitter", []),
        ("Follow Lamp Radio on X", []),
        ("Follow Ana Cruz on Twitter", []),  # of whom the text tells
    ],
)
def test_followed(line: str, names: list[str]) -> None:
    told = PROSE.replace("its chair said", "Ana Cruz said")
    assert authors_of(text(f"{TITLE}\n\n{told}\n\n{LONG}{PROSE}\n{line}\n")) == names


@pytest.mark.parametrize("note", ["Top picture credit: Getty Images", "Main photo: Getty Images", ""])
def test_next_credit_is_no_name(note: str) -> None:
    assert authors_of(text(f"{TITLE}\n\n{LONG}Additional reporting by Harriet Penn {note}\n")) == ["Harriet Penn"]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("5 min read.04 Oct 2023", "2023-10-04"),
        ("Published here.4 October 2023", "2023-10-04"),
        ("Version 1.04 Oct 2023", None),
        ("Vol.4 May 2023", "2023-05"),
    ],
)
def test_day_behind_stop(line: str, day: str | None) -> None:
    assert date_of(text(f"{TITLE}\n\n{line}\n\n{LONG}")) == day
