"""Marks by author and year that need no entry: works known through others, marks of a quoted passage, who made a figure; and forms of names and pages."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference

from provenance.analysis import citations
from provenance.testing import document
from tests.found import found_in

HALL_AND_LEE = "\n\nReferences\n\nHall, B. (2019). On rest. Oxford.\n\nLee, A. (2020). On sleep. Oxford.\n"


@pytest.mark.parametrize(
    "through",
    [
        "(Shih, 2005, as cited in Lee, 2020)",
        "(Shih, 2005; zit. nach Lee, 2020)",
        "(Shih, 2005, citado por Lee, 2020, págs. 3-5)",
        "(Shih, 2005 apud Lee, 2020)",
        "(Hall, 2019; Shih, 2005, cité par Lee, 2020)",
    ],
)
def test_a_work_that_another_tells_of_needs_no_entry(through: str) -> None:
    text = f"Sleep matters {through}, and rest does (Hall, 2019).{HALL_AND_LEE}"
    assert not found_in(undefined_citation, text)
    assert not found_in(unused_reference, text)


def test_the_work_that_tells_of_another_needs_one() -> None:
    found = found_in(
        undefined_citation,
        f"Sleep does (Lee, 2020), and rest (Hall, 2019; Shih, 2005, as cited in Koo, 2011).{HALL_AND_LEE}",
    )
    assert ["Koo, 2011" in hit.message for hit in found] == [True]


@pytest.mark.parametrize("maker", ["Source: Author, 2012", "Eigene Darstellung, 2012", "Autores, 2012"])
def test_who_made_a_figure_is_no_cited_author(maker: str) -> None:
    assert not found_in(undefined_citation, f"Figure 1 Beds ({maker}). So it is (Hall, 2019; Lee, 2020).{HALL_AND_LEE}")


@pytest.mark.parametrize(
    ("passage", "count"),
    [
        ("“The word is old (Shih, 2005). So the sick had to bear it,” as Lee (2020) writes.", 0),
        ("“The word is old” (Shih, 2005), as Lee (2020) writes.", 1),
        ("“The word is old and it stays (Shih, 2005).” So Lee (2020) writes.", 1),
    ],
)
def test_a_mark_within_a_quoted_passage_is_of_its_work(passage: str, count: int) -> None:
    assert len(found_in(undefined_citation, f"{passage} Rest, too (Hall, 2019).{HALL_AND_LEE}")) == count


def test_an_initial_without_a_stop_and_pages_in_other_languages() -> None:
    text = "Noise wakes (D O'Gorman, 2001). El sueño (Lee, 2020, págs. 3-5), der Schlaf (Hall, 2019, S. 7)."
    listed = HALL_AND_LEE + "\nD O'Gorman (2001). On noise. Oxford.\n"
    assert [mark.target for mark in citations(document(text + listed)).marks if mark.resolved] == [
        "o'gorman 2001",
        "lee 2020",
        "hall 2019",
    ]
    assert not found_in(
        undefined_citation, f"We saw it (E Street, 2001), as told (Lee, 2020; Hall, 2019).{HALL_AND_LEE}"
    )


@pytest.mark.parametrize(
    "through",
    [
        "Segundo Shih e Koo (2005), conforme citado por Lee (2020), o sono ajuda",
        "Shih and Koo (2005), as cited in Lee (2020), held so",
        "Shih und Koo (2005), zitiert nach Lee (2020), meinen das",
        "Según Shih y Koo (2005), citados por Lee (2020), es así",
        "Selon Shih et Koo (2005), cités par Lee (2020), c’est ainsi",
        "Secondo Shih e Koo (2005), come citato in Lee (2020), è così",
        "Volgens Shih en Koo (2005), geciteerd in Lee (2020), is dat zo",
    ],
)
def test_a_sentence_says_behind_a_work_which_one_tells_of_it(through: str) -> None:
    more = "\nOde, C. (2018). On naps. Oxford.\n"
    assert not found_in(
        undefined_citation, f"{through}. Rest does (Hall, 2019), naps too (Ode, 2018).{HALL_AND_LEE}{more}"
    )


def test_a_place_behind_a_work_is_none() -> None:
    more = "\nOde, C. (2018). On naps. Oxford.\n"
    text = f"Shih and Koo (2005) in Leeds (2020) held so. Rest does (Hall, 2019), naps too (Ode, 2018; Lee, 2020).{HALL_AND_LEE}{more}"
    assert len(found_in(undefined_citation, text)) == 1


def test_one_of_two_works_in_a_mark_is_missing() -> None:
    found = found_in(undefined_citation, f"Sleep slows down (Hall, 2019; Meier, 2019).{HALL_AND_LEE}")
    assert ["“Meier, 2019”" in hit.message for hit in found] == [True]


def test_keys_of_sources_need_their_list() -> None:
    text = "The dam is old [DAM-LOG]. It leaks [WEIR-MAP-1931 ; DAM-LOG], and it holds [TIDE-BOARD].\n"
    assert len(found_in(undefined_citation, text)) == 1
    assert not found_in(undefined_citation, f"{text}\nSources\n\nDAM-LOG: A. Hall, 1931.\n")
    assert not found_in(undefined_citation, f"{text}\n[DAM-LOG] A. Hall, The dam, 1931.\n")
