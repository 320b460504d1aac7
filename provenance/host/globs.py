"""Glob patterns as in .gitignore."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.patterns import lazy_pattern

_SIGNS = lazy_pattern(r"\[!?\]?[^\]]*\]|.", re.DOTALL)
"""A choice of characters, or one sign."""
_LISTED = lazy_pattern(r"(.)-(.)|(.)", re.DOTALL)
"""In a choice: a range, or one character."""


def _translated(sign: str) -> str:
    """A sign of a pattern as an expression, none of which matches a slash. `fnmatch` writes its own in another way with each version of Python."""
    if sign == "*":
        return "[^/]*"
    if sign == "?":
        return "[^/]"
    if len(sign) == 1:
        return re.escape(sign)
    others = sign.startswith("[!")
    listed = "".join(
        re.escape(alone) or (f"{re.escape(first)}-{re.escape(last)}" if first <= last else "")
        for first, last, alone in _LISTED.findall(sign[1 + others : -1])
    )
    if not listed:  # `[z-a]`, which no character is
        return "[^/]" if others else "(?!)"
    return f"(?!/)[{'^' if others else ''}{listed}]"


class Globs:
    """Patterns: one without a slash matches a name at any depth, `**` crosses folders."""

    def __init__(self, patterns: Iterable[str]) -> None:
        plain, others = set[str](), []
        for pattern in patterns:
            name = pattern.removeprefix("./").rstrip("/")
            if not name or any(mark in name for mark in "*?[/"):
                others.append(self._compile(pattern))
            else:
                plain.add(name)
        self._names, self._patterns = frozenset(plain), others
        """Names as they are, most of what is excluded, need no pattern: a dozen would take every start half a millisecond."""

    def __bool__(self) -> bool:
        return bool(self._names or self._patterns)

    @staticmethod
    def _compile(pattern: str) -> re.Pattern[str]:
        pattern = pattern.removeprefix("./").rstrip("/")
        anchored = "/" in pattern
        pieces = []
        for part in re.split(r"(\*\*/|/\*\*|\*\*)", pattern.lstrip("/")):
            if part == "**/":
                pieces.append(r"(?:.*/)?")
            elif part == "/**":
                pieces.append(r"(?:/.*)?")
            elif part == "**":
                pieces.append(r".*")
            else:
                pieces += map(_translated, _SIGNS.findall(part))
        body = "".join(pieces)
        return re.compile(f"(?s:{body if anchored else '(?:.*/)?' + body}(?:/.*)?)\\Z")

    def match(self, path: str) -> bool:
        """Whether a path with forward slashes, or a folder above it, is matched."""
        return not self._names.isdisjoint(path.split("/")) or any(pattern.match(path) for pattern in self._patterns)
