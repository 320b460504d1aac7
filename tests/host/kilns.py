"""Plugins of one file, with a rule about kilns."""

from __future__ import annotations

from pathlib import Path

from provenance.host.plugins import discover

HEAD = """
from dataclasses import dataclass
import msgspec
from provenance.api import BrokenEntry, CorpusExample, Declared, Fact, Hit, Severity, Source, analysis, corpus_rule, hookimpl, rule

def kiln(**more):
    return rule(id="KILN101", slug="kiln", severity=Severity.INFO, summary="A kiln", bad=["kiln"], good=["pot"], **more)

class Loader:
    name, media_types = "log", {"text/x-log": (".log",)}
    def load(self, source): ...

class Reporter:
    name, binary = "tally", False
    def begin(self, stream, options): ...
"""


RULES = "@hookimpl\ndef provenance_rules(): return [hot]\n"


def refusal(tmp_path: Path, code: str) -> str:
    """Why the plugin was refused; empty where it was not."""
    file = tmp_path / "kiln.py"
    file.write_text(HEAD + code, "utf-8")
    problems = discover(files=[file], version="1").problems
    return "".join(problem.message for problem in problems)


def hot(body: str, **given: str) -> str:
    """A plugin with a rule whose declaration has more, and whose function is this."""
    more = ", ".join(f"{name}={value}" for name, value in given.items())
    return f"@kiln({more})\n{body}\n    '''Why.'''\n    yield from ()\n{RULES}"
