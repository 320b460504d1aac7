"""Where in the text of a configuration file a setting stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path


def dotted(keys: Iterable[str]) -> str:
    """Keys as TOML writes them: `per-path."*.md".ignore`."""
    return ".".join(key if re.fullmatch(r"[\w-]+", key) else f'"{key}"' for key in keys)


class TomlPlaces:
    """Leads from a key of a TOML text to its line. tomllib gives no positions, so the key is looked for in its table."""

    def __init__(self, path: Path, text: str, prefix: tuple[str, ...]) -> None:
        # Not `splitlines`: for TOML what else ends a line stands within it.
        self.path, self._lines, self._prefix = path, text.split("\n"), prefix

    def line(self, keys: Iterable[str]) -> int | None:
        """The line of a key, else that of the innermost table that is there; None where there is neither. Lines count from 1."""
        wanted = (*self._prefix, *keys)
        table: tuple[str, ...] = ()
        best: tuple[int, int] | None = None
        below: int | None = None
        """The first table below the wanted one, which has no line of its own."""
        for number, line in enumerate(self._lines, 1):
            here: tuple[str, ...] | None = None
            if header := re.match(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#.*)?$", line):
                here = table = _keys(header[1])
            elif pair := re.match(
                r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""", line
            ):
                here = (*table, *_keys(pair[1]))
            if here and here == wanted[: len(here)] and (best is None or len(here) > best[0]):
                best = (len(here), number)
            if here and below is None and here[: len(wanted)] == wanted:
                below = number
        if below is not None and (best is None or best[0] < len(wanted)):
            return below
        return best[1] if best and best[0] > len(self._prefix) else None

    def at(self, keys: Iterable[str]) -> str:
        """The file and the line of a key, as messages begin: `provenance.toml:12`; the file alone where there is no line."""
        line = self.line(keys)
        return f"{self.path}:{line}" if line else str(self.path)


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(r"""[\w-]+|"[^"]*"|'[^']*'""", dotted))
