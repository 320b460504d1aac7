"""Regular expressions that are compiled when a text first needs them, and then by the build, where it can be.

Python compiles one in a tenth of a millisecond to two; of the five hundred of this program a short text needs thirty and a page a hundred,
and a program that is called for one file at a time would spend a quarter of its time on the rest. What Python makes of a pattern is a list
of numbers, which the build keeps (see `provenance.host.stored_patterns`) for the very Python that it runs on.
"""

from __future__ import annotations

import functools
import os
import re
import sys
from importlib import import_module
from typing import Any, AnyStr, Generic, cast

import msgspec

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_sre: Any = import_module("_sre")

FILE = f"patterns.{sys.implementation.cache_tag}.bin"
"""Stands beside this module."""
PYTHON = f"{sys.implementation.name} {sys.hexversion:x} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"
"""Whose numbers they are: of another Python they may mean something else."""


class Stored(msgspec.Struct, frozen=True, array_like=True):
    """A compiled pattern, as `re` hands it to its engine."""

    flags: int
    groups: int
    names: dict[str, int]
    """Of groups, with their numbers."""
    code: memoryview
    """Numbers of four bytes."""


class Store(msgspec.Struct, frozen=True, array_like=True):
    """The file."""

    python: str
    patterns: dict[str, memoryview]
    """By `key_of`; each a `Stored`."""


def key_of(source: str | bytes, flags: int) -> str:
    """By what a pattern is known."""
    return f"s{int(flags)} {source}" if isinstance(source, str) else f"b{int(flags)} {source.decode('latin-1')}"


def read(data: bytes) -> dict[str, memoryview]:
    """The patterns of a file; none where it is of another Python, or damaged."""
    try:
        found = msgspec.msgpack.decode(data, type=Store)
    except msgspec.DecodeError:
        return {}
    return found.patterns if found.python == PYTHON else {}


def revived(source: AnyStr, stored: memoryview) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, of what was stored of it. Raises what its engine raises of numbers that are none of its own."""
    made = msgspec.msgpack.decode(stored, type=Stored)
    names: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.names.items():
        names[number] = name
    code = made.code.cast("I").tolist()
    pattern: re.Pattern[AnyStr] = _sre.compile(source, made.flags, code, made.groups, made.names, tuple(names))
    return pattern


@functools.cache
def _store() -> dict[str, memoryview]:
    try:
        with open(os.path.join(os.path.dirname(__file__), FILE), "rb") as file:  # noqa: PTH118, PTH120, PTH123 - pathlib takes ten times as long
            return read(file.read())
    except OSError:  # not built, or for another Python
        return {}


def _compiled(source: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    stored = _store().get(key_of(source, flags))
    if stored is not None:
        try:
            return revived(source, stored)
        except (msgspec.DecodeError, RuntimeError, ValueError, TypeError, IndexError, OverflowError):
            pass  # a damaged file
    return re.compile(source, flags)


class LazyPattern(Generic[AnyStr]):
    """Stands for a compiled pattern; from the first use on, its methods are those of the compiled one."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.source: AnyStr = source
        self.given = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # copying and the like ask for what a pattern does not have
        made = _compiled(self.source, self.given)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at the first call of one of its methods; for patterns of modules.

    Raises nothing: a source that is no regular expression raises `re.error` where it is first used.
    """
    return cast("re.Pattern[AnyStr]", LazyPattern(source, flags))
