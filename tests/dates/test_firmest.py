"""Which time of a text in English warns of its missing date, and what a year that stands near settles (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import found_in

_TOLD = "Ana Cruz told the press that the ferry goes on, and Ben Ode said the pier was safe."


def _found(words: str) -> list[tuple[str, str]]:
    return [
        (finding.excerpt or "", str(finding.severity)) for finding in found_in(relative_date, f"{_TOLD}\n\n{words}")
    ]


@pytest.mark.parametrize(
    ("words", "warned"),
    [
        ("The town bought a boat last year. The mayor left it on Monday.", "on Monday"),
        ("Today the mayor left the hall. The council had met yesterday.", "yesterday"),
        ("The town is to sell the mill in the coming months. The mayor left the hall last week.", "last week"),
        ("The town bought a boat last year. It was sold at once.", "last year"),
        ("The town bought a boat last autumn. It was sold at once.", "last autumn"),
        ("Today the mayor left the hall for good.", "Today"),
        ("The firm was sold long ago. Last year it made a lamp.", "Last year"),
        ("The firm was sold in 2012. Last year it made a lamp.", None),
        ("The mill burned in 2012, and this autumn it was sold.", "this autumn"),
        ("The baker began to make the cake 12 years ago.", None),
        ("The baker began to make the cake 12 weeks ago.", "12 weeks ago"),
        ("The firm paid for the 2012 election. Earlier this year it made a lamp.", None),
        ("The firm was sold in 2012. Last month it made a lamp.", "Last month"),
        ("Today the mayor left the hall, which was built in 2012.", None),
        ("A guide tells how the 2016 election works. Last year the town bought a boat.", None),
        ("The mayor left the hall three years ago.", None),
        ("The mayor left the hall three days ago.", "three days ago"),
        ("The mayor said that he would leave the hall tomorrow.", "tomorrow"),
        ("The mayor left on Monday. The mill burned on 5 June 2018, and nobody was hurt.", "on Monday"),
        ("A day after the vote, the mayor left on Monday.", "on Monday"),
        ("The boat sank six months ago. The council met on Monday.", "on Monday"),
        ("The boat sank last month. It was found last week.", "last week"),
        ("The boat sank last month. It was built long ago.", "last month"),
    ],
)
def test_the_firmest_time_warns(words: str, warned: str | None) -> None:
    assert [excerpt for excerpt, severity in _found(words) if severity == "warning"] == (
        [] if warned is None else [warned]
    )


@pytest.mark.parametrize(
    "words",
    [
        "Boats in the harbour are fewer in 2019 than before. The town sold another last year.",
        "The town bought a boat last year. As a paper has it, “boats are dearer than ever in 2019”.",
        "The ferry is to be painted this autumn and in the autumn of 2021.",
        "A guide tells how the 2016 election works. Earlier this year, the town bought a boat.",
        "The baker began to make the cake 30 years ago.",
        "The mill was sold a decade ago.",
        "The speech of the town today was now coarser.",
        "Today, Puzzle House feels like a tale for giants brought to life.",
        "They would close the mill tomorrow if they could.",
        "The council looked to the coming years rather than the coming months.",
        "Just a day after the 2020 election, the town on Wednesday left the union.",
        "The pupils will tour the coast, the group said Monday.\n\nPupils hold flags at the pier on June 4, 2018 in Leeds.",
    ],
)
def test_what_a_year_settles_and_what_means_no_day_is_for_information(words: str) -> None:
    found = _found(words)
    assert found
    assert {severity for _, severity in found} == {"info"}
