"""Reporters of plugins that never end: the run does, and what it says names them."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

import pytest

from provenance import check
from provenance.cli.guarded import GuardedReporter
from provenance.extensions import RecordSink, ReportOptions
from provenance.host.errors import Stopped
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from tests.processes import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

PLUGIN = """
import os, sys, time
from provenance.api import hookimpl

def for_ever():
    # One line begins and goes on, so that whoever sees that it has begun finds it there.
    while True: open("begun", "w").close() or time.sleep(0.01)

class Sink:
    def __init__(self, stream):
        self.stream = stream
    def document(self, record, line):
        {document}
    def corpus(self, finding, line):
        pass
    def finish(self, run, line):
        {finish}

class Endless:
    name, binary = "endless", False
    def begin(self, stream, options):
        return Sink(stream)

@hookimpl
def provenance_reporters():
    return [Endless()]
"""
ASKED = ("check", "a.txt", "--config", "limits.toml", "--plugin", "house.py", "--output-format", "endless")
WAY_OUT = "the report is not complete: raise limits.seconds, or choose another --output-format\n"


def prepare(folder: Path, document: str = "pass", finish: str = "pass", seconds: float = 5) -> None:
    (folder / "house.py").write_text(PLUGIN.format(document=document, finish=finish), encoding="utf-8")
    (folder / "limits.toml").write_text(f"[limits]\nseconds = {seconds}\n", encoding="utf-8")
    (folder / "a.txt").write_text("Credits to the owner.\n", encoding="utf-8")


def test_the_run_ends_and_names_it(tmp_path: Path) -> None:
    prepare(tmp_path, "for_ever()")
    done = run(tmp_path, *ASKED, "--output-file", "/dev/null")
    assert (done.returncode, (tmp_path / "begun").exists()) == (3, True)
    doing = "took the record of a.txt (house.py, line 7, in for_ever)"
    assert done.stderr.decode() == (
        f"provenance: the reporter 'endless' of plugin 'house' ran past limits.seconds (5 s) while it {doing}; {WAY_OUT}"
    )


RECORD = check("Credits to the owner.")
END = cast("RunRecord", None)
"""What the reporters here never look at."""
LIMIT = 0.1
"""Seconds: nothing but the steps of a reporter is held against them, in which nothing else happens."""


class House:
    """A reporter, its sink, and what that does with a record and at the end."""

    name, binary = "endless", False

    def __init__(self, document: Step, finish: Step) -> None:
        self._document, self._finish = document, finish
        self.stream: BinaryIO = io.BytesIO()

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - the protocol's form
        self.stream = stream
        return self

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002
        self._document(self.stream)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """There is none."""

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        self._finish(self.stream)


Step: TypeAlias = Callable[[BinaryIO], object]


def passes(stream: BinaryIO) -> None:
    """Do nothing."""


def sleeps(stream: BinaryIO) -> None:  # noqa: ARG001 - the form of a step
    while True:
        time.sleep(0.01)


def writes(stream: BinaryIO) -> None:
    while True:
        stream.write(b"x")


def report(house: House, stream: BinaryIO) -> None:
    """Of one record."""
    sink = GuardedReporter(house, "house", LIMIT).begin(stream, ReportOptions())
    sink.document(RECORD, b"{}")
    sink.finish(END, b"{}")


@pytest.mark.parametrize(
    ("document", "finish", "doing"),
    [
        (sleeps, passes, "took the record of <text> ("),
        (passes, sleeps, "ended the report ("),
        (passes, writes, "ended the report ("),
    ],
)
def test_its_step_and_its_line_are_named(document: Step, finish: Step, doing: str) -> None:
    at = (document if document is not passes else finish).__name__
    with Path(os.devnull).open("wb", buffering=0) as stream, pytest.raises(Stopped) as told:
        report(House(document, finish), stream)
    said = str(told.value)
    assert said.startswith(f"the reporter 'endless' of plugin 'house' ran past limits.seconds (0.1 s) while it {doing}")
    assert f", in {at})" in said


def test_time_in_which_nobody_reads_its_report_is_not_its_own() -> None:
    """Its reader begins when it has written, and when its time would be over."""
    begun = threading.Event()
    size = 1_000_000

    def fills(stream: BinaryIO) -> None:
        begun.set()
        stream.write(b"x" * size)

    def reads(file: int) -> int:
        begun.wait(60)
        time.sleep(3 * LIMIT)
        with os.fdopen(file, "rb") as stream:
            return len(stream.read())

    read, write = os.pipe()
    with ThreadPoolExecutor(1) as reader, os.fdopen(write, "wb") as stream:
        found = reader.submit(reads, read)
        report(House(fills, passes), stream)
        stream.close()
        assert found.result() == size


def test_who_interrupts_it_is_told_its_name(tmp_path: Path) -> None:
    finish = "self.stream.write(line)"
    prepare(tmp_path, "for_ever()", finish, seconds=60)
    asked = ["env", "--default-signal=INT", sys.executable, "-m", "provenance", *ASKED]
    with subprocess.Popen(asked, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (tmp_path / "begun").exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(2)
        output, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (3, b"")
    whole = "the run was interrupted while the reporter 'endless' of plugin 'house' took the record of a.txt (house.py, line 7, in for_ever): what follows was not checked"
    assert whole in output.decode()
    prepare(tmp_path, "pass", "for_ever()", seconds=60)
    (tmp_path / "begun").unlink()
    with subprocess.Popen(asked, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (tmp_path / "begun").exists():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(2)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    told = "provenance: interrupted while the reporter 'endless' of plugin 'house' ended the report (house.py, line 7, in for_ever)\n"
    assert said.decode() == told
