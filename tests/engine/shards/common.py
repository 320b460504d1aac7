"""What the tests of shards have in common: a corpus with copies, broken rows and a plugin that is slow or kills its process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests import processes

PLUGIN = """
import os, signal, time
from provenance.api import CorpusExample, Fact, Severity, corpus_rule, hookimpl, rule

@rule(id="TEST001", slug="poison", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def poison(document, context):
    '''Why.'''
    time.sleep(float(os.environ.get("SLOW", "0")))
    if "KILL" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return ()

@corpus_rule(
    id="TEST902", slug="raises", severity=Severity.INFO, summary="A test", languages=["*"],
    examples=[CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)],
)
class Raises:
    '''Why.

    What to do.
    '''

    def extract(self, document, context):
        yield Fact(str(len(document.text)), None)

    def conclude(self, key, facts, context):
        if int(key) % 3 == 2:
            raise OSError("not the key " + key)
        return ()

@hookimpl
def provenance_rules():
    return [poison, Raises]
"""
SUBJECTS = ("bridge", "mill", "garden", "ferry", "tower", "school", "road", "wall", "farm", "inn", "well", "market")


def text(number: int) -> str:
    """A text of its own; every seventh is nearly that of another, every eleventh is that of another."""
    if number % 11 == 10:
        return text(number - 9)
    if number % 7 == 6:
        return text(number - 5).replace("winter", "summer").replace("houses", "places")
    subject = SUBJECTS[number % len(SUBJECTS)]
    return (
        f"What became of the {subject} of town {number} is told in many houses on winter evenings, and seldom twice alike,"
        f" as number {number * 7919 % 1009} of the {number % 13} families said. Those who look after the {subject} have changed"
        f" as well, as anybody can see who walks by in the morning of day {number % 28} or late at night.\n\n"
        f"Credits to the owner.\n\nPrinted for the members of the society of friends of the {subject}"
    )


def make_corpus(folder: Path, rows: int = 24, files: int = 8, poisoned: int | None = None) -> None:
    """`corpus` with rows and files, and `plugin.py`."""
    corpus = folder / "corpus"
    (corpus / "notes").mkdir(parents=True)
    lines = []
    for number in range(rows):
        words = text(number) + (" KILL" if number == poisoned else "")
        lines.append(json.dumps({"id": f"r{number if number % 17 else number // 2}", "text": words}))
    lines[rows // 3 : rows // 3] = ["", "{broken", "[]"]
    (corpus / "rows.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for number in range(files):
        (corpus / "notes" / f"{number:03}.txt").write_text(text(number * 3), encoding="utf-8")
    (corpus / "notes" / "parts.bin").write_bytes(b"\0" * 10)
    (folder / "plugin.py").write_text(PLUGIN, encoding="utf-8")


ARGUMENTS = (
    *("audit", "corpus", "--isolated", "--no-cache", "--plugin", "plugin.py"),
    *("--select", "ATT101,DUP,BLP415,PRV,TEST001,TEST902", "--no-evidence", "--as-of", "2024-06-30"),
)
COMMAND = (sys.executable, "-m", "provenance", *ARGUMENTS)
SHARDS = ("--run-folder", "run", "--shard-size", "3k")


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Audit the corpus of a folder. `SLOW` is how many seconds each document takes."""
    return processes.run(folder, *ARGUMENTS, *arguments, environment=variables)


def without_arguments(report: bytes) -> bytes:
    """A stream of records without the arguments of its run, which name the run's folder."""
    *lines, last = report.splitlines()
    end: dict[str, Any] = json.loads(last)
    end["run"]["arguments"] = []
    return b"\n".join([*lines, json.dumps(end).encode()])
