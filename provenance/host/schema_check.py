"""Checking a report, a stream of records or a configuration against the shipped schemas, with jsonschema."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from provenance.host.errors import UsageError
from provenance.host.schemas import schema_text

MAXIMUM = 20
"""Faults that are told of one file."""


def check_file(path: Path, kind: str | None) -> Iterator[str]:
    """What in a file does not fit, one sentence a fault, at most MAXIMUM. `kind` None: to be found out from the file.

    Raises UsageError where it cannot be read or is neither JSON, JSON lines nor TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        message = f"--check {path}: cannot be read: {error}"
        raise UsageError(message) from error
    if path.suffix == ".toml":
        yield from _toml(path, text)
        return
    whole = _whole(text)
    if whole is not None and (kind == "report" or (kind is None and "documents" in whole)):
        yield from _faults(whole, "report", str(path))
        return
    if kind == "report":
        yield f"{path}: is no JSON object"
        return
    yield from _lines(path, text)


def _whole(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _toml(path: Path, text: str) -> Iterator[str]:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        yield f"{path}: is not valid TOML: {error}"
        return
    if path.name == "pyproject.toml":
        content = content.get("tool", {}).get("provenance", {})
    yield from _faults(content, "configuration", str(path))


def _lines(path: Path, text: str) -> Iterator[str]:
    number, told, last = 0, 0, None
    for number, line in enumerate(text.splitlines(), 1):
        try:
            value = json.loads(line)
        except ValueError as error:
            yield f"{path}:{number}: is no JSON: {error}"
            told += 1
        else:
            last = value.get("kind") if isinstance(value, dict) else None
            for fault in _faults(value, "record", f"{path}:{number}"):
                yield fault
                told += 1
        if told >= MAXIMUM:
            return
    if last != "run":
        yield f"{path}:{number}: the last line is no `run` record: the stream was cut off"


def _faults(value: object, name: str, where: str) -> Iterator[str]:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - 80 ms, for this command alone

    schema = json.loads(schema_text(name))
    if name == "record" and isinstance(value, dict):
        # Judge a record by the branch that its kind names, so that the sentence is about the fault and not about all branches.
        branches = {"document": "DocumentRecord", "corpus": "CorpusFinding", "run": "RunRecord"}
        kind = value.get("kind")
        if kind not in branches:
            yield f"{where}: kind is {kind!r}, which is none of {', '.join(map(repr, branches))}"
            return
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{branches[kind]}", "$defs": schema["$defs"]}
    for count, error in enumerate(Draft202012Validator(schema).iter_errors(value)):
        if count >= MAXIMUM:
            return
        yield f"{where}: {'/'.join(map(str, error.absolute_path)) or 'the whole'}: {error.message[:300]}"
