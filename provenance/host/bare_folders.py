"""Why there is nothing to check in a folder that somebody named; imported where that is so."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from provenance.host.globs import in_tools
from provenance.host.settings import DEFAULT_EXCLUDE

_LOOKED_AT = 10_000
"""Files of a folder by whose endings it is told what it holds."""
NAMED = 3
"""Files and kinds of them that a sentence names."""


def of_tools(path: str) -> str | None:
    """That a folder of that path in the report is one of tools, or lies in one; None where it is none."""
    name = next((part for part in path.split("/") if part in DEFAULT_EXCLUDE), None)
    return None if name is None else in_tools(name, itself=path.endswith(name))


def what_is_there(folder: str | Path) -> str:
    """What is in it instead: nothing, folders of tools alone, or files that nothing reads."""
    endings: Counter[str] = Counter()
    tools: set[str] = set()
    for _, folders, names in os.walk(folder):
        tools.update(name for name in folders if name in DEFAULT_EXCLUDE)
        folders[:] = [name for name in folders if not name.startswith(".") and name not in DEFAULT_EXCLUDE]
        endings.update(os.path.splitext(name)[1].lower() or "without an ending" for name in names)  # noqa: PTH122 - names
        if sum(endings.values()) >= _LOOKED_AT:
            break
    if not endings:
        named = ", ".join(sorted(tools))
        return f"there is nothing in it but {named}, where nothing is read" if tools else "the folder is empty"
    most = [f"{count:,} {ending}" for ending, count in endings.most_common(NAMED)]
    left = len(endings) - NAMED
    more = f" and {left:,} more kind{'' if left == 1 else 's'}" if left > 0 else ""
    return f"there is no document in it, only files that nothing reads ({', '.join(most)}{more})"


def not_included(count: int) -> str:
    """That `include` leaves out what there is."""
    return f"there is no file in it that `include` names, which leaves out {count:,} file{'' if count == 1 else 's'}"


def ignored(paths: Sequence[str]) -> str:
    """That git leaves out what there is."""
    return f"a .gitignore leaves out all that is there ({', '.join(paths[:NAMED])}): --no-respect-gitignore reads it"


def why(folder: Path, path: str, left_out: int, git_ignored: Sequence[str], *, met: bool) -> str:
    """Why it is said of a folder among others that nothing in it was checked; `met`: its files are skipped, which is told of each."""
    if met:
        return "each file in it was skipped"
    if left_out:
        return not_included(left_out)
    if git_ignored:
        return ignored(git_ignored)
    return of_tools(path) or what_is_there(folder)
