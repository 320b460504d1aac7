"""Mailboxes in the form mbox: messages one after the other, each below a line that begins with `From `."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.mail.message import message_id
from provenance.loaders.row_ids import RowIds
from provenance.patterns import lazy_pattern

LONGEST = 64_000_000
"""Bytes of one message; what is longer is not held."""
_MOMENT = lazy_pattern(rb"\d:\d\d")
_DAY = lazy_pattern(
    rb"From (?:\S+@|\S+ at )\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}|\d{1,2} +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:,? +\d{4})?\s*"
)
"""Such a line with a day and no moment: `From ana@bridge.example Fri May  3 2024`."""
_BARE = 2
"""Words of such a line without a moment: `From MAILER-DAEMON`."""
_LINE = 1_000_000
"""Bytes of a line that are read at once."""


def read_mailbox(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The messages in order; `row` is their number, from 1, `offset` that of their `From ` line, which the only message of a file keeps. Raises LoadError for what is no mbox."""
    with RowIds() as ids:
        for number, offset, data in _messages(path, stream):
            name = f"{path}:{number}"
            if data is None:
                yield BrokenEntry(name, number, f"It is longer than {LONGEST:,} bytes.", offset)
                continue
            identifier = message_id(data)
            if identifier and ids.first(identifier, number) is None:  # a mailbox may hold the same message twice
                name = identifier
            yield Source(name, path, "message/rfc822", data, row=number, offset=offset)


def _is_envelope(line: bytes) -> bool:
    """Whether a line that begins with `From ` stands above a message: it ends with a moment, or has an address with a day, or no more; "From the bridge one sees the river" is a sentence that nobody marked."""
    return _MOMENT.search(line) is not None or len(line.split()) <= _BARE or _DAY.fullmatch(line) is not None


def _messages(path: str, stream: BinaryIO) -> Iterator[tuple[int, int, bytes | None]]:
    """Number, offset and bytes of each message; None for one that is too long. One that is alone has the line above it, so that its lines are those of the file."""
    held: list[bytes] = []
    envelope = b""
    size = number = offset = at = 0
    begins = blank = True
    while line := stream.readline(_LINE):
        if begins and blank and line.startswith(b"From ") and _is_envelope(line):
            if number:
                yield number, offset, b"".join(held) if size <= LONGEST else None
            number += 1
            offset, size, held, envelope = at, 0, [], line
        elif not number:
            if line.strip():
                raise LoadError(f"{path} is no mailbox in the form mbox: it does not begin with a line `From `.")
        else:
            size += len(line)
            if size > LONGEST:
                held = []
            elif begins and line.startswith(b">") and line.lstrip(b">").startswith(b"From "):
                held.append(line[1:])
            else:
                held.append(line)
        at += len(line)
        blank = begins and not line.strip()
        begins = line.endswith(b"\n")
    if number:
        above = envelope if number == 1 and not offset else b""
        yield number, offset, b"".join((above, *held)) if size <= LONGEST else None
