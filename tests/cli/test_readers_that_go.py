"""Where nobody reads a report any more, or it cannot be written, the run ends at once, and a file is there whole or not at all."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import pytest

from tests.processes import DEVNULL, LONGEST, PIPE, done_with, under_way

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes that are asked, and signals")

ENDLESS = """
import time
from pathlib import Path
from provenance.api import Severity, hookimpl, rule

@rule(id="TST101", slug="waits", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def waits(document, context):
    '''Why.'''
    if "last" in document.text:
        Path("last").touch()
        while True:
            time.sleep(0.01)
    while not Path("go").exists():
        time.sleep(0.01)
    return ()

@hookimpl
def provenance_rules():
    return [waits]
"""
"""A rule that never comes to an end with the last document, and begins when it is told to."""
ENDS = [
    # Whose sink is given records, and writes nothing before the end: as concise, github, gitlab and junit.
    *(("text", "1"), ("text", "2")),
    # Whose sink passes on the lines that processes have made.
    *(("jsonl", "1"), ("jsonl", "2")),
    # Whose beginning is written at once, with lines and with records: as sarif.
    *(("json", "1"), ("json", "2"), ("html", "1")),
]
"""Formats and numbers of processes of which each ends in a way of its own: what asks whether anybody reads stands before all reporters."""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "waits.py").write_text(ENDLESS, encoding="utf-8")
    (tmp_path / "provenance.toml").write_text("limits.seconds = 3600\n", encoding="utf-8")
    (tmp_path / "in").mkdir()
    for name in ("a", "b", "c", "z"):
        (tmp_path / "in" / f"{name}.txt").write_text("The last line." if name == "z" else "A line.", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("form", "jobs"), ENDS)
def test_a_reader_that_goes_away_ends_the_run(form: str, jobs: str, folder: Path) -> None:
    """It comes to the last document only where it goes on for nobody, and then to no end."""
    command = ("check", "in", "--plugin", "waits.py", "--select", "TST101", "--jobs", jobs, "--output-format", form)
    with under_way(folder, *command, stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        (folder / "go").touch()
        assert process.wait(LONGEST) == 3
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert jobs != "1" or not (folder / "last").exists()


@pytest.mark.parametrize(("form", "first"), [("json", b'{"schema_version":"'), ("html", b"<!DOCTYPE html>")])
def test_the_first_line_of_a_report_is_there_at_once(form: str, first: bytes, folder: Path) -> None:
    """So that `| head -1` has what it wants, and what it does then ends the run."""
    command = ("check", "in", "--plugin", "waits.py", "--select", "TST101", "--jobs", "1", "--output-format", form)
    with under_way(folder, *command, stdout=PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(first)
        process.stdout.close()
        (folder / "go").touch()
        assert process.wait(LONGEST) == 3
    assert not (folder / "last").exists()


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that has no room")
@pytest.mark.parametrize("form", ["json", "sarif", "html"])
def test_where_there_is_no_room_nothing_is_checked(form: str, folder: Path) -> None:
    command = ("check", "in", "--plugin", "waits.py", "--select", "TST101", "--jobs", "1", "--output-format", form)
    with FULL.open("wb") as full, under_way(folder, *command, stdout=full, stderr=PIPE) as process:
        assert process.wait(LONGEST) == 3  # although the rule waits for what never comes
        assert process.stderr is not None
        assert b"No space left on device" in process.stderr.read()


@pytest.mark.parametrize(
    ("form", "jobs"), [("json", "1"), ("jsonl", "1"), ("jsonl", "2"), ("sarif", "2"), ("html", "1")]
)
def test_an_interrupt_leaves_a_whole_report_that_says_so(form: str, jobs: str, folder: Path) -> None:
    command = ("check", "in", "--plugin", "waits.py", "--select", "TST101", "--jobs", jobs)
    of_yesterday = "Found nothing in 3 documents.\n"
    (folder / "report").write_text(of_yesterday, encoding="utf-8")
    (folder / "go").touch()
    with under_way(folder, *command, "--output-format", form, "--output-file", "report", stderr=DEVNULL) as process:
        while not (folder / "last").exists():
            assert process.poll() is None
        assert (folder / "report").read_text(encoding="utf-8") == of_yesterday
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(LONGEST) == 3
    written = (folder / "report").read_text(encoding="utf-8")
    if form == "html":
        assert "The run is not complete." in written
        assert written.endswith("</html>\n")
    elif form == "sarif":
        assert json.loads(written)["runs"][0]["invocations"][0]["executionSuccessful"] is False
    else:
        assert json.loads(written.splitlines()[-1] if form == "jsonl" else written)["run"]["complete"] is False
    assert [path.name for path in folder.iterdir() if path.name.startswith(".report")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs terminals as Linux has them")
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_terminal_that_is_closed_is_no_fault_of_the_program(form: str, folder: Path) -> None:
    import pty  # noqa: PLC0415 - not on Windows

    (folder / "a.txt").write_text("Credits to the owner.\n", encoding="utf-8")
    near, far = pty.openpty()
    os.close(near)
    command = ("check", "a.txt", "--isolated", "--output-format", form)
    with os.fdopen(far, "wb", buffering=0) as gone, under_way(folder, *command, stdout=gone, stderr=PIPE) as process:
        assert process.wait(LONGEST) == 3
        assert process.stderr is not None
        assert process.stderr.read() == (
            b"provenance: the output could not be written: Input/output error; what there is of it is not complete\n"
        )


def test_an_audit_whose_reader_goes_away_still_writes_its_files(folder: Path) -> None:
    for name in ("a", "b", "c", "z"):
        (folder / "in" / f"{name}.txt").write_text("Credits to the owner.\n" * 400, encoding="utf-8")
    command = ("audit", "in", "--isolated", "--full", "--report", "out", "--no-cache")
    with under_way(folder, *command, stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(LONGEST) == 3
    assert json.loads((folder / "out" / "report.json").read_bytes())["run"]["complete"] is True
    assert (folder / "out" / "report.html").read_bytes().endswith(b"</html>\n")
    done_with(process)
