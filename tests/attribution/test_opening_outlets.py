"""Outlets beside the place with which a report begins."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Severity
from tests.found import severities_of

_STORY = (
    "The council voted on Monday to shut the bridge for a year, and its chair, Ana Cruz, said that nothing else was left. "
    "The engineers said in March that the deck could be mended in four months, and the county offered to pay for it. "
    "“Nobody has shown us a plan,” Ben Ode told the meeting. The ferry was opened on Tuesday, and the mill was shut.\n"
)


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("Leeds, Harbour.com-  ", Severity.INFO),
        ("Leeds, Harbour.com - ", Severity.INFO),
        ("Leeds, Harbour.com –  ", Severity.INFO),
        ("Harbour.com, LEEDS--", Severity.INFO),
        ("Harbour.com, LEEDS -", Severity.INFO),
        ("Harbour.com,\xa0LEEDS - ", Severity.INFO),
        ("Leeds, well-  ", Severity.WARNING),
        ("Leeds--", Severity.WARNING),
        ("Leeds, well -", Severity.WARNING),
    ],
)
def test_blanks_around_the_dash_do_not_matter(opening: str, severity: Severity) -> None:
    assert severities_of(missing_author, f"{opening}{_STORY}", "text/plain", "texts/dock") == [severity]
