"""The entries that a lost mark is held against are those that reading all of them would give."""

from __future__ import annotations

from string import ascii_lowercase

import pytest
from provenance_plugins.citations.entries_by_name import Entries, differs_by_one

LISTED = [
    "Cataldo, M. (2013a). On the weir. Leeds.",
    "Cataldo, M. (2013b). On the mill. Leeds.",
    "M. Hallam, The Old Ferry of the Town (Leeds, 1962)",
    "Hallam, M. (1987). The old ferry of the town. Leeds.",
    "White House. (2018). A plan.",
    "O'Brien, T. (2004). Boats. Leeds.",
    "Müller, K. (2001). Boats. Leeds.",
]


def slips(name: str) -> set[str]:
    """All names that differ from one by a letter."""
    cut = range(len(name))
    found = {name[:at] + name[at + 1 :] for at in cut}
    found |= {name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :] for at in cut}
    found |= {
        name[:at] + new + name[at + kept :] for at in range(len(name) + 1) for new in ascii_lowercase for kept in (0, 1)
    }
    return found - {name}


def test_each_slip_in_a_name_leads_to_it() -> None:
    entries = Entries(LISTED)
    for slip in slips("cataldo"):
        assert differs_by_one("cataldo", slip)
        assert entries.near_name(slip, "2013", "2013b") == (LISTED[1], "Cataldo"), slip
    assert entries.near_name("cataldo", "2013", "2013b") == ("", "")
    assert entries.near_name("catalad", "2013", "2013") == ("", "")
    assert entries.near_name("catalda", "2014", "2014") == ("", "")


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("cataldo 2015", 0),
        ("hallam 1990", 3),
        ("hallam 1970", 2),
        ("house 2017", 4),
        ("o'brien 2003", 5),
        ("muller 1999", 6),
    ],
)
def test_the_nearest_other_year_of_a_name(label: str, number: int) -> None:
    found = Entries(LISTED).of_name(label).of_other_year(label[-4:])
    assert found is not None
    assert found[0] == LISTED[number]


@pytest.mark.parametrize("label", ["cata 2015", "leeds 2015", "hallam ferry 1990", " 1990", "house 2018"])
def test_no_other_year(label: str) -> None:
    assert Entries(LISTED).of_name(label).of_other_year(label[-4:]) is None


def test_a_title_beside_a_mark_of_another_year() -> None:
    hallam = Entries(LISTED).of_name("hallam 1987")
    assert hallam.has_title("he wrote the old ferry of the town (hallam, 1987)", "1987")
    assert not hallam.has_title("he wrote the old ferry of leeds (hallam, 1987)", "1987")
    assert not Entries(LISTED[3:4]).of_name("hallam 1987").has_title("the old ferry of the town", "1987")
