"""Data files that stand beside the code of a package.

`importlib.resources` gives the same, and is asked where a package is in an archive; but it imports archives, random numbers and
temporary files, 4 ms of CPU for a program that is called for one file at a time. TOML is read as the build has compiled it.
"""

from __future__ import annotations

import functools
import importlib
import os
import sys
from hashlib import sha256
from typing import Any

import msgspec

COMPILED = "compiled.json"
"""What the build makes of the TOML files of a folder; see hatch_build.py."""


class _Table(msgspec.Struct):
    digest: str
    """SHA-256 of the text that it was made from, hexadecimal: it is passed over where that has changed."""
    content: msgspec.Raw


@functools.cache
def _folder(package: str) -> str | None:
    """The folder of a package; None where it is in an archive."""
    module = sys.modules.get(package) or importlib.import_module(package)
    folder = os.path.dirname(module.__file__ or "")  # noqa: PTH120 - pathlib takes ten times as long
    return folder if os.path.isdir(folder) else None  # noqa: PTH112


def data_bytes(package: str, *parts: str) -> bytes:
    """A file of a package. Raises OSError where there is none."""
    folder = _folder(package)
    if folder is None:
        from importlib import resources  # noqa: PLC0415 - see the module

        return resources.files(package).joinpath(*parts).read_bytes()
    with open(os.path.join(folder, *parts), "rb") as file:  # noqa: PTH118, PTH123 - as above
        return file.read()


def names(package: str, *parts: str) -> list[str]:
    """The names of the files in a folder of a package, sorted. Raises OSError where there is no such folder."""
    folder = _folder(package)
    if folder is None:
        from importlib import resources  # noqa: PLC0415 - see the module

        return sorted(file.name for file in resources.files(package).joinpath(*parts).iterdir())
    return sorted(os.listdir(os.path.join(folder, *parts)))  # noqa: PTH118, PTH208 - as above


_TABLES = msgspec.json.Decoder(dict[str, _Table])


@functools.cache
def _compiled(package: str, *parts: str) -> dict[str, _Table]:
    try:
        return _TABLES.decode(data_bytes(package, *parts, COMPILED))
    except (OSError, msgspec.DecodeError):  # not built, or by another version
        return {}


def compiled(package: str, *parts: str, data: bytes) -> msgspec.Raw | None:
    """What the build has made of a TOML file with these bytes; None where it has not, or of others."""
    *folder, name = parts
    found = _compiled(package, *folder).get(name.removesuffix(".toml"))
    return found.content if found is not None and found.digest == sha256(data).hexdigest() else None


def data_table(package: str, *parts: str) -> dict[str, Any]:
    """A TOML file of a package, with values that JSON knows. Raises OSError and tomllib.TOMLDecodeError."""
    data = data_bytes(package, *parts)
    made = compiled(package, *parts, data=data)
    if made is None:
        import tomllib  # noqa: PLC0415 - not where the build has compiled it

        return tomllib.loads(data.decode("utf-8"))
    content: dict[str, Any] = msgspec.json.decode(made)
    return content
