"""Weekdays of days in front matter, as mails have them."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from tests.found import severities_of


@pytest.mark.parametrize(
    ("day", "severities"),
    [
        ("Thu, 03 Dec 2021 03:00:00 -0400", ["error"]),
        ("Fri, 03 Dec 2021 03:00:00 -0400", []),
        ("Thu, 32 Dec 2021", []),
    ],
)
def test_the_weekday_of_a_stamp(day: str, severities: list[str]) -> None:
    text = f'---\ntitle: The ferry\ndate: 2021-12-03\npublisher:\n  time: "{day}"\n---\n\nThe ferry goes at noon.\n'
    assert severities_of(impossible_date, text) == severities


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("#+DATE: <2015-05-09 Sun>", ["error"]),
        ("#+date: [2015-05-09 Sun 10:30]", ["error"]),
        ("#+LASTMOD: <2015-05-09 Sun>", ["error"]),
        ("#+DATE: <2015-05-09 Sat>", []),
        ("#+DATE: <2015-05-09 sam.>", []),
        ("#+DATE: <2015-05-09>", []),
        ("#+DATE: May 2015", []),
        ("#+DATE: <2015-02-30 Sun>", ["error"]),
        ("#+TITLE: <2015-05-09 Sun>", []),
        ("#+begin_src org\n#+DATEFORMAT: <2015-05-09 Sun>\n#+end_src", []),
    ],
)
def test_the_weekday_of_a_stamp_of_org(line: str, severities: list[str]) -> None:
    text = f"#+AUTHOR: Ana Cruz\n{line}\n\nThe ferry goes at noon, and the bridge is shut.\n"
    assert severities_of(impossible_date, text, "text/org") == severities
