"""The options of rules: a class of theirs, filled from the configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from provenance.host.errors import UsageError, all_of, nearest
from provenance.host.option_names import as_written, encoded_names


def rule_options(options: type[Any], given: Mapping[str, Any], place: Callable[..., str]) -> Any:  # noqa: ANN401 - a plugin's own class
    """An instance of a rule's options class from configured values (kebab case).

    Raises UsageError that begins with the place of the option (`place("max-age")`), or with that of the rule (`place()`).
    """
    names = encoded_names(options)
    if names is None:
        message = f"{place()}: the rule's options class is neither a dataclass nor a msgspec.Struct; this is a fault of its plugin"
        raise UsageError(message)
    known = {as_written(name): encoded for name, encoded in names.items()}
    faults = [
        UsageError(f"{place(key)}: unknown option {key!r}{nearest(key, (*known, 'severity', 'at-least'))}")
        for key in given
        if key not in known
    ]
    named = {known[key]: value for key, value in given.items() if key in known}
    try:
        made = _made(options, named, place)
    except UsageError as error:
        raise all_of([*faults, *(_of_each(options, named, place) or [error])]) from error
    if faults:
        raise all_of(faults)
    return made


def _made(options: type[Any], named: Mapping[str, Any], place: Callable[..., str]) -> Any:  # noqa: ANN401 - as above
    """The same from the values by name in the class."""
    if any(map(_holds_table, named.values())):
        from provenance.host.option_tables import in_code  # noqa: PLC0415 - only where a table may hold more keys

        named = in_code(options, named, place)
    try:
        return msgspec.convert(named, options)
    except (msgspec.ValidationError, TypeError, ValueError) as error:
        from provenance.host.option_words import wrong_value  # noqa: PLC0415 - only where something is wrong

        raise UsageError(wrong_value(options, named, place, error)) from error


def _of_each(options: type[Any], named: Mapping[str, Any], place: Callable[..., str]) -> list[UsageError]:
    """What is wrong with each value by itself; what a class says of several together (its `__post_init__`) is no such thing."""
    faults: list[UsageError] = []
    for name, value in named.items():
        try:
            _made(options, {name: value}, place)
        except UsageError as error:
            if error.__cause__ is None or " - at `$" in str(error.__cause__):
                faults.append(error)
    return faults


def _holds_table(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_holds_table, value)))
