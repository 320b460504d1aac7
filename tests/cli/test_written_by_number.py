"""What a plugin writes past `sys.stdout`, by the number of the file or through a child program, is no part of what was asked for, and what it reads is missing from no document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from tests import processes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a child program of a shell, and terminals")

PLUGIN = """
import atexit, os, subprocess
from provenance.api import Severity, hookimpl, rule

def tell(words):
    os.write(1, f"{words} by number\\n".encode())
    subprocess.run(["echo", words, "by a child"])

tell("import")
atexit.register(tell, "end")
atexit.register(print, "end of all")

@rule(id="TST101", slug="tells", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def tells(document, context):
    '''Why.'''
    tell("rule")
    return ()

class Lines:
    name, binary = "lines", False
    def begin(self, stream, options):
        tell("reporter")
        self.stream = stream
        return self
    def document(self, record, line):
        self.stream.write(b"a document\\n")
    corpus = document
    def finish(self, run, line):
        self.stream.write(b"the end\\n")

@hookimpl
def provenance_rules():
    tell("hook")
    return [tells]

@hookimpl
def provenance_reporters():
    return [Lines()]
"""


def run(folder: Path, words: str) -> subprocess.CompletedProcess[bytes]:
    (folder / "tst.py").write_text(PLUGIN, encoding="utf-8")
    (folder / "a.txt").write_text("A line.\n", encoding="utf-8")
    return processes.run(folder, *words.split())


AT_THE_END = ["end by a child", "end by number", "end of all"]
"""What the plugin has asked for to be called when the program ends, by the alphabet: what is printed waits for the others unless `PYTHONUNBUFFERED` is set."""


def told(*places: str) -> list[str]:
    return [f"{place} by {way}" for place in places for way in ("number", "a child")] + AT_THE_END


def lines(written: bytes) -> list[str]:
    said = written.decode().splitlines()
    return said[: -len(AT_THE_END)] + sorted(said[-len(AT_THE_END) :])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_report_is_whole(tmp_path: Path, jobs: str) -> None:
    done = run(tmp_path, f"check a.txt --isolated --plugin tst.py --output-format json --jobs {jobs}")
    assert (done.returncode, json.loads(done.stdout)["run"]["complete"]) == (0, True)
    assert lines(done.stderr) == told("import", "hook", "rule")


def test_a_reporter_writes_to_its_stream_alone(tmp_path: Path) -> None:
    done = run(tmp_path, "check a.txt --isolated --plugin tst.py --output-format lines")
    assert done.stdout == b"a document\nthe end\n"
    assert lines(done.stderr) == told("import", "hook", "reporter", "rule")


@pytest.mark.parametrize("command", ["rules", "rule TST101", "plugins"])
def test_so_are_the_answers_of_other_commands(tmp_path: Path, command: str) -> None:
    done = run(tmp_path, f"{command} --isolated --plugin tst.py --output-format json")
    assert json.loads(done.stdout)
    assert lines(done.stderr) == told("import", "hook")


def test_a_report_whose_reader_went_away(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    (tmp_path / "tst.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "a.txt").write_text("A line.\n", encoding="utf-8")
    with open(write, "wb") as out, TemporaryFile() as err:  # noqa: PTH123 - a number
        words = ("check", "a.txt", "--isolated", "--plugin", "tst.py")
        with processes.under_way(tmp_path, *words, stdout=out, stderr=err) as process:
            code = process.wait(processes.LONGEST)
        err.seek(0)
        assert (code, lines(err.read())) == (3, told("import", "hook", "rule"))


@pytest.mark.parametrize("columns", [44, 100])
def test_a_report_is_as_wide_as_the_terminal_that_it_is_shown_on(tmp_path: Path, columns: int) -> None:
    """Which standard error need not be."""
    import pty  # noqa: PLC0415 - not on Windows
    import termios  # noqa: PLC0415

    (tmp_path / "a.txt").write_text("Officials said last week that the bridge will close.\n", encoding="utf-8")
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    environment = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    command = [sys.executable, "-m", "provenance", "check", "a.txt", "--isolated", "--select", "ATT102"]
    subprocess.run(command, cwd=tmp_path, env=environment, stdout=theirs, stderr=subprocess.DEVNULL, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    message = said[said.index("“") :].partition("|")[0]
    longest = max(len(line) for line in message.splitlines()[:-1])
    assert columns - 24 < longest <= columns


READS = """
import os, subprocess, sys
from provenance.api import Hit, Severity, hookimpl, rule

def read():
    by_child = subprocess.run(["cat"], stdout=subprocess.PIPE).stdout.decode()
    return sys.stdin.read() + os.read(0, 99).decode() + by_child

WHEN_IMPORTED = read()

@rule(id="TST101", slug="reads", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def reads(document, context):
    '''Why.'''
    yield Hit(None, f"read {WHEN_IMPORTED + read()!r}: do not")

@hookimpl
def provenance_rules():
    return [reads]
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_a_plugin_reads_is_missing_from_no_document(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "tst.py").write_text(READS, encoding="utf-8")
    words = "check - --stdin-filename a.jsonl --isolated --plugin tst.py --select TST101 --output-format concise --jobs"
    rows = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
    done = processes.run(tmp_path, *words.split(), jobs, stdin=rows)
    *found, summed_up = done.stdout.decode().splitlines()
    assert found == [f"a.jsonl:{row}: info TST101 reads: read '': do not" for row in (1, 2)]
    assert (summed_up, done.returncode) == ("Found 2 faults (2 info) in 2 of 2 documents.", 0)


def test_what_is_no_document_is_for_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "tst.py").write_text(READS, encoding="utf-8")
    (tmp_path / "a.txt").write_text("A line.\n", encoding="utf-8")
    words = "check a.txt --isolated --plugin tst.py --select TST101 --output-format concise"
    done = processes.run(tmp_path, *words.split(), stdin=b"asked")
    assert b"read 'asked'" in done.stdout
