"""A named file of rows that hold no text is wrong use, whatever its size; in a folder it is skipped."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.commands import call_for_text

ALONE = ("check", "--isolated", "--no-cache")
SETTINGS = {f"key-{number}": number for number in range(1000)}


@pytest.mark.parametrize("size", [3, 1000])
@pytest.mark.parametrize("form", ["{}", "[{}]"])
def test_json_of_any_size(tmp_path: Path, size: int, form: str) -> None:
    content = json.dumps(dict(list(SETTINGS.items())[:size]))
    (tmp_path / "a.json").write_text(form.replace("{}", content), "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("provenance: a.json: it has neither a column `text` nor `html` (it has `key-0`, ")
    done = call_for_text(tmp_path, *ALONE, ".")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 file skipped (a.json): it has neither a column" in done.stdout


def test_broken_json_about_something_else(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(SETTINGS)[:-1], "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("provenance: a.json: it is not JSON: ")


def test_what_the_configuration_calls_its_text_is_read(tmp_path: Path) -> None:
    rows = [{"words": "Credits to the owner", "number": number} for number in range(200)]
    (tmp_path / "a.json").write_text(json.dumps(rows), "utf-8")
    assert call_for_text(tmp_path, *ALONE, "a.json").returncode == 2
    (tmp_path / "provenance.toml").write_text('[columns]\ntext = "words"\n', "utf-8")
    done = call_for_text(tmp_path, "check", "--no-cache", "a.json", "--output-format", "jsonl", "--select", "ATT101")
    assert done.stdout.count('"rule":"ATT101"') == 200


def test_rows_of_which_some_hold_none_are_each_told(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"number": 1}\n{"number": 2}\n', "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.jsonl")
    assert done.returncode == 3
    assert "2 documents could not be checked." in done.stdout


def test_a_file_without_rows_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b""))
    done = call_for_text(tmp_path, *ALONE, "a.jsonl.gz")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 file skipped (a.jsonl.gz): there is no document in it." in done.stdout
