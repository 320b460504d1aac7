"""JSON files whose object says once of all its texts when they came out and who wrote them."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import Source
from provenance.loaders import JsonLoader

_STORY = "The bridge over the weir was closed on Monday, and nobody can say for how long. "


def sources(value: object) -> list[Source]:
    found = list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(value).encode())))
    assert len(found) == 2
    return [entry for entry in found if isinstance(entry, Source)]


@pytest.mark.parametrize(
    ("said", "row", "declared"),
    [
        ({"date": "2024-06-03"}, {}, ("date", "2024-06-03")),
        ({"author": "Ana Cruz"}, {}, ("author", "Ana Cruz")),
        ({"publisher": "The Lamp"}, {}, ("publisher", "The Lamp")),
        ({"date": "2024-06-03"}, {"date": "2024-05-01"}, ("date", "2024-05-01")),
        ({"date": "2024-06-03"}, {"meta": {"published": "2024-05-01"}}, ("date", "2024-05-01")),
    ],
)
def test_what_an_issue_says_of_its_texts(
    said: dict[str, object], row: dict[str, object], declared: tuple[str, str]
) -> None:
    stories = [{"title": "A bridge", "content": _STORY * 8, **row}] * 2
    found = sources({**said, "stories": stories})
    assert len(found) == 2
    for entry in found:
        assert [(one.field, one.value) for one in entry.declared if one.field == declared[0]] == [declared]


@pytest.mark.parametrize("said", [{"date": "2024-06-03T10:15:00Z"}, {"exported": "2024-06-03"}, {"date": ""}, {}])
def test_the_moment_of_an_export_is_no_day_of_its_texts(said: dict[str, object]) -> None:
    stories = [{"title": "A bridge", "content": _STORY * 8}] * 2
    found = sources({**said, "stories": stories})
    assert len(found) == 2
    for entry in found:
        assert "date" not in [one.field for one in entry.declared]
