"""Links to files: what one leads to is read once, under the file's own name where a run comes to that as well."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path

from provenance.host.configuration import per_path, relative
from provenance.host.git_ignores import GitIgnores
from provenance.host.globs import Exclusion, Globs
from provenance.host.kinds import Kinds
from provenance.host.settings import Settings


class Links:
    """Tells which links to files a run passes over. It is asked of links alone, and keeps nothing of the files that were met."""

    def __init__(
        self,
        settings: Settings,
        kinds: Kinds,
        exclusion: Exclusion,
        ignores: Callable[[Path], GitIgnores | None],
        is_own: Callable[[Path], bool],
        paths: Sequence[str | Path],
    ) -> None:
        """`ignores`: what git leaves out below a folder; `is_own`: whether a file is none of the documents; `paths`: the files and folders that are gone through."""
        self._settings, self._kinds, self._exclusion, self._ignores = settings, kinds, exclusion, ignores
        self._is_own, self._paths, self._include = is_own, paths, Globs(settings.include)

    def excluded(self, link: Path) -> str | None:
        """Why a link is left out with what it leads to, which `exclude` covers; folders of tools may keep what links stand for, as git-annex does."""
        path = Path(relative(Path(os.path.realpath(link)), self._settings.root))
        if path.is_absolute() or not self._exclusion.as_written(path.as_posix()):
            return None
        return "`exclude` covers the file to which it leads"

    def is_met(self, link: Path) -> bool:
        """Whether a run comes to what a link leads to under its own name, and reads it there."""
        real = os.path.realpath(link)
        if not os.path.isfile(real):  # noqa: PTH113 - a Path takes ten times as long
            return False
        path = relative(Path(real), self._settings.root)
        if not (self._kinds.by_name(os.path.basename(real)) or self._is_told(path)):  # noqa: PTH119 - as above
            return False
        return real in self._files or any(
            self._is_walked(Path(folder, os.path.relpath(real, target)), folder)
            for folder, target in self._folders
            if real.startswith(os.path.join(target, ""))  # noqa: PTH118 - as above
        )

    def _is_told(self, path: str) -> bool:
        return any(item.media_type for item in per_path(self._settings, path))

    def _is_walked(self, file: Path, folder: Path) -> bool:
        """Whether the walk through a folder reads a file in it."""
        path = relative(file, self._settings.root)
        if self._exclusion.match(path) or (self._include and not self._include.match(path)):
            return False
        ignores = self._ignores(folder)
        return not (ignores is not None and ignores.within(file)) and not self._is_own(file)

    @cached_property
    def _folders(self) -> tuple[tuple[Path, str], ...]:
        """The folders that are gone through, each with where it really is."""
        return tuple((Path(path), os.path.realpath(path)) for path in self._paths if os.path.isdir(path))  # noqa: PTH112 - as above

    @cached_property
    def _files(self) -> frozenset[str]:
        """The files that are named and no links, as they are really called."""
        return frozenset(_own_names(self._paths))


def _own_names(paths: Iterable[str | Path]) -> Iterable[str]:
    for path in paths:
        if os.path.isfile(path) and not os.path.islink(path):  # noqa: PTH113, PTH114 - as above
            yield os.path.realpath(path)
