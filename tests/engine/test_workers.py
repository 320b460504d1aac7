"""Real processes that are really killed: every document is checked once or named as failed, in order, and nothing is left behind."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from provenance.api import Context, Document, Hit, Severity, Span, rule
from provenance.engine import workers
from provenance.engine.local import Unit
from provenance.engine.outcomes import Outcome
from provenance.engine.processes import FORK, POLL
from provenance.engine.program import Made, program
from provenance.engine.workers import Pool
from provenance.extensions import Source
from tests import processes
from tests.processes import PIPE, under_way

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")

PROGRAM = (sys.executable, "-m", "provenance")
POISON = """
import os, signal, time
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="TEST001", slug="poison", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def poison(document, context):
    '''Why.'''
    with open(os.environ["SEEN"], "a") as log:
        log.write(document.id + "\\n")
    text = document.text
    if "KILL" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "EXIT" in text:
        os._exit(7)
    if "HANG" in text:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        while True:
            time.sleep(0.01)
    if "EAT" in text:
        bytearray(1 << 33)
    if "FORK" in text:
        os.fork()
    if "HOLD" in text:
        sum(range(6 * 10**9))
    if "SLOW" in text:
        time.sleep(0.5)
    if "TOLD" in text:
        return [Hit(None, str(os.getpid()))]
    return ()

@hookimpl
def provenance_rules():
    return [poison]
"""


def corpus(folder: Path, poisoned: dict[int, str], size: int = 60, seconds: float = 3) -> list[str]:
    rows = [{"id": f"d{n}", "text": f"Text {n}. {poisoned.get(n, '')}"} for n in range(size)]
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (folder / "poison.py").write_text(POISON, encoding="utf-8")
    (folder / "provenance.toml").write_text(f"[limits]\nseconds = {seconds}\n", encoding="utf-8")
    return [
        *("check", "rows.jsonl", "--plugin", "poison.py", "--select", "TEST001"),
        *("--no-evidence", "--output-format", "jsonl", "--as-of", "2024-06-30"),
    ]


def seen(folder: Path) -> dict[str, str]:
    return {"SEEN": str(folder / "seen.txt")}


def run(folder: Path, arguments: list[str], **paces: float) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the records; `paces` are constants of `workers`."""
    named = {f"{workers.__name__}:{name}": seconds for name, seconds in paces.items()}
    done = processes.run(folder, *arguments, environment=seen(folder), paces=named)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_a_poisonous_document_is_named_and_everything_else_is_checked_once(tmp_path: Path) -> None:
    poisoned = {3: "KILL", 17: "EXIT", 18: "KILL", 31: "HANG", 40: "EAT", 59: "KILL"}
    code, records = run(tmp_path, [*corpus(tmp_path, poisoned), "--jobs", "2"])
    assert code == 3
    documents = records[:-1]
    assert [record["id"] for record in documents] == [f"d{n}" for n in range(60)]
    assert {record["id"] for record in documents if record["status"] == "failed"} == {"d3", "d17", "d18", "d59"}
    assert {record["id"] for record in documents if record["status"] == "partly-checked"} == {"d31", "d40"}
    reasons = {record["id"]: record["reason"] for record in documents}
    assert "SIGKILL" in reasons["d3"]
    assert "exit code 7" in reasons["d17"]
    assert "ran past limits.seconds" in reasons["d31"]
    assert all("while rule TEST001 poison of plugin 'poison' ran" in reasons[name] for name in ("d17", "d31"))
    assert "MemoryError" in reasons["d40"]
    checked = (tmp_path / "seen.txt").read_text(encoding="utf-8").split()
    assert sorted(checked) == sorted(f"d{n}" for n in range(60))


def test_a_rule_that_lets_no_thread_run_is_ended_while_rows_wait_for_its_process(tmp_path: Path) -> None:
    """Its process reads nothing that it is given, and more waits for it than a pipe holds."""
    arguments = corpus(tmp_path, {12: "HOLD"}, size=24, seconds=0.25)
    rows = (tmp_path / "rows.jsonl").read_text("utf-8")
    (tmp_path / "rows.jsonl").write_text(rows.replace("Text", f"Text{120_000 * ' '}"), "utf-8")
    code, records = run(tmp_path, [*arguments, "--jobs", "2"], GRACE=0.5)
    assert code == 3
    assert {each["id"]: each["status"] for each in records[:-1]} == {
        f"d{n}": "failed" if n == 12 else "checked"  # it was ended: nothing fails that comes to its end
        for n in range(24)
    }


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_a_rule_that_forks_doubles_nothing(tmp_path: Path, jobs: str) -> None:
    code, records = run(tmp_path, [*corpus(tmp_path, dict.fromkeys(range(60), "FORK")), "--jobs", jobs])
    assert code == 0
    assert [record["id"] for record in records[:-1]] == [f"d{n}" for n in range(60)]
    assert (records[-1]["kind"], records[-1]["problems"]) == ("run", [])


@pytest.mark.skipif(not FORK, reason="the rule is known to processes that share this one's memory")
def test_who_keeps_outcomes_may_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Meanwhile a worker waits with what it has found, more than a pipe holds: it is not the one that is late."""

    @rule(id="TEST001", slug="long", severity=Severity.INFO, summary="A test", bad=["x"], good=["y"])
    def long(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
        """Why."""
        time.sleep(2 * POLL)
        for at in range(len(document.text)):
            yield Hit(Span(at, at + 1), "x" * 200)

    grace = 2 * POLL
    monkeypatch.setattr(workers, "GRACE", grace)

    def keep(_unit: Unit, _outcome: Outcome) -> None:
        if not kept:
            time.sleep(grace + 4 * POLL)
        kept.append(_outcome.brief.status)

    kept: list[str] = []
    made = program(rules=[long])
    units = (Unit(Source(f"{n}.txt", f"{n}.txt", "text/plain", "A line. " * 50)) for n in range(4))
    pool = Pool(Made(made.checker, made.kinds), 2, 3 * POLL, keep=keep)
    assert [outcome.brief.status for outcome in pool.outcomes(units)] == kept == ["checked"] * 4


def test_one_and_two_processes_give_the_same_documents(tmp_path: Path) -> None:
    command = corpus(tmp_path, {5: "SLOW"}, size=80)
    command[command.index("--select") + 1] = "ALL"
    (_, one), (_, two) = (run(tmp_path, [*command, "--jobs", jobs]) for jobs in ("1", "2"))
    assert len(one) == 81
    assert [*one[:-1], one[-1]["summary"]] == [*two[:-1], two[-1]["summary"]]


def test_a_few_documents_are_for_all_processes(tmp_path: Path) -> None:
    """Each may take long: no process is given all of them."""
    _, records = run(tmp_path, [*corpus(tmp_path, dict.fromkeys(range(6), "TOLD"), size=6), "--jobs", "3"])
    doers = [record["findings"][0]["message"] for record in records[:-1]]
    assert [doers.count(each) for each in dict.fromkeys(doers)] == [2, 2, 2]


def test_no_more_processes_than_documents(tmp_path: Path) -> None:
    command = [*corpus(tmp_path, dict.fromkeys(range(3), "TOLD"), size=3), "--jobs", "999999"]
    done = processes.run(tmp_path, *command, environment=seen(tmp_path))
    assert done.returncode == 0
    documents = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert len({record["findings"][0]["message"] for record in documents}) == 3
    assert b"--jobs 999999: no more than " in done.stderr


def test_a_system_that_allows_few_processes_has_few(tmp_path: Path) -> None:
    """Each needs a pipe: with twenty open files there is room for some of them."""
    command = [*corpus(tmp_path, dict.fromkeys(range(60), "TOLD")), "--jobs", "40"]
    shell = ["sh", "-c", f"ulimit -n 20; exec {shlex.join([*PROGRAM, *command])}"]
    variables = {**os.environ, **seen(tmp_path)}
    done = subprocess.run(shell, cwd=tmp_path, env=variables, capture_output=True, timeout=60, check=False)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, len(records)) == (0, 61)
    assert 1 < len({record["findings"][0]["message"] for record in records[:-1]}) < 40


def test_workers_that_cannot_live_end_the_run_with_a_sentence(tmp_path: Path) -> None:
    command = [*corpus(tmp_path, {}), "--jobs", "2"]
    (tmp_path / "poison.py").write_text(f"{POISON}\nos.register_at_fork(after_in_child=lambda: os._exit(9))", "utf-8")
    code, records = run(tmp_path, command)
    assert (code, len(records)) == (3, 1)
    said = "workers end before they check anything (its process ended (exit code 9) while it was checked)"
    assert [said in problem["message"] for problem in records[0]["problems"]] == [True]


def children_of(parent: int) -> list[int]:
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False)
    return [int(pid) for pid in listed.stdout.split()]


def workers_of(called: int) -> list[int]:
    """The program runs in a child of the process that was called, for there is code of others in it."""
    return [worker for program in children_of(called) for worker in children_of(program)]


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_workers_end_with_their_parent(tmp_path: Path, how: signal.Signals) -> None:
    # What was started in the background of a shell ignores SIGINT, and what it starts does too.
    heeding = ["env", "--default-signal=INT"]
    command = [*heeding, *PROGRAM, *corpus(tmp_path, dict.fromkeys(range(60), "SLOW")), "--jobs", "2"]
    (tmp_path / "provenance.toml").write_text("[limits]\nseconds = 30\n", encoding="utf-8")
    variables = {**os.environ, **seen(tmp_path)}
    with subprocess.Popen(command, cwd=tmp_path, env=variables, stdout=subprocess.PIPE) as process:
        deadline = time.monotonic() + 20
        workers: list[int] = []
        while len(workers) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
            workers = [pid for pid in workers_of(process.pid) if (tmp_path / "seen.txt").exists()]
        assert len(workers) == 2
        process.send_signal(how)
        assert process.stdout is not None
        output = process.stdout.read()
        process.wait(20)
        while any(map(alive, workers)) and time.monotonic() < deadline + 10:
            time.sleep(0.05)
        assert not any(map(alive, workers))
        if how is signal.SIGINT:
            last = json.loads(output.splitlines()[-1])
            assert process.returncode == 3
            assert last["kind"] == "run"
            assert last["run"]["complete"] is False


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux to end them")
def test_workers_end_with_their_parent_whatever_they_are_at(tmp_path: Path) -> None:
    """A rule that holds the interpreter's lock lets no thread of its process see that the parent is gone."""
    command = [*corpus(tmp_path, dict.fromkeys(range(2), "HOLD"), size=2), "--jobs", "2"]
    (tmp_path / "provenance.toml").write_text("[limits]\nseconds = 60\n", encoding="utf-8")
    with under_way(tmp_path, *command, environment=seen(tmp_path)) as process:
        deadline = time.monotonic() + 20
        log = tmp_path / "seen.txt"
        while not (log.exists() and len(log.read_text("utf-8").split()) == 2):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        workers = workers_of(process.pid)
        assert len(workers) == 2
        process.kill()
        while any(map(alive, workers)):
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_reader_that_goes_away_ends_the_run(tmp_path: Path) -> None:
    command = [*corpus(tmp_path, {}, size=3000), "--jobs", "2"]
    with under_way(tmp_path, *command, environment=seen(tmp_path), stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(20) == 3
        assert b"Traceback" not in process.stderr.read()
