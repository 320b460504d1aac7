"""What a run reports of a file that it meets: by which loader it is read and as what, or why nothing reads it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from provenance.extensions import Loader, NamedColumns, reads_rows
from provenance.host.configuration import Judged, per_path, place
from provenance.host.errors import UnknownName, UsageError, told_with_place
from provenance.host.kinds import Candidate, Kinds, declined, is_regular
from provenance.host.settings import Settings
from provenance.host.storage import RemoteFile, legible
from provenance.named_tuples import NamedTuple

STDIN = "<stdin>"
"""What standard input is called in a report."""


class _Held(NamedTuple):
    """What the settings say of a path."""

    html: str | None
    columns: NamedColumns
    kind: tuple[Loader, str] | None
    """The loader and the media type, where the settings name it."""


class Candidates:
    """Makes a candidate of a file, as the settings, its name and its beginning say."""

    def __init__(self, settings: Settings, kinds: Kinds) -> None:
        self._settings, self._kinds, self._judged = settings, kinds, Judged(settings)

    def of(self, file: Path | RemoteFile, path: str, identifier: str) -> Candidate:
        """A file with the loader that reads it: the one that the settings name, or the first of those for its ending that does not decline."""
        held = self._held(path)
        if held.kind is not None:
            loader, media_type = held.kind
            return Candidate(identifier, path, file, loader, media_type, html=held.html, columns=held.columns)
        reason: str | None = None
        kinds = self._kinds.asked(file.name)
        for loader, media_type in kinds:
            asked = loader.with_columns(held.columns) if held.columns and reads_rows(loader) else loader
            try:
                why = declined(asked, file, is_last=loader is kinds[-1][0])
            except Exception as error:  # noqa: BLE001 - a plugin's loader may raise anything; what kind of file it is nobody knows then
                reason = f"the loader {loader.name!r} raised {told_with_place(error)} when it was asked whether it reads the file"
                return Candidate(identifier, path, file, None, reason=reason, unreadable=True)
            if why is None:
                return Candidate(identifier, path, file, loader, media_type, html=held.html, columns=held.columns)
            reason = why
        if reason is not None and isinstance(file, Path):
            from provenance.pointers import not_fetched  # noqa: PLC0415 - only where something is wrong

            if (missing := not_fetched(file)) is not None:
                return Candidate(identifier, path, file, None, reason=missing, unreadable=True)
        if reason is None:
            from provenance.host.unread import no_loader  # noqa: PLC0415 - most files are read

            reason = no_loader(file.name, file.suffix.lower())
        return Candidate(identifier, path, file, None, reason=reason)

    def met(self, file: Path, path: str, identifier: str) -> Candidate:
        """A file that a walk met: a pipe or a device is passed over, for reading it might never end."""
        if is_regular(file):
            from provenance.host.own_files import is_report  # noqa: PLC0415 - as above

            if is_report(file):  # before a loader says that it has no text
                return Candidate(identifier, path, file, None, reason="a report of this program is no document")
            met = self.of(file, path, identifier)
            if os.path.islink(file):  # noqa: PTH114 - a Path takes ten times as long
                from provenance.dead_links import leads_nowhere  # noqa: PLC0415 - few files are links

                if reason := leads_nowhere(file):
                    read = met.loader is not None or met.unreadable
                    return Candidate(identifier, path, file, None, reason=f"It {reason}.", unreadable=read)
            return met
        return Candidate(identifier, path, file, None, reason="nothing reads a pipe, a socket or a device in a folder")

    def of_standard_input(self, name: str, path: str, given: str | None) -> Candidate:
        """Standard input, read as the file would be that has that name; `given`: as somebody named it. Raises UsageError where nothing reads it."""
        held = self._held(path)
        kind = held.kind or self._kinds.by_name(name)
        if kind is None:
            raise self.of_unknown_kind(f"--stdin-filename {name}", name)
        loader, media_type = kind
        identifier = STDIN if given is None else legible(given)
        known_as = None if given is None else self._judged.path(Path(given))
        found = Candidate(identifier, path, None, loader, media_type, html=held.html, columns=held.columns, named=True)
        return msgspec.structs.replace(found, known_as=known_as)

    def judged(self, candidates: Iterable[Candidate], folder: Path | None = None) -> Iterator[Candidate]:
        """The same with the path by which they are judged."""
        for one in candidates:
            known_as = self._judged.path(one.file, folder) if isinstance(one.file, Path) else one.path
            yield one if known_as == one.path else msgspec.structs.replace(one, known_as=known_as)

    def is_no_word_worth(self, met: Candidate) -> bool:
        """Whether a file that a walk met is passed over in silence: nothing reads it, and nobody takes it for a document."""
        if met.loader is not None or met.unreadable:
            return False
        from provenance.host.unread import OF_POSTS, PARTS_OF_PAGES  # noqa: PLC0415 - most files are read

        ending = os.path.splitext(met.id)[1].lower()  # noqa: PTH122 - an id
        part = not self._settings.include and ending in PARTS_OF_PAGES and met.id.rpartition("/")[2] not in OF_POSTS
        return part or self.is_hidden(met.id)

    def is_hidden(self, identifier: str) -> bool:
        """Whether a file that nothing reads is not worth a word: its name, or that of a folder around it, begins with a dot.

        What can be read is a document, hidden or not: templates in `.github` are written for people.
        """
        return not self._settings.include and any(
            part.startswith(".") and part.strip(".") for part in identifier.split("/")
        )

    def unread(self, shown_name: str, name: str, candidate: Candidate) -> UsageError:
        """What is raised for a named file that nothing reads."""
        if self._kinds.by_name(name):
            return UsageError(f"{shown_name}: {candidate.reason}")
        return self.of_unknown_kind(shown_name, name)

    @staticmethod
    def of_unknown_kind(shown_name: str, name: str) -> UsageError:
        """What is raised for a name whose ending nothing reads."""
        from provenance.host.unread import of_no_kind  # noqa: PLC0415 - only where something is wrong

        return UnknownName(f"{shown_name}: {of_no_kind(name)}", shown_name)

    def _held(self, path: str) -> _Held:
        """What the settings say of a path. Raises UsageError where they name a media type that nothing reads."""
        html, columns = self._settings.html, self._settings.columns
        kind: tuple[Loader, str] | None = None
        for item in per_path(self._settings, path):
            html = item.html or html
            columns = {**columns, **item.columns}
            if item.media_type and kind is None:
                where = partial(place, self._settings, "per-path", item.glob, "media-type")
                kind = self._kinds.by_media_type(item.media_type, where), item.media_type
        return _Held(html, columns, kind)
