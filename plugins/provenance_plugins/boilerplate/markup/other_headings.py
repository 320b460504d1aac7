"""Headings as other wikis write them, in Markdown, which shows their signs: "= The bridge =", "== Lamps =="."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["other_headings"]

_HEADING = lazy_pattern(r"(?P<sign>={1,6})[ \t]+(?P<words>[^\s=](?:[^=\n]{0,100}[^\s=])?)[ \t]+(?P=sign)")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LINE = 130


def other_headings(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each that is all of its paragraph."""
    if document.media_type != "text/markdown" or "= " not in document.text:
        return
    for block in document.blocks:
        start, end = block.span
        if block.kind not in _PLACES or end - start > _LINE or document.text[start : start + 1] != "=":
            continue
        heading = _HEADING.fullmatch(document.slice(block.span).strip())
        if heading is None or in_inline_code(document, Span(start, end)):
            continue
        level = "#" * len(heading["sign"])
        message = f"{quoted(heading[0])} is a heading as other wikis write it, which Markdown does not read: write {quoted(f'{level} ' + heading['words'])}"
        yield "heading", Hit(block.span, message)
