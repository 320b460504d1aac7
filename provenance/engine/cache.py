"""Outcomes of earlier runs, for sources that have not changed.

One SQLite file (see `store`): safe for processes that share it, bounded, without pickle. An entry's key is made of the source and of all that its
outcome depends on: version, rules with their settings, options of the run, plugins and the files of their code. So an entry is
right or it is not found; nothing has to be invalidated.
"""

from __future__ import annotations

import errno
import hashlib
import sqlite3
import sys
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path

import msgspec

from provenance.engine.check import Checker
from provenance.engine.local import Unit, read_unit
from provenance.engine.outcomes import Outcome
from provenance.engine.store import Store
from provenance.engine.travel import pack_outcome, unpack_outcome
from provenance.host.storage import is_address
from provenance.records import SCHEMA_VERSION

FOLDER = ".provenance_cache"
LIMIT = 500_000_000
"""Bytes that the cache may hold; the entries that were not asked for longest go first."""
LIBRARIES = (
    "ahocorasick-rs",
    "beautifulsoup4",
    "c2pa-python",
    "charset-normalizer",
    "defusedxml",
    "docutils",
    "langdetect",
    "markdown-it-py",
    "mdit-py-plugins",
    "msgspec",
    "phonenumbers",
    "pillow",
    "pypdfium2",
    "python-stdnum",
    "pyyaml",
)
"""What has a part in outcomes: those of the extra `media` too, since the evidence says of an image in a `data:` address only what they read,
and what reads supplied works, of which only the bytes are known otherwise."""
_NOT_OURS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""Errors of a folder in which this user cannot write."""
_OF_SQLITE = {
    "malformed": "it is damaged",
    "file is not a database": "its file is no cache, or is damaged",
    "no such table": "its file is none that this program wrote",
    "no such column": "its file is none that this program wrote",
    "no column named": "its file is none that this program wrote",
    "columns but": "its file is none that this program wrote",
    "database is locked": "another process keeps it locked",
    "database or disk is full": "the disk is full",
    "disk I/O error": "the disk cannot be read or written",
    "readonly database": "it may not be written; give --no-cache, or let it be written there",
    "unable to open database file": "its file cannot be opened; give --no-cache, or let it be written there",
}
"""What SQLite says, and what that is to somebody who checks texts."""
_FORM = 4
"""Of the entries; another number leaves older entries unread."""


class Cache:
    """The outcomes that a folder's `.provenance_cache` holds for one way of checking.

    Nothing that goes wrong in it ends a run: it is told of, and the cache neither knows nor keeps anything from then on.
    """

    def __init__(
        self,
        folder: Path,
        checker: Checker,
        code: Iterable[Path],
        tell: Callable[[str], object] = lambda _fault: None,
        limit: int = LIMIT,
    ) -> None:
        """`tell` is told in a sentence that the cache cannot be used any longer. Raises OSError or sqlite3.Error where it cannot be from the first."""
        self._folder, self._checker, self._tell = folder, checker, tell
        self._manner = manner_of(checker, code)
        self._store: Store | None = Store(folder, limit)
        self._keys: dict[int, tuple[Unit, bytes, bytes]] = {}
        """By its identity each unit that is being checked, its key, and the SHA-256 of what it was made of, as a record has it. What else it
        is called by another one may have too: each sheet of a workbook has a second row, and ids that are doubled are told of."""

    def key(self, unit: Unit) -> tuple[bytes, bytes] | None:
        """The key of a unit, and the SHA-256 of its data as a record has it: in hexadecimal.

        None for one that is refused, cannot be read, or would have to be fetched twice.
        """
        if unit.refusal is not None or unit.stdin or (unit.file is not None and is_address(unit.file)):
            return None
        try:
            data = read_unit(unit, self._checker.settings.limits.bytes)
        except OSError:
            return None
        source = unit.source
        about = (
            source.id,
            source.path,
            source.known_as,
            source.row,
            source.media_type,
            source.whole_page,
            source.declared,
            source.encoding,
        )
        made = hashlib.sha256(self._manner)
        known = self._checker.baseline.of(source)
        made.update(repr((about, source.notices, known)).encode("utf-8", "surrogatepass"))
        made.update(b"s" if isinstance(data, str) else b"b")
        digest = hashlib.sha256(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data).hexdigest()
        made.update(digest.encode())
        return made.digest(), digest.encode()

    def known(self, unit: Unit) -> Outcome | None:
        """The outcome of a unit that was checked before."""
        if self._store is None:
            return None
        key = self.key(unit)
        if key is None:
            return None
        outcome = self.get(key[0])
        if outcome is None:
            self._keys[id(unit)] = (unit, *key)
        else:
            outcome.moved(unit.source.offset)  # which is no part of the key: what stands before it may have grown
        return outcome

    def keep(self, unit: Unit, outcome: Outcome) -> None:
        """Take the outcome of the very unit that was not known, unless its file was changed between its key and its check."""
        _, key, digest = self._keys.pop(id(unit), (unit, b"", b""))
        if key and b'"sha256":"%b"' % digest in outcome.seal():
            self.put(key, outcome)

    def get(self, key: bytes) -> Outcome | None:
        """The outcome under a key."""
        if self._store is None:
            return None
        try:
            value = self._store.get(key)
        except sqlite3.Error as error:
            self._give_up(self._store, unusable(error), error)
            return None
        try:
            return None if value is None else unpack_outcome(value)
        except ValueError:  # written by a process that was killed in a way that SQLite does not see
            return None

    def put(self, key: bytes, outcome: Outcome) -> None:
        """Keep an outcome. Failures are not kept: the next run tries again."""
        if self._store is None or not outcome.seal() or outcome.fault:
            return
        if outcome.brief.status == "failed" or outcome.depends_on_files:
            return
        try:
            self._store.put(key, pack_outcome(outcome))
        except sqlite3.Error as error:
            self._give_up(self._store, unusable(error), error)

    def close(self) -> None:
        """Write what is new, and let the oldest entries go where there are too many."""
        if self._store is None:
            return
        try:
            self._store.close()
        except sqlite3.Error as error:
            self._give_up(self._store, f"could not be written ({_told(error)})", error)

    def _give_up(self, store: Store, what: str, error: sqlite3.Error) -> None:
        self._store = None
        self._keys.clear()
        again = "; the next run begins a new one" if store.discard(error) else ""
        self._tell(f"the cache in {self._folder} {what}{again}")


def _told(error: sqlite3.Error) -> str:
    return next((told for said, told in _OF_SQLITE.items() if said in str(error)), str(error))


def unusable(error: Exception) -> str:
    """What is said of a cache that cannot be used, behind its name."""
    if isinstance(error, sqlite3.Error):
        words = _told(error)
    else:
        words = (
            error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        )  # the place is named before
        if isinstance(error, OSError) and error.errno in _NOT_OURS:
            words = f"{words}; give --no-cache, or let it be written there"
    return f"cannot be used ({words}): every document is checked"


def manner_of(checker: Checker, code: Iterable[Path]) -> bytes:
    """A digest of all but the source that an outcome depends on.

    `code` are files and folders of plugins and of the program itself: a development checkout changes them without a new version.
    """
    rules = [
        (chosen.rule.id, chosen.plugin, chosen.severity, chosen.at_least, repr(chosen.options), chosen.unmet)
        for chosen in checker.selection.rules
    ]
    masking = [(chosen.rule.id, chosen.plugin, repr(chosen.options)) for chosen in checker.selection.masking]
    settings = checker.settings.digest()
    libraries = [(name, _version(name)) for name in LIBRARIES]
    files = [(str(file), stat.st_size, stat.st_mtime_ns) for file in _files(code) for stat in (file.stat(),)]
    root = str(checker.settings.root)
    # What the baseline has of a document is part of the document's key.
    options = msgspec.structs.replace(checker.options, baseline_digest="")
    parts = (_FORM, SCHEMA_VERSION, sys.version, libraries, settings, root, repr(options), rules, masking, files)
    return hashlib.sha256(repr(parts).encode()).digest()


def beside(plugin: Path) -> list[Path]:
    """The files of modules that were imported from the folder of a plugin that is a file, or from folders in it."""
    folder, installed = plugin.resolve().parent, Path(sys.prefix)
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    found = {Path(file).resolve() for file in files if isinstance(file, str)}
    return sorted(
        file
        for file in found
        if file.is_relative_to(folder) and (folder.is_relative_to(installed) or not file.is_relative_to(installed))
    )


def _version(name: str) -> str | None:
    """Of an installed distribution; None where it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _files(code: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in code:
        if path.is_dir():
            found += [file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
        elif path.is_file():
            found.append(path)
    return sorted(found)
