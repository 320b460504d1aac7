"""Documents that are read together: the same records as of each alone, and every death laid to the document that was read."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest

from provenance.analysis import Sentence, sentences
from provenance.documents import Document
from provenance.engine.local import LARGE, Unit, check_unit, check_units
from provenance.engine.program import all_kinds, program
from provenance.extensions import Source
from provenance.host.configuration import load_settings
from tests import processes

NEWS = """The council voted on Tuesday to close the bridge, officials said.

“We had no choice,” said Ana Cruz, the mayor, in March 2024. Experts believe that 40 percent of bridges are unsafe.

Photo: courtesy of the owner
"""
TEXTS: tuple[tuple[str, str | bytes], ...] = (
    ("text/plain", NEWS),
    ("text/plain", ""),
    ("text/markdown", f"# Title\n\n{NEWS}\n\n- a\n- b[^1]\n\n[^1]: A note."),
    ("text/plain", b"\xff\xfe\x00\xd8"),
    (
        "text/html",
        f"<html lang=en><body><h1>Bridge</h1><article><p>{NEWS}</p></article><p>Related posts</p></body></html>",
    ),
    ("text/unknown", NEWS),
    ("text/plain", f"{NEWS}{chr(10) * LARGE}{NEWS}"),
    ("text/plain", "Der Rat hat am Dienstag beschlossen, die Brücke zu schließen, wie Beamte sagten. " * 9),
    ("text/plain", "\ud800 is half of a pair."),
)


def units(texts: Sequence[tuple[str, str | bytes]] = TEXTS) -> list[Unit]:
    found = [Unit(Source(str(n), f"{n}.txt", kind, text)) for n, (kind, text) in enumerate(texts)]
    return [*found[:2], Unit(found[0].source, refusal="nothing reads it", skipped=True), *found[2:]]


def check_both(*, broken: bool) -> None:
    made, kinds = program(as_of=date(2024, 6, 30)).checker, all_kinds()
    alone = [check_unit(unit, kinds, made) for unit in units()]
    at: list[int] = []
    together = list(check_units(enumerate(units()), kinds, made, at.append))
    assert [outcome.seal() for outcome in together] == [outcome.seal() for outcome in alone]
    assert [outcome.problems for outcome in together] == [outcome.problems for outcome in alone]
    assert any("sentences" in problem.message for outcome in together for problem in outcome.problems) is broken
    assert set(at) == set(range(len(units())))


def test_documents_that_are_read_together_have_the_records_of_each_alone() -> None:
    check_both(broken=False)


def test_a_reading_that_raises_is_told_once_where_documents_are_read_together() -> None:
    read = sentences.function

    def fails(document: Document) -> tuple[Sentence, ...]:
        if "Experts" in document.text:
            raise ValueError
        return read(document)

    msgspec.structs.force_setattr(sentences, "function", fails)
    try:
        check_both(broken=True)
    finally:
        msgspec.structs.force_setattr(sentences, "function", read)


def test_a_reading_that_takes_too_long_fails_its_document_alone() -> None:
    read = sentences.function

    def dawdles(document: Document) -> tuple[Sentence, ...]:
        if document.id == "2":
            time.sleep(9)
        return read(document)

    settings = load_settings(config=None, isolated=True, start=Path.cwd())
    settings = msgspec.structs.replace(settings, limits=msgspec.structs.replace(settings.limits, seconds=0.5))
    made, kinds = program(settings=settings, as_of=date(2024, 6, 30)).checker, all_kinds()
    some = [unit for unit in units() if unit.refusal is None][:5]
    alone = [check_unit(unit, kinds, program(as_of=date(2024, 6, 30)).checker).record for unit in some]
    msgspec.structs.force_setattr(sentences, "function", dawdles)
    try:
        together = [outcome.record for outcome in check_units(enumerate(some), kinds, made)]
    finally:
        msgspec.structs.force_setattr(sentences, "function", read)
    assert [record.id for record in together if record.status == "failed"] == ["2"]
    assert "ran past limits.seconds (0.5 s) while rule" in str(together[2].reason)
    assert [record for record in together if record.id != "2"] == [record for record in alone if record.id != "2"]


DEADLY = """
import os, signal, time
from provenance.api import Hit, Severity, hookimpl, rule
from provenance.testing import document as make_document

class Deadly:
    name = "deadly"
    media_types = {"text/x-deadly": (".deadly",)}

    def load(self, source):
        text = source.data.decode()
        if "KILL" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "SLOW" in text:
            time.sleep(9)
        return make_document(text)

@rule(id="TEST001", slug="seen", severity=Severity.INFO, summary="A test", languages=["*"], bad=["x"], good=["y"])
def seen(document, context):
    '''Why.'''
    with open(os.environ["SEEN"], "a") as log:
        log.write(document.text + "\\n")
    return ()

@hookimpl
def provenance_rules():
    return [seen]

@hookimpl
def provenance_loaders():
    return [Deadly()]
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_cannot_be_borne_is_named_though_others_are_read_with_it(tmp_path: Path, jobs: int) -> None:
    (tmp_path / "deadly.py").write_text(DEADLY, encoding="utf-8")
    (tmp_path / "provenance.toml").write_text("[limits]\nseconds = 0.5\n", encoding="utf-8")
    deadly = {5: "SLOW", 20: "KILL", 21: "KILL"} if jobs > 1 else {5: "SLOW"}
    names = [f"d{number:02}.deadly" for number in range(40)]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"{number} {deadly.get(number, '')}", encoding="utf-8")
    command = [
        *("check", *names, "--plugin", "deadly.py", "--select", "TEST001"),
        *("--output-format", "jsonl", "--as-of", "2024-06-30", "--jobs", str(jobs)),
    ]
    seen = tmp_path / "seen.txt"
    done = processes.run(tmp_path, *command, environment={"SEEN": str(seen)})
    records = [json.loads(line) for line in done.stdout.splitlines()][:-1]
    assert [record["id"] for record in records] == names
    failed = {number: record["reason"] for number, record in enumerate(records) if record["status"] == "failed"}
    assert failed.keys() == deadly.keys()
    assert "ran past limits.seconds (0.5 s) while it was being read" in failed[5]
    assert all("SIGKILL" in failed[number] for number, how in deadly.items() if how == "KILL")
    asked = seen.read_text(encoding="utf-8").split()
    assert sorted(asked, key=int) == [str(number) for number in range(40) if number not in deadly]
