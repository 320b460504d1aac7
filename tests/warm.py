"""What the processes of tests begin with: the program as it is when it has read a text of each common kind. Imported by `tests.processes`."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from provenance.cli import main
from provenance.lsp.projects import Asked
from provenance.lsp.server import build

TEXT = "# A bridge\n\nOfficials said last week that it fell. “It is gone,” they said [1].\n"
LONG = TEXT * 150
"""For which automata of phrases are built: a search for one after the other takes a copy of each into every fork."""
TEXTS = {"a.txt": LONG, "a.md": TEXT, "a.html": f"<p>{TEXT}</p>", "a.jsonl": '{"text": "Officials said so."}\n'}
LATER = (
    "provenance.cli.sharded",
    "provenance.engine.separate",
    "provenance.engine.shards",
    "provenance.engine.workers",
    "sqlite3",
)
"""Modules that such a run does not need, and others do."""

with TemporaryDirectory() as name:
    for file, text in TEXTS.items():
        (Path(name) / file).write_text(text, encoding="utf-8")
    quietly = ("--jobs", "1", "--isolated", "--no-cache", "--exit-zero", "--quiet", "--output-file", os.devnull)
    for form in ("text", "jsonl"):
        if main(["audit", name, *quietly, "--output-format", form]):
            sys.exit("the program that tests begin does not work")
for name in LATER:
    importlib.import_module(name)
build(Asked(None, isolated=True, plugins=(), choice={}))  # what all servers need is made with the first
