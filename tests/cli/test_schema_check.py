"""`provenance schema --check`: what is said of files that fit, that do not, and that are something else."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from provenance.cli.main import main


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def check(name: str) -> int:
    return main(["schema", "--check", name])


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_report_fits_whatever_ends_of_lines_stand_in_it(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Photo credits\u2028to the owner.\x0c\n\nExperts\x85say so.\n", "utf-8")
    assert (
        main(["check", "a.txt", "--isolated", "--exit-zero", "--output-format", form, "--output-file", f"r.{form}"])
        == 0
    )
    capsys.readouterr()
    assert check(f"r.{form}") == 0, capsys.readouterr().err


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"kind": "document"}\n'), "utf-8"))
    assert check("-") == 1
    assert "-:1: the whole: 'id' is a required property" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "code", "told"),
    [
        ("page.html", "<!doctype html>\n<p>No report\n" * 30, 2, "page.html: is neither a report (JSON)"),
        ("empty.json", "", 2, "--check empty.json: is empty"),
        ("other.json", '{\n "a": 1\n}\n', 2, "other.json: is JSON, but neither a report, a stream of records nor"),
        ("list.json", "[\n {},\n {}\n]\n", 2, "list.json: is JSON, but neither a report"),
        ("row.json", '{"a": 1}\n', 2, "SARIF and code quality have schemas of their own"),
        ("known.json", '{"version": 1, "documents": []}', 2, "is a baseline, which has no schema: `provenance check"),
        ("list.jsonl", '{"kind": "run"}\n[1]\n', 1, "list.jsonl:2: is a list, where a record, which is an object,"),
        ("spread.json", '{\n "kind": "document"\n}\n', 1, "spread.json: is one JSON value over several lines"),
        (
            "cut.json",
            '{"schema_version": "1.2.0",\n"documents": [\n',
            1,
            "cut.json:3: is no JSON: it breaks off, column 1",
        ),
        (
            "cut.jsonl",
            '{"kind": "document"}\n{"kind": "docu',
            1,
            "cut.jsonl:2: is no JSON: a string begins and has no end, column 10",
        ),
        ("provenance.toml", "[rules]\n\nmin-wrods = 3\n", 1, "provenance.toml:3: rules.min-wrods is 3"),
        ("other.toml", "\nmin-wrods = 3\n", 1, "other.toml:2: unknown setting 'min-wrods'; did you mean 'min-words'?"),
        ("pyproject.toml", "[tool.provenance]\nmin-wrods = 3\n", 1, "pyproject.toml:2: unknown setting 'min-wrods'"),
        ("pyproject.toml", "[project]\n", 1, "has no table [tool.provenance]"),
        ("broken.toml", "min-words =\n", 1, "is not valid TOML"),
        ("fine.toml", "min-words = 3\n", 0, ""),
    ],
)
def test_what_is_said(name: str, content: str, code: int, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(name).write_text(content, "utf-8")
    assert check(name) == code
    said = capsys.readouterr().err
    assert told in said
    assert "neither" not in said or len(said.splitlines()) == 1


@pytest.mark.parametrize("form", ["sarif", "gitlab"])
def test_reports_for_other_programs_are_told_in_one_sentence(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Photo credits to the owner.\n", "utf-8")
    main(["check", "a.txt", "--isolated", "--exit-zero", "--output-format", form, "--output-file", "other.json"])
    capsys.readouterr()
    assert check("other.json") == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "schemas of their own" in told[0]


def test_a_record_over_several_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Path("one.json").write_text('{\n "a": 1\n}\n', "utf-8")
    assert main(["schema", "record", "--check", "one.json"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "provenance: one.json: is one JSON value over several lines, where a stream of records has one on each line"
    ]


def test_what_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("old.json").write_bytes(b'{"a": "caf\xe9"}')
    assert [check("nosuch"), check("."), check("old.json")] == [2, 2, 2]
    said = capsys.readouterr().err
    assert "--check nosuch: there is no such file" in said
    assert "--check .: is a folder: name a file in it" in said
    assert "old.json: cannot be read: it is not in UTF-8" in said
