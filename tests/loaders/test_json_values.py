"""JSON files with several values one behind the other, as programs leave them that write each result at the end of a file."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import JsonLoader
from tests.commands import call_for_text

ROWS = [
    {"title": f"The bridge {number}", "text": f"It was closed on day {number}, and “buses” go round by the mill."}
    for number in range(1, 5)
]
NUMBERS = [one["text"] for one in ROWS]


def entries(data: str, encoding: str = "utf-8") -> list[Source | BrokenEntry]:
    return list(JsonLoader().entries("a.json", io.BytesIO(data.encode(encoding))))


def told(data: str) -> str:
    with pytest.raises(LoadError) as raised:
        entries(data)
    return str(raised.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "data",
    [
        "\n".join(json.dumps(one, indent=2) for one in ROWS),
        "".join(map(json.dumps, ROWS)),
        f"{json.dumps(ROWS[:3], indent=1)}{json.dumps(ROWS[3:])}\n",
        f"[\n{json.dumps(ROWS[0])}\n][\n\n]\n[{', '.join(map(json.dumps, ROWS[1:]))}]",
        f"{json.dumps(ROWS[:3])}\n{json.dumps(ROWS[3], indent=2)}",
        ",\n".join(map(json.dumps, ROWS)) + ",\n",
        "".join(f"\x1e{json.dumps(one)}\n" for one in ROWS),  # RFC 7464
        "".join(f"{json.dumps(one, indent=1)}\n\ufeff" for one in ROWS),
        "\nnull\n".join(json.dumps(one, indent=1) for one in ROWS),
    ],
)
def test_each_value_is_read_in_order(data: str, encoding: str) -> None:
    found = entries(data, encoding)
    assert [(one.row, one.data) for one in found if isinstance(one, Source)] == list(enumerate(NUMBERS, 1))
    assert len(found) == len(ROWS)


def test_pages_of_an_interface_are_read_each() -> None:
    data = "\n".join(json.dumps({"status": "ok", "articles": rows}, indent=2) for rows in (ROWS[:2], ROWS[2:]))
    assert [one.data for one in entries(data) if isinstance(one, Source)] == NUMBERS


def test_what_is_broken_is_told_as_before() -> None:
    first = json.dumps(ROWS[0], indent=2)
    behind = "a.json is not JSON: something stands behind its end at line 4, column 2."
    for rest in ("]", "x", " 3", ", 3", " nulls", '{"text', "{{ words }}", first + " 3"):
        assert told(first + rest).startswith(behind.partition(" at ")[0]), rest
    assert told(f"{first}]") == behind
    broken = first.replace(": ", " ", 1)
    assert "a colon is missing at line 10, column 11" in told(f"{first}\n{first}\n{broken}")
    assert "it breaks off" in told(f"{first}\n{first}\n{first[:-2]}")


def test_nothing_is_read_where_none_is_a_text() -> None:
    (entry,) = entries("\n".join(json.dumps({"at": number, "rain": 3.5}, indent=2) for number in range(4)))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert "(it has `at`, `rain`)" in entry.reason


def test_a_fault_in_such_a_row_is_told_at_its_place(tmp_path: Path) -> None:
    row = {"title": "A bridge", "text": "It was closed. Write to ana.cruz@harbour-mail.net for more."}
    (tmp_path / "a.json").write_text("\n".join(json.dumps(one, indent=1) for one in (ROWS[0], row)), "utf-8")
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--select", "PII601", "a.json", "--output-format", "json"
    )
    first, second = json.loads(done.stdout)["documents"]
    assert first["findings"] == []
    assert [(second["row"], one["location"]["start"]["offset"]) for one in second["findings"]] == [(2, 24)]
