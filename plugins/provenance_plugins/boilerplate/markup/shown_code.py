"""Code that a text shows and announces: the answer to "Provide a code snippet …", the elements of an encoding that a thesis is about."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.files import is_html, is_word_file
from provenance.api import BlockKind, Document, Literals, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_code_of_pages", "is_shown_code"]

_WORDS = Phrases.load(LEXICON, "shown_code")
_MENTION = Phrases.load(LEXICON, "markup_mention")
_ANNOUNCED = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('announced'))})(?!\w)")
_ELEMENT = lazy_pattern(r"<[A-Za-z][\w:.-]{0,30}>")
"""An element as prose names it: without attributes."""
_NAMED = 3
"""Places in which a text names elements by such words that is about them."""
_BEFORE, _LONGEST = 2, 600
"""Blocks before a tag of which one announces code, and characters at the end of each that are looked at."""
_REACH = 24
"""Characters beside a tag in which the word for it stands."""
_WORD = lazy_pattern(r"[^\W\d_]+")


@cache
def _announced() -> Literals:
    return Literals(_WORDS.texts("announced"))


@cache
def _mentions() -> frozenset[str]:
    return frozenset((*_MENTION.texts(), *_WORDS.texts("mention")))


def is_code_of_pages(document: Document) -> bool:
    """Whether most paragraphs of an office document are lines of the code of pages, which somebody keeps there: elements, comments and rules of style. A text that was pasted with its tags has words in most lines."""
    if not is_word_file(document):
        return False
    lines = [line for line in document.text.split("\n") if line.strip()]
    coded = sum(_CODE_LINE.match(line) is not None and len(_TAGS.sub(" ", line).split()) <= _TOLD for line in lines)
    return coded >= _CODE_LINES and coded * 2 >= len(lines)


_CODE_LINE = lazy_pattern(
    r"\s*(?:</?[a-z][\w-]*(?:\s[^<>]*)?/?>|<!--|[\w.#:*-][\w.#:,>*() -]{0,80}\{\s*\Z|\}|(?:--)?[a-z-]{2,40}\s?:\s?[^\n]{1,120};|(?:import|const|let|export|return)\s|[a-z-]+=[\"{])",
    re.IGNORECASE,
)
_TAGS = lazy_pattern(r"<[^<>]*>")
_TOLD = 6
"""Words beside its tags that a line of code has, at most."""
_CODE_LINES = 20
"""Lines of such a document that are code, at least."""


def is_shown_code(document: Document, span: Span) -> bool:
    """Whether a tag is an example of a text about such tags, or of code that the words above announce."""
    return _is_about_elements(document) or _is_announced(document, span) or _is_kept_as_written(document, span)


def _is_kept_as_written(document: Document, span: Span) -> bool:
    """Whether a tag that is escaped in Markdown stands within `<pre>`, where pages show code as it is written."""
    if document.media_type != "text/markdown" or "<pre" not in document.source:
        return False
    start = document.locate(span).start
    return document.source.rfind("<pre", 0, start) > document.source.rfind("</pre>", 0, start)


def _is_announced(document: Document, span: Span) -> bool:
    """Whether the block of a tag, before it, or one of those above says that code follows."""
    at = document.block_index(span.start)
    if at is None:
        return False
    own = document.text[document.blocks[at].span.start : span.start][-_LONGEST:]
    above = (document.slice(block.span)[-_LONGEST:] for block in document.blocks[max(0, at - _BEFORE) : at])
    return any(_announces(words.lower()) for words in (own, *above))


def _announces(words: str) -> bool:
    return _announced().any_in(words.encode("utf-8", "replace")) and _ANNOUNCED.search(words) is not None


def _is_about_elements(document: Document) -> bool:
    """Whether a text whose kind has no tags names elements as other texts name things: "l'elemento <timeline>", "Der Wurzelknoten <TEI>"."""
    if is_html(document):
        return False
    return document.recall("about elements", _names_elements)


def _names_elements(document: Document) -> bool:
    text, named = document.text, 0
    for match in _ELEMENT.finditer(text):
        block = document.block_at(match.start())
        if block is None or block.kind is BlockKind.CODE:
            continue
        before = _WORD.findall(text[max(block.span.start, match.start() - _REACH) : match.start()])[-1:]
        behind = _WORD.findall(text[match.end() : min(block.span.end, match.end() + _REACH)])[:1]
        if any(word.lower() in _mentions() for word in (*before, *behind)):
            named += 1
            if named == _NAMED:
                return True
    return False
