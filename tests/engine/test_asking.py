"""Rules that are asked of several documents in turn: the same records as of each alone, whatever a rule does to one of them."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from provenance.api import Context, Document, Hit, Phrases, Severity, Span, rule
from provenance.engine.check import Checker
from provenance.engine.local import Unit, check_unit, check_units
from provenance.engine.program import all_kinds, program
from provenance.extensions import Source
from provenance.host.configuration import load_settings
from provenance.rules import RuleFunction
from tests import processes

TEXTS = (
    "The bridge is closed.",
    "The bridge, the bridge, the bridge: fault.",
    "A market.",
    "Le pont est fermé, dit-on.",
)


BRIDGE = Phrases.of(en=["bridge"])


def checker_of(function: RuleFunction, *, seconds: float = 10.0, findings: int = 1000) -> Checker:
    """A checker with a rule that does something to some documents, and one that only finds a word."""

    @rule(id="TEST002", slug="word", severity=Severity.INFO, summary="A word", bad=["x"], good=["y"], phrases=BRIDGE)
    def word(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        for match in context.matches:
            yield Hit(match.span, "is a bridge")

    given = rule(
        id="TEST001", slug="given", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"]
    )(function)
    settings = load_settings(config=None, isolated=True, start=Path.cwd())
    limits = msgspec.structs.replace(settings.limits, seconds=seconds, findings=findings)
    settings = msgspec.structs.replace(settings, limits=limits)
    return program(settings=settings, as_of=date(2024, 6, 30), rules=[given, word]).checker


def units() -> list[Unit]:
    return [Unit(Source(str(n), f"{n}.txt", "text/plain", text)) for n, text in enumerate(TEXTS)]


def check_both(checker: Checker) -> list[str]:
    """What keeps each document from being checked whole, after a look that together and alone give the same."""
    alone = [check_unit(unit, all_kinds(), checker) for unit in units()]
    together = list(check_units(enumerate(units()), all_kinds(), checker))
    assert [outcome.seal() for outcome in together] == [outcome.seal() for outcome in alone]
    assert [outcome.problems for outcome in together] == [outcome.problems for outcome in alone]
    assert [len(outcome.record.findings) for outcome in together if outcome.record.id == "0"] == [1]
    return [outcome.record.reason or "" for outcome in together]


def test_a_rule_that_raises_is_told_of_its_document_alone() -> None:
    def raises(document: Document, context: Context) -> Iterable[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        if "fault" in document.text:
            raise ValueError("this one")
        return ()

    reasons = check_both(checker_of(raises))
    assert [index for index, reason in enumerate(reasons) if "raised ValueError: this one" in reason] == [1]


def test_of_more_findings_than_are_allowed_the_first_are_kept_of_that_document_alone() -> None:
    def finds(document: Document, context: Context) -> Iterable[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        return (Hit(Span(at, at + 1), "a sign") for at, sign in enumerate(document.text) if sign in ",:")

    reasons = check_both(checker_of(finds, findings=2))
    assert [index for index, reason in enumerate(reasons) if "more than limits.findings" in reason] == [1]


def test_a_rule_that_takes_too_long_costs_its_document_alone_and_no_other_waits_for_it_again() -> None:
    asked: list[str] = []

    def dawdles(document: Document, context: Context) -> Iterable[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        asked.append(document.id)
        if "fault" in document.text:
            time.sleep(9)
        return ()

    checker = checker_of(dawdles, seconds=0.5)
    first = [outcome.record for outcome in check_units(enumerate(units()), all_kinds(), checker)]
    assert [record.id for record in first if record.status == "partly-checked"] == ["1"]
    assert "ran past limits.seconds (0.5 s) while rule TEST001" in str(first[1].reason)
    assert [len(record.findings) for record in first] == [1, 0, 0, 0]
    asked.clear()
    again = [outcome.record for outcome in check_units(enumerate(units()), all_kinds(), checker)]
    assert again == first
    assert asked == ["0", "1", "2", "3"]


def test_a_long_text_is_told_with_the_seconds_that_it_needs() -> None:
    def dawdles(document: Document, context: Context) -> Iterable[Hit]:  # noqa: ARG001 - the form of a rule
        """Why."""
        time.sleep(9)
        return ()

    checker = checker_of(dawdles, seconds=2)
    text = f"{'A bridge.':1000}\n\n" * 2_300
    (outcome,) = check_units(enumerate([Unit(Source("a", "a.txt", "text/plain", text))]), all_kinds(), checker)
    assert str(outcome.record.reason).endswith(
        "; the text has 2.3 million characters: raise limits.seconds (to 30), or divide it"
    )


DEADLY = """
import os, signal
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="TEST001", slug="deadly", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def deadly(document, context):
    '''Why.'''
    if "KILL" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    yield Hit(None, "is here")

@hookimpl
def provenance_rules():
    return [deadly]
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_document_that_kills_the_process_in_a_rule_is_named(tmp_path: Path) -> None:
    (tmp_path / "deadly.py").write_text(DEADLY, encoding="utf-8")
    names = [f"d{number:02}.txt" for number in range(40)]
    for number, name in enumerate(names):
        (tmp_path / name).write_text("KILL" if number in {7, 8} else "Words.", encoding="utf-8")
    command = ("check", *names, "--plugin", "deadly.py", "--select", "TEST001", "--output-format", "jsonl")
    done = processes.run(tmp_path, *command, "--jobs", "2")
    records = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert [record["id"] for record in records] == names
    assert [record["id"] for record in records if "SIGKILL" in (record["reason"] or "")] == ["d07.txt", "d08.txt"]
    assert [len(record["findings"]) for record in records] == [number not in {7, 8} for number in range(40)]
