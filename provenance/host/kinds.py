"""What a run has to read, and which loader reads which kind of file."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import msgspec

from provenance.extensions import (
    BrokenEntry,
    DocumentLoader,
    Loader,
    NamedColumns,
    may_decline,
    reads_one,
    reads_rows,
)
from provenance.host.errors import UnknownName, nearest
from provenance.host.storage import RemoteFile, opened
from provenance.host.timer import one_process
from provenance.loaders.packable import ENDING, GZIP, PACKABLE

_MADE_UP = ("/proc/", "/sys/") if sys.platform == "linux" else ()
"""Where what looks like a file is the kernel."""
_HEAD = 4096
"""Bytes that a loader is shown of a file before it says that it reads it."""


class Candidate(msgspec.Struct, frozen=True):
    """A file to read."""

    id: str
    path: str
    """Relative to the root, with forward slashes; of a file somewhere else its address."""
    file: Path | RemoteFile | None
    """None: standard input."""
    loader: Loader | None
    """None: nothing reads it; `reason` says so."""
    media_type: str = ""
    reason: str | None = None
    html: str | None = None
    columns: NamedColumns = {}
    """Which columns of its rows hold what, as configured."""
    unreadable: bool = False
    """What it is, or what is in it, cannot be told: `reason` says why, and it was not checked."""
    named: bool = False
    """Somebody named this very file, in which there should be something then."""
    left_out: bool = False
    """Somebody named it, and `exclude` covers it: `reason` says so."""
    known_as: str | None = None
    """The path by which it is judged, where that is another one: see `Judged`."""


class Kinds:
    """The loaders of a run, by endings of names and by media types."""

    def __init__(self, loaders: Iterable[Loader]) -> None:
        self._by_suffix: dict[str, tuple[Loader, str]] = {}
        self._by_media_type: dict[str, Loader] = {}
        self._of_documents: dict[str, DocumentLoader | None] = {}
        self._asked_first: dict[str, list[tuple[Loader, str]]] = {}
        self.passed_over: list[tuple[Loader, str, Loader]] = []
        """Loaders that do not get an ending of theirs, the ending, and the loader that has it."""
        for loader in loaders:
            for media_type, suffixes in loader.media_types.items():
                self._by_media_type.setdefault(media_type, loader)
                for suffix in suffixes:
                    first = self._by_suffix.setdefault(suffix, (loader, media_type))
                    if first[0] is loader:
                        continue
                    if may_decline(loader):
                        self._asked_first.setdefault(suffix, []).append((loader, media_type))
                    else:
                        self.passed_over.append((loader, suffix, first[0]))

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Every file name ending that something reads."""
        return tuple(sorted(self._by_suffix))

    @property
    def media_types(self) -> tuple[str, ...]:
        """Every media type that something reads."""
        return tuple(sorted(self._by_media_type))

    def by_name(self, name: str) -> tuple[Loader, str] | None:
        """The loader for a file name: the longest ending wins, and of two loaders with one ending the first."""
        suffix = self._suffix(name)
        return None if suffix is None else self._by_suffix[suffix]

    def asked(self, name: str) -> tuple[tuple[Loader, str], ...]:
        """The loaders for a file name in the order in which they are asked: those that share its ending and may decline come before the one that has it."""
        suffix = self._suffix(name)
        return () if suffix is None else (*self._asked_first.get(suffix, ()), self._by_suffix[suffix])

    def _suffix(self, name: str) -> str | None:
        parts = name.lower().split(".")
        endings = ("." + ".".join(parts[first:]) for first in range(1, len(parts)))
        found = next((ending for ending in endings if ending in self._by_suffix), None)
        if found is None and name.lower().endswith(ENDING):
            found = self._suffix(name[: -len(ENDING)])
            if found is not None and not self._may_be_packed(found):
                return None
        return found

    def _may_be_packed(self, ending: str) -> bool:
        """Whether files of an ending are read packed, too."""
        loader, media_type = self._by_suffix[ending]
        return is_own(loader) and media_type in PACKABLE

    def by_media_type(self, media_type: str, where: str | Callable[[], str]) -> Loader:
        """The loader for a media type. Raises UsageError that begins with `where`."""
        if media_type not in self._by_media_type:
            at = where if isinstance(where, str) else where()
            message = f"{at}: nothing reads the media type {media_type!r}{nearest(media_type, self._by_media_type)}"
            raise UnknownName(message, f"{at}: the media type {media_type!r}")
        return self._by_media_type[media_type]

    def document_loader(self, media_type: str) -> DocumentLoader | None:
        """The loader for one text of that type, as a container's row needs it."""
        if media_type not in self._of_documents:  # to ask whether something follows a protocol takes long
            loader = self._by_media_type.get(media_type)
            self._of_documents[media_type] = loader if reads_one(loader) else None
        return self._of_documents[media_type]

    def no_document(self, media_type: str) -> str:
        """Why no text of a media type can be read: nothing reads it, or what does reads whole files of many texts."""
        if media_type in self._by_media_type:
            return f"a text of the media type {media_type!r} holds many documents: it is read as a file of its own, or give one of its texts"
        of_texts = [known for known in self._by_media_type if self.document_loader(known)]
        return f"nothing reads the media type {media_type!r}{nearest(media_type, of_texts)}"


def declined(loader: Loader, file: Path | RemoteFile, *, is_last: bool) -> str | None:
    """Why a loader reads no file that begins as this one does. Raises whatever the loader raises.

    `is_last`: whether it is the last that is asked, which gets what nobody can look into, and of ours what is empty.
    """
    if not may_decline(loader):
        return None
    try:
        with opened(str(file)) as stream:
            head = stream.read(_HEAD)
            if head.startswith(GZIP) and is_own(loader):
                from provenance.loaders.gzipped import beginning  # noqa: PLC0415 - few files are packed

                head = beginning(head, stream, _HEAD)
    except OSError as error:  # whoever opens it to read it says what is wrong
        return None if is_last else str(error)
    if (
        len(head) < _HEAD and not head.strip() and is_own(loader)
    ):  # no fault of its kind: whoever reads it says that it is empty
        return None if is_last else "it is empty"
    with one_process():
        return loader.declines(head)


def is_own(loader: Loader) -> bool:
    """Whether a loader comes with the program."""
    return type(loader).__module__.startswith("provenance.loaders")


def is_regular(file: Path) -> bool:
    """Whether a file can be read as often as one likes, or whoever opens it says what is wrong."""
    try:
        told = file.stat()
    except OSError:
        return True
    if not stat.S_ISREG(told.st_mode):
        return False
    # Some that the kernel makes up while they are read are emptied by it, or never end; they take no room.
    return getattr(told, "st_blocks", 1) > 0 or not os.path.realpath(file).startswith(_MADE_UP)


def is_blank(stream: BinaryIO) -> bool:
    """Whether a file has nothing in it but white space, as far as it is looked at; its stream is at its beginning, and stays there."""
    if os.fstat(stream.fileno()).st_size >= _HEAD:
        return False
    blank = not stream.read(_HEAD).strip()
    stream.seek(0)
    return blank


def without_text(loader: Loader, columns: NamedColumns, file: Path) -> str | None:
    """Why a whole file of rows holds no text, as its loader says instead of any row; None where it has rows, or nobody can tell.

    What its head does not tell is told so for a file that somebody named. Only loaders of ours are asked: each of others may do
    anything when it is asked twice.
    """
    if reads_one(loader) or not reads_rows(loader) or not is_own(loader):
        return None
    try:
        with file.open("rb") as stream:
            if is_blank(stream):  # that is no fault of its columns
                return None
            found = list(islice((loader.with_columns(columns) if columns else loader).entries(str(file), stream), 2))
    except Exception:  # noqa: BLE001 - whoever reads it for its rows says what is wrong
        return None
    if len(found) == 1 and isinstance(entry := found[0], BrokenEntry) and entry.skipped and entry.row is None:
        return entry.reason
    return None
