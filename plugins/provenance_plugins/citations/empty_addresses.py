"""Links without an address that stand in no sentence of a page, and those of Markdown whose address was lost on the way into a plain text or a table: "under a [ten-year contract]( )"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted
from provenance_plugins.citations.asked_first import HIDDEN, PARTED, PATHS

__all__ = ["SIGNS", "empty_addresses"]

_SIGN = "]( )"
"""With which each ends; programs call something with "]()"."""
SIGNS = (_SIGN, PARTED, *PATHS)
"""One of these stands in a text that has such an address, or a link in its place."""
_LINK = lazy_pattern(
    r"(?<![\w\])])\[(?P<words>[^\W\d_][^\[\]\n]{2,160}|[£$€\d][^\[\]\n]{2,160})\]\( \)", signs=(_SIGN,)
)


def empty_addresses(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with what is missing in all of them."""
    if document.links:
        from provenance_plugins.citations.broken_addresses import broken_addresses  # noqa: PLC0415 - as below

        yield from broken_addresses(document)
    if document.links and "." in document.text:
        from provenance_plugins.citations.near_hosts import near_hosts  # noqa: PLC0415 - a text without links has no such

        yield from near_hosts(document)
    if len(document.links) > 1:
        from provenance_plugins.citations.hosts_apart import hosts_apart  # noqa: PLC0415 - as above

        yield from hosts_apart(document)
    if PARTED in document.text or HIDDEN in document.source or any(sign in document.text for sign in PATHS):
        from provenance_plugins.citations.lost_addresses import lost_addresses  # noqa: PLC0415 - few texts have any

        yield from lost_addresses(document)
    if document.media_type == "text/html":
        from provenance_plugins.citations.bare_anchors import bare_anchors  # noqa: PLC0415 - a text has no such

        yield from bare_anchors(document)
    if document.media_type != "text/plain" or _SIGN not in document.text:
        return
    inside = content(document)
    for match in _LINK.finditer(document.text):
        index = document.block_index(match.start())
        if index is None or not inside.is_main(index) or document.blocks[index].kind is BlockKind.CODE:
            continue
        message = f"the link {quoted(match['words'])} has no address: put in where it should lead, or take the link off the words"
        yield "lost", Hit(Span(*match.span()), message)
