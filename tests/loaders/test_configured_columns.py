"""Columns of rows that are named in the configuration."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader


def entries(data: bytes, columns: Mapping[str, tuple[str, ...]]) -> list[Source | BrokenEntry]:
    return list(JsonLinesLoader(columns).entries("rows.jsonl", io.BytesIO(data)))


@pytest.mark.parametrize(
    ("columns", "row", "stated"),
    [
        ({"author": ("Reporter",)}, {"reporter": "Ana Cruz"}, [("author", "Ana Cruz", "configured:reporter")]),
        ({"author": ("Wrote it",)}, {"author": "crawler", "wrote_it": "Ana Cruz"}, [("author", "Ana Cruz")]),
        ({"author": ()}, {"author": "crawler", "byline": "crawler"}, []),
        (
            {"author": ("one", "two")},
            {"two": "Ben Ode", "one": "Ana Cruz"},
            [("author", "Ben Ode"), ("author", "Ana Cruz")],
        ),
        ({"date": ("issue",)}, {"date": "2020-01-01", "issue": "1 May 2019", "year": 2020}, [("date", "1 May 2019")]),
        ({"date": ("issue",)}, {"story_date": "2020-01-01", "issue": ""}, []),
        ({"date": ("issue",)}, {"meta": {"issue": "1 May 2019"}}, [("date", "1 May 2019", "configured:issue")]),
        ({"title": ("date",)}, {"date": "A day of rain"}, [("title", "A day of rain")]),
        (
            {"author": ("x",), "publisher": ("x",)},
            {"x": "The Lamp"},
            [("author", "The Lamp"), ("publisher", "The Lamp")],
        ),
        ({"author": ("who",)}, {"who": None, "meta": {"who": "Ana Cruz"}}, [("author", "Ana Cruz")]),
        ({"author": ("écrivain",)}, {"É\u0301crivain": "no", "E\u0301crivain": "Ana Cruz"}, [("author", "Ana Cruz")]),
        ({"id": ("link",), "url": ("link",)}, {"link": "https://lamp.org/a"}, [("url", "https://lamp.org/a")]),
        ({"author": ("w" * 300,)}, {"w" * 300: "Ana Cruz", "a" * 300: "no"}, [("author", "Ana Cruz")]),
        ({"url": ("★",)}, {"★": "https://lamp.org/a", "☆": "https://lamp.org/b"}, [("url", "https://lamp.org/a")]),
    ],
)
def test_columns_that_are_configured(
    columns: dict[str, tuple[str, ...]], row: dict[str, object], stated: list[tuple[str, ...]]
) -> None:
    (entry,) = entries(json.dumps({"text": "a", **row}).encode(), columns)
    assert isinstance(entry, Source)
    found = [(declared.field, declared.value, declared.origin) for declared in entry.declared]
    assert [one[: len(known)] for one, known in zip(found, stated, strict=True)] == stated


@pytest.mark.parametrize(
    ("columns", "row", "read"),
    [
        ({"text": ("content",)}, {"content": "a", "html": "<p>b", "text": "c"}, ("text/plain", "a")),
        ({"html": ("page",)}, {"Page": "<p>a", "text": "c"}, ("text/html", "<p>a")),
        ({"text": ("content", "body")}, {"body": "a", "content": ""}, ("text/plain", "a")),
        ({"text": ("content",), "html": ("page",)}, {"page": None, "content": "a"}, ("text/plain", "a")),
        ({"html": ("page",)}, {"page": None, "text": "a"}, ("text/plain", "a")),
        ({"html": ()}, {"html": "<p>b", "text": "a"}, ("text/plain", "a")),
        ({"text": ("content",)}, {"Content": None, "content": "a"}, ("text/plain", "a")),
        ({"text": ("content",)}, {"meta": {"content": "a"}}, ("text/plain", "a")),
    ],
)
def test_a_text_under_another_name(
    columns: dict[str, tuple[str, ...]], row: dict[str, object], read: tuple[str, str]
) -> None:
    (entry,) = entries(json.dumps(row).encode(), columns)
    assert isinstance(entry, Source)
    assert (entry.media_type, entry.data) == read
    assert not entry.declared


def test_a_text_that_is_not_where_the_configuration_says() -> None:
    (none,) = entries(b'{"text": "a"}', {"text": ()})
    assert isinstance(none, BrokenEntry)
    assert none.reason == "the configuration says that no column holds its text (it has `text`)"
    (broken,) = entries(b'{"text": "a"}', {"text": ("content", "body")})
    assert isinstance(broken, BrokenEntry)
    assert "no column `content` or `body`, where the configuration says" in broken.reason
    assert "it has `text`" in broken.reason


def test_an_id_under_another_name() -> None:
    rows: list[dict[str, object]] = [
        {"id": 1, "key": "a"},
        {"id": 2},
        {"key": "", "key2": "b"},
        {"key": None, "key2": 3},
        {"meta": {"key": "c"}},
    ]
    data = "\n".join(json.dumps({"text": "x", **row}) for row in rows)
    found = entries(data.encode(), {"id": ("key", "key2")})
    assert [entry.id for entry in found] == ["a", "rows.jsonl:2", "b", "3", "c"]
