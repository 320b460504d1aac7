"""The patterns of the program and its plugins, all at once: for the build, which keeps them compiled."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cached_property
from types import ModuleType
from typing import Any

from provenance.analysis.metadata.lexicons import words_of
from provenance.patterns import made

_LANGUAGE = "en"
"""Of which those are kept that are made by language."""


def of_packages(names: Iterable[str]) -> set[tuple[Any, int]]:
    """Source and flags of every pattern that some packages make, but for those that are made of a text.

    Modules that need a library which is not there are left out, as in the environment of a build.
    """
    modules = list(_modules(names))  # as long as the patterns are looked for
    for module in modules:
        for value in vars(module).values():
            # A function that makes patterns once, of all languages or of one. Of its type: a pattern that is asked for what it has not is compiled.
            if hasattr(type(value), "cache_clear"):
                taken = dict(getattr(value, "__annotations__", {}))
                if "Pattern" in str(taken.pop("return", "")):
                    if not taken:
                        value()
                    elif taken == {"code": "str"}:
                        value(_LANGUAGE)
    patterns = words_of((_LANGUAGE,)).patterns
    for kind in type(patterns).__mro__:
        for name, value in vars(kind).items():
            if isinstance(value, cached_property):
                getattr(patterns, name)
    return made()


def _modules(names: Iterable[str]) -> Iterator[ModuleType]:
    for name in names:
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not found.name.endswith("__main__"):
                try:
                    yield importlib.import_module(found.name)
                except ImportError:
                    continue
