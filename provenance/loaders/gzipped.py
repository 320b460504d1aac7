"""What files hold that are packed with gzip, without more being unpacked than is read."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from provenance.extensions import LoadError
from provenance.loaders.packable import GZIP

_LONGEST = 64_000_000
"""Bytes that a document is unpacked to where nobody sets a limit, as of a line of rows."""
_READ = 65_536
"""Bytes that are read at once."""
_UNPACKED = 1_000_000
"""Bytes that are unpacked at once."""
_HEADER = 1024
"""Bytes that a file is longer than what it holds, at most: its header has a name and a comment."""
_FORM = 31
"""zlib's number for gzip with its header and check sum."""


class Readable(Protocol):
    """What a stream of bytes is asked for."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""
        ...


def inflated(data: bytes, largest: int | None) -> bytes:
    """The bytes that a packed file holds, at most so many. Raises LoadError for one that holds more, is damaged or was cut off."""
    most = _LONGEST if largest is None else largest
    found = bytearray()
    for piece in pieces("The file", io.BytesIO(data)):
        found += piece
        if len(found) > most:
            raise LoadError(
                f"The file is packed with gzip and unpacks to more than limits.bytes allows ({most:,} bytes)."
            )
    return bytes(found)


def pieces(path: str, stream: Readable, plain_name: str = "") -> Iterator[bytes]:
    """What a packed file holds, in pieces of at most a megabyte; the empty ones count for nothing.

    Raises LoadError for what is no gzip (`plain_name`: how to call it if it is not packed), is damaged or was cut off.
    """
    unpacker = zlib.decompressobj(_FORM)
    began = False
    data = b""
    while True:
        data = data or stream.read(_READ)
        if not data:
            break
        if unpacker.eof:  # one file after the other is a gzip file too; zeros may fill up the end
            if not data.strip(b"\0"):
                data = b""
                continue
            unpacker = zlib.decompressobj(_FORM)
        try:
            yield unpacker.decompress(data, _UNPACKED)
        except zlib.error:
            if not began and not data.startswith(GZIP[:2]):
                way_out = f": name it `{plain_name}` if it is not packed" if plain_name else ""
                raise LoadError(f"{path} is no gzip file{way_out}.") from None
            raise LoadError(
                f"{path} is damaged: what is packed in it cannot be unpacked to its end: fetch or pack it again."
            ) from None
        began = True
        data = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if not began or not unpacker.eof:
        raise LoadError(f"{path} was cut off: its gzip data have no end.")


def unpacked(path: str, stream: BinaryIO) -> Readable:
    """A stream of what a file holds, whether it is packed or not. Raises nothing; its `read` raises LoadError as `pieces` does, behind what comes before the damage."""
    if isinstance(stream, io.BufferedReader):
        return _Unpacked(path, stream) if stream.peek(len(GZIP)).startswith(GZIP) else stream
    again = _Again(stream.read(len(GZIP)), stream)
    return _Unpacked(path, again) if again.head.startswith(GZIP) else again


class _Again:
    """A stream that cannot be read twice, and the first bytes that were read of it."""

    def __init__(self, head: bytes, stream: Readable) -> None:
        self.head, self._stream = head, stream

    def read(self, size: int, /) -> bytes:
        head, self.head = self.head[:size], self.head[size:]
        return head + self._stream.read(size - len(head)) if len(head) < size else head


class _Unpacked:
    """What a packed file holds, as a stream."""

    def __init__(self, path: str, stream: Readable) -> None:
        self._pieces = filter(None, pieces(path, stream))
        self._piece, self._at = b"", 0
        self._fault: LoadError | None = None

    def read(self, size: int, /) -> bytes:
        if self._fault is not None:
            raise self._fault
        found: list[bytes] = []
        while size > 0:
            if self._at == len(self._piece):
                try:
                    self._piece, self._at = next(self._pieces, b""), 0
                except LoadError as fault:
                    if not found:
                        raise
                    self._fault = fault
                    break
                if not self._piece:
                    break
            found.append(self._piece[self._at : self._at + size])
            self._at += len(found[-1])
            size -= len(found[-1])
        return b"".join(found)


def beginning(head: bytes, rest: BinaryIO, size: int) -> bytes:
    """The first bytes of what a file holds that begins with `head` and goes on with `rest`; as many of the file itself where it is not packed, or damaged."""
    if not head.startswith(GZIP):
        return head
    try:
        # What cannot be packed any smaller is stored, a little longer than it is.
        return zlib.decompressobj(_FORM).decompress(head + rest.read(_HEADER), size)
    except zlib.error:
        return head
