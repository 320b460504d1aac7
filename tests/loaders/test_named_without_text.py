"""A named file of rows that hold no text is wrong use, whatever its size; in a folder it is skipped, and one that holds nothing else is wrong use."""

from __future__ import annotations

import gzip
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from provenance.extensions import BrokenEntry
from provenance.loaders import JsonLinesLoader
from tests.commands import call_for_text

ALONE = ("check", "--isolated", "--no-cache")
NOTHING = "provenance: {}: nothing in it was checked, and the report says why\n"
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
    assert (done.returncode, done.stderr) == (2, NOTHING.format("."))
    assert "1 file skipped (a.json): it has neither a column" in done.stdout
    (tmp_path / "a.txt").write_text("The bridge is open.", "utf-8")
    assert call_for_text(tmp_path, *ALONE, ".").returncode == 0


def test_broken_json_about_something_else(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(SETTINGS)[:-1], "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("provenance: a.json: it is not JSON: ")


def test_what_the_configuration_calls_its_text_is_read(tmp_path: Path) -> None:
    rows = [{"words": "Credits to the owner", "number": number} for number in range(60)]
    (tmp_path / "a.json").write_text(json.dumps(rows), "utf-8")
    assert call_for_text(tmp_path, *ALONE, "a.json").returncode == 2
    (tmp_path / "provenance.toml").write_text('[columns]\ntext = "words"\n', "utf-8")
    done = call_for_text(tmp_path, "check", "--no-cache", "a.json", "--output-format", "jsonl", "--select", "ATT101")
    assert done.stdout.count('"rule":"ATT101"') == 60


MEASURED = [{"at": 1_700_000_000 + number, "sensor": "s1", "ok": True} for number in range(60)]
PLACES = [{"type": "Feature", "properties": {"name": "Oak Hill"}, "geometry": {"coordinates": [1, 2]}}] * 60
TALKS = [{"id": number, "messages": [number, number + 1]} for number in range(60)]
TOKENS = [{"id": number, "text": [number, 1, 2]} for number in range(60)]
LISTS = [[number, 1, 2] for number in range(60)]
HAS_NONE = "it has neither a column `text` nor `html` (it has "


OTHERWISE: list[tuple[list[Any], str]] = [
    (MEASURED, f"{HAS_NONE}`at`, `sensor`, `ok`), and no other words"),
    (LISTS, "its row 1 is a list, not an object with the fields of a document"),
    ([{"at": 1}, {"at": 2, "note": "The bridge was closed"}], f"{HAS_NONE}`at`, `note`). Where the text has another"),
    (PLACES, f"{HAS_NONE}`type`, `properties`, `geometry`, `name`"),
    (TALKS, f"{HAS_NONE}`id`, `messages`), and no other words"),
    (TOKENS, "its `text` is a list, not a string"),
]
WAYS: list[tuple[str, tuple[str, ...], int]] = [
    ("a.jsonl", (), len(OTHERWISE)),
    ("a.json", (), len(OTHERWISE)),
    ("a.ndjson", (), 1),
    ("a.jsonl.gz", (), 2),
    ("a.jsonl", ("--jobs", "2"), 1),
    ("a.jsonl.gz", ("--run-folder", "run", "--shard-size", "1000"), 2),
]
"""Files, how they are read, and how many kinds of rows: what is said of rows is the same where they come from and whoever asks for it."""


@pytest.mark.parametrize(
    ("name", "given", "rows", "told"),
    [(name, given, *otherwise) for name, given, kinds in WAYS for otherwise in OTHERWISE[:kinds]],
)
def test_json_lines_about_something_else_are_one_skipped_file(
    rows: list[object], told: str, name: str, given: tuple[str, ...], tmp_path: Path
) -> None:
    """As the same rows are in CSV, and in a list of JSON."""
    lines = "\n".join(map(json.dumps, rows)).encode()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / name).write_bytes(gzip.compress(lines) if name.endswith(".gz") else lines)
    done = call_for_text(tmp_path, *ALONE, "docs", *given, "--output-format", "jsonl")
    record = json.loads(done.stdout.partition("\n")[0])
    if name == "a.json" and rows is LISTS:
        told = "it is a list without objects"
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (2, NOTHING.format("docs"), 2)
    assert (record["status"], record["row"], record["reason"][: len(told)]) == ("skipped", None, told)
    if not given:
        done = call_for_text(tmp_path, *ALONE, f"docs/{name}")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"provenance: docs/{name}: {told}")


@pytest.mark.parametrize("last", ['{"at": 17000', '{"a', "#"])
def test_json_lines_about_something_else_that_break_off(last: str, tmp_path: Path) -> None:
    lines = [*map(json.dumps, MEASURED), last]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    done = call_for_text(tmp_path, *ALONE, ".")
    assert (done.returncode, "1 file skipped (a.jsonl): it has neither" in done.stdout) == (2, True)


@pytest.mark.parametrize("given", [(), ("--jobs", "2"), ("--run-folder", "run", "--shard-size", "1000")])
def test_lines_of_which_none_is_json_are_one_failure(given: tuple[str, ...], tmp_path: Path) -> None:
    """As a log is that somebody called so: two thousand records said the same."""
    lines = [f"2026-01-0{number % 9 + 1} INFO the pump of the mill was started" for number in range(300)]
    (tmp_path / "a.jsonl").write_text("\n".join([*lines, "7"]), "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.jsonl", *given, "--output-format", "jsonl")
    record = json.loads(done.stdout.partition("\n")[0])
    assert (done.returncode, done.stdout.count("\n"), record["status"]) == (3, 2, "failed")
    assert record["reason"] == (
        "It holds no JSON lines: 300 of its 301 lines are no JSON (line 1: it is not JSON: something stands behind its end at column 5)."
    )


@pytest.mark.parametrize(
    ("last", "code"),
    [('{"at": 1, "text": "The bridge was cl', 3), ('{"at": 1, "text": null}', 2), ('{"text": "Oak"}', 0)],
)
def test_rows_below_which_a_text_stands_are_each_told(last: str, code: int, tmp_path: Path) -> None:
    lines = [*map(json.dumps, MEASURED), last]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    done = call_for_text(tmp_path, *ALONE, ".", "--output-format", "jsonl")
    assert (done.returncode, done.stdout.count("\n")) == (code, len(lines) + 1)


def test_a_pipe_is_read_row_by_row() -> None:
    """Whoever writes it may wait for what is said of a row."""
    read, write = os.pipe()
    os.write(write, b'{"at": 1}\n{"at": 2}\n')
    os.close(write)
    with os.fdopen(read, "rb") as stream:
        found = list(JsonLinesLoader().entries("a.jsonl", stream))
    assert [(entry.row, isinstance(entry, BrokenEntry) and entry.skipped) for entry in found] == [
        (1, True),
        (2, True),
    ]


EMPTY_ROWS = '{"id": "a", "text": ""}\n{"id": "b", "text": " "}\n'
SAID = "nothing in it was checked, and the report says why: leave the file out, or correct what writes it\n"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.jsonl.gz", gzip.compress(b"", mtime=0), "1 file skipped (a.jsonl.gz): there is no document in it."),
        ("a.jsonl", EMPTY_ROWS.encode(), "2 documents skipped (a.jsonl:1, a.jsonl:2): no text in `text`."),
        ("a.csv", b"id,text\na,\n", "1 document skipped (a.csv:2): no text in `text`."),
        ("a.csv", b"id,text\n", "1 file skipped (a.csv): there is no document in it."),
        *(
            (f"a.{kind}", blank, f"1 file skipped (a.{kind}): empty.")
            for kind in ("csv", "json", "xlsx", "rss", "jsonl")
            for blank in (b"", b" \n\n")
        ),
    ],
)
def test_a_file_of_many_of_which_none_is_read_is_wrong_use(
    name: str, content: bytes, told: str, tmp_path: Path
) -> None:
    """In a folder it is skipped, and so is an empty file of one text, which somebody's list of files may have."""
    (tmp_path / "docs").mkdir()
    for folder in (tmp_path, tmp_path / "docs"):
        (folder / name).write_bytes(content)
    for given in ((), ("--jobs", "2"), ("--run-folder", "run"))[: 3 if name.startswith("a.jsonl") else 1]:
        done = call_for_text(tmp_path, *ALONE, name, *given)
        assert (done.returncode, done.stderr) == (2, f"provenance: {name}: {SAID}"), given
        assert told in done.stdout, given
    done = call_for_text(tmp_path, *ALONE, "docs")
    assert (done.returncode, done.stderr) == (2, NOTHING.format("docs"))
    (tmp_path / "a.txt").write_bytes(b"")
    assert call_for_text(tmp_path, *ALONE, "a.txt").returncode == 0


def test_one_of_which_some_are_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{EMPTY_ROWS}{{"id": "c", "text": "Credits to the owner."}}\n', "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.jsonl", "--select", "ATT101")
    assert (done.returncode, done.stderr) == (1, "")


def test_it_is_told_beside_what_others_hold(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(EMPTY_ROWS, "utf-8")
    (tmp_path / "b.txt").write_text("Credits to the owner.\n", "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.jsonl", "b.txt", "--select", "ATT101", "--exit-zero")
    assert (done.returncode, done.stderr) == (2, f"provenance: a.jsonl: {SAID}")
    assert "Found 1 fault" in done.stdout
    (tmp_path / "b.docx").write_bytes(b"PK")
    assert call_for_text(tmp_path, *ALONE, "a.jsonl", "b.docx").returncode == 3


def test_a_baseline_forgets_nothing_for_a_file_of_which_none_is_read(tmp_path: Path) -> None:
    told = "nothing in it was checked, and `provenance check` says why: leave the file out, or correct what writes it\n"
    arguments = ("baseline", "--isolated", "--no-cache", "--output", "known.json", "a.jsonl", "b.txt")
    (tmp_path / "b.txt").write_text("Credits to the owner.\n", "utf-8")
    (tmp_path / "a.jsonl").write_text(EMPTY_ROWS, "utf-8")
    done = call_for_text(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"provenance: a.jsonl: {told}known.json is not written.\n")
    assert not (tmp_path / "known.json").exists()
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "Credits to the owner."}\n', "utf-8")
    assert call_for_text(tmp_path, *arguments).returncode == 0
    known = (tmp_path / "known.json").read_bytes()
    (tmp_path / "a.jsonl").write_text(EMPTY_ROWS, "utf-8")
    done = call_for_text(tmp_path, *arguments)
    assert (done.returncode, "known.json is left as it was: " in done.stderr) == (2, True)
    assert (tmp_path / "known.json").read_bytes() == known


def test_the_way_out_for_one_file_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    """`[columns] text` would have taken the text from every other file of the folder."""
    for name, column in (("good", "text"), ("odd", "words")):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({column: "Credits to the owner"}), "utf-8")
    told = " ".join(call_for_text(tmp_path, "check", ".", "--no-cache").stdout.split())
    way_out = re.search(r"in the configuration: `(\[.+\]) (text = )", told)
    assert way_out is not None
    table = way_out[1].replace("GLOB", "odd.*")
    (tmp_path / "provenance.toml").write_text(f'{table}\n{way_out[2]}"words"\n', "utf-8")
    done = call_for_text(tmp_path, "check", ".", "--no-cache")
    assert (done.returncode, done.stdout.count("ATT101")) == (1, 2)


def test_among_other_files_each_is_told_and_the_rest_is_checked(tmp_path: Path) -> None:
    """Once the first of them ended the run, and they were met one by one."""
    for name in ("a", "c"):
        (tmp_path / f"{name}.csv").write_text("name,age\nAna,7\n", "utf-8")
    (tmp_path / "b.csv").write_text("id,text\n1,Credits to the owner\n", "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.csv", "b.csv", "c.csv", "--select", "ATT101")
    assert (done.returncode, done.stderr) == (2, f"provenance: a.csv: {SAID}provenance: c.csv: {SAID}")
    assert "Found 1 fault" in done.stdout
    assert "2 files skipped (a.csv, c.csv), each since it has neither" in done.stdout
    done = call_for_text(tmp_path, *ALONE, "a.csv", "c.csv")
    assert (done.returncode, done.stdout.splitlines()[0]) == (2, "No document was checked.")
    done = call_for_text(tmp_path, *ALONE, "a.csv", "b.docx")
    assert "b.docx: there is no such file" in done.stderr


@pytest.mark.parametrize("content", ["name,age\nAna,7\n", "id,text\na,\n"])
def test_where_no_report_says_why_it_is_told_at_the_end(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.csv").write_text(content, "utf-8")
    (tmp_path / "b.txt").write_text("The bridge is open.\n", "utf-8")
    done = call_for_text(tmp_path, *ALONE, "a.csv", "b.txt", "-q", "--output-format", "concise")
    assert done.returncode == 2
    assert "report says why" not in done.stderr
    assert ("(it has `name`, `age`)" in done.stderr) or ("no text in `text`: leave the file out" in done.stderr)
