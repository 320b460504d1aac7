"""Texts that a system keeps as a tree."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import Source
from provenance.loaders import JsonLoader
from provenance.loaders.rich_text import rich_text

FIRST = "The bridge over the river was closed for an inspection on Thursday, the council said."
SECOND = "Drivers have to go through the town."
TEXT = f"{FIRST}\n\n{SECOND}"


def run(words: str) -> dict[str, object]:
    return {"_type": "span", "marks": ["strong"], "text": words}


FORMS: dict[str, object] = {
    "Portable Text": [
        {"_type": "block", "style": "normal", "children": [run(FIRST[:20]), run(FIRST[20:])], "markDefs": []},
        {"_type": "image", "asset": {"_ref": "image-1"}},
        {"_type": "block", "children": [run(SECOND)]},
    ],
    "blocks of Strapi": [
        {"type": "paragraph", "children": [{"type": "text", "text": FIRST[:20]}, {"type": "link", "url": "https://lamp.example", "children": [{"type": "text", "text": FIRST[20:]}]}]},
        {"type": "list", "children": [{"type": "list-item", "children": [{"type": "text", "text": SECOND}]}]},
    ],
    "rich text of Contentful": {
        "nodeType": "document",
        "content": [
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": FIRST, "marks": []}]},
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": SECOND, "marks": []}]},
        ],
    },
    "Tiptap": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": FIRST}]},
            {"type": "bulletList", "content": [{"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": SECOND}]}]}]},
        ],
    },
    "Lexical": {
        "root": {
            "type": "root",
            "children": [
                {"type": "paragraph", "children": [{"type": "text", "text": FIRST}]},
                {"type": "paragraph", "children": [{"type": "text", "text": SECOND}]},
            ],
        }
    },
    "Draft.js": {"blocks": [{"text": FIRST, "type": "unstyled"}, {"text": SECOND, "type": "unstyled"}], "entityMap": {}},
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_the_paragraphs_of_a_tree(form: str) -> None:
    assert rich_text(FORMS[form]) == ("text/plain", TEXT)


@pytest.mark.parametrize("form", FORMS)
def test_a_row_whose_text_is_a_tree(form: str) -> None:
    rows = [{"title": "The bridge", "body": FORMS[form]}]
    (entry,) = JsonLoader().entries("posts.json", io.BytesIO(json.dumps(rows).encode()))
    assert isinstance(entry, Source)
    assert entry.data == TEXT


def test_the_html_of_editor_js_and_the_operations_of_quill() -> None:
    blocks = [
        {"type": "paragraph", "data": {"text": f"<b>{FIRST}</b>"}},
        {"type": "list", "data": {"style": "ordered", "items": [SECOND, {"content": "Oak", "items": []}]}},
        {"type": "image", "data": {"file": {}}},
    ]
    assert rich_text({"time": 1, "blocks": blocks}) == (
        "text/html",
        f"<p><b>{FIRST}</b></p>\n<p>{SECOND}</p>\n<p>Oak</p>",
    )
    assert rich_text({"ops": [{"insert": FIRST}, {"insert": {"image": "a.png"}}, {"insert": "\n"}]}) == (
        "text/plain",
        f"{FIRST}\n",
    )


@pytest.mark.parametrize(
    "cell",
    [
        {"rendered": TEXT, "protected": False},
        {"content": TEXT},
        {"content": [FIRST, SECOND]},
        [{"type": "bold", "text": FIRST}, SECOND],
        [{"title": "Oak", "content": [FIRST]}],
        [],
        {},
        "text",
        None,
        {"blocks": []},
        {"ops": [{"retain": 5}]},
    ],
)
def test_what_no_editor_makes(cell: object) -> None:
    assert rich_text(cell) is None


def test_a_tree_without_end_is_not_followed() -> None:
    node: dict[str, object] = {"type": "text", "text": FIRST}
    for _ in range(400):
        node = {"type": "div", "children": [node]}
    assert rich_text(node) is None


KEYS = st.sampled_from(
    ["type", "_type", "nodeType", "text", "value", "content", "children", "blocks", "data", "ops", "insert", "root"]
)
LEAVES = st.sampled_from([None, 7, "text", "paragraph", "header", "hardBreak", FIRST])
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


@given(TREES)
def test_whatever_a_tree_holds_is_a_text_or_none(cell: object) -> None:
    found = rich_text(cell) if isinstance(cell, list | dict) else None
    assert found is None or (found[0] in {"text/plain", "text/html"} and found[1])
