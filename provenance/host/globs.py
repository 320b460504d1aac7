"""Glob patterns as in .gitignore."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.host.wildcards import Wildcard


class Globs:
    """Patterns: one without a slash matches a name at any depth, `**` crosses folders."""

    def __init__(self, patterns: Iterable[str]) -> None:
        plain: set[str] = set()
        others: list[Wildcard] = []
        for pattern in patterns:
            name = pattern.removeprefix("./").rstrip("/")
            if not name or any(mark in name for mark in "*?[/"):
                from provenance.host.wildcards import of_glob  # noqa: PLC0415 - most that is excluded are names

                others.append(of_glob(pattern))
            else:
                plain.add(name)
        self._names, self._patterns = frozenset(plain), others
        """Names as they are, most of what is excluded, need no pattern: a dozen would take every start half a millisecond."""

    def __bool__(self) -> bool:
        return bool(self._names or self._patterns)

    def match(self, path: str) -> bool:
        """Whether a path with forward slashes, or a folder above it, is matched."""
        if not self._names.isdisjoint(path.split("/")):
            return True
        if not self._patterns:
            return False
        from provenance.host.wildcards import Steps  # noqa: PLC0415 - as above

        steps = Steps(path)
        return any(pattern.matches(steps) for pattern in self._patterns)


@lru_cache(maxsize=100_000)
def globs_of(pattern: str) -> Globs:
    """One pattern, which is asked of every path."""
    return Globs([pattern])
