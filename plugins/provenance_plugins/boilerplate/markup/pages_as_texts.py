"""Pages under the names of texts: those that the loader reads as pages, and parts of pages, which it reads as they are."""

from __future__ import annotations

import re
from collections import Counter

from provenance.api import Document, Hit, Severity, SourceSpan, Span, lazy_pattern
from provenance_plugins.boilerplate.sources import is_piece_of_layout

_FIRST_TAG = lazy_pattern(
    r"\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!doctype (?!html)[^<>]{0,400}>\s*)?(<!doctype html[^<>]{0,200}>|<(?:html|head|body|div|section|article|main|table|ul|ol|p|h[1-6])\b[^<>]{0,400}>)",
    re.IGNORECASE,
)
_ANY_TAG = lazy_pattern(r"</?[A-Za-z][^<>]{0,1000}>")
_MANY, _SHARE = 20, 0.3
"""Tags of such a text, and their share of it."""
_OPENED = lazy_pattern(r"<(em|strong|b|i|a|p|h[1-6]|blockquote|ul|ol|li)(?:\s[^<>\n]{0,600})?>")
_CLOSED = lazy_pattern(r"</(em|strong|b|i|a|p|h[1-6]|blockquote|ul|ol|li)>")
_PARTS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol"})
_PAIRS, _FEWEST_PARTS = 10, 2
"""Pairs of tags that shape a post, and those of them that make parts of it, at least."""
_OF_PAGE = lazy_pattern(r"<(?:!doctype\s+html|html)\b[^<>]{0,400}>?", re.IGNORECASE)
_HEAD = 30_000
"""Characters in which a page has such a tag."""
_NAMED_TEXT = lazy_pattern(r"\.te?xt(?:\.gz)?$", re.IGNORECASE)
_SHOWN = 40
_READ = "begins a page under the name of a text, where programs take its markup for words: give it the ending “.html” (it is read as a page here), or keep its words alone"
_NOT_READ = "begins the source of a page under the name of a text: read it as HTML, or keep its words alone"
_POST = "is the first tag of many in a text that is the source of a post: give it the ending “.html”, or keep its words alone"
_BROKEN = lazy_pattern(r"<(?:br|p|div|img|table|li|h[1-6])\b[^<>\n]{0,600}>", re.IGNORECASE)
_ENTITY = lazy_pattern(r"&(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,5}|#[xX][0-9a-fA-F]{2,5});", signs=("&",))
_SIGNS, _FEWEST_BREAKS, _APART = 8, 3, 400
"""Tags and entities of a text that was written as the source of a page, those of them that break its lines, at least, and characters of it to each, at most."""


def is_only_markup(document: Document) -> bool:
    """Whether a plain text is the markup of a part of a page from beginning to end, of which no tag is told by itself."""
    return not document.page_as_text and (_first_tag(document) is not None or is_of_heads(document))


def is_of_heads(document: Document) -> bool:
    """Whether each line of a text is an element for the head of a page, to be pasted there, and nothing is for readers."""
    if document.media_type != "text/plain" or not document.text.startswith(_OF_HEAD_SIGNS):
        return False
    return all(_OF_HEAD.fullmatch(line) is not None for line in document.text.splitlines() if line.strip())


_OF_HEAD_SIGNS = ("<link", "<meta", "<!--", "<base")
_OF_HEAD = lazy_pattern(r"[ \t]*<(?:link|meta|base)\b[^<>]{0,600}>[ \t]*|[ \t]*<!--[^<>]{0,300}-->[ \t]*")


def pages_as_texts(document: Document) -> tuple[Hit, ...]:
    """The first tag of a page that has the name of a text, or of a part of one; none in a folder of layouts."""
    first = _first_tag(document)
    if first is None or is_piece_of_layout(document):
        return ()
    written = document.source[first.start : first.end]
    shown = written if len(written) <= _SHOWN else f"{written[: _SHOWN - 1]}…"
    fault = _READ if document.page_as_text else _NOT_READ
    severity = Severity.INFO
    if not document.page_as_text and _FIRST_TAG.match(document.text) is None:
        fault = _POST
    return (Hit(first, f"“{shown}” {fault}", severity=severity),)


def _first_tag(document: Document) -> SourceSpan | None:
    if document.page_as_text:
        named = _NAMED_TEXT.search(document.path) is not None
        first = _OF_PAGE.search(document.source, 0, _HEAD) if named else None
        return None if first is None else SourceSpan(*first.span())
    if document.row is not None or document.media_type != "text/plain":
        return None
    first = _FIRST_TAG.match(document.text)
    if first is None:
        return _first_of_post(document)
    tags = [tag.end() - tag.start() for tag in _ANY_TAG.finditer(document.text)]
    if len(tags) < _MANY or sum(tags) < _SHARE * len(document.text):
        return _first_of_post(document)
    return document.locate(Span(first.start(1), first.end(1)))


def _first_of_post(document: Document) -> SourceSpan | None:
    """The first tag of a text that is shaped throughout, or that breaks its lines with tags and writes its signs as entities, as who puts it into a page does: readers of the page see neither, so it is told once and for information."""
    return _first_of_pairs(document) or _first_of_lines(document)


def _first_of_lines(document: Document) -> SourceSpan | None:
    text = document.text
    if "&" not in text or _NAMED_TEXT.search(document.path) is None:
        return None
    if len(list(_BROKEN.finditer(text))) < _FEWEST_BREAKS or _ENTITY.search(text) is None:
        return None
    tags = list(_ANY_TAG.finditer(text))
    signs = len(tags) + sum(1 for _ in _ENTITY.finditer(text))
    if signs < _SIGNS or signs * _APART < len(text):
        return None
    return document.locate(Span(*tags[0].span()))


def _first_of_pairs(document: Document) -> SourceSpan | None:
    """The first tag of a text that is shaped throughout, as the field of a program for posts takes it: its tags come in pairs, and some make headings, quotations or lists."""
    text = document.text
    if "</" not in text or _NAMED_TEXT.search(document.path) is None:
        return None
    closed = Counter(tag[1] for tag in _CLOSED.finditer(text))
    if closed.total() < _PAIRS or sum(closed[part] for part in _PARTS) < _FEWEST_PARTS:
        return None
    opened = list(_OPENED.finditer(text))
    if Counter(tag[1] for tag in opened) != closed:
        return None
    return document.locate(Span(*opened[0].span()))
