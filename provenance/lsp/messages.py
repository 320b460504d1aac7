"""What an editor sends: messages with their length before them, as the protocol has it. What is no such message ends the server in words."""

from __future__ import annotations

import io
import sys

from provenance.overrides import override

_LONGEST = 1 << 28
"""Bytes of a message. A text has fewer; so much memory is taken before the first of them comes."""
_LINE = 1 << 12
"""Bytes of a header."""
_LENGTH = b"content-length:"


class Messages(io.BufferedReader):
    """A stream that ends where an editor does not keep to the protocol: nobody can tell where the next message begins."""

    _has_length = False

    @override
    def readline(self, size: int | None = -1, /) -> bytes:
        """A header, or the empty line behind the last one."""
        line = super().readline(_LINE)
        if not line:
            return line
        if not line.strip():
            return line if self._has_length else self._ended("it has no Content-Length")
        if line.lower().startswith(_LENGTH):
            length = line[len(_LENGTH) :].strip()
            if not length.isdigit() or int(length[:20]) > _LONGEST:
                shown = length[:40].decode("ascii", "replace")
                return self._ended(f"its Content-Length is {shown!r}, which is no number up to {_LONGEST}")
            self._has_length = True
            return b"Content-Length: %d\r\n" % int(length)
        if not line.endswith(b"\n") and len(line) == _LINE:
            return self._ended("a line of its head has no end")
        return line

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        """The message itself."""
        self._has_length = False
        return super().read(size)

    @staticmethod
    def _ended(why: str) -> bytes:
        print(f"provenance lsp: a message cannot be read: {why}; the server ends.", file=sys.stderr)  # noqa: T201
        return b""
