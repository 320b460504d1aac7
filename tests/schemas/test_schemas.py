"""The shipped schemas are those of the types, and both validators say the same of records, sound and damaged."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from provenance.host.schemas import schema_text
from provenance.records import (
    Report,
    StreamRecord,
    decode,
    encode,
    faults,
)
from tests.commands import call

ROOT = Path(__file__).resolve().parents[2]
TEXT = """Bridge to close

Credits to the owner

Officials said last week that 40 % of the lorries are too heavy. "It cannot go on," said Ana Cruz, the mayor.
Write to ana@example.org. See https://example.com/report for more.
"""


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Real records: two documents, one that fails, and the run."""
    folder = tmp_path_factory.mktemp("records")
    (folder / "a.txt").write_text(TEXT * 3, encoding="utf-8")
    (folder / "b.md").write_text(f"---\ntitle: A bridge\ndate: 2024-06-01\n---\n\n{TEXT}", encoding="utf-8")
    (folder / "c.jsonl").write_text('{"id": 1, "text": "x"}\n{broken\n', encoding="utf-8")
    done = call(folder, "audit", ".", "--isolated", "--output-format", "jsonl", "--as-of", "2024-06-30")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_schemas_are_those_of_the_types() -> None:
    namespace: dict[str, Any] = {"__file__": str(ROOT / "tools" / "make_schemas.py"), "__name__": "make_schemas"}
    exec((ROOT / "tools" / "make_schemas.py").read_text(encoding="utf-8"), namespace)  # noqa: S102 - our own tool
    for name, text in namespace["made"]().items():
        shipped = (ROOT / "schemas" / "provenance_schemas" / name).read_text(encoding="utf-8")
        assert shipped == text, f"{name}: run tools/make_schemas.py"


@pytest.mark.parametrize("name", ["report", "record", "configuration"])
def test_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(schema_text(name)))


def test_real_records_fit(lines: list[dict[str, Any]]) -> None:
    assert [line["kind"] for line in lines][-1] == "run"
    assert {line["status"] for line in lines if line["kind"] == "document"} >= {"checked", "failed"}
    assert any(line["findings"] for line in lines if line["kind"] == "document")
    for line in lines:
        record = decode(json.dumps(line))
        assert faults(record) is None
        assert json.loads(encode(record)) == line


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a value."""
    children: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    return [path, *(place for key, child in children for place in places(child, (*path, key)))]


def damage(record: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """A record with one thing wrong, or by luck nothing: a value of another type, a key too many or too few."""
    damaged: dict[str, Any] = json.loads(json.dumps(record))
    place = rng.choice(places(damaged)[1:])
    holder: Any = damaged
    for key in place[:-1]:
        holder = holder[key]
    kind = rng.randrange(3)
    if kind == 0:
        holder[place[-1]] = rng.choice([None, 1, 1.5, -1, "x", "error", [], {}, True, ["x"], {"x": 1}])
    elif kind == 1 and isinstance(holder, dict):
        del holder[place[-1]]
    elif isinstance(holder, dict):
        holder["unknown"] = 1
    return damaged


@pytest.mark.early
def test_both_validators_agree_on_damaged_records(lines: list[dict[str, Any]]) -> None:
    schema = json.loads(schema_text("record"))
    slow, fast = Draft202012Validator(schema), jsonschema_rs.Draft202012Validator(schema)
    small = [json.loads(json.dumps(line)) for line in lines]
    for line in small:  # a few of each list say as much as all, and the slow validator reads them hundreds of times
        for name in ("findings", "unchecked", "suppressed"):
            if name in line:
                line[name] = line[name][:2]
        for name, value in (line.get("evidence") or {}).items():
            if isinstance(value, list):
                line["evidence"][name] = value[:1]
    rng = random.Random(20240630)  # noqa: S311 - the same damage in every run
    verdicts = {True: 0, False: 0}
    for _ in range(300):
        damaged = damage(rng.choice(small), rng)
        verdict = fast.is_valid(damaged)
        assert slow.is_valid(damaged) is verdict, damaged
        verdicts[verdict] += 1
        try:
            msgspec.convert(damaged, StreamRecord)
        except msgspec.ValidationError:
            pass
        else:
            # The types fill in what has a default; beyond that they allow nothing that the schema forbids.
            assert verdict or not _complete(damaged), damaged
    assert min(verdicts.values()) > 20


def _complete(value: dict[str, Any]) -> bool:
    """Whether reading and writing gives the value back, so that nothing was missing."""
    written: object = json.loads(encode(msgspec.convert(value, StreamRecord)))
    return written == value


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_no_record(data: bytes) -> None:
    with pytest.raises((msgspec.ValidationError, msgspec.DecodeError)):
        decode(data)


def test_the_report_is_its_lines(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    command = ("check", "a.txt", "--isolated", "--as-of", "2024-06-30", "--output-format")
    report = json.loads(call(tmp_path, *command, "json").stdout)
    stream = call(tmp_path, *command, "jsonl").stdout.splitlines()
    assert report["documents"] == [json.loads(line) for line in stream[:-1]]
    run = json.loads(stream[-1])
    assert {key: report[key] for key in ("tool", "problems", "summary")} == {
        key: run[key] for key in ("tool", "problems", "summary")
    }
    assert msgspec.convert(report, Report).summary.documents == 1
