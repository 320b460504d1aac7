"""JSON lines in gzip or zstd."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.gzipped import pieces
from provenance.loaders.large.lines import lines_of
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.rows_without_text import read_lines

_ZSTD_READ = 1024
"""A block of zstd of four bytes can hold 128 kB, so this much may unpack to 32 MB."""
_ZSTD_BEGINS = b"\x28\xb5\x2f\xfd"


def read_gzip(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows of gzipped JSON lines. Raises LoadError for what is no gzip, is damaged or was cut off."""
    return read_lines(path, stream, lambda: lines_of(path, pieces(path, stream, ".jsonl")), columns)


def read_zstd(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows of JSON lines in zstd. Raises LoadError for what is no zstd, is damaged or was cut off, and without the extra."""
    return read_lines(path, stream, lambda: lines_of(path, _unpacked(path, stream)), columns)


def _unpacked(path: str, stream: BinaryIO) -> Iterator[bytes]:
    try:
        import zstandard  # noqa: PLC0415 - an extra
    except ImportError:
        raise LoadError(
            f"{path} is packed with zstd, which needs the extra [zstd]: pip install 'provenance-checker[zstd]'."
        ) from None
    packer = zstandard.ZstdDecompressor()
    unpacker = packer.decompressobj()
    began = False
    data = b""
    while True:
        data = data or stream.read(_ZSTD_READ)
        if not data:
            break
        if unpacker.eof:
            unpacker = packer.decompressobj()
        try:
            yield unpacker.decompress(data)
        except zstandard.ZstdError:
            if not began and not data.startswith(_ZSTD_BEGINS):
                raise LoadError(f"{path} is no zstd file: name it `.jsonl` if it is not packed.") from None
            raise LoadError(
                f"{path} is damaged: what is packed in it cannot be unpacked to its end: fetch or pack it again."
            ) from None
        began = True
        data = unpacker.unused_data if unpacker.eof else b""
    if not began or not unpacker.eof:
        raise LoadError(f"{path} was cut off: its zstd data have no end.")
