"""Addresses whose question mark was escaped, so that the server looks for a page of another name: "https://lamp.example/redirect.html%3Ftag=quay"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import Document, Hit, Severity, lazy_pattern, quoted, told_together

__all__ = ["escaped_queries"]

_ESCAPED = lazy_pattern(
    r"https?://(?![^\s]{0,300}\.html?\Z)[^\s?#%:]{4,200}\.(?:html?|php\d?|aspx?|jsp|cgi)%3F[\w.%-]{1,40}(?:=|%3D)\S{0,600}",
    signs=("%3F",),
)
"""One whose page has an ending and which has no other question mark: within a query the address of another page is escaped as it has to be, and a copy of a site has files that are called so and end with ".html"."""
_MANY = 2


def escaped_queries(document: Document) -> Iterator[Hit]:
    """Each, told together."""
    if not any("%3F" in link.target for link in document.links):
        return
    yield from told_together(_found(document), least=_MANY)


def _found(document: Document) -> Iterator[tuple[str, Hit]]:
    inside = content(document)
    for link in document.links:
        if _ESCAPED.fullmatch(link.target) is None:
            continue
        index = document.block_index(link.span.start)
        if index is None or not inside.is_main(index):
            continue
        message = f"the address of {quoted(document.slice(link.span).strip() or link.target)} has “%3F” for its question mark, so the server looks for a page of another name: write “?”"
        yield "escaped", Hit(link.source or link.span, message, severity=Severity.WARNING)
