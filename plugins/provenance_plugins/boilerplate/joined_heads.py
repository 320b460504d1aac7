"""Head and foot of a page in a text that was saved as one line, far from its words: "Press Office          Browse by          Current record"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Phrases, Span, lazy_pattern

__all__ = ["joined_heads"]

_NAMES = Phrases.load(__package__, "heads_of_pages")
_CELL = lazy_pattern(r"\S+(?:[^\S\n]{1,7}\S+)*")
"""Words with fewer than eight blanks between them."""
_LINE, _SHORT = 600, 60
"""Characters of a line that no table has, at least; and of such a head, at most."""
_FEWEST = 2
"""Different ones in a line, at least: one alone may be what the text has in a table."""
_DATED = lazy_pattern(r"\A(?:[^\W\d_]{3,9} (?:\d{1,2},? )?)?(?:19|20)\d\d (?=\D)")
"""The month of a list of releases before its name."""


def joined_heads(document: Document) -> Iterator[Span]:
    """The heads of each line that has several."""
    if document.media_type != "text/plain":
        return
    at = 0
    for line in document.text.splitlines(keepends=True):
        start, at = at, at + len(line)
        if len(line) < _LINE or " " * 8 not in line:
            continue
        found: dict[str, Span] = {}
        for cell in _CELL.finditer(line):
            if cell.end() - cell.start() > _SHORT:
                continue
            words = _DATED.sub("", " ".join(cell[0].split())).strip(" .:|»›>#").lower()
            if words in _NAMES.texts():
                found.setdefault(words, Span(start + cell.start(), start + cell.end()))
        if len(found) >= _FEWEST:
            yield from found.values()
