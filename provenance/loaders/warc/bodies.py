"""The body of a response as its server meant it: its parts put together, and unpacked no further than anybody reads.

Programs that save pages by another's eyes (wget, browsers, proxies) write down the headers as they came and the body as they read it:
a body that is plain already is taken as it stands, whatever its headers say of it.

fastwarc does that, too, but all at once: two million bytes may unpack to as many thousand millions. And it takes packed data that
end too early for all there is.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_GZIP = b"\x1f\x8b"
_GZIP_OR_ZLIB = 47
"""zlib's number for either of both, as their first bytes show."""
_BARE = -15
"""… and for what has neither head nor check sum, which some servers call `deflate`."""

_PIECE = 4_096
"""Bytes that are unpacked at once: behind each part of a body as many are copied, and it may have hundreds of thousands of parts."""


class _Reader(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Body(NamedTuple):
    """What was read of a body."""

    data: bytes
    cut: bool = False
    """What was packed ends before it is whole."""


def body_of(record: WarcRecord, most: int) -> Body:
    """At most so many bytes of the body of a response whose headers were read. Raises OSError or ValueError for one that is broken."""
    headers = record.http_headers
    body = Body(record.reader.read())
    for name in ("Transfer-Encoding", "Content-Encoding"):  # the one was put on last
        codings = ((headers.get(name) if headers else None) or "").lower().split(",")
        for coding in reversed(codings):
            unpacked = _unpacked(body.data, coding.strip(), most)
            body = Body(unpacked.data, body.cut or unpacked.cut)
    return body


def _unpacked(data: bytes, coding: str, most: int) -> Body:
    if not data:
        return Body(data)
    from fastwarc import stream_io  # noqa: PLC0415 - an extra

    match coding.removeprefix("x-"):
        case "chunked":
            try:
                return Body(stream_io.ChunkedReader(io.BytesIO(data)).read(most))
            except OSError:  # whose words hold those of the page, which nobody has masked
                if _CHUNK.match(data) is None:
                    return Body(data)
                message = "its body does not come in the chunks that its headers tell of, or was cut off"
                raise ValueError(message) from None
        case "gzip" | "deflate":
            return _inflated(data, most)
        case "br":
            return _by(stream_io.BrotliReader, data, most)
        case "zstd":
            return _by(stream_io.ZstdReader, data, most)
        case _:
            return Body(data)


def _by(reader: Callable[[io.BytesIO], _Reader], data: bytes, most: int) -> Body:
    try:
        return Body(reader(io.BytesIO(data)).read(most))
    except (OSError, ValueError):
        if _is_plain(data):
            return Body(data[:most])
        raise


_CHUNK = lazy_pattern(rb"[0-9A-Fa-f]{1,16}[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
"""How a part of a body begins: with its length."""
_LOOKED_AT = 1024
"""Bytes by which it is told whether a body is text."""
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def _is_plain(data: bytes) -> bool:
    """Whether bytes are text in UTF-8, or by nothing but letters and signs in an older encoding: what is packed has others from its beginning on."""
    head = data[:_LOOKED_AT]
    if not _CONTROLS.isdisjoint(head):
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        if len(head) - error.start >= 4:  # not the beginning of a character at the end
            return sum(byte < 128 for byte in head) * _ASCII >= len(head)
    return True


_ASCII = 2
"""One of so many bytes of a text in an older encoding is in ASCII, at least."""


def _inflated(data: bytes, most: int) -> Body:
    """What was packed by gzip, in one part or several, or by zlib. Raises ValueError where nothing was."""
    try:
        return _members(data, most, _GZIP_OR_ZLIB)
    except ValueError:
        if data.startswith(_GZIP):
            raise
        if _is_plain(data):
            return Body(data[:most])
        return _members(data, most, _BARE)


def _members(data: bytes, most: int, kind: int) -> Body:
    read: list[bytes] = []
    at, size, whole = 0, 0, False
    while size < most and (not whole or data.startswith(_GZIP, at)):
        unpacker = zlib.decompressobj(kind)
        while size < most and not unpacker.eof and at < len(data):
            piece = data[at : at + _PIECE]
            try:
                part = unpacker.decompress(piece, most - size)
            except zlib.error as error:
                message = f"its packed body is damaged ({error})"
                raise ValueError(message) from error
            at += len(piece) - len(unpacker.unused_data) - len(unpacker.unconsumed_tail)
            read.append(part)
            size += len(part)
        whole = unpacker.eof
        if not whole:
            break
    return Body(b"".join(read), cut=not whole and size < most)
