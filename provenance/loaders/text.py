"""Plain text: the text is the source, its blocks are paragraphs and lines."""

from __future__ import annotations

import re

import msgspec

from provenance.documents import BlockKind, Comment, Document, Link
from provenance.extensions import Source
from provenance.loaders.decoding import decode_source, with_line_ends
from provenance.loaders.text_blocks import blocks_from, parts_of
from provenance.loaders.urls import addresses
from provenance.patterns import lazy_pattern
from provenance.spans import SourceMap, SourceSpan, Span

_OF_FIELDS = "\n----"
"""What a text has whose parts are fields, as Kirby keeps them."""
_ABOVE_PAGE = 200
"""Characters in which a text that is a page has its first tag or comment."""
_OF_WIKI = "===="
"""What a page of a wiki has whose headings stand between signs of equality, and few other texts."""
_OF_NIKOLA = lazy_pattern(r"\ufeff?\.\. (?:title|slug|date):[ \t][^\n]*\r?\n\.\. [a-z]+:")
"""How a post of Nikola begins, which reads `.txt` as reStructuredText: https://getnikola.com/handbook.html."""
_OPENING = lazy_pattern(
    r"[\s%]*\\[a-z]|\s*<(?:SEC-|IMS-|doc\b|headline>|title>|docno>)|(?:From [^\n]{6,120}\n)?(?:[A-Z][A-Za-z _-]{1,40}:[^\n]*\n\s*){2}|(?:title|headline|url|link)[ \t]?:[^\n]{3,600}?[ \t](?:title|headline|url|link)[ \t]?:[ \t]|[^\n]{0,40}Project Gutenberg",
    re.IGNORECASE,
    signs=("\\", ":", "gutenberg", "<"),
)
"""Texts that may begin with headers or a preamble."""
_OF_ARCHIVE = 4000
"""Characters in which what an archive of news states above an article ends."""
_FIELDS_ABOVE = 4000
"""Characters of the longest first line that may be a row of fields."""


def load_text(source: Source) -> Document:
    """Read plain text. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    text = decoded.text
    if source.row is None and "<" in text[:_ABOVE_PAGE]:
        from provenance.loaders.saved_pages import begins_page, load_page_of_text  # noqa: PLC0415 - few texts begin so

        if begins_page(text, source.path):
            return load_page_of_text(source)
    if _OF_FIELDS in text and source.row is None:
        from provenance.loaders.kirby import load_kirby  # noqa: PLC0415 - few texts have such a line
        from provenance.loaders.markdown.document import load_part  # noqa: PLC0415 - imports markdown-it

        fields = load_kirby(source, decoded, load_part)
        if fields is not None:
            return fields
    if source.row is None and _OF_NIKOLA.match(text) is not None:
        from provenance.loaders.rst.document import load_rst  # noqa: PLC0415 - imports docutils

        return load_rst(msgspec.structs.replace(source, media_type="text/x-rst"))
    if source.row is None and (_OF_WIKI in text or "data/" in source.path):
        from provenance.loaders.dokuwiki.document import is_page, load_page  # noqa: PLC0415 - few texts have such headings

        if is_page(text, source.path):
            return load_page(source, decoded)
    parts = parts_of(text)
    found = list(addresses(text))
    declared = source.declared
    lined = with_line_ends(text)
    if _OPENING.match(lined) is not None:
        from provenance.loaders.openings import stated  # noqa: PLC0415 - few texts begin so

        declared = (*declared, *stated(lined))
    if found and not any(one.field == "url" for one in declared):
        from provenance.loaders.own_address import own_address  # noqa: PLC0415 - few texts hold an address

        own = own_address(text, found)
        declared = declared if own is None else (*declared, own)
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=text,
        text=text,
        blocks=tuple(blocks_from(text, parts, found)),
        source_map=SourceMap.identity(len(text)),
        links=tuple(Link(Span(start, end), text[start:end], SourceSpan(start, end)) for start, end in found),
        comments=tuple(
            Comment(part.start, _unmarked(text[part.start : part.end]), SourceSpan(part.start, part.end))
            for part in parts
            if part.kind is BlockKind.CODE
        ),
        declared=declared,
        row=source.row,
        encoding=decoded.encoding,
        notices=source.notices + decoded.notices,
        languages=source.languages,
        file=source.file,
    )
    if _may_be_of_archive(text):
        from provenance.loaders.archives import with_archive  # noqa: PLC0415 - few texts are such an export

        document = with_archive(document)
    if source.row is None and text.find("://", 0, text.find("\n", 1, _FIELDS_ABOVE)) > 0:
        from provenance.loaders.header_rows import with_row  # noqa: PLC0415 - few texts begin with an address

        document = with_row(document)
    if text.isascii():
        return document
    from provenance.loaders.unseen import without_unseen  # noqa: PLC0415 - no ASCII text has what it takes out

    return without_unseen(document)


def _unmarked(line: str) -> str:
    """An allow comment without the marks of HTML, in which whoever knows it from there writes it here too."""
    return line.removeprefix("<!--").removesuffix("-->").strip() if line.startswith("<!--") else line


def _may_be_of_archive(text: str) -> bool:
    """Whether a text is worth a look as the export of an archive of news."""
    head = text[:_OF_ARCHIVE]
    return any(sign in head for sign in (" words", "ProQuest", "HD ", "Publication info:")) or text.startswith("TY  -")
