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
        ("<p>Published 3 June 2024, 17:37 GMT+1</p>", "2024-06-03T17:37:00+01:00"),
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


@pytest.mark.parametrize(
    ("lang", "line", "date"),
    [
        ("en", "Published time: 3 Jun, 2024 18:20", "2024-06-03"),
        ("en", "Date added: 3 June 2024", "2024-06-03"),
        ("en", "Date & Time: 3 June 2024, 10:44", "2024-06-03"),
        ("ko", "기사승인 2024-06-03 10:00:00", "2024-06-03"),
        ("ko", "발행일 2024. 6. 3.", "2024-06-03"),
        ("ja", "投稿日時：2024年6月3日 10:30", "2024-06-03"),
        ("ja", "港湾新聞 2024/6/3 5:00", "2024-06-03"),
        ("zh", "發佈時間：2024-06-03", "2024-06-03"),
        ("zh", "中華民國113年06月03日", "2024-06-03"),
        ("de", "Erscheinungsdatum: 03.06.2024", "2024-06-03"),
        ("pt", "Criado: 03 Junho 2024", "2024-06-03"),
        ("en", "Today is Monday 3 June 2024", None),
        ("en", "Current date: June 3, 2024", None),
        ("en", "Page generated on 3 June 2024", None),
        ("en", "Downloaded on 3 June 2024", None),
        ("de", "Heute ist Montag, der 3. Juni 2024", None),
        ("fr", "Nous sommes le 3 juin 2024", None),
        ("fr", "Page consultée le 3 juin 2024", None),
        ("zh", "今天是2024年6月3日", None),
        ("ko", "검색일 2024-06-03", None),
    ],
)
def test_the_day_of_a_text_and_that_of_its_reading(lang: str, line: str, date: str | None) -> None:
    found = date_of(page(above=f"<p>{line}</p>", lang=lang))
    assert (found and found[:10]) == date


@pytest.mark.parametrize(
    ("above", "date"),
    [
        ("<time title='June 3, 2024 6:00 AM'>4 yrs ago</time>", "2024-06-03"),
        ("<time data-timestamp='1717408800000'></time>", "2024-06-03"),
        ("<time title='Posted'>3 June 2024</time>", "2024-06-03"),
        ("<span class='js-date' data-date='2024-06-03T06:00:00Z'>4 years ago</span>", "2024-06-03"),
        ("<post-time publishdate='2024-06-03T10:00:00Z'></post-time>", "2024-06-03"),
    ],
)
def test_a_moment_that_a_script_writes_out(above: str, date: str) -> None:
    found = date_of(page(above=above))
    assert found is not None
    assert found[:10] == date


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("https://example.com/news/bridges-close-20240603.html", "2024-06-03"),
        ("https://example.com/news/bridges-close-20240603/", "2024-06-03"),
        ("https://example.com/news/bridges-close-20246103.html", None),
        ("https://example.com/news/part-20240603-more.html", None),
        ("https://example.com/news/bridges-close-20240603-story.html?cid=7", "2024-06-03"),
        ("https://example.com/news/bridges-close-20240603-p5xy1z.html", "2024-06-03"),
        ("https://example.com/news/bridges-close-20240603-photos.html", None),
        ("https://example.com/news/202406/t20240603_800125745.html", "2024-06-03"),
        ("https://example.com/cnt/dmf20240603_93327914", "2024-06-03"),
        ("https://example.com/columnists/202406031077343476-the-bridge-closes/", "2024-06-03"),
        ("https://example.com/columnists/202406031077343476/", None),
        ("https://example.com/cnt/dmf20240603_93327914?utm=a", "2024-06-03"),
    ],
)
def test_a_day_at_the_end_of_an_address(address: str, date: str | None) -> None:
    assert date_of(page(head=f"<link rel='canonical' href='{address}'>")) == date


def test_a_dated_item_below_the_title_is_no_part_of_the_list_of_comments() -> None:
    comments = "<ol><li><p>November 30, 2024</p><p>Good.</p></li><li><p>December 2, 2024</p></li></ol>"
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridges close for repairs</title></head><body><main><article>"
        f"<h1>Bridges close for repairs</h1><ul><li>Ana Cruz</li><li>June 3, 2024</li></ul>{PROSE}</article>{comments}</main></body></html>"
    )
    assert date_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == "2024-06-03"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3 June 2024 by Juana del Mar de la Cruz", "2024-06-03"),
        ("Ben-oda van der Ode, 3 June 2024", "2024-06-03"),
        ("3 June 2024 by Muna el-Oda bint Amal", "2024-06-03"),
        ("3 June 2024 the van was in the yard", None),
    ],
)
def test_small_words_inside_a_name_beside_a_date(line: str, date: str | None) -> None:
    assert date_of(page(above=f"<p>{line}</p>")) == date


@pytest.mark.parametrize(
    ("heading", "date"), [("Upcoming Events", None), ("What’s on:", None), ("The staff", "2024-06-03")]
)
def test_a_day_below_the_heading_of_a_list_of_events(heading: str, date: str | None) -> None:
    events = f"<div><h3>{heading}</h3><ul><li>Old Pupils on Monday, 3 June 2024</li></ul></div>"
    assert date_of(page(above=events)) == date
