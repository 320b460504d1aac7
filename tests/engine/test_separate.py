"""Corpus rules that never end, or end their process: each costs its own findings, is named, and the run ends incomplete."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

import pytest

from provenance.engine.processes import FORK
from provenance.engine.sorting import IN_MEMORY
from tests import processes

Audited = subprocess.CompletedProcess[bytes]
pytestmark = pytest.mark.skipif(not FORK, reason="needs fork")

PLUGIN = """
import os, signal, time
from provenance.api import CorpusExample, CorpusHit, Edge, Fact, Severity, corpus_rule, hookimpl
from provenance.engine.pace import FACTS


class Base:
    '''Finds what has the same key.

    Change it.
    '''
    def extract(self, document, context):
        yield Fact("first", None, document.text)
        yield Fact("second", None, document.text)

    def conclude(self, key, facts, context):
        seen = list(facts)
        self.act(key)
        yield CorpusHit(f"{key}: {seen[0].payload[:8]}", seen)
        yield Edge(seen[0], seen[-1], 1.0)

    def describe(self, cluster, context):
        self.act_on_cluster()
        yield CorpusHit(f"{len(cluster.members)} are one", cluster.members)

    def act(self, key):
        pass

    act_on_cluster = act_more = lambda self: None


def endless():
    while True:
        time.sleep(0.01)


def deaf():
    while True:
        try:
            endless()
        except BaseException:
            pass


class Loops(Base):
    '''Loops.

    Change it.
    '''
    def act(self, key):
        while True:
            pass

class LoopsLater(Base):
    '''Loops.

    Change it.
    '''
    def act(self, key):
        if key == "second":
            endless()

class Endless(Base):
    '''Never ends.

    Change it.
    '''
    def conclude(self, key, facts, context):
        seen = list(facts)
        while True:
            yield CorpusHit("again", seen)

class LoopsInCluster(Base):
    '''Loops.

    Change it.
    '''
    def act_on_cluster(self):
        endless()

class Ends(Base):
    '''Ends.

    Change it.
    '''
    def act(self, key):
        os._exit(0)

class EndsInCluster(Base):
    '''Ends.

    Change it.
    '''
    def act_on_cluster(self):
        os._exit(0)

class Killed(Base):
    '''Is killed.

    Change it.
    '''
    def act(self, key):
        os.kill(os.getpid(), signal.SIGKILL)

class Deaf(Base):
    '''Hears nothing.

    Change it.
    '''
    def act(self, key):
        deaf()

class Blocked(Base):
    '''Blocks.

    Change it.
    '''
    def act(self, key):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        endless()

class Forks(Base):
    '''Doubles.

    Change it.
    '''
    def act(self, key):
        os.fork()

class Raises(Base):
    '''Raises.

    Change it.
    '''
    def act(self, key):
        raise OSError("no")

class Prints(Base):
    '''Prints.

    Change it.
    '''
    def act(self, key):
        print("words")

class Slow(Base):
    '''Is slow, but comes on.

    Change it.
    '''
    def conclude(self, key, facts, context):
        for number, seen in enumerate(facts):
            if number in (FACTS // 2, FACTS + 100):
                time.sleep(0.6)
        yield CorpusHit(f"{key}: {number}", [seen])


def made(number, program):
    return corpus_rule(
        id=f"TST{number}", slug=f"{program.__name__.lower()}-{number}", severity=Severity.INFO, summary="A test", languages=["*"], fewest=2,
        examples=[CorpusExample(("a", "a"), found=True), CorpusExample(("a",), found=False)],
    )(program)

RULES = [made(901 + n, program) for n, program in enumerate(PROGRAMS)]

@hookimpl
def provenance_rules():
    return RULES
"""


def begun(
    folder: Path, programs: str, *more: str, documents: int, blanks: int, seconds: float, facts: int | None
) -> AbstractContextManager[Callable[[], Audited]]:
    """An audit with the rules of these programs."""
    folder.mkdir(parents=True)
    rows = [{"id": f"d{n}", "text": f"Text number {n}.{blanks * ' '}"} for n in range(documents)]
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (folder / "tst.py").write_text(PLUGIN.replace("PROGRAMS", f"[{programs}]"), encoding="utf-8")
    (folder / "provenance.toml").write_text(f"[limits]\nseconds = {seconds}\n", encoding="utf-8")
    command = ("audit", "rows.jsonl", "--plugin", "tst.py", "--select", "TST", "--no-evidence")
    paces = {} if facts is None else {"provenance.engine.pace:FACTS": facts}
    return processes.running(folder, *command, "--output-format", "json", "--as-of", "2024-06-30", *more, paces=paces)


def audits(
    folder: Path,
    programs: str,
    *ways: tuple[str, ...],
    documents: int = 4,
    blanks: int = 0,
    seconds: float = 0.25,
    facts: int | None = None,
) -> Iterator[Audited]:
    """The same in several ways at once, since most of their time is spent in waiting until something is late. `facts` are those of one step."""
    folders = [folder / str(number) for number in range(len(ways))]
    with ExitStack() as stack:
        ends = [
            stack.enter_context(
                begun(inner, programs, *more, documents=documents, blanks=blanks, seconds=seconds, facts=facts)
            )
            for inner, more in zip(folders, ways, strict=True)
        ]
        for end in ends:
            yield end()


FEW = ("--jobs", "1")
MORE = [("--jobs", "2"), ("--run-folder", "run")]
RAN = "ran past limits.seconds (0.25 s) while it compared documents{}; raise limits.seconds, or ignore the rule"


def told(done: Audited) -> dict[str, str]:
    """Rule -> what is said of it, without the line at which it raised, and without a place where one that always yields is met: there, in what it makes, or in the host."""
    assert done.returncode in (0, 3), done.stderr
    report = json.loads(done.stdout)
    assert report["run"]["complete"] is (not report["problems"])
    assert done.returncode == (3 if report["problems"] else 0), done.stderr
    return {
        problem["rule"]: re.sub(
            r", line \d+| \((?:tst|named_tuples)\.py, line \d+, in (?:conclude|__new__)\)",
            "",
            problem["message"].partition("of plugin 'tst' ")[2],
        )
        for problem in report["problems"]
    }


def found(done: Audited) -> list[str]:
    return [f"{finding['rule']} {finding['message']}" for finding in json.loads(done.stdout)["corpus"]]


def test_a_rule_that_never_ends_is_stopped(tmp_path: Path) -> None:
    of_one = ["first: Text num", "second: Text num", "2 are one"]
    programs = "Forks, Loops, LoopsLater, Endless, LoopsInCluster, Raises, Base"
    for done in audits(tmp_path, programs, FEW, *MORE):
        assert told(done) == {
            "TST902": RAN.format(" (tst.py, in act)"),
            **dict.fromkeys(("TST903", "TST905"), RAN.format(" (tst.py, in endless)")),
            "TST904": RAN.format(""),
            "TST906": "raised OSError: no (tst.py, in act)",
        }, done.args
        assert found(done) == [f"{rule} {words}" for rule in ("TST901", "TST907") for words in sorted(of_one)]


def test_a_rule_that_ends_its_process_costs_its_own_findings(tmp_path: Path) -> None:
    ended = "was lost: its process ended while it was at work"
    past = "ran past limits.seconds (0.25 s) and had to be ended with its process"
    for done in audits(tmp_path, "Base, Ends, EndsInCluster, Killed, Deaf, Blocked, Base", *MORE):
        assert told(done) == {
            "TST902": ended,
            "TST903": ended,
            "TST904": "was lost: its process was killed (SIGKILL) while it was at work",
            "TST905": past,
            "TST906": past,
        }, done.args
        assert {finding[:6] for finding in found(done)} == {"TST901", "TST907"}


def test_a_rule_that_comes_on_may_take_long(tmp_path: Path) -> None:
    """In all it takes more than the limit, for each step of facts less."""
    for done in audits(tmp_path, "Slow", FEW, *MORE, documents=400, seconds=1.0, facts=200):
        assert told(done) == {}, done.args
        assert found(done) == ["TST901 first: 399", "TST901 second: 399"]


def test_the_facts_are_read_on_where_the_rule_before_was_lost(tmp_path: Path) -> None:
    """From files: a child shares the places in them with its parent."""
    documents, blanks = 500, IN_MEMORY // 2000  # with the eight facts of each, twice what is held in memory
    (here,) = audits(tmp_path / "here", "Base, Raises, Base, Base", FEW, documents=documents, blanks=blanks)
    (apart,) = audits(tmp_path / "apart", "Base, Ends, Base, Base", ("--jobs", "2"), documents=documents, blanks=blanks)
    assert found(here) == found(apart)
    assert {finding[:6] for finding in found(apart)} == {"TST901", "TST903", "TST904"}
    assert list(told(apart)) == ["TST902"]
