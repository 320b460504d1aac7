"""Real runs of the program in a folder: what is said, and with which exit code."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests import processes
from tests.commands import as_text, call

TEXT = "Credits to the owner.\n"
PLUGIN = """
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="{id}", slug="{slug}", severity=Severity.ERROR, summary="A test", bad=["x"], good=["y"])
def test_rule(document, context):
    '''Why.'''
    {body}

@hookimpl
def provenance_rules():
    return [test_rule]
"""


def plugin(rule_id: str = "TEST001", slug: str = "test-rule", body: str = "return ()") -> str:
    return PLUGIN.format(id=rule_id, slug=slug, body=body)


@dataclass
class Case:
    name: str
    arguments: list[str]
    code: int
    sentence: str
    """Stands in standard error, or in standard output where `in_output`."""
    files: dict[str, str | bytes] = field(default_factory=dict)
    in_output: bool = False
    status: str | None = None
    problem: str | None = None


def run(folder: Path, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """A command in a folder: in a process of its own where plugins are imported, which may stop it, and no second one of the name is."""
    way = processes.run if _has_code(folder) else call
    return as_text(way(folder, *arguments, stdin=(stdin or "").encode(), environment={"COLUMNS": "200"}))


def _has_code(folder: Path) -> bool:
    return any(folder.rglob("*.py"))


def run_with(folder: Path, plugins: Mapping[str, str], *flags: str) -> subprocess.CompletedProcess[str]:
    """A check of one text with plugins of one file each, given by their names: what one of them does is told of it alone."""
    write(folder, {"text.txt": TEXT, **{f"{name}.py": code for name, code in plugins.items()}})
    given = [word for name in plugins for word in ("--plugin", f"{name}.py")]
    return run(folder, "check", "text.txt", "--isolated", "--no-cache", *given, *flags)


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        target = folder / name
        if name.endswith("/"):
            target.parent.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


def check(case: Case, folder: Path) -> None:
    """Hold a run against what it should say: the one that gives the records, too, where they are asked for and it is said beside them."""
    write(folder, {"a.txt": TEXT, **case.files})
    recorded = ("--output-format", "jsonl") if case.status or case.problem else ()
    done = run(folder, *case.arguments, *(() if case.in_output else recorded))
    said = done.stdout if case.in_output else done.stderr
    assert (done.returncode, case.sentence in " ".join(said.split())) == (case.code, True), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    if recorded:
        records = stream(run(folder, *case.arguments, *recorded) if case.in_output else done)
        assert case.status is None or case.status in {record["status"] for record in records[:-1]}
        assert case.problem is None or case.problem in {problem["kind"] for problem in records[-1]["problems"]}
        assert records[-1]["run"]["complete"] is False


def stream(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]
