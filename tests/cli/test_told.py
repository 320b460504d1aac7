"""What a run says beside its findings: of files with nothing in them, of comments that are nearly right, of faults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance.cli.main import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs devices and links as POSIX has them")


def test_what_is_told_holds_nothing_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "\x1b[31mnowhere\u202e.txt"]) == 2
    assert capsys.readouterr().err == (
        "provenance: \\x1b[31mnowhere\\u202e.txt: the pattern matches no file; it has a `[` without its `]`\n"
    )


def test_a_fault_of_ours_is_no_finding(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An uncaught exception ends a program with 1, which means findings."""
    monkeypatch.setattr(Path, "cwd", lambda: 1 / 0)
    assert main(["config"]) == 3
    assert "ZeroDivisionError" in (said := capsys.readouterr().err)
    assert "a fault of the program or of a plugin" in said


def test_an_empty_file_is_no_clean_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", ""), ("b.md", " \n\t\r\n"), ("c.txt", "Words.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["check", ".", "--isolated"]) == 0
    told = "Found nothing in 1 document.\n2 files skipped (a.txt, b.md): empty.\n"
    assert capsys.readouterr().out.startswith(told)
    assert main(["check", ".", "--isolated", "--strict"]) == 3


def test_of_many_files_that_are_skipped_the_first_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(5):
        (tmp_path / f"{number}.bin").write_bytes(b"x")
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    main(["check", ".", "--isolated"])
    assert "5 files skipped (0.bin, 1.bin, 2.bin and 2 more): nothing reads" in capsys.readouterr().out


def test_pictures_and_scripts_beside_documents_are_no_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("site/a.jpg", "site/b.PNG", "site/c.css", "site/d.woff2", "site/e.js"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "site" / "a.txt").write_text("Words.", encoding="utf-8")
    assert main(["check", ".", "--isolated", "--strict", "--select", "ATT101"]) == 0
    assert capsys.readouterr().out == "Found nothing in 1 document.\n"
    assert main(["check", "site/a.jpg", "--isolated"]) == 2
    assert "site/a.jpg: nothing reads a file of this kind" in capsys.readouterr().err


def test_what_was_checked_in_part_is_no_pass_and_its_fault_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    (tmp_path / "p.py").write_text(
        "from provenance.api import Severity, hookimpl, rule\n"
        "@rule(id='ZERO101', slug='zero', severity=Severity.INFO, summary='s', bad=['a'], good=['b'])\n"
        "def zero(document, context):\n    'Why.'\n    return [1 / 0]\n"
        "@hookimpl\ndef provenance_rules():\n    return [zero]\n",
        encoding="utf-8",
    )
    for command in ("check", "audit"):
        assert main([command, "a.txt", "--isolated", "--plugin", "p.py", "--select", "ZERO101"]) == 3
        said = capsys.readouterr().out
        assert "Found nothing in 1 document, but not all was checked.\n" in said
        assert said.count("ZeroDivisionError") == 1


def test_documents_that_no_lexicon_reads_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(5):
        (tmp_path / f"{number}.html").write_text(f"<html lang=xx><p>Unu du tri {number}.</p></html>", encoding="utf-8")
    main(["check", ".", "--isolated", "--select", "ATT102"])
    said = " ".join(capsys.readouterr().out.split())
    assert "5 documents not checked by ATT102: no lexicon for the language" in said
    assert said.endswith(" (0.html, 1.html, 2.html and 2 more).")


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    "comment",
    [
        "provenance: alow ATT101: a slip",
        "provenance: allowfile vague-credit: a slip",
        "provenance allow ATT101: a colon is missing",
        "provenance: ignore ATT101: as other tools have it",
    ],
)
def test_what_is_nearly_an_allow_comment_is_told(
    tmp_path: Path, name: str, comment: str, capsys: pytest.CaptureFixture[str]
) -> None:
    written = comment if name == "a.txt" else f"<!-- {comment} -->"
    (tmp_path / name).write_text(f"{written}\n\nCredits to the owner\n", encoding="utf-8")
    assert main(["check", str(tmp_path / name), "--isolated", "--select", "ATT101,PRV"]) == 1
    said = capsys.readouterr().out
    assert "PRV002" in said
    assert "ATT101 vague-credit" in said


@pytest.mark.parametrize(
    "line", ["Provenance: Alfred Sotheby, by descent", "Provenance: all-round", "Provenance allows it: self-made"]
)
def test_a_line_of_a_catalogue_is_no_comment(tmp_path: Path, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(f"{line}\n\nA line.\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--select", "PRV"]) == 0
    assert capsys.readouterr().out == "Found nothing in 1 document.\n"


def test_a_mark_before_an_allow_comment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("# provenance: allow ATT101: it is so\n\nCredits to the owner\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--select", "ATT101,PRV"]) == 0
    assert "1 fault suppressed by allow comments." in capsys.readouterr().out


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.mbox"])
@pytest.mark.parametrize("data", [b"", b"\n\n"])
def test_a_file_of_many_that_holds_none_says_so(
    name: str, data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(data)
    command = ["check", "--isolated", "--no-cache", name]
    assert main(command) == 2
    assert f"1 file skipped ({name}): empty." in capsys.readouterr().out
    assert main([*command, "--strict"]) == 3


def test_rows_that_are_empty_are_no_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": ""}\n{"text": "Words."}\n{"text": " "}\n', encoding="utf-8")
    assert main(["check", ".", "--isolated"]) == 0
    told = "1 file skipped (a.txt): empty.\n2 documents skipped (b.jsonl:1, b.jsonl:3): no text in `text`.\n"
    assert told in capsys.readouterr().out


def test_a_fault_of_json_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.jsonl").write_text('{"text": "cut\n{"text": "Words."}\n', encoding="utf-8")
    assert main(["check", str(tmp_path), "--isolated"]) == 3
    assert "not JSON: it breaks off inside a string at column 14." in " ".join(capsys.readouterr().out.split())
