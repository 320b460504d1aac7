"""What is named and is no file or folder: a pattern, a link that leads nowhere, or the name that is near."""

from __future__ import annotations

import glob
import re
from pathlib import Path

from provenance.dead_links import leads_nowhere
from provenance.host.errors import UsageError, nearest_name


def matched_by(argument: str) -> list[Path]:
    """The files and folders that an argument meets as a pattern, sorted. Raises UsageError where there is none, or where it is no pattern and names nothing."""
    path = Path(argument)
    if glob.has_magic(argument):
        matched = sorted(glob.glob(argument, recursive=True))  # noqa: PTH207 - a Path takes no absolute pattern
        if matched:
            return [Path(item) for item in matched]
        message = f"{argument}: the pattern matches no file{pattern_fault(argument)}"
        raise UsageError(message)
    if reason := leads_nowhere(path):
        message = f"{argument}: {reason}"
        raise UsageError(message)
    message = f"{argument}: there is no such file or folder"
    try:
        siblings = [item.name for item in path.parent.iterdir()]
    except OSError:
        siblings = []
    near = _near(path, siblings)
    if not near and argument.isupper() and argument.isalnum():  # as ATT101, behind `--select DAT201`
        near = "; rules are joined by commas, as in --select ATT101,DAT201"
    raise UsageError(message + (near or pattern_fault(argument)))


def _near(path: Path, names: list[str]) -> str:
    """`; did you mean X?` for the file or folder beside it whose name is near, as it is called from here; empty where none is."""
    near = nearest_name(path.name, names)
    if near is None:
        return ""
    meant, here = path.with_name(near), Path.cwd()
    return f"; did you mean {str(meant.relative_to(here) if meant.is_relative_to(here) else meant)!r}?"


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
    return f"there is no such {what}{_near(path, beside)}"
