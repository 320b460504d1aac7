"""The settings of a configuration file: read and validated, with a sentence for what is wrong and the line where it stands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from math import isnan
from pathlib import Path, PurePath
from typing import Any

import msgspec

from provenance.extensions import NamedColumns
from provenance.host.configuration_file import ColumnsTable, ConfigurationFile
from provenance.host.errors import UsageError, WrongSettings
from provenance.host.settings import DEFAULT_EXCLUDE, Limits, PerPath, Settings
from provenance.host.toml_places import TomlPlaces
from provenance.levels import Confidence, Severity

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
            if isinstance(content.get("provenance"), dict):  # which the standard of the file keeps for nobody
                where = TomlPlaces(path, text, ()).at(("provenance",))
                message = f"{where}: [provenance] is not read: call it [tool.provenance]"
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
    given = content
    content, table, faults = _validated(given, places)
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
    faults += _wrong_globs(values, places, root)
    origins = {key: places.at((key,)) for key in content}
    settings = Settings(root=root, file=places.path, origins=origins, **values)
    return _without_faults(settings, faults, plugins_known="plugins" in content or "plugins" not in given)


def _validated(
    content: Mapping[str, Any], places: TomlPlaces
) -> tuple[Mapping[str, Any], ConfigurationFile, list[UsageError]]:
    """The content by its types, and what is wrong with it; what is wrong is left out of both. Raises UsageError where nothing is left."""
    try:
        table = msgspec.convert(content, ConfigurationFile)
    except msgspec.ValidationError as fault:
        otherwise = str(fault)
    else:
        if not _has_no_number(content):
            return content, table, []
        otherwise = ""
    from provenance.host.configuration_faults import faults_of  # noqa: PLC0415 - only where something is wrong

    faults, left = faults_of(content, places, otherwise)
    try:
        return left, msgspec.convert(left, ConfigurationFile), faults
    except msgspec.ValidationError as fault:
        raise WrongSettings(faults) from fault


def _without_faults(settings: Settings, faults: list[UsageError], *, plugins_known: bool) -> Settings:
    """The settings, where nothing is wrong with them. Raises WrongSettings; where it is wrong what is said of plugins, none is to be imported."""
    if faults:
        raise WrongSettings(faults, settings if plugins_known else None)
    return settings


def _has_no_number(content: Mapping[str, Any]) -> bool:
    """Whether something stands in the content that is wrong and that its types let pass."""
    limits = content.get("limits")
    seconds = limits.get("seconds") if isinstance(limits, dict) else None
    return isinstance(seconds, float) and isnan(seconds)  # which lies within every limit and beyond every limit


def _wrong_globs(values: Mapping[str, Any], places: TomlPlaces, root: Path) -> Iterator[UsageError]:
    """What is wrong with patterns that are a mistake: files that they were to keep out would be checked."""
    globs: list[tuple[tuple[str, ...], str]] = [
        ((name,), glob) for name in ("include", "exclude") for glob in values.get(name, ())
    ]
    globs += [(("per-path", item.glob), item.glob) for item in values.get("per_path", ())]
    for keys, glob in globs:
        if fault := glob_fault(glob, root):
            yield UsageError(f"{places.at(keys)}: {keys[0]}: {glob!r} {fault}")


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
