"""A plugin that ends the process that it runs in, in one document too: exit code 3 and a sentence, never 0 and silence."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from tests import processes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks")

PLUGIN = """
import ctypes, os, sys, time
from pathlib import Path
from provenance.api import Severity, analysis, hookimpl, rule

def catches():
    while True:
        try:
            time.sleep(0.01)
        except BaseException:
            pass

def end(place):
    at, _, how = os.environ.get("END", "").partition(" ")
    if at == place:
        {
            "os": lambda: os._exit(0),
            "os1": lambda: os._exit(1),
            "c": lambda: ctypes.CDLL(None).exit(0),
            "memory": lambda: ctypes.string_at(0),
            "sys": lambda: sys.exit(0),
            "catches": catches,
            "later": lambda: (Path("pid").write_text(str(os.getpid())), time.sleep(60)),
        }[how]()

end("import")

@analysis(evidence="tst")
def count(document):
    end("evidence")
    return 1

@rule(id="TST101", slug="ends", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"], uses=[count])
def ends(document, context):
    '''Why.'''
    end("rule")
    return ()

class Log:
    name, media_types = "log", {"text/x-log": (".log",)}
    def load(self, source):
        end("loader")

class Lines:
    name, binary = "lines", False
    def begin(self, stream, options):
        self.stream = stream
        return self
    def document(self, record, line):
        self.stream.write(b"a document\\n")
    corpus = document
    def finish(self, run, line):
        end("reporter")

@hookimpl
def provenance_rules():
    end("hook")
    return [ends]

@hookimpl
def provenance_loaders():
    return [Log()]

@hookimpl
def provenance_reporters():
    return [Lines()]
"""
WORDS = ("check", "--isolated", "--plugin", "tst.py")


def files(folder: Path) -> None:
    (folder / "tst.py").write_text(PLUGIN, encoding="utf-8")
    (folder / "a.txt").write_text("A line.\n", encoding="utf-8")
    (folder / "a.log").write_text("A line.\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("end", "document", "how"),
    [
        ("import os", "a.txt", "code of a plugin ended the program (exit code 0) before it was done"),
        ("hook os", "a.txt", "code of a plugin ended the program (exit code 0) before it was done"),
        ("rule os", "a.txt", "rule TST101 ends of plugin 'tst' ended the program (exit code 0) before it was done"),
        ("rule os1", "a.txt", "rule TST101 ends of plugin 'tst' ended the program (exit code 1) before it was done"),
        ("rule c", "a.txt", "rule TST101 ends of plugin 'tst' ended the program (exit code 0) before it was done"),
        ("rule memory", "a.txt", "the program was killed (SIGSEGV) while rule TST101 ends of plugin 'tst' ran"),
        ("loader os", "a.log", "the loader 'log' of plugin 'tst' ended the program (exit code 0) before it was done"),
        (
            "reporter os",
            "a.txt",
            "the reporter 'lines' of plugin 'tst' ended the program (exit code 0) before it was done",
        ),
    ],
)
def test_what_ends_the_process_is_told(end: str, document: str, how: str, tmp_path: Path) -> None:
    files(tmp_path)
    done = processes.run(tmp_path, *WORDS, document, "--output-format", "lines", environment={"END": end})
    at = f", at {document}" if end.startswith(("rule", "loader")) else ""
    goes_on = "with `--jobs 2` a run goes on behind the document at which a"
    way_out = {
        "rule": f"; `--ignore TST101` runs without it, and {goes_on} rule does so",
        "loader": f"; `--exclude` leaves its files out, and {goes_on} loader does so",
        "reporter": "; choose another `--output-format`",
    }.get(end.split(maxsplit=1)[0], ". Code of others is in plugin 'tst' of tst.py")
    told = f"provenance: {how}{at}, so that the run is not complete{way_out}\n"
    assert (done.returncode, done.stderr.decode()) == (3, told)


@pytest.mark.parametrize(
    ("end", "by"),
    [("rule", "rule TST101 ends of plugin 'tst'"), ("reporter", "the reporter 'lines' of plugin 'tst'")],
)
def test_what_catches_its_end_is_ended(end: str, by: str, tmp_path: Path) -> None:
    """As a loop does that tries again whatever was raised."""
    files(tmp_path)
    (tmp_path / "limits.toml").write_text("[limits]\nseconds = 2\n", encoding="utf-8")
    asked = ("check", "--config", "limits.toml", "--plugin", "tst.py", "a.txt", "--output-format", "lines")
    with TemporaryFile() as said:
        paces = {"provenance.host.timer:HELD": 0.5}
        process = processes.begin(
            tmp_path, *asked, environment={"END": f"{end} catches"}, stdout=processes.DEVNULL, stderr=said, paces=paces
        )
        try:
            assert process.wait(processes.LONGEST) == 3
        finally:
            processes.done_with(process)
        said.seek(0)
        told = said.read().decode()
    assert told.startswith(f"provenance: {by} caught what was to end it at limits.seconds and went on, so the program")


def test_a_process_that_ended_before_it_is_waited_for_is_told(tmp_path: Path) -> None:
    files(tmp_path)
    (tmp_path / "sitecustomize.py").write_text(
        "import os, time\nos.register_at_fork(after_in_parent=lambda: time.sleep(2))\n", encoding="utf-8"
    )
    environment = os.environ | {"END": "import os", "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "provenance", *WORDS, "a.txt"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert b"code of a plugin ended the program (exit code 0)" in done.stderr


def test_the_document_is_named_of_several_that_are_read_together(tmp_path: Path) -> None:
    files(tmp_path)
    texts = {f"{number}ä.txt": "Some." if number != 3 else "The end." for number in range(5)}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    code = PLUGIN.replace('    end("rule")\n', '    if "end" in document.text: end("rule")\n')
    (tmp_path / "tst.py").write_text(code, encoding="utf-8")
    done = processes.run(tmp_path, *WORDS, *texts, environment={"END": "rule os"})
    assert done.returncode == 3
    assert " before it was done, at 3ä.txt, so that " in done.stderr.decode()


def test_with_processes_for_the_documents_the_run_goes_on(tmp_path: Path) -> None:
    files(tmp_path)
    done = processes.run(tmp_path, *WORDS, "a.txt", "--jobs", "2", environment={"END": "rule os"})
    assert done.returncode == 3
    assert done.stdout.startswith(b"a.txt\n")
    told = " ".join(done.stdout.decode().split())
    assert "its process ended while rule TST101 ends of plugin 'tst' ran; `--ignore TST101` runs without it" in told
    done = processes.run(
        tmp_path, *WORDS, "a.txt", "--jobs", "2", "--output-format", "json", environment={"END": "rule os"}
    )
    problems = json.loads(done.stdout)["problems"]
    assert [(problem["plugin"], problem["rule"]) for problem in problems] == [("tst", "TST101")]


def test_what_ends_a_worker_between_rules_is_laid_to_none(tmp_path: Path) -> None:
    files(tmp_path)
    words = (*WORDS, "a.txt", "--jobs", "2", "--output-format", "json")
    done = processes.run(tmp_path, *words, environment={"END": "evidence os"})
    assert done.returncode == 3
    told = json.loads(done.stdout)["documents"][0]["reason"]
    assert "its process ended while it was checked. Code of others is in plugin 'tst': `ignore` the rules of it" in told


@pytest.mark.parametrize(
    ("end", "how"),
    [
        ("os", "its process ended while"),
        ("catches", "ran past limits.seconds (1 s) and had to be ended with its process while"),
    ],
)
def test_a_loader_that_ends_a_worker_or_has_no_end_is_named(tmp_path: Path, end: str, how: str) -> None:
    files(tmp_path)
    (tmp_path / "limits.toml").write_text("[limits]\nseconds = 1\n", encoding="utf-8")
    asked = ("check", "--config", "limits.toml", "--plugin", "tst.py", "a.log", "a.txt", "--jobs", "2")
    done = processes.run(tmp_path, *asked, "--output-format", "json", environment={"END": f"loader {end}"})
    told = json.loads(done.stdout)
    reason = f"{how} the loader 'log' of plugin 'tst' read it; `--exclude` leaves its files out"
    assert [record["reason"] for record in told["documents"]] == [reason, None]
    assert [(problem["plugin"], problem.get("rule")) for problem in told["problems"]] == [("tst", None)]


def test_the_loader_of_many_documents_ends_the_run_on_several_processes_too(tmp_path: Path) -> None:
    files(tmp_path)
    code = PLUGIN.replace("def load(self, source):", "def entries(self, path, stream):")
    (tmp_path / "tst.py").write_text(code, encoding="utf-8")
    done = processes.run(tmp_path, *WORDS, "a.log", "a.txt", "--jobs", "2", environment={"END": "loader os"})
    told = done.stderr.decode()
    assert told.startswith("provenance: the loader 'log' of plugin 'tst' ended the program (exit code 0) before it")
    assert told.endswith("so that the run is not complete; `--exclude` leaves its files out\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_rule_is_named_among_others_of_its_plugin(tmp_path: Path, jobs: str) -> None:
    files(tmp_path)
    (tmp_path / "b.txt").write_text("Another line, which ends here.\n", encoding="utf-8")
    second = PLUGIN[PLUGIN.index("@rule") : PLUGIN.index("class Log")].replace("TST101", "TST102")
    second = second.replace("ends", "other").replace('end("rule")', '"here" in document.text and end("second")')
    code = PLUGIN.replace("class Log", f"{second}class Log").replace("[ends]", "[ends, other]")
    (tmp_path / "tst.py").write_text(code, encoding="utf-8")
    done = processes.run(tmp_path, *WORDS, "a.txt", "b.txt", "--jobs", jobs, environment={"END": "second os"})
    told = " ".join((done.stdout + done.stderr).decode().split())
    assert done.returncode == 3
    assert "rule TST102 other of plugin 'tst' " in told
    assert "`--ignore TST102` runs without it" in told
    without = processes.run(
        tmp_path, *WORDS, "a.txt", "b.txt", "--jobs", jobs, "--ignore", "TST102", environment={"END": "second os"}
    )
    assert (without.returncode, without.stderr) == (0, b"")


def test_standard_input_is_read_by_one_process(tmp_path: Path) -> None:
    """So nothing is said of several."""
    files(tmp_path)
    done = processes.run(tmp_path, *WORDS, "-", stdin=b"A line.", environment={"END": "rule os"})
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.endswith(b"so that the run is not complete; `--ignore TST101` runs without it\n")


def test_an_exit_that_is_an_exception_costs_the_rule_alone(tmp_path: Path) -> None:
    files(tmp_path)
    done = processes.run(tmp_path, *WORDS, "a.txt", "--output-format", "json", environment={"END": "rule sys"})
    (record,) = json.loads(done.stdout)["documents"]
    assert (done.returncode, record["status"]) == (3, "partly-checked")
    assert "raised SystemExit: 0" in record["reason"]


@pytest.mark.parametrize("command", ["rules", "plugins"])
def test_other_commands_say_it_too(tmp_path: Path, command: str) -> None:
    files(tmp_path)
    done = processes.run(tmp_path, command, *WORDS[1:], environment={"END": "hook os"})
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.endswith(b"Code of others is in plugin 'tst' of tst.py\n")


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 3), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_a_signal_to_the_process_that_was_called_ends_both(number: int, code: int, tmp_path: Path) -> None:
    files(tmp_path)
    with TemporaryFile() as err:
        environment = {"END": "rule later"}
        with processes.under_way(tmp_path, *WORDS, "a.txt", environment=environment, stderr=err) as process:
            pid = tmp_path / "pid"
            while not (pid.exists() and pid.read_text("utf-8")):
                assert process.poll() is None
                time.sleep(0.02)
            child = int(pid.read_text("utf-8"))
            assert child != process.pid
            os.kill(process.pid, number)
            assert process.wait(processes.LONGEST) == code
        err.seek(0)
        assert b"plugin" not in err.read()
    ends = time.monotonic() + 10
    while Path(f"/proc/{child}").exists() and time.monotonic() < ends:
        time.sleep(0.02)
    assert not Path(f"/proc/{child}").exists()


def test_a_process_that_rests_has_both_rest(tmp_path: Path) -> None:
    """In a group of its own, whose parent is in another one: else the system passes the signal over."""
    files(tmp_path)
    command = [sys.executable, "-m", "provenance", *WORDS, "a.txt"]
    environment = {**os.environ, "END": "rule later"}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, process_group=0) as process:
        try:
            pid = tmp_path / "pid"
            assert _comes(lambda: pid.exists() and pid.read_text("utf-8") != "")
            both = (process.pid, int(pid.read_text("utf-8")))
            os.kill(process.pid, signal.SIGTSTP)
            assert _comes(lambda: all(_rests(one) for one in both))
            os.kill(process.pid, signal.SIGCONT)
            assert _comes(lambda: not any(_rests(one) for one in both))
        finally:
            process.kill()


def _rests(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].startswith("T")


def _comes(so: Callable[[], bool]) -> bool:
    ends = time.monotonic() + 20
    while not so():
        if time.monotonic() > ends:
            return False
        time.sleep(0.02)
    return True


def test_without_code_of_others_there_is_one_process(tmp_path: Path) -> None:
    files(tmp_path)
    program = "import os; os.fork = None; from provenance.cli import entry; entry()"
    command = [sys.executable, "-c", program, "check", "--isolated", "a.txt"]
    assert (
        subprocess.run([*command, "--plugin", "tst.py"], cwd=tmp_path, capture_output=True, check=False).returncode == 3
    )
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("rule os", "rule TST101 ends of plugin 'tst' ended the program (exit code 0) before it was done, at a.txt, "),
        ("hook os", "code of a plugin ended the program (exit code 0) before it was done, "),
    ],
)
def test_what_ends_a_process_that_watches_is_told(tmp_path: Path, end: str, told: str) -> None:
    pytest.importorskip("watchfiles")
    files(tmp_path)
    done = processes.run(tmp_path, *WORDS, "a.txt", "--watch", environment={"END": end})
    assert done.returncode == 3
    assert done.stderr.decode().startswith(f"provenance: {told}so that nothing is watched any more")
    assert "plugin 'tst'" in done.stderr.decode()
