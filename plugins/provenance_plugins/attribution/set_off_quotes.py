"""Sentences in quotation marks that a block quotation sets off between the paragraphs of a report, of which neither says who spoke (ATT107)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice

from provenance.analysis import Attribution, Quotation, attributions, quotes, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register import is_fiction
from provenance.api import HEADING_KINDS, PROSE_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.registers import is_of_guide, is_of_testimonials
from provenance_plugins.attribution.tables import alternatives

__all__ = ["set_off_quotes"]

_PARAGRAPHS = PROSE_KINDS - {BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM}
_BESIDE, _BEGINS = " \n\t>*_", 40
"""What may stand around such words, and characters of them by which they are known where a text says them again."""
_FEWEST = 8
"""Words of such a quotation: what is shorter may be a motto or a title."""
_FEW = 3
"""Quotations that are set off in a text from which on it is a collection of them."""
_TITLE_SHARE = 0.5
"""Share of words with a capital above which it is a title."""
_VERSE = 50
"""Characters of a line above which it is none of verse."""
_PARAGRAPH = 80
"""Characters of the shortest paragraph: a line of its own may lead to the words, or be whose they are."""
_NEAR = 400
"""Characters of the paragraph before, and of the one behind, in which whoever spoke may be named."""
_ENDS = ".!?…"
_SPEAKERS = frozenset({"named", "holder", "pronoun"})
"""Kinds of attribution that say who spoke, or of whom the last words were."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_SIGNED = lazy_pattern(r"\s*(?:[—–~(\[-]|[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}\s*(?:,|\n|\Z))")
"""Behind the words: whose they are, or where they stand."""
_NAMED = lazy_pattern(r"\b([A-ZÀ-Þ][\w’'-]+)\s(?:[A-Z]\.\s|[a-zà-ÿ]{1,3}\s)?[A-ZÀ-Þ][\w’'-]+")
_TITLED = lazy_pattern(lambda: rf"(?<!\w)(?i:{alternatives('people', 'address')})\.?\s[A-ZÀ-Þ]")


def set_off_quotes(document: Document) -> Iterator[Quotation]:
    """Each that has a paragraph above it which leads to nothing, and no speaker there or in the paragraph below."""
    every = quotes(document)
    # No more than tell that there are too many: each is looked for in the whole text.
    alone = list(islice((one for one in every if one.closed and _is_all_of_block(document, one)), _FEW + 1))
    if not alone or len(alone) > _FEW or is_fiction(document) or is_of_testimonials(document):
        return
    quoting = {one.block for one in every}
    listed = sentences(document)
    spoken = [one for one in attributions(document) if one.lays and one.kind in _SPEAKERS]
    blocks = [listed[one.sentence].block for one in spoken]
    for quotation in alone:
        at = quotation.block
        near = spoken[bisect_left(blocks, at - 1) : bisect_right(blocks, at + 1)]
        if (
            _is_speech(document, quotation)
            and _leads_nowhere(document, at - 1)
            and not (_is_signed(document, at + 1) or {at - 1, at + 1} & quoting)
            and not any(_speaks(document, one, listed[one.sentence].span, at) for one in near)
            and not _is_somebody_near(document, at)
            and not is_of_guide(document, quotation)
        ):
            yield quotation


def _is_all_of_block(document: Document, quotation: Quotation) -> bool:
    """Whether a block quotation is nothing but words in quotation marks that stand nowhere else: those that a text says again are its own."""
    block = document.blocks[quotation.block]
    if block.kind is not BlockKind.QUOTE or document.slice(block.span).strip(_BESIDE) != document.slice(quotation.span):
        return False
    return document.text.count(document.slice(quotation.inner)[:_BEGINS]) == 1


def _is_speech(document: Document, quotation: Quotation) -> bool:
    """Whether words are sentences: no title, no verse."""
    inner = document.slice(quotation.inner).strip()
    said = _WORD.findall(inner)
    if len(said) < _FEWEST or not inner[0].isupper() or inner[-1] not in _ENDS:
        return False
    if sum(word[0].isupper() for word in said) > _TITLE_SHARE * len(said):
        return False
    place = document.locate(quotation.span)  # a single break of Markdown is none of the text
    lines = document.source[place.start : place.end].split("\n")
    return len(lines) == 1 or max(map(len, lines)) > _VERSE


def _leads_nowhere(document: Document, index: int) -> bool:
    """Whether what stands above is a paragraph that ends as one."""
    if index < 0 or document.blocks[index].kind not in _PARAGRAPHS:
        return False
    words = document.slice(document.blocks[index].span).rstrip(' *_"”’)»')
    return len(words) >= _PARAGRAPH and words[-1] in ".!"


def _is_signed(document: Document, index: int) -> bool:
    """Whether what stands below says whose the words are."""
    if index >= len(document.blocks) or document.blocks[index].kind in HEADING_KINDS:
        return False
    words = document.slice(document.blocks[index].span)
    return len(words) < _PARAGRAPH or _SIGNED.match(words) is not None


def _speaks(document: Document, one: Attribution, sentence: Span, at: int) -> bool:
    """Whether somebody who is named speaks in the paragraph above, or in the first sentence below."""
    block = document.block_index(one.cue.start)
    return block == at - 1 or (block == at + 1 and sentence.start == document.blocks[at + 1].span.start)


def _is_somebody_near(document: Document, at: int) -> bool:
    """Whether a person is named, or meant by "he" or "she", at the end of the paragraph above or at the beginning of the one below, whom readers will take for the speaker."""
    above = document.blocks[at - 1].span
    places = [Span(max(above.start, above.end - _NEAR), above.end)]
    if at + 1 < len(document.blocks):
        below = document.blocks[at + 1].span
        places.append(Span(below.start, min(below.end, below.start + _NEAR)))
    for place in places:
        words = document.slice(place)
        if _TITLED.search(words) is not None or any(is_given_name(name) for name in _NAMED.findall(words)):
            return True
        if {"he", "she"} & set(map(str.lower, _WORD.findall(words))):
            return True
    return False
