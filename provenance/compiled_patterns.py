"""What `re` makes of the program's patterns, as the build has kept it (`patterns.bin`): taking one from there costs a sixtieth of compiling it.

A pattern is found by checksums of all of its source, so that one which was changed since is compiled as any other; the sources
themselves would be a fifth of the file. What another version of `re`
made is not read, nor what is damaged: a checksum tells, as with all that the build makes.
"""

import functools
import importlib
import os
import re
import sys
from binascii import crc32
from collections.abc import Callable, Iterable
from typing import Any, AnyStr, Final

import msgspec

from provenance import packaged

NAME = "patterns.bin"
_WORD: Final = "I"
"""The type of a word of code, and of the numbers of the file."""

# Annotations are no text here, as in the index of rules: see provenance/host/index.py.


class _Made(msgspec.Struct, frozen=True, array_like=True):
    """One pattern, compiled."""

    other: int
    """What the key comes to besides its CRC-32: see `_other`."""
    flags: int
    groups: int
    names: dict[str, int]
    """The numbers of groups that have names."""
    code: memoryview


class _Index(msgspec.Struct, frozen=True):
    """Which patterns were kept. One object for each of them would cost a short check as much as it gains."""

    engine: str
    keys: bytes
    """CRC-32 of the key of each, as words."""
    ends: bytes
    """Where each ends behind the index, as words. It begins with the CRC-32 of the rest."""


_INDEX, _MADE = msgspec.msgpack.Decoder(_Index), msgspec.msgpack.Decoder(_Made)
_NUMBER = 4
"""Bytes of a checksum, and of the size of the index, with which the file begins."""
_LARGEST = 1_000_000
"""Bytes of an index; a number that is damaged may ask for any memory."""


@functools.cache
def _sre() -> Any:  # noqa: ANN401 - a module of Python's own that has no types
    return importlib.import_module("_sre")


def _engine() -> str:
    """What has to be the same for code to run: as with compiled modules the version of Python, and that of `re` itself."""
    return f"{sys.implementation.cache_tag} {sys.byteorder} {_sre().MAGIC} {_sre().CODESIZE}"


def _key(source: str | bytes, flags: int) -> bytes:
    kind, data = ("b", source) if isinstance(source, bytes) else ("s", source.encode("utf-8", "surrogatepass"))
    return f"{kind}{flags} ".encode() + data


def _other(key: bytes) -> int:
    """CRC-32 of a key that is read from its end, and its length: with that from its beginning, two keys that differ have one of these in common once in 2 to the 64th."""
    return crc32(key[::-1]) << 32 | len(key)


class Kept:
    """The patterns that the file of a package keeps, by the checksums of their keys."""

    def __init__(self, package: str) -> None:
        """Raises OSError where there is none, and ValueError or TypeError where it is damaged."""
        self._package = package
        size = _number(packaged.data_part(package, NAME, 0, _NUMBER))
        if size > _LARGEST:
            message = f"an index of {size} bytes"
            raise ValueError(message)
        self._begin = _NUMBER + size
        index = _INDEX.decode(packaged.data_part(package, NAME, _NUMBER, self._begin - _NUMBER))
        self._places: dict[int, tuple[int, int]] = {}
        if index.engine == _engine():
            keys, ends = (memoryview(words).cast(_WORD).tolist() for words in (index.keys, index.ends))
            self._places.update(zip(keys, zip([0, *ends], ends, strict=False), strict=True))
        self._file = packaged.opened(package, NAME)
        """From which each is read by itself: a page needs one megabyte of seven, and to read them all takes three times as long."""
        self._all: memoryview | None = None

    def __del__(self, close: Callable[[int], None] = os.close) -> None:
        """Give the file back."""
        if (file := getattr(self, "_file", None)) is not None:
            close(file)

    def get(self, source: AnyStr, flags: int) -> re.Pattern[AnyStr] | None:
        """A pattern; None where it was not kept. Raises OSError where the file is gone, and ValueError where it is damaged."""
        key = _key(source, flags)
        begin, end = self._places.get(crc32(key), (0, 0))
        if not end:
            return None
        content = self._part(begin, end)
        if crc32(content[_NUMBER:]) != _number(content[:_NUMBER]):
            return None
        made = _MADE.decode(content[_NUMBER:])
        if made.other != _other(key):
            return None
        names: list[str | None] = [None] * (made.groups + 1)
        for name, number in made.names.items():
            names[number] = name
        words = made.code.cast(_WORD).tolist()
        pattern: re.Pattern[AnyStr] = _sre().compile(source, made.flags, words, made.groups, made.names, tuple(names))
        return pattern

    def _part(self, begin: int, end: int) -> memoryview:
        if self._file is not None:
            return memoryview(os.pread(self._file, max(0, end - begin), self._begin + begin))
        if self._all is None:
            self._all = memoryview(packaged.data_bytes(self._package, NAME))[self._begin :]
        return self._all[begin:end]


def _number(data: bytes | memoryview) -> int:
    return int.from_bytes(data, sys.byteorder)


@functools.cache
def _kept() -> Kept | None:
    try:
        return Kept(__package__)
    except (OSError, ValueError, TypeError):  # not built, or damaged
        return None


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, from what was kept where it is there. Raises re.error as that does."""
    kept = _kept()
    try:
        made = None if kept is None else kept.get(source, int(flags))
    except (OSError, ValueError):
        made = None
    return re.compile(source, flags) if made is None else made


def write(sources: Iterable[tuple[Any, int]]) -> bytes:
    """The file that keeps these patterns, each with its flags."""
    from array import array  # noqa: PLC0415 - only in a build
    from re import _compiler, _parser  # type: ignore[attr-defined] # noqa: PLC0415 - only in a build

    found: dict[int, bytes] = {}
    for source, flags in sorted(sources, key=lambda one: _key(*one)):
        key = _key(source, flags)
        parsed = _parser.parse(source, flags)
        state, words = parsed.state, array(_WORD, _compiler._code(parsed, flags))  # noqa: SLF001 - what `re.compile` takes
        made = msgspec.msgpack.encode(
            (_other(key), flags | state.flags, state.groups - 1, state.groupdict, words.tobytes())
        )
        found.setdefault(crc32(key), _as_bytes(crc32(made)) + made)  # of two with one sum the first
    ends = array(_WORD)
    for content in found.values():
        ends.append(len(content) + (ends[-1] if ends else 0))
    index = msgspec.msgpack.encode(_Index(_engine(), array(_WORD, found).tobytes(), ends.tobytes()))
    return b"".join((_as_bytes(len(index)), index, *found.values()))


def _as_bytes(number: int) -> bytes:
    return number.to_bytes(_NUMBER, sys.byteorder)
