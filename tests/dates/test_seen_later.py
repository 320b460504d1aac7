"""Days behind the publication on which a source was looked up, figures were current, or somebody wrote."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from provenance.api import Example, Severity
from tests.found import found_in

_WRITTEN = "2024-06-03"


def _told(text: str) -> list[Severity | str]:
    return [finding.severity for finding in found_in(future_date, Example(text, date=_WRITTEN))]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ana Cruz, The Mill, Harbour Review. Accessed 5 July 2024.", Severity.INFO),
        ("Ana Cruz, The Mill. https://lamp.example/a Accessed: July 5, 2024.", Severity.INFO),
        ("Cruz, A. (2023). Retrieved on 5 July 2024 from https://lamp.example/a", Severity.INFO),
        ("The mill is old (last checked 5 July 2024).", Severity.INFO),
        ("Die Mühle, Hafenblatt, zuletzt abgerufen am 5. Juli 2024.", Severity.INFO),
        ("Le moulin, Revue du port, consulté le 5 juillet 2024.", Severity.INFO),
        ("Data for these charts are current through Monday, July 8.", Severity.WARNING),
        ("The figures are accurate as of July 5, 2024.", Severity.WARNING),
        ("Information correct as at 5 July 2024.", Severity.WARNING),
        ("The mill is old. As of July 5, 2024, the average price of its flour was 63 pence.", Severity.WARNING),
        ("As of 5 July 2024 there were six boats on the quay.", Severity.WARNING),
        ("(As at 5 July 2024, the fund had 40 members.)", Severity.WARNING),
        ("I have not (at time of writing this, in August 2024) been to the mill.", Severity.WARNING),
    ],
)
def test_what_stands_of_a_later_day_is_told(text: str, severity: Severity) -> None:
    assert _told(text) == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Cruz, The Mill, Harbour Review. Accessed 2 June 2024.",
        "The hall can be accessed on 5 July 2024.",
        "The lamps will be retrieved on 5 July 2024.",
        "The prices rise as of 5 July 2024.",
        "The data will be current as of 5 July 2024.",
        "The next table, current as of 5 July 2024, will be printed then.",
        "Prices correct as of 5 July 2024 onwards.",
        "As of 5 July 2024, the mill is to be shut, which was no surprise.",
        "As of 5 July 2024, boats will pay what was asked of carts.",
        "As of 5 July 2024, whoever had a boat must pay.",
        "As of 5 July 2024, the fee that was paid in May rises.",
        "The mill was shut as of 5 July 2024, which was what the town had asked for.",
        "As of 5 July 2024, the ferry goes at nine. It was late for years.",
        "As of 2 June 2024, the rate was four percent.",
        "The tickets are current through 5 July 2024.",
        "At the time of writing the mill stands; it falls on 5 July 2024.",
        "At the time of writing, in June 2024, the mill stands.",
    ],
)
def test_what_lies_ahead_or_behind_is_not_told(text: str) -> None:
    assert _told(text) == []


def test_what_was_looked_up_before_the_last_change_is_not_told() -> None:
    text = "---\ndate: 2024-06-03\nlastmod: 2024-07-08\n---\n\nAna Cruz, The Mill. Accessed 5 July 2024.\n"
    assert not found_in(future_date, Example(text, media_type="text/markdown"))
    assert found_in(future_date, Example(text.replace("2024-07-08", "2024-06-08"), media_type="text/markdown"))
