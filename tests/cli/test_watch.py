"""`check --watch` as somebody uses it: a real process, files that change under it, an interrupt at its end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from provenance.cli.changes import Readable
from provenance.cli.main import main
from provenance.engine.program import all_kinds
from provenance.host.settings import PerPath, Settings

BAD, GOOD = "Credits to the owner.\n", "The shop is open.\n"
WAITS = "watching for changes; Ctrl-C ends it\n"
MOST = 60
"""Seconds after which something has not happened, on a machine that does much else."""
signals = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")


class Screen:
    """What a process that watches has shown."""

    def __init__(self, file: Path, process: subprocess.Popen[bytes]) -> None:
        self._file, self.process, self._read = file, process, 0

    def shows(self, expected: str) -> str:
        """What came since the last call, once the expected is in it and the process waits again."""
        began = time.monotonic()
        while True:
            shown = self._file.read_text("utf-8")
            new = shown[self._read :]
            if expected in new and new.endswith(WAITS):
                self._read = len(shown)
                return new
            assert self.process.poll() is None, shown
            assert time.monotonic() - began < MOST, shown
            time.sleep(0.02)

    def interrupted(self) -> str:
        """What comes when it is interrupted."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(MOST) == 130
        return self._file.read_text("utf-8")[self._read :]


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Screen]:
    folder.mkdir(exist_ok=True)
    file = folder.parent / "shown"
    # What was started in the background of a shell ignores SIGINT, and what it starts does too.
    command = ["env", "--default-signal=INT", sys.executable, "-m", "provenance", "check", "--watch", *arguments]
    with (
        file.open("wb") as shown,
        subprocess.Popen(command, cwd=folder, stdout=shown, stderr=subprocess.STDOUT) as process,
    ):
        try:
            yield Screen(file, process)
        finally:
            process.kill()


def replace(file: Path, text: str) -> None:
    """A file as editors write it: another one takes its place."""
    new = file.with_name(f"{file.name}~")
    new.write_text(text, "utf-8")
    new.replace(file)


@signals
def test_what_changes_is_checked_again_until_an_interrupt(tmp_path: Path) -> None:
    here = tmp_path / "here"
    (here / "docs").mkdir(parents=True)
    (here / "docs" / "a.txt").write_text(BAD)
    with watching(here, "docs", "--output-format", "concise") as screen:
        assert "docs/a.txt:1:1: error ATT101" in screen.shows("Found 1 fault")
        replace(here / "docs" / "a.txt", GOOD)
        assert "docs/a.txt changed: checking again" in screen.shows("Found nothing in 1 document")
        (here / "docs" / "b.md").write_text(BAD)
        screen.shows("docs/b.md:1:1: error ATT101")
        (here / "provenance.toml").write_text('ignore = ["ATT101"]\n')
        assert "provenance.toml changed" in screen.shows("Found nothing in 2 documents")
        (here / "provenance.toml").write_text('ignroe = ["ATT101"]\n')
        screen.shows("unknown setting 'ignroe'; did you mean 'ignore'?")
        (here / "provenance.toml").unlink()
        screen.shows("Found 1 fault")
        (here / "docs" / "b.md").unlink()
        screen.shows("Found nothing in 1 document")
        shutil.rmtree(here / "docs")
        screen.shows("docs: there is no such file or folder")
        (here / "docs").mkdir()
        (here / "docs" / "c.txt").write_text(BAD)
        screen.shows("docs/c.txt:1:1: error ATT101")
        assert screen.interrupted() == ""


@signals
def test_a_file_that_is_named_may_go_and_come(tmp_path: Path) -> None:
    here = tmp_path / "here"
    (here / "docs").mkdir(parents=True)
    (here / "docs" / "a.txt").write_text(BAD)
    with watching(here, "docs/a.txt", "--isolated") as screen:
        screen.shows("Found 1 fault")
        shutil.rmtree(here / "docs")
        screen.shows("docs/a.txt: there is no such file or folder")
        (here / "docs").mkdir()
        (here / "docs" / "b.txt").write_text(BAD)  # which nobody asked for
        (here / "docs" / "a.txt").write_text(GOOD)
        screen.shows("Found nothing in 1 document")


@signals
def test_what_nothing_reads_begins_no_check(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (here / "a.txt").write_text(GOOD)
    (here / "provenance.toml").write_text('exclude = ["drafts"]\n')
    (here / "drafts").mkdir()
    with watching(here, ".") as screen:
        screen.shows("Found nothing")
        for name in ("server.log", ".a.txt.swp", "a.txt~", "drafts/b.txt"):
            (here / name).write_text(BAD)
        time.sleep(1)
        replace(here / "c.txt", BAD)
        assert screen.shows("Found 1 fault").count("checking again") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are in Unicode")
def test_a_name_that_is_not_in_utf_8_begins_a_check_like_any(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (here / "a.txt").write_text(GOOD)
    with watching(here, ".", "--isolated") as screen:
        screen.shows("Found nothing in 1 document")
        (here / os.fsdecode(b"b\xff.txt")).write_text(BAD)
        shown = screen.shows("Found 1 fault")
        assert "a file whose name is not in UTF-8 changed" in shown
        (here / "c.txt").write_text(BAD)
        shown += screen.shows("Found 2 faults")
        time.sleep(1)
        assert (shown + screen.interrupted()).count("checking again") < 5  # that it was read for the check begins none


def test_what_begins_a_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes = PerPath("notes/*.log", media_type="text/plain")
    readable = Readable(Settings(root=tmp_path, exclude=("drafts",), per_path=(notes,)), all_kinds())
    (tmp_path / "new").mkdir()
    for name in ("a.txt", "out.txt", "b.log"):
        (tmp_path / name).write_text(GOOD)
    names = ("a.txt", "gone.md", "new", "gone", "notes/a.log", "out.txt", "b.log", "gone.log", "drafts/a.txt")
    with (tmp_path / "out.txt").open("w") as output:  # where what is said here goes
        monkeypatch.setattr(sys, "stdout", output)
        assert [name for name in names if readable.has(str(tmp_path / name))] == list(names[:5])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a.txt", "--output-format", "json"), "--watch shows a report for people, text or concise: leave --output-fo"),
        (("a.txt", "--fix"), "--watch shows what is found and writes nothing: leave --fix out"),
        (("a.txt", "--output-file", "b"), "--watch shows what is found and writes nothing: leave --output-file out"),
        (("-",), "--watch: standard input cannot be watched"),
        (("a.txt", "s3://bucket/a.txt"), "--watch: s3://bucket/a.txt cannot be watched"),
        (("b.txt",), "b.txt: there is no such file or folder; did you mean 'a.txt'?"),
        (("a.txt", "--select", "ATT999"), "'ATT999' is no rule, slug or prefix"),
    ],
)
def test_what_cannot_be_watched_is_told_at_once(
    arguments: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--watch", "--isolated", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_without_the_extra_it_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--watch", "."]) == 2
    assert "--watch needs the extra `watch`: pip install 'provenance-checker[watch]'" in capsys.readouterr().err
