"""Numbers that JSON has no words for: it would say null in their place, which is another thing."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

import msgspec


def not_finite(value: object) -> str | None:
    """`nan at scores[2]`: the first number of plain values that is none or without end; None where all can be written."""
    return next(_found(msgspec.to_builtins(value, order="deterministic"), ""), None)


def _found(value: object, place: str) -> Iterator[str]:
    if isinstance(value, float):
        if not isfinite(value):
            yield f"{value!r} at {place}" if place else repr(value)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _found(item, f"{place}.{key}" if place else str(key))
    elif isinstance(value, (list, tuple)):
        for number, item in enumerate(value):
            yield from _found(item, f"{place}[{number}]")
