"""The folder of a run: what stands where, and what is finished.

    run.json              what the run is: settings, versions, how many shards and partitions; written last, so it says that the plan is whole
    plan.jsonl, plan.index  the shards, one a line, and where each line begins
    shards/000012/        a finished shard: records.jsonl, problems.jsonl, members, facts, done.json
    totals.json           when all shards are finished: how many documents each has
    reduced/0003          a finished partition of the facts
    temporary/            what is being made; nothing in it counts
    lock                  held by the program that drives the run

A result is made in `temporary` and renamed, so that it is finished or absent; the first one to be there stays.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from provenance.engine.shards.manifest import FORMAT, Manifest
from provenance.engine.shards.plan import Shard
from provenance.host.errors import Stopped, UsageError, not_written

RUN, PLAN, INDEX, SHARDS, TOTALS, REDUCED, TEMPORARY, LOCK = (
    "run.json",
    "plan.jsonl",
    "plan.index",
    "shards",
    "totals.json",
    "reduced",
    "temporary",
    "lock",
)
ENDING, _AGAIN = 3.0, 0.05
"""Seconds for which a lock is waited for, and between two tries: whoever killed a program and continues its run at once may come before its child has ended."""
OURS = frozenset({RUN, PLAN, INDEX, SHARDS, TOTALS, REDUCED, TEMPORARY, LOCK})
RECORDS, PROBLEMS, MEMBERS, FACTS, DONE = "records.jsonl", "problems.jsonl", "members", "facts", "done.json"
"""Files of a finished shard."""

_SHARD = msgspec.json.Decoder(Shard)


class Done(msgspec.Struct, frozen=True):
    """What a finished shard says of itself."""

    number: int
    bytes: int
    """Of its input."""
    outcomes: int
    """Documents, those included whose record did not fit its schema."""
    records: int
    read: int
    """Documents that were checked, whole or in part."""
    findings: int
    sizes: dict[str, int]
    """File -> its size."""
    segments: list[int]
    """Where in `facts` each partition begins, and the end of the last one; empty without corpus rules."""


class Totals(msgspec.Struct, frozen=True):
    """What is known when all shards are finished."""

    before: list[int]
    """By shard: documents in the shards before it."""
    read: int
    facts: int
    """Bytes of all facts, without their members."""


class RunFolder:
    """A run's folder. Methods raise Stopped where the file system fails them."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).absolute()

    # -- the run -----------------------------------------------------------------------------------------------------------

    def begun(self) -> bool:
        """Whether it holds a run. Raises UsageError for a folder that holds something else, or is none."""
        try:
            there = self.path.exists()
        except OSError as error:
            message = f"--run-folder {self.path}: cannot be read: {error.strerror}"
            raise UsageError(message) from error
        if not there:
            return False
        if not self.path.is_dir():
            message = (
                f"--run-folder {self.path}: this is a file, and the run needs a folder: name an empty or a new one"
            )
            raise UsageError(message)
        try:
            names = {item.name for item in self.path.iterdir()}
        except OSError as error:
            message = f"--run-folder {self.path}: cannot be read: {error.strerror}"
            raise UsageError(message) from error
        if RUN in names:
            return True
        if other := sorted(names - OURS):
            message = f"--run-folder {self.path}: this is no folder of a run: it holds {other[0]!r}; name an empty or a new one"
            raise UsageError(message)
        return False

    def manifest(self) -> Manifest:
        """What the run is. Raises UsageError where the folder holds none that this program can continue."""
        try:
            data = (self.path / RUN).read_bytes()
        except OSError as error:
            message = f"{self.path}: this is no folder of a run: {RUN} cannot be read: {error.strerror}"
            raise UsageError(message) from error
        try:
            form = msgspec.json.decode(data, type=dict[str, object]).get("format")
            if form == FORMAT:
                return msgspec.json.decode(data, type=Manifest)
        except msgspec.DecodeError as error:
            message = f"{self.path}: {RUN} is damaged ({error}): begin anew in another folder"
            raise UsageError(message) from error
        message = f"{self.path}: the run was begun by another version of the program: begin anew in another folder"
        raise UsageError(message)

    def write_manifest(self, manifest: Manifest) -> None:
        """Say that the plan is whole."""
        self._write(self.path / RUN, msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")

    def shard(self, number: int) -> Shard:
        """One shard of the plan, by its number from 0. Raises Stopped where there is none."""
        with (
            self.telling(),
            self._planned(),
            (self.path / INDEX).open("rb") as index,
            (self.path / PLAN).open("rb") as plan,
        ):
            index.seek(8 * number)
            where = index.read(8)
            if number < 0 or len(where) < 8:
                message = f"{self.path}: the run has no shard {number}"
                raise Stopped(message)
            plan.seek(int.from_bytes(where, "little"))
            return _SHARD.decode(plan.readline())

    def each_shard(self) -> Iterator[Shard]:
        """The plan, one shard after the other."""
        with self.telling(), self._planned(), (self.path / PLAN).open("rb") as plan:
            for line in plan:
                yield _SHARD.decode(line)

    @contextlib.contextmanager
    def _planned(self) -> Iterator[None]:
        """Raise Stopped where the plan is gone or damaged: nothing else says which documents a shard has, so nobody can go on."""
        try:
            yield
        except FileNotFoundError as error:
            gone = Path(error.filename or PLAN).name
            message = f"the run in {self.path} cannot go on: {gone} is gone, without which nothing says what is in a shard; begin anew in another folder"
            raise Stopped(message) from error
        except msgspec.DecodeError as error:
            message = f"the run in {self.path} cannot go on: {PLAN} is damaged ({error}); begin anew in another folder"
            raise Stopped(message) from error

    # -- what is finished --------------------------------------------------------------------------------------------------

    def place(self, number: int) -> Path:
        """Where a finished shard stands."""
        return self.path / SHARDS / f"{number:06d}"

    def done(self, number: int) -> Done | None:
        """What a finished shard says of itself; None where it is not there, or not whole."""
        place = self.place(number)
        try:
            done = msgspec.json.decode((place / DONE).read_bytes(), type=Done)
            whole = all((place / name).stat().st_size == size for name, size in done.sizes.items())
        except (OSError, msgspec.DecodeError):
            return None
        return done if whole else None

    def finish_shard(self, made: Path, number: int) -> None:
        """Put a shard that was made under its name. One that is there already stays, and the new one goes."""
        place = self.place(number)
        with self.telling():
            for file in made.iterdir():
                _settle(file)
            place.parent.mkdir(exist_ok=True)
            if place.exists() and self.done(number) is None:
                self.discard(place)
            try:
                os.replace(made, place)  # noqa: PTH105 - the same function for files and folders
            except OSError:
                if self.done(number) is None:
                    raise
                self.discard(made)
            _settle(place.parent)

    def reduced(self, partition: int) -> Path:
        """Where a finished partition stands."""
        return self.path / REDUCED / f"{partition:04d}"

    def totals(self) -> Totals:
        """What is known when all shards are finished; found out by the first that asks. Raises Stopped where one is not."""
        file = self.path / TOTALS
        with contextlib.suppress(OSError, msgspec.DecodeError):
            return msgspec.json.decode(file.read_bytes(), type=Totals)
        before, read, total, facts = list[int](), 0, 0, 0
        for number in range(self.manifest().shards):
            done = self.done(number)
            if done is None:
                message = f"{self.path}: shard {number} is not finished"
                raise Stopped(message)
            before.append(total)
            total += done.outcomes
            read += done.read
            facts += done.segments[-1] if done.segments else 0
        found = Totals(before, read, facts)
        self._write(file, msgspec.json.encode(found))
        return found

    # -- what is being made ------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def making(self, what: str) -> Iterator[Path]:
        """A new folder to make something in; it is gone afterwards, unless it was renamed."""
        made = self.path / TEMPORARY / f"{what}-{os.getpid()}-{uuid.uuid4().hex[:12]}"
        try:
            with self.telling():
                made.mkdir(parents=True)
                yield made
        finally:
            shutil.rmtree(made, ignore_errors=True)

    def put(self, made: Path, place: Path) -> None:
        """Put a file that was made under its name."""
        with self.telling():
            place.parent.mkdir(exist_ok=True)
            _settle(made)
            made.replace(place)
            _settle(place.parent)

    def _write(self, place: Path, data: bytes) -> None:
        with self.making("file") as folder:
            (folder / "file").write_bytes(data)
            self.put(folder / "file", place)

    def sweep(self) -> None:
        """Take away what was left half made. Whoever still makes something there fails to rename it, so it never counts."""
        with self.telling():
            for item in sorted((self.path / TEMPORARY).glob("*")):
                self.discard(item)

    def discard(self, item: Path) -> None:
        """Take a file or folder away: out of its place at once, whatever becomes of its contents."""
        away = self.path / TEMPORARY / f"gone-{uuid.uuid4().hex[:12]}"
        with contextlib.suppress(FileNotFoundError):
            away.parent.mkdir(exist_ok=True)
            item.rename(away)
            if away.is_dir():
                shutil.rmtree(away, ignore_errors=True)
            else:
                away.unlink()

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Raise an error of the file system as a sentence: Stopped."""
        try:
            yield
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            message = (
                f"the run in {self.path} cannot go on: {error.strerror or error}{where};"
                " what is finished is kept, and --resume goes on from there"
            )
            raise Stopped(message) from error

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Drive the run: nobody else does meanwhile. Raises UsageError where somebody does for longer than a killed program takes to end, or nothing can be written."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            stream = (self.path / LOCK).open("a+b")
        except OSError as error:
            raise not_written(f"--run-folder {self.path}", error) from error
        with stream:
            ends = time.monotonic() + ENDING
            while (taken := _taken(stream.fileno())) is not None and time.monotonic() < ends:
                time.sleep(_AGAIN)
            if taken is not None:
                message = f"--run-folder {self.path}: another run is at work in it"
                raise UsageError(message) from taken
            yield


def _taken(file: int) -> OSError | None:
    """Take the lock; what was raised where another process has it."""
    try:
        _LOCK(file)
    except OSError as error:
        return error
    return None


def _lock_posix() -> Callable[[int], None]:
    import fcntl  # noqa: PLC0415 - not on Windows

    # Not `flock`: its locks pass on to children, which may outlive a program that was killed by a moment.
    return lambda file: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_windows() -> Callable[[int], None]:
    import msvcrt  # noqa: PLC0415 - on Windows only

    def lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

    return lock


_LOCK = _lock_windows() if os.name == "nt" else _lock_posix()


def _settle(path: Path) -> None:
    """Have what was written on the disk before its new name is, so that a power cut leaves no name without it."""
    if os.name == "nt":  # it takes no file that is open for reading only
        return
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
