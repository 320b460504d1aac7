"""What ends a run before it starts, and what ends it on its way."""

from __future__ import annotations

from collections.abc import Iterable


class UsageError(Exception):
    """Wrong use or configuration: a sentence with the place and the way out. The run ends with exit code 2."""


class Stopped(Exception):
    """A run cannot go on: a sentence that says why. It ends with exit code 3; one of shards can be resumed."""


def nearest(name: str, known: Iterable[str]) -> str:
    """`, did you mean X?` for the nearest known name; empty where none is near."""
    import difflib  # noqa: PLC0415 - only where something is wrong

    candidates = {item.lower(): item for item in known}
    close = difflib.get_close_matches(name.lower(), candidates, n=1, cutoff=0.6)
    return f"; did you mean {candidates[close[0]]!r}?" if close else ""
