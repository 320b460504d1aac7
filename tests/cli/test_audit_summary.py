"""What an audit sums up on one screen."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

import pytest

from provenance.cli.main import main
from tests.commands import call
from tests.processes import begin, done_with

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs devices and links as POSIX has them")


def test_an_audit_names_the_rules_with_errors_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "many.txt").write_text("Officials said so. Sources said so too.\n\nCredits to the owner\n", "utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT1"])
    rules = capsys.readouterr().out.partition("rules, worst first\n")[2].splitlines()
    assert [line.split()[:4] for line in rules[:2]] == [["1", "-", "-", "ATT101"], ["-", "2", "-", "ATT102"]]


def test_an_audit_names_the_documents_with_errors_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "many.txt").write_text("Officials said so. Critics argue that it fell. Experts said no.\n", "utf-8")
    (tmp_path / "bad.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT1"])
    summary = capsys.readouterr().out
    assert "     1         -     -  ATT101 vague-credit\n" in summary
    names = [line for line in summary.partition("documents, worst first\n")[2].splitlines() if ".txt" in line]
    assert names[0] == "     1         -     -  bad.txt"
    assert names[1].endswith(" many.txt")


def test_an_audit_fits_on_a_screen_and_says_how_much_more_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in "abcdefgh":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"empty.{folder}1").write_text("?", encoding="utf-8")
        (tmp_path / folder / "broken.docx").write_text(folder, encoding="utf-8")
        for name in range(9):
            text = f"---\npublisher: {folder}\n---\n\nCredits to the owner\n\nOfficials said {name}. Experts say no.\n"
            (tmp_path / folder / f"{name}.md").write_text(text, encoding="utf-8")
    assert main(["audit", ".", "--isolated", "--no-cache"]) == 3
    shown = capsys.readouterr().out.splitlines()
    assert len(shown) <= 64
    assert max(map(len, shown)) <= 80
    assert [line.strip() for line in shown if line.lstrip().startswith("and ") and line.endswith(" more")] == [
        "and 62 more"
    ]
    assert any(line.startswith("8 documents could not be checked: ") for line in shown)
    assert any(line.startswith("8 files skipped: nothing reads files that end in .a1 (a/empty.a1); ") for line in shown)
    main(["audit", ".", "--isolated", "--no-cache", "--full"])
    shown = capsys.readouterr().out.splitlines()
    for line in ("a/0.md", "h/8.md", "h/broken.docx"):
        assert line in shown
    assert sum(" files skipped" in line or " file skipped" in line for line in shown) == 8


def test_folders_count_the_documents_that_were_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/1.txt", "b/1.txt", "b/2.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Credits to the owner\n", encoding="utf-8")
    (tmp_path / "a" / "2.xyz").write_text("?", encoding="utf-8")
    (tmp_path / "b" / "3.docx").write_text("?", encoding="utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT101"])
    summary = capsys.readouterr().out
    assert "a (1 document; ATT101 1)" in summary
    assert "b (2 documents; ATT101 2)" in summary
    assert "in 3 of 3 documents" in summary


def on_terminal(folder: Path, *arguments: str, rows: int = 24, columns: int = 80, kind: str = "xterm") -> str:
    """What a command writes where standard output and error are one terminal."""
    import pty  # noqa: PLC0415 - not on Windows

    near, far = pty.openpty()
    variables = {"COLUMNS": str(columns), "LINES": str(rows), "TERM": kind, "NO_COLOR": "1"}
    with open(far, "r+b", buffering=0) as end:  # noqa: PTH123 - by its number
        process = begin(folder, *arguments, environment=variables, stdin=end, stdout=end, stderr=end)
    try:
        written = b""
        with suppress(OSError):  # as a terminal ends on Linux
            while piece := os.read(near, 65536):
                written += piece
    finally:
        done_with(process)
        os.close(near)
    return written.decode().replace("\r\n", "\n")


def test_the_line_of_progress_is_gone_before_the_report_begins(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text(
        "import time\nfrom provenance.api import Severity, hookimpl, rule\n"
        "@rule(id='SLOW101', slug='slow', severity=Severity.INFO, summary='s', bad=['a'], good=['b'])\n"
        "def slow(document, context):\n    'Why.'\n    time.sleep(0.3)\n    return ()\n"
        "@hookimpl\ndef provenance_rules():\n    return [slow]\n",
        encoding="utf-8",
    )
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    flags = ("--isolated", "--no-cache", "--jobs", "1", "--plugin", "slow.py", "--select", "ATT101,SLOW101")
    written = on_terminal(tmp_path, "audit", "a.txt", *flags)
    shown = written.partition("errors  warnings  info")[0]
    assert "1 document, 1 finding, " in shown
    assert shown.endswith("\r\x1b[K")
    written = on_terminal(tmp_path, "check", "--progress", "a.txt", *flags)
    assert "left\r\x1b[KFound 1 fault" in written
    shown = on_terminal(tmp_path, "audit", "a.txt", *flags, columns=30).partition("errors")[0]
    assert [line for line in shown.split("\r\x1b[K") if len(line) >= 30] == []  # of two lines one would stay
    assert re.search(r"1 document, \d+:\d\d:\d\d left\r", shown)
    assert "\x1b" not in on_terminal(tmp_path, "audit", "a.txt", *flags, kind="dumb")


@pytest.mark.parametrize("rows", [24, 50])
def test_an_audit_fits_into_the_rows_of_a_terminal_whatever_could_not_be_read(tmp_path: Path, rows: int) -> None:
    for folder in "abcdefgh":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"empty.{folder}1").write_text("?", encoding="utf-8")
        (tmp_path / folder / f"broken-{'of-many-words-' * 9}.json").write_text("{" * ord(folder), encoding="utf-8")
        (tmp_path / folder / "broken.docx").write_text(folder, encoding="utf-8")
        for name in range(9):
            text = f"---\npublisher: {folder}\n---\n\nCredits to the owner\n\nOfficials said {name}. Experts say no.\n"
            (tmp_path / folder / f"{name}.md").write_text(text, encoding="utf-8")
    written = on_terminal(tmp_path, "audit", ".", "--isolated", "--no-cache", rows=rows)
    lines = written.rpartition("\x1b[K")[2].splitlines()
    assert rows - 6 < len(lines) < rows
    assert sum(line.endswith(".md") for line in lines) >= (2 if rows < 40 else 4)
    assert any("  DUP901 a/0.md, b/0.md" in line or "  BLP415 a/0.md" in line for line in lines)
    assert any(line.startswith("8 documents could not be checked: ") for line in lines)
    assert any(line.startswith("16 files skipped: ") for line in lines)
    assert ("folders, most faults first" in written) is (rows == 50)
    assert ("folders and sources with the most faults: --full lists them" in " ".join(written.split())) is (rows == 24)


def test_a_path_is_never_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    file = Path("a-folder-with-a-long-name" * 3, "another-of-them" * 4, "broken.docx")
    file.parent.mkdir(parents=True)
    file.write_text("?", encoding="utf-8")
    for command in ("audit", "check"):
        main([command, ".", "--isolated", "--no-cache"])
        assert file.as_posix() in capsys.readouterr().out


def test_a_quiet_audit_gives_findings_and_no_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    main(["audit", ".", "--isolated", "--no-cache", "--quiet"])
    shown = capsys.readouterr().out
    assert "ATT101 vague-credit" in shown
    assert "worst first" not in shown
    assert "Found" not in shown


def test_the_page_of_a_report_names_documents_as_a_terminal_does(tmp_path: Path) -> None:
    folder = tmp_path / "corpus" / "rows"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("Credits to the owner.")
    (folder / "b.jsonl").write_text('{"id": "b1", "text": "Credits to the owner."}\n')
    assert call(tmp_path, "audit", "corpus", "--isolated", "--report", "rep").returncode == 0
    (page,) = (tmp_path / "rep").glob("*.html")
    said = page.read_text()
    assert "<h3>corpus/rows/a.txt</h3>" in said
    assert "<h3>corpus/rows/b.jsonl:1 (b1)</h3>" in said


def summed_up(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.chdir(folder)
    main(["audit", ".", "--isolated", "--no-cache", "--select", "ATT101"])
    return " ".join(capsys.readouterr().out.split())


def test_no_reason_stands_for_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(24):
        (tmp_path / f"{number}.txt").write_text("It rained in Leeds.\n", "utf-8")
    (tmp_path / "settings.yml").write_text("a: 1\n", "utf-8")
    words = "The bridge was opened by the mayor, and it rained all day in the whole of the county."
    (tmp_path / "other.json").write_text(f'{{"version": 1, "kept": ["{words}"]}}\n', "utf-8")
    told = summed_up(tmp_path, monkeypatch, capsys)
    assert (
        "2 files skipped: it has neither a column `text` nor `html` (other.json); nothing reads files that end in .yml (settings.yml)."
        in told
    )


def test_reasons_that_are_the_same_in_few_words_are_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("alpha", "beta", "gamma", "delta"):
        (tmp_path / f"{name}.json").write_text(f'{{"{name}-{"x" * 30}": 1, "{name}-{"y" * 30}": 2}}\n', "utf-8")
    (tmp_path / "a.txt").write_text("It rained in Leeds.\n", "utf-8")
    told = summed_up(tmp_path, monkeypatch, capsys)
    assert "4 files skipped: it has neither a column `text` nor `html`, and no other words (4)." in told


def test_front_matter_that_is_broken_on_several_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: a: b\nauthor: Ana\n---\nIt rained.\n", "utf-8")
    (tmp_path / "b.md").write_text("---\nauthor: Ana\ntitle: a: b\n---\nIt rained.\n", "utf-8")
    told = summed_up(tmp_path, monkeypatch, capsys)
    assert "2 documents checked in part: the front matter is not valid YAML (mapping values" in told
    assert "on line" not in told
