"""Notes that ask for a source beside what was claimed: in brackets, as a question behind a dash, without either as all of a paragraph or at its end, and "(reference)" behind a sentence.

"(källa saknas, kolla upp!)", "[add Nature paper here]", "— does anybody know where this comes from??", "Find source".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.files import is_in_hand
from provenance.api import Block, BlockKind, Document, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.citations.asked_first import may_ask_for_sources

__all__ = ["TO_FIND", "sources_asked", "sources_to_find"]

_WORDS = Phrases.load(__package__, "source_asked")
TO_FIND = Phrases.load(__package__, "source_to_find")
"""Notes without brackets, and the words of those that are a word in brackets."""


def _of(tag: str, language: str) -> str:
    """A group of the words with a tag; empty where a language has none."""
    listed = _WORDS.texts(tag, language)
    return f"(?:{any_of(listed)})".replace("'", "['’]") if listed else ""


def _missing() -> Iterator[str]:
    for language in sorted(_WORDS.languages):
        for first, last in (("thing", "wanting"), ("wanted", "one")):
            if group := _of(first, language):
                yield f"{group} {_of(last, language)}"


def _questions() -> Iterator[str]:
    for language in sorted(_WORDS.languages):
        if opens := _of("opens", language):
            does = _of("does", language)
            yield rf"¿?{opens}{does and f' {does}'}[^?.\n]{{0,40}}{_of('asked', language)}[^?\n]{{0,20}}"
        if whole := _of("whole", language):
            yield whole


_NOTED = lazy_pattern(
    lambda: rf"[(\[](?:{'|'.join(_missing())})(?:[,;:.!–—-]+\s?[^()\[\]\n]{{2,60}}|[.!?]*)[)\]](?![(:])",
    re.IGNORECASE,
    signs=("(", "["),
)
_TO_ADD = lazy_pattern(
    lambda: (
        rf"\[{_of('put', 'en')}(?: in| to)?(?: the| an?| that| some| this)? (?:(?!here\b)[\w.’'-]+ ){{0,3}}?{_of('work', 'en')}(?: in)?(?: here)?[.!?]?\](?![(\[:])"
    ),
    re.IGNORECASE,
    signs=("[",),
)
_QUESTION = lazy_pattern(
    lambda: rf"[–—(\[-](?:(?<=[(\[])|(?<=\S\s[–—-])\s)(?:{'|'.join(_questions())})\?+[)\]]?", re.IGNORECASE
)
"""Behind a dash or in brackets, and not what a text asks its readers in a sentence of its own."""


def sources_asked(document: Document) -> Iterator[Span]:
    """Those in brackets or behind a dash."""
    if not may_ask_for_sources(document):
        return
    for pattern in (_NOTED, _TO_ADD, _QUESTION):
        for match in pattern.finditer(document.text):
            yield Span(*match.span())


_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_ITEMS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
"""What may as well be the name of a button of which a manual tells."""
_ENDED = lazy_pattern(r"[.!?…”»\"][ \xa0]?[)!?]?[ \xa0]{1,2}\Z")
"""Before such a word: the end of a sentence, or of quoted words."""
_BEHIND = lazy_pattern(r"[.!]?\s*(?:\n|\Z)|[ \xa0][A-ZÀ-Þ]")
_STOPS = lazy_pattern(r"[.!?…)\]:]\s{1,2}\Z")
_LAST = lazy_pattern(r"[.!?…]{0,3}[)\]]?\s*\Z")
_LONG = 40
"""Characters of a sentence that owes a reference, at least."""


def sources_to_find(document: Document) -> Iterator[Span]:
    """The others; notes without brackets only in what somebody writes, since a page has buttons with such words."""
    in_hand = is_in_hand(document)
    for match in matches(document, TO_FIND):
        block = document.block_at(match.span.start)
        if block is None or block.kind not in _KINDS or document.row is not None:
            continue
        if match.tagged("bracketed"):
            if _is_behind_sentence(document, block, match.span):
                yield match.span
        elif in_hand and _ends_block(document, block, match.span):
            yield match.span


def _is_behind_sentence(document: Document, block: Block, span: Span) -> bool:
    text = document.text
    return (
        span.start - block.span.start >= _LONG
        and _ENDED.search(text, max(block.span.start, span.start - 6), span.start) is not None
        and _BEHIND.match(text, span.end, block.span.end) is not None
    )


def _ends_block(document: Document, block: Block, span: Span) -> bool:
    """Whether a note is all of a block, or stands behind the last stop in it, with a capital."""
    text = document.text
    if _LAST.match(text, span.end, block.span.end) is None:
        return False
    before = text[block.span.start : span.start]
    alone = not before.strip(" -–—*•(") and block.kind not in _ITEMS
    return alone or (_STOPS.search(before) is not None and text[span.start].isupper())
