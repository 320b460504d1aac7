"""A report that waits to be written, in memory and then in a temporary file."""

from __future__ import annotations

import contextlib
from io import BytesIO
from typing import BinaryIO, cast

from provenance.host.errors import NoTemporaryRoom, Stopped

_AT_ONCE = 1 << 18
"""Bytes that are copied at once."""


class Waiting:
    """Bytes that are in memory up to a size, and from there on in the temporary folder.

    `tempfile.SpooledTemporaryFile` would do as well, but a start would import what reads archives and what makes names at random.
    """

    def __init__(self, max_size: int) -> None:
        self._most = max_size
        self._file: BinaryIO = BytesIO()
        self._in_memory = True

    def write(self, data: bytes) -> None:
        """Put some behind the rest. Raises Stopped where the temporary folder has no room."""
        try:
            self._file.write(data)
            if self._in_memory and self._file.tell() > self._most:
                self._move()
        except OSError as error:
            raise self._stopped(error) from error

    def tell(self) -> int:
        """How many bytes there are."""
        return self._file.tell()

    def copy_to(self, stream: BinaryIO) -> None:
        """Write all of it to a stream, and let go of it. Raises Stopped where what still waits to go into the temporary folder has no room there."""
        file = self._file
        try:
            file.seek(0)  # which writes what still waits
        except OSError as error:
            raise self._stopped(error) from error
        while part := file.read(_AT_ONCE):
            stream.write(part)
        self.close()

    def close(self) -> None:
        """Let go of it."""
        self._file.close()

    def __del__(self) -> None:
        """Let go of what a report that was not finished left behind, without a warning."""
        with contextlib.suppress(OSError):
            self.close()

    def _move(self) -> None:
        """Go on in a temporary file."""
        import tempfile  # noqa: PLC0415 - most reports stay in memory, and it imports what reads archives

        kept = self._file
        self._file = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 - closed by `close`
        self._in_memory = False
        self._file.write(cast("BytesIO", kept).getbuffer())

    def _stopped(self, error: OSError) -> Stopped:
        raw = getattr(self._file, "raw", None)
        if raw is not None:
            raw.close()  # what has no room would be tried again when the file is closed
        return Stopped(f"the report is not complete: {NoTemporaryRoom(error).strerror}")
