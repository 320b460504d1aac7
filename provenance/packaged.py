"""Data files that stand beside the code of a package.

`importlib.resources` gives the same, and is asked where a package is in an archive; but it imports archives, random numbers and
temporary files, 4 ms of CPU for a program that is called for one file at a time. TOML is read as the build has compiled it.

Annotations are no text here, as in the index of rules: see provenance/host/index.py.
"""

import functools
import importlib
import os
import sys
from binascii import crc32
from typing import Any

import msgspec

from provenance.digests import sha256

OF_A_FILE = "provenance_local_"
"""What the name of a module begins with that the host makes of a plugin that is a file or a folder."""
COMPILED = "compiled.bin"
"""What the build makes of the TOML files of a folder; see hatch_build.py."""


class _Table(msgspec.Struct):
    """What a TOML file says; passed over where the file has changed."""

    digest: str
    """SHA-256 of the file, hexadecimal."""
    content: memoryview
    """Its tables in msgpack: each that of a lexicon once more."""
    check: int
    """CRC-32 of the content: what is damaged on disk is passed over too. A third of a megabyte takes 75 µs."""
    stamp: tuple[int, int] | None = (0, 0)
    """Size, and nanoseconds of the last change, of the file: where these are the same it is not read; null in a wheel, whose files do not
    change."""


@functools.cache
def _folder(package: str) -> str | None:
    """The folder of a package; None where it is in an archive. A package is not imported where that of its parent holds it."""
    module = sys.modules.get(package)
    if module is None:
        parent, _, name = package.rpartition(".")
        within = _folder(parent) if parent else None
        if within is not None and os.path.isfile(os.path.join(within, name, "__init__.py")):  # noqa: PTH113, PTH118 - as below
            return os.path.join(within, name)  # noqa: PTH118 - as below
        module = importlib.import_module(package)
    folder = os.path.dirname(module.__file__ or "")  # noqa: PTH120 - pathlib takes ten times as long
    return folder if os.path.isdir(folder) else None  # noqa: PTH112


def shown(package: str) -> str:
    """A package as people call it."""
    return package.removeprefix(OF_A_FILE)


def forget() -> None:
    """Where packages lie: one of them is about to be made anew."""
    _folder.cache_clear()


def data_bytes(package: str, *parts: str) -> bytes:
    """A file of a package. Raises OSError where there is none."""
    folder = _folder(package)
    if folder is None:
        from importlib import resources  # noqa: PLC0415 - see the module

        return resources.files(package).joinpath(*parts).read_bytes()
    with open(os.path.join(folder, *parts), "rb") as file:  # noqa: PTH118, PTH123 - as above
        return file.read()


def data_part(package: str, name: str, start: int, size: int) -> bytes:
    """So many bytes of a file of a package. Raises OSError where there is none."""
    folder = _folder(package)
    if folder is None:
        return data_bytes(package, name)[start : start + size]
    with open(os.path.join(folder, name), "rb", buffering=0) as file:  # noqa: PTH118, PTH123 - as above
        file.seek(start)
        return file.read(size)


def opened(package: str, name: str) -> int | None:
    """A file of a package, open for `os.pread` as long as the process is there; None where it is in an archive, or there is no such call. Raises OSError where there is none."""
    folder = _folder(package)
    if folder is None or not hasattr(os, "pread"):
        return None
    return os.open(os.path.join(folder, name), os.O_RDONLY | os.O_CLOEXEC)  # noqa: PTH118 - as above


def odd(package: str, *parts: str) -> str | None:
    """Why a file of a package is not read to its end, as the end of a sentence: it is a pipe, a device, a folder or a link to nothing. None for any other."""
    folder = _folder(package)
    if folder is None or os.path.isfile(file := os.path.join(folder, *parts)):  # noqa: PTH113, PTH118 - as above
        return None
    from provenance.dead_links import leads_nowhere  # noqa: PLC0415 - only where something is wrong

    return leads_nowhere(file) or "cannot be read: it is no regular file"


def names(package: str, *parts: str) -> list[str]:
    """The names of the files in a folder of a package, sorted. Raises OSError where there is no such folder."""
    folder = _folder(package)
    if folder is None:
        from importlib import resources  # noqa: PLC0415 - see the module

        return sorted(file.name for file in resources.files(package).joinpath(*parts).iterdir())
    return sorted(os.listdir(os.path.join(folder, *parts)))  # noqa: PTH118, PTH208 - as above


_TABLES = msgspec.msgpack.Decoder(dict[str, _Table])


@functools.cache
def _compiled(package: str, *parts: str) -> dict[str, _Table]:
    try:
        return _TABLES.decode(data_bytes(package, *parts, COMPILED))
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):  # not built, by another version, or damaged
        return {}


def compiled(package: str, *parts: str) -> memoryview | None:
    """What the build has made of a TOML file, in msgpack; None where it has not, or of another text. Raises OSError where there is no such file."""
    *inner, name = parts
    found = _compiled(package, *inner).get(name.removesuffix(".toml"))
    if found is None or crc32(found.content) != found.check:
        return None
    if found.stamp is None or _stamp(package, *parts) == found.stamp:
        return found.content
    return found.content if found.digest == sha256(data_bytes(package, *parts)).hexdigest() else None


def _stamp(package: str, *parts: str) -> tuple[int, int] | None:
    """Size and time of change of a file of a package; None where it is in an archive. Raises OSError where there is none."""
    folder = _folder(package)
    if folder is None:
        return None
    status = os.stat(os.path.join(folder, *parts))  # noqa: PTH116, PTH118 - as above
    return status.st_size, status.st_mtime_ns


def data_table(package: str, *parts: str) -> dict[str, Any]:
    """A TOML file of a package, with values that JSON knows. Raises OSError and tomllib.TOMLDecodeError."""
    made = compiled(package, *parts)
    if made is None:
        import tomllib  # noqa: PLC0415 - not where the build has compiled it

        return tomllib.loads(data_bytes(package, *parts).decode("utf-8-sig"))
    content: dict[str, Any] = msgspec.msgpack.decode(made)
    return content
