"""A file in RTF to a document: its source is the file, and each character of its text has its place there.

No library keeps places: striprtf (BSD-3-Clause) gives a string, rtfparse (MIT) a tree of groups without offsets.
"""

from __future__ import annotations

import msgspec

from provenance.documents import Document, Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.archives import with_archive
from provenance.loaders.decoding import decode, wide_encoding
from provenance.loaders.docx.savings import without_first_day
from provenance.loaders.docx.titles import with_title
from provenance.loaders.rtf.destinations import Reader
from provenance.loaders.rtf.placed import PlacedWriting
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_BEGINS = "{\\rtf"
_UTF_8_MARK = b"\xef\xbb\xbf"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = lazy_pattern(r"\\(?:[A-Za-z]+|[\s\S])|\b[0-9A-Fa-f]+\b")
"""What is no word behind the end: tables that a program wrote there, which closed a group too many, bytes in hexadecimal."""
_WORDS = lazy_pattern(r"[^\W\d_]{3}")
_BEHIND = 100_000
"""Characters behind the end that are looked at."""


class _Read(NamedTuple):
    """The source of a file."""

    text: str
    encoding: str
    decoded: bool


def load_rtf(source: Source) -> Document:
    """Read an `.rtf`. Raises LoadError for what is none, and for one whose text is larger than the limit."""
    text, encoding, decoded = _source(source.data)
    start = len(text) - len(text.lstrip("\0 \t\r\n"))
    if not text.startswith(_BEGINS, start):
        from provenance.loaders.other_kinds import no_rich_text  # noqa: PLC0415 - only where something is wrong

        if (reason := no_rich_text(source.data)) is not None:
            raise LoadError(reason)
        from provenance.loaders.text import load_text  # noqa: PLC0415 - few files are called so and are none

        return load_text(msgspec.structs.replace(source, media_type="text/plain"))
    reader = Reader(text, decoded=decoded)
    ends = reader.read(start)
    writing = PlacedWriting(reader.styles, text, encoding)
    for paragraph in (*reader.body.paragraphs, *reader.boxes):
        writing.put(paragraph)
    for note in reader.notes:
        writing.put_note(note, note.note)
    writing.remarks = reader.reviews.remarks
    writing.margins = tuple(
        {line: None for margin, first in reader.margins if reader.titled or not first for line in margin.lines.found}
    )
    declared = without_first_day(reader.stated.declared, reader.stated.saved)
    document = writing.document(source, declared, _notices(text, reader.at, ends=ends))
    # A word that is put in may need signs that are markup here, and one that is taken out may stand in several groups.
    return msgspec.structs.replace(with_archive(with_title(document)), stretches=())


def _source(data: bytes | str) -> _Read:
    """A file as text: it is one of bytes of which only those in ASCII say themselves what they are, so that each is a character of its own."""
    if isinstance(data, str):
        return _Read(data, "utf-8", decoded=True)
    data = data.removeprefix(_UTF_8_MARK)
    if data.isascii():
        return _Read(data.decode("ascii"), "utf-8", decoded=False)
    if data.startswith(_WIDE_MARKS) or wide_encoding(data) is not None:
        wide = decode(data)
        return _Read(wide.text, wide.encoding, decoded=True)
    return _Read(data.decode("iso8859-1"), "iso8859-1", decoded=False)


def _notices(text: str, at: int, *, ends: bool) -> list[Notice]:
    if not ends:
        return [
            Notice(
                "attachment",
                "The file ends within a group: it was cut off or damaged. What stands before that was read; fetch it or save it again.",
            )
        ]
    if _WORDS.search(_CONTROL.sub(" ", text[at : at + _BEHIND])):
        line = text.count("\n", 0, at) + 1
        return [
            Notice(
                "attachment",
                f"What stands behind the end of the text, on line {line}, was not read, since no program shows it: take it out, or save the file again.",
            )
        ]
    return []
