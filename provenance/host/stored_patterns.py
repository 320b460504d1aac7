"""The patterns of our packages, compiled when the package is built; see `provenance.patterns`."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import msgspec

from provenance.patterns import PYTHON, LazyPattern, Store, Stored, key_of

PACKAGES = ("provenance", "provenance_plugins")


def of_modules(packages: Iterable[str] = PACKAGES) -> Iterator[LazyPattern[Any]]:
    """The patterns that stand in the modules of some packages, in tuples and tables of theirs too; a module that lacks an extra has none."""
    names = list(packages)
    for name in names:
        for found in walk_packages(import_module(name).__path__, f"{name}."):
            if not found.name.endswith("__main__"):
                try:
                    import_module(found.name)
                except ImportError:
                    continue
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] in names:
            for value in list(vars(module).values()):
                yield from _within(value, 2)


def _within(value: object, depth: int) -> Iterator[LazyPattern[Any]]:
    if isinstance(value, LazyPattern):
        yield value
    elif depth and isinstance(value, tuple | list | frozenset | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _within(inner, depth - 1)


def write(patterns: Iterable[LazyPattern[Any]]) -> bytes:
    """The file of some patterns."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    stored: dict[str, memoryview] = {}
    for pattern in patterns:
        key = key_of(pattern.source, pattern.given)
        if any("\ud800" <= character <= "\udfff" for character in key):
            continue  # halves of surrogate pairs, which UTF-8 has not
        parsed = parser.parse(pattern.source, int(pattern.given))
        flags, groups = int(pattern.given) | parsed.state.flags, parsed.state.groups - 1
        code = memoryview(array("I", compiler._code(parsed, pattern.given)).tobytes())  # noqa: SLF001 - what `re.compile` calls
        made = Stored(flags, groups, dict(parsed.state.groupdict), code)
        stored[key] = memoryview(msgspec.msgpack.encode(made))
    return msgspec.msgpack.encode(Store(PYTHON, stored))
