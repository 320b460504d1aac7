"""Files that are somewhere else: `s3://bucket/prefix/`, `gs://…`, `https://…`, read through fsspec, the extra `remote`; and standard input.

What a storage raises is of many kinds; here it is an OSError (or, while files are being found, a UsageError), so that nobody else has to
know them.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO

import msgspec

from provenance.host.errors import UsageError
from provenance.named_tuples import NamedTuple
from provenance.overrides import override
from provenance.patterns import lazy_pattern

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem


_ADDRESS = lazy_pattern(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_SECRET = lazy_pattern(r"([?&][^=&#]*(?:sig|token|key|secret|credential|password|policy)[^=&#]*=)[^&#]+", re.IGNORECASE)
_PERSON = lazy_pattern(r"^([a-z][a-z0-9+.-]+://)[^/?#]*@", re.IGNORECASE)
_UNREACHED = lazy_pattern(r"gaierror|Connect")
"""Names of errors of a server that is not there, of which each library has its own."""
_NO_UTF_8 = lazy_pattern(r"[\udc80-\udcff]|(?<!\\)\\udc(?P<quoted>[89a-f][0-9a-f])")
"""What Python has in a name for a byte that is no UTF-8, also where it quotes the name."""
_QUERY = lazy_pattern(r"[?#].*")
_WEB = ("http://", "https://")


def is_address(name: str) -> bool:
    """Whether a name is that of a file somewhere else: it begins with `scheme://`."""
    return "://" in name and _ADDRESS.match(name) is not None


def shown(address: str) -> str:
    """An address as a report may hold it: without passwords, and without the values of signatures and keys."""
    if not is_address(address):
        return address
    return _SECRET.sub(r"\1***", _PERSON.sub(r"\1", address))


def legible(name: str) -> str:
    """A file's name as a report can hold it: bytes of it that are no UTF-8 become escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace") if not name.isascii() else name


def legible_names(sentence: str) -> str:
    """A sentence with the names of files in it as reports show them: see `legible`."""
    return sentence if sentence.isascii() and "\\udc" not in sentence else _NO_UTF_8.sub(_as_escape, sentence)


def _as_escape(sign: re.Match[str]) -> str:
    return f"\\x{sign['quoted'] or format(ord(sign[0]) - 0xDC00, '02x')}"


class RemoteFile(msgspec.Struct, frozen=True):
    """A file somewhere else."""

    address: str
    size: int | None = None
    """Bytes, where the storage says so."""

    @override
    def __str__(self) -> str:
        return self.address

    @property
    def name(self) -> str:
        """The last part of its address."""
        path = _QUERY.sub("", self.address) if self.address.startswith(_WEB) else self.address
        return path.rstrip("/").rpartition("/")[2]

    @property
    def suffix(self) -> str:
        """The ending of its name, with its dot."""
        return Path(self.name).suffix

    def open(self, mode: str = "rb") -> BinaryIO:
        """Raises OSError."""
        return opened(self.address, mode)


class Given:
    """What was given to the program on its standard input."""

    kept: BinaryIO | None = None
    """That, where another stream has its name and its number meanwhile."""


def standard_input() -> BinaryIO:
    """What was given to the program, whatever is under its name now."""
    return sys.stdin.buffer if Given.kept is None else Given.kept


_FRONT_MATTER = (b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")


def begins_with_front_matter(stream: BinaryIO) -> bool:
    """Whether a stream that can be looked into begins with the mark of front matter, as files of Markdown do; nothing of it is read."""
    if not isinstance(stream, io.BufferedReader):
        return False
    try:
        return stream.peek(8).removeprefix(codecs.BOM_UTF8).startswith(_FRONT_MATTER)
    except OSError:  # told where it is read
        return False


def opened(file: str, mode: str = "rb") -> BinaryIO:
    """The bytes of a file, on disk or somewhere else, as a stream. Raises OSError."""
    if not is_address(file):
        if mode == "rb":
            return regular(file)
        stream: IO[Any] = Path(file).open(mode)  # noqa: SIM115 - it is for the caller
        return stream  # type: ignore[return-value]
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra

        system, path = url_to_fs(file)
        raw = _Raw(system.open(path, mode))
    except OSError:
        raise
    except Exception as error:
        raise OSError(_told(error)) from error
    return io.BufferedReader(raw, 1 << 17)


def regular(file: str | Path) -> BinaryIO:
    """The bytes of a file on this machine. Raises OSError, also for what has come to be a pipe or a device since it was found: nobody may write into it, ever."""
    number = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    mode = os.fstat(number).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(number, "rb")
    os.close(number)
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    raise OSError(errno.EINVAL, "it is a pipe, a socket or a device by now")


def size_of(file: Path | RemoteFile) -> int:
    """Bytes of a file; 0 where its storage does not say. Raises OSError."""
    return file.size or 0 if isinstance(file, RemoteFile) else file.stat().st_size


def expanded(argument: str) -> list[Path]:
    """The file or folder that an argument names, or those that it meets as a pattern. Raises UsageError where there is none."""
    if not argument:
        message = "a path is empty: `.` is the folder you are in"
        raise UsageError(message)
    path = Path(argument)
    try:
        if path.exists():
            return [path]
    except OSError as error:  # a name that is too long for the file system, a folder that may not be looked into
        shortly = argument if len(argument) <= 100 else f"{argument[:100]}…"
        message = f"{shortly}: {error.strerror}"
        raise UsageError(message) from error
    from provenance.host.nothing_there import matched_by  # noqa: PLC0415 - most arguments are names of what is there

    return matched_by(argument)


class Found(NamedTuple):
    """A file that an argument names."""

    file: RemoteFile
    id: str
    named: bool
    """By its own address, not through a folder or a pattern."""


def find(argument: str) -> Iterator[Found]:
    """The files that an address names: one, those under a folder, or those that a pattern matches, sorted by name.

    Raises UsageError without the extra or the package of the storage, and where there is nothing or it cannot be listed.
    """
    if "::" in argument:
        message = f"{shown(argument)}: addresses within addresses are not read"
        raise UsageError(message)
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra
    except ImportError:
        message = (
            f"{shown(argument)}: files of a storage need the extra [remote]: pip install 'provenance-checker[remote]'"
        )
        raise UsageError(message) from None
    try:
        system, root = url_to_fs(argument)
        yield from _found(system, root, argument)
    except UsageError:
        raise
    except FileNotFoundError as error:
        message = f"{shown(argument)}: there is no such file or folder"
        if isinstance(error.__cause__, OSError):  # of a connection
            message = f"{shown(argument)}: its server cannot be reached ({_told(error.__cause__)}): see that the address is right, and that there is a network"
        elif isinstance(error.__cause__, Exception):  # why a server could not be asked
            message += f" ({_told(error.__cause__)})"
        raise UsageError(message) from None
    except ImportError as error:
        message = f"{shown(argument)}: a package that reads this storage is missing: {error}"
        raise UsageError(message) from None
    except Exception as error:
        message = f"{shown(argument)}: {_not_listed(argument, error)}"
        raise UsageError(message) from error


def _not_listed(argument: str, error: Exception) -> str:
    """Why a storage says nothing of its files, and what to do where that is known."""
    scheme = argument.partition(":")[0].lower()
    if isinstance(error, ValueError) and "Protocol not known" in str(error):
        return f"there is no storage {scheme!r}: write https://, s3:// or another one that fsspec knows, or the path of a file here"
    if "credentials" in type(error).__name__.lower():
        return f"its storage wants to know who asks ({_told(error)}): sign in for {scheme}://, as its own tools do"
    if isinstance(error, ConnectionError | TimeoutError) or _UNREACHED.search(type(error).__name__):
        return (
            f"its server cannot be reached ({_told(error)}): see that the address is right, and that there is a network"
        )
    return f"cannot be listed: {_told(error)}"


def _found(system: AbstractFileSystem, root: str, argument: str) -> Iterator[Found]:
    web = argument.startswith(_WEB)
    if "*" in argument or (not web and ("?" in argument or "[" in argument)):
        listed = system.glob(root, detail=True)
        if not any(info["type"] == "file" for info in listed.values()):
            message = f"{shown(argument)}: the pattern matches no file"
            raise UsageError(message)
        above = root[: min(root.find(sign) for sign in "*?[" if sign in root)].rpartition("/")[0]
    elif argument.endswith("/") or not (web or system.isfile(root)):
        if not web and not system.isdir(root):
            raise FileNotFoundError(root)
        listed = system.find(root, detail=True)
        above = root
    else:
        yield Found(RemoteFile(argument, system.info(root).get("size")), shown(argument), named=True)
        return
    base = _base(argument, root)
    for name in sorted(listed):
        info = listed[name]
        if info["type"] == "file" and not (web and "?" in name):  # an index page links to itself, sorted otherwise
            address = system.unstrip_protocol(name) if base is None else base + name
            identifier = name.removeprefix(above.rstrip("/")).lstrip("/") or shown(address)
            yield Found(RemoteFile(address, info.get("size")), identifier, named=False)


def _base(argument: str, root: str) -> str | None:
    """What an address has before the path that its storage knows: the scheme, and for some a host and a name."""
    argument, root = argument.rstrip("/"), root.rstrip("/")
    return argument.removesuffix(root) if root and argument.endswith(root) else None


def _told(error: Exception) -> str:
    """An error of a storage on one line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return " ".join(str(error).split())[:300] or type(error).__name__


class _Raw(io.RawIOBase):
    """A stream of a storage, whose errors are OSErrors."""

    def __init__(self, stream: Any) -> None:  # noqa: ANN401 - fsspec's files have no type in common
        super().__init__()
        self._stream = stream

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return getattr(self._stream, "size", None) is not None  # a server that gives no parts of a file gives no size

    @override
    def readinto(self, buffer: Any, /) -> int:
        try:
            data = self._stream.read(len(buffer))
        except OSError:
            raise
        except Exception as error:
            raise OSError(_told(error)) from error
        buffer[: len(data)] = data
        return len(data)

    @override
    def seek(self, offset: int, whence: int = 0, /) -> int:
        try:
            self._stream.seek(offset, whence)
        except ValueError as error:
            raise OSError(_told(error)) from error
        return self.tell()

    @override
    def tell(self) -> int:
        place: int = self._stream.tell()
        return place

    @override
    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()
