"""The settings of a run: defaults, then the configuration file, then the command line, each with where it comes from."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from math import isnan
from pathlib import Path
from typing import Any

import msgspec

from provenance.digests import sha256
from provenance.extensions import NamedColumns
from provenance.host.configuration_file import ColumnsTable, ConfigurationFile
from provenance.host.errors import UsageError, nearest
from provenance.host.storage import legible
from provenance.levels import Confidence, Severity

NAME = "provenance.toml"
DEFAULT_EXCLUDE = (
    ".git",
    ".hg",
    ".svn",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".tox",
    ".venv",
    "venv",
    "node_modules",
    "__pycache__",
    ".provenance_cache",
)
"""Folders of tools, which hold nothing that somebody wrote to be read."""


class Limits(msgspec.Struct, frozen=True):
    """What one document may cost."""

    bytes: int = 20_000_000
    seconds: float = 10.0
    findings: int = 1000


class PerPath(msgspec.Struct, frozen=True):
    """What holds for the files that a glob matches."""

    glob: str
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    media_type: str | None = None
    html: str | None = None
    columns: NamedColumns = {}


class Settings(msgspec.Struct, frozen=True):
    """The settings of a run."""

    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    min_confidence: Confidence = Confidence.LOW
    languages: tuple[str, ...] = ("en",)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    html: str | None = None
    """`page`, `fragment`, or None: to be found out."""
    columns: NamedColumns = msgspec.field(default_factory=dict)
    """Which columns of rows hold what."""
    per_path: tuple[PerPath, ...] = ()
    rules: Mapping[str, Mapping[str, Any]] = msgspec.field(default_factory=dict)
    """By slug or id: `severity` and the rule's options, as configured."""
    limits: Limits = Limits()
    min_words: int = 50
    min_claims: int = 3
    baseline: Path | None = None
    """The file of known findings."""
    require: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    root: Path = msgspec.field(default_factory=Path.cwd)
    """Paths in the report are relative to it: the configuration file's folder, else the working directory."""
    file: Path | None = None
    origins: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Setting -> `provenance.toml:3`, `command line`; what is not here is a default."""
    explicit_fail_on: bool = False
    """`fail-on` was set, by file or command line."""

    def values(self) -> dict[str, object]:
        """The settings as plain values under their names in the file, in the order of the documentation."""
        return {
            "select": list(self.select),
            "extend-select": list(self.extend_select),
            "ignore": list(self.ignore),
            "fail-on": str(self.fail_on),
            "min-confidence": str(self.min_confidence),
            "languages": list(self.languages),
            "include": list(self.include),
            "exclude": list(self.exclude),
            "html": self.html,
            "columns": _plain(self.columns),
            "per-path": {
                item.glob: {
                    "ignore": list(item.ignore),
                    "severity": {name: str(level) for name, level in item.severity},
                    "media-type": item.media_type,
                    "html": item.html,
                    "columns": _plain(item.columns),
                }
                for item in self.per_path
            },
            "rules": {name: dict(options) for name, options in self.rules.items()},
            "limits": {"bytes": self.limits.bytes, "seconds": self.limits.seconds, "findings": self.limits.findings},
            "min-words": self.min_words,
            "min-claims": self.min_claims,
            "baseline": None if self.baseline is None else self._from_root(self.baseline),
            "plugins": {"require": list(self.require), "block": list(self.block)},
        }

    def _from_root(self, path: Path) -> str:
        return legible((path.relative_to(self.root) if path.is_relative_to(self.root) else path).as_posix())

    def digest(self) -> str:
        """SHA-256 of the values, hexadecimal: the same settings have the same digest, wherever they come from."""
        return sha256(msgspec.json.encode(self.values(), order="deterministic")).hexdigest()


def load_settings(*, config: Path | None, isolated: bool, start: Path) -> Settings:
    """The settings of the file that `config` names, of the nearest one at `start` or above it, or the defaults.

    The search begins at the working directory and never in the checked folder: an untrusted text must not bring the
    configuration of its own check. Raises UsageError with the place in the file.
    """
    if config is not None:
        if isolated:
            message = f"--isolated reads no configuration file, and --config {config} names one: leave one of both out"
            raise UsageError(message)
        if not config.is_file():
            what = "cannot be read: it is no regular file" if config.exists() else "there is no such file"
            message = f"--config {config}: {what}"
            raise UsageError(message)
        return read_settings(config)
    if not isolated:
        for folder in (start, *start.parents):
            for name in (NAME, "pyproject.toml"):
                path = folder / name
                if path.is_file():
                    found = _read(path, required=False)
                    if found is not None:
                        return found
                elif name == NAME and os.path.lexists(
                    path
                ):  # whoever reads a pipe may wait for ever, and settings are missed
                    message = f"{path}: cannot be read: it is no regular file"
                    raise UsageError(message)
    return Settings(root=start)


def read_settings(file: Path) -> Settings:
    """The settings of a file. Raises UsageError with the place in it."""
    return _read(file, required=True) or Settings(root=file.resolve().parent)


def _text_of(path: Path) -> str:
    """The text of a configuration file. Raises UsageError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"{path}:{line}: cannot be read: it is not in UTF-8, as TOML is"
        raise UsageError(message) from error
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}"
        raise UsageError(message) from error


def _read(path: Path, *, required: bool) -> Settings | None:
    text = _text_of(path)
    if path.name == "pyproject.toml" and not required and "provenance" not in text:
        return None  # most projects' files, which take 10 ms to parse
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if path.name == "pyproject.toml" and not required and "tool.provenance" not in text:
            return None
        message = f"{path}: is not valid TOML: {error}"
        raise UsageError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"{path}: cannot be read: it is nested too deeply, or a number in it is too long"
        raise UsageError(message) from error
    prefix: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        tool = content.get("tool")
        if not isinstance(tool, dict) or "provenance" not in tool:
            if required:
                message = f"{path}: has no table [tool.provenance]"
                raise UsageError(message)
            return None
        prefix = ("tool", "provenance")
        content = tool["provenance"]
        if not isinstance(content, dict):
            where = _Places(path, text, ()).at(prefix)
            message = f"{where}: tool.provenance is {content!r}, where a table belongs: [tool.provenance]"
            raise UsageError(message)
    return _interpret(content, _Places(path, text, prefix))


class _Places:
    """Leads from a key of a TOML text to its line. tomllib gives no positions, so the key is looked for in its table."""

    def __init__(self, path: Path, text: str, prefix: tuple[str, ...]) -> None:
        self.path, self._lines, self._prefix = path, text.splitlines(), prefix

    def line(self, keys: Iterable[str]) -> int | None:
        wanted = (*self._prefix, *keys)
        table: tuple[str, ...] = ()
        best: tuple[int, int] | None = None
        below: int | None = None
        """The first table below the wanted one, which has no line of its own."""
        for number, line in enumerate(self._lines, 1):
            here: tuple[str, ...] | None = None
            if header := re.match(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#.*)?$", line):
                here = table = _keys(header[1])
            elif pair := re.match(
                r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""", line
            ):
                here = (*table, *_keys(pair[1]))
            if here and here == wanted[: len(here)] and (best is None or len(here) > best[0]):
                best = (len(here), number)
            if here and below is None and here[: len(wanted)] == wanted:
                below = number
        if below is not None and (best is None or best[0] < len(wanted)):
            return below
        return best[1] if best and best[0] > len(self._prefix) else None

    def at(self, keys: Iterable[str]) -> str:
        line = self.line(keys)
        return f"{self.path}:{line}" if line else str(self.path)


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(r"""[\w-]+|"[^"]*"|'[^']*'""", dotted))


def _interpret(content: Mapping[str, Any], places: _Places) -> Settings:
    table = _validated(content, places)
    values: dict[str, Any] = {}
    for name in ("select", "extend_select", "ignore", "languages", "include"):
        value = getattr(table, name)
        if value is not msgspec.UNSET:
            values[name] = tuple(value)
    if table.exclude is not msgspec.UNSET:
        values["exclude"] = (*DEFAULT_EXCLUDE, *table.exclude)
    if table.fail_on is not msgspec.UNSET:
        values |= {"fail_on": Severity(table.fail_on), "explicit_fail_on": True}
    if table.min_confidence is not msgspec.UNSET:
        values["min_confidence"] = Confidence(table.min_confidence)
    for name in ("html", "min_words", "min_claims", "rules"):
        value = getattr(table, name)
        if value is not msgspec.UNSET:
            values[name] = value
    values["columns"] = _columns(table.columns)
    root = places.path.resolve().parent
    if table.baseline is not msgspec.UNSET:
        values["baseline"] = root / table.baseline
    if table.limits is not msgspec.UNSET:
        given = {
            key: value
            for key in ("bytes", "seconds", "findings")
            if (value := getattr(table.limits, key)) is not msgspec.UNSET
        }
        values["limits"] = msgspec.structs.replace(Limits(), **given)
    if table.plugins is not msgspec.UNSET:
        for name in ("require", "block"):
            value = getattr(table.plugins, name)
            if value is not msgspec.UNSET:
                values[name] = tuple(value)
    if table.per_path is not msgspec.UNSET:
        values["per_path"] = tuple(
            PerPath(
                glob,
                ignore=tuple(item.ignore or ()) if item.ignore is not msgspec.UNSET else (),
                severity=tuple((name, Severity(level)) for name, level in item.severity.items())
                if item.severity is not msgspec.UNSET
                else (),
                media_type=item.media_type if item.media_type is not msgspec.UNSET else None,
                html=item.html if item.html is not msgspec.UNSET else None,
                columns=_columns(item.columns),
            )
            for glob, item in table.per_path.items()
        )
    _check_globs(values, places, root)
    origins = {key: places.at((key,)) for key in content}
    return Settings(root=root, file=places.path, origins=origins, **values)


def _check_globs(values: Mapping[str, Any], places: _Places, root: Path) -> None:
    """Raise UsageError for a pattern that is a mistake: files that it was to keep out would be checked."""
    globs: list[tuple[tuple[str, ...], str]] = [
        ((name,), glob) for name in ("include", "exclude") for glob in values.get(name, ())
    ]
    globs += [(("per-path", item.glob), item.glob) for item in values.get("per_path", ())]
    for keys, glob in globs:
        if fault := _glob_fault(glob, root):
            message = f"{places.at(keys)}: {keys[0]}: {glob!r} {fault}"
            raise UsageError(message)


def _glob_fault(glob: str, root: Path) -> str | None:
    """Why a pattern can match nothing, or not what it was written for; None where neither can be told."""
    if not glob.strip("/."):
        return "names no file"
    if Path(glob).is_relative_to(root):
        return f"is an absolute path: write it from the configuration's folder, {Path(glob).relative_to(root).as_posix()!r}"
    if glob.startswith("!"):
        return "begins with `!`, which takes nothing back here: leave it out, and write narrower patterns"
    if re.search(r"\{[^{}]*,[^{}]*\}", glob):
        return "has alternatives in braces, which are no part of a pattern here: write a pattern for each"
    if "[" in re.sub(r"\[!?\]?[^]]*\]", "", glob):
        return "has a `[` without its `]`"
    return None


def _columns(table: ColumnsTable | msgspec.UnsetType) -> NamedColumns:
    """Field -> names of columns, of what a table says."""
    if table is msgspec.UNSET:
        return {}
    said = ((field, getattr(table, field)) for field in table.__struct_fields__)
    return {
        field: (names,) if isinstance(names, str) else tuple(names)
        for field, names in said
        if names is not msgspec.UNSET
    }


def _plain(columns: NamedColumns) -> dict[str, list[str]]:
    return {field: list(names) for field, names in columns.items()}


def configuration_schema() -> dict[str, Any]:
    """The shipped JSON Schema of the configuration."""
    from provenance.host.schemas import schema_text  # noqa: PLC0415 - only where something is wrong

    schema: dict[str, Any] = msgspec.json.decode(schema_text("configuration"))
    return schema


def _validated(content: Mapping[str, Any], places: _Places) -> ConfigurationFile:
    """The content by its types. Raises UsageError for the first fault, with its line and the nearest known name."""
    plugins = content.get("plugins")
    if "plugin" in content or (isinstance(plugins, dict) and not plugins.keys().isdisjoint({"path", "paths", "load"})):
        message = (
            f"{places.at(('plugin',) if 'plugin' in content else ('plugins',))}: a configuration file cannot name a plugin file, because a check of untrusted text must not run"
            " code that comes with it; name it on the command line: --plugin PATH"
        )
        raise UsageError(message)
    limits = content.get("limits")
    seconds = limits.get("seconds") if isinstance(limits, dict) else None
    if isinstance(seconds, float) and isnan(seconds):  # which lies within every limit and beyond every limit
        message = f"{places.at(('limits', 'seconds'))}: limits.seconds is no number: write seconds, such as 10"
        raise UsageError(message)
    try:
        return msgspec.convert(content, ConfigurationFile)
    except msgspec.ValidationError as fault:
        raise UsageError(_in_words(content, places, str(fault))) from fault


_KINDS = {
    "string": "a name in quotation marks",
    "array": "a list of names",
    "object": "a table",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
"""Types of JSON Schema, as they are written in TOML."""


def _in_words(content: Mapping[str, Any], places: _Places, otherwise: str) -> str:
    """The worst fault of a configuration by its schema, with its line and the nearest known name."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - 50 ms, only where something is wrong
    from jsonschema.exceptions import best_match  # noqa: PLC0415

    # TOML has dates, which JSON Schema does not know: no setting is one.
    error = best_match(Draft202012Validator(configuration_schema()).iter_errors(content))
    if error is None:
        return f"{places.path}: {otherwise}"
    keys = tuple(str(key) for key in error.absolute_path if isinstance(key, str))
    name = ".".join(keys) or "the file"
    if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
        known = error.schema.get("properties", {})
        unknown = next(key for key in error.instance if key not in known)
        if unknown == "tool" and not keys:
            return f"{places.at(('tool',))}: unknown setting 'tool': the table [tool.provenance] is for pyproject.toml; here its settings stand without it"
        return f"{places.at((*keys, unknown))}: unknown setting {'.'.join((*keys, unknown))!r}{nearest(unknown, known)}"
    if error.validator == "enum":
        values = ", ".join(repr(value) for value in error.validator_value)
        return (
            f"{places.at(keys)}: {name} is {error.instance!r}, which is none of {values}"
            f"{nearest(str(error.instance), map(str, error.validator_value))}"
        )
    if error.validator == "type":
        kind = _KINDS.get(str(error.validator_value), f"{error.validator_value}")
        return f"{places.at(keys)}: {name} is {error.instance!r}, where {kind} belongs"
    if error.validator == "anyOf":
        kinds = " or ".join(_KINDS.get(one.get("type"), "something else") for one in error.validator_value)
        return f"{places.at(keys)}: {name} is {error.instance!r}, where {kinds} belongs"
    return f"{places.at(keys)}: {name}: {error.message}"


def place(settings: Settings, *keys: str) -> str:
    """`provenance.toml:12: rules.vague-credit` for messages about a setting. Reads the file again, so it is for what is wrong."""
    name = ".".join(key if re.fullmatch(r"[\w-]+", key) else f'"{key}"' for key in keys)
    if settings.file is None:
        return name
    text = _text_of(settings.file)
    prefix: tuple[str, ...] = ("tool", "provenance") if settings.file.name == "pyproject.toml" else ()
    return f"{_Places(settings.file, text, prefix).at(keys)}: {name}"


def with_command_line(settings: Settings, **given: Any) -> Settings:  # noqa: ANN401 - typed by Settings itself
    """The settings with what the command line gives; None means not given. `ignore` is added to, the rest replaced."""
    changes = {key: value for key, value in given.items() if value is not None}
    origins = dict(settings.origins) | {key.replace("_", "-"): "command line" for key in changes}
    if "ignore" in changes:
        changes["ignore"] = (*settings.ignore, *changes["ignore"])
    if "fail_on" in changes:
        changes["explicit_fail_on"] = True
    return msgspec.structs.replace(settings, origins=origins, **changes)


def without_baseline(settings: Settings) -> Settings:
    """The settings without the baseline that the file may name."""
    origins = {name: origin for name, origin in settings.origins.items() if name != "baseline"}
    return msgspec.structs.replace(settings, baseline=None, origins=origins)
