"""Checking a report, a stream of records or a configuration against the shipped schemas, with jsonschema."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from provenance.host.configuration import read_settings
from provenance.host.errors import UsageError, WrongSettings
from provenance.host.schemas import schema_text

MAXIMUM = 20
"""Faults that are told of one file."""


def check_file(path: Path, kind: str | None) -> Iterator[str]:
    """What in a file (`-`: standard input) does not fit, one sentence a fault, at most MAXIMUM. `kind` None: to be found out from the file.

    Raises UsageError where it cannot be read or is neither JSON, JSON lines nor TOML.
    """
    text = _text_of(path)
    if not text.strip() and path.suffix != ".toml":
        message = f"--check {path}: is empty"
        raise UsageError(message)
    if path.suffix == ".toml":
        yield from _toml(path, text)
        return
    try:
        value = json.loads(text)
    except ValueError as error:
        value, broken = None, _no_json(path, error)
    else:
        broken = ""
    if kind is None and isinstance(value, dict) and value.keys() == {"version", "documents"}:
        message = f"--check {path}: is a baseline, which has no schema: `provenance check PATH --baseline {path}` says what is wrong with one"
        raise UsageError(message)
    if isinstance(value, dict) and (kind == "report" or (kind is None and "documents" in value)):
        yield from _faults(value, "report", str(path))
        return
    if kind == "report" and not broken:
        yield f"{path}: is no JSON object"
        return
    if broken and (kind == "report" or not _is_json(text.lstrip().partition("\n")[0])):
        if not text.lstrip().startswith("{"):
            message = f"--check {path}: is neither a report (JSON), a stream of records (JSON lines) nor a configuration (a file that ends in .toml)"
            raise UsageError(message)
        yield broken
        return
    is_record = isinstance(value, dict) and "kind" in value
    if not broken and kind != "record" and not is_record:
        message = (
            f"--check {path}: is JSON, but neither a report, a stream of records nor a configuration (a file that ends in .toml);"
            " SARIF and code quality have schemas of their own"
        )
        raise UsageError(message)
    if not broken and "\n" in text.strip():
        yield f"{path}: is one JSON value over several lines, where a stream of records has one on each line"
        return
    yield from _lines(path, text)


def _text_of(path: Path) -> str:
    try:
        if path.is_dir():
            message = f"--check {path}: is a folder: name a file in it"
            raise UsageError(message)
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return data.decode("utf-8-sig")
    except FileNotFoundError as error:
        from provenance.host.nothing_there import nothing_there  # noqa: PLC0415 - only where something is wrong

        message = f"--check {path}: {nothing_there(path)}"
        raise UsageError(message) from error
    except OSError as error:
        message = f"--check {path}: cannot be read: {error.strerror or error}"
        raise UsageError(message) from error
    except UnicodeDecodeError as error:
        message = f"--check {path}: cannot be read: it is not in UTF-8"
        raise UsageError(message) from error


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _no_json(path: Path, error: ValueError, number: int | None = None) -> str:
    """A sentence with the place of what is no JSON; `number`: of the line that should be JSON by itself."""
    if not isinstance(error, json.JSONDecodeError):  # a number of more digits than Python reads
        return f"{path}{f':{number}' if number else ''}: is no JSON that can be read: a number in it is too long"
    from provenance.loaders.json_faults import json_fault  # noqa: PLC0415 - only where something is wrong

    return f"{path}:{number or error.lineno}: is no JSON: {json_fault(error)}, column {error.colno}"


def _toml(path: Path, text: str) -> Iterator[str]:
    try:
        read_settings(path)
    except WrongSettings as error:  # each with the line, and the nearest name
        yield from map(str, error.faults)
        return
    except UsageError as error:
        yield str(error)
        return
    content = tomllib.loads(text)
    if path.name == "pyproject.toml":
        content = content["tool"]["provenance"]
    yield from _faults(content, "configuration", str(path))


def _lines(path: Path, text: str) -> Iterator[str]:
    number, told, last = 0, 0, None
    for number, line in enumerate(
        text.removesuffix("\n").split("\n"), 1
    ):  # other ends of lines may stand inside a text
        try:
            value = json.loads(line)
        except ValueError as error:
            yield _no_json(path, error, number)
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
    if name == "record" and not isinstance(value, dict):
        from provenance.loaders.jsonlines import kind_of  # noqa: PLC0415 - only where something is wrong

        yield f"{where}: is {kind_of(value)}, where a record, which is an object, belongs"
        return
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
