"""DAT201 on pages that list other texts or pictures."""

from __future__ import annotations

import pytest

from tests.dates.common import undated

_TEASERS = (
    "After a winter on the slip the ferry is back, and Ana Cruz says that it has never run better. The first crossing was full.",
    "The council has put up the fare for the first time, and those who cross each day felt it. We asked them on Monday.",
    "In the old days the ferryman took no coin from mourners. Ben Ode has gone through the books of the parish since last week.",
)


def _page(
    title: str, heading: str = "<h2><a href='/{}'>The ferry {}</a></h2>", teasers: tuple[str, ...] = _TEASERS
) -> str:
    cards = "".join(f"{heading.format(index, index)}<p>{teaser}</p>" for index, teaser in enumerate(teasers))
    return f"<html><head><title>{title}</title></head><body>{cards}</body></html>"


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Tag: ferry | Harbour Notes", "info"),
        ("Posts tagged ferry - Harbour Notes", "info"),
        ("Archive for March", "info"),
        ("Ferry archives | Harbour Notes", "info"),
        ("Photo gallery", "info"),
        ("Search results for “ferry”", "info"),
        ("The ferry runs again", "error"),
        ("Search for ferryman goes on", "error"),
        ("The ferries of the national archives", "error"),
    ],
)
def test_the_title_says_that_a_page_lists_others(title: str, severity: str) -> None:
    assert undated(_page(title, "<h2>The ferry</h2>"), "text/html") == severity


def test_a_front_is_made_of_headings_that_lead_to_what_they_head() -> None:
    assert undated(_page("Opinion | Harbour Notes"), "text/html") == "info"
    assert undated(_page("Opinion | Harbour Notes", "<h2><a href='#{}'>The ferry {}</a></h2>"), "text/html") == "error"
    assert (
        undated(_page("Opinion | Harbour Notes", teasers=(" ".join(_TEASERS * 3), *_TEASERS)), "text/html") == "error"
    )


@pytest.mark.parametrize(("layout", "severity"), [("tag_page", "info"), ("archive.njk", "info"), ("post", "error")])
def test_front_matter_gives_the_layout(layout: str, severity: str) -> None:
    body = "\n\n".join(_TEASERS)
    assert undated(f"---\ntitle: The ferry\nlayout: {layout}\n---\n\n{body}\n") == severity


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        ("Homily for the third Sunday of Lent\nSt Mary’s, 2015\n\n" + " ".join(_TEASERS), "text/plain", "info"),
        ("Berlin, 1989\n\n" + " ".join(_TEASERS), "text/plain", "error"),
        ("---\ntitle: Report of the judges, 2018\n---\n\n" + " ".join(_TEASERS), "text/markdown", "info"),
        ("---\ntitle: The ferry, 1989\n---\n\n" + " ".join(_TEASERS), "text/markdown", "error"),
        ("---\ntitle: The ferry\ndate: git Last Modified\n---\n\n" + " ".join(_TEASERS), "text/markdown", "info"),
        ("---\ntitle: The ferry\ndate: git\n---\n\n" + " ".join(_TEASERS), "text/markdown", "error"),
    ],
)
def test_the_year_stands_in_the_title_or_below_it(text: str, media_type: str, severity: str) -> None:
    assert undated(text, media_type) == severity


_EVENTS = "The wall collapsed and two boats sank. The mayor said that it was old. Rescuers worked all night and found nobody. The council met and closed the road. "


@pytest.mark.parametrize("title", ["Storm hits harbour - videos", "Opening the Stasi archives", "The wall is gone"])
def test_a_page_that_tells_of_events_lists_nothing(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>{_EVENTS * 5}</p><p><a href='/wall'>The wall</a></p></body></html>"
    assert undated(page, "text/html") == "error"
