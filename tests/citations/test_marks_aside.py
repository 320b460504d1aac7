"""Two marks of works on end are no link by reference, and the marks of a page that is quoted are its own."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.analysis import citations
from provenance.testing import document
from tests.found import severities_of

LIST = "\n\n## References\n\nHall, A., and Moor, B. 2012. On ferries. Riverton Press.\n\nLee, C. 2015. On bridges. Riverton Press."


def test_two_marks_on_end() -> None:
    said = document(f"The ferry went on [Hall et al., 2012][Lee, 2015].{LIST}", media_type="text/markdown")
    assert {mark.kind for mark in citations(said).marks} == {"author-year"}


def test_words_and_a_label_are_a_link() -> None:
    said = document(f"The ferry went on, as [Lee wrote in 2015][Lee bridges].{LIST}", media_type="text/markdown")
    assert [mark.kind for mark in citations(said).marks] == ["reference"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('The mill is large: "It has 40 lamps [1]. It is old." https://mill.test/lamps/1 \n\nIt is shut.', 0),
        ("The mill is large: “It has 40 lamps [1].” (https://mill.test/lamps/1)", 0),
        ('The mill is large: "It has 40 lamps." It is old.[1] https://mill.test/lamps/1', 1),
        ('The mill is large: "It has 40 lamps.[1] It is old." It is shut.', 1),
        ('The mill is large: "It has 40 lamps.[1] It is old."\n\nhttps://mill.test/lamps/1', 1),
    ],
)
def test_the_mark_of_a_page_that_is_quoted(text: str, told: int) -> None:
    assert len(severities_of(undefined_citation, text, "text/plain")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Here it is.\n\n[Picture is gone][Picture is gone]\n\nAnd here.\n\n[Picture is gone]\n", 0),
        ("Here it is.\n\n[Picture is gone][Picture is gone]\n", 1),
        ("Here is [the old mill][mill].\n\n[the old mill]\n", 1),
        ("[Plans of the mill 1902]\n\nIt is old, as the [plans][Plans of the mill 1902] say.\n", 1),
        ("[Plans of the mill]\n\nIt is old, as the [Plans of the mill][plans of the  mill] say.\n", 0),
        ("Here it is.\n\n[Picture is gone][Picture was gone]\n\n[Picture is gone]\n", 1),
    ],
)
def test_what_stands_in_the_place_of_something(text: str, told: int) -> None:
    assert len(severities_of(undefined_citation, text, "text/markdown")) == told


_SCENES = "He will not give them up [1.3], goes to war [2.4] and waits in the camp [4.1, 4.3]."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The record holds useLamp(99)[1] and useLamp(99)[2] of them.", 0),
        ("It was told by the keeper(s)[1] and by others of them(s)[2].", 1),
        ("They are hall(2011)[1] and moor(2012)[2] of them.", 1),
        (f"{_SCENES} Harry leads them on to arms[101 –105]. He tries it twice[18 – 28, 91 – 92].", 0),
        ("He waits in the camp [4.1]. Harry leads them on to arms.[1-3] He tries it twice.[4-6]", 1),
        (f"{_SCENES} Harry leads them on to arms.[1-3] He tries it twice.[4-6]", 0),
        (f"{_SCENES} Harry leads them on to arms[1]. He tries it twice[2].", 1),
        ("The tracks of the night were these:\n\nHall - Triple Quay of them all [Baroque]\n\nThe Odes - Lamps on Fire again tonight [679]\n\nMoor - Old Weir [Systematic]\n", 0),
        ("The tracks of the night were these:\n\nHall - Triple Quay of them all\n\nThe Odes - Lamps on Fire again tonight [679]\n\nMoor - Old Weir [Systematic]\n", 1),
    ],
)  # fmt: skip
def test_figures_in_brackets_that_cite_nothing(text: str, told: int) -> None:
    assert len(severities_of(undefined_citation, text, "text/plain")) == told


@pytest.mark.parametrize(
    ("head", "mark", "told"),
    [
        ("Notes on your gift", "(see note 1)", []),
        ("NOTES", "(note 2)", []),
        ("Notes on your gift", "(see note 4)", ["warning"]),
        ("Notes on your gift", "(ref. 1)", ["warning"]),
        ("Reasons for your gift", "(see note 1)", ["warning"]),
    ],
)
def test_a_note_may_lead_to_one_above_it(head: str, mark: str, told: list[str]) -> None:
    notes = (
        f"1. You may take it back.\n\n2. You may give more.\n\n3. If you leave the town, you may take it back {mark}.\n"
    )
    assert severities_of(undefined_citation, f"The ferry is kept by gifts.\n\n{head}\n\n{notes}", "text/plain") == told
