"""What to say of a file or folder that somebody named and that is not there: a link that leads nowhere, or the name that is near."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from provenance.host.errors import nearest


def leads_nowhere(file: Path) -> str | None:
    """What is wrong with a link to something that is not there; None for anything else."""
    if os.path.islink(file) and not os.path.exists(file):  # noqa: PTH110, PTH114 - a Path takes ten times as long
        try:
            os.stat(file)  # noqa: PTH116 - as above
        except OSError as error:
            round_ = error.errno == errno.ELOOP
        else:  # it appeared meanwhile
            return None
        what = "and its links lead in a circle" if round_ else "which does not exist"
        return f"is a link to {os.readlink(file)!r}, {what}"  # noqa: PTH115 - as it is written
    return None


def pattern_fault(pattern: str) -> str:
    """What may keep a pattern of files from matching any, behind that it does; empty where nothing is known."""
    if re.search(r"\{[^{}]*,[^{}]*\}", pattern):
        return "; braces are for a shell, which reads them outside quotation marks: write a pattern for each of them"
    if "[" in re.sub(r"\[!?\]?[^]]*\]", "", pattern):
        return "; it has a `[` without its `]`"
    return ""


def nothing_there(path: Path, what: str = "file") -> str:
    """Why nothing is found under a path, as the end of a sentence."""
    if reason := leads_nowhere(path):
        return reason
    try:
        beside = [item.name for item in path.parent.iterdir() if item.is_dir() or what == "file"]
    except OSError:
        beside = []
    return f"there is no such {what}{nearest(path.name, beside)}"
