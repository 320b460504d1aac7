"""Files that come to be something else while a run goes on."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from provenance.engine.local import TOGETHER
from tests.processes import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes with names")

PLUGIN = """
import os
from provenance.api import Severity, hookimpl, rule

@rule(id="TEST001", slug="changes", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def changes(document, context):
    '''Why.'''
    if "first" in document.text:
        for name, become in (("pipe.txt", os.mkfifo), ("rows.jsonl", os.mkfifo), ("to.txt", os.mkdir)):
            os.remove(f"docs/{name}")
            become(f"docs/{name}")
        os.remove("docs/without.txt")
    return ()

@hookimpl
def provenance_rules():
    return [changes]
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pipe_is_not_waited_for(jobs: str, tmp_path: Path) -> None:
    """With one process there is nobody who would end the run."""
    (tmp_path / "house.py").write_text(PLUGIN, encoding="utf-8")
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(4 * TOGETHER):
        text = "The first day." if number == 0 else "A day."
        (docs / f"{number:03}.txt").write_text(text, encoding="utf-8")
    for name in ("pipe.txt", "rows.jsonl", "to.txt", "without.txt"):
        (docs / name).write_text('{"text": "A day."}\n', encoding="utf-8")
    asked = ("check", "docs", "--isolated", "--no-cache", "--plugin", "house.py", "--select", "TEST001", "--jobs", jobs)
    done = run(tmp_path, *asked, "--output-format", "json")
    assert done.returncode == 3, done.stderr
    documents = json.loads(done.stdout)["documents"]
    assert {item["id"]: item["reason"] for item in documents if item["status"] == "failed"} == {
        "pipe.txt": "cannot be read: it is a pipe, a socket or a device by now",
        "rows.jsonl": "cannot be read: it is a pipe, a socket or a device by now",
        "to.txt": "cannot be read: it is a folder by now",
        "without.txt": "cannot be read: it is gone by now",
    }
    assert sum(item["status"] == "checked" for item in documents) == 4 * TOGETHER
