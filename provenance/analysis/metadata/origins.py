"""Where a document says something of itself, as a sentence names it."""

from __future__ import annotations

_SEEN = frozenset({"dateline", "byline", "time", "text"})
_NAMED = {
    "url": "the address",
    "address": "the address",
    "file-name": "the name of the file",
    "rel:license": "a link",
    "link": "a link",
}
_BEGINNINGS = {
    "text": "the visible text",
    "class": "the visible text",
    "json-ld": "the JSON-LD",
    "front-matter": "the front matter",
    "microdata": "the microdata",
    "row": "the row",
    "column": "the row",
}


def told_in(origin: str) -> str:
    """The place that the origin of a declaration stands for: `front-matter:date` is "the front matter"."""
    low = origin.lower()
    if low in _SEEN:
        return "the visible text"
    if low in _NAMED:
        return _NAMED[low]
    return next((said for begins, said in _BEGINNINGS.items() if low.startswith(begins)), "the metadata")
