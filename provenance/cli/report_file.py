"""A report in a file that is there only when it is whole."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from provenance.overrides import override

if TYPE_CHECKING:
    from typing_extensions import Buffer


from provenance.host.errors import NO_ROOM, UsageError, not_written
from provenance.host.new_files import as_private, clear, waiting_name
from provenance.host.open_files import number_of
from provenance.host.own_files import is_earlier_report

_OUT = 1
"""The number of standard output."""


@contextmanager
def whole_file(
    file: Path,
    standard: BinaryIO | None = None,
    flag: str = "--output-file",
    *,
    own: bool = False,
    only_reports: bool = False,
) -> Iterator[BinaryIO]:
    """A stream whose content gets the file's name when all of it is written; a device or a pipe is written to, and so is what the caller opened.

    Where the system has files without a name (Linux), not even a program that is killed leaves a part of it. Raises UsageError where it cannot be
    written (Stopped: for want of room), and for the name `-`. `standard` is standard output, which may be aside; `flag` names the file. `own`: it is
    the program that gives the name, in a folder; a link that stands there is replaced, for a folder may have come with one that leads somewhere else.
    `only_reports`: a file that is no report of this program is somebody's text, and stays: UsageError.
    """
    if str(file) == "-":
        message = (
            "--output-file -: the report goes to standard output where the flag is left out; a file of that name is ./-"
        )
        raise UsageError(message)
    named = f"{flag} {file}"
    if not own and (number := number_of(file)) is not None:
        yield from _open_already(number, named, standard)
        return
    # What a link leads to is replaced, not the link.
    file = Path(os.path.realpath(file.parent), file.name) if own else Path(os.path.realpath(file))
    if _is_written_to(file, named, own=own, only_reports=only_reports):
        yield from _into(file, named)
        return
    temporary = waiting_name(file)
    try:
        if not file.parent.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
        nameless = _nameless(file.parent)
        raw = _Raw(clear(temporary), "xb") if nameless is None else _Raw(nameless, "w+b")
        stream = io.BufferedWriter(raw) if nameless is None else io.BufferedRandom(raw)
    except OSError as error:
        raise not_written(named, error) from error
    try:
        with stream:
            yield stream
            if nameless is not None:
                stream.flush()
                _give_name(stream, temporary)
        _take_place(temporary, file, named)
    except OSError as error:
        if error is raw.failed and error.errno in NO_ROOM:
            raise not_written(named, error) from error
        raise
    finally:
        temporary.unlink(missing_ok=True)


def _is_written_to(file: Path, named: str, *, own: bool, only_reports: bool) -> bool:
    """Whether a place is no file that is replaced, but a device or a pipe. Raises UsageError where nothing can be written there."""
    try:
        mode = (file.lstat() if own else file.stat()).st_mode
    except FileNotFoundError:
        return False
    except OSError as error:  # a folder that may not be looked into
        raise not_written(named, error) from error
    if stat.S_ISDIR(mode):
        message = f"{named}: is a folder: name a file in it"
        raise UsageError(message)
    if stat.S_ISREG(mode) and not os.access(file, os.W_OK):  # to replace it only its folder is asked
        message = f"{named}: the file that is there may not be written to: change its mode, or name another one"
        raise UsageError(message)
    if only_reports and stat.S_ISREG(mode) and not is_earlier_report(file):
        another = "name another folder" if own else "name another file"
        message = f"{named}: is there already, and is no report of this program: {another}, or move this file away"
        raise UsageError(message)
    return not stat.S_ISREG(mode) and not stat.S_ISLNK(mode)


class _Raw(io.FileIO):
    """A file that knows which error was its own."""

    failed: OSError | None = None

    @override
    def write(self, data: Buffer, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.failed = error
            raise


def _open_already(number: int, named: str, standard: BinaryIO | None) -> Iterator[BinaryIO]:
    """What the caller opened is written to where it stands: to open its file anew would empty it, and standard output may be aside."""
    import fcntl  # noqa: PLC0415 - which systems have that have such names

    if number == _OUT:
        stream = standard or sys.stdout.buffer
        yield stream
        stream.flush()
        return
    try:
        if fcntl.fcntl(number, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            message = f"{named}: cannot be written: it is open for reading alone"
            raise UsageError(message)
        stream = open(os.dup(number), "wb")  # noqa: PTH123, SIM115 - closed below
    except OSError as error:
        raise not_written(named, error) from error
    with stream:
        yield stream


def _nameless(folder: Path) -> int | None:
    """The number of a file that is gone with the program, unless it is given a name; None where the system or the folder has none."""
    if not hasattr(os, "O_TMPFILE") or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o666)
    except OSError:  # what else is wrong with the folder is met when a file with a name is made
        return None


def _give_name(stream: BinaryIO, name: Path) -> None:
    number = stream.fileno()
    try:  # the folder of an absolute path is not asked for: naming one has Python follow the link
        os.link(f"/proc/self/fd/{number}", clear(name), src_dir_fd=number, follow_symlinks=True)
    except OSError:  # a sandbox
        import shutil  # noqa: PLC0415 - hardly ever

        with name.open("xb") as copy:
            stream.seek(0)
            shutil.copyfileobj(stream, copy)


def _take_place(whole: Path, file: Path, named: str) -> None:
    try:
        as_private(whole, file)
        whole.replace(file)
    except OSError as error:  # of a folder that was made meanwhile; on Windows of a file that somebody has open
        raise not_written(named, error) from error


def _into(file: Path, named: str) -> Iterator[BinaryIO]:
    """A device or a pipe, such as /dev/null, is written to: it must not be replaced by a file."""
    try:
        stream = file.open("wb")
    except OSError as error:
        raise not_written(named, error) from error
    with stream:
        yield stream
