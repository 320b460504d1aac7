"""Two versions of a text side by side in a page, with what differs marked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from provenance.records import Difference
from provenance.reporters.words import printable


def side_by_side(first: str, second: str, differences: Iterable[Difference]) -> tuple[str, str]:
    """Both texts as HTML, words that only one has in `<del>` on the left and `<ins>` on the right."""
    listed = list(differences)
    return (
        _marked(first, [(item.first_start, item.first_end) for item in listed], "del"),
        _marked(second, [(item.second_start, item.second_end) for item in listed], "ins"),
    )


def _marked(text: str, stretches: Iterable[tuple[int, int]], element: str) -> str:
    parts: list[str] = []
    at = 0
    for start, end in stretches:
        parts.append(escape(printable(text[at:start])))
        if end > start:
            parts.append(f"<{element}>{escape(printable(text[start:end]))}</{element}>")
        at = end
    return "".join((*parts, escape(printable(text[at:]))))
