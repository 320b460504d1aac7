"""Reporters of plugins that never end: the run does, and what it says names them."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.processes import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

PLUGIN = """
import os, sys, time
from provenance.api import hookimpl

def for_ever():
    open("begun", "w").close()
    while True: time.sleep(0.01)

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


def prepare(folder: Path, document: str = "pass", finish: str = "pass", seconds: float = 1) -> None:
    (folder / "house.py").write_text(PLUGIN.format(document=document, finish=finish), encoding="utf-8")
    (folder / "limits.toml").write_text(f"[limits]\nseconds = {seconds}\n", encoding="utf-8")
    (folder / "a.txt").write_text("Credits to the owner.\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("document", "finish", "doing"),
    [
        ("for_ever()", "pass", "took the record of a.txt (house.py, line 7, in for_ever)"),
        ("pass", "for_ever()", "ended the report (house.py, line 7, in for_ever)"),
        ("pass", "sum(self.stream.write(line) for _ in iter(int, 1))", "ended the report (house.py, line 17"),
    ],
)
def test_it_is_named(document: str, finish: str, doing: str, tmp_path: Path) -> None:
    prepare(tmp_path, document, finish)
    done = run(tmp_path, *ASKED, "--output-file", "/dev/null")
    assert done.returncode == 3
    said = done.stderr.decode()
    assert said.startswith(
        f"provenance: the reporter 'endless' of plugin 'house' ran past limits.seconds (1 s) while it {doing}"
    )
    assert said.endswith(WAY_OUT)
    assert said.count("\n") == 1


def test_time_in_which_nobody_reads_its_report_is_not_its_own(tmp_path: Path) -> None:
    prepare(tmp_path, "self.stream.write(b'x' * 1_000_000)")
    asked = [sys.executable, "-m", "provenance", *ASKED]
    with subprocess.Popen(asked, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(2.5)
        output, said = process.communicate(timeout=60)
    assert (len(output), said, process.returncode) == (1_000_000, b"", 1)


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
