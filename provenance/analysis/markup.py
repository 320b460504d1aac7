"""The source of a page without what stands in its comments, where tags are looked for: nobody sees those, and they say nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, lazy_pattern

_OPENS = "<!--"
_KEY = "markup without comments"
_NEXT = lazy_pattern(r"<!--|<(script|style|title|textarea)\b", re.IGNORECASE)
"""A comment, or an element in whose words such signs begin none."""
_ENDS = {name: lazy_pattern(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style", "title", "textarea")}


def live_markup(document: Document) -> str:
    """The source, with spaces in the place of comments: each place in it is the same."""
    return document.recall(_KEY, _blanked) if _OPENS in document.source else document.source


def _blanked(document: Document) -> str:
    source = document.source
    parts: list[str] = []
    at = 0
    for start, end in _comments(source):
        parts += (source[at:start], " " * (end - start))
        at = end
    return "".join((*parts, source[at:]))


def _comments(source: str) -> Iterator[tuple[int, int]]:
    """Where comments stand; one that does not end goes on to the end of the file."""
    found = _NEXT.search(source)
    while found is not None:
        if found[1] is None:
            end = source.find("-->", found.start() + len("<!"))  # "<!-->" is a whole one
            end = len(source) if end < 0 else end + len("-->")
            yield found.start(), end
        else:
            closing = _ENDS[found[1].lower()].search(source, found.end())
            end = len(source) if closing is None else closing.end()
        found = _NEXT.search(source, end)
