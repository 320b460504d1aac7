"""Columns of dates that hold when their rows were fetched, by how fast their moments follow each other."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader
from provenance.loaders.column_orders import in_order

_FETCHED = [f"2025-10-07T12:{12 + row // 6}:{row % 6}7.{row}63Z" for row in range(1, 13)]
_PUBLISHED = [f"2025-10-{7 + row // 2:02}T12:14:07.{row}63Z" for row in range(1, 13)]


def fields(values: list[str], column: str = "date", title: str = "Mill", *, apart: bool = True) -> set[str]:
    rows = "".join(
        json.dumps({"text": "The mill burnt down.", "title": title and f"{title} {row * apart}", column: value}) + "\n"
        for row, value in enumerate(values)
    )
    found = JsonLinesLoader().entries("rows.jsonl", BytesIO(rows.encode()))
    entries = [entry for entry in in_order(found, BytesIO()) if isinstance(entry, Source)]
    assert len(entries) == len(values)
    return {one.field for entry in entries for one in entry.declared if one.origin == f"row:{column}"}


def test_what_follows_within_seconds_is_the_time_of_the_fetch() -> None:
    assert fields(_FETCHED) == {"retrieved"}
    assert fields(_FETCHED, "timestamp") == {"retrieved"}


@pytest.mark.parametrize(
    ("values", "column"),
    [
        (_PUBLISHED, "date"),
        (_FETCHED[:5], "date"),
        (_FETCHED, "published_at"),
        ([f"{value[:-4]}000Z" for value in _FETCHED], "date"),
        ([*_FETCHED, "2024-05-03"], "date"),
    ],
)
def test_other_moments_are_those_of_publication(values: list[str], column: str) -> None:
    assert fields(values, column) == {"date"}


@pytest.mark.parametrize("column", ["date", "published_at", "published"])
@pytest.mark.parametrize("title", ["Mill", ""])
def test_the_same_moment_in_each_row_is_when_the_file_was_written(column: str, title: str) -> None:
    assert fields([_FETCHED[0]] * 5, column, title) == {"written"}
    assert fields([_FETCHED[0]] * 4, column, title) == {"date"}
    assert fields([*[_FETCHED[0]] * 9, _PUBLISHED[4]], column, title) == {"date"}
    assert fields([_FETCHED[0][:10]] * 9, column, title) == {"date"}
    assert fields([f"{_FETCHED[0][:19]}Z"] * 9, column, title) == {"date"}


def test_parts_of_one_text_have_its_moment() -> None:
    assert fields([_FETCHED[0]] * 9, "published", apart=False) == {"date"}


def test_messages_follow_each_other_within_seconds_and_have_no_title() -> None:
    assert fields(_FETCHED, title="") == {"date"}
