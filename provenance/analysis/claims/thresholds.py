"""By how much the threshold of a sentence is lower: where readers of a text with notes miss one, and where a share in words begins it."""

from __future__ import annotations

from provenance.analysis.citations import NOTE_KINDS, citations
from provenance.analysis.citations.support import coverage
from provenance.analysis.claims.statistics import OPENING, QUANTITIES, is_part
from provenance.analysis.claims.words import intends, listed_in, tokens_of
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import BlockKind, Document, Phrases, Span, analysis, any_of, lazy_pattern, matches

__all__ = ["ASSERTING", "CUES", "FOREMOST", "RANKING", "SETTING", "is_noted", "places", "ranks", "shares"]

CUES = Phrases.load(__package__, "cues")
RANKING = ("rank", "proof")
"""Tags of what firms say of themselves."""
ASSERTING = ("blamed", "harm", "proven", "statute")
"""Tags of what may say what causes something, what is proven, or what a law lays down."""
SETTING = ("superlative", "opinion", "comparison", "alone", "origin", *ASSERTING)
"""Tags of what may set something before all others of a place, or say where it comes from."""
FOREMOST = ("alone", "origin", *ASSERTING)
"""Tags of those that announce nothing elsewhere."""
_SELVES = Phrases.load(__package__, "selves")
_BEFORE_SHARE = Phrases.load(__package__, "before_share")
_BEHIND_PERCENT = Phrases.load(__package__, "behind_percent")
_UNCLAIMED = Phrases.load(__package__, "unclaimed")
_PROUD = "".join(rf"(?<!{word} )" for word in ("proud", "pleased", "happens", "claims", "continues", "said", "known"))
"""What is no hope before "to be": "proud to be the leading provider"."""
_TO_BE = lazy_pattern(
    lambda: (
        rf"\b(?:(?:{any_of(_UNCLAIMED.texts('hoping'))}|{_PROUD}to) (?:\w+ )?(?:be|become|remain|stay)|becoming|being) (?:\w+ ){{0,3}}\Z"
    )
)
_OF_WORK = lazy_pattern(lambda: rf" (?:of|for|on) (?:\S+ ){{0,4}}?(?:{any_of(_UNCLAIMED.texts('work'))})\b")
_HOPED = lazy_pattern(lambda: rf" (?:{any_of(_UNCLAIMED.texts('hoped'))})\b")
"""Behind "the world's best"."""
_NEAR = 200
"""Characters on either side that tell how a sentence says it."""
_LEADERS = ("world leader", "global leader")
"""Of states as often as of firms, which lead in something."""

_FEW_NOTES = 3
"""Marks of notes that make a text one with notes."""
_FEW_SECTIONS = 3
"""Headings of a text from which on what stands before the first of them sums up the rest, whose notes are there."""
_BEHIND_MARK = 0.6
"""By how much, in log odds, the threshold is lower behind the last mark of a paragraph ..."""
_CLOSING = 1.2
"""... and for the last sentence of a paragraph without marks, where its mark would stand ..."""
_INSIDE = -0.5
"""... and higher for the others of such a paragraph, which that mark would cover ..."""
_LEAD = -1.0
"""... and in what sums up the text."""
_PERCENT = lazy_pattern(
    lambda: (
        rf"(?:(?i:{any_of(_BEFORE_SHARE.texts())}) )?[~≈]?\d{{1,3}}(?:\.\d+)?(?:[–-]\d{{1,3}}(?:\.\d+)?)?(?:%| per ?cent\b)(?! (?:{any_of(_BEHIND_PERCENT.texts())})\b)"
    )
)
"""A share in figures with which a sentence begins: "61% combine", "Nearly 40 per cent of"."""
_SHARE = 1.2
"""By how much it is lower for a sentence that begins with a share, in words or figures: whatever it speaks of, it states how much of it."""
_RANK = 1.5
"""By how much it is lower for what firms say of themselves: readers of debates, on which the model was trained, were shown nothing like it."""


@analysis()
def is_noted(document: Document) -> bool:
    """Whether a text has notes, so that what has none stands out."""
    return sum(mark.kind in NOTE_KINDS for mark in citations(document).marks) >= _FEW_NOTES


@analysis()
def places(document: Document) -> dict[int, float]:
    """By how much the threshold of sentences is lower for where they stand, by index; empty for a text without notes."""
    if not is_noted(document):
        return {}
    covered, trailing, _ = coverage(document)
    listed, lead = sentences(document), _end_of_lead(document)
    found: dict[int, float] = {}
    for index, sentence in enumerate(listed):
        if index in trailing:
            found[index] = _BEHIND_MARK
        elif index not in covered:
            last = index + 1 == len(listed) or listed[index + 1].block != sentence.block
            found[index] = (_CLOSING if last else _INSIDE) + (_LEAD if sentence.block < lead else 0.0)
    return found


def _end_of_lead(document: Document) -> int:
    """The index of the block at which the first section of a text begins; 0 for one of few sections or without a lead."""
    headings = [index for index, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING]
    if headings and headings[0] == 0:
        del headings[0]  # the text's title
    return headings[0] if len(headings) >= _FEW_SECTIONS else 0


@analysis()
def shares(document: Document) -> dict[int, float]:
    """By how much the threshold of sentences is lower that begin with what may be a share ("One in five children is poor"), by index; not of those that speak of "us" or of what will be."""
    found: dict[int, float] = {}
    listed = sentences(document)
    for match in matches(document, QUANTITIES):
        if not is_part(match):
            continue
        index = sentence_index(document, match.span.start)
        if index is not None and match.span.start - listed[index].span.start <= OPENING and _is_plain(document, index):
            found[index] = _SHARE
    text = document.text
    if "%" in text or " per" in text:
        for index, ((start, end), _) in enumerate(listed):
            if (
                (text.find("%", start, end) >= 0 or text.find(" per", start, end) >= 0)
                and _PERCENT.match(text, start, end) is not None
                and _is_plain(document, index)
            ):
                found[index] = _SHARE
    return found


def _is_plain(document: Document, index: int) -> bool:
    """Whether a sentence speaks neither of "us" nor of what will or should be."""
    tokens = {token.lower() for token in tokens_of(document.slice(sentences(document)[index].span))}
    return listed_in(_SELVES).isdisjoint(tokens) and not any(map(intends, tokens))


@analysis()
def ranks(document: Document) -> dict[int, float]:
    """By how much the threshold of sentences is lower that set something before all others or call it proven, by index."""
    found: dict[int, float] = {}
    for match in matches(document, CUES):
        if match.tagged(*RANKING):
            index = sentence_index(document, match.span.start)
            if index is not None and _is_ranked(document, sentences(document)[index].span, match.span):
                found[index] = _RANK
    return found


def _is_ranked(document: Document, sentence: Span, words: Span) -> bool:
    """Whether a sentence says so of something: it neither denies, asks nor hopes it, and speaks of no film's producer and no leader of a state."""
    text = document.text
    if text[max(words.end, sentence.end - _NEAR) : sentence.end].rstrip("\"”’')").endswith("?"):
        return False
    before = text[max(sentence.start, words.start - _NEAR) : words.start].lower().replace("’", "'")
    behind = text[words.end : min(sentence.end, words.end + _NEAR)].lower()
    tokens = [token.strip(',;:()“”"') for token in before.split()]
    if not frozenset(_UNCLAIMED.texts("denying")).isdisjoint(tokens) or any(token.endswith("n't") for token in tokens):
        return False
    if _TO_BE.search(before) is not None or _OF_WORK.match(behind) is not None or _HOPED.match(behind) is not None:
        return False
    return not document.slice(words).lower().endswith(_LEADERS) or behind.startswith(" in ")
