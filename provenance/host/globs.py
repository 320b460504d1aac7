"""Glob patterns as in .gitignore."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import translate


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
                pieces.append(translate(part).removeprefix("(?s:").removesuffix(r")\Z").replace(".*", "[^/]*"))
        body = "".join(pieces)
        return re.compile(f"(?s:{body if anchored else '(?:.*/)?' + body}(?:/.*)?)\\Z")

    def match(self, path: str) -> bool:
        """Whether a path with forward slashes, or a folder above it, is matched."""
        return not self._names.isdisjoint(path.split("/")) or any(pattern.match(path) for pattern in self._patterns)
