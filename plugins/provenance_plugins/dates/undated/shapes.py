"""Texts whose shape alone says that they report nothing: long numbered lists, old books as scholars encode them, tales in languages of whose words nothing is known."""

from __future__ import annotations

from provenance.analysis import sentences
from provenance.analysis.characters import has_digit
from provenance.analysis.line_beginnings import at_lines
from provenance.api import Document, lazy_pattern

__all__ = ["is_list_or_old_book", "is_talk_without_figures"]

_ITEM = lazy_pattern(r"(?m)^[ \t]{0,8}\d{1,4}[.)][ \t]+\S")
_ITEMS, _HALF = 20, 0.5
"""Items of a list that is a whole text, and the share of its lines or blocks that they are."""
_ENCODED = lazy_pattern(r"(?m)\A\s*(?:######OpenITI#|### \|{1,6} )")
"""With which a text in OpenITI mARkdown begins, in which libraries of books from before 1900 are kept."""
_SAID = lazy_pattern(r"[“\"«„「『‘][^”\"»“„「」『』‘’\n]{2,400}[”\"»“」』’]|(?m:^[ \t]*[—–][ \t]?(?=[^\W\d_]))")
_TALK, _FIGURES, _FEWEST = 0.15, 0.02, 20
"""Share of what persons say among sentences, of sentences with a figure at most, and sentences at least, of what is told as a tale."""


def is_list_or_old_book(document: Document) -> bool:
    """Whether most of a text is one list with numbers, or its first line is a heading of a book as OpenITI writes it."""
    if document.row is None and document.media_type == "text/plain" and _ENCODED.match(document.text) is not None:
        return True
    if document.row is not None or document.media_type != "text/plain":
        return False
    items = sum(1 for _ in at_lines(_ITEM, document.text))
    lines = sum(1 for line in document.text.split("\n") if line.strip())
    return items >= _ITEMS and items >= _HALF * lines


def is_talk_without_figures(document: Document) -> bool:
    """Whether much of a text is said by persons and next to nothing counted, as in tales; reports have figures."""
    text, listed = document.text, sentences(document)
    if len(listed) < _FEWEST:
        return False
    if sum(has_digit(document.slice(one.span)) for one in listed) > _FIGURES * len(listed):
        return False
    return sum(1 for _ in _SAID.finditer(text)) >= _TALK * len(listed)
