"""What an argument names, what a file is called in the report, and what the settings say of that path."""

from __future__ import annotations

import os
from pathlib import Path

from provenance.host.errors import UsageError
from provenance.host.globs import globs_of
from provenance.host.settings import PerPath, Settings
from provenance.host.storage import legible


def relative(file: Path, root: Path) -> str:
    """A file's path in the report: relative to the root, with forward slashes; absolute where it lies elsewhere.

    A link within the root keeps the name under which it was found; one from elsewhere that leads into the root is followed.
    """
    absolute = Path(os.path.abspath(file))  # noqa: PTH100 - so no link is followed
    try:
        return legible(absolute.relative_to(root).as_posix())
    except ValueError:
        pass
    followed, folder = Path(os.path.realpath(absolute.parent), absolute.name), os.path.realpath(root)
    if followed.is_relative_to(folder):
        return legible(followed.relative_to(folder).as_posix())
    return legible(absolute.as_posix())


def per_path(settings: Settings, path: str) -> tuple[PerPath, ...]:
    """The `per-path` entries that hold for a path."""
    return tuple(item for item in settings.per_path if globs_of(item.glob).match(path))


def expanded(argument: str) -> list[Path]:
    """The file or folder that an argument names, or those that it meets as a pattern. Raises UsageError where there is none."""
    if not argument:
        message = "a path is empty: `.` is the folder you are in"
        raise UsageError(message)
    path = Path(argument)
    try:
        if path.exists():
            return [path]
    except OSError as error:  # a name that is too long for the file system, a folder that may not be looked into
        shortly = argument if len(argument) <= 100 else f"{argument[:100]}…"
        message = f"{shortly}: {error.strerror}"
        raise UsageError(message) from error
    from provenance.host.nothing_there import matched_by  # noqa: PLC0415 - most arguments are names of what is there

    return matched_by(argument)
