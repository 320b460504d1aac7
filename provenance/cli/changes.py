"""What `provenance check --watch` looks at, and what of all that happens there makes it check again."""

from __future__ import annotations

import argparse
import glob
import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

from provenance.host.configuration import OWN, PROJECT, per_path, relative
from provenance.host.errors import UsageError
from provenance.host.globs import Globs
from provenance.host.kinds import Kinds
from provenance.host.settings import Settings
from provenance.named_tuples import NamedTuple
from provenance.reporters.words import printable

_TURN = 100
"""Thousandths of a second for which one of the watchers is asked before the next one is."""
_UNNAMED = "a file whose name is not in UTF-8"
_AGAIN = 5
"""How often it is tried to watch folders that go and come."""

Changes = set[tuple[Any, str]]
Watch = Callable[..., Generator[Changes, None, None]]


class Watched(NamedTuple):
    """What is looked at. All paths are absolute, and lead through no link but for their last part."""

    folders: frozenset[str]
    """With all that is in them."""
    files: frozenset[str]
    """Each by its folder, since editors put a new file in the place of the old one; a folder too, which may come again."""


class Readable(NamedTuple):
    """What a run reads of a folder."""

    settings: Settings
    kinds: Kinds

    def has(self, path: str) -> bool:
        """Whether a file is read, or whether that cannot be told since it is a folder, or gone."""
        name = relative(Path(path), self.settings.root)
        if Globs(self.settings.exclude).match(name) or _is_own_output(path):
            return False
        known = self.kinds.by_name(name) or any(item.media_type for item in per_path(self.settings, name))
        return bool(known) or Path(path).is_dir() or not (Path(path).suffix or Path(path).exists())


def _is_own_output(path: str) -> bool:
    """Whether what is said here goes into a file, which would make the next check begin."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if os.path.samestat(os.fstat(stream.fileno()), Path(path).stat()):
                return True
        except (OSError, ValueError):  # it is gone, or no stream of the system
            continue
    return False


def watched(arguments: argparse.Namespace, readable: Readable | None) -> Watched:
    """What the arguments and the settings name."""
    folders: set[str] = set()
    files: set[str] = set()
    for argument in (*arguments.paths, *filter(None, [arguments.sources])):
        path = str(argument)
        if not os.path.lexists(path) and glob.has_magic(path):
            path = _above_pattern(path)
        if (folder := Path(path)).is_dir():
            folders.add(os.path.realpath(folder))
        files |= _names(path)
    for file in _settings_files(arguments, None if readable is None else readable.settings):
        files |= _names(file)
    return Watched(frozenset(folders), frozenset(files))


def _above_pattern(pattern: str) -> str:
    """The folder in which all lies that a pattern can match."""
    folder = Path(pattern)
    while glob.has_magic(str(folder)):
        folder = folder.parent
    return str(folder)


def _settings_files(arguments: argparse.Namespace, settings: Settings | None) -> Iterator[Path]:
    """Files on which it depends what is found, whether they are there or not."""
    for plugin in arguments.plugin:
        yield plugin
        yield from plugin.rglob("*.py") if plugin.is_dir() else ()
        yield from (plugin if plugin.is_dir() else plugin.parent).glob("lexicon/*.toml")
    if arguments.config is not None:
        yield arguments.config
    elif not arguments.isolated:
        here = Path.cwd()
        for folder in (here, *here.parents):
            for name in (*OWN, PROJECT):
                yield folder / name
    yield from filter(None, [arguments.baseline, None if settings is None else settings.baseline])


def _names(path: str | Path) -> set[str]:
    """A file by the name that it is given, and by that to which a link leads."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - which follows no link
    return {os.path.join(os.path.realpath(absolute.parent), absolute.name), os.path.realpath(absolute)}  # noqa: PTH118 - words


def _folders_of(files: Iterable[str]) -> Iterator[str]:
    """The folders in which files lie, or would; where there is no such folder, the next one above it."""
    for file in files:
        folder = Path(file).parent
        while not folder.is_dir():
            folder = folder.parent
        yield str(folder)


class Watcher:
    """Waits for changes: of whole folders, and of single files by their folders."""

    def __init__(self, watch: Watch, passing: Callable[[str], bool]) -> None:
        """`passing`: whether a name is no file that an editor puts beside another one while it is written."""
        self._watch, self._passing = watch, passing
        self._streams: list[Generator[Changes, None, None]] = []
        self._pending: Changes = set()
        self._at: tuple[Watched, frozenset[str]] | None = None
        """What the streams tell of: it, and the folders of its files. None: they may tell of folders that are gone."""
        self._watched = Watched(frozenset(), frozenset())
        self._unnamed = False
        """Whether something changed whose name could not be told."""
        self._polling: bool | None = None
        """None: as the environment says."""
        self._stamps: dict[str, tuple[int, ...]] = {}
        """Of files when it was told that they had changed: two streams may tell of one change, each at its time."""

    def open(self, watched: Watched) -> None:
        """Begin to watch, where it is something else than before. Raises UsageError."""
        self._watched = watched
        for left in reversed(range(_AGAIN)):
            beside = frozenset(_folders_of(watched.files))
            if (watched, beside) == self._at:
                return
            try:
                self._begin(watched.folders, beside)
            except FileNotFoundError:  # a folder went meanwhile
                if not left:
                    raise
            except (OSError, RuntimeError) as error:
                message = f"--watch: the system does not tell of changes ({error}); with WATCHFILES_FORCE_POLLING=1 files are looked at again and again"
                raise UsageError(message) from error
            else:
                self._at = watched, beside

    def _begin(self, folders: frozenset[str], beside: frozenset[str]) -> None:
        begun: list[Generator[Changes, None, None]] = []
        try:
            for recursive, names in ((True, folders), (False, beside)):
                present = sorted(name for name in names if Path(name).is_dir())
                if present:
                    begun.append(
                        self._watch(
                            *present,
                            watch_filter=None,
                            recursive=recursive,
                            rust_timeout=_TURN,
                            yield_on_timeout=True,
                            force_polling=self._polling,
                            ignore_permission_denied=True,
                        )
                    )
            for stream in begun:  # one watches only once it was asked
                self._pending |= next(stream)
            self._ask()
        except BaseException:
            for stream in begun:
                stream.close()
            raise
        unnamed = self._unnamed
        self.close()
        self._streams, self._unnamed = begun, unnamed

    def wait(self, readable: Readable) -> list[str]:
        """The names of files that have changed, as they are seen from here, once some have."""
        while not (found := self._found(readable)):
            self._pending = set()
            self._ask()
            if self._unnamed:
                self.close()  # the check that comes sees whatever the other one had to tell
                return [_UNNAMED]
        self._pending = set()
        if any(map(self._is_at_or_above, found)):
            self._at = None
        return sorted(map(_seen, found))

    def _ask(self) -> None:
        """Take what the streams tell. One ends at a name that is not in UTF-8, and does not say which.

        It does so where a file is only read, too, so that our own check would begin the next one: from then on files are looked at again and again.
        """
        try:
            for stream in self._streams:
                self._pending |= next(stream)
        except RuntimeError:
            self._unnamed = self._polling = True

    def _found(self, readable: Readable) -> set[str]:
        found = {path for _, path in self._pending if self._is_of_interest(path, readable)}
        stamps = {path: _stamp(path) for path in found}
        told = {path for path, stamp in stamps.items() if self._stamps.get(path) != stamp}
        self._stamps |= stamps
        return told

    def _is_of_interest(self, path: str, readable: Readable) -> bool:
        if path in self._watched.files or self._is_at_or_above(path):
            return True
        inside = any(path.startswith(f"{folder.rstrip(os.sep)}{os.sep}") for folder in self._watched.folders)
        return inside and self._passing(path) and readable.has(path)

    def _is_at_or_above(self, path: str) -> bool:
        """Whether it is a watched folder, or one on the way to what is watched: it may be another one of the same name."""
        names = (*self._watched.folders, *self._watched.files)
        return path in self._watched.folders or any(name.startswith(f"{path}{os.sep}") for name in names)

    def close(self) -> None:
        """Watch no more."""
        for stream in self._streams:
            stream.close()
        self._streams, self._at, self._unnamed = [], None, False


def _stamp(path: str) -> tuple[int, ...]:
    try:
        status = os.stat(path, follow_symlinks=False)  # noqa: PTH116 - of words
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_size, status.st_ino, status.st_mode


def _seen(path: str) -> str:
    here = os.path.realpath(os.curdir)
    return printable(os.path.relpath(path, here) if path.startswith(f"{here}{os.sep}") else path)
