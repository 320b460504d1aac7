"""What a rule or an analysis declares, held against the types that it asks for: a slip is told where it was made, with the way out.

Who writes a plugin without a type checker would else hear of it from every document, or not at all: of `languages="en"` a set is made as
well, of the languages `e` and `n`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import CodeType, FunctionType
from typing import TypeAlias, TypeVar

import msgspec

from provenance.levels import Confidence, Severity
from provenance.phrases import Phrases
from provenance.rules.wording import shortly

T = TypeVar("T")
Types: TypeAlias = type | tuple[type, ...]
SCOPES = ("sentence", "block", "document", "corpus")


def level_fault(name: str, value: object) -> str:
    """What is wrong with something that is no `severity` or no `confidence`, as `name` says, and what to write."""
    levels = Severity if name == "severity" else Confidence
    if isinstance(value, str) and value.lower() in list(levels):
        return f"{name} {value!r}: write {levels.__name__}.{value.upper()}, of provenance.api"
    return f"{name} {value!r}, which is none of {', '.join(f'{levels.__name__}.{member}' for member in levels.__members__)}"


def check_fields(
    where: str,
    texts: dict[str, object],
    switches: dict[str, object],
    *,
    severity: object,
    phrases: object,
    options: object,
    scope: object,
) -> None:
    """Raise TypeError, in words that begin with `where`, for a field of a rule that is not of its type; ValueError for a scope."""
    for name, switch in switches.items():
        if not isinstance(switch, bool):
            message = f"{where}: {name} is {shortly(switch)}: write True or False"
            raise TypeError(message)
    for name, text in texts.items():
        if not isinstance(text, str):
            message = f"{where}: has the {name} {shortly(text)}, which is no text"
            raise TypeError(message)
    if not isinstance(severity, Severity):
        message = f"{where}: has the {level_fault('severity', severity)}"
        raise TypeError(message)
    if phrases is not None and not isinstance(phrases, Phrases):
        message = (
            f"{where}: has the phrases {shortly(phrases)}: write Phrases.of(en=[…]) or Phrases.load(__package__, TABLE)"
        )
        raise TypeError(message)
    if options is not None and not isinstance(options, type):
        message = (
            f"{where}: has the options {shortly(options)}: name their class, a frozen dataclass, and no value of it"
        )
        raise TypeError(message)
    if isinstance(options, type):
        _check_options(where, options)
    if scope not in SCOPES:
        message = f"{where}: has the scope {scope!r}, which is none of {', '.join(SCOPES)}"
        raise ValueError(message)


def _check_options(where: str, options: type) -> None:
    """Raise TypeError for a class of options that a configuration could not fill, or that a rule could change."""
    is_struct = hasattr(options, "__struct_config__")
    declared = getattr(options, "__struct_config__" if is_struct else "__dataclass_params__", None)
    if declared is None:
        message = f"{where}: has the options {options.__name__}, which is no dataclass: write @dataclass(frozen=True) above it"
        raise TypeError(message)
    if not declared.frozen:
        how = "frozen=True behind msgspec.Struct" if is_struct else "@dataclass(frozen=True)"
        message = f"{where}: has the options {options.__name__}, which may be changed: write {how}"
        raise TypeError(message)
    try:
        made = options()
    except TypeError as error:
        message = (
            f"{where}: has the options {options.__name__}, of which a field has no default: give each one ({error})"
        )
        raise TypeError(message) from error
    try:
        msgspec.convert(msgspec.to_builtins(made), options)
    except (TypeError, ValueError, NameError) as error:
        message = (
            f"{where}: has the options {options.__name__}, which no configuration can hold: write texts, numbers, true or false,"
            f" lists and tables of them ({error})"
        )
        raise TypeError(message) from error
    for name, key in (("severity", "severity"), ("at_least", "at-least")):
        if hasattr(made, name):
            message = f"{where}: has the options {options.__name__}, whose field {name} no configuration reaches: `{key}` in a rule's table is that of its findings; give the field another name"
            raise TypeError(message)
    if options.__module__.partition(".")[0] not in {"provenance", "provenance_plugins"}:  # ours name their types
        for name in _untyped(options):
            message = f"{where}: has the options {options.__name__}, whose field {name} may be anything: name its type, such as str or tuple[str, ...]"
            raise TypeError(message)


def _untyped(options: type) -> Iterator[str]:
    """The fields of a class of options that take any value, or lists and tables of any."""
    from msgspec import inspect  # noqa: PLC0415 - only for rules of others

    def is_open(kind: object) -> bool:
        if isinstance(kind, inspect.AnyType) or (isinstance(kind, inspect.CustomType) and kind.cls is object):
            return True
        inner = [getattr(kind, name) for name in ("item_type", "key_type", "value_type") if hasattr(kind, name)]
        return any(map(is_open, (*inner, *getattr(kind, "item_types", ()), *getattr(kind, "types", ()))))

    of_class = inspect.type_info(options)
    if isinstance(of_class, (inspect.DataclassType, inspect.StructType)):
        yield from (field.name for field in of_class.fields if is_open(field.type))


_COROUTINE, _ANY_NUMBER = 0x80 | 0x200, 0x04
"""Bits of `co_flags`: `async def`, with or without `yield`; `*arguments`."""


def check_function(where: str, function: object, names: tuple[str, ...]) -> None:
    """Raise TypeError for a function that cannot be called with as many arguments as there are names, or whose answer would have to be awaited."""
    code = getattr(function, "__code__", None)
    if not isinstance(code, CodeType):  # a class with __call__, a partial: its own matter
        if not callable(function):
            message = f"{where}: {function!r} is no function"
            raise TypeError(message)
        return
    if code.co_flags & _COROUTINE:
        message = f"{where}: {code.co_name} is an async function: write def"
        raise TypeError(message)
    least = code.co_argcount - len(getattr(function, "__defaults__", None) or ())
    open_end = code.co_flags & _ANY_NUMBER
    named = code.co_kwonlyargcount - len(getattr(function, "__kwdefaults__", None) or ())
    if least > len(names) or (code.co_argcount < len(names) and not open_end) or named > 0:
        message = f"{where}: {code.co_name} is called with {len(names)} arguments: write def {code.co_name}({', '.join(names)})"
        raise TypeError(message)


def several(where: str, name: str, given: Iterable[T], types: Types, what: str) -> tuple[T, ...]:
    """The values of a field that takes several. Raises TypeError for one that stands alone, and for what is not of the types."""
    if not _is_several(given):
        shown = getattr(getattr(given, "function", None), "__name__", shortly(given))  # of an analysis, or a rule
        message = f"{where}: has the {name} {shown}: write a list, {name}=[{shown}]"
        raise TypeError(message)
    values = tuple(given)
    for value in values:
        if not isinstance(value, types):
            way_out = (
                f": write @analysis above def {value.__name__}"
                if "analysis" in what and isinstance(value, FunctionType)
                else ""
            )
            message = f"{where}: has {shortly(value)} among its {name}, which is no {what}{way_out}"
            raise TypeError(message)
    return values


def texts_or_none(where: str, name: str, given: Iterable[str] | None) -> frozenset[str] | None:
    """The texts of a field of which None says that it does not matter. Raises TypeError as `several` does."""
    return None if given is None else frozenset(several(where, name, given, str, "text"))


def _is_several(given: object) -> bool:
    """Also `"*"`, which is the same as a list of it."""
    return given == "*" or (isinstance(given, Iterable) and not isinstance(given, (str, bytes)))
