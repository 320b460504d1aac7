"""The day on which a page was loaded, and what a place calls the day that it gives (DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from tests.found import findings

_STORY = (
    "<p>The council voted to close the bridge for a year, and nobody in the hall objected to it, the mayor said.</p>"
)


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [
        ("<div><span class='date'>23 November 2014</span> 7°C</div>", "", False),
        ("", "<p><span class='date'>23 November 2014</span></p>", True),
    ],
)
def test_the_day_above_the_title_is_the_pages(above: str, below: str, *, told: bool) -> None:
    page = f"<html lang='en'><body>{above}<h1>Bridge closed</h1>{below}<p class='time'>Last updated 12 August 2002, 13:00</p>{_STORY * 3}</body></html>"
    assert bool(findings(conflicting_dates, page, "text/html")) is told


def test_the_day_on_which_a_page_was_made_is_called_so() -> None:
    head = '<meta property="article:published_time" content="2008-06-29T10:00:00+02:00"><script type="application/ld+json">{"@type": "Article", "dateCreated": "2016-10-21T15:10:07+02:00"}</script>'
    page = f"<html lang='en'><head>{head}</head><body><h1>Bridge closed</h1>{_STORY * 3}</body></html>"
    (found,) = findings(conflicting_dates, page, "text/html")
    assert "as the day on which it was made, " in found.message
