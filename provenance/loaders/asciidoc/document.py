"""A file in AsciiDoc to a document."""

from __future__ import annotations

from provenance.documents import Document
from provenance.extensions import NothingToRead, Source
from provenance.loaders.asciidoc.header import read_head
from provenance.loaders.asciidoc.lines import Lines
from provenance.loaders.asciidoc.names import Names
from provenance.loaders.asciidoc.reading import Reader
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.reading import front_matter, of_entries
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.unseen import without_unseen
from provenance.loaders.writing import blanked

LONGEST = 2_000_000
"""Characters of a file that are read."""
_ARMOUR = "-----BEGIN PGP "
"""How keys and signatures begin that are kept under `.asc`, too."""


def load_asciidoc(source: Source) -> Document:
    """Read a file in AsciiDoc. Raises LoadError for what is no text, and NothingToRead for a key or a signature."""
    decoded = decode_source(source)
    notices = source.notices + decoded.notices
    text, too_long = cut(decoded.text, LONGEST)
    notices += too_long
    lined = with_line_ends(text)
    if lined.lstrip().startswith(_ARMOUR):
        message = "is a key or a signature of PGP and holds no text"
        raise NothingToRead(message)
    front = front_matter(lined, source.path)
    notices += front.notices
    masked = blanked(lined, front.end)
    lines = Lines(masked)
    names = Names(lines)
    head = read_head(lines, masked.count("\n", 0, front.end), names)
    reader = Reader(lines, names)
    if head.title >= 0:
        reader.head(head.title, head.comments)
    reader.blocks(head.body, len(lines))
    inline = reader.inline.out
    body = "".join(reader.writer.out)
    stated = front.declared + of_entries(text, head.entries)
    code = united(body, inline.code)
    defined = {note.label for note in reader.notes}
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=decoded.text,
        text=body,
        blocks=tuple(reader.writer.blocks),
        source_map=reader.writer.map,
        links=links_of(reader.writer, body, lined, inline.links, code),
        images=tuple(inline.images),
        comments=tuple(reader.comments),
        marks=tuple(sorted((mark for mark in inline.marks if mark.label in defined), key=lambda mark: mark.span)),
        notes=tuple(sorted(reader.notes, key=lambda note: note.source)),
        declared=source.declared + stated + tuple(file_date(source.path, stated)),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=front.end > 0 or bool(stated),
        notices=notices,
        languages=source.languages,
        file=source.file,
        code_spans=code,
    )
    return without_unseen(document)
