"""The body of a response as its server meant it: its parts put together, and unpacked no further than anybody reads.

fastwarc does that, too, but all at once: two million bytes may unpack to as many thousand millions. And it takes packed data that
end too early for all there is.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from provenance.named_tuples import NamedTuple

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_GZIP = b"\x1f\x8b"
_GZIP_OR_ZLIB = 47
"""zlib's number for either of both, as their first bytes show."""
_BARE = -15
"""… and for what has neither head nor check sum, which some servers call `deflate`."""

_PIECE = 4_096
"""Bytes that are unpacked at once: behind each part of a body as many are copied, and it may have hundreds of thousands of parts."""


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
                message = "its body does not come in the chunks that its headers tell of, or was cut off"
                raise ValueError(message) from None
        case "gzip" | "deflate":
            return _inflated(data, most)
        case "br":
            return Body(stream_io.BrotliReader(io.BytesIO(data)).read(most))
        case "zstd":
            return Body(stream_io.ZstdReader(io.BytesIO(data)).read(most))
        case _:
            return Body(data)


def _inflated(data: bytes, most: int) -> Body:
    """What was packed by gzip, in one part or several, or by zlib. Raises ValueError where nothing was."""
    try:
        return _members(data, most, _GZIP_OR_ZLIB)
    except ValueError:
        if data.startswith(_GZIP):
            raise
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
