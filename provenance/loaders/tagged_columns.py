"""Texts of rows that hold HTML, though they do not begin as it does: in a column of them nearly every text has tags, a left-over has few.

A feed's `text` is mostly the HTML of a post, which may begin with bare words ("RIVERTON – …<br /><br />"). One row does not tell that from a tag that was left in
a plain text; the first rows of the file do, as for the days and names of columns that nobody knows (`unnamed_columns`).
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.cell_forms import CELL
from provenance.patterns import lazy_pattern

TAGGED = "tagged"
"""The kind of a text that has tags of HTML in it, and was read as plain all the same."""
_ENDED = lazy_pattern(
    r"(?i)</(?:p|div|h[1-6]|[uod]l|li|table|td|tr|blockquote|figure|section|article|a|b|i|em|strong|u|span|font|sup|sub|center)\s*>|<p>",
)
_ALONE = lazy_pattern(r"(?i)<br\s?/?>|<img\s[^<>]{1,600}>")
"""Elements without an end: in a text whose paragraphs blank lines part they were left over."""
_BLOCK = lazy_pattern(r"(?i)<(?:p|div|h[1-6]|[uod]l|table|blockquote|figure|section|article)\b[^<>]{0,2000}>")
_EMPTY = lazy_pattern(r"\n[ \t\r]*\n")
_MARKDOWN = lazy_pattern(r"(?m)\]\(\s*<?(?:https?:|/|#)|^#{1,6} |^[-*+] ")
_FENCE = "```"


def of_body(media_type: str, text: str, column: str, *, chat: bool) -> Iterator[Declared]:
    """What the text of a row shows of its column: turns of a chat, tags."""
    if chat:
        yield Declared("turns", column, f"row:{column}")
    elif media_type == "text/plain" and "<" in text and ">" in text and _FENCE not in text and _has_tags(text):
        yield Declared(CELL, "", f"{CELL}:<{column}>", kind=TAGGED)


def _has_tags(text: str) -> bool:
    return _ENDED.search(text) is not None or (_ALONE.search(text) is not None and _EMPTY.search(text) is None)


def media_type_of(text: str) -> str:
    """How a text with tags is read: as HTML, or as Markdown where blank lines part its paragraphs or something else in it is Markdown's."""
    if _MARKDOWN.search(text) is not None or (_EMPTY.search(text) is not None and _BLOCK.search(text) is None):
        return "text/markdown"
    return "text/html"
