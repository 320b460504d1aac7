"""Files of settings that lie in the folders of what is checked and hold for nothing: other programs read the one beside each file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from provenance.host.configuration import OWN, PROJECT, has_table
from provenance.host.kinds import Candidate
from provenance.host.settings import Settings

_NAMED = 3
"""Files that the sentence names."""
_MOST = 10_000
"""Folders that are looked into: a corpus may have a million."""


def other_settings(settings: Settings, candidates: Iterable[Candidate], start: Path) -> str | None:
    """A sentence on files of settings below the folder from which settings are looked for, `start`, or elsewhere; None where there are none."""
    files = (candidate.file for candidate in candidates if isinstance(candidate.file, Path))
    found = sorted(_seen_from(file, start) for file in files_beside(settings, files, start))
    if not found:
        return None
    more = len(found) - _NAMED
    named = f"{', '.join(found[:_NAMED])}{f' and {more:,} more' if more > 0 else ''}"
    one = len(found) == 1
    held = ", and there is none" if settings.file is None else f" ({_seen_from(settings.file, start)})"
    way = f"its folder, or with --config {found[0]}" if one else "the folder of each, or with --config FILE"
    return (
        f"{named} {'is' if one else 'are'} not read: what holds is the nearest file upward from where you are"
        f"{held}; give the command in {way}"
    )


def files_beside(settings: Settings, files: Iterable[Path], start: Path) -> Iterator[Path]:
    """The files of settings in the folders of some files, and above those, from which nothing is read."""
    looked_at = {start, *start.parents}
    if settings.file is not None:
        looked_at.add(settings.file.parent)
    for file in files:
        folder = Path(os.path.abspath(file)).parent  # noqa: PTH100 - no link is followed
        while folder not in looked_at and len(looked_at) < _MOST:
            looked_at.add(folder)
            # Joined as words: a Path takes ten times as long.
            yield from (folder / name for name in OWN if os.path.isfile(f"{folder}{os.sep}{name}"))  # noqa: PTH113
            if os.path.isfile(project := f"{folder}{os.sep}{PROJECT}") and has_table(Path(project)):  # noqa: PTH113
                yield folder / PROJECT
            folder = folder.parent


def _seen_from(file: Path, start: Path) -> str:
    try:
        return Path(os.path.relpath(file, start)).as_posix() if file.is_relative_to(start) else str(file)
    except ValueError:  # on another drive
        return str(file)
