"""Which configuration file holds for a run: the one that is named, else the nearest one, else none."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from provenance.host.errors import UsageError
from provenance.host.settings import Settings

OWN = (".provenance.toml", "provenance.toml")
"""Files that hold settings alone, the one that comes first first."""
PROJECT = "pyproject.toml"
_NEAR = (
    "Provenance.toml",
    "provenance.toml.txt",
    ".provenancerc",
    ".provenancerc.toml",
    "provenance.ini",
    "provenance.yaml",
    "provenance.yml",
    ".provenance.yaml",
    ".provenance.yml",
    ".provenance/config.toml",
    ".provenance/provenance.toml",
    ".config/provenance.toml",
)
"""Where other programs have their settings, and somebody may have written ours. `provenance.json` is what builds say of packages."""


_TABLE = rb"(?m)^\s*\[+\s*tool\s*\.\s*provenance\s*[].]"
"""The head of a table of ours in the file of a project, or of one within it."""


def load_settings(*, config: Path | None, isolated: bool, start: Path) -> Settings:
    """The settings of the file that `config` names, of the nearest one at `start` or above it, or the defaults.

    The search begins at the working directory and never in the checked folder: an untrusted text must not bring the
    configuration of its own check. Raises UsageError with the place in the file.
    """
    if config is not None:
        if isolated:
            message = f"--isolated reads no configuration file, and --config {config} names one: leave one of both out"
            raise UsageError(message)
        if not config.is_file():
            from provenance.host.nothing_there import nothing_there  # noqa: PLC0415 - only where something is wrong

            what = _no_regular_file(config) if config.exists() else nothing_there(config)
            message = f"--config {config}: {what}"
            raise UsageError(message)
        return read_settings(config)
    nearest = None if isolated else _nearest(start)
    return nearest or Settings(root=start)


def _nearest(start: Path) -> Settings | None:
    """The settings of the first file that has some, in a folder or in one above it."""
    for folder in (start, *start.parents):
        for name in (*OWN, PROJECT):
            path = folder / name
            if path.is_file():
                from provenance.host.configuration_reading import settings_of  # noqa: PLC0415 - only where there is one

                found = settings_of(path, required=False)
                if found is not None:
                    return found
            elif name in OWN and os.path.lexists(path):
                # Whoever passes it by misses its settings.
                message = f"{path}: {_no_regular_file(path)}"
                raise UsageError(message)
    return None


def _no_regular_file(path: Path) -> str:
    from provenance.host.odd_files import no_regular_file  # noqa: PLC0415 - only where something is wrong

    return no_regular_file(path)


def left_unread(settings: Settings, start: Path) -> Iterator[str]:
    """Sentences on files that hold settings, or look as if they did, and that nothing was read from: at `start` and above it."""
    found = settings.file
    for folder in (start, *start.parents):
        if found is not None and folder == found.parent:
            break
        for name in _NEAR:
            if os.path.lexists(path := f"{folder}{os.sep}{name}"):
                yield f"{path} is not read: settings stand in {OWN[1]} or {OWN[0]}, or in {PROJECT} under [tool.provenance]"
    if found is None or found.name not in OWN:
        return
    others = [name for name in OWN[OWN.index(found.name) + 1 :] if (found.parent / name).is_file()]
    if has_table(found.parent / PROJECT):
        others.append(f"[tool.provenance] of {PROJECT}")
    if others:
        yield f"{found} holds here, and {' and '.join(others)} beside it {'are' if len(others) > 1 else 'is'} not read: keep one of them"


def has_table(project: Path) -> bool:
    """Whether the file of a project has a table of ours."""
    try:
        return project.is_file() and re.search(_TABLE, project.read_bytes()) is not None
    except OSError:  # what may not be read holds nothing that anybody could expect to be read
        return False


def read_settings(file: Path) -> Settings:
    """The settings of a file. Raises UsageError with the place in it."""
    from provenance.host.configuration_reading import settings_of  # noqa: PLC0415 - as above

    return settings_of(file, required=True) or Settings(root=file.resolve().parent)


def place(settings: Settings, *keys: str) -> str:
    """`provenance.toml:12: rules.vague-credit` for messages about a setting. Reads the file again, so it is for what is wrong."""
    from provenance.host.toml_places import dotted  # noqa: PLC0415 - as above

    name = dotted(keys)
    if settings.file is None:
        return name
    from provenance.host.configuration_reading import place_in  # noqa: PLC0415 - as above

    return f"{place_in(settings.file, keys)}: {name}"
