"""The options of rules: a class of theirs, filled from the configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from provenance.host.errors import UsageError, nearest

if TYPE_CHECKING:
    from msgspec import inspect


def option_names(options: type[Any]) -> tuple[str, ...] | None:
    """The names of the fields of an options class; None where it is neither a dataclass nor a struct."""
    if issubclass(options, msgspec.Struct):
        return options.__struct_fields__
    return tuple(names) if (names := getattr(options, "__dataclass_fields__", None)) is not None else None


def option_defaults(options: type[Any]) -> dict[str, object]:
    """The fields of an options class with their defaults, as a configuration has them; all None where one of them has none."""
    names = option_names(options) or ()
    try:
        made = options()
    except TypeError:
        return dict.fromkeys(names)
    return {name: msgspec.to_builtins(getattr(made, name), order="deterministic") for name in names}


def written(value: object) -> str:
    """A value as it stands in a configuration."""
    if isinstance(value, (list, tuple, set, frozenset)):
        values = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return f"[{', '.join(map(written, values))}]"
    if isinstance(value, dict):
        items = ", ".join(f"{key} = {written(item)}" for key, item in value.items())
        return f"{{ {items} }}" if items else "{}"
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


def kind_of(options: type[Any], name: str) -> str:
    """What is written in a configuration for a field of an options class, in words; empty where there are none for its type."""
    from msgspec import inspect  # noqa: PLC0415 - only where something is wrong, and for pages

    try:
        of_class = inspect.type_info(options)
    except (TypeError, NameError):  # annotations that lead nowhere
        return ""
    if not isinstance(of_class, (inspect.DataclassType, inspect.StructType)):
        return ""
    return next((_words_for(field.type) for field in of_class.fields if field.name == name), "")


_ONE = {"bool": "true or false", "int": "a whole number", "float": "a number", "str": "a text in quotation marks"}
_SEVERAL = {"int": "whole numbers", "float": "numbers", "str": "texts in quotation marks"}


def _words_for(kind: inspect.Type) -> str:
    from msgspec import inspect  # noqa: PLC0415 - as above

    match kind:
        case inspect.BoolType():
            return _ONE["bool"]
        case inspect.IntType():
            return _ONE["int"]
        case inspect.FloatType():
            return _ONE["float"]
        case inspect.StrType():
            return _ONE["str"]
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            each = _words_for(kind.item_type)
            of_each = next((_SEVERAL[name] for name, words in _ONE.items() if words == each and name in _SEVERAL), "")
            return f"a list of {of_each}" if of_each else "a list"
        case inspect.LiteralType(values):
            return f"one of {', '.join(map(written, values))}"
        case inspect.EnumType(members):
            return f"one of {', '.join(written(member.value) for member in members)}"
        case inspect.DictType() | inspect.DataclassType() | inspect.StructType():
            return "a table"
        case inspect.UnionType(types):
            return " or ".join(filter(None, map(_words_for, types)))
        case _:
            return ""


_OF_TYPE = ("Expected `", "Invalid enum value")
"""What a message begins with that only names types; others tell of a limit."""


def _in_words(
    options: type[Any], given: Mapping[str, tuple[str, object]], place: Callable[..., str], fault: Exception
) -> str:
    """Which option has the wrong value, and what belongs there."""
    for name, (key, value) in given.items():
        try:
            msgspec.convert({name: value}, options)
        except (msgspec.ValidationError, TypeError, ValueError) as error:
            told = str(error)
            if told.startswith(_OF_TYPE) and (kind := kind_of(options, name)):
                return f"{place(key)} is {written(value)}, where {kind} belongs"
            return f"{place(key)} is {written(value)}: {told.partition(' - at `$')[0]}"
    return f"{place()}: {fault}"  # of several together
