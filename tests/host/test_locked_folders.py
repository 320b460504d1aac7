"""Folders in which the program may not look: what is checked besides, what is said, and with which exit code."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.cli.main import main
from tests.host.runs import TEXT


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder `news/kept` without any right, beside texts; the working directory is above."""
    monkeypatch.chdir(tmp_path)
    folder = Path("news", "kept")
    folder.mkdir(parents=True)
    for name in ("news/a.txt", "news/kept/b.txt", "news/z.txt"):
        Path(name).write_text(TEXT, "utf-8")
    folder.chmod(0)
    try:
        os.listdir(folder)  # noqa: PTH208 - of a folder that may be closed
    except PermissionError:
        yield folder
    else:
        pytest.skip("needs a user whom file modes bind")
    finally:
        (tmp_path / folder).chmod(0o755)


def report(*arguments: str, code: int, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Each document's status, by its path."""
    capsys.readouterr()
    assert main([*arguments, "--isolated", "--output-format", "json"]) == code
    return {each["path"]: each["status"] for each in json.loads(capsys.readouterr().out)["documents"]}


@pytest.mark.parametrize("more", [(), ("--jobs", "2"), ("--run-folder", "run")])
@pytest.mark.usefixtures("locked")
def test_a_walk_goes_on(more: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    found = report("check", "news", *more, code=3, capsys=capsys)
    assert found == {"news/a.txt": "checked", "news/z.txt": "checked", "news/kept": "failed"}


@pytest.mark.usefixtures("locked")
def test_what_is_left_out_is_not_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    Path("provenance.toml").write_text('exclude = ["news/kept"]\n', "utf-8")
    assert main(["check", "news"]) == 1
    assert "cannot be read" not in capsys.readouterr().out


@pytest.mark.usefixtures("locked")
def test_a_folder_that_was_named_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "news/kept", "--isolated"]) == 2
    assert "news/kept: the folder cannot be read: Permission denied" in capsys.readouterr().err
    assert main(["check", "news/a.txt", "--sources", "news", "--isolated"]) == 2
    assert "the folder cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--config", "news/kept/c.toml"),
        ("--isolated", "--plugin", "news/kept/p.py"),
        ("--isolated", "--baseline", "news/kept/b.json"),
        ("--isolated", "--output-file=news/kept/o.txt"),
        ("--isolated", "--run-folder", "news/kept/run"),
        ("--isolated", "--sources", "news/kept/works"),
    ],
)
@pytest.mark.usefixtures("locked")
def test_a_file_in_it_is_told_in_a_sentence(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "news/a.txt", *arguments]) == 2
    said = capsys.readouterr().err
    assert "Permission denied" in said
    assert "Traceback" not in said


def test_a_baseline_keeps_what_it_has_of_it(locked: Path) -> None:
    locked.chmod(0o755)
    assert main(["baseline", "news", "--isolated"]) == 0
    before = Path("provenance-baseline.json").read_text("utf-8")
    locked.chmod(0)
    assert main(["baseline", "news", "--isolated"]) == 3
    assert main(["baseline", "news/a.txt", "--isolated", "--prune"]) == 0
    assert Path("provenance-baseline.json").read_text("utf-8") == before


def test_it_is_no_place_to_be(
    locked: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    locked.chmod(0o755)
    monkeypatch.chdir(locked)
    Path(os.pardir, "kept").chmod(0)
    assert main(["check", "b.txt"]) == 2
    assert "the working directory cannot be used (Permission denied)" in capsys.readouterr().err


@pytest.mark.usefixtures("locked")
def test_what_would_be_written_into_it_is_named_with_its_flag(capsys: pytest.CaptureFixture[str]) -> None:
    for command, flag, name in (
        ("check", "--output-file", "news/kept/o.txt"),
        ("check", "--run-folder", "news/kept/run"),
        ("audit", "--report", "news/kept"),
    ):
        assert main([command, "news/a.txt", "--isolated", flag, name]) == 2
        said = capsys.readouterr().err
        assert said.startswith(f"provenance: {flag} ")
        assert "Permission denied" in said


@pytest.mark.usefixtures("locked")
def test_a_report_does_not_replace_a_file_that_may_not_be_written_to(capsys: pytest.CaptureFixture[str]) -> None:
    """To replace it only its folder is asked."""
    file = Path("news", "report.txt")
    file.write_text("Signed.", "utf-8")
    file.chmod(0o444)
    assert main(["check", "news/a.txt", "--isolated", "--output-file", str(file)]) == 2
    said = "the file that is there may not be written to: change its mode, or name another one\n"
    assert capsys.readouterr().err == f"provenance: --output-file {file}: {said}"
    assert file.read_text("utf-8") == "Signed."
