"""Lines that only look like buttons and menus: a row of data, a word of a list of words, a formula, the head of a table of contents of a text."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.analysis.line_beginnings import at_lines
from provenance.api import Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.texts_of_programs import is_of_licences, is_of_programs

__all__ = ["is_of_data"]

_CONTENTS = Phrases.load(LEXICON, "contents")
_ROW = lazy_pattern(r"(?m)^[^\S\n]*\d[\d/.:-]*\t[^\n]*$")
"""A line of a table without a head: a number or a day, and what belongs to it."""
_LINES = 0.5
"""Share of the lines of such a text that are rows, at least."""
_ROWS = 20
"""Rows of such a text, at least."""
_REMARK = lazy_pattern(r"[^\S\n]*(?://|/\*|\*[^\S\n]?(?i:copyright)\b)")
"""How a remark in a program begins."""
_LISTED = lazy_pattern(r"(?m)^[^\S\n]*\S+(?:[^\S\n]+\S+){0,2}[^\S\n]*$")
"""A line of one to three words."""
_WORDS, _OF_WORDS = 100, 0.95
"""Lines of a list of words, at least, and the share of them that are so short: what is saved of a page has sentences."""
_SIGNS = lazy_pattern(r"[∈∉∀∃∩∪⊆⊂⇒⇔≤≥∞∑∫√∅∂∇≡∼≈]")
_FORMULAS = 5
"""Such signs in a text that has formulas, at least."""
_DIGIT = lazy_pattern(r"\d")
"""In what is a formula, or a reference such as "2011, A&A, 534", where no word stands beside it."""
_NUMBERED = lazy_pattern(r"[^\W\d_]+, \d+")
"""The number of a page in the index of a book: "page, 34"."""
_WORD = lazy_pattern(r"[^\W\d_]{3}")
_OF_CONTENTS = lazy_pattern(r"(?:\.\s?){4,}|\S[^\S\n]+\d{1,4}[^\S\n]*$", re.MULTILINE)
"""An entry of a table of contents: the dots before its page, or the number itself."""
_BEHIND, _ENTRIES = 600, 2
"""Characters behind a head among which its entries stand, and how many."""
_BOOK = 60_000
"""Characters of a text that is a book and has a table of its own."""
_MATH_KINDS = frozenset({"share", "navigation"})


def is_of_data(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is none of a page at all: asked of plain text, which has no markup to say so."""
    if document.media_type != "text/plain":
        return False
    if _REMARK.match(document.text, _line_start(document, part)) or is_of_programs(document):
        return True
    if part.kind == "footer" and is_of_licences(document):
        return True
    if part.kind == "related" and _labels_own_title(document, part):
        return True
    if document.recall("rows of data", _has_rows) and _ROW.match(document.text, _line_start(document, part)):
        return True
    if document.recall("list of words", _is_list_of_words) or _begins_sentence(document, part):
        return True
    if (
        part.kind in _MATH_KINDS
        and _WORD.search(document.text, *part.span) is None
        and (
            (part.kind == "share" and _DIGIT.search(document.text, *part.span) is not None)
            or document.recall("formulas", _has_formulas)
        )
    ):
        return True
    if part.kind != "navigation":
        return False
    return _heads_contents(document, part) or (
        _NUMBERED.fullmatch(document.text, *part.span) is not None and document.recall("formulas", _has_formulas)
    )


def _labels_own_title(document: Document, part: Boilerplate) -> bool:
    """Whether a label with a colon is the first line of a text, whose own title stands below it, and the label of its paragraphs below that, as a program writes what it took from a page."""
    if document.text[: part.span.start].strip():
        return False
    return _TITLED.match(document.text, part.span.start) is not None


_TITLED = lazy_pattern(
    r"(?:headlines?|titles?)\s?:[ \t]*\n\s*\S[^\n]{10,300}\n+(?:paragraphs?|content|text|body|article|date|author|url)\s?:[ \t]*(?:\n|\Z)",
    re.IGNORECASE,
)


def _begins_sentence(document: Document, part: Boilerplate) -> bool:
    """Whether one word in a line of its own begins a sentence that the next line goes on with, as texts that were laid out for print break it: "Advertisements" over "about applications will appear"."""
    start, end = part.span
    word = document.text[start:end].strip()
    return part.kind == "advertisement" and word.isalpha() and _GOES_ON.match(document.text, end) is not None


_GOES_ON = lazy_pattern(r"[^\S\n]*\n[^\S\n]*(?:[a-z]+[^\S\n]+){3}")
"""Behind a word: the next line, which begins with small letters."""


def _is_list_of_words(document: Document) -> bool:
    lines = [line for line in document.text.split("\n") if line.strip()]
    return len(lines) >= _WORDS and sum(map(bool, map(_LISTED.fullmatch, lines))) >= _OF_WORDS * len(lines)


def _line_start(document: Document, part: Boilerplate) -> int:
    return document.text.rfind("\n", 0, part.span.start) + 1


def _has_rows(document: Document) -> bool:
    rows = sum(1 for _ in at_lines(_ROW, document.text))
    return rows >= _ROWS and rows >= _LINES * (document.text.count("\n") + 1)


def _has_formulas(document: Document) -> bool:
    return sum(1 for _ in zip(_SIGNS.finditer(document.text), range(_FORMULAS), strict=False)) == _FORMULAS


def _heads_contents(document: Document, part: Boilerplate) -> bool:
    """Whether "Contents" stands over entries with the numbers of their pages, or on top of the pages of a book."""
    words = document.slice(part.span).lower().strip(" \n\t#*_:.0123456789")
    if words not in _CONTENTS.texts("titled"):
        return False
    if len(document.text) >= _BOOK:
        return True
    found = _OF_CONTENTS.finditer(document.text, part.span.end, part.span.end + _BEHIND)
    return sum(1 for _ in zip(found, range(_ENTRIES), strict=False)) == _ENTRIES
