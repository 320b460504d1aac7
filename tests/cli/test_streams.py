"""Standard output holds the report and nothing else, and what the exit code means holds where nothing can be said."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from provenance.engine.baseline_writing import write
from provenance.host.errors import UsageError
from tests import processes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full and folders that go")

PLUGIN = """
import io, sys
from provenance.api import Severity, hookimpl, rule

print("words")

@rule(id="TST101", slug="prints", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def prints(document, context):
    '''Why.'''
    print("words of a rule")
    print("more", file=sys.stdout, flush=True)
    if "CLOSE" in document.text:
        sys.stdout.close()
    return ()

class Wraps:
    name, binary = "wraps", False
    def begin(self, stream, options):
        self.out = io.TextIOWrapper(stream, encoding="utf-8")
        return self
    def document(self, record, line):
        self.out.write(f"{record.path}\\n")
        self.out.flush()
    corpus = document
    def finish(self, run, line):
        self.out.write("end\\n")
        del self.out

class Closes(Wraps):
    name = "closes"
    def finish(self, run, line):
        self.out.write("end\\n")
        self.out.close()

class Breaks(Wraps):
    name = "breaks"
    def document(self, record, line):
        raise BrokenPipeError("of its own")

@hookimpl
def provenance_rules():
    return [prints]

@hookimpl
def provenance_reporters():
    return [Wraps(), Closes(), Breaks()]
"""


def files(folder: Path, text: str) -> None:
    (folder / "in").mkdir(exist_ok=True)
    (folder / "in" / "a.txt").write_text(text, encoding="utf-8")
    (folder / "tst.py").write_text(PLUGIN, encoding="utf-8")


def run(folder: Path, words: str, text: str = "The crane was painted in May.") -> subprocess.CompletedProcess[bytes]:
    """With whole streams."""
    files(folder, text)
    return processes.run(folder, *words.split())


def run_by_shell(folder: Path, words: str, text: str) -> subprocess.CompletedProcess[bytes]:
    """With what a shell makes of the streams."""
    files(folder, text)
    command = f"exec {sys.executable} -m provenance {words}"
    return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("text", ["A line.", "CLOSE it."])
def test_what_a_plugin_prints_is_no_part_of_the_report(tmp_path: Path, jobs: str, text: str) -> None:
    done = run(tmp_path, f"check in --isolated --plugin tst.py --output-format json --jobs {jobs}", text)
    assert (done.returncode, json.loads(done.stdout)["run"]["complete"]) == (0, True)
    assert [line for line in done.stderr.decode().splitlines() if line] == ["words", "words of a rule", "more"]


@pytest.mark.parametrize("command", ["rules", "plugins"])
def test_nor_of_what_other_commands_write(tmp_path: Path, command: str) -> None:
    done = run(tmp_path, f"{command} --isolated --plugin tst.py --output-format json")
    assert json.loads(done.stdout)
    assert done.stderr == b"words\n"


@pytest.mark.parametrize("name", ["wraps", "closes"])
def test_a_reporter_may_wrap_and_close_its_stream(tmp_path: Path, name: str) -> None:
    done = run_by_shell(
        tmp_path, f"check in --isolated --select ALL --plugin tst.py --output-format {name} 2>&-", "A line."
    )
    assert (done.returncode, done.stdout) == (0, b"in/a.txt\nend\n")


def test_a_pipe_of_the_reporter_is_none_of_ours(tmp_path: Path) -> None:
    done = run(tmp_path, "check in --isolated --plugin tst.py --output-format breaks")
    assert done.returncode == 3
    assert b"the reporter 'breaks' of plugin 'tst' raised BrokenPipeError: of its own" in done.stderr


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [
        ("check in --isolated >/dev/full 2>&1", "The crane was painted in May.", 3),
        ("check in --isolated >/dev/full 2>&1", "Credits to the owner.", 3),
        ("check in --isolated >/dev/full", "Credits to the owner.", 3),
        ("check in --isolated >&-", "Credits to the owner.", 3),
        ("check in --isolated >&-", "The crane was painted in May.", 3),
        ("rules >&-", "", 3),
        ("check in --isolated --output-file report.txt >&-", "Credits to the owner.", 1),
        ("check in --isolated 2>/dev/full", "Credits to the owner.", 1),
        ("check in --isolated 2>/dev/full", "The crane was painted in May.", 0),
        ("check nosuch.txt --isolated 2>/dev/full", "", 2),
        ("check --nosuch 2>/dev/full", "", 2),
    ],
)
def test_the_exit_code_needs_no_words(tmp_path: Path, words: str, text: str, code: int) -> None:
    assert run_by_shell(tmp_path, words, text).returncode == code


FOUND = "a.txt:1:1: error ATT101 "
"""How the report of the text begins."""


@pytest.mark.parametrize(
    ("streams", "files"),
    [
        ("--output-file /dev/stdout >>log 2>&1", {"log": f"kept\n{FOUND}"}),
        ("--output-file /dev/stdout >>log 2>>errors", {"log": f"kept\n{FOUND}", "errors": "kept\n"}),
        ("--output-file /dev/fd/1 >>log 2>>errors", {"log": f"kept\n{FOUND}", "errors": "kept\n"}),
        ("--output-file /proc/self/fd/1 | cat >>log", {"log": f"kept\n{FOUND}"}),
        ("--output-file link >>log 2>>errors", {"log": f"kept\n{FOUND}", "errors": "kept\n"}),
        ("--output-file /dev/stderr 2>>log", {"log": f"kept\n{FOUND}"}),
        ("--output-file /dev/fd/7 7>>log", {"log": f"kept\n{FOUND}"}),
        ("--output-file /dev/fd/7 7>&1 | cat >>log", {"log": f"kept\n{FOUND}"}),
        ("--output-file /dev/stdin <log 2>>errors", {"log": "kept\n", "errors": "kept\nprovenance: --output-file "}),
        ("--output-file /dev/fd/97 2>>errors", {"log": "kept\n", "errors": "kept\nprovenance: --output-file /dev/"}),
    ],
)
def test_a_report_into_what_the_caller_opened(tmp_path: Path, streams: str, files: dict[str, str]) -> None:
    """Once it was opened anew: the log was emptied, and what stood for standard output was standard error."""
    (tmp_path / "a.txt").write_text("Credits to the owner.", encoding="utf-8")
    (tmp_path / "link").symlink_to("/dev/stdout")
    for name in files:
        (tmp_path / name).write_text("kept\n", encoding="utf-8")
    flags = "check a.txt --isolated --select ATT101 --output-format concise"
    subprocess.run(
        ["sh", "-c", f"{sys.executable} -m provenance {flags} {streams}"], cwd=tmp_path, timeout=60, check=False
    )
    for name, words in files.items():
        assert (tmp_path / name).read_text("utf-8")[: len(words)] == words, name


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f"mkdir gone; cd gone; rmdir ../gone; {Path(sys.executable).parent}/provenance check {tmp_path}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    words = "provenance: the working directory cannot be used (No such file or directory): change to another folder\n"
    assert (done.returncode, done.stderr) == (2, words)


def test_a_baseline_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UsageError, match="cannot be written: Read-only file system"):
        write(tmp_path / "known.json", b"{}")


@pytest.mark.parametrize(("encoding", "more"), [("ascii", ()), ("cp1252", ("--output-format", "json"))])
def test_what_commands_print_is_in_utf_8(encoding: str, more: tuple[str, ...], tmp_path: Path) -> None:
    """As reports are; a code page lacks signs of some rule's examples."""
    command = [sys.executable, "-m", "provenance", "rule", "ATT101", "--isolated", *more]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONIOENCODING": encoding}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode("utf-8")
    assert "…" in said
    assert not more or [rule["id"] for rule in json.loads(said)] == ["ATT101"]


def test_a_standard_input_that_is_closed_is_no_empty_text(tmp_path: Path) -> None:
    """As in what cron and some services start: nothing was checked, and an empty text would pass."""
    command = f"{sys.executable} -m provenance check - --isolated"
    done = subprocess.run(["bash", "-c", f"{command} <&-"], cwd=tmp_path, capture_output=True, text=True, check=False)
    said = "provenance: -: standard input is closed: give it a text, as in `provenance check - < notes.txt`\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


@pytest.mark.parametrize("written", ["", " \n"])
def test_an_empty_standard_input_is_wrong_use(written: str, tmp_path: Path) -> None:
    """Of a pipe whose first program failed: an empty text would pass."""
    said = "provenance: -: standard input is empty, so nothing was checked: see what became of the program that writes"
    (tmp_path / "a.txt").write_text("The bridge is closed.\n", "utf-8")
    for more in ((), ("--quiet",), ("--exit-zero",), ("--fix",), ("a.txt",)):
        done = run_by_shell(tmp_path, f"check - --isolated {' '.join(more)} < in/a.txt", written)
        assert (done.returncode, done.stderr.decode().splitlines()[-1].startswith(said)) == (2, True), done
    (tmp_path / "a.txt").write_text("", "utf-8")
    for named in ("a.txt", "- --stdin-filename a.txt"):  # as hooks and editors name what they have
        done = run_by_shell(tmp_path, f"check {named} --isolated < in/a.txt", written)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", ["check", "audit"])
def test_python_without_docstrings_checks_too(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Credits to the owner\n", "utf-8")
    asked = [sys.executable, "-OO", "-m", "provenance", command, "a.txt", "--isolated", "--no-cache", "--select", "ATT"]
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (int(command == "check"), "")
    assert "ATT101 vague-credit" in done.stdout


def test_a_report_that_nobody_takes_is_told(tmp_path: Path) -> None:
    done = run_by_shell(tmp_path, "check in --isolated >&-", "Credits to the owner.")
    assert (
        done.stderr
        == b"provenance: the output could not be written: standard output is closed; name a file with --output-file\n"
    )
