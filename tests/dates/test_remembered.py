"""Texts that look back on years long gone, or ahead on a tale (DAT201), and terms that speak of the season that runs (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_WORKS = (
    "The boats were built of oak, and the lamp on the pier was lit by gas. I worked on the engines, which I had to mend by night, and I wrote the log. "
    "The owner closed the works and sold the land to the town. "
)
_NEWS = "Mayor Ana Cruz said on Monday that the town had sold the land, and the owner told the council yesterday that the works will close. "


@pytest.mark.parametrize(
    ("title", "text", "severities"),
    [
        ("The engines of the ferry", f"When I joined the works in 1986 the engines were old. {_WORKS * 3}", ["info"]),
        (
            "The engines of the ferry",
            f"When I joined the works in 1986 the engines were old. {_WORKS * 3}{_NEWS}",
            ["error"],
        ),
        ("Memories of the works", _WORKS * 4, ["info"]),
        ("Memories of the works", _WORKS * 2 + _NEWS * 2, ["error"]),
        ("The scenes", f"**POV:** Ana\n\n**Word target:** 2,000\n\n{_WORKS}{_NEWS * 4}", ["info"]),
        ("The scenes", f"**POV:** Ana\n\n{_WORKS}{_NEWS * 4}", ["error"]),
        ("The play", f"Its protagonist lives in poverty, and the land is for sale. {_NEWS * 4}", ["error"]),
        ("The play", f"Its protagonist falls from the pier, a cliffhanger at last. {_NEWS * 4}", ["error"]),
        ("Looking back at the week", f"{_WORKS * 4}{_NEWS * 4}I go there tomorrow.", ["error"]),
        ("An interview with Ana Cruz (2001)", _NEWS * 4, ["info"]),
        ("An interview with Ana Cruz", _NEWS * 4, ["error"]),
    ],
)
def test_what_looks_back_or_plans_a_tale_needs_no_day(title: str, text: str, severities: list[str]) -> None:
    assert severities_of(missing_date, f"---\ntitle: {title}\n---\n\n{text}\n") == severities


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("Rowers who earn at least 150 points during the current season are eligible for the cup. ", ["info"]),
        ("The town sold the ferry during the current season. ", ["warning"]),
        ("The town sold the ferry. Tuesday weekly readings are held in the hall. ", ["info"]),
    ],
)
def test_the_season_that_runs_for_whoever_reads_the_terms(words: str, severities: list[str]) -> None:
    news = "The mayor opened the new bridge, and the council voted to close the old one. "
    assert severities_of(relative_date, f"{news}{words}{news}", "text/plain") == severities
