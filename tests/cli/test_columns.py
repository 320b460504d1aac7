"""Columns that the configuration names, in every way of running."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests import processes
from tests.commands import as_text, call, call_for_text

CONFIGURATION = """
[columns]
text = "content"
author = ["Reporter", "By"]

[per-path."wire/**".columns]
author = []
date = "moved"
"""
ROWS = [
    {"content": f"The bridge at mile {number} was closed on Monday, the city said.", "author": "crawler", "By": "Ana Cruz", "moved": "2019-04-03"}
    for number in range(12)
]  # fmt: skip


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if not {"--jobs", "--run-folder"}.intersection(arguments):
        return call_for_text(folder, "check", "--exit-zero", "--select", "ATT101", *arguments)
    return as_text(processes.run(folder, "check", "--exit-zero", "--select", "ATT101", *arguments))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "provenance.toml").write_text(CONFIGURATION, encoding="utf-8")
    for name in ("news", "wire"):
        (tmp_path / name).mkdir()
        rows = "".join(json.dumps(row) + "\n" for row in ROWS)
        (tmp_path / name / "rows.jsonl").write_text(rows, encoding="utf-8")
    return tmp_path


def test_they_hold_by_path_and_in_every_way_of_running(folder: Path) -> None:
    done = run(folder, "--no-cache", "--jobs", "1", "--output-format", "jsonl", "news", "wire")
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert {(record["path"], record["metadata"]["date"] and record["metadata"]["date"]["value"], *(author["value"] for author in record["metadata"]["authors"])) for record in records} == {
        ("news/rows.jsonl", None, "Ana Cruz"),
        ("wire/rows.jsonl", "2019-04-03"),
    }  # fmt: skip
    for more in (["--jobs", "2"], ["--run-folder", "run", "--shard-size", "1000"]):
        again = run(folder, "--no-cache", "--output-format", "jsonl", *more, "news", "wire")
        assert again.stdout.splitlines()[:-1] == done.stdout.splitlines()[:-1], again.stderr


def test_they_hold_for_standard_input(folder: Path) -> None:
    command = ("check", "--exit-zero", "--output-format", "jsonl", "-", "--stdin-filename", "wire/a.jsonl")
    done = call(folder, *command, stdin=json.dumps(ROWS[0]).encode())
    record = json.loads(done.stdout.splitlines()[0])
    assert (record["metadata"]["date"]["value"], record["metadata"]["authors"]) == ("2019-04-03", [])


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ('autor = "x"', "unknown setting 'columns.autor'; did you mean 'author'?"),
        ("author = 3", "columns.author is 3, where a list of names or a name in quotation marks belongs"),
    ],
)
def test_a_table_that_is_wrong_is_told(folder: Path, written: str, sentence: str) -> None:
    (folder / "provenance.toml").write_text(f"[columns]\n{written}\n", encoding="utf-8")
    done = run(folder, "news")
    assert (done.returncode, sentence in done.stderr) == (2, True), done.stderr
    assert "provenance.toml:2: " in done.stderr
