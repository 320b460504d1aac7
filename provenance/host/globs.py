"""Glob patterns as in .gitignore."""

from __future__ import annotations

from collections.abc import Collection, Iterable
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


def in_tools(name: str, *, itself: bool = False) -> str:
    """Why nothing is read in a folder of tools of that name, or in what is that folder, and the way to have it read."""
    what = "it is a folder of tools" if itself else f"it lies in {name}, a folder of tools"
    return f"{what}, in which nothing is read: to have it read, give the command in {name} itself, with --isolated"


class Exclusion(Globs):
    """What `exclude` names, and what it was met for: what nobody wrote is not to be blamed for a run over nothing."""

    def __init__(self, patterns: Iterable[str], tools: Collection[str]) -> None:
        """`tools`: the names among the patterns that hold everywhere."""
        super().__init__(patterns)
        self._tools = frozenset(tools)
        self._written = tuple(pattern for pattern in patterns if pattern not in self._tools)
        self.count = 0
        """How many files and folders were left out as somebody wrote it."""
        self.met: set[str] = set()
        """The patterns that left something out."""
        self.of_tools: set[str] = set()
        """The folders of tools that were met."""

    def reason(self, path: str) -> str:
        """Count a path that is matched; why it is left out."""
        of_tools = [part for part in path.split("/") if part in self._tools]
        if self.as_written(path) or not of_tools:
            return "`exclude` covers it"
        self.of_tools.update(of_tools)
        return in_tools(of_tools[0])

    def as_written(self, path: str) -> bool:
        """Whether a path is left out as somebody wrote it, which is counted."""
        written = [pattern for pattern in self._written if globs_of(pattern).match(path)]
        self.met.update(written)
        self.count += bool(written)
        return bool(written)
