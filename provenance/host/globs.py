"""Glob patterns as in .gitignore."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from provenance.host.wildcards import Choice, Move, Steps, Wild, Wildcard
from provenance.patterns import lazy_pattern

_STARS = lazy_pattern(r"(\*\*/|/\*\*|\*\*)")
_SIGNS = lazy_pattern(r"\[!?\]?[^\]]*\]|[^*?\[]+|.", re.DOTALL)
"""A choice of characters, what stands for itself, or one sign."""
_LISTED = lazy_pattern(r"(.)-(.)|(.)", re.DOTALL)
"""In a choice: a range, or one character."""
_WILD = {one.value: one for one in Wild}


def _choice(sign: str) -> Choice:
    others = sign.startswith("[!")
    listed = _LISTED.findall(sign[1 + others : -1])
    return Choice(tuple((alone or first, alone or last) for first, last, alone in listed), others)


def _moves(pattern: str) -> Iterator[Move]:
    pattern = pattern.removeprefix("./").rstrip("/")
    if "/" not in pattern:
        yield Wild.FOLDERS
    for part in _STARS.split(pattern.lstrip("/")):
        if part in _WILD:
            yield _WILD[part]
            continue
        for sign in _SIGNS.findall(part):
            if sign in _WILD:
                yield _WILD[sign]
            else:
                yield _choice(sign) if len(sign) > 1 and sign[0] == "[" else sign
    yield Wild.BELOW


class Globs:
    """Patterns: one without a slash matches a name at any depth, `**` crosses folders."""

    def __init__(self, patterns: Iterable[str]) -> None:
        plain, others = set[str](), []
        for pattern in patterns:
            name = pattern.removeprefix("./").rstrip("/")
            if not name or any(mark in name for mark in "*?[/"):
                others.append(Wildcard(_moves(pattern)))
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
        steps = Steps(path)
        return any(pattern.matches(steps) for pattern in self._patterns)


@lru_cache(maxsize=100_000)
def globs_of(pattern: str) -> Globs:
    """One pattern, which is asked of every path."""
    return Globs([pattern])
