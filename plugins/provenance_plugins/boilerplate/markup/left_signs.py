"""Small things that an editor or a converter left and that readers see (BLP411): a bullet behind the mark of a list, the name of a picture's file as a line of text, a heading that ends with no end of one, and "&amp;" in an address of the front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, SourceSpan, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.markup.loose_readers import is_for_jekyll
from provenance_plugins.boilerplate.printed_tables import is_among_cells
from provenance_plugins.boilerplate.residue import found, in_inline_code, is_linked
from provenance_plugins.boilerplate.signs_within import (
    NAMES_OF_PICTURES,
    may_have_ends_of_headings,
    may_have_left_codes,
    may_have_source_slips,
)
from provenance_plugins.boilerplate.sources import is_layout

__all__ = ["left_signs"]

_BULLETS = ("• ", "•\xa0", "•\t", "▪ ", "◦ ", "‣ ", "⁃ ", "· ")
_NAME = lazy_pattern(
    r"[^\W_](?:[\w()&,’'+-]|[ ](?=[\w(&]|-[ ])|\.(?=\w{1,20}\.)){0,70}\.(?:jpe?g|png|gif|webp|heic|tiff?|JPE?G|PNG|GIF|WEBP|HEIC|TIFF?)"
)
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.CAPTION, BlockKind.HEADING})
_LONGEST, _MOST, _PROSE, _TEXTS = 90, 3, 60, 2
"""Characters of a line with such a name; names of a text at most, as more are a list of files; characters of a paragraph of prose, and how many of these a text has at least."""
_HEADING = lazy_pattern(r"<(?P<end>/?)[hH](?P<level>[1-6]?)(?=[\s>])", signs=("<",))
_ADDRESS = lazy_pattern(
    r"(?m)^[ \t]{0,8}[\w-]{2,40}:[ \t]*[\"']?(?P<address>https?://[^\s\"'<>]{4,400})", signs=("http",)
)
_FRONT = 10_000
"""Characters at the start of a source in which its front matter stands."""


def left_signs(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each kind with its first place."""
    if document.media_type == "text/markdown":
        yield from _doubled(document)
    yield from _named_pictures(document)
    if may_have_ends_of_headings(document):
        yield from _other_ends(document)
    if "!http" in document.source:
        yield from _bare_pictures(document)
    if document.has_front_matter and "&amp;" in document.source[:_FRONT]:
        yield from _addresses(document)
    if may_have_left_codes(document):
        from provenance_plugins.boilerplate.markup.left_codes import left_codes  # noqa: PLC0415 - few texts have one

        yield from left_codes(document)
    if may_have_source_slips(document):
        from provenance_plugins.boilerplate.markup.source_slips import source_slips  # noqa: PLC0415 - few texts have one

        yield from source_slips(document)


def _doubled(document: Document) -> Iterator[tuple[str, Hit]]:
    """The first item of a list whose words begin with a bullet of their own, with how many do so."""
    text = document.text
    if not any(bullet in text for bullet in _BULLETS):
        return
    items = [
        block
        for block in document.blocks
        if block.kind is BlockKind.LIST_ITEM
        and text.startswith(_BULLETS, block.span.start)
        and document.source.startswith(text[block.span.start], document.locate(block.span).start)
    ]
    signs = {text[block.span.start] for block in items}
    if not items or len(signs) == len(items) > 1:  # a list of such signs, with what each is
        return
    span = Span(items[0].span.start, items[0].span.start + 1)
    others = f" in {len(items)} items" if len(items) > 1 else ""
    message = f"“{document.slice(span)}” stands behind the mark of the list{others}, so that readers see two: delete it"
    yield "doubled", Hit(span, message)


_BARE = lazy_pattern(
    r"(?<![\w\])!])!https?://[^\s\"'<>()\[\]]{4,400}(?:\.(?:jpe?g|png|gif|webp|heic)\b|\.{3}|…)",
    re.IGNORECASE,
    signs=("!http",),
)


def _bare_pictures(document: Document) -> Iterator[tuple[str, Hit]]:
    """What is left of a picture whose brackets a program took: "!https://lamp.example/quay.jpg"; in the front matter, or in the text."""
    front = document.source.find("\n---", 3, _FRONT) if document.has_front_matter else -1
    match = _BARE.search(document.source, 0, front) if front > 0 else None
    place: SourceSpan | Span | None = SourceSpan(*match.span()) if match is not None else None
    if place is None:
        place = next((span for _, span in found(document, _BARE) if not in_inline_code(document, span)), None)
    if place is not None:
        yield (
            "bare picture",
            Hit(
                place,
                "“!http…” is what is left of a picture whose brackets were taken out, and shows as it is: put the picture in, or delete it",
            ),
        )


def _named_pictures(document: Document) -> Iterator[tuple[str, Hit]]:
    """Lines that are nothing but the name of a picture's file, in a text of prose."""
    if document.row is not None or not any(sign in document.text for sign in NAMES_OF_PICTURES):
        return
    names, prose = [], 0
    for block in document.blocks:
        length = block.span.end - block.span.start
        prose += block.kind in _LINES and length > _PROSE
        if length <= _LONGEST and block.kind is not BlockKind.CODE:
            line = document.slice(block.span).strip()
            if _NAME.fullmatch(line) is not None:
                names.append((block, line))
    if not 0 < len(names) <= _MOST or prose < _TEXTS or is_layout(document) or _shows_commands(document):
        return
    for block, line in names:
        if block.kind not in _LINES or is_linked(document, block.span) or in_inline_code(document, block.span):
            continue
        if is_among_cells(document, block.span):
            continue  # the rest of a name in a table of files
        message = f"{quoted(line)} is the name of a picture’s file, which readers were not to see: put in the picture or its caption, or delete it"
        yield "file", Hit(block.span, message)


def _shows_commands(document: Document) -> bool:
    """Whether a text has blocks of code, beside which a line may be one of a command."""
    return any(block.kind is BlockKind.CODE for block in document.blocks)


def _other_ends(document: Document) -> Iterator[tuple[str, Hit]]:
    """The first heading that another end closes than its own."""
    from provenance_plugins.boilerplate.set_off_parts import is_set_off, set_off_parts  # noqa: PLC0415 - few texts have one

    source = document.source
    hidden = set_off_parts(source, written=True)
    opened, told = None, list[tuple[str, str, SourceSpan]]()
    for tag in _HEADING.finditer(source):
        if is_set_off(hidden, tag.start()):
            continue
        if not tag["end"]:
            opened = tag["level"] or None
        elif opened is not None:
            if tag["level"] != opened:
                end = source.find(">", tag.start()) + 1
                told.append((opened, tag["level"], SourceSpan(tag.start(), end or tag.end())))
            opened = None
    if not told:
        return
    opened, closed, place = next((one for one in told if not one[1]), told[0])
    written = f"“{source[place.start : place.end]}”"
    more = f", as {len(told) - 1} more do" if len(told) > 1 else ""
    if closed:
        message = f"{written} ends a heading of level {opened}{more}, and readers of its outline do not know which it is: write the same level twice"
    else:
        message = f"{written} ends no heading{more}, so what follows is part of it: write “</h{opened}>”"
    yield "end", Hit(place, message, severity=Severity.INFO if closed else None)


def _addresses(document: Document) -> Iterator[tuple[str, Hit]]:
    """The first address of the front matter that has an entity, which nothing reads there."""
    source = document.source
    fence = source.lstrip("\ufeff")[:3]
    end = source.find(f"\n{fence}", 3, _FRONT)
    for match in _ADDRESS.finditer(source, 0, max(end, 0)):
        at = match["address"].find("&amp;")
        if at >= 0:
            start = match.start("address") + at
            message = "“&amp;” in an address of the front matter is markup for &, so the address has a part that is called “amp;…”: write “&”"
            yield (
                "address",
                Hit(
                    SourceSpan(start, start + len("&amp;")),
                    message,
                    severity=Severity.INFO if is_for_jekyll(document) else Severity.WARNING,
                ),
            )
            return
