"""A report in a file that is there only when it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from provenance.host.errors import UsageError, not_written


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """A stream whose content gets the file's name when all of it is written; a device or a pipe is written to.

    Where the system has files without a name (Linux), not even a program that is killed leaves a part of it. Raises UsageError where it cannot be
    written (Stopped: for want of room), and for a name that is standard output's.
    """
    if str(file) == "-":
        message = (
            "--output-file -: the report goes to standard output where the flag is left out; a file of that name is ./-"
        )
        raise UsageError(message)
    file = Path(os.path.realpath(file))  # what a link leads to is replaced, not the link
    if file.exists() and not file.is_file():
        yield from _into(file)
        return
    temporary = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        nameless = _nameless(file.parent)
        stream = nameless or temporary.open("wb")
    except OSError as error:
        raise not_written(f"--output-file {file}", error) from error
    try:
        with stream:
            yield stream
            if nameless is not None:
                stream.flush()
                _give_name(stream, temporary)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)


def _nameless(folder: Path) -> BinaryIO | None:
    """A file that is gone with the program, unless it is given a name; None where the system or the folder has none."""
    if not hasattr(os, "O_TMPFILE") or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return open(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o666), "w+b")  # noqa: PTH123 - for the caller
    except OSError:  # what else is wrong with the folder is met when a file with a name is made
        return None


def _give_name(stream: BinaryIO, name: Path) -> None:
    name.unlink(missing_ok=True)
    number = stream.fileno()
    try:  # the folder of an absolute path is not asked for: naming one has Python follow the link
        os.link(f"/proc/self/fd/{number}", name, src_dir_fd=number, follow_symlinks=True)
    except OSError:  # a sandbox
        import shutil  # noqa: PLC0415 - hardly ever

        with name.open("wb") as copy:
            stream.seek(0)
            shutil.copyfileobj(stream, copy)


def _into(file: Path) -> Iterator[BinaryIO]:
    """A device or a pipe, such as /dev/null, is written to: it must not be replaced by a file."""
    try:
        stream = file.open("wb")
    except OSError as error:
        raise not_written(f"--output-file {file}", error) from error
    with stream:
        yield stream
