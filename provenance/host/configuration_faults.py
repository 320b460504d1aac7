"""What is wrong with the content of a configuration file: all of it at once, each with its line and the nearest known name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from math import isnan
from typing import Any, TypeAlias, cast

import msgspec
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from provenance.host.errors import UsageError, nearest, nearest_name
from provenance.host.schemas import schema_text
from provenance.host.toml_places import TomlPlaces, dotted

_KINDS = {
    "string": "a name in quotation marks",
    "array": "a list of names",
    "object": "a table",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
"""Types of JSON Schema, as they are written in TOML."""

_LOOKED_UP = 100
"""Unknown names of one table for which the nearest known one is looked for: so many are no slips any more."""

Keys: TypeAlias = tuple[str, ...]


def faults_of(
    content: Mapping[str, Any], places: TomlPlaces, otherwise: str
) -> tuple[list[UsageError], Mapping[str, Any]]:
    """What is wrong with the content, one sentence for each place, and the content without it. `otherwise`: what is said where no fault is found."""
    told: dict[Keys, str] = {}
    plugins = content.get("plugins")
    if "plugin" in content or (isinstance(plugins, dict) and not plugins.keys().isdisjoint({"path", "paths", "load"})):
        at = ("plugin",) if "plugin" in content else ("plugins",)
        told[at] = (
            f"{places.at(at)}: a configuration file cannot name a plugin file, because a check of untrusted text must not run"
            " code that comes with it; name it on the command line: --plugin PATH"
        )
    limits = content.get("limits")
    seconds = limits.get("seconds") if isinstance(limits, dict) else None
    if isinstance(seconds, float) and isnan(seconds):  # which lies within every limit and beyond every limit
        keys = ("limits", "seconds")
        told[keys] = f"{places.at(keys)}: limits.seconds is no number: write seconds, such as 10"
    for path, sentence in _by_schema(content, places):
        if not any(path[:parts] in told for parts in range(len(path) + 1)):
            told[path] = sentence
    # A fault in what is said of plugins leaves nothing of it: half of it may be of one that is not to be imported.
    wrong = {keys[:1] if keys[:1] == ("plugins",) else keys for keys in told}
    sentences = list(told.values()) or [f"{places.path}: {otherwise}"]
    return [UsageError(sentence) for sentence in sentences], _without(content, wrong)


def _without(table: Mapping[str, Any], wrong: Collection[Keys], at: Keys = ()) -> dict[str, Any]:
    return {
        key: _without(value, wrong, (*at, key)) if isinstance(value, dict) else value
        for key, value in table.items()
        if (*at, key) not in wrong
    }


def _by_schema(content: Mapping[str, Any], places: TomlPlaces) -> Iterator[tuple[Keys, str]]:
    """The faults of a configuration by its schema: of each place the worst, and each unknown name of a table."""
    schema = msgspec.json.decode(schema_text("configuration"))
    together: dict[Keys, list[ValidationError]] = {}
    # TOML has dates, which JSON Schema does not know: no setting is one.
    for error in Draft202012Validator(schema).iter_errors(content):
        keys = _keys(error)
        if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
            yield from _unknown(error, keys, places)
        else:
            together.setdefault(keys, []).append(error)
    for errors in together.values():
        worst = best_match(errors)
        if worst is not None:
            yield _keys(worst), _in_words(worst, places)


def _keys(error: ValidationError) -> Keys:
    return tuple(str(key) for key in error.absolute_path if isinstance(key, str))


def _unknown(error: ValidationError, keys: Keys, places: TomlPlaces) -> Iterator[tuple[Keys, str]]:
    known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    given = cast("Mapping[str, Any]", error.instance)
    for number, unknown in enumerate(name for name in given if name not in known):
        path = (*keys, unknown)
        if number > _LOOKED_UP:
            yield path, f"{places.at(path)}: unknown setting '{dotted(path)}'"
            continue
        if path == ("tool",):
            way = "unknown setting 'tool': the table [tool.provenance] is for pyproject.toml; here its settings stand without it"
            yield path, f"{places.at(path)}: {way}"
            continue
        near = (not keys and _elsewhere(unknown, known)) or nearest(unknown, known)
        near = near or _of_table(keys, unknown, given[unknown], known)
        yield path, f"{places.at(path)}: unknown setting '{dotted(path)}'{near}"


def _in_words(error: ValidationError, places: TomlPlaces) -> str:
    keys = _keys(error)
    name = dotted(keys) or "the file"
    shown, wanted = _shown(error.instance), cast("Any", error.validator_value)
    if error.validator == "enum":
        values = ", ".join(repr(value) for value in wanted)
        return (
            f"{places.at(keys)}: {name} is {shown}, which is none of {values}"
            f"{nearest(str(error.instance), map(str, wanted))}"
        )
    if error.validator == "type":
        kind = _KINDS.get(str(wanted), f"{wanted}")
        way_out = ""
        if keys[:1] == ("rules",) and len(keys) > 1:
            off = f"; `ignore = [{keys[1]!r}]` turns a rule off"
            way_out = _SEVERITY if nearest_name(keys[1], ("severity",)) else off
        return f"{places.at(keys)}: {name} is {shown}, where {kind} belongs{way_out}"
    if error.validator == "anyOf":
        kinds = " or ".join(_KINDS.get(one.get("type"), "something else") for one in wanted)
        return f"{places.at(keys)}: {name} is {shown}, where {kinds} belongs"
    said = _LIMITS.get(str(error.validator))
    if said is not None:
        return f"{places.at(keys)}: {name} is {shown}, where {said.format(wanted)}"
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
