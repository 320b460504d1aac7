"""Whether a document is a whole text: of a part of one, and of what was not written yet, nobody asks who wrote it and when."""

from __future__ import annotations

from provenance.analysis.running_text import not_running_text
from provenance.documents import HEADING_KINDS, BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words, has_words

_UNREAD = "the front matter could not be read"
"""Why rules of presence are not asked of a document of which nothing is known that stands there."""
_KINDS_OF_ROWS = {
    "anchor": "a section of a page, and no whole text",
    "turns": "a chat, and no text that somebody wrote",
    "heard": "what a program heard, word by word, and no text that somebody wrote",
    "nameless": "a row of a table without names, which says of no text that somebody published it",
}
"""The same of a row of an index for searching, whose address has an anchor, of turns that people and machines took, of recognised speech, and of a review or a message beside its label."""
_SAID, _OF_SUBTITLES = "text/x-subtitles", "subtitles of what was said, and no text that somebody wrote"
_TABLE = "a table in a plain file, and no whole text"
_ROWS, _ALIKE = 20, 0.95
"""Lines of a table at least, and the share of them that have as many tabs as the first has."""
_STUB_WORDS, _STUB_LETTERS = 10, 60
"""With fewer of both below its headings a text has not been written yet: “A new unit will be here soon”."""
_TO_BE_FILLED = lazy_pattern(r"\[[^\[\]\n]*\](?!\()")
"""What stands where words are to come: “[Add the description here]”."""


def why_no_text(document: Document) -> str | None:
    """Why rules that judge running text are not asked of a document; None: they are."""
    kind = not_running_text(document)
    return None if kind is None else f"no running text, but {kind}"


def why_not_whole(document: Document, min_words: int, *, as_document: bool) -> str | None:
    """Why rules of presence are not asked of a document that holds running text; None: they are.

    `min_words`: a text of at most so many is a fragment, where its markup does not say that it is whole. `as_document`: it is to be
    taken for a whole text, however little it holds.
    """
    if any(notice.kind == "front-matter" for notice in document.notices):
        return _UNREAD  # what they miss may stand there
    if as_document:
        return None
    if document.media_type == _SAID:
        return _OF_SUBTITLES
    if document.row is None and document.media_type == "text/plain" and _is_table(document):
        return _TABLE
    if document.row is not None:
        for declared in document.declared:
            if declared.field in _KINDS_OF_ROWS:
                return _KINDS_OF_ROWS[declared.field]
    return "fragment" if _is_fragment(document, min_words) else None


def _is_fragment(document: Document, min_words: int) -> bool:
    few = _has_few(document, min_words)
    if document.media_type == "text/html":
        titled = document.has_front_matter or any(
            block.kind in HEADING_KINDS and block.level <= 1 for block in document.blocks
        )
        return few and not document.whole_page and document.row is None and not titled
    if document.has_front_matter or any(block.kind in HEADING_KINDS for block in document.blocks):
        return document.row is None and _is_stub(document)
    return few


def _has_few(document: Document, words: int) -> bool:
    """Whether a text has no more than so many words; in markup that people write code is none of them."""
    if not has_words(document.text, words + 1):
        return True
    if not document.is_written or not any(block.kind is BlockKind.CODE for block in document.blocks):
        return False
    left = words
    for block in document.blocks:
        if block.kind is not BlockKind.CODE:
            left -= count_words(document.slice(block.span))
            if left < 0:
                return False
    return True


def _is_table(document: Document) -> bool:
    """Whether each line of a plain text has the same columns: others wrote what stands in it, each on a day of its own."""
    text = document.text
    lines = text.split("\n") if "\t" in text[: text.find("\n") + 1] else []
    lines = [line for line in lines if line and not line.isspace()]
    if len(lines) < _ROWS:
        return False
    tabs = lines[1].count("\t")
    return tabs > 0 and sum(line.count("\t") == tabs for line in lines) >= _ALIKE * len(lines)


def _is_stub(document: Document) -> bool:
    """Whether hardly anything stands below the headings of a document; code is no text of it."""
    words = letters = 0
    for block in document.blocks:
        if block.kind in HEADING_KINDS or block.kind is BlockKind.CODE:
            continue
        text = _TO_BE_FILLED.sub(" ", document.slice(block.span))
        words += count_words(text)
        letters += len(text)
        if words >= _STUB_WORDS or letters >= _STUB_LETTERS:
            return False
    return True
