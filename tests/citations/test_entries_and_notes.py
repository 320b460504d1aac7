"""CIT303: entries by the author of the one before, an author with a forename behind a comma, and notes that lost their names."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.analysis.citations.markers import author_year_markers
from tests.found import severities_of

_LIST = "\n\n## References\n\nHarbour Office of the Coast (HOC). 1830. *First Count*. Lyon.\n\n{}. 1840. *Second Count*. Lyon.\n\nCruz, Ana. 2001. *The lamps*. Lyon: Mill Press.\n\n{}. 2004. *The ferries*. Lyon: Mill Press.\n\nMeyer, Jon. 1999. *The mill*. Lyon: Mill Press.\n"


@pytest.mark.parametrize("again", ["--", "---", "———", "–", "Idem", "Ders"])
def test_an_entry_by_the_author_of_the_one_before(again: str) -> None:
    cited = "The tables are from the count (HOC 1830, 1840), and the rest is known (Cruz 2001; Cruz 2004; Meyer 1999)."
    listed = _LIST.format(again, again)
    assert severities_of(undefined_citation, f"# Lamps\n\n{cited}{listed}") == []
    assert len(severities_of(undefined_citation, f"# Lamps\n\n{cited.replace('Cruz 2004', 'Cruz 2007')}{listed}")) == 1


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Un discípulo de Park, Ernest Burgess (1928) elabora el marco.", "burgess 1928"),
        ("A pupil of Cruz, Ana Meyer (1999) drew it.", "meyer 1999"),
        ("Cruz, Meyer and Lamp (2001) drew it.", "cruz 2001"),
        ("Cruz & Meyer (2001) drew it.", "cruz 2001"),
    ],
)
def test_somebody_with_a_forename_behind_a_comma_is_the_author(said: str, label: str) -> None:
    assert [mark.labels for mark in author_year_markers(said)] == [(label,)]


def test_a_note_without_its_name_is_there() -> None:
    page = (
        "<html><body><article><h1>On lamps</h1><p>They kept as little as possible.<a href='#_edn1' name='_ednref1'>[1]</a> Others had plans.<a href='#_edn2' name='_ednref2'>[2]</a></p>"
        "<p>{}The keeper was Ana Cruz, head of the harbour mission.</p><p><a href='#_ednref2' name='_edn2'>[2]</a> In the letters of the council.</p></article></body></html>"
    )
    assert severities_of(undefined_citation, page.format("[1] "), "text/html") == ["info"]
    assert severities_of(undefined_citation, page.format(""), "text/html") == ["error"]


def test_a_cell_that_says_there_is_no_link() -> None:
    table = "| What | Link |\n|---|---|\n| Lamp | [brak linku] |\n\nThe mill is old.\n"
    assert severities_of(placeholder_citation, table) == ["info"]
    assert severities_of(placeholder_citation, "The toll was cut in May [brak źródła], the council said.\n") != ["info"]


def test_the_length_of_an_array_is_no_citation() -> None:
    code = "It reads so: Lamp[] v2 = new Lamp[5]; v2[0] = wick; and so it goes on.\n\nIn C it is char name[7]; as all know.\n"
    assert severities_of(undefined_citation, code, "text/plain") == []


@pytest.mark.parametrize(
    ("said", "severity"), [("It was lit in May [9].", "error"), ("', '[9] It was lit in May.", "info")]
)
def test_a_number_hangs_on_a_word(said: str, severity: str) -> None:
    text = f"# Lamps\n\nThe mill is old [1], and the ferry goes on [2].\n\n{said}\n\n## References\n\n[1] A. Hall, Mills, 1990.\n\n[2] B. Hall, Ferries, 1991.\n"
    assert severities_of(undefined_citation, text) == [severity]


@pytest.mark.parametrize(
    ("note", "severity"), [("1. It was built in May, by the council.", "info"), ("It was built.", "error")]
)
def test_a_counted_note_that_lost_its_name(note: str, severity: str) -> None:
    told = "The council has been at it for a year, and many have had their say in the paper of the town. " * 3
    page = f"<html><body><article><h1>Lamps</h1><p>{told}The mill is old.<sup><a href='#fn1'>1</a></sup></p><hr><p>{note}</p></article></body></html>"
    assert severities_of(undefined_citation, page, "text/html") == [severity]
