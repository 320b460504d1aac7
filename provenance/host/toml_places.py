"""Where in the text of a configuration file a setting stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

_PARTS = 32
"""Of a key, at most: one with more is refused where it is read."""


def dotted(keys: Iterable[str]) -> str:
    """Keys as TOML writes them: `per-path."*.md".ignore`."""
    return ".".join(key if re.fullmatch(r"[\w-]+", key) else f'"{key}"' for key in keys)


_HEADER = re.compile(r"\s*\[\[?((?:[^\]#\"']|\"(?:[^\"\\]|\\.)*\"|'[^']*')+)\]\]?\s*(?:#.*)?$")
_PAIR = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")


class TomlPlaces:
    """Leads from a key of a TOML text to its line. tomllib gives no positions, so the key is looked for in its table."""

    def __init__(self, path: Path, text: str, prefix: tuple[str, ...]) -> None:
        self.path, self._text, self._prefix = path, text, prefix

    @cached_property
    def _lines(self) -> tuple[dict[tuple[str, ...], int], dict[tuple[str, ...], int]]:
        """The first line of each key and table, and the first one that has a key below it, or itself: a file may have a hundred thousand that are unknown."""
        own: dict[tuple[str, ...], int] = {}
        below: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        # Not `splitlines`: for TOML what else ends a line stands within it.
        for number, line in enumerate(self._text.split("\n"), 1):
            if header := _HEADER.match(line):
                here = table = _keys(header[1])
            elif pair := _PAIR.match(line):
                here = (*table, *_keys(pair[1]))
            else:
                continue
            own.setdefault(here, number)
            for parts in range(1, min(len(here), _PARTS) + 1):
                below.setdefault(here[:parts], number)
        return own, below

    def line(self, keys: Iterable[str]) -> int | None:
        """The line of a key, else that of the innermost table that is there; None where there is neither. Lines count from 1."""
        wanted = (*self._prefix, *keys)
        own, below = self._lines
        if wanted in own:
            return own[wanted]
        if wanted in below:  # the first table below the wanted one, which has no line of its own
            return below[wanted]
        above = (own.get(wanted[:parts]) for parts in range(len(wanted) - 1, len(self._prefix), -1))
        return next((number for number in above if number is not None), None)

    def at(self, keys: Iterable[str]) -> str:
        """The file and the line of a key, as messages begin: `provenance.toml:12`; the file alone where there is no line."""
        line = self.line(keys)
        return f"{self.path}:{line}" if line else str(self.path)


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(r"""[\w-]+|"[^"]*"|'[^']*'""", dotted))
