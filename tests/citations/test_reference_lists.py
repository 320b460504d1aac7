"""Where a list of references begins and ends, and what its entries are."""

from __future__ import annotations

import pytest

from provenance.analysis.citations.reference_lists import reference_lists
from provenance.testing import document

FIRST = "Adair, M. (2011). Ferries. Leith: Quay."
LAST = "Young, P. (2016). Tides. Hull: Mole."


def firsts(text: str, media_type: str = "text/plain") -> list[str]:
    """The first words of the entries of all lists."""
    lists = reference_lists(document(text, media_type=media_type))
    return [entry.words.split()[0].strip("[]1234567890.,") for listed in lists for entry in listed.entries]


@pytest.mark.parametrize(
    "between",
    [
        "Ferry Board. (n.d.). Rules of the quay.",
        "Lund, K. (in press). Currents. York: Pier.",
        "Moss, Ada, editor. Songs of the quay. Leith: Quay.",
        "Lund, K. Currents and piers. Quay Notes, 4, 11–19.",
        "Quay Trust. The quay, a guide. Leith.",
        "Notes on piers. Forthcoming.",
    ],
)
def test_an_entry_without_a_year_does_not_end_the_list(between: str) -> None:
    entries = firsts(f"It rained (Adair, 2011).\n\nReferences\n\n{FIRST}\n\n{between}\n\n{LAST}\n")
    assert (entries[0], entries[-1]) == ("Adair", "Young")


@pytest.mark.parametrize(
    "behind",
    [
        "About the author\n\nOna Reed has sailed since 2009.",
        "We thank all who rowed with us.\n\nThe race was in 2012.",
        "Contact\n\nWrite to us until May 2021.",
    ],
)
def test_what_is_no_entry_ends_it(behind: str) -> None:
    assert firsts(f"It rained (Adair, 2011).\n\nReferences\n\n{FIRST}\n\n{LAST}\n\n{behind}\n") == ["Adair", "Young"]


@pytest.mark.parametrize("part", ["Books", "Journal articles", "Primary sources:", "Web sites", "Interviews"])
def test_parts_of_a_list(part: str) -> None:
    text = f"It rained (Adair, 2011).\n\nReferences\n\nArticles\n\n{FIRST}\n\n{part}\n\n{LAST}\n"
    assert firsts(text) == ["Adair", "Young"]


@pytest.mark.parametrize(
    "heading",
    [
        "References cited",
        "Works consulted",
        "List of sources",
        "References & further reading",
        "Notes & Sources",
        "References/Bibliography",
        "Appendix B: References",
        "References (selected)",
        "References\n==========",
    ],
)
def test_headings(heading: str) -> None:
    assert firsts(f"It rained (Adair, 2011).\n\n{heading}\n\n{FIRST}\n\n{LAST}\n") == ["Adair", "Young"]


@pytest.mark.parametrize("heading", ["References to the quay", "Further work", "See the notes", "Our sources say no"])
def test_lines_that_are_no_headings(heading: str) -> None:
    assert not firsts(f"It rained (Adair, 2011).\n\n{heading}\n\n{FIRST}\n\n{LAST}\n")


def test_entries_with_hanging_lines() -> None:
    text = (
        "It rained (Adair, 2011), and the ferry lay in the harbour for a\nweek, because the mole was not yet built.\n\nREFERENCES\n\n"
        "Adair, M. 2011. Ferries, and how they were\n     built. Leith: Quay.\nLund, K. 2013. Currents. York:\n     Pier.\n"
        "Young, P. 2016. Tides. Hull: Mole.\n"
    )
    assert [entry for entry in firsts(text) if entry[0].isupper()][:1] == ["Adair"]
    assert {"Lund", "Young"} <= set(firsts(text))


def test_notes_that_count_without_stops() -> None:
    text = "It rained.¹ The quay fell.²\n\nNotes\n\n1 Adair, Ferries (Leith: Quay, 2011), 148.\n2 Ibid., 151.\n4 Young, Tides, 12.\n"
    listed = reference_lists(document(text))
    assert [entry.number for one in listed for entry in one.entries] == ["1", "2", "4"]


def test_a_street_number_counts_nothing() -> None:
    text = "It rained.\n\nSources\n\nAdair, M. (2011). Ferries. Leith.\n\n12 Quay Street, Leith. Built 1911.\n"
    assert [entry.number for one in reference_lists(document(text)) for entry in one.entries] == [None, None]


def test_entries_of_restructured_text() -> None:
    text = "It rained [1]_. The quay fell [2]_.\n\nReferences\n==========\n\n.. [1] Adair, Ferries.\n   (https://quay.org/a)\n\n.. [2] Young, Tides.\n"
    assert [entry.number for one in reference_lists(document(text)) for entry in one.entries] == ["1", "2"]


@pytest.mark.parametrize(
    ("entry", "numbers"),
    [
        ("2,3,4) https://lamps.example/oil", ["2", "3", "4"]),
        ("[2-4] Hall, B. Lamps. Leith: Quay.", ["2", "3", "4"]),
        ("[2; 4] Hall, B. Lamps. Leith: Quay.", ["2", "4"]),
        ("2,500 lamps) were lit.", []),
    ],
)
def test_several_marks_may_lead_to_one_entry(entry: str, numbers: list[str]) -> None:
    first, last = (
        ("[1] Adair, M. Ferries.", "[5] Young, P. Tides.") if entry.startswith("[") else ("1) Ferries", "5) Tides")
    )
    text = f"It rained [1], and the lamps were lit [2].\n\nReferences\n\n{first}\n\n{entry}\n\n{last}\n"
    (listed,) = reference_lists(document(text))
    assert [one.number for one in listed.entries if one.number not in {None, "1", "5"}] == numbers


@pytest.mark.parametrize(
    ("last", "counted"),
    [
        ("Updated 2016-05-09: the part on piers is new.", 2),
        ("Uppdaterad den 9 maj 2016: la till mer om pirar.", 2),
        ("Dernière mise à jour : 9 mai 2016", 2),
        ("Correction: the mole was built in 1911.", 2),
        ("Update on Piers. (2016). Leith: Quay.", 3),
        ("Edit Press. 2016. Piers. Leith.", 3),
        ("Updated Piers Board. (2016). Rules. Leith.", 3),
    ],
)
def test_a_note_of_a_change_is_no_entry(last: str, counted: int) -> None:
    text = f"It rained (Adair, 2011).\n\nReferences\n\n{FIRST}\n\n{LAST}\n\n{last}\n"
    (listed,) = reference_lists(document(text))
    assert len(listed.entries) == counted
