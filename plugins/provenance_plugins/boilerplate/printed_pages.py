"""Numbers that a browser printed at the foot of each page, and a scan or a program left between the words: "1/2", "2/2"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern

__all__ = ["printed_pages"]

_NUMBER = lazy_pattern(r"(?m)^[ \t\f]{0,20}(?P<page>\d{1,2})/(?P<of>\d{1,2})[ \t\f]{0,20}$")
_FEWEST = 2
"""Pages, at least: one alone may be a fraction, and is told below an address alone."""
_BELOW = 120
"""Characters below the number of the last page, at most, such as the day on which it was printed: the number of a post stands above its words."""


_ADDRESS = lazy_pattern(r"(?m)^[ \t]{0,8}(?:https?://)?(?:[a-z0-9-]{2,30}\.){1,4}[a-z]{2,12}(?:/\S{0,200})?[ \t]{0,8}$")
"""A line that is the address of the page."""
_HEAD = 600
"""Characters of a text in which a browser printed the address above the first page."""


def _is_only_page(text: str, start: int, end: int) -> bool:
    """Whether the number of the only page is the last line of a text that has the address of its page at the head."""
    return not text[end:].strip() and _ADDRESS.search(text, 0, min(start, _HEAD)) is not None


def printed_pages(document: Document) -> Iterator[Span]:
    """The numbers of all pages of a text that has each of them once and in order."""
    if document.media_type != "text/plain":
        return
    found = list(_NUMBER.finditer(document.text))
    count = int(found[0]["of"]) if found else 0
    if count < _FEWEST:
        if count == 1 and len(found) == 1 and _is_only_page(document.text, found[0].start(), found[0].end()):
            yield Span(found[0].start("page"), found[0].end("of"))
        return
    if [(int(one["page"]), int(one["of"])) for one in found] != [(page, count) for page in range(1, count + 1)]:
        return
    if len(document.text[found[-1].end() :].strip()) > _BELOW:
        return
    for one in found:
        yield Span(one.start("page"), one.end("of"))
