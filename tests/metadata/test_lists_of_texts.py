"""A list of texts has no day of its own; those beside its entries are theirs."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.html.document import load_html
from tests.metadata.pages import PROSE

_ENTRY = (
    "<article itemscope itemtype='https://schema.org/BlogPosting'><h2><a href='/lamp'>A lamp goes out</a></h2>"
    "<time datetime='2024-05-03'>3 May 2024</time><meta itemprop='dateModified' content='2024-05-04'>"
    f"<span class='posted'>Posted on 3 May 2024</span>{PROSE}</article>"
)


def _date(path: str, head: str = "", below: str = "") -> str | None:
    source = f"<html lang='en'><head><title>Lamps</title>{head}</head><body><main><h1>Lamps</h1>{_ENTRY}{below}</main></body></html>"
    found = metadata(load_html(Source(path, path, "text/html", source))).date
    return found.value if found else None


@pytest.mark.parametrize(
    "path",
    [
        "tag/lamps/index.html",
        "blog/tags/4g/index.html",
        "topic/king-omalley/index.html",
        "category/quay/lamps/page/2/index.html",
        "author/ana-cruz/index.html",
        "news/page/12/index.html",
        "page/5.html",
        "2014/11/index.html",
        "blog/tag/lamps.html",
    ],
)
def test_a_list_has_not_the_day_of_its_first_entry(path: str) -> None:
    assert _date(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "lamp.html",
        "forum/topic/lamps/index.html",
        "issue36/tag/10.html",
        "2014/11/05/index.html",
        "authors/cruz.html",
        "topics/lamp.html",
        "2014/lamp.html",
    ],
)
def test_other_pages_keep_theirs(path: str) -> None:
    assert _date(path) == "2024-05-03"


def test_what_a_list_states_as_a_whole_is_its_own() -> None:
    head = "<meta property='article:published_time' content='2023-01-02'>"
    assert _date("tag/lamps/index.html", head) == "2023-01-02"
    assert _date("tag/lamps/index.html", below="<p>Last updated: 7 June 2024</p>") == "2024-06-07"
