"""Which documents are in which shard: cut from the input in its order, file by file, without ever holding it."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

import msgspec

from provenance.engine.shards.rows import Part, PartLoader, cut
from provenance.extensions import Loader
from provenance.host.errors import UsageError
from provenance.host.kinds import Candidate, Kinds
from provenance.host.storage import RemoteFile, is_address, regular
from provenance.loaders import JsonLinesLoader
from provenance.loaders.named_columns import Columns

FILES = 5_000
"""Files in a shard at most, however small."""
NOT_THERE = -1
"""The size of what cannot be looked at."""
NOT_READ = -2
"""The size of what nothing reads, whose record says so whatever is in it: a pipe, or a link to a folder that is written to meanwhile."""


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """A file, or a part of one."""

    id: str
    path: str
    file: bytes
    """Its path as the file system has it, for not every name is text, or its address."""
    media_type: str
    """Empty: nothing reads it, for the reason given."""
    reason: str | None
    html: str | None
    size: int
    modified: int
    """Nanoseconds, of the whole file as is its size: another time is another file."""
    start: int = 0
    end: int = -1
    """Bytes of the part; -1: the whole file."""
    first: int = 1
    """The number of the part's first line."""
    columns: dict[str, tuple[str, ...]] = {}
    """As in `Candidate`."""
    doubles: list[tuple[int, int]] = []
    """Rows of the part and the first row with the same id."""
    unreadable: bool = False
    """As in `Candidate`."""
    known_as: str | None = None
    """As in `Candidate`."""

    @property
    def length(self) -> int:
        """Bytes of input."""
        return max(self.size, 0) if self.end < 0 else self.end - self.start

    @property
    def whole(self) -> Piece:
        """The file that it is a part of."""
        return msgspec.structs.replace(self, start=0, end=-1, first=1, doubles=[])

    @property
    def place(self) -> Path | RemoteFile:
        """The file."""
        name = os.fsdecode(self.file)
        if is_address(name):
            return RemoteFile(name, None if self.size < 0 else self.size)
        return Path(name)

    def candidate(self, kinds: Kinds) -> Candidate:
        """As the ordinary run has it. Raises UsageError where nothing reads it here."""
        file = self.place
        if not self.media_type:
            return Candidate(self.id, self.path, file, None, reason=self.reason, unreadable=self.unreadable)
        named = kinds.by_name(file.name)
        if self.end >= 0:
            loader: Loader = PartLoader(Part(self.start, self.end, self.first), dict(self.doubles))
        elif named is not None and named[1] == self.media_type:
            loader = named[0]
        else:
            loader = kinds.by_media_type(self.media_type, self.path)
        read = Candidate(self.id, self.path, file, loader, self.media_type, html=self.html, columns=self.columns)
        return msgspec.structs.replace(read, known_as=self.known_as)

    def changed(self) -> str | None:
        """What is not as it was when the run began, in words. What a storage holds is asked for only when the run is resumed."""
        if self.size == NOT_READ:
            return None
        size, modified = _state(self.place)
        if (size, modified) == (self.size, self.modified):
            return None
        if size == NOT_THERE:
            return f"{self.path} cannot be read any more"
        was = f" (it had {self.size:,} bytes and has {size:,})" if size != self.size else ""
        return f"{self.path} has changed since{was}"


class Shard(msgspec.Struct, frozen=True):
    """What is checked in one go."""

    number: int
    pieces: list[Piece]

    @property
    def length(self) -> int:
        """Bytes of input."""
        return sum(piece.length for piece in self.pieces)


class Plan(msgspec.Struct):
    """What a plan that was written comes to."""

    shards: int = 0
    files: int = 0
    bytes: int = 0


def write_plan(candidates: Iterable[Candidate], size: int, plan: BinaryIO, index: BinaryIO) -> Plan:
    """Cut the candidates into shards of about that many bytes. Raises UsageError for standard input, which cannot be read twice."""
    written = Plan()
    for number, pieces in enumerate(_grouped(_pieces(candidates, size, written), size)):
        shard = Shard(number, pieces)
        index.write(plan.tell().to_bytes(8, "little"))
        plan.write(msgspec.json.encode(shard) + b"\n")
        written.shards += 1
        written.bytes += shard.length
    return written


def _grouped(pieces: Iterable[Piece], size: int) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    total = 0
    for piece in pieces:
        group.append(piece)
        total += piece.length
        if total >= size or len(group) >= FILES:
            yield group
            group, total = [], 0
    if group:
        yield group


def _pieces(candidates: Iterable[Candidate], size: int, written: Plan) -> Iterator[Piece]:
    for candidate in candidates:
        whole = _whole(candidate)
        written.files += 1
        parts: list[Part] = []
        doubles: dict[int, int] = {}
        if isinstance(candidate.loader, JsonLinesLoader) and isinstance(candidate.file, Path) and whole.size > size:
            try:
                with regular(candidate.file) as stream:
                    parts, doubles = cut(candidate.path, stream, size, columns=Columns(candidate.columns))
            except OSError:  # whoever reads it says what is wrong
                parts = []
        if len(parts) < 2:
            yield whole
            continue
        rows = sorted(doubles.items())
        cuts = [bisect_left(rows, (part.first, 0)) for part in parts] + [len(rows)]
        for number, part in enumerate(parts):
            own = rows[cuts[number] : cuts[number + 1]]
            yield msgspec.structs.replace(whole, start=part.start, end=part.end, first=part.first, doubles=own)


def _whole(candidate: Candidate) -> Piece:
    if candidate.file is None:
        message = "standard input cannot be read twice: a run with --run-folder takes files and folders"
        raise UsageError(message)
    file = candidate.file if isinstance(candidate.file, RemoteFile) else candidate.file.absolute()
    media_type = candidate.media_type if candidate.loader is not None else ""
    return Piece(
        candidate.id,
        candidate.path,
        os.fsencode(str(file)),
        media_type,
        candidate.reason,
        candidate.html,
        *(_state(file) if candidate.loader is not None or candidate.unreadable else (NOT_READ, NOT_READ)),
        columns=dict(candidate.columns),
        unreadable=candidate.unreadable,
        known_as=candidate.known_as,
    )


def _state(file: Path | RemoteFile) -> tuple[int, int]:
    if isinstance(file, RemoteFile):
        return NOT_THERE if file.size is None else file.size, 0
    try:
        found = file.stat()
    except OSError:
        return NOT_THERE, NOT_THERE
    return found.st_size, found.st_mtime_ns


def other_input(shards: Iterable[Shard], candidates: Iterable[Candidate]) -> str | None:
    """The first thing in which the input is not that of the plan, as words; None where it is the same."""
    planned = (piece.whole for shard in shards for piece in shard.pieces if piece.start == 0)
    for was, candidate in zip_longest(planned, candidates):
        if was is None:
            return f"{candidate.path} was not there when it began, or not named"
        if candidate is None:
            return _left_out(was)
        found = _whole(candidate)
        if was.path != found.path:
            return (
                _left_out(was) if was.path < found.path else f"{found.path} was not there when it began, or not named"
            )
        if was != found:
            return was.changed() or f"{was.path} is read in another way"
    return None


def _left_out(was: Piece) -> str:
    """Why a file of the plan is not among those of now: it is gone, or somebody names others."""
    if was.size != NOT_READ and was.changed() is None:
        return f"{was.path} is not among what is named now (name the same files and folders as before to go on)"
    return f"{was.path} is not there any more"
