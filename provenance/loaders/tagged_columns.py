"""Texts of rows that hold HTML, though they do not begin as it does: in a column of them nearly every text has tags, a left-over has few.

A feed's `text` is mostly the HTML of a post, which may begin with bare words ("RIVERTON – …<br /><br />"). One row does not tell that from a tag that was left in
a plain text; the first rows of the file do, as for the days and names of columns that nobody knows (`unnamed_columns`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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
_EMPTY = lazy_pattern(r"\n[ \t\r]*\n")
_TAG = r"(?:p|div|h[1-6]|[uod]l|li|d[dt]|table|t(?:head|body|foot|[dhr])|caption|col(?:group)?|blockquote|figure|figcaption|section|article|aside|header|footer|nav|main|address|details|summary|hr|br|a|b|i|u|s|q|em|strong|span|font|su[bp]|center|small|big|tt|mark|time|cite|abbr|ins|del|strike|code|pre|kbd|wbr|img|picture|source|iframe|embed|object|param|video|audio|svg|path|map|area|form|input|button|label|select|option|script|noscript|style|link|meta|[a-z]{1,12}[:-][a-z][a-z-]{0,30})"
_OPENED = lazy_pattern(rf"(?i)<{_TAG}(?:\s[^<>]{{0,2000}})?/?>")
_NO_TAG = lazy_pattern(rf"(?i)<(?=[/a-z])(?!/?{_TAG}(?:\s[^<>]{{0,2000}})?/?>)")
"""What a reader of HTML would lose as a tag: "<ana@example.com>", "x<y"."""
_LINED = lazy_pattern(r"[^\s>][ \t\r]*\n[ \t\r]*(?![a-z<\s]|[-*+] |#{1,6} |\d{1,2}[.)] )")
"""A line end between words, which divides a text that was written as plain and is nothing but a space in HTML and Markdown; not one within a sentence."""
_WHOLE = lazy_pattern(r"(?is)\s*<(?:p|div|h[1-6]|[uod]l|table|blockquote|figure|section|article)\b[^<>]{0,2000}>")
_CLOSED = lazy_pattern(r"(?i)</(?:p|div|h[1-6]|[uod]l|table|blockquote|figure|section|article)\s*>\s*\Z")
"""With what a text begins and ends that was written as HTML, whose line ends say nothing."""
_TAIL = 40
_PARTED = lazy_pattern(r"[^\s>][ \t\r]*\n[ \t\r]*\n\s*[^\s<]")
_MARKDOWN = lazy_pattern(r"(?m)\]\(\s*<?(?:https?:|/|#)|^#{1,6} |^[-*+] |^\d{1,2}[.)] ")
_CHANGED = lazy_pattern(r"(?m)^(?: {4}|\t)[ \t]*\S|^\d{3,9}[.)] ")
"""Lines of a plain text that Markdown takes for code, and a year for the number of an item."""
_FENCE = "```"


def of_body(media_type: str, text: str, column: str, cells: Mapping[str, object], *, chat: bool) -> Iterator[Declared]:
    """What the text of a row shows of its column: turns of a chat, what a program heard, tags."""
    if not chat and any(isinstance(cell, list) for cell in cells.values()):
        from provenance.loaders.heard_rows import is_heard_text  # noqa: PLC0415 - few rows have lists

        if is_heard_text(text, cells.values()):
            yield Declared("heard", column, f"row:{column}")
    if chat:
        yield Declared("turns", column, f"row:{column}")
    elif media_type == "text/plain" and "<" in text and ">" in text and _FENCE not in text and _has_tags(text):
        yield Declared(CELL, "", f"{CELL}:<{column}>", kind=TAGGED)


def _has_tags(text: str) -> bool:
    return _ENDED.search(text) is not None or (_ALONE.search(text) is not None and _EMPTY.search(text) is None)


def media_type_of(text: str) -> str:
    """How a text of a column with tags is read: as HTML, as Markdown where blank lines part its paragraphs or something else in it is Markdown's; as plain where either would take lines or words from it."""
    if _OPENED.search(text) is None or _NO_TAG.search(text) is not None:
        return "text/plain"
    if _WHOLE.match(text) is not None and _CLOSED.search(text, max(0, len(text) - _TAIL)) is not None:
        return "text/html"
    if _LINED.search(text) is not None:
        return "text/plain"
    if _PARTED.search(text) is None and _MARKDOWN.search(text) is None:
        return "text/html"
    return "text/plain" if _CHANGED.search(text) is not None else "text/markdown"
