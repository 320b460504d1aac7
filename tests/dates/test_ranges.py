"""Ranges of days within a month: both ends are in the record, and the rules read the first one as the day on which it began."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.analysis import dates
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

_FRONT = "---\ntitle: The mill\ndate: 2024-06-10\nlang: {}\n---\n{}\n"


def _values(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    read = document(_FRONT.format(language, text), media_type="text/markdown")
    return [(read.slice(one.span), one.value) for one in dates(read)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fair ran 12–14 March 2024.", [("12–14 March 2024", "2024-03-12/2024-03-14")]),
        ("The fair ran March 12-14, 2024.", [("March 12-14, 2024", "2024-03-12/2024-03-14")]),
        ("The fair ran March 12 to 14, 2024.", [("March 12 to 14, 2024", "2024-03-12/2024-03-14")]),
        ("It ran on 12 – 14 March 2024.", [("12 – 14 March 2024", "2024-03-12/2024-03-14")]),
        ("It ran 28th-30th of May 2024.", [("28th-30th of May 2024", "2024-05-28/2024-05-30")]),
        ("It met Friday, March 8-10, 2024.", [("Friday, March 8-10, 2024", "2024-03-08/2024-03-10")]),
        ("It met on May 20-22.", [("May 20-22", "2024-05-20/2024-05-22")]),
        ("Issue 12 – 14 March 2024", [("14 March 2024", "2024-03-14")]),
        ("The fair is on March 12 and 14, 2024.", [("March 12 and 14, 2024", "2024-03-12")]),
        ("The dam burst on 24-12 March 2024.", [("24-12 March 2024", "2024-03-12")]),
        ("It met on 30–31 April 2024.", [("30–31 April 2024", None)]),
        ("11 Mar 31-Apr 7 Wicks", [("Mar 31", "2024-03-31"), ("Apr 7", "2024-04-07")]),
        ("11 Mar 24-Apr 31", [("Mar 24", "2024-03-24"), ("Apr 31", None)]),
        ("11\tMar 31 – Apr 7\tWicks", [("Mar 31", "2024-03-31"), ("Apr 7", "2024-04-07")]),
        ("The hall is shut from 11 Mar 24-Hour guards or not.", [("11 Mar", "2024-03-11")]),
    ],
)
def test_a_range_of_days_has_both_ends(text: str, values: list[tuple[str, str | None]]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Die Messe war vom 12.–14. März 2024.", [("12.–14. März 2024", "2024-03-12/2024-03-14")]),
        ("de", "Die Messe war vom 3. bis 5. Mai 2024.", [("3", "2024-05-03"), ("5. Mai 2024", "2024-05-05")]),
        ("es", "La feria fue del 20-22 de mayo de 2024.", [("20-22 de mayo de 2024", "2024-05-20/2024-05-22")]),
        ("fr", "Le salon a lieu les 20-22 mars 2024.", [("20-22 mars 2024", "2024-03-20/2024-03-22")]),
    ],
)
def test_ranges_in_other_languages(language: str, text: str, values: list[tuple[str, str | None]]) -> None:
    assert _values(text, language) == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fair was held on 8–12 July 2024 in Leeds.", ["8–12 July 2024"]),
        ("The fair was held on 9-14 June 2024.", []),  # it had begun
    ],
)
def test_what_had_begun_is_not_ahead(text: str, told: list[str]) -> None:
    read = Example(text, date="2024-06-10", as_of="2024-08-01")
    assert [one.excerpt for one in found_in(future_date, read)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It met on 30–31 April 2024.", ["30–31 April 2024"]),
        ("It met on April 30-31, 2024.", ["April 30-31, 2024"]),
        ("It met on Tuesday, 12–14 March 2024.", []),
        ("It closed on Thursday, 12–14 March 2024.", []),
        ("It met on Friday, 12–14 March 2024.", ["on Friday, 12–14 March 2024"]),
    ],
)
def test_both_ends_are_days_of_the_month(text: str, told: list[str]) -> None:
    assert [one.excerpt for one in found_in(impossible_date, Example(text))] == told
