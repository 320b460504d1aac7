"""A bounded table of bytes by key, in one SQLite file that processes share.

What went wrong in the file once must not go wrong in every run: a file that cannot be what this program wrote is taken away, if nobody
else is at it, and the next run begins a new one.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

FILE, LOCK = "outcomes.sqlite3", "lock"
MARKS = ((".gitignore", "*\n"), ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n"))
"""Files by which other programs see that the folder is a cache."""
WRITTEN = (FILE, f"{FILE}-wal", f"{FILE}-shm", LOCK, *(name for name, _ in MARKS))
"""All that is written into a folder."""
BATCH = 500
"""Entries that are written in one transaction."""
STEPS = 20
"""All is counted after as many bytes as are this part of the limit."""
DAY = 24 * 60 * 60
PATIENCE = 30.0
"""Seconds of waiting for another process that writes."""
_FOREIGN = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
    }
)
"""Codes of errors that no file gives which this program wrote: damage, and tables of another form."""


_OTHER_TABLE = ("no such column", "no column named", "columns but", "no such table", "cannot modify", "may not be")
"""What SQLite says of a table that is not as this program makes it."""


class Store:
    """The entries of a folder. All of it raises sqlite3.Error where the file cannot be used, but for `discard`, which ends the use of it."""

    def __init__(self, folder: Path, limit: int) -> None:
        """`limit`: bytes that all values may come to. Raises OSError or sqlite3.Error where the folder cannot be used."""
        _refuse_links(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in MARKS:
            if not (folder / name).exists():
                (folder / name).write_text(text, encoding="utf-8")
        self._limit = limit
        self._file = folder / FILE
        self._lock = _shared(folder / LOCK)
        try:
            self._database = _opened(self._file)
        except sqlite3.Error as error:
            if not (_is_of_no_use(error) and self._take_away()):
                raise
            self._lock = _shared(folder / LOCK)
            self._database = _opened(self._file)
        self._now = int(time.time())
        self._new: list[tuple[bytes, bytes, int]] = []
        self._used: list[tuple[int, bytes]] = []
        self._uncounted = 0
        """Bytes that were written since all was counted: other processes write too."""
        self._shrunk = False

    def get(self, key: bytes) -> bytes | None:
        """The value under a key."""
        row = self._database.execute("SELECT value, used FROM outcomes WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        value, used = row
        if not isinstance(value, bytes) or not isinstance(used, int):  # SQLite takes any value in any column
            return None
        if self._now - used > DAY:
            self._used.append((self._now, key))
            self._write_many()
        return value

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value."""
        self._new.append((key, value, self._now))
        self._write_many()

    def _write_many(self) -> None:
        if len(self._new) + len(self._used) >= BATCH:
            self._write()

    def _write(self) -> None:
        with self._transaction():
            self._database.executemany("INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?)", self._new)
            self._database.executemany("UPDATE outcomes SET used = ? WHERE key = ?", self._used)
        self._uncounted += sum(len(value) for _, value, _ in self._new)
        self._new.clear()
        self._used.clear()
        if self._uncounted > self._limit // STEPS:
            self._bound()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All of it or nothing, also where the keyboard's interrupt comes in between."""
        try:
            self._database.execute("BEGIN IMMEDIATE")
            yield
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Write what is new, and let the oldest entries go where there are too many."""
        if self._new or self._used:
            self._write()
        if self._uncounted:
            self._bound()
        if self._shrunk:
            with suppress(sqlite3.OperationalError):  # somebody else writes: the room is used again later
                self._database.execute("VACUUM")
        self._leave()

    def _bound(self) -> None:
        """Count, which takes 7 ms for 25,000 entries; where the next step would pass the limit, let go down to four fifths of it."""
        self._uncounted = 0
        (size,) = self._database.execute("SELECT coalesce(sum(length(value)), 0) FROM outcomes").fetchone()
        if size <= self._limit - self._limit // STEPS:
            return
        going: list[tuple[bytes]] = []
        for key, length in self._database.execute("SELECT key, length(value) FROM outcomes ORDER BY used"):
            if size <= self._limit * 4 // 5:
                break
            going.append((key,))
            size -= length
        with self._transaction():
            self._database.executemany("DELETE FROM outcomes WHERE key = ?", going)
        self._shrunk = True

    def discard(self, error: Exception) -> bool:
        """End the use after an error; whether the file was of no use and could be taken away."""
        if _is_of_no_use(error) and self._take_away():
            return True
        self._leave()
        return False

    def _leave(self) -> None:
        self._database.close()
        self._lock.close()

    def _take_away(self) -> bool:
        """Remove the file, unless somebody uses it: SQLite finds what belongs to an open file by its name."""
        if "_database" in vars(self):
            self._database.close()
        try:
            with self._lock:
                if not _alone(self._lock):
                    return False
                for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
                    self._file.with_name(name).unlink(missing_ok=True)
        except OSError:  # a folder, or a file that may not be removed
            return False
        return True


def _refuse_links(folder: Path) -> None:
    """Raise OSError where something of it would be written elsewhere: the folder may be part of a checkout that a stranger made."""
    if folder.exists() and not folder.is_dir():
        raise OSError(errno.ENOTDIR, "it is a file, where a folder belongs; remove it, or give --no-cache")
    for path in (folder, *(folder / name for name in WRITTEN)):
        with suppress(FileNotFoundError, NotADirectoryError):
            mode = path.lstat().st_mode
            what = "it" if path is folder else f"{path.name} in it"
            if stat.S_ISLNK(mode):
                words = f"{what} is a symbolic link, which is not followed, since one that came with a checkout may lead anywhere; remove it, or give --no-cache"
                raise OSError(errno.ELOOP, words)
            if path is not folder and not stat.S_ISREG(mode):
                raise OSError(errno.EINVAL, f"{what} is no file; remove it, or give --no-cache")


def _opened(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        database.text_factory = bytes  # a text where bytes should stand need not be one
        _log_ahead(database)
        database.execute("PRAGMA synchronous=NORMAL")
        database.execute(
            "CREATE TABLE IF NOT EXISTS outcomes"
            " (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID"
        )
    except sqlite3.Error:
        database.close()
        raise
    return database


def _log_ahead(database: sqlite3.Connection) -> None:
    """Where several processes make a store at once, SQLite refuses this change without the patience it has for all others."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            database.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                raise
            time.sleep(0.01)
        else:
            return


def _is_of_no_use(error: Exception) -> bool:
    """Whether the file is damaged, none of ours, or fills a disk on which the report may have to find room."""
    if not isinstance(error, sqlite3.Error):
        return False
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return (
        code in _FOREIGN
        or code == sqlite3.SQLITE_FULL
        or (code == sqlite3.SQLITE_ERROR and any(words in str(error) for words in _OTHER_TABLE))
    )


def _shared(file: Path) -> BinaryIO:
    """A lock that all processes have which use the store, as long as the stream is open. Raises OSError."""
    stream = file.open("a+b")
    if os.name != "nt":  # where no file can be removed that another process has open
        import fcntl  # noqa: PLC0415 - not on Windows

        try:
            fcntl.lockf(stream, fcntl.LOCK_SH)
        except OSError:  # a file system without locks
            stream.close()
            raise
    return stream


def _alone(stream: BinaryIO) -> bool:
    """Whether no other process has the lock; nobody gets it then until the stream is closed."""
    if os.name == "nt":
        return True
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
