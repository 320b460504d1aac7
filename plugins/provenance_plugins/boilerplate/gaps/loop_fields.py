"""Fields in single braces that a program fills into a document, in a file that has nothing put in: "{#guests}{name}{/guests}", or cells that hold no more than "{date}"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted

__all__ = ["loop_fields"]

_LOOP = lazy_pattern(r"\{#(?P<name>[A-Za-z_][\w.]{0,40})\}", signs=("{#",))
_FIELD = lazy_pattern(r"(?<![{$\\\w])\{[#^/]?[A-Za-z_][\w.]{0,40}\}(?!\})", signs=("{",))
_LAYOUT = frozenset(
    {
        *("{center}", "{centre}", "{left}", "{right}", "{justify}", "{bold}", "{italic}", "{plain}", "{def}", "{pp}"),
        *("{p}", "{br}", "{hr}", "{b}", "{i}", "{u}", "{/b}", "{/i}", "{/u}", "{newpage}", "{page}", "{end}", "{font}"),
    }
)
_CODES = 2
"""Different codes of such a kind, at least."""
_CELLS = 3
"""Different fields that are each all of a block, at least."""
_BLOCKS = frozenset({BlockKind.TABLE_CELL, BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_FILES = frozenset({"text/html", "text/markdown", "text/x-rst", "text/org", "text/asciidoc"})
"""Where such braces are markup: of pages, of headings."""


def loop_fields(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each field with its words; `coded`: whether the text shows code."""
    if "{" not in document.text or "}" not in document.text:
        return
    loops = {match["name"] for match in _LOOP.finditer(document.text)}
    if not any(f"{{/{name}}}" in document.text for name in loops) and not _fills_blocks(document):
        return
    if len(_LAYOUT.intersection(match[0] for match in _FIELD.finditer(document.text))) >= _CODES:
        return  # how a viewer of its own is to set the text: no field of a document is called so
    for match in _FIELD.finditer(document.text):
        block = document.block_at(match.start())
        if block is None or block.kind is BlockKind.CODE:
            continue
        message = f"the placeholder {quoted(match[0])} was not filled in: put in what it stands for"
        yield "fields", Hit(Span(*match.span()), message, severity=Severity.INFO if coded else Severity.ERROR)


def _fills_blocks(document: Document) -> bool:
    if document.media_type in _FILES:
        return False
    whole = {
        words
        for block in document.blocks
        if block.kind in _BLOCKS and _FIELD.fullmatch(words := document.slice(block.span).strip()) is not None
    }
    return len(whole) >= _CELLS
