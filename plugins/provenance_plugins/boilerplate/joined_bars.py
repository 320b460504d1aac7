"""Bars, buttons and menus of a page that was saved as one line, fused into its sentences: "Mill Council Skip to main content The bridge is closed", "Share Close Mail Facebook LinkedIn The council …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import Block, BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import OF_BAR

__all__ = ["joined_bars"]

_WORDS = Phrases.load(__package__, "joined_bars")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _of(*tags: str) -> str:
    return f"(?:{any_of([text for tag in tags for text in _WORDS.texts(tag)])})"


_ALONE = lazy_pattern(lambda: rf"(?<![\w'’“\"‘«„-]){_of('alone')}(?![\w'’”\"»“-])", re.IGNORECASE)
_RUN = lazy_pattern(
    lambda: (
        rf"(?<![\w'’“\"‘«„-]){_of('control', 'beside')}(?:[ |•·/>»]{{1,3}}{_of('control', 'beside')}){{1,14}}(?![\w'’”\"»“-])"
    ),
    re.IGNORECASE,
)
_ONE = lazy_pattern(lambda: rf"(?<![\w'’-])(?:(?P<control>{_of('control')})|{_of('beside')})(?![\w'’-])", re.IGNORECASE)
_CONTROLS, _MIXED = 2, 3
"""Words that only pages have in a run, at least; and words of a run that has one of them alone."""
_AGAIN = lazy_pattern(lambda: rf"(?<=[.?!”\"…] )(?i:{_of('again')})(?= [^\W\d_a-zß-ÿ]|\s*\Z)")
_TIMES = 3
"""Places of one line at which the same button stands, at least."""
_MENU = lazy_pattern(
    r"(?<![\w'’&-])(?P<menu>[A-Z][\w'’-]{1,20}(?: (?:& )?[A-Z][\w'’-]{1,20}){3,14}) (?P=menu)(?![\w'’-])"
)
_IN_HEAD = 1200
"""Characters of a line in which the head of its page ends."""
_CRUMBS = lazy_pattern(
    r"(?P<first>[A-Z][\w.&-]{1,30}(?: [\w.&-]{1,20}){0,3})(?: [>›»] [^\s>›»\n][^>›»\n]{0,60}){1,6} [>›»] (?P<last>[^>›»\n]{12,40})"
)
_OF_TITLE = 12
"""Characters of a title, at least, that stand behind the last mark of a way as before it."""


def joined_bars(document: Document) -> Iterator[Span]:
    """Each such run, in order; nothing of a page itself, whose bars have elements of their own, and of what is quoted, shown as code or linked."""
    if document.media_type == "text/html":
        return
    for block in document.blocks:
        if block.kind not in _PLACES or block.span.end - block.span.start < OF_BAR:
            continue
        last = block.span.start
        for span in sorted(_found(document.text, block)):
            if span.start < last or in_inline_code(document, span) or inside_quotation(document, span):
                continue
            if next(iter(document.links_over(*span)), None) is None:
                last = span.end
                yield span


def _found(text: str, block: Block) -> Iterator[Span]:
    start, end = block.span
    for match in _ALONE.finditer(text, start, end):
        if match[0][0].isupper():
            yield Span(*match.span())
    for match in _RUN.finditer(text, start, end):
        if _is_bar(text, Span(*match.span())):
            yield Span(*match.span())
    again = [Span(*match.span()) for match in _AGAIN.finditer(text, start, end) if match[0][0].isupper()]
    yield from again if len(again) >= _TIMES else ()
    head = min(end, start + _IN_HEAD)
    for match in _MENU.finditer(text, start, head):
        if _ONE.search(match["menu"]) is not None:
            yield Span(*match.span())
    crumbs = _CRUMBS.search(text, start, head)
    if crumbs is not None and text.find(crumbs["last"][:_OF_TITLE], start, crumbs.start()) >= 0:
        yield Span(crumbs.start(), crumbs.start("last"))


def _is_bar(text: str, run: Span) -> bool:
    """Whether each word of a run has a capital, and enough of them are words of pages alone; a headline in capitals has such words by chance."""
    words = list(_ONE.finditer(text, *run))
    if not all(word[0][0].isupper() for word in words) or _is_in_capitals(text, run):
        return False
    controls = sum(word["control"] is not None for word in words)
    return controls >= _CONTROLS or (controls > 0 and len(words) >= _MIXED)


def _is_in_capitals(text: str, run: Span) -> bool:
    if not text[run.start : run.end].isupper():
        return False
    before, behind = text[: run.start].rsplit(None, 1)[-1:], text[run.end : run.end + _NEXT].split(None, 1)[:1]
    return any(len(word) > 1 and word.isupper() for word in (*before, *behind))


_NEXT = 30
"""Characters of the word behind a run, at most."""
