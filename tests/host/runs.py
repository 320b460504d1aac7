"""Real runs of the program in a folder: what is said, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.commands import call

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
    if not _has_code(folder):
        done = call(folder, *arguments, stdin=(stdin or "").encode(), environment={"COLUMNS": "200"})
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
    return subprocess.run(
        [sys.executable, "-c", "import sys; from provenance.cli import main; sys.exit(main())", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        input=stdin,
        timeout=60,
        check=False,
        env={**os.environ, "COLUMNS": "200", "PYTHONUTF8": "1"},
    )


def _has_code(folder: Path) -> bool:
    return any(folder.rglob("*.py"))


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        target = folder / name
        if name.endswith("/"):
            target.parent.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


def check(case: Case, folder: Path) -> None:
    """Hold a run against what it should say."""
    write(folder, {"a.txt": TEXT, **case.files})
    done = run(folder, *case.arguments)
    said = done.stdout if case.in_output else done.stderr
    assert (done.returncode, case.sentence in " ".join(said.split())) == (case.code, True), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    if case.status or case.problem:
        records = stream(run(folder, *case.arguments, "--output-format", "jsonl"))
        assert case.status is None or case.status in {record["status"] for record in records[:-1]}
        assert case.problem is None or case.problem in {problem["kind"] for problem in records[-1]["problems"]}
        assert records[-1]["run"]["complete"] is False


def stream(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]
