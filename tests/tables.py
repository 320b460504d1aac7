"""Tests that are one function and a table of examples: all examples are one test, which tells each that fails by its name.

Eight tests in ten are such examples. As tests of their own most took longer to be collected, sent about and reported than to be run.
`--each` makes each of them one again, and so do `-k` and the id of one (`test_dates.py::test_reads_the_day[3 May]`).
"""

from __future__ import annotations

import inspect
import itertools
import math
import reprlib
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

FAILURES = (Exception, pytest.fail.Exception, pytest.skip.Exception)
"""What an example may end with. One that would be skipped needs a fixture that skips it, since its test runs."""
SHOWN = reprlib.Repr()
SHOWN.maxstring = SHOWN.maxother = 1000


def table(collector: pytest.Collector, name: str, function: object) -> pytest.Item | None:
    """The one test of a function and all of its examples; None where it needs more than its examples, or has none."""
    if not (isinstance(collector, pytest.Module) and name.startswith("test") and inspect.isfunction(function)):
        return None
    marks: list[pytest.Mark] = getattr(function, "pytestmark", [])
    given = [mark for mark in marks if mark.name == "parametrize"]
    if not given or set(inspect.signature(function).parameters) != {
        argument for mark in given for argument in _names(mark)
    }:
        return None
    if hasattr(function, "hypothesis") or any(mark.kwargs.keys() - {"ids"} for mark in given):
        return None

    def all_examples() -> None:
        failed: list[tuple[str, BaseException]] = []
        tables = [_rows(mark) for mark in given]
        for example, values in _examples(tables):
            try:
                function(**values)
            except FAILURES as fault:
                fault.add_note(_told(example, values))
                failed.append((example, fault))
        if failed:
            names, faults = zip(*failed, strict=True)
            raise BaseExceptionGroup(f"{len(failed)} of {count} examples: {', '.join(names)}", faults)

    count = math.prod(len(mark.args[1]) for mark in given)
    assert count, f"{name} has no examples"
    vars(all_examples).update(
        __wrapped__=function,  # where it stands
        __signature__=inspect.Signature(),
        pytestmark=[mark for mark in marks if mark.name != "parametrize"],
    )
    return pytest.Function.from_parent(collector, name=name, callobj=all_examples)


def _names(mark: pytest.Mark) -> list[str]:
    names = mark.args[0]
    return [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)


def _rows(mark: pytest.Mark) -> list[tuple[str, dict[str, Any]]]:
    """The examples of one mark: their names, and their arguments."""
    names, ids = _names(mark), mark.kwargs.get("ids")
    one = isinstance(mark.args[0], str) and len(names) == 1
    rows = [(value,) if one else tuple(value) for value in mark.args[1]]
    if callable(ids):
        given = [", ".join(str(ids(value)) for value in row) for row in rows]
    elif ids is not None:
        given = [str(name) for name in ids]
    else:
        given = [", ".join(reprlib.repr(value) for value in row) for row in rows]
    return [(f"[{name}]", dict(zip(names, row, strict=True))) for name, row in zip(given, rows, strict=True)]


def _examples(tables: list[list[tuple[str, dict[str, Any]]]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row of a table with each of the others, where a function has several."""
    for rows in itertools.product(*tables):
        yield "".join(name for name, _ in rows), {key: value for _, row in rows for key, value in row.items()}


def _told(name: str, values: Mapping[str, object]) -> str:
    return "\n".join(
        [f"in the example {name}, with", *(f"    {key} = {SHOWN.repr(value)}" for key, value in values.items())]
    )
