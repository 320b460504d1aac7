"""The options of rules in words: their defaults, what belongs into each, and what is wrong with a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from msgspec import inspect

from provenance.host.option_names import as_written, encoded_names
from provenance.host.option_tables import innermost
from provenance.patterns import lazy_pattern


def option_defaults(options: type[Any]) -> dict[str, object]:
    """The fields of an options class with their defaults, as a configuration has them; all None where one of them has none."""
    names = encoded_names(options) or {}
    try:
        made = options()
    except TypeError:
        return {as_written(name): None for name in names}
    return {as_written(name): _plain(getattr(made, name)) for name in names}


def _plain(value: object) -> object:
    """A default in plain values, the keys of its tables as a configuration has them."""
    names = encoded_names(type(value))
    if names is not None:
        config = getattr(value, "__struct_config__", None)
        tag = {} if config is None or config.tag is None else {config.tag_field: config.tag}
        return tag | {as_written(encoded): _plain(getattr(value, name)) for name, encoded in names.items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return msgspec.to_builtins(value, order="deterministic")


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


def kind_of(options: type[Any], key: str) -> str:
    """What is written in a configuration for a key of an options class, in words; empty where there are none for its type."""
    try:
        of_class = inspect.type_info(options)
    except (TypeError, NameError):  # annotations that lead nowhere
        return ""
    if not isinstance(of_class, (inspect.DataclassType, inspect.StructType)):
        return ""
    return next((_words_for(field.type) for field in of_class.fields if as_written(field.encode_name) == key), "")


_ONE: Mapping[type[inspect.Type], str] = {
    inspect.BoolType: "true or false",
    inspect.IntType: "a whole number",
    inspect.FloatType: "a number",
    inspect.StrType: "a text in quotation marks",
    inspect.DateType: "a date such as 2024-06-30",
    **dict.fromkeys((inspect.DataclassType, inspect.StructType, inspect.TypedDictType), "a table"),
}
_SEVERAL: Mapping[type[inspect.Type], str] = {
    inspect.IntType: "whole numbers",
    inspect.FloatType: "numbers",
    inspect.StrType: "texts in quotation marks",
    **dict.fromkeys((inspect.DataclassType, inspect.StructType, inspect.TypedDictType), "tables"),
}


def _words_for(kind: inspect.Type) -> str:
    words = _ONE.get(type(kind), "")
    match kind:
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            words = f"a list{_of_each(kind.item_type)}"
        case inspect.DictType():
            words = f"a table{_of_each(kind.value_type)}"
        case inspect.LiteralType(values):
            words = f"one of {', '.join(map(written, values))}"
        case inspect.EnumType(members):
            words = f"one of {', '.join(written(member.value) for member in members)}"
        case inspect.UnionType(types):
            words = " or ".join(filter(None, map(_words_for, types)))
    return words


def _of_each(kind: inspect.Type) -> str:
    """What a list or a table has: ` of whole numbers`; empty where there are no words for it."""
    words = _SEVERAL.get(type(kind))
    return f" of {words}" if words else ""


_OF_TYPE = ("Expected `", "Invalid enum value", "Invalid RFC3339")
"""What a message begins with that only names types; others tell of a limit."""


_LIMIT = lazy_pattern(r"Expected `(?:int|float)` (?P<sign>[<>]=?) (?P<bound>-?[\d.]+)")
_BOUNDS: Mapping[str, str] = {">=": "of at least", "<=": "of at most", ">": "above", "<": "below"}


def wrong_value(options: type[Any], given: Mapping[str, object], place: Callable[..., str], fault: Exception) -> str:
    """Which option has the wrong value, and what belongs there; `given`: by key of the class."""
    for name, value in given.items():
        try:
            msgspec.convert({name: value}, options)
        except (msgspec.ValidationError, TypeError, ValueError) as error:
            told, _, path = str(error).partition(" - at `$")
            kind, inner, keys = innermost(options, {name: value}, path.rstrip("`"))
            where = f"{place(*(keys or (as_written(name),)))} is {written(inner if keys else value)}"
            words = _words_for(kind) if told.startswith(_OF_TYPE) and keys else ""
            if (limit := _LIMIT.fullmatch(told)) is not None:
                bound = float(limit["bound"])
                words = f"{words or 'a number'} {_BOUNDS[limit['sign']]} {bound:g}"
            elif " matching regex " in told:
                words = ""
                told = "`provenance rule` tells of which form it has to be"
            if words:
                return f"{where}, where {words} belongs"
            return f"{where}: {told}"
    return f"{place()}: {fault}"  # of several together
