"""Days that pages give only their own programs, or beside the text."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.html.document import load_html

PROSE = "".join(
    f"<p>The council voted to close bridge number {number} for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week.</p>"
    for number in ("one", "two", "three")
)


def date_of(head: str = "", above: str = "") -> str | None:
    source = f'<!DOCTYPE html><html lang="en"><head><title>Bridges close</title>{head}</head><body><main><h1>Bridges close</h1>{above}{PROSE}</main></body></html>'
    found = metadata(load_html(Source("a.html", "a.html", "text/html", source))).date
    return None if found is None else found.value


@pytest.mark.parametrize(
    "head",
    [
        '<script>var page = {published: "2024-06-03", form: "long"};</script>',
        '<script type="application/json">{"status": "published", "pubDate": "2024-06-03"}</script>',
        '<script>window.state = {"articles": {"7": {"published_at":"2024-06-03"}}}</script>',
        '<meta name="parsely-page" content="{&quot;pub_date&quot;: &quot;2024-06-03&quot;}">',
    ],
)
def test_a_day_in_a_script(head: str) -> None:
    assert date_of(head) == "2024-06-03"


def test_a_day_in_a_data_attribute() -> None:
    assert date_of(above='<div data-publish-date="2024-06-03"></div>') == "2024-06-03"


@pytest.mark.parametrize(
    "head",
    [
        '<script>var list = [{pubDate: "2024-06-03"}, {pubDate: "2024-05-03"}];</script>',
        '<script>var page = {unpublished: "2024-06-03"};</script>',
        '<script>var page = {added: "2024-06-03"};</script>',
        '<script src="a.js">published: "2024-06-03"</script>',
    ],
)
def test_what_is_not_the_day_of_the_page(head: str) -> None:
    assert date_of(head) is None


def test_readers_see_another_day() -> None:
    assert date_of('<script>var page = {published: "2024-06-07"};</script>', "<p>By Ana Cruz | June 3, 2024</p>") == (
        "2024-06-03"
    )


@pytest.mark.parametrize(("shown", "date"), [("12.29.14", "2014-12-29"), ("29.12.14", "2014-12-29"), ("12.29.1", None)])
def test_short_days_between_full_stops(shown: str, date: str | None) -> None:
    assert date_of(above=f'<p>By Ana Cruz &bull; <span class="date">{shown}</span></p>') == date


def test_the_label_of_a_list_of_terms() -> None:
    terms = '<dl><dt class="{0}">{0}:</dt><dd class="{0}">2024-06-03</dd></dl>'
    assert date_of(above=terms.format("published")) == "2024-06-03"
    assert date_of(above="<p>x</p>" * 8 + terms.format("published")) == "2024-06-03"
