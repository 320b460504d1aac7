"""The records of a WARC file one after the other, each held against the length it states; what is broken is told, and the rest is read.

fastwarc reads records; that a file ends before its record does, it does not say, and it does not go on behind damage.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from provenance.extensions import LoadError
from provenance.named_tuples import NamedTuple

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

LONGEST = 64_000_000
"""Bytes of one record; what is longer is not held."""
_READ = 1_000_000
"""Bytes of a body that are unpacked at once."""
_PIECE = 65_536
"""Bytes that are read at once."""
_ENOUGH = 1_000
"""Bytes of packed data that give the first of a record."""
_GZIP = b"\x1f\x8b\x08"
_MEMBER = 31
"""zlib's number for gzip with its header and check sum."""
_PLAIN = b"WARC/1."


class Broken(NamedTuple):
    """A record that cannot be read."""

    offset: int | None
    reason: str


class Archive:
    """A file of records, packed with gzip record by record, or not packed."""

    def __init__(self, path: str, stream: BinaryIO) -> None:
        """Raises LoadError without the extra, and for what is no WARC file."""
        try:
            import fastwarc.warc  # noqa: PLC0415 - an extra
        except ImportError:
            raise LoadError(
                f"{path} is a web archive, which needs the extra [warc]: pip install 'provenance-checker[warc]'."
            ) from None
        self._module = fastwarc.warc
        if not stream.seekable():
            raise LoadError(f"{path}: a web archive cannot come through a pipe: name the file.")
        self._stream = _Watched(stream)
        head = stream.read(_ENOUGH)
        self._size = stream.seek(0, io.SEEK_END)
        self._by_record: bool | None = None
        """Whether every record is packed on its own: seen at the second one."""
        self._packed = head.startswith(_GZIP)
        if head.strip() and not (self._is_member(head) if self._packed else head.lstrip().startswith(_PLAIN)):
            raise LoadError(f"{path} is no web archive: it does not begin with a record `WARC/1.0` or `WARC/1.1`.")

    def records(self) -> Iterator[WarcRecord | Broken]:
        """Every record with its content in memory. Raises OSError where the file itself cannot be read on."""
        begin: int | None = 0
        told: Broken | None = None
        """What went wrong before `begin`, if it is not the record that begins there."""
        while begin is not None:
            after, first = begin, True
            fault: Broken | None = None
            at: int | None = None
            self._stream.seek(begin)
            try:
                for record in self._module.ArchiveIterator(self._stream, parse_http=False):  # type: ignore[arg-type]
                    if told is not None:
                        yield told
                    told, first = None, False
                    at = record.stream_pos
                    after = at + 1
                    held = self._held(record)
                    yield held
                    if isinstance(held, Broken):
                        after = self._end(record) or after
                        break
                    after = at + (1 if self._packed else record.content_length)
                    at = None
                else:
                    rest = told._replace(offset=begin) if told is not None else self._unread(after)
                    if rest is not None:
                        yield rest
                    return
            except BaseException as error:
                self._stream.check()
                if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
                    raise
                fault = Broken(at, f"it is damaged: {str(error)[:200]}")
            if fault is not None and first and told is not None:  # the record that begins here is the damaged one
                yield told._replace(offset=begin)
                told, after = None, begin + 1
            elif fault is not None:
                told = fault
            begin = self._next(after)
        if told is not None:
            yield told

    def offset(self, record: WarcRecord) -> int | None:
        """The bytes of the file before a record; None in a file that was packed as a whole."""
        place = record.stream_pos
        if place and self._by_record is None:
            here = self._stream.tell()
            self._stream.seek(place)
            self._by_record = not self._packed or self._stream.read(len(_GZIP)) == _GZIP
            self._stream.seek(here)
        return place if not place or self._by_record else None

    def _held(self, record: WarcRecord) -> WarcRecord | Broken:
        """The record with its content in memory, if that is as long as it says."""
        length = record.headers.get("Content-Length") or ""
        if not (length.isascii() and length.isdigit()):
            return Broken(self.offset(record), "it has no length: its headers are broken or cut off")
        if int(length) > LONGEST:
            return Broken(self.offset(record), f"it is longer than {LONGEST:,} bytes")
        record.freeze()
        if record.content_length < int(length):
            return Broken(
                self.offset(record), f"it was cut off: it holds {record.content_length:,} of {int(length):,} bytes"
            )
        return record

    def _end(self, record: WarcRecord) -> int | None:
        """Where the content of a record that is not read ends at the earliest, if the file goes so far; None where that is not known."""
        length = record.headers.get("Content-Length") or ""
        if self._packed or not (length.isascii() and length.isdigit()):
            return None
        end = record.stream_pos + int(length)
        return end if end <= self._size else None

    def _unread(self, after: int) -> Broken | None:
        """What stands behind the last record that was read, if anything does: fastwarc says nothing of a record that hardly began."""
        if not self._packed:
            place = self._next(after)
        elif after == 0:
            place = 0 if self._size else None
        else:
            place = self._behind_member(after - 1)
        return None if place is None else Broken(place, "it was cut off or damaged at its beginning")

    def _behind_member(self, begin: int) -> int | None:
        """Where something stands behind the packed record that begins there; None where nothing does but zeros."""
        self._stream.seek(begin)
        unpacker = zlib.decompressobj(_MEMBER)
        try:
            while not unpacker.eof:
                data = unpacker.unconsumed_tail or self._stream.read(_PIECE)
                if not data:
                    return None
                unpacker.decompress(data, _READ)
        except zlib.error:
            return None
        rest = unpacker.unused_data
        place = self._stream.tell() - len(rest)
        while not rest.strip(b"\0"):
            rest = self._stream.read(_PIECE)
            if not rest:
                return None
        return place

    def _next(self, after: int) -> int | None:
        """Where the next record begins, by its first bytes."""
        sign, skip = (_GZIP, 0) if self._packed else (b"\n" + _PLAIN, 1)
        self._stream.seek(after)
        at, held = after, b""
        while True:
            data = self._stream.read(_READ)
            held += data
            certain = len(held) - _ENOUGH if data else len(held)
            found = held.find(sign)
            while 0 <= found < certain:
                if not self._packed or self._is_member(held[found : found + _ENOUGH]):
                    return at + found + skip
                found = held.find(sign, found + 1)
            if not data:
                return None
            at += max(0, certain)
            held = held[max(0, certain) :]

    @staticmethod
    def _is_member(data: bytes) -> bool:
        try:
            return zlib.decompressobj(_MEMBER).decompress(data, len(_PLAIN)) == _PLAIN
        except zlib.error:
            return False


class _Watched:
    """A stream that remembers that reading it failed: what a network does is no fault of a record."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._failed: OSError | None = None

    def check(self) -> None:
        """Raises the OSError that reading ended with."""
        if self._failed is not None:
            raise self._failed

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            self._failed = error
            raise

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()
