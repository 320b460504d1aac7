"""Whether a date is that of something that was added to a text later, as the words on either side of it say."""

from __future__ import annotations

from provenance.analysis.dates.context import words_before
from provenance.api import Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_BEHIND = lazy_pattern(lambda: rf"(?i)[ \t,)\]–—-]{{1,4}}(?:{any_of(forms('update'))})\b[ \t]?(?:[:)\]–—]|-\s|\n|\Z)")
"""Behind the date of a note: "5 July 2024 update:", "[5 July 2024, edited]"."""
_VERB = 2
"""Words before a date among which the one stands by which something was added."""
_PART = 8
"""Words before a date among which it is said what was."""


def is_added(document: Document, span: Span) -> bool:
    """Whether a date is that of a note whose label stands behind it, or of a part that says when it was added: "5 July 2024 update: …", "(this section was added on 5 July 2024)"."""
    if (
        _BEHIND.match(document.text, span.end) is not None
        or _opens_note(document, span)
        or _is_in_marked_note(document, span)
    ):
        return True
    before = [word.lower() for word in words_before(document.text, span.start)]
    if forms("added_later", "verb").isdisjoint(before[-_VERB:]):
        return False
    said = f" {' '.join(before[-_PART:])} "
    return any(f" {part} " in said for part in forms("added_later", "part"))


def _is_in_marked_note(document: Document, span: Span) -> bool:
    """Whether a date stands in a paragraph that begins with the label of an update, or in a box that the page calls so: `<div class="update-note">`."""
    block = document.block_at(span.start)
    if block is None:
        return False
    if _HEADED.match(document.text, block.span.start, span.start) is not None:
        return True
    if _MADE.fullmatch(document.text, block.span.start, span.start) and _COLON.match(document.text, span.end):
        return True
    return block.element is not None and any(
        _BOX.search(one.attributes.get("class") or "") is not None for one in block.element.lineage()
    )


_HEADED = lazy_pattern(
    lambda: rf"(?i)[\s*_\[(]{{0,4}}(?:{any_of(forms('update', 'heads'))})[*_]{{0,2}}\s?(?:[:—–]|-\s)"
)
_MADE = lazy_pattern(
    lambda: (
        rf"(?i)[\s*_\[(]{{0,4}}(?:{any_of(forms('update', 'heads'))})[ ](?:{any_of(forms('update_made'))})[ ](?:on[ ])?"
    )
)
"""The label of an update that says when it was made, up to its date: "Update added on 5 July 2024:"."""
_BOX = lazy_pattern(
    r"(?i)(?<![^\s_-])(?:(?:update|correction|editor-?s?|editorial|addendum)[_-]{1,2}(?:note|notice|box|banner|block)|note[_-]update)(?![^\s_-])"
)
"""What a page calls the box of such a note."""


def is_in_editors_note(document: Document, span: Span) -> bool:
    """Whether a date stands in a paragraph that is all in square brackets, as notes below a reprinted text are: "[Registered as Ana Cruz, died 16 July 1863.]"."""
    if "[" not in document.text or (block := document.block_at(span.start)) is None:
        return False
    note = document.slice(block.span).strip(" *_")
    return note.startswith("[") and note.endswith("]") and "[" not in note[1:]


def _opens_note(document: Document, span: Span) -> bool:
    """Whether a date opens a line in brackets that speaks of an update, and the text of the line is no more: "[5 July 2024: This has been updated.]"."""
    text = document.text
    if text[span.start - 1 : span.start] not in _OPENING or _COLON.match(text, span.end) is None:
        return False
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = text[start : len(text) if end < 0 else end].strip(" *_")
    words = set(_WORD.findall(text[span.end : span.end + _NOTE].partition("\n")[0].lower()))
    closed = line[:1] in _OPENING and line[-1:] in _CLOSING
    return closed and not forms("update").isdisjoint(words)


_OPENING, _CLOSING = frozenset("[("), frozenset("])")
_COLON = lazy_pattern(r"[*_]{0,2}\s?(?::|–|—|-\s)")
_WORD = lazy_pattern(r"[^\W\d_]+")
_NOTE = 300
"""Characters of such a line that are looked at."""
