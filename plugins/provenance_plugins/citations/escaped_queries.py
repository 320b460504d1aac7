"""Addresses whose question mark was escaped, so that the server looks for a page of another name: "https://lamp.example/redirect.html%3Ftag=quay"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Severity, lazy_pattern, quoted, told_together
from provenance_plugins.citations.linked_places import links_of_article

__all__ = ["escaped_queries"]

_SIGN = "%3F"
_ESCAPED = lazy_pattern(
    r"https?://(?![^\s]{0,300}\.html?\Z)[^\s?#%:]{4,200}\.(?:html?|php\d?|aspx?|jsp|cgi)%3F[\w.%-]{1,40}(?:=|%3D)\S{0,600}",
    signs=(_SIGN,),
)
"""One whose page has an ending and which has no other question mark: within a query the address of another page is escaped as it has to be, and a copy of a site has files that are called so and end with ".html"."""
_MANY = 2


def escaped_queries(document: Document) -> Iterator[Hit]:
    """Each, told together."""
    yield from told_together(_found(document), least=_MANY)


def _found(document: Document) -> Iterator[tuple[str, Hit]]:
    for link in links_of_article(document, _SIGN, _ESCAPED):
        message = f"the address of {quoted(document.slice(link.span).strip() or link.target)} has “%3F” for its question mark, so the server looks for a page of another name: write “?”"
        yield "escaped", Hit(link.source or link.span, message, severity=Severity.WARNING)
