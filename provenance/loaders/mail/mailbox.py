"""Mailboxes in the form mbox: messages one after the other, each below a line that begins with `From `."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.mail.message import message_id

LONGEST = 64_000_000
"""Bytes of one message; what is longer is not held."""
_LINE = 1_000_000
"""Bytes of a line that are read at once."""


def read_mailbox(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The messages in order; `row` is their number, from 1, `offset` that of their `From ` line. Raises LoadError for what is no mbox."""
    held: list[bytes] = []
    size = number = offset = at = 0
    ids: set[int] = set()
    begins = blank = True
    while line := stream.readline(_LINE):
        if begins and blank and line.startswith(b"From "):
            if number:
                yield _entry(path, number, offset, held, size, ids)
            number += 1
            offset, size, held = at, 0, []
        elif not number:
            if line.strip():
                raise LoadError(f"{path} is no mailbox in the form mbox: it does not begin with a line `From `.")
        else:
            size += len(line)
            if size <= LONGEST:
                held.append(
                    line[1:] if begins and line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line
                )
            elif held:
                held = []
        at += len(line)
        blank = begins and not line.strip()
        begins = line.endswith(b"\n")
    if number:
        yield _entry(path, number, offset, held, size, ids)


def _entry(path: str, number: int, offset: int, held: list[bytes], size: int, ids: set[int]) -> Source | BrokenEntry:
    name = f"{path}:{number}"
    if size > LONGEST:
        return BrokenEntry(name, number, f"It is longer than {LONGEST:,} bytes.", offset)
    data = b"".join(held)
    identifier = message_id(data)
    if identifier and hash(identifier) not in ids:  # a mailbox may hold the same message twice
        ids.add(hash(identifier))
        name = identifier
    return Source(name, path, "message/rfc822", data, row=number, offset=offset)
