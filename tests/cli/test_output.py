"""Where the report goes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from provenance.cli.check import output
from provenance.cli.main import main
from provenance.host.errors import UsageError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs devices and links as POSIX has them")


def test_a_device_is_written_to_and_stays_one(tmp_path: Path) -> None:
    """Once `--output-file /dev/null`, run by root, made a plain file of it."""
    link = tmp_path / "null"
    link.symlink_to(os.devnull)
    with output(link) as stream:
        stream.write(b"lost")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert link.is_symlink()
    assert [path.name for path in tmp_path.iterdir()] == ["null"]


def test_a_link_leads_to_the_report(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "link").symlink_to("old")
    with output(tmp_path / "link") as stream:
        stream.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "old").read_bytes() == b"new"


def test_reports_in_a_folder_are_no_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    check = ["check", str(tmp_path), "--isolated", "--no-cache", "--exit-zero"]
    for name in ("html", "jsonl"):
        assert main([*check, "--output-format", name, "--output-file", str(tmp_path / f"report.{name}")]) == 0
    capsys.readouterr()
    assert main([*check, "--output-format", "jsonl"]) == 0
    written = capsys.readouterr().out
    skipped = '"status":"skipped","reason":"a report of this program is no document"'
    assert (written.count('"status":"checked"'), written.count(skipped)) == (1, 2)


def test_a_folder_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"), output(tmp_path):
        pass


def test_what_is_told_holds_nothing_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "\x1b[31mnowhere\u202e.txt"]) == 2
    assert capsys.readouterr().err == "provenance: \\x1b[31mnowhere\\u202e.txt: the pattern matches no file\n"


def test_a_fault_of_ours_is_no_finding(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An uncaught exception ends a program with 1, which means findings."""
    monkeypatch.setattr(Path, "cwd", lambda: 1 / 0)
    assert main(["config"]) == 3
    assert "ZeroDivisionError" in (said := capsys.readouterr().err)
    assert "a fault of the program or of a plugin" in said


def test_too_many_warnings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Officials said so.\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--isolated", "--max-warnings", "0"]) == 1
    assert "more warnings (1) than --max-warnings 0 allows" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main(["check", "a.txt", "--max-warnings", "-3"])
    assert "'-3' is no number of warnings: write 0 or more" in capsys.readouterr().err


@pytest.mark.parametrize(
    "setting",
    [
        "min-words = 99999999999999999999",
        "[limits]\nseconds = inf",
        f"a = {'1' * 5000}",
        f"a = {'[' * 5000}{']' * 5000}",
    ],
    ids=["number", "infinite", "digits", "deep"],
)
def test_an_impossible_setting_is_wrong_use(tmp_path: Path, setting: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.toml").write_text(setting, encoding="utf-8")
    assert main(["config", "--config", str(tmp_path / "a.toml")]) == 2
    assert "Traceback" not in capsys.readouterr().err
