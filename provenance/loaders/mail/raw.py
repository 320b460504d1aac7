"""Messages under the names of texts, as collections of mail and programs that fetch it keep them: they are read as e-mail, each word at its place in the file."""

from __future__ import annotations

from io import BytesIO

import msgspec

from provenance.documents import Document
from provenance.extensions import Source
from provenance.loaders.decoding import decode_source
from provenance.loaders.joined import Part, joined
from provenance.loaders.packable import GZIP
from provenance.loaders.saved_pages import is_name_of_text
from provenance.patterns import lazy_pattern
from provenance.records import DECODED_AS
from provenance.spans import SourceMap, Span

_ENVELOPE = lazy_pattern(r"\ufeff?(?:\r?\n){0,3}(?:From \S{1,200}[ \t][^\n]{0,100}\d:\d\d[^\n]{0,60}\n)?")
"""What may stand above the headers: the line of a mailbox."""
_HEADER = lazy_pattern(r"(?P<name>[A-Za-z][\w-]{0,76}):[^\n]*(?:\n[ \t]+[^\s][^\n]*)*(?:\n|\Z)")
"""A header with the lines by which it goes on."""
_LONGEST = 262_144
"""Bytes in which the headers of a message stand."""
_MARK = b"\xef\xbb\xbf"
_OF_TRANSPORT = frozenset(
    {
        *("return-path", "received", "delivered-to", "delivery-date", "envelope-to", "x-original-to", "message-id"),
        *("mime-version", "content-transfer-encoding", "dkim-signature", "received-spf", "x-mailer", "x-received"),
    }
)
"""Headers that servers and programs write, and nobody who writes a text."""
_OF_SENDER = frozenset({"from", "subject", "date"})
_LEAST = 2
"""Headers of either kind that a message has: what has fewer of those of transport is a text below a head, as a post that was copied."""


def begins_message(source: Source) -> bool:
    """Whether a text of a file is a message from its beginning on: a block of headers down to an empty line, those of servers among them. Raises LoadError for what was packed and is damaged."""
    if isinstance(source.data, str) or not is_name_of_text(source.path):
        return False
    head = source.data
    if head.startswith(GZIP):
        from provenance.loaders.gzipped import pieces  # noqa: PLC0415 - few files are packed

        head = next(pieces("The file", BytesIO(head)), b"")
    text = head[:_LONGEST].decode("utf-8", "replace")
    start = _ENVELOPE.match(text)
    at = 0 if start is None else start.end()
    names: set[str] = set()
    while (header := _HEADER.match(text, at)) is not None:
        names.add(header["name"].lower())
        at = header.end()
    ends = text.startswith(("\n", "\r\n"), at) or at >= len(text)
    return ends and len(names & _OF_TRANSPORT) >= _LEAST and len(names & _OF_SENDER) >= _LEAST


def load_message_of_text(source: Source) -> Document:
    """The message that stands under the name of a text; what is encoded in it leads into what was decoded, as in e-mail. Raises LoadError for what is no text, and as e-mail does."""
    from provenance.loaders.mail.message import load_message  # noqa: PLC0415 - imports email

    read = load_message(msgspec.structs.replace(source, data=_unpacked(source)))
    decoded = decode_source(msgspec.structs.replace(source, encoding=read.encoding))
    text = decoded.text
    start = next((at for line in ("\n\n", "\r\n\r\n") if (at := _below(text, line, read.source)) >= 0), -1)
    if not read.source:
        return read
    if start < 0:
        return msgspec.structs.replace(read, encoding=read.encoding + DECODED_AS)
    whole = msgspec.structs.replace(
        read,
        source=text,
        text="",
        blocks=(),
        source_map=SourceMap(),
        links=(),
        images=(),
        comments=(),
        marks=(),
        notes=(),
        code_spans=(),
        declared=(),
        notices=(),
        encoding=decoded.encoding,
        stretches=(Span(start, start + len(read.source)),),
        memory={},
    )
    return joined(whole, [Part(read, start)])


def _below(text: str, line: str, body: str) -> int:
    """Where the body stands below an empty line as it is read; -1 where it was encoded."""
    at = text.find(line + body)
    return at if at < 0 else at + len(line)


def _unpacked(source: Source) -> bytes | str:
    """The message from its first header on."""
    if isinstance(source.data, str):
        return source.data.lstrip("\ufeff\r\n")
    data = source.data
    if data.startswith(GZIP):
        from provenance.loaders.gzipped import inflated  # noqa: PLC0415 - few files are packed

        data = inflated(data, source.largest)
    return data.removeprefix(_MARK).lstrip(b"\r\n")
