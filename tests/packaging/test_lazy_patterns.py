"""Patterns that are compiled late are regular expressions all the same."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import provenance_plugins

import provenance
from provenance.patterns import lazy_pattern

NAME = type(lazy_pattern("")).__name__


def modules() -> Iterator[ModuleType]:
    for package in (provenance, provenance_plugins):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def test_every_pattern_of_the_program_compiles() -> None:
    checked = 0
    for module in modules():
        for name, value in vars(module).items():
            if type(value).__name__ == NAME:
                assert isinstance(value.flags, int), f"{module.__name__}.{name}"
                checked += 1
    assert checked > 50


def test_it_does_what_a_compiled_one_does() -> None:
    found = lazy_pattern(r"(?P<day>\d+) may", re.IGNORECASE)
    assert found.sub("-", "3 May 4 MAY") == "- -"
    assert [match["day"] for match in found.finditer("3 May 4 MAY")] == ["3", "4"]
    assert found.pattern == r"(?P<day>\d+) may"
    assert found.groupindex == {"day": 1}
