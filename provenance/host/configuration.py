"""Which configuration file holds for a run: the one that is named, else the nearest one, else none; and where what a file belongs to begins."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from provenance.host.errors import UsageError
from provenance.host.globs import globs_of
from provenance.host.settings import PerPath, Settings
from provenance.host.storage import legible

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
        from provenance.host.odd_files import within_reach  # noqa: PLC0415 - only where one is named

        within_reach(config, "--config")
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
    from provenance.dead_links import leads_nowhere  # noqa: PLC0415 - only where something is wrong
    from provenance.host.odd_files import no_regular_file  # noqa: PLC0415 - as above

    return leads_nowhere(path) or no_regular_file(path)


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


_MARKS = (".git", *OWN)
"""What stands at the top of what belongs together; in a worktree `.git` is a file."""


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


class Judged:
    """Tells by which part of their paths files are judged, for as long as a run lasts: the names of folders tell what a text is.

    They count below the place of the configuration or the top of the repository, whichever is nearer to the file; where there is neither,
    that of the folder that was named and those below it, or that of the folder in which a named file lies. So nothing depends on the
    folder that one is in, nor on where a checkout lies.
    """

    def __init__(self, settings: Settings) -> None:
        self._configured = None if settings.file is None else str(settings.root)
        self._known: dict[str, str | None] = {}
        """Folder -> what its files' names have before them, None where nothing above it says where to begin."""
        self._tops: dict[str, bool] = {}

    def path(self, file: Path, folder: Path | None = None) -> str:
        """The path by which a file is judged, with forward slashes; `folder`: the one that was named, None where a file was."""
        absolute = os.path.abspath(file)  # noqa: PTH100 - so no link is followed
        parent, name = os.path.split(absolute)
        before = self._before(parent)
        if before is None:
            above = os.path.dirname(parent if folder is None else os.path.abspath(folder))  # noqa: PTH100, PTH120 - as above
            before = parent[len(above) :].strip(os.sep) + os.sep
        return legible(f"{before or ''}{name}".lstrip(os.sep).replace(os.sep, "/"))

    def _before(self, parent: str) -> str | None:
        try:
            return self._known[parent]
        except KeyError:
            pass
        before = self._below_top(parent)
        if before is None and (followed := os.path.realpath(parent)) != parent:
            before = self._below_top(followed)
        self._known[parent] = before
        return before

    def _below_top(self, parent: str) -> str | None:
        folder = parent
        while not self._is_top(folder):
            above = os.path.dirname(folder)  # noqa: PTH120 - a Path takes ten times as long
            if above == folder:
                return None
            folder = above
        below = parent[len(folder) :].strip(os.sep)
        return below + os.sep if below else ""

    def _is_top(self, folder: str) -> bool:
        known = self._tops.get(folder)
        if known is None:
            known = self._tops[folder] = (
                folder == self._configured
                or any(os.path.lexists(f"{folder}{os.sep}{name}") for name in _MARKS)
                or has_table(Path(folder, PROJECT))
            )
        return known
