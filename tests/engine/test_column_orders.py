"""What the rows of a column show of each other is the same for any number of processes, and no older outcome stands for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from tests.commands import call

COMMAND = (
    "check",
    "--isolated",
    "--select",
    "DAT203",
    "--as-of",
    "2024-06-30",
    "--output-format",
    "jsonl",
    "--exit-zero",
)
BLANKS = 40_000
"""A run is large by its bytes, and a large one has a cache."""
SOME = 1_000
"""Where how many processes there are is said, and no cache is looked into."""
FILLED = ["2016-01-01"] * 36


def lines(folder: Path, dates: Sequence[str], blanks: int) -> None:
    rows = (json.dumps({"text": "The mill burnt down.", "date": date}) for date in dates)
    text = "".join(f"{row[:-1]}{' ' * blanks}}}\n" for row in rows)
    (folder / "rows.jsonl").write_text(text, encoding="utf-8")


def checked(folder: Path, name: str, *arguments: str) -> list[bytes]:
    done = call(folder, *COMMAND, name, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[:-1]


def unsettled(records: Sequence[bytes]) -> list[int]:
    """The numbers of the rows with a finding."""
    return [record["row"] for record in map(msgspec.json.decode, records) if record["findings"]]


def dates(records: Sequence[bytes]) -> list[str]:
    return [record["metadata"]["date"]["value"] for record in map(msgspec.json.decode, records)]


@pytest.mark.early
def test_any_number_of_processes_finds_the_same(tmp_path: Path) -> None:
    shown = ["4/5/2016", *FILLED, "4/24/2016", "6/7/2016"]
    table = "text,date\n" + "".join(f"The mill burnt down.{' ' * SOME},{date}\n" for date in shown)
    (tmp_path / "rows.csv").write_text(table, encoding="utf-8")
    lines(tmp_path, shown, SOME)
    for name in ("rows.csv", "rows.jsonl"):
        alone = checked(tmp_path, name, "--no-cache", "--jobs", "1")
        assert alone == checked(tmp_path, name, "--no-cache", "--jobs", "2")
        assert unsettled(alone) == []
        assert dates(alone) == ["2016-04-05", *FILLED, "2016-04-24", "2016-06-07"]
    parted = checked(tmp_path, "rows.jsonl", "--run-folder", "run", "--shard-size", "3k")
    assert parted == checked(tmp_path, "rows.jsonl", "--no-cache", "--jobs", "1")


@pytest.mark.early
def test_an_older_outcome_is_not_found_where_another_row_shows_the_order(tmp_path: Path) -> None:
    found = []
    for last in ("2016-04-24", "4/24/2016", "24/4/2016"):
        lines(tmp_path, ["4/5/2016", *FILLED, last], BLANKS)
        records = checked(tmp_path, "rows.jsonl", "--jobs", "2")
        assert records == checked(tmp_path, "rows.jsonl", "--jobs", "2")
        assert records == checked(tmp_path, "rows.jsonl", "--no-cache", "--jobs", "1")
        found.append((unsettled(records), dates(records)[0]))
    assert found == [([1], "2016"), ([], "2016-04-05"), ([], "2016-05-04")]
    assert (tmp_path / ".provenance_cache").exists()


@pytest.mark.early
def test_what_unknown_columns_hold_is_the_same_for_any_number_of_processes(tmp_path: Path) -> None:
    """Also in parts of a file that do not see its first rows."""
    names = ("Ana Cruz", "Tom Ode", "Maria Lang")
    rows = [
        json.dumps(
            {"text": f"The mill burnt down.{' ' * SOME}", "x1": f"May {1 + at % 28}, 2021", "quien": names[at % 3]}
        )
        for at in range(40)
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(rows), encoding="utf-8")
    asked = ("--select", "DAT201,ATT105", "--document")
    alone = checked(tmp_path, "rows.jsonl", "--no-cache", "--jobs", "1", *asked)
    assert alone == checked(tmp_path, "rows.jsonl", "--no-cache", "--jobs", "2", *asked)
    assert alone == checked(tmp_path, "rows.jsonl", "--run-folder", "run", "--shard-size", "3k", *asked)
    last = msgspec.json.decode(alone[-1])
    assert [finding["severity"] for finding in last["findings"]] == ["info", "info"]
    assert "“May 12, 2021” stands in the column “x1”" in alone[-1].decode()
    assert "the column “quien” has “Ana Cruz”" in alone[-1].decode()
