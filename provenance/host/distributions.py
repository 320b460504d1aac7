"""The entry points of installed distributions, read from their files.

`importlib.metadata` gives the same, and a test says so; but it imports e-mail, sockets and archives, 25 ms of CPU for a program that
is called for one file at a time. Where a path holds anything but plain folders with `.dist-info`, it is asked after all.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Iterable

from provenance.named_tuples import NamedTuple

_UNKNOWN = "an unknown distribution"


_WITHOUT: dict[tuple[str, str], tuple[int, int]] = {}
"""Files and a group that they do not have: a process that looks again reads none of them twice that is as it was."""


def _stamp(status: os.stat_result) -> tuple[int, int]:
    """Its size, and nanoseconds of its last change."""
    return status.st_size, status.st_mtime_ns


class EntryPoint(NamedTuple):
    """An entry of a group, and the distribution that declares it."""

    name: str
    value: str
    """`package.module`, or `package.module:attribute`."""
    distribution: str
    version: str


def entry_points(group: str, paths: Iterable[str] | None = None) -> list[EntryPoint]:
    """The entries of a group, of every distribution on the path once: the first one found counts, as for imports."""
    found: list[EntryPoint] = []
    seen: set[str] = set()
    for path in sys.path if paths is None else paths:
        try:
            names = sorted(os.listdir(path or "."))  # noqa: PTH208 - names are enough, and there are hundreds
        except NotADirectoryError:
            return _asked(group)
        except OSError:
            continue
        for name in names:
            if name.endswith((".egg", ".egg-info", ".egg-link")) and not name.startswith("."):
                return _asked(group)
            if name.endswith(".dist-info"):
                key = _normal(name.partition("-")[0])
                if key not in seen:
                    seen.add(key)
                    found += _declared(os.path.join(path, name), group)  # noqa: PTH118 - as above
    return found


def _declared(folder: str, group: str) -> list[EntryPoint]:
    """The entries that one `.dist-info` declares in a group."""
    path = f"{folder}/entry_points.txt"
    try:
        known = _WITHOUT.get((path, group))
        if known is not None and known == _stamp(os.stat(path)):  # noqa: PTH116 - as above
            return []
        with open(path, "rb") as file:  # noqa: PTH123
            data, stamp = file.read(), _stamp(os.fstat(file.fileno()))
    except OSError:
        return []
    if f"[{group}]".encode() not in data:
        _WITHOUT[path, group] = stamp
        return []
    return _entries(data.decode("utf-8", "backslashreplace"), group, *_name_and_version(folder))


def _entries(text: str, group: str, name: str, version: str) -> list[EntryPoint]:
    """The entries of a group that a file has. A byte order mark is passed over: the library takes the first group for none then, without a word."""
    found, here = [], False
    for line in text.removeprefix("\ufeff").splitlines():
        stripped = line.strip()
        if stripped.startswith("["):
            here = stripped == f"[{group}]"
        elif here and "=" in stripped and not stripped.startswith(("#", ";")):
            key, _, value = stripped.partition("=")
            found.append(EntryPoint(key.strip(), value.partition("[")[0].strip(), name, version))
    return found


def misspelt_groups(group: str) -> list[tuple[str, str, str]]:
    """Groups of entry points that are named nearly so, as (distribution, version, group): nothing reads them."""
    from importlib import metadata  # noqa: PLC0415 - see the module

    family = group.partition(".")[0]
    near = {
        (distribution.metadata["Name"], distribution.version, entry.group)
        for distribution in metadata.distributions()
        for entry in distribution.entry_points
        if entry.group != group and family in entry.group.lower()
    }
    return sorted(near)


def _name_and_version(folder: str) -> tuple[str, str]:
    values = {"Name": _UNKNOWN, "Version": "?"}
    with (
        contextlib.suppress(
            FileNotFoundError
        ),  # half removed: what it declares is told of as any plugin that is broken
        open(f"{folder}/METADATA", encoding="utf-8", errors="backslashreplace") as file,  # noqa: PTH123
    ):
        for line in file:
            key, _, value = line.partition(":")
            if key in values:
                values[key] = value.strip()
            elif not line.strip():
                break
    return values["Name"], values["Version"]


@functools.cache
def version_of(distribution: str) -> str:
    """The version of an installed distribution. Raises LookupError where there is none."""
    wanted = _normal(distribution)
    for path in sys.path:
        try:
            names = os.listdir(path or ".")  # noqa: PTH208 - as above
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info") and _normal(name.partition("-")[0]) == wanted:
                return _name_and_version(os.path.join(path, name))[1]  # noqa: PTH118 - as above
    from importlib import metadata  # noqa: PLC0415 - see the module

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError as error:
        message = f"{distribution} is not installed"
        raise LookupError(message) from error


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _asked(group: str) -> list[EntryPoint]:
    from importlib import metadata  # noqa: PLC0415 - see the module

    found: dict[str, list[EntryPoint]] = {}
    for distribution in metadata.distributions():
        name = str(distribution.metadata["Name"] or _UNKNOWN)
        key = _normal(name)
        if key not in found:
            text = distribution.read_text("entry_points.txt") or ""
            found[key] = _entries(text, group, name, distribution.version)
    return [entry for entries in found.values() for entry in entries]
