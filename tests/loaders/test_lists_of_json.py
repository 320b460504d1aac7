"""Several lists of running text in a JSON file: each is read, or named."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, JsonLoader

PROSE = (
    "The council voted on Monday to close the bridge for repairs, its chair said after a long debate in the hall. "
    "It will be open again in May. Nobody on the pier knew of it, and the ferry sailed as it does on each day of "
    "the week until the last light of the evening."
)


def entries(value: object, **columns: tuple[str, ...]) -> list[Source | BrokenEntry]:
    return list(JsonLoader(columns).entries("a.json", io.BytesIO(json.dumps(value).encode())))


def read(value: object, **columns: tuple[str, ...]) -> list[tuple[str, int | None]]:
    return [(one.id, one.row) for one in entries(value, **columns) if isinstance(one, Source)]


def reason(value: object) -> str:
    left = [one for one in entries(value) if isinstance(one, BrokenEntry)]
    assert [(one.row, one.skipped) for one in left] == [(None, True)]
    return left[0].reason


def test_each_list_is_read_by_its_own_column() -> None:
    value = {
        "news": [{"title": "A bridge", "zq": PROSE}, {"title": "A mill", "zq": PROSE}],
        "tags": [{"label": "town"}],
        "views": [{"headline": "A ferry", "wx": PROSE}],
    }
    assert read(value) == [("a.json:1", 1), ("a.json:2", 2), ("a.json:views:1", 1)]


def test_lists_beside_one_that_is_known_stand_in_their_order_and_change_no_id() -> None:
    known = {"articles": [{"title": "A weir", "text": PROSE}]}
    before, behind = {"early": [{"title": "A bridge", "zq": PROSE}]}, {"late": [{"title": "A mill", "wx": PROSE}]}
    assert read({**before, **known, **behind}) == [("a.json:early:1", 1), ("a.json:1", 1), ("a.json:late:1", 1)]


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ('{"data": {"parts": [{"items": [%s]}, {"items": [%s]}]}}', ["data.parts.items:1", "data.parts.items:2"]),
        ('[{"items": [%s]}, {"items": [%s]}]', ["items:1", "items:2"]),
        ('{"2019": [%s], "2020": [%s]}', ["1", "2020:1"]),
        ('{"data": {"a1": {"items": [%s]}, "a2": {"items": [%s]}}}', ["data.items:1", "data.items:2"]),
        ('{"data": {"edges": [{"node": %s}, {"node": %s}]}}', ["data.edges:1", "data.edges:2"]),
    ],
)
def test_lists_in_lists(form: str, names: list[str]) -> None:
    row = json.dumps({"title": "A bridge", "zq": PROSE})
    found = read(json.loads(form % (row, row)))
    assert [name for name, _ in found] == [f"a.json:{name}" for name in names]


def test_what_is_within_a_row_that_is_read_is_a_part_of_it() -> None:
    replies = [{"author": "Ana Cruz", "wx": PROSE}]
    assert len(read({"news": [{"title": "A bridge", "zq": PROSE, "threads": replies}]})) == 1
    assert len(read({"articles": [{"title": "A bridge", "text": PROSE, "threads": replies}]})) == 1


def test_a_list_that_may_be_anything_is_named_with_its_columns() -> None:
    value = {"data": {"parts": [{"items": [{"body": PROSE}]}]}, "log": [{"date": "2024-05-01", "zq": PROSE}]}
    said = reason(value)
    assert "running text stands in its lists `data.parts.items`, `log` (as `body`, `zq`)" in said
    assert said.endswith('`[per-path."GLOB".columns] text = ["body", "zq"]`')
    assert "…" not in said


def test_what_the_reason_says_is_read_then() -> None:
    value = {"data": {"parts": [{"items": [{"body": PROSE}]}, {"items": [{"body": PROSE}]}]}}
    assert read(value) == []
    assert read(value, text=("body",)) == [("a.json:1", 1), ("a.json:2", 2)]
    keyed = {key: {"articleBody": PROSE, "url": "https://lamp.example/a"} for key in ("a1", "a2")}
    assert reason(keyed).startswith("under its keys its `articleBody` has no title beside it")
    assert len(read(keyed, text=("articleBody",))) == 2


def test_a_list_left_beside_others_is_named_once() -> None:
    articles, notes = [{"title": "A weir", "text": PROSE}], [{"date": "2024-05-01", "zq": PROSE}]
    comments = [{"user": "ana", "text": PROSE}]
    said = reason({"articles": articles, "notes": notes, "comments": comments})
    assert "its list `comments` was not read, for the texts there have no titles" in said
    assert "its list `notes` was not read, for nothing shows that the running text there (as `zq`)" in said


@pytest.mark.parametrize(
    "other",
    [
        [{"name": "Ana Cruz", "url": "https://lamp.example/ana", "zq": "Reporter on the pier"}],
        [{"title": "Bridges", "message": PROSE}],
        [{"title": "Bridges", "children": [{"name": "a", "children": ["deck", "pier"]}]}],
        [{"title": "Bridges", "teaser": "Closed on Monday."}],
        [[1, 2], [3, 4]],
    ],
)
def test_labels_messages_and_trees_beside_texts_are_none(other: list[object]) -> None:
    assert [one.id for one in entries({"articles": [{"title": "A weir", "text": PROSE}], "other": other})] == [
        "a.json:1"
    ]


def test_people_are_no_documents_beside_texts() -> None:
    person = {"name": "Ana Cruz", "url": "https://lamp.example/ana", "zq": PROSE}
    both = {"reports": [{"title": "A bridge", "wx": PROSE}], "authors": [person]}
    assert read(both) == [("a.json:1", 1)]
    assert "its list `authors` was not read" in reason(both)
    assert read({"authors": [person]}) == [("a.json:1", 1)]


def test_an_object_with_many_keys_has_one_list() -> None:
    days = {f"day {number}": [{"title": "A bridge", "zq": PROSE}] for number in range(60)}
    assert [row for _, row in read({"data": days})] == list(range(1, 61))


def test_a_line_that_is_a_list_says_how_it_is_read() -> None:
    lines = json.dumps([{"title": "A bridge", "text": PROSE}]).encode() + b"\n"
    (told,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(lines * 2))
    assert isinstance(told, BrokenEntry)
    assert told.reason.endswith("put its objects on lines of their own (`jq -c '.[]'`), or name the file `.json`")
    assert len(list(JsonLoader().entries("a.json", io.BytesIO(lines * 2)))) == 2


@pytest.mark.parametrize(
    "row", [{"title": "A bridge", "zq": PROSE}, {"title": "A bridge", "text": PROSE}, {"body": PROSE}]
)
def test_lines_that_hold_lists_are_told_with_them(row: dict[str, str]) -> None:
    line = json.dumps({"status": "ok", "data": {"items": [row, row]}}).encode() + b"\n"
    (told,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(line * 2))
    assert isinstance(told, BrokenEntry)
    assert told.skipped
    assert "running text stands in its list `data.items`: put the objects there on lines" in told.reason
    (plain,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(b'{"data": {"items": [{"name": "pier", "at": 3}]}}\n'))
    assert isinstance(plain, BrokenEntry)
    assert "running text" not in plain.reason
