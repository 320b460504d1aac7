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


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("The library is open from nine to five on all days but Sunday. It was built in 1911.", "info"),
        ("The library is open again from Sunday on. It was built in 1911.", "error"),
    ],
)
def test_a_weekday_that_is_left_out_comes_again(body: str, severity: str) -> None:
    assert undated(f"---\ntitle: FAQ\n---\n\n## When is it open?\n\n{body}\n") == severity


def test_ingredients_may_stand_in_a_sentence() -> None:
    text = "---\ntitle: Eel pie\nauthor: Mia Holt\n---\n\nIngredients: 1 kg eel, 200 g flour, 100 g butter{}. Bake it for an hour; it was hot when we had it.\n"
    assert undated(text.format(", 2 onions")) == "info"
    assert undated(text.format(" from last week")) == "error"


@pytest.mark.parametrize(
    ("title", "button", "severity"),
    [
        ("404 Not Found", "Home", "info"),
        ("The lamp | LampCo", "Add to cart", "info"),
        ("The lamp | LampCo", "Light the lamp", "error"),
    ],
)
def test_the_pages_of_a_site_itself(title: str, button: str, severity: str) -> None:
    said = "It was our best lamp. We sold it to all who asked. They said that it was bright, and it was."
    page = f"<html><head><title>{title}</title></head><body><h1>Lamp</h1><p>{said}</p><p>{button}</p></body></html>"
    assert undated(page, "text/html") == severity


_EVENTS = "The wall collapsed and two boats sank. The mayor said that it was old. Rescuers worked all night and found nobody. The council met and closed the road. "


@pytest.mark.parametrize("title", ["Storm hits harbour - videos", "Opening the Stasi archives", "The wall is gone"])
def test_a_page_that_tells_of_events_lists_and_sells_nothing(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>{_EVENTS * 5}</p><p><a href='/wall'>Buy now</a></p></body></html>"
    assert undated(page, "text/html") == "error"


_RENTS = "The office rents out boats and moorings to anybody who asks, in summer and in winter. "


@pytest.mark.parametrize(("signed", "severity"), [("", "info"), ("author: Ana Cruz\n", "error")])
def test_the_record_of_a_service_is_not_signed(signed: str, severity: str) -> None:
    text = f"---\ntitle: Harbour office\n{signed}phone: 020 8364 2791\nemail: office@harbour.town\n---\n\n{_RENTS * 7}I like what I saw there, and I said so.\n"
    assert undated(text) == severity


def test_a_release_of_events_is_no_record_of_a_service() -> None:
    text = f"---\ntitle: Harbour Works\nphone: 020 8364 2791\ncontact: Ana Cruz\n---\n\n{_EVENTS * 5}\n"
    assert undated(text) == "error"
