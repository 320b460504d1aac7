"""Rows that are enough for a cache, and runs over them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import msgspec

from provenance.engine.cache import Cache
from provenance.engine.check import Checker
from provenance.engine.local import Unit, check_unit
from provenance.engine.outcomes import Outcome
from provenance.engine.program import all_kinds, program
from provenance.extensions import Source
from tests import processes

TEXT = "Credits to the owner. Officials said last week that it rained. " * 6


def rows(folder: Path, count: int = 12, blanks: int = 100_000) -> Path:
    """Rows with so many blanks behind the text of each: a run is large by its bytes, and those that are no part of a text cost nothing to read."""
    file = folder / "rows.jsonl"
    texts = (json.dumps({"id": str(number), "text": f"Text {number}. {TEXT}"}) for number in range(count))
    file.write_text("".join(f"{text[:-1]}{' ' * blanks}}}\n" for text in texts), "utf-8")
    return file


def run(folder: Path, *arguments: str) -> bytes:
    command = ("check", "rows.jsonl", "--output-format", "jsonl", "--as-of", "2024-06-30")
    done = processes.run(folder, *command, *arguments, environment={"COLUMNS": "80"})
    assert done.stderr == b""
    return done.stdout


def documents(output: bytes) -> list[bytes]:
    return output.splitlines()[:-1]


def checker(*, min_words: int = 50, as_of: date = date(2024, 6, 30), evidence: bool = True) -> Checker:
    made = program(select=["ATT"], as_of=as_of).checker
    options = msgspec.structs.replace(made.options, evidence=evidence)
    return Checker(msgspec.structs.replace(made.settings, min_words=min_words), made.selection, options)


def unit(text: str = TEXT, name: str = "a.txt") -> Unit:
    return Unit(Source(name, name, "text/plain", text))


def one_outcome(folder: Path) -> tuple[bytes, Outcome]:
    made = checker()
    cache = Cache(folder, made, [])
    found = cache.key(unit())
    assert found is not None
    outcome = check_unit(unit(), all_kinds(), made)
    cache.put(found[0], outcome)
    cache.close()
    return found[0], outcome


def whole(outcome: Outcome | None) -> Outcome | None:
    """With all that is worked out when it is first asked for."""
    if outcome is not None:
        outcome.seal()
        assert outcome.record.path == outcome.brief.path
    return outcome
