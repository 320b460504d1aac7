"""DAT201 on texts that have their day with something else: what a release ships, when a paper came in, the year of a judgment."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find
from tests.dates.common import PROSE


def _found(text: str, media_type: str) -> tuple[str, str]:
    (found,), problems = find(missing_date, Example(text, media_type=media_type))
    assert problems == []
    return found.severity, found.excerpt


@pytest.mark.parametrize(
    ("title", "body", "severity", "excerpt"),
    [
        ("Lampix 2021.07-rc1", "We are proud to announce it.", "info", ""),
        ("Lampix 5.2", "We are proud to announce it.", "error", ""),
        ("Bank cuts its rate to 2.75", "It had gold as of 12 July 2021, the bank announced.", "error", ""),
    ],
)
def test_a_release_of_software_is_of_the_day_of_what_it_ships(
    title: str, body: str, severity: str, excerpt: str
) -> None:
    assert _found(f"---\ntitle: {title}\n---\n\n{body} {PROSE}\n", "text/markdown") == (severity, excerpt)


@pytest.mark.parametrize(
    ("text", "severity", "excerpt"),
    [
        (f"{PROSE}\n\nReceived 3 May 2016; accepted 11 November 2016", "info", "11 November 2016"),
        (f"{PROSE}\n\nBorn 3 May 1966", "error", ""),
        (f"Cruz v Harbour\n\n[2019] HC 14\n\n{PROSE}", "info", "2019"),
        (f"Cruz v Harbour\n\n{PROSE} It was [2019] HC 14 that settled it.", "error", ""),
    ],
)
def test_papers_and_judgments(text: str, severity: str, excerpt: str) -> None:
    assert _found(text, "text/plain") == (severity, excerpt)
