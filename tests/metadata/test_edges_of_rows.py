"""What stands at the ends of texts that a program took from pages, and is a writer or none."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Declared
from tests.metadata.common import LONG, PROSE, authors_of, date_of, text


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("I LEEDS: Ana Cruz og Ben Ode (foto)", ["Ana Cruz"]),
        ("I Leeds: Ana Cruz (tekst) og Ben Ode (foto).", ["Ana Cruz"]),
        ("Ana Cruz (Text), Ben Ode (Fotos)", ["Ana Cruz"]),
        ("Ana Cruz (texto) y Ben Ode (fotos)", ["Ana Cruz"]),
        ("In Leeds: Ana Cruz", ["Ana Cruz"]),
        ("In Leeds: the council and its friends", []),
        ("Foto: Ben Ode (foto)", []),
        ("Opinion article by Ana Cruz; bridge engineer", ["Ana Cruz"]),
        ("An op-ed by Ana Cruz, bridge engineer", ["Ana Cruz"]),
        ("Ana Cruz reported from Leeds and Ben Ode from London.", ["Ana Cruz", "Ben Ode"]),
    ],
)
def test_who_reported_from_where(end: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge\n\n{LONG}{end}")) == authors


def test_a_note_that_ran_into_the_last_sentence() -> None:
    told = (
        f"{PROSE} {PROSE} “I have no information in this regard.”Ana Cruz reported from Leeds and Ben Ode from London."
    )
    assert authors_of(text(told)) == ["Ana Cruz", "Ben Ode"]


def test_whom_the_line_tells_of_before_has_not_written_it() -> None:
    assert authors_of(text(f"The bridge\n\nCruz was there. {LONG}In Leeds: Ana Cruz")) == []


@pytest.mark.parametrize(
    "end",
    [
        "25 February 2026\nWar in Leeds\nLeeds\nShare\nSave",
        "25 February 2026\nRead Later",
        "Ana Cruz\n,\nSenior Editor\n,\nInforma Markets\nMay 13, 2026",
    ],
)
def test_labels_and_firms_sign_nothing(end: str) -> None:
    found = authors_of(text(f"The bridge\n\n{LONG}{end}"))
    assert not {"War", "Read Later", "Informa Markets"} & set(found)


@pytest.mark.parametrize(
    "line",
    [
        "Read Later",
        "Harbour Works/Screenshot by Lamp Radio",
        "FTW PAC/Screenshot by Lamp",
    ],
)
def test_buttons_and_credits_of_pictures_above_a_text(line: str) -> None:
    assert authors_of(text(f"Old bridge over the Lamp closes\n\n3 May 2024\n\n{line}\n\n{LONG}")) == []


def test_a_sentence_that_begins_with_a_name_is_no_byline_of_a_paper() -> None:
    told = (
        "Ana Cruz, who was subjected to a tirade of abuse by a fellow passenger on flight FR015, said: “I was shocked.”"
    )
    assert authors_of(text(f"{PROSE}\n\n{told}\n\nThe media spoke of it.\n\n{LONG}")) == []


def test_the_next_label_ends_a_name() -> None:
    assert authors_of(text(f"The bridge\n\n{LONG}Reporter: Ana Cruz Video Journalist: Ben Ode")) == ["Ana Cruz"]


def test_where_somebody_works_is_no_author_beside_them() -> None:
    found = authors_of(text(f"The bridge\n\n{LONG}Authored by: Dr. Ana Cruz, Neurologist, Saint Ode Hospital, Leeds"))
    assert found == ["Dr. Ana Cruz"]


@pytest.mark.parametrize(("label", "authors"), [("作者：", ["李刚"]), ("通讯作者：", []), ("第一作者：", [])])
def test_the_author_of_a_paper_is_not_that_of_the_text_about_it(label: str, authors: list[str]) -> None:
    body = "研究人员在退火过程中注入双功能分子，利用残余溶剂辅助其沿晶界渗透，实现全方位分布。" * 6
    assert authors_of(text(f"钙钛矿光伏的全向离子锁定网络\n{label}李刚\n{body}")) == authors


@pytest.mark.parametrize(
    ("head", "end", "publisher"),
    [
        ("LEEDS, May 3, 2024 /PRNewswire/ -- ", "", "PRNewswire"),
        ("LEEDS, May 3, 2024 (GLOBE NEWSWIRE) -- ", "", "GLOBE NEWSWIRE"),
        ("LEEDS / ACCESSWIRE / May 3, 2024 / ", "", "ACCESSWIRE"),
        ("The men and / or women / children said ", "", None),
        ("", " Source: Reuters/cm Related Topics China Housing", "Reuters"),
        ("", " Source: Harbour Morning Post/yb", "Harbour Morning Post"),
        ("", " Source: Harbour Morning Post", None),
        ("", " Source: the council", None),
        ("", " Source: Others/yb", None),
    ],
)
def test_the_wire_that_a_text_is_from(head: str, end: str, publisher: str | None) -> None:
    found = metadata(text(f"{head}{PROSE}{end}")).publisher
    assert (found and found.value) == publisher


def test_a_label_that_ran_into_a_line_with_a_firm() -> None:
    head = "RB: Wyniki PKO\n   Polskiego S.A. w spółceData:2024-05-07Firma:PKO S.A.Spis tresci"
    body = "Zarząd spółki informuje, że otrzymał zawiadomienie o zmianie udziału w ogólnej liczbie głosów. " * 3
    assert date_of(text(head + body)) == "2024-05-07"


def listed(*names: str) -> tuple[Declared, ...]:
    return tuple(Declared("author", name, "row:authors") for name in names)


def test_of_a_long_list_the_byline_tells_who_wrote_the_text() -> None:
    five = listed("Ana Cruz", "Ben Ode", "Carla Diaz", "Dan Eberly", "Eva Falk")
    told = f"The bridge\n\nBy Ana Cruz\n\n{LONG}"
    assert authors_of(text(told, declared=five)) == ["Ana Cruz"]
    # Three may have written it; and whoever is not in the list shows nothing of it.
    assert len(authors_of(text(told, declared=five[:3]))) == 3
    assert len(authors_of(text(told.replace("Ana Cruz", "Li Wei"), declared=five))) == 5
