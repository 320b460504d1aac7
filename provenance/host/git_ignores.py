"""What git leaves out of a repository: the files and folders that its `.gitignore` files name, read as git reads them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from provenance.host.git_patterns import GitPatterns
from provenance.host.git_top import top_of_repository

_NAME = ".gitignore"
_Chain = tuple[tuple[str, GitPatterns], ...]
"""Folders with their patterns, the outer ones first."""


class GitIgnores:
    """Answers for what lies below one folder that is named.

    Only `.gitignore` files in repositories count, since a run is to be the same on every machine: neither the user's own list nor
    `.git/info/exclude` does. What git tracks although a pattern names it is left out as well: the index is not read. A folder that somebody
    names is read whatever the files above it say of it; those within it still count, and so do the ones above where they leave the folder
    itself alone.
    """

    def __init__(self, folder: Path) -> None:
        start = os.path.abspath(folder)  # noqa: PTH100 - so no link is followed
        top = top_of_repository(folder)
        self._top, self._inside = (start, False) if top is None else (os.fspath(top), True)
        """The topmost folder that is asked, and whether it lies in a repository."""
        self._chains: dict[str, _Chain | None] = {}
        if any(self._names(one, is_folder=True) for one in self._from_top(start)):
            self._chains, self._top = {}, start

    def __contains__(self, path: str | Path) -> bool:
        """Whether git leaves out a file, or a folder: itself, not for a folder above it."""
        place = os.path.abspath(path)  # noqa: PTH100 - as above
        if not self._chain(os.path.dirname(place)):  # noqa: PTH120 - as above
            return False
        return self._names(place, is_folder=os.path.isdir(place) and not os.path.islink(place))  # noqa: PTH112, PTH114 - a Path takes ten times as long

    def within(self, path: str | Path) -> bool:
        """Whether git leaves out a path, or a folder above it."""
        place = os.path.abspath(path)  # noqa: PTH100 - as above
        return place in self or any(self._names(one, is_folder=True) for one in self._from_top(os.path.dirname(place)))  # noqa: PTH120 - as above

    def _from_top(self, folder: str) -> list[str]:
        """A folder and those above it, as far as the top, which is none of them."""
        found = []
        while len(folder) > len(self._top):
            found.append(folder)
            folder = os.path.dirname(folder)  # noqa: PTH120 - as above
        return found

    def _names(self, place: str, *, is_folder: bool) -> bool:
        for folder, patterns in reversed(self._chain(os.path.dirname(place)) or ()):  # noqa: PTH120 - as above
            told = os.path.relpath(place, folder).replace(os.sep, "/")
            said = patterns.said(told, is_folder=is_folder)
            if said is not None:
                return said
        return False

    def _chain(self, folder: str) -> _Chain | None:
        """The patterns that hold for what lies in a folder; None where it lies in no repository."""
        if folder in self._chains:
            return self._chains[folder]
        outer: _Chain | None
        if os.path.lexists(f"{folder}/.git"):  # a repository within another one has patterns of its own alone
            outer = ()
        elif len(folder) <= len(self._top):
            outer = () if self._inside else None
        else:
            outer = self._chain(os.path.dirname(folder))  # noqa: PTH120 - as above
        own = None if outer is None else _patterns(folder)
        known = outer if outer is None or own is None else (*outer, (folder, own))
        self._chains[folder] = known
        return known


def _patterns(folder: str) -> GitPatterns | None:
    """The patterns of a folder's own file; None where there is none: git reads neither a link nor a pipe."""
    file = Path(folder, _NAME)
    try:
        return GitPatterns(file.read_bytes()) if stat.S_ISREG(file.lstat().st_mode) else None
    except OSError:
        return None
