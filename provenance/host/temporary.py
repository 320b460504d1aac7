"""A report that waits to be written, in memory and then in a temporary file."""

from __future__ import annotations

import contextlib
import tempfile

from typing_extensions import override

from provenance.host.errors import NoTemporaryRoom, Stopped


class Waiting(tempfile.SpooledTemporaryFile[bytes]):
    """A file that is in memory up to a size, and from there on in the temporary folder. Raises Stopped where that has no room."""

    @override
    def write(self, data: bytes) -> int:  # type: ignore[override] # no other buffers are written here
        try:
            return super().write(data)
        except OSError as error:
            raise self._stopped(error) from error

    @override
    def seek(self, offset: int, whence: int = 0) -> int:
        try:
            return super().seek(offset, whence)  # which writes what still waits
        except OSError as error:
            raise self._stopped(error) from error

    @override
    def __del__(self) -> None:
        """Let go of what a report that was not finished left behind, without a warning."""
        with contextlib.suppress(OSError):
            self.close()

    def _stopped(self, error: OSError) -> Stopped:
        raw = getattr(self._file, "raw", None)
        if raw is not None:
            raw.close()  # what has no room would be tried again when the file is closed
        return Stopped(f"the report is not complete: {NoTemporaryRoom(error).strerror}")
