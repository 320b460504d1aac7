"""DAT201 on pages that list other texts or pictures."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.dates.common import undated
from tests.found import severities_of

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


_ENTRIES = {
    "en": (
        (
            "Bridge at Leeds to be closed",
            "The mayor said on Friday that the bridge would be closed. “Nobody asked us,” Ben Ode said.",
        ),
        ("Mill stands still, its owner says", "The owner, Ana Cruz, said on Thursday that the wheel had broken."),
        ("Council votes on the new weir", "The council voted on the weir last night. Nobody said why."),
        ("Ferry no longer runs on Sunday", "The company stopped the ferry last week, a spokesman said."),
    ),
    "fr": (
        ("Le pont de Tours sera fermé", "Le maire a dit vendredi que le pont serait fermé. Il n'a pas dit pourquoi."),
        ("Le moulin ne tourne plus depuis hier", "Le meunier a dit jeudi que la roue était cassée."),
        (
            "Le conseil vote sur la nouvelle écluse",
            "Le conseil a voté hier, a dit Ana Cruz. Personne n'a dit pourquoi.",
        ),
        ("Le bac ne passe plus le dimanche", "La compagnie a arrêté le service hier, a dit un élu."),
    ),
}
_BELOW = "<li><a href='https://harbour.example/{at}'>{title}</a><br>{text}"
_APART = "<li><p><a href='https://harbour.example/{at}'>{title}</a></p><p>{text}</p></li>"
_CELL = "<tr><td><a href='https://harbour.example/{at}'>{title}</a><br>{text}</td></tr>"
_UNLINKED = "<li>{title}<br>{text}</li>"


def _feed(form: str, language: str, around: str = "<ul>{}</ul>", start: str = "") -> str:
    items = "".join(form.format(at=at, title=title, text=text) for at, (title, text) in enumerate(_ENTRIES[language]))
    return f"<html><head><title>Harbour</title></head><body>{start}{around.format(items)}</body></html>"


def _told(text: str) -> set[str]:
    return set(severities_of(relative_date, text, "text/html"))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("form", "around"),
    [
        (_BELOW, "<ul>{}</ul>"),
        (_APART, "<ul>{}</ul>"),
        (_CELL, "<table>{}</table>"),
        (_UNLINKED, "<div id='rssfeed'><ul>{}</ul></div>"),
        (_UNLINKED, "<ul class='rss-items'>{}</ul>"),
    ],
)
def test_the_entries_of_a_feed_need_no_date_of_the_page(form: str, around: str, language: str) -> None:
    page = _feed(form, language, around)
    assert undated(page, "text/html") == "info"
    assert _told(page) == {"info"}
    part = page.partition("<body>")[2].partition("</body>")[0]
    assert _told(part) == {"info"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_tells_itself_needs_one_though_it_has_links_or_a_list(language: str) -> None:
    own = "".join(f"<p>{text}</p>" for _, text in _ENTRIES[language])
    for page in (
        _feed(_UNLINKED, language),
        _feed(_BELOW, language, start=own * 2),
        _feed("<p>{text}</p><p><a href='https://harbour.example/{at}'>{title}</a></p>", language, "<div>{}</div>"),
        _feed("<li>{text} <a href='https://harbour.example/{at}'>{title}</a></li>", language),
        _feed(_BELOW.replace("{title}", "The Lamp"), language),
    ):
        assert "warning" in _told(page), page
