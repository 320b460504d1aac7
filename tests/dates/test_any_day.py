"""DAT201: texts that tell of nothing near any day are for information."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance import audit
from provenance.api import Example
from tests.found import found_in

_LAKE = (
    "Deep in the hills of the north lies a lake that is called the Eye, and a path leads down to it. Its water is green, "
    "and its shores are white. In spring the ice opens in the middle of it, which makes it look like a great eye."
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_LAKE} A legend tells why.", "info"),
        (f"{_LAKE} It opens on Friday.", "error"),
        (f"{_LAKE} The town has drained it, said Ben Ode of the council. “Nobody asked us,” said Ana Cruz.", "error"),
        (f"{_LAKE} The town has drained it, said Ben Ode of the council.", "info"),
    ],
)
def test_a_teaser_of_a_row_tells_of_nothing(tmp_path: Path, text: str, severity: str) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"title": "The Eye", "text": text}), encoding="utf-8")
    (document,) = audit(tmp_path, select=["DAT201"]).documents
    assert [str(one.severity) for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("last", "severity"),
    [
        ("She kept 4 bees.", "info"),
        ("She died last week.", "info"),
        ("She died last week. They bury her on Friday.", "error"),
        ("She kept 40 bees, said Ana Cruz. Ben Ode said 50.", "error"),
    ],
)
def test_memories_without_a_day(last: str, severity: str) -> None:
    memory = (
        "Grandma is a careful person. I sat on step 3 of her house. I saw the bread burn. The bread is good. My hands were cold. "
        * 4
    )
    example = Example(f"{memory}{last}", media_type="text/plain")
    assert [str(one.severity) for one in found_in(missing_date, example)] == [severity]


@pytest.mark.parametrize(("lines", "severity"), [(7, "info"), (4, "error")])
def test_a_collection_of_addresses(lines: int, severity: str) -> None:
    notes = "# Lamps\n\nHow to trim one. Ask Ana who lit one last week.\n\nI hold that oil is bad. My lamp burns. I like it.\n\n"
    notes += "".join(f"https://lamp{number}.example/trim\n\nWho sells it?\n\n" for number in range(lines))
    example = Example(notes, media_type="text/markdown")
    assert [str(one.severity) for one in found_in(missing_date, example)] == [severity]
