"""The settings of a configuration file: read and validated, with a sentence for what is wrong and the line where it stands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from math import isnan
from pathlib import Path, PurePath
from typing import Any

import msgspec

from provenance.extensions import NamedColumns
from provenance.host.configuration_file import ColumnsTable, ConfigurationFile
from provenance.host.errors import UsageError, nearest, nearest_name
from provenance.host.settings import DEFAULT_EXCLUDE, Limits, PerPath, Settings
from provenance.host.toml_places import TomlPlaces, dotted
from provenance.levels import Confidence, Severity

_KINDS = {
    "string": "a name in quotation marks",
    "array": "a list of names",
    "object": "a table",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
"""Types of JSON Schema, as they are written in TOML."""


_DISTRIBUTION = ("provenance-checker", "provenance_checker")
"""What is installed is called so, and other programs name their table as that."""


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


def place_in(file: Path, keys: Iterable[str]) -> str:
    """`provenance.toml:12` of a setting that a file has. Reads the file again. Raises UsageError."""
    prefix = ("tool", "provenance") if file.name == "pyproject.toml" else ()
    return TomlPlaces(file, _text_of(file), prefix).at(keys)


def settings_of(path: Path, *, required: bool) -> Settings | None:
    """The settings of a file; None where it has none, which is a fault where they are `required`. Raises UsageError with the place in it."""
    text = _text_of(path)
    if path.name == "pyproject.toml" and not required and "provenance" not in text:
        return None  # most projects' files, which take 10 ms to parse
    import tomllib  # noqa: PLC0415 - only where there is a file

    from provenance.loaders.toml_keys import LongKey, toml  # noqa: PLC0415 - as above

    try:
        content = toml(text)
    except tomllib.TOMLDecodeError as error:
        if path.name == "pyproject.toml" and not required and "tool.provenance" not in text:
            return None
        from provenance.host.toml_faults import no_toml  # noqa: PLC0415 - only where something is wrong

        raise UsageError(no_toml(path, text, error)) from error
    except LongKey as error:
        if path.name == "pyproject.toml" and not required and "tool.provenance" not in text:
            return None
        message = f"{path}:{error.line}: cannot be read: {error}"
        raise UsageError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"{path}: cannot be read: it is nested too deeply, or a number in it is too long"
        raise UsageError(message) from error
    prefix: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        tool = content.get("tool")
        if not isinstance(tool, dict) or "provenance" not in tool:
            misnamed = next((name for name in _DISTRIBUTION if isinstance(tool, dict) and name in tool), None)
            if misnamed is not None:
                where = TomlPlaces(path, text, ()).at(("tool", misnamed))
                message = f"{where}: [tool.{misnamed}] is not read: call it [tool.provenance]"
                raise UsageError(message)
            if required:
                message = f"{path}: has no table [tool.provenance]"
                raise UsageError(message)
            return None
        prefix = ("tool", "provenance")
        content = tool["provenance"]
        if not isinstance(content, dict):
            where = TomlPlaces(path, text, ()).at(prefix)
            message = f"{where}: tool.provenance is {content!r}, where a table belongs: [tool.provenance]"
            raise UsageError(message)
    return _interpret(content, TomlPlaces(path, text, prefix))


def _interpret(content: Mapping[str, Any], places: TomlPlaces) -> Settings:
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
    for name in ("html", "min_words", "min_claims", "respect_gitignore", "rules"):
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


def _check_globs(values: Mapping[str, Any], places: TomlPlaces, root: Path) -> None:
    """Raise UsageError for a pattern that is a mistake: files that it was to keep out would be checked."""
    globs: list[tuple[tuple[str, ...], str]] = [
        ((name,), glob) for name in ("include", "exclude") for glob in values.get(name, ())
    ]
    globs += [(("per-path", item.glob), item.glob) for item in values.get("per_path", ())]
    for keys, glob in globs:
        if fault := glob_fault(glob, root):
            message = f"{places.at(keys)}: {keys[0]}: {glob!r} {fault}"
            raise UsageError(message)


def glob_fault(glob: str, root: Path) -> str | None:
    """Why a pattern can match nothing, or not what it was written for; None where neither can be told."""
    if not glob.strip("/."):
        return "names no file"
    if os.path.isabs(glob) and Path(glob).is_relative_to(root):  # noqa: PTH117 - a Path takes ten times as long
        return f"is an absolute path: write it from the configuration's folder, {Path(glob).relative_to(root).as_posix()!r}"
    if ".." in glob and ".." in PurePath(glob).parts:
        path = Path(os.path.normpath(root / glob))
        way = repr(path.relative_to(root).as_posix()) if path.is_relative_to(root) else "beginning with `**/`"
        return f"has a `..`, and patterns are of files below the configuration's folder: write it from there, {way}"
    if glob.startswith("!"):
        return "begins with `!`, which takes nothing back here: leave it out, and write narrower patterns"
    if re.search(r"\{[^{},]*,[^{}]*\}", glob):
        return "has alternatives in braces, which are no part of a pattern here: write a pattern for each"
    closed = glob.rfind("]") + 1
    if "[" in glob[closed:] or "[" in re.sub(r"\[!?\]?[^]]*\]", "", glob[:closed]):
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


def _configuration_schema() -> dict[str, Any]:
    """The shipped JSON Schema of the configuration."""
    from provenance.host.schemas import schema_text  # noqa: PLC0415 - only where something is wrong

    schema: dict[str, Any] = msgspec.json.decode(schema_text("configuration"))
    return schema


def _validated(content: Mapping[str, Any], places: TomlPlaces) -> ConfigurationFile:
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


def _in_words(content: Mapping[str, Any], places: TomlPlaces, otherwise: str) -> str:
    """The worst fault of a configuration by its schema, with its line and the nearest known name."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - 50 ms, only where something is wrong
    from jsonschema.exceptions import best_match  # noqa: PLC0415

    # TOML has dates, which JSON Schema does not know: no setting is one.
    error = best_match(Draft202012Validator(_configuration_schema()).iter_errors(content))
    if error is None:
        return f"{places.path}: {otherwise}"
    keys = tuple(str(key) for key in error.absolute_path if isinstance(key, str))
    name = dotted(keys) or "the file"
    shown = _shown(error.instance)
    if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
        known = error.schema.get("properties", {})
        unknown = next(key for key in error.instance if key not in known)
        if unknown == "tool" and not keys:
            return f"{places.at(('tool',))}: unknown setting 'tool': the table [tool.provenance] is for pyproject.toml; here its settings stand without it"
        near = (not keys and _elsewhere(unknown, known)) or nearest(unknown, known)
        near = near or _of_table(keys, unknown, error.instance[unknown], known)
        path = dotted((*keys, unknown))
        return f"{places.at((*keys, unknown))}: unknown setting '{path}'{near}"
    if error.validator == "enum":
        values = ", ".join(repr(value) for value in error.validator_value)
        return (
            f"{places.at(keys)}: {name} is {shown}, which is none of {values}"
            f"{nearest(str(error.instance), map(str, error.validator_value))}"
        )
    if error.validator == "type":
        kind = _KINDS.get(str(error.validator_value), f"{error.validator_value}")
        way_out = ""
        if keys[:1] == ("rules",) and len(keys) > 1:
            off = f"; `ignore = [{keys[1]!r}]` turns a rule off"
            way_out = _SEVERITY if nearest_name(keys[1], ("severity",)) else off
        return f"{places.at(keys)}: {name} is {shown}, where {kind} belongs{way_out}"
    if error.validator == "anyOf":
        kinds = " or ".join(_KINDS.get(one.get("type"), "something else") for one in error.validator_value)
        return f"{places.at(keys)}: {name} is {shown}, where {kinds} belongs"
    said = _LIMITS.get(str(error.validator))
    if said is not None:
        return f"{places.at(keys)}: {name} is {shown}, where {said.format(error.validator_value)}"
    return f"{places.at(keys)}: {name}: {error.message}"


def _shown(value: object) -> str:
    """A value as a message has it: true and false as TOML writes them."""
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _of_table(keys: tuple[str, ...], unknown: str, value: object, known: Iterable[str]) -> str:
    """What there is where an unknown setting stands, none of which is near."""
    if not keys:
        return "; `provenance config` lists them"
    if keys[0] == "per-path" and unknown == "rules":
        rule = next(iter(value), "RULE") if isinstance(value, Mapping) else "RULE"
        return f'; write severity = {{ {rule} = "info" }} or ignore = ["{rule}"]: other settings of a rule hold for every path'
    return f"; {keys[0]} takes {', '.join(known)}"


def _elsewhere(unknown: str, known: Iterable[str]) -> str:
    """What does the same as a setting that is none here, also where it is misspelt; empty where a setting is as near."""
    if (flag := unknown.replace("_", "-")) in FLAGS:
        return f"; it is a flag of the command line: --{flag}"
    near = nearest_name(unknown, (*_ELSEWHERE, *known))
    return "" if near is None else _ELSEWHERE.get(near, "")


_SEVERITY = "; write `severity` into the table of a rule, [rules.SLUG], or `fail-on` for the run"
_NO_OTHER = "; no file takes settings over from another: --config FILE names one that several folders use"
_ELSEWHERE = {
    "per-file-ignores": '; write a table [per-path."GLOB"] with `ignore`',
    "severity": _SEVERITY,
    "rule": "; did you mean 'rules'?",
    "extend": _NO_OTHER,
    "extends": _NO_OTHER,
}
"""Settings of other programs, and what does the same here."""
FLAGS = frozenset({
    "as-of", "diff", "document", "exit-zero", "fix", "jobs", "max-warnings", "min-severity", "no-cache", "no-evidence",
    "no-inline-allow", "online", "output-file", "output-format", "quiet", "sources", "statistics", "stdin-filename",
    "strict", "unsafe-fixes",
})  # fmt: skip
"""Flags that other programs have as settings."""
_LIMITS = {
    "minimum": "{:,} or more belongs",
    "exclusiveMinimum": "more than {:,} belongs",
    "maximum": "{:,} or less belongs",
    "minItems": "at least one name belongs",
    "minLength": "a name belongs",
    "pattern": "a code of two or three small letters belongs, such as 'en'",
}
"""What a value lacks, by the word of the schema; the one pattern is that of languages."""
