"""The stream of a report that stands above a line of progress on the same terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

from provenance.overrides import override

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Above(io.BufferedIOBase):
    """The stream of a report on the terminal that shows the line."""

    def __init__(self, stream: BinaryIO, clear: Callable[[], None]) -> None:
        self._stream, self._clear = stream, clear

    @override
    def writable(self) -> bool:
        return True

    @override
    def isatty(self) -> bool:
        return True

    @override
    def fileno(self) -> int:
        return self._stream.fileno()

    @override
    def write(self, data: Buffer, /) -> int:
        self._clear()
        written = self._stream.write(data)
        self._stream.flush()  # or it would come behind the next state of the line
        return written

    @override
    def flush(self) -> None:
        self._stream.flush()

    @override
    def close(self) -> None:
        """Close nothing of ours."""
