"""Addresses of a viewer in the writer's browser, before the address of what it showed: "chrome-extension://efaid…/https://lamp.example/a.pdf"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Fix, Hit, SourceSpan, Span, lazy_pattern, quoted
from provenance_plugins.citations.copied_searches import copied_searches
from provenance_plugins.citations.escaped_queries import escaped_queries

__all__ = ["viewer_addresses"]

_SIGN = "extension://"
_ADDRESS = lazy_pattern(
    r"(?<![\w-])(?P<viewer>(?:chrome-|moz-|edge-|ms-browser-|safari-web-)?extension://[\w-]{8,64}/(?:[\w./-]{1,60}\?(?:file|url|src)=)?)(?P<shown>(?:https?|file):[^\s<>\"”]{4,600})?",
    signs=(_SIGN,),
)
_MESSAGE = "is an address in the writer's own browser, where an extension shows files"


def viewer_addresses(document: Document) -> Iterator[Hit]:
    """Each such address in the text or behind a link, with what is to be kept of it; those of searches, those over a service, and those whose question mark was escaped."""
    told: list[Span] = []
    if _SIGN in document.text:
        for match in _ADDRESS.finditer(document.text):
            span, viewer = Span(*match.span()), Span(*match.span("viewer"))
            block = document.block_at(span.start)
            if block is None or block.kind is BlockKind.CODE:
                continue
            told.append(span)
            fix = Fix.delete(document, viewer, "keep the address of the file", safe=False) if match["shown"] else None
            yield Hit(span, f"{quoted(match['viewer'])} {_ends(match['shown'])}", fix=fix)
    for link in document.links:
        if _SIGN in link.target and not any(one.overlaps(link.span) for one in told):
            led = _ADDRESS.match(link.target)
            if led is not None:
                place: Span | SourceSpan = link.source or link.span
                yield Hit(place, f"{quoted(led['viewer'])} {_ends(led['shown'])}")
    yield from (*copied_searches(document), *escaped_queries(document))
    if any(link.target.find("http", 1) > 0 for link in document.links):
        from provenance_plugins.citations.redirected_links import redirected_links  # noqa: PLC0415 - few texts have an address within one

        yield from redirected_links(document)


def _ends(shown: str | None) -> str:
    if shown is None:
        return f"{_MESSAGE}: put in the public address"
    return f"{_MESSAGE}: keep what stands behind it, {quoted(shown)}"
