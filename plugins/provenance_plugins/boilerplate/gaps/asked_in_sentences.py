"""Sentences within a paragraph, and brackets, that say what is to be put there, in ten languages: "Inserire qui la mappa.", "Hier kommt noch ein Foto rein.", "[här kommer citat]", "<<Jo: need a figure>>", "costs £[price]".

A sentence is read by its kinds of words: with a verb of putting in it begins, or with the word for "here" where such a verb ends it; it names a thing of
texts and the place.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis import sentences
from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Hit, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.for_readers import told_gap
from provenance_plugins.boilerplate.gap_words import asks_to_put_in_source
from provenance_plugins.boilerplate.residue import found, in_inline_code
from provenance_plugins.boilerplate.signs_within import may_be_asked_in_sentences
from provenance_plugins.boilerplate.value_gaps import names_value

__all__ = ["asked_in_sentences"]

_WORDS = Phrases.load(LEXICON, "asked_in_sentences")
_TOKEN = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ELIDED = lazy_pattern(r"\b[ldLD]['’](?=\w)")
_LONGEST, _MANY, _LEAD = 130, 16, 3
"""Characters and words of such a sentence, at most, and the first of its words among which the verb stands."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL, BlockKind.CAPTION})
_NOTE = "the note {} was meant for whoever writes the text: do what it asks, and delete it"
_OPEN = "the placeholder {} was not filled in: put in what it stands for"


@cache
def _of(tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag))


def asked_in_sentences(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information where the text shows code (`coded`) or tells how something is done."""
    if not may_be_asked_in_sentences(document):
        return
    less = coded or is_instructing(document)
    for span in (*_sentences(document), *_brackets(document), *_angles(document)):
        yield told_gap(document, span, _NOTE, lesser=less)
    for match, _ in found(document, _MONEY):
        yield told_gap(document, Span(*match.span("said")), _OPEN, lesser=less)
    for match, span in found(document, _QUANTITY, firsts="["):
        if _ABOUT.search(document.text, max(0, match.start() - _REACH), match.start()) is not None:
            yield told_gap(document, span, _OPEN, lesser=less)


def _sentences(document: Document) -> Iterator[Span]:
    for sentence in sentences(document):
        start, end = sentence.span
        if end - start > _LONGEST or document.blocks[sentence.block].kind not in _PROSE:
            continue
        words = document.slice(sentence.span)
        if not words.rstrip().endswith(_STOPS) and document.blocks[sentence.block].span != sentence.span:
            continue
        if _asks(words) and not _is_linked(document, sentence.span) and not in_inline_code(document, sentence.span):
            yield sentence.span
    yield from _headlines(document)


def _headlines(document: Document) -> Iterator[Span]:
    """Lines that are no sentence: the title that nobody wrote, with how long it may be ("Typ hier de titel (max. 60 tekens)")."""
    for block in document.blocks:
        if block.kind not in _LINES or not 0 < block.span.end - block.span.start <= _LONGEST:
            continue
        words = document.slice(block.span)
        limit = _LIMIT.search(words)
        if words.rstrip().endswith(_STOPS) and limit is None:
            continue  # a sentence, which is read as such
        said = words if limit is None else words[: limit.start()]
        if not (_asks(said) or _is_ordered(said, limited=limit is not None)):
            continue
        if not _is_linked(document, block.span) and not in_inline_code(document, block.span):
            yield block.span


def _is_ordered(words: str, *, limited: bool) -> bool:
    """Whether a line with a limit of length asks for a thing of texts, without the place: "Insert testimonial from a happy customer (2–3 lines)"."""
    said = _listed(words)
    if not limited or not 1 < len(said) <= _MANY or _of("thing").isdisjoint(said):
        return False
    placed = not (_of("here") | _of("here_pl")).isdisjoint(said)
    return (said[0] in _of("put") and not _of("thing").isdisjoint(said[1:_BESIDE])) or (placed and len(said) <= _FEW)


_LINES = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TEXT})
_LIMIT = lazy_pattern(
    lambda: (
        rf"(?i)\s?[(\[,:–—-]\s?(?:(?:{any_of(_WORDS.texts('limit'))})\s)?\d{{1,4}}(?:\s?(?:[–-]|to|bis|à|al?|tot|do|till)\s?\d{{1,4}})?\s(?:{any_of(_WORDS.texts('unit'))})(?:\s(?:{any_of(_WORDS.texts('limit'))}))?[.)\]]*\Z"
    )
)
"""At the end of such a line: how long what it asks for may be."""
_FEW = 5
"""Words of a line that names the place and the thing alone: "Votre accroche ici (2 phrases maximum)"."""
_STOPS = (".", "!", ")", "…", ":")


def _is_linked(document: Document, span: Span) -> bool:
    return any(span.start <= link.span.start < span.end for link in document.links)


def _listed(words: str) -> list[str]:
    return _TOKEN.findall(_ELIDED.sub("", words.lower().replace("İ", "i")))


def _asks(words: str) -> bool:
    """Whether a sentence is nothing but what is to be put where it stands."""
    said = _listed(words)
    while said and said[0] in _of("lead"):
        said = said[1:]
    if not 2 < len(said) <= _MANY or not _of("does_not").isdisjoint(said):
        return False
    if said[0] in _of("replaced"):
        named = not _of("thing").isdisjoint(said[2:4])
        yours = not _of("loose").isdisjoint(said[2:4]) and not _of("yours").isdisjoint(said[3:])
        return said[1] in _of("this") and (named or yours) and not _of("by").isdisjoint(said[2:])
    if _of("thing").isdisjoint(said):
        return False
    if said[0] in _of("put"):
        return not _of("here").isdisjoint(said[1:]) and "," not in words
    if said[0] in _of("put_pl"):
        return not _of("here_pl").isdisjoint(said[1:_LEAD])
    if said[0] in _of("here") or said[0] in _of("here_pl"):
        return said[-1] in _of("last") or (said[1] in _of("put_pl") and said[0] in _of("here_pl"))
    return said[-1] in _of("last") and said[-2] in _of("here")


_IN_SQUARE = lazy_pattern(r"\[(?P<words>[^\W\d_][^\[\]\n:/|=<>{}]{6,90})\](?![(\[:])", signs=("[",))


def _brackets(document: Document) -> Iterator[Span]:
    """In square brackets the place or that something is still to come, and a thing of texts."""
    for match, span in found(document, _IN_SQUARE):
        said = _listed(match["words"])
        if not 1 < len(said) <= _MANY or _is_linked(document, span) or asks_to_put_in_source(match["words"]):
            continue
        things = [at for at, word in enumerate(said) if word in _of("thing")]
        if not things:
            continue
        placed = said[0] in _of("here") or said[0] in _of("here_pl")
        if not _of("does_not").isdisjoint(said) or said[0] == _SOURCE:
            continue
        if (placed and things[0] <= _BESIDE) or (things[0] < _LEAD and _COMES.search(match["words"]) is not None):
            yield span


_SOURCE = "citation"
"""Of which placeholder-citation speaks: "[citation needed]"."""
_BESIDE = 4
"""Words behind "here" among which the thing stands."""
_COMES = lazy_pattern(lambda: rf"(?i)\s(?:{any_of(_WORDS.texts('comes'))})\W*\Z")

_IN_ANGLES = lazy_pattern(r"<<(?P<words>[^<>\n]{3,140})>>|‹‹(?P<other>[^‹›\n]{3,140})››", signs=("<<", "‹‹"))


def _angles(document: Document) -> Iterator[Span]:
    """Between double angles: what somebody is to do, in several words."""
    for match, span in found(document, _IN_ANGLES):
        words = match["words"] or match["other"]
        if _ROW.search(words) is not None or _is_linked(document, span):
            continue  # "[<< Mills](mills.md) | [Ferries >>](ferries.md)" leads from one part to the next
        said = _listed(words)
        if len(said) == 1 and names_value(said[0]) and _IN_SENTENCE.match(document.text, span.end) is not None:
            yield span
        if len(said) > 2 and not _of("does").isdisjoint(said):
            yield span


_IN_SENTENCE = lazy_pattern(r"\s[a-zß-ÿ]|[.,;]")
_ROW = lazy_pattern(r"\]\s?[\[(]|[←→]")
"""Between the links of a row: where one of them ends, or an arrow; a bar alone may part what somebody is to put in."""

_MONEY = lazy_pattern(
    r"(?P<said>(?:[$£€]\[|[$£€] \[)[a-z][a-z ]{1,20}\])(?![(\[:])", signs=("£[", "$[", "€[", "£ [", "$ [", "€ [")
)
_QUANTITY = lazy_pattern(lambda: rf"\[(?:{any_of(_WORDS.texts('value'))})\](?= [a-zß-ÿ€$£%])", signs=("[",))
"""A value in brackets before what is counted."""
_ABOUT = lazy_pattern(lambda: rf"(?<!\w)(?i:{any_of(_WORDS.texts('about'))}) \Z")
"""Before it, "over" or "about"."""
_REACH = 24
"""Characters in which that stands, with what stands before it."""
