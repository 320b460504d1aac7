"""What a file is, on which severity leans: taken from a page, the source of a site, a manuscript, a piece of a page, a working paper, a message, a report, a long text that is none.

Its bounds come from judged findings: `docs/decisions/severity.md`, "What a file is". Here is what is known at once: in what a file is kept, and how long its text is.

Which module reads what:

- `pieces` are parts of a page or of a text that stand in a file, or a row, of their own.
- `taken` says whether a text was taken from a page, by `saved` (its address, what pages have around their articles), `pages` (what the source of a page shows of who made it) and `made_of`
  (paragraphs, items, tags, few words). `sources` are pages of sites and documents of projects that are no articles.
- `for_builders` are pieces of layouts and sample sites of themes, which no reader sees as they stand.
- `reports` counts what a text tells of the past and what it lays to others.
"""

from __future__ import annotations

from provenance.api import Document

__all__ = [
    "LONG",
    "SENTENCES",
    "is_article",
    "is_gathered",
    "is_html",
    "is_in_hand",
    "is_kept",
    "is_long",
    "is_mail",
    "is_manuscript",
    "is_message",
    "is_of_site",
    "is_own_page",
    "is_passage",
    "is_word_file",
]

_WORD_FILES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.",
    "application/vnd.ms-word.document.",
    "application/vnd.oasis.opendocument.text",
    "application/rtf",
    "text/rtf",
)
"""With which the media types of what word processors write begin."""
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_OF_SITES = _HTML | {"text/markdown", "text/x-rst", "text/org", "text/gemini", "text/asciidoc"}
_KEPT = frozenset({"text/html", "text/plain"})
_MAIL = "mail:"
"""With which begins where the fields of a message were found."""
_MESSAGE, _PASSAGE, _ARTICLE, _GATHERED = 400, 800, 1_500, 25_000
"""Characters below which a text may be a message, and a passage from anywhere; from which on it is longer than posts and comments; and beyond which it gathers parts that are read one by one."""
LONG = 18_000
"""Characters from which on a text is an entry, a chapter, a study or a collection more often than a report: some 3,000 words (ATT105 3 of 9, DAT201 2 of 17, DAT202 4 of 9)."""

SENTENCES = 12
"""Sentences from which on a text shows what it is: a report names a time, and what is laid to somebody once is said in passing (ATT103 5 of 15, DAT202 10 of 32)."""


def is_word_file(document: Document) -> bool:
    """Whether a document is what somebody wrote with a word processor."""
    return document.media_type.startswith(_WORD_FILES)


def is_manuscript(document: Document) -> bool:
    """Whether somebody works on a text in this file: the source of a page, or a file of a word processor."""
    return document.is_written or is_word_file(document)


def is_in_hand(document: Document) -> bool:
    """Whether somebody writes a file by hand: a manuscript or plain text."""
    return document.is_written or document.media_type == "text/plain" or is_word_file(document)


def is_html(document: Document) -> bool:
    """Whether a file is a page, or a piece of one, as browsers read it."""
    return document.media_type in _HTML


def is_of_site(document: Document) -> bool:
    """Whether a file is in one of the forms in which the pages of a site are written or kept."""
    return document.media_type in _OF_SITES


def is_kept(document: Document) -> bool:
    """Whether a text is kept as those are that were taken from somewhere, in HTML or plain; with front matter somebody wrote it."""
    return document.media_type in _KEPT


def is_mail(document: Document) -> bool:
    """Whether a document is a message: what it asks and has at its foot its sender put there."""
    return any(one.origin.startswith(_MAIL) for one in document.declared)


def is_own_page(document: Document) -> bool:
    """Whether a text is a post or a page of somebody's own, and no comment."""
    return document.row is None and is_article(document) and (document.has_front_matter or document.whole_page)


def is_message(document: Document) -> bool:
    """Whether a text is a row or a few lines, which are as often a message to somebody as an article or a notice."""
    return document.row is not None or len(document.text) < _MESSAGE


def is_passage(document: Document) -> bool:
    """Whether a text is so short that it may be a passage from anywhere, and has no front matter."""
    return len(document.text) < _PASSAGE and not document.has_front_matter


def is_article(document: Document) -> bool:
    """Whether a text is longer than posts and comments are."""
    return len(document.text) >= _ARTICLE


def is_long(document: Document) -> bool:
    """Whether a text is longer than reports are, but for few of them."""
    return len(document.text) >= LONG


def is_gathered(document: Document) -> bool:
    """Whether a text is so long that it gathers parts that are read one by one: of two passages that stood in such a text twice none was one too many (BLP418)."""
    return len(document.text) > _GATHERED
