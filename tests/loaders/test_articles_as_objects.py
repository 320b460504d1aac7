"""JSON files that are one object with an article, whose text stands under a name of somebody's own."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLoader

_PARAGRAPHS = [
    "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected.",
    "The mayor, Ana Cruz, said that the ferry would run from May, and that tickets would cost one euro.",
    "Ben Ode said that the mill would lose an hour on each day of the closure, and that he would sue.",
]
_PAGE = {"url": "https://lamp.org/2024/bridge", "title": "The bridge"}


def _entry(value: dict[str, object]) -> Source | BrokenEntry:
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps(value).encode()))
    return entry


@pytest.mark.parametrize(("name", "text"), [("body_paragraphs", _PARAGRAPHS), ("isi", " ".join(_PARAGRAPHS))])
def test_the_only_running_text_beside_title_and_address_is_read(name: str, text: object) -> None:
    entry = _entry({**_PAGE, "ut": 1737741552.0, name: text})
    assert isinstance(entry, Source)
    assert all(paragraph in str(entry.data) for paragraph in _PARAGRAPHS)
    assert {one.field for one in entry.declared} >= {"title", "url"}


@pytest.mark.parametrize(
    "value",
    [
        {"title": "The bridge", "settings": " ".join(_PARAGRAPHS)},  # a record without an address
        {"url": "https://lamp.org/api", "help": " ".join(_PARAGRAPHS)},
        {**_PAGE, "comments": " ".join(_PARAGRAPHS)},
        {**_PAGE, "gpt_answer": " ".join(_PARAGRAPHS)},
        {**_PAGE, "left": " ".join(_PARAGRAPHS), "right": " ".join(reversed(_PARAGRAPHS))},  # which of them?
    ],
)
def test_other_objects_are_skipped_with_a_reason(value: dict[str, object]) -> None:
    entry = _entry(value)
    assert isinstance(entry, BrokenEntry)
    assert "neither a column `text` nor `html`" in entry.reason


def _stories(**more: object) -> dict[str, object]:
    told = {"headline": "The bridge is closed", "body": " ".join(_PARAGRAPHS)}
    return {key: {**told, "body": f"{key}: {told['body']}"} for key in ("front_page", "sport", "arts")} | more


def test_stories_under_the_names_of_their_sections_are_read() -> None:
    entries = list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(_stories()).encode())))
    assert [str(one.data)[:6] for one in entries if isinstance(one, Source)] == ["front_", "sport:", "arts: "]
    assert [one.row for one in entries] == [1, 2, 3]


@pytest.mark.parametrize(
    "value",
    [
        _stories(menu={"headline": "Menu", "body": "Open the menu"}),  # words for the pages of a program
        _stories(form={"send": "Send", "back": "Back"}),
        dict(list(_stories().items())[:2]),
        {key: {"body": " ".join(_PARAGRAPHS)} for key in ("ana", "ben", "eva")},
        {key: {"headline": "Ana", "bio": " ".join(_PARAGRAPHS)} for key in ("ana", "ben", "eva")},
    ],
)
def test_sections_of_other_things_are_skipped(value: dict[str, object]) -> None:
    assert isinstance(_entry(value), BrokenEntry)
