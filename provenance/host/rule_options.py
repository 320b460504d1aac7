"""The options of rules: a class of theirs, filled from the configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from provenance.host.errors import UsageError, nearest


def option_names(options: type[Any]) -> tuple[str, ...] | None:
    """The names of the fields of an options class; None where it is neither a dataclass nor a struct."""
    if issubclass(options, msgspec.Struct):
        return options.__struct_fields__
    return tuple(names) if (names := getattr(options, "__dataclass_fields__", None)) is not None else None


def option_defaults(options: type[Any]) -> dict[str, object]:
    """The fields of an options class with their defaults; all None where one of them has none."""
    names = option_names(options) or ()
    try:
        made = options()
    except TypeError:
        return dict.fromkeys(names)
    return {name: getattr(made, name) for name in names}


def written(value: object) -> str:
    """A value as it stands in a configuration."""
    if isinstance(value, (list, tuple, set, frozenset)):
        values = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return f"[{', '.join(map(written, values))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return msgspec.json.encode(value).decode()
    return "none" if value is None else repr(value)


def rule_options(options: type[Any], given: Mapping[str, Any], place: Callable[..., str]) -> Any:  # noqa: ANN401 - a plugin's own class
    """An instance of a rule's options class from configured values (kebab case).

    Raises UsageError that begins with the place of the option (`place("max-age")`), or with that of the rule (`place()`).
    """
    names = option_names(options)
    if names is None:
        message = f"{place()}: the rule's options class is neither a dataclass nor a msgspec.Struct; this is a fault of its plugin"
        raise UsageError(message)
    known = {name.replace("_", "-"): name for name in names}
    for key in given:
        if key not in known:
            message = f"{place(key)}: unknown option {key!r}{nearest(key, known)}"
            raise UsageError(message)
    try:
        return msgspec.convert({known[key]: value for key, value in given.items()}, options)
    except (msgspec.ValidationError, TypeError, ValueError) as error:
        raise UsageError(
            _in_words(options, {known[key]: (key, value) for key, value in given.items()}, place, error)
        ) from error


KINDS = {
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "str": "a text in quotation marks",
    "tuple[str, ...]": "a list of texts in quotation marks",
}
"""Types of options -> what is written in a configuration."""


def type_of(options: type[Any], name: str) -> str:
    """The type of a field of an options class, as its author wrote it."""
    stated = options.__annotations__.get(name, "")
    return stated.__name__ if isinstance(stated, type) else str(stated)


def _in_words(
    options: type[Any], given: Mapping[str, tuple[str, object]], place: Callable[..., str], fault: Exception
) -> str:
    """Which option has the wrong value, and what belongs there."""
    for name, (key, value) in given.items():
        try:
            msgspec.convert({name: value}, options)
        except (msgspec.ValidationError, TypeError, ValueError) as error:
            told = str(error)
            if told.startswith("Expected") and ", got " in told and (kind := KINDS.get(type_of(options, name))):
                return f"{place(key)} is {written(value)}, where {kind} belongs"
            return f"{place(key)} is {written(value)}: {told.partition(' - at `$')[0]}"
    return f"{place()}: {fault}"  # of several together
