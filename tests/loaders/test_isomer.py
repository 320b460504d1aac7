"""Pages of Isomer Next: a head, and blocks in whose prose stand nodes of ProseMirror."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLoader
from provenance.loaders.isomer import row_of_page


def text(words: str, **more: object) -> dict[str, object]:
    return {"type": "text", "text": words, **more}


def paragraph(*nodes: dict[str, object]) -> dict[str, object]:
    return {"type": "paragraph", "content": list(nodes)}


FIRST = "The bridge over the river was closed for an inspection on Thursday, the council said."
LINK = {"type": "link", "attrs": {"href": "https://lamp.example/log?a=1&b=2"}}
PAGE = {
    "version": "0.1.0",
    "layout": "article",
    "page": {
        "title": "The bridge is closed",
        "date": "24 Aug 2022",
        "category": "News",
        "articlePageHeader": {"summary": "Drivers & riders go through the town."},
    },
    "content": [
        {"type": "heading", "level": 2, "content": [text("What was found")]},
        paragraph(
            text(FIRST, marks=[{"type": "bold"}]), {"type": "hardBreak"}, text("Read <i>the log</i>", marks=[LINK])
        ),
        {"type": "prose", "content": [paragraph(text("The ferry goes at noon."))]},
        {
            "type": "accordion",
            "summary": "Who pays?",
            "details": {"type": "prose", "content": [paragraph(text("We do."))]},
        },
        {"type": "unorderedList", "content": [{"type": "listItem", "content": [paragraph(text("One vest"))]}]},
        {
            "type": "infocards",
            "title": "Routes",
            "cards": [{"title": "By ferry", "description": "At noon", "url": "/ferry"}],
        },
        {"type": "image", "src": "/images/quay.png", "alt": "The quay", "caption": "In May"},
        {"type": "divider"},
    ],
}


def read(value: object) -> list[Source | BrokenEntry]:
    return list(JsonLoader().entries("page.json", io.BytesIO(json.dumps(value).encode())))


def test_a_page_is_read_with_its_title_and_its_day() -> None:
    [source] = read(PAGE)
    assert isinstance(source, Source)
    assert source.media_type == "text/html"
    stated = {one.field: one.value for one in source.declared}
    assert (stated["title"], stated["date"]) == ("The bridge is closed", "24 Aug 2022")
    assert str(source.data).split("\n") == [
        "<p>Drivers &amp; riders go through the town.</p>",
        "<h2>What was found</h2>",
        f'<p>{FIRST}<br><a href="https://lamp.example/log?a=1&amp;b=2">Read <i>the log</i></a></p>',
        "<p>The ferry goes at noon.</p>",
        "<h3>Who pays?</h3>",
        "<p>We do.</p>",
        "<ul><li><p>One vest</p></li></ul>",
        "<h2>Routes</h2>",
        "<h2>By ferry</h2>",
        "<p>At noon</p>",
        '<figure><img src="/images/quay.png" alt="The quay"><figcaption>In May</figcaption></figure>',
    ]


@pytest.mark.parametrize(
    "value",
    [
        {**PAGE, "layout": 3},
        {**PAGE, "page": {"date": "24 Aug 2022"}},
        {**PAGE, "content": "text"},
        {**PAGE, "content": [], "page": {"title": "News"}},
        [PAGE],
    ],
)
def test_what_is_no_page_of_a_text(value: object) -> None:
    assert row_of_page(value) is None


def test_nodes_without_end_and_of_any_type_are_passed_over() -> None:
    node: object = text("deep")
    for _ in range(100):
        node = {"type": "prose", "content": [node]}
    row = row_of_page({**PAGE, "content": [node, 3, None, {"type": ["list"]}, {"type": "heading", "level": "9"}]})
    assert row is None or "deep" not in str(row["html"])
