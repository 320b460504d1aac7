"""Words that head an entry: of a glossary, which explains them, or of a list of results or of works, whose names and titles they are; and words between single marks."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import metadata
from provenance.api import HEADING_KINDS, Block, Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_entry"]

_HEADWORD = lazy_pattern(
    r"\W{0,6}[^\W\d_][\w’'-]*(?:[\s/-][\w’'-]+){0,4}\W{0,4}(?:[(\[][^()\[\]\n]{1,60}[)\]])?[*_\s]{0,4}(?:[:=]|\s[–—-])\s"
)
"""With which an entry of a glossary begins: "**Term** (in French: *terme*): "."""
_NEAR, _ENTRIES, _TERMS = 8, 4, 2
"""Blocks on either side of an entry, other entries among them, and entries in what says that it explains words."""
_WORDS_OF_TERM = 3
_GLOSSARY = lazy_pattern(lambda: rf"(?i)(?<![^\W_]){group_of('entries', 'glossary')}(?![^\W_])")
_FIRST = 3
"""Blocks among which the heading of a glossary stands."""
_RESULT = lazy_pattern(
    r"(?m)^(?:\{\w{1,3}\s?){0,2}[ \t]*\d{1,3}[.):]?[ \t]+(?:\(?\d{1,6}\)?[ \t]*(?:pts?|points?|pistettä|pist|punkte|pkt|poäng|poeng|votes?|stimmen|p)\b\.?[ \t]+\S|[^\n]{2,60}?[ \t][-–—/|][ \t][^\n]{2,80}$)"
)
"""A line of results or of a list of works: "2. 3860 pt. Ana & Ben - Uproar by Lou"."""
_LINES, _AROUND = 5, 1_500
"""Lines of such a list, and characters on either side of a word in which they stand."""
_OPENED = lazy_pattern(r"(?<![\w’'])['‘](?=[^\W\d])(?!(?:em|til|till|cause|tis|twas|bout|round|n|cos|coz|er|im)\b)")
_CLOSED = lazy_pattern(
    r"(?<=[^\Ws_]|[.,!?…])(?<!\w\win)(?<!\san)(?<!\so)(?<!\sth)(?<!\swi)(?<!\sol)(?<!\sdo)['’](?!\w)", re.IGNORECASE
)
"""Not where a letter is left out at the end of a word: "goin'", "an'", "o'"."""
_SCARED = 3
"""Words between two marks that are a few words set apart, and nobody's sentence: "a 'stupid lamp'"."""
_SPOKEN_TO = lazy_pattern(r"(?i)\b(?:you|your|you['’]re)\b")
_CALLED = 30
"""Characters before such a mark in which somebody is spoken to."""
_REACH = 160
"""Characters to either side in which single marks stand around a quotation."""


def is_entry(document: Document, span: Span) -> bool:
    """Whether a word stands in the head of an entry of a glossary, in a line of results, or between single marks."""
    return _is_headword(document, span) or _is_of_results(document, span) or _is_in_single_marks(document, span)


def _is_headword(document: Document, span: Span) -> bool:
    index = document.block_index(span.start)
    if index is None:
        return False
    block = document.blocks[index]
    head = _HEADWORD.match(document.text, *block.span)
    explains = _is_glossary(document)
    if block.kind in HEADING_KINDS and explains:
        return _is_term(document, block) and sum(_is_term(document, one) for one in document.blocks) > _TERMS
    if head is None or span.end > head.end():
        return False
    near = document.blocks[max(0, index - _NEAR) : index + _NEAR + 1]
    entries = sum(one.kind is block.kind and _HEADWORD.match(document.text, *one.span) is not None for one in near)
    return entries > (_TERMS if explains else _ENTRIES) and (explains or _is_set_off(document, span))


def _is_term(document: Document, block: Block) -> bool:
    """Whether a heading is as short as a term is."""
    return block.kind in HEADING_KINDS and len(document.slice(block.span).split()) <= _WORDS_OF_TERM


_SET_OFF = lazy_pattern(r"[*_]{2,3}\Z|<(?:b|strong|dt|dfn)>\s*\Z")


def _is_set_off(document: Document, span: Span) -> bool:
    """Whether an entry begins with bold letters, as turns of a dialogue may, too; those do not begin with a bad word."""
    place = document.locate(span)
    return _SET_OFF.search(document.source, max(0, place.start - 10), place.start) is not None


def _is_glossary(document: Document) -> bool:
    return document.recall("moderation.glossary", _names_glossary)


def _names_glossary(document: Document) -> bool:
    """Whether the title, the file or one of the first headings says that a text explains words."""
    title = metadata(document).title
    said = [] if title is None else [title.value]
    said += [document.slice(one.span) for one in document.blocks[:_FIRST] if one.kind in HEADING_KINDS]
    if document.row is None:
        said.append(document.path.replace("\\", "/").rpartition("/")[2])
    return any(_GLOSSARY.search(one) is not None for one in said)


def _is_of_results(document: Document, span: Span) -> bool:
    text = document.text
    first = text.rfind("\n", 0, span.start) + 1
    if not any(map(str.isdigit, text[first : first + 12])) or _RESULT.match(text, first) is None:
        return False
    start, end = max(0, first - _AROUND), min(len(text), span.end + _AROUND)
    return document.recall(("moderation.results", first), partial(_count_results, start, end)) >= _LINES


def _count_results(start: int, end: int, document: Document) -> int:
    return sum(1 for _ in _RESULT.finditer(document.text, start, end))


def _is_in_single_marks(document: Document, span: Span) -> bool:
    """Whether a single mark opens before a word and closes behind it, in its paragraph and with none between: "gods will 'now stand up for …!'"."""
    block = document.block_at(span.start)
    if block is None:
        return False
    text = document.text
    first, last = max(block.span.start, span.start - _REACH), min(block.span.end, span.end + _REACH)
    opened = [match.start() for match in _OPENED.finditer(text, first, span.start)]
    closed = _CLOSED.search(text, span.end, last)
    if not opened or closed is None:
        return False
    if _SPOKEN_TO.search(text, max(first, opened[-1] - _CALLED), opened[-1]) is not None:
        return False  # "called you a '…'"
    if len(text[opened[-1] : closed.start()].split()) <= _SCARED:
        return False
    return (
        _CLOSED.search(text, opened[-1] + 1, span.start) is None
        and _OPENED.search(text, span.end, closed.start()) is None
    )
