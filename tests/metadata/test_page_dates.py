"""Dates of pages, beside dates of other things."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.analysis.metadata import DocumentMetadata
from provenance.api import Source
from provenance.loaders.html.document import load_html
from tests.metadata.pages import PROSE, date_of, page


def other_page(above: str, title: str = "Bridges close for repairs", lang: str = "en") -> DocumentMetadata:
    """A page whose title no markup makes a heading of, beside headings of other things."""
    source = (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>{title} | Example</title></head><body>'
        f"<h1>Site menu</h1><p>5 May 2024</p>{'<p>A line of the site.</p>' * 12}{above}{PROSE}{'<p>A line.</p>' * 8}<h2>Partner sites</h2></body></html>"
    )
    return metadata(load_html(Source("a.html", "a.html", "text/html", source)))


@pytest.mark.parametrize(
    ("above", "title", "date"),
    [
        (
            "<div>Bridges close for repairs</div><div class='post-date'>3 June 2024</div>",
            "Bridges close for repairs",
            "2024-06-03",
        ),
        ("<h4>Bridges: close for repairs!</h4><p>3 June 2024</p>", "Bridges close – for repairs", "2024-06-03"),
        (
            "<div>旧桥关闭维修，整个夏天不能通行</div><div class='post-date'>2024-06-03</div>",
            "旧桥关闭维修，整个夏天不能通行",
            "2024-06-03",
        ),
        ("<div>Bridges</div><p>3 June 2024</p>", "Bridges close for repairs of the summer", "2024-05-05"),
    ],
)
def test_a_title_that_is_no_heading(above: str, title: str, date: str | None) -> None:
    assert date_of(other_page(above, title)) == date


@pytest.mark.parametrize(
    ("above", "date"),
    [
        ("<p>June 3, 2024 -- Updated 0203 GMT (1003 HKT)</p>", None),
        ("<p>June 3, 2024, Category: News</p>", "2024-06-03"),
        ("<p>June 3, 2024, Venue: Harbour hall</p>", None),
        ("<div class='date'><b>3</b><i>June 2024</i></div>", "2024-06-03"),
        ("<blockquote><p>3 June 2024</p></blockquote>", None),
        ("<blockquote class='tweet'><p>The bridge closes</p>— Ana Cruz, 3 June 2024</blockquote>", None),
        (
            "<p>A bridge.</p>" * 3
            + "<div class='related-card'><p class='date'>3 June 2024</p></div><p>Published 1 June 2024</p>",
            "2024-06-01",
        ),
        (
            "<div itemscope itemtype='https://schema.org/VideoObject'><meta itemprop='datePublished' content='2024-06-03'></div>",
            "2024-06-03",
        ),
    ],
)
def test_dates_beside_other_things(above: str, date: str | None) -> None:
    found = page(above=above)
    assert (date_of(found) if found.dates else None) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2024年6月3日 10:15 来源：城市日报", "2024-06-03T10:15:00"),
        ("来源：城市日报 2024-06-03 10:15 浏览：2168", "2024-06-03T10:15:00"),
        ("2024年6月3日 地点：音乐厅", None),
    ],
)
def test_a_source_beside_the_date(line: str, date: str | None) -> None:
    assert date_of(page(above=f"<p>{line}</p>", lang="zh")) == date


@pytest.mark.parametrize("name", ["updated-date", "vr:updated_date", "modified-date"])
def test_the_day_of_a_change_is_not_that_of_publication(name: str) -> None:
    head = f'<meta name="{name}" content="2024-06-05"><meta name="publish-date" content="2024-06-03">'
    found = page(head)
    assert date_of(found) == "2024-06-03"
    assert found.modified is not None


def test_the_sign_of_a_link_is_no_part_of_a_title() -> None:
    source = f"<!DOCTYPE html><html><head><title>Bridges close for repairs — manual of the town</title></head><body><h1>Bridges close for repairs¶</h1>{PROSE}</body></html>"
    found = metadata(load_html(Source("a.html", "a.html", "text/html", source))).title
    assert found is not None
    assert found.value == "Bridges close for repairs"


def test_a_title_that_is_kept_as_it_is_written_may_have_blank_lines() -> None:
    source = (
        "<pre>The council voted on Monday\n\nto close the bridge</pre><section>The mayor opened the bridge.</section>"
    )
    assert metadata(load_html(Source("a.html", "a.html", "text/html", source))).date is None


def test_a_title_may_lead_to_its_own_page() -> None:
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Weir lights</title></head><body><h1>690</h1><h1><a href='/weir-lights'>Weir lights</a></h1>"
        f"<p><time datetime='2024-06-03'>3 June 2024</time></p>{PROSE}{'<p>A line.</p>' * 30}<h1>Weir lights</h1><p>Comments</p></body></html>"
    )
    assert date_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == "2024-06-03"
