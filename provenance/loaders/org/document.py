"""A file in Org mode to a document."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.documents import Document
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.reading import front_matter
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.org.blocks import Reader
from provenance.loaders.org.keywords import Keyword, stated
from provenance.loaders.unseen import without_unseen

LONGEST = 4_000_000
"""Characters of a file that are read."""
_FENCED = ("---", "+++", "\ufeff---", "\ufeff+++")
_OF_ONE = frozenset({"title", "export_title", "description", "export_description", "export_hugo_slug"})
"""What is said of one page alone."""


def load_org(source: Source) -> Document:
    """Read a file in Org mode. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    lined = with_line_ends(text)
    notices = source.notices + decoded.notices + too_long
    front = front_matter(lined, source.path) if lined.startswith(_FENCED) else None
    if front is not None:
        notices += front.notices
    reader = Reader(lined, 0 if front is None else front.end)
    reader.read()
    body = "".join(reader.writer.out)
    inline = reader.inline
    declared = (() if front is None else front.declared) + stated(lined, _said(reader))
    code = united(body, inline.code)
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
        marks=tuple(inline.marks),
        notes=tuple(sorted([*reader.notes, *inline.notes], key=lambda note: note.source)),
        declared=source.declared + declared + tuple(file_date(source.path, declared)),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=bool(front is not None and front.end) or bool(declared),
        notices=notices,
        languages=source.languages,
        file=source.file,
        code_spans=code,
    )
    return without_unseen(document)


def _said(reader: Reader) -> Iterator[Keyword]:
    """What the file says of itself, and the heading from which a page is made; of several the first one's author and day."""
    yield from reader.keywords
    known = {one.key for one in reader.keywords}
    for one in reader.pages[0] if reader.pages else ():
        if one.key not in known and (len(reader.pages) == 1 or one.key not in _OF_ONE):
            yield one
