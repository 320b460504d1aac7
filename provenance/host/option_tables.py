"""Tables among the options of a rule: keys as a configuration has them (`most-words`), and as the classes of a plugin do (`most_words`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias, cast

from msgspec import inspect

from provenance.host.errors import UsageError, nearest
from provenance.host.option_names import as_written
from provenance.patterns import lazy_pattern

_Table: TypeAlias = inspect.DataclassType | inspect.StructType | inspect.TypedDictType
_TABLES = (inspect.DataclassType, inspect.StructType, inspect.TypedDictType)
_LISTS = (inspect.ListType, inspect.VarTupleType, inspect.SetType, inspect.FrozenSetType)
_Place: TypeAlias = Callable[..., str]
_STEP = lazy_pattern(r"\.([^.\[\]]+)|\[(\d+)\]")


def in_code(options: type, given: Mapping[str, object], place: _Place) -> dict[str, object]:
    """Configured options, by key of the class, with the tables in them so too.

    Raises UsageError for a key of a table that its class does not have: msgspec would pass over it. `place` as in `rule_options`.
    """
    kind = inspect.type_info(options)
    fields = kind.fields if isinstance(kind, (inspect.DataclassType, inspect.StructType)) else ()
    kinds = {field.encode_name: field.type for field in fields}
    return {name: _read(kinds[name], value, (as_written(name),), place) for name, value in given.items()}


def innermost(options: type, given: Mapping[str, object], path: str) -> tuple[inspect.Type, object, tuple[str, ...]]:
    """What a path of msgspec (`$.limits.most_words`) leads to in options by key of the class: type, value, and keys of the configuration.

    As far as it can be followed: msgspec does not name the keys of a mapping.
    """
    kind, value = inspect.type_info(options), cast("object", given)
    keys: tuple[str, ...] = ()
    for name, number in _STEP.findall(path):
        if isinstance(kind, inspect.UnionType):
            kind = _meant(kind, value)
        if name and isinstance(value, dict) and isinstance(kind, _TABLES):
            field = next((field for field in kind.fields if field.encode_name == name), None)
            if field is None or name not in value:
                break
            spelt = name if isinstance(kind, inspect.TypedDictType) else as_written(name)
            kind, value, keys = field.type, value[name], (*keys, spelt)
        elif number and isinstance(value, list) and isinstance(kind, _LISTS) and isinstance(value[int(number)], dict):
            kind, value = kind.item_type, value[int(number)]
        else:
            break
    return kind, value, keys


def _read(kind: inspect.Type, value: object, keys: tuple[str, ...], place: _Place) -> object:
    if isinstance(kind, inspect.UnionType):
        kind = _meant(kind, value)
    if isinstance(value, dict):
        if isinstance(kind, inspect.DictType):
            return {key: _read(kind.value_type, item, (*keys, str(key)), place) for key, item in value.items()}
        if isinstance(kind, _TABLES):
            return _read_table(kind, value, keys, place)
    if isinstance(value, list):
        if isinstance(kind, _LISTS):
            return [_read(kind.item_type, item, keys, place) for item in value]
        if isinstance(kind, inspect.TupleType) and len(value) == len(kind.item_types):
            return [_read(each, item, keys, place) for each, item in zip(kind.item_types, value, strict=True)]
    return value


def _meant(kind: inspect.UnionType, value: object) -> inspect.Type:
    """Which type of several a value may be of: a table with a tag says it, and of everything else there can be but one."""
    if isinstance(value, list):
        return next((one for one in kind.types if isinstance(one, (*_LISTS, inspect.TupleType))), kind)
    if not isinstance(value, dict):
        return kind
    for one in kind.types:
        if isinstance(one, inspect.StructType) and one.tag_field is not None:
            if value.get(one.tag_field) == one.tag:
                return one
        elif isinstance(one, (inspect.DictType, *_TABLES)):
            return one
    return kind


def _read_table(kind: _Table, value: Mapping[str, object], keys: tuple[str, ...], place: _Place) -> dict[str, object]:
    # The keys of a TypedDict are the plugin's own words.
    spelt = (lambda name: name) if isinstance(kind, inspect.TypedDictType) else as_written
    known = {spelt(field.encode_name): field for field in kind.fields}
    tag = kind.tag_field if isinstance(kind, inspect.StructType) else None
    read: dict[str, object] = {}
    for key, item in value.items():
        field = known.get(key)
        if field is not None:
            read[field.encode_name] = _read(field.type, item, (*keys, key), place)
        elif key == tag:
            read[key] = item
        else:
            near = nearest(key, known) or f"; the keys are {', '.join(known)}"
            message = f"{place(*keys, key)}: unknown key {key!r}{near}"
            raise UsageError(message)
    return read
