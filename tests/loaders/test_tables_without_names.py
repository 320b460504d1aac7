"""Tables whose columns are numbered or have no names, and those without a line of names, with one column of running text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import TableLoader
from tests.commands import call_for_text

STORY = "The bridge was closed on Monday after an inspection, and buses go round by the mill. " * 4
LABELS = ["sport", "world news", "sport", "town"]
TITLES = [f"The bridge over the weir is closed for {number} days" for number in range(4)]
TEXTS = [f"{number}. {STORY}" for number in range(4)]


def written(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def entries(rows: Sequence[Sequence[str]], loader: TableLoader | None = None) -> list[Source | BrokenEntry]:
    data = written(rows)
    loader = loader or TableLoader()
    assert loader.declines(data[:4096]) is None
    return list(loader.entries("a.csv", io.BytesIO(data)))


def texts(found: Sequence[Source | BrokenEntry]) -> list[tuple[int | None, str]]:
    return [(one.row, str(one.data)) for one in found if isinstance(one, Source)]


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["0", "1"], [LABELS, TEXTS]),
        (["0", "1"], [TEXTS, LABELS]),
        (["", "0", "1"], [["0", "1", "2", "3"], LABELS, TEXTS]),
        (["Unnamed: 0", "0", "1"], [["0", "1", "2", "3"], LABELS, TEXTS]),
        (["", "0"], [["0", "1", "2", "3"], TEXTS]),
        (["", ""], [LABELS, TEXTS]),
        (["", "Unnamed: 1"], [TEXTS, LABELS]),
        (["1", "2", "3"], [LABELS, TITLES, TEXTS]),
        (["0", "1"], [LABELS, ["", *TEXTS[1:]]]),
    ],
)
def test_the_running_text_below_numbers_is_read(names: list[str], columns: list[list[str]]) -> None:
    rows = list(zip(*columns, strict=True))
    wanted = [one for one in enumerate(next(one for one in columns if one[1] == TEXTS[1]), 2) if one[1]]
    assert texts(entries([names, *rows])) == wanted


@pytest.mark.parametrize(
    "columns",
    [
        [LABELS, TEXTS],
        [TEXTS, LABELS],
        [["0", "1", "2", "3"], LABELS, TEXTS],
        [LABELS, TITLES, TEXTS],
        [LABELS, ["", "", "7", ""], TEXTS],
        [["2024-05-03"] * 4, LABELS, TEXTS],
    ],
)
def test_the_running_text_without_a_line_of_names_is_read(columns: list[list[str]]) -> None:
    rows = list(zip(*columns, strict=True))
    found = entries(rows)
    assert texts(found) == list(enumerate(TEXTS, 1))
    titles = {one.value for row in found if isinstance(row, Source) for one in row.declared if one.field == "title"}
    assert titles == (set(TITLES) if TITLES in columns else set())


@pytest.mark.parametrize(
    ("names", "columns", "told"),
    [
        (["0", "1"], [TEXTS, TEXTS], "it has neither a column `text` nor `html` (it has `0`, `1`). Where the text"),
        (["0", "1"], [LABELS, TITLES], "it has neither a column `text` nor `html` (it has `0`, `1`). Where the text"),
        (["7", "3"], [LABELS, TEXTS], "it has neither a column `text` nor `html`"),  # a row, and not counted
        (["0", "when"], [LABELS, TEXTS], "it has neither a column `text` nor `html`"),
        ([], [LABELS, TEXTS, TEXTS], "its first line looks like a row"),
        ([], [LABELS, TITLES, TITLES, TEXTS], "its first line looks like a row"),
    ],
)
def test_where_no_column_is_the_only_one_that_is_told(names: list[str], columns: list[list[str]], told: str) -> None:
    rows = list(zip(*columns, strict=True))
    data = written([names, *rows] if names else rows)
    (entry,) = TableLoader().entries("a.csv", io.BytesIO(data))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert told in entry.reason


def test_what_is_configured_is_not_guessed() -> None:
    rows = list(zip(LABELS, TEXTS, TITLES, strict=True))
    found = entries([["0", "1", "2"], *rows], TableLoader({"text": ("2",)}))
    assert [text for _, text in texts(found)] == TITLES
    (first, *_) = entries([["0", "1", "2"], *rows], TableLoader({"title": ("2",)}))
    assert isinstance(first, Source)
    assert (first.data, first.declared[0].value) == (TEXTS[0], TITLES[0])


def test_a_fault_in_such_a_row_is_told(tmp_path: Path) -> None:
    faulty = [f"{STORY}Write to ana.cruz@harbour-mail.net for more.", *TEXTS[1:]]
    rows = list(zip(LABELS, faulty, strict=True))
    (tmp_path / "a.csv").write_bytes(written([["0", "1"], *rows]))
    (tmp_path / "b.csv").write_bytes(written(rows))
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--select", "PII601", ".", "--output-format", "json"
    )
    found = [
        (one["id"], finding["location"]["start"]["offset"])
        for one in json.loads(done.stdout)["documents"]
        for finding in one["findings"]
    ]
    assert found == [("a.csv:2", len(STORY) + 9), ("b.csv:1", len(STORY) + 9)]


@pytest.mark.parametrize(
    ("names", "columns", "asked"),
    [
        ([], [LABELS, TEXTS], False),  # reviews, sentences with a label
        ([], [["2024-05-03"] * 4, LABELS, TEXTS], False),
        (["0", "1"], [LABELS, TEXTS], False),
        ([], [LABELS, TITLES, TEXTS], True),
        (["title", "text"], [TITLES, TEXTS], True),
    ],
)
def test_nobody_asks_who_wrote_a_row_beside_labels(
    names: list[str], columns: list[list[str]], *, asked: bool, tmp_path: Path
) -> None:
    rows = list(zip(*columns, strict=True))
    (tmp_path / "a.csv").write_bytes(written([names, *rows] if names else rows))
    done = call_for_text(
        tmp_path, "check", "--isolated", "--no-cache", "--select", "ATT105,DAT201", ".", "--output-format", "json"
    )
    found = json.loads(done.stdout)["documents"]
    assert len(found) == 4
    for one in found:
        told = {finding["rule"] for finding in one["findings"]}
        assert told == ({"ATT105", "DAT201"} if asked else set())
