"""What an archive of news writes around an article that it exports: Factiva, Nexis, ProQuest, and lists of references in RIS.

The forms are those of the services' own exports: Factiva with its codes (https://www.dowjones.com/professional/factiva/) and as it shows an article, Nexis Uni and
the older LexisNexis, ProQuest, and RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). A form is known by several of its fields together. A text of several articles
states nothing of all of them.

Which module reads what:

- `lines`: the lines of an export, its fields and days
- `nexis`: LexisNexis and Nexis Uni, whose fields have labels
- `factiva`: Factiva with its codes, and as it shows an article
- `keyed`: ProQuest and RIS
- `many`: files in which an archive writes many articles one after the other
"""

from __future__ import annotations

import msgspec

from provenance.documents import Block, BlockKind, Declared, Document, Region
from provenance.loaders.archives.factiva import of_codes, of_factiva
from provenance.loaders.archives.keyed import of_proquest, of_ris
from provenance.loaders.archives.lines import HEAD, Found, Line, Stated, is_wrapped, lines_of
from provenance.loaders.archives.nexis import LENGTH, of_nexis
from provenance.spans import Span

__all__ = ["with_archive"]


def with_archive(document: Document) -> Document:
    """A document with what the archive states of it, and its lines told from those of the article; the same where there are none."""
    lines = lines_of(document)
    found = of_ris(lines) or of_codes(lines) or of_proquest(lines) or _of_length(document, lines)
    if found is None:
        return document
    once: dict[str, Stated] = {}
    for one in found.stated:
        once.setdefault(f"author {len(once)}" if one.field == "author" else one.field, one)
    declared = [
        Declared(
            one.field,
            one.words,
            f"head:{one.field}",
            document.locate(Span(one.start, one.end)),
            Span(one.start, one.end),
        )
        for one in once.values()
    ]
    blocks = tuple(_framed(document.blocks, lines, found))
    return msgspec.structs.replace(document, declared=(*document.declared, *declared), blocks=blocks)


def _framed(blocks: tuple[Block, ...], lines: list[Line], found: Found) -> list[Block]:
    """The blocks, those of the archive's lines alone as what is none of the article."""
    frame = {line.start for line in found.frame}
    captions = {line.start for line in found.captions}
    made: list[Block] = []
    at = 0
    for block in blocks:
        while at < len(lines) and lines[at].start < block.span.start:
            at += 1
        first = at
        while at < len(lines) and lines[at].start < block.span.end:
            at += 1
        within = [line.start for line in lines[first:at]]
        if within and all(start in frame for start in within):
            made.append(
                msgspec.structs.replace(block, kind=BlockKind.CODE, regions=block.regions | {Region.FOOTER}, level=0)
            )
        elif within and all(start in captions for start in within):
            made.append(msgspec.structs.replace(block, kind=BlockKind.CAPTION, level=0))
        else:
            made.append(block)
    return made


def _of_length(document: Document, lines: list[Line]) -> Found | None:
    """Nexis and Factiva, which say above an article how many words it has."""
    sizes = [
        at
        for at, line in enumerate(lines)
        if len(line.words) <= len("LENGTH: 100,000 words") + 8 and LENGTH.fullmatch(line.words) is not None
    ]
    if len(sizes) != 1 or lines[sizes[0]].start > HEAD:
        return None
    at = sizes[0]
    match = LENGTH.fullmatch(lines[at].words)
    if match is not None and match["label"]:
        return of_nexis(lines, at, wrapped=is_wrapped(document))
    return of_factiva(lines, at)
