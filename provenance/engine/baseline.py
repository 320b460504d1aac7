"""Findings that a project knows of and passes over until they go: a file of fingerprints, without a word of any document.

A document is known by its path, which is relative to the configuration's folder, and a row of a table by its id too. A fingerprint
holds neither line nor column, and counts equals: of four times the same words where the baseline has three, one is new.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from provenance.digests import sha256
from provenance.extensions import Source
from provenance.host.errors import UsageError
from provenance.host.settings import Settings
from provenance.host.storage import is_address

VERSION = 1
"""Of the file's form."""
NAME = "provenance-baseline.json"
"""What the file is called where nobody names it."""

Known = Mapping[str, tuple[str, ...]]
"""Rule id -> fingerprints."""
Key = tuple[str, str | None]
"""Path of a document, and its id where the file holds many."""


def key_of(path: str, identifier: str, row: int | None, sentences: Iterable[str]) -> Key:
    """What a document is known by. `sentences` say what is wrong with it: a row whose id an earlier one has is known by its number."""
    if row is None:
        return path, None
    from provenance.loaders.row_ids import doubled_row  # noqa: PLC0415 - most files are one document

    twice = next(filter(None, (doubled_row(identifier, row, sentence) for sentence in sentences)), None)
    return path, identifier if twice is None else f"{path}:{twice}"


class OtherVersion(UsageError):
    """A baseline that another version of the program wrote."""


class InConflict(UsageError):
    """A baseline in which a merge has left both sides."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """One document."""

    path: str
    id: str | None = None
    """Of a row, a page or a message."""
    findings: dict[str, tuple[str, ...]]


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file holds."""

    version: int
    documents: list[Entry]


class Baseline:
    """The known findings of every document."""

    def __init__(self, entries: Iterable[tuple[Key, Known]] = (), digest: str = "") -> None:
        self.documents: Mapping[Key, Known] = dict(entries)
        self.digest = digest
        """SHA-256 of the file, hexadecimal; empty where there is none."""

    def __bool__(self) -> bool:
        return bool(self.documents)

    def of(self, source: Source) -> Known | None:
        """What is known of a document; None: nothing."""
        sentences = (notice.message for notice in source.notices)
        return self.documents.get(key_of(source.path, source.id, source.row, sentences))

    @property
    def findings(self) -> int:
        """How many findings it holds."""
        return sum(map(count, self.documents.values()))


def written_elsewhere(baseline: Baseline, paths: Collection[str], folder: Path | None) -> str | None:
    """That none of these paths is known, though one of them is known from another folder: what was passed over there is found again here.

    `folder`, from which paths are counted, is given where folders were gone through: it is told as well then that nothing is known of what
    is there at all. Paths that are merely new, as of the files that a commit changed, are no such case.
    """
    known, here = {path for path, _ in baseline.documents}, set(paths)
    if not known.isdisjoint(here):
        return None
    pairs = [(path, end) for path in paths for end in _ends(path) if end in known]
    pairs += [(end, path) for path in sorted(known) for end in _ends(path) if end in here]
    number = f"{len(known):,} document{'' if len(known) == 1 else 's'}"
    if not pairs:
        if folder is None or any(is_address(path) or (folder / path).exists() for path in known):
            return None
        return (
            f"the baseline knows {number}, none of these nor any other that is there ({min(known)!r} is not, from {folder}):"
            " it was written elsewhere, or its files have other names now; `provenance baseline PATH` writes one"
        )
    path, other = pairs[0]
    return (
        f"the baseline knows {number}, none of these: its paths start at another folder ({other!r} there, {path!r} here);"
        " write it from the folder in which it is used, or put a provenance.toml there, from which paths are counted"
    )


def _ends(path: str) -> Iterator[str]:
    """What a path is called from each of the folders that it names."""
    at = path.find("/")
    while at >= 0:
        yield path[at + 1 :]
        at = path.find("/", at + 1)


def count(known: Mapping[str, Iterable[str]]) -> int:
    """How many findings are known of a document."""
    return sum(len(tuple(prints)) for prints in known.values())


NONE = Baseline()


def read_baseline(settings: Settings) -> Baseline:
    """The baseline that the settings name; an empty one where they name none. Raises UsageError with the place of what is wrong."""
    if settings.baseline is None:
        return NONE
    return read(settings.baseline, settings.origins.get("baseline", "command line"))


def read(path: Path, origin: str = "command line") -> Baseline:
    """The baseline of a file. Raises UsageError."""
    from provenance.host.odd_files import within_reach  # noqa: PLC0415 - most runs have none

    named = "--baseline" if origin == "command line" else f"{origin}: baseline:"
    within_reach(path, named)
    where = f"{named} {path}"
    if path.exists() and not path.is_file():
        from provenance.host.odd_files import no_regular_file  # noqa: PLC0415 - only where something is wrong

        message = f"{where}: {no_regular_file(path)}"
        raise UsageError(message)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        from provenance.host.nothing_there import nothing_there  # noqa: PLC0415 - only where something is wrong

        told = nothing_there(path)
        message = f"{where}: {told}{'' if told.endswith('?') else ';'} `provenance baseline PATH` writes one"
        raise UsageError(message) from error
    except OSError as error:
        message = f"{where}: cannot be read: {error.strerror}"
        raise UsageError(message) from error
    try:
        file = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=File)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        from provenance.engine.baseline_faults import no_baseline  # noqa: PLC0415 - as above
        from provenance.host.odd_files import conflict  # noqa: PLC0415 - as above

        if (line := conflict(data)) is not None:
            message = f"{where}:{line}: git stopped there in a merge: take one of both sides whole, and write it anew with `provenance baseline PATH`"
            raise InConflict(message) from error
        message = f"{where}{no_baseline(data, error)}; `provenance baseline PATH` writes one"
        raise UsageError(message) from error
    if file.version != VERSION:
        message = f"{where}: is of version {file.version}; this program reads version {VERSION}: write it anew with `provenance baseline PATH`"
        raise OtherVersion(message)
    entries: dict[Key, Known] = {}
    for entry in file.documents:
        key = (entry.path, entry.id)
        if key in entries:
            named = entry.path if entry.id is None else f"{entry.path}, id {entry.id!r},"
            message = f"{where}: {named} stands in it twice: write it anew with `provenance baseline PATH`"
            raise UsageError(message)
        entries[key] = entry.findings
    return Baseline(entries.items(), sha256(data).hexdigest())
