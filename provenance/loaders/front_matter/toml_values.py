"""Front matter in TOML: its values with their places."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time

from provenance.loaders.front_matter.paths import Path
from provenance.loaders.toml_keys import LONGEST, toml
from provenance.patterns import lazy_pattern

_TOML_LINE = lazy_pattern(r"(?m)^[ \t]*(?:\[\[?([^\]\n]+)\]\]?[ \t\r]*$|([\w.\"'-]+)[ \t]*=[ \t]*([^\n]*))")
_TOML_DAY = lazy_pattern(
    r"(?m)^([ \t]*[\w.\"'-]+[ \t]*=[ \t]*)(\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d[\d:.]*)?(?:[Zz]|[+-]\d\d:\d\d)?)(?=[ \t\r]*(?:#|$))"
)
_DEEPEST = 6
"""Tables and lists around a value that is read."""


def toml_values(text: str, base: int) -> Iterator[tuple[Path, str, tuple[int, int]]]:
    """The values that tomllib reads, each with the place of its line where that can be told."""
    lined = text.replace("\r\n", "\n")
    try:
        data = toml(lined)
    except tomllib.TOMLDecodeError:  # a day that no calendar has is read as it is written, and costs nothing beside it
        data = toml(_TOML_DAY.sub(_quoted_day, lined))
    places: dict[Path, tuple[int, int]] = {}
    table: tuple[str, ...] = ()
    for match in _TOML_LINE.finditer(text):
        if match[1]:
            table = tuple(part.strip().strip("\"'") for part in match[1].split(".", LONGEST))
        elif match[2]:
            key = (*table, *(part.strip("\"'") for part in match[2].split(".", LONGEST)))
            start = base + match.start(3)
            places.setdefault(key, (start, start + len(match[3].rstrip(" \t\r"))))
    whole = (base, base + len(text))
    stack: list[tuple[Path, object, tuple[int, int]]] = [((), data, whole)]
    while stack:
        path, value, place = stack.pop()
        if isinstance(value, dict | list) and len(path) > _DEEPEST:
            continue
        if isinstance(value, dict):
            stack.extend(
                ((*path, key), inner, places.get((*path, key), place)) for key, inner in reversed(value.items())
            )
        elif isinstance(value, list):
            stack.extend(((*path, number), value[number], place) for number in range(len(value) - 1, -1, -1))
        elif isinstance(value, date | time | datetime):
            yield path, value.isoformat(), place
        else:
            yield path, str(value), place


def _quoted_day(match: re.Match[str]) -> str:
    """A day of TOML, as a string where there is none like it."""
    try:
        datetime.fromisoformat(match[2].upper())
    except ValueError:
        return f'{match[1]}"{match[2]}"'
    return match[0]
