"""What makes a hint of a claim without a source: nobody could be asked for one, or no reader would."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Claim
from provenance.analysis.dates.names import MONTHS
from provenance.analysis.quotes import inside_quotation
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.citations.first_person import voice
from provenance_plugins.citations.narration import is_narrated
from provenance_plugins.citations.wordlists import words_of as _words

_WEAK = frozenset({"opinion", "mention", "status", "reason", "effect", "case"})
"""Cues that praise, that only name the law, that say how a thing stands, why, what came of an event, or how a case was decided."""
_SUPERLATIVE = "superlative"
_MEASURED = frozenset({"change", "comparison"})
_PLACE = lazy_pattern(
    lambda: rf"\bin (?:the )?(?!(?:{any_of(map(str.title, (*MONTHS, *_words('season').single)))})\b)[A-Z]"
)
"""Among what something is the first or largest."""
_CALLED = lazy_pattern(r" ?(?:[A-Z(]|$)")
"""Behind "the first": a name or a number of parts."""
_SPACES = str.maketrans({**dict.fromkeys('-–—/,;:!?()[]“”"*•·|…', " "), "’": "'"})
_PRICE = lazy_pattern(r"[$€£¥]\s?\d|\d\s?(?:euros?|dollars?|pounds?|cents)\b")
_DEFINITE_SHARE = lazy_pattern(
    r"(?:[Tt]he|[Tt]hat|[Tt]his) \d[\d.,]*(?:%| per ?cent)(?! of | in | who | or | to )[- ][a-z]"
)
"""A share that the text comes back to, or that everybody knows: "the 50% wage premium"."""
_DESCRIBING = lazy_pattern(r"[- ]([a-z]+)")
_MONEY = "$€£¥"
_COUNTABLE = 10_000
"""Below so many one can count things oneself: half of such figures are what the writer has before the eyes."""
_OWNER = ("'s", "’s")
_LONGEST_ARTICLE = 8
"""Characters before a figure in which "the" or "another" stands."""
_MARK = lazy_pattern(r"\[[^\[\]]{1,8}\]\s*(?=\S)")
"""The mark of a note before its first word."""
_ROWS = 2
"""Labels with a value in one sentence from which on it is such a row, however long."""
_ENDS = frozenset(".!?…\"”’')")
_SIGNS = frozenset("=<>≤≥")
"""Words of a formula or condition."""
_OPENING = 4
"""Words at the beginning of a sentence among which its first verb stands."""


@cache
def _bracketed() -> tuple[str, ...]:
    entries = Phrases.load(__package__, "case").by_language()["en"]
    return tuple(entry.text for entry in entries if entry.tags == ("bracketed",))


def is_hint(document: Document, claim: Claim) -> bool:
    """Whether a claim without support is no more than a hint.

    So it is where it is no fact about the world (praise, a case that is thought of, what to do, what the writer tested, did, sells, lays down), or
    where the thing itself shows it: the price and the make of a product, a row of a table. So it is too where a source was named just before.
    """
    sentence = document.slice(claim.span)
    if claim.beside or sentence[-1] == ":":
        return True
    prose = _MARK.sub("", sentence, count=1) if sentence[0] == "[" else sentence
    words = [word.strip(".'") for word in prose.translate(_SPACES).lower().split()]
    joined = f" {' '.join(words)} ".replace(" we've ", " we ").replace(" we have ", " we ")
    words = joined.split()
    if _is_own(words, joined) or _is_laid_down(document, claim, sentence, words, joined):
        return True
    if claim.statistic:
        found = _is_private(document, claim, words, joined) or _is_of_product(sentence, words, joined)
    else:
        found = _is_weak(document, claim, sentence, words, joined) or _words("price", "reader").occur(words, joined)
    return found or is_narrated(document, claim, words, joined) or _is_told(document, claim, words, joined)


def _is_own(words: list[str], joined: str) -> bool:
    """Whether a sentence says that the writer did, tested or sells something, or speaks of what is the reader's own."""
    return _words("own_experience").occur(words, joined) or words[0] in _words("price", "owner").single


def _is_told(document: Document, claim: Claim, words: list[str], joined: str) -> bool:
    """Whether a sentence is one of a text in which somebody tells of their own work, or speaks to the reader."""
    spoken = voice(document)
    if claim.sentence in spoken.ours:
        return not _words("nation").occur(words, joined)
    if spoken.personal and not claim.statistic:
        return True
    if spoken.national or claim.words is None:
        return False
    before = document.text[claim.span.start : claim.words.start].lower().split()
    return not _words("case", "ours").single.isdisjoint(before)


def _is_laid_down(document: Document, claim: Claim, sentence: str, words: list[str], joined: str) -> bool:
    """Whether a sentence thinks of a case, advises, states what a rule says or everybody can work out, or leads to where the text shows it."""
    if _is_case(words, joined) or _words("price", "advice").occur(words, joined):
        return True
    if _words("own_experience", "given").occur(words, joined) or not _SIGNS.isdisjoint(words):
        return True
    if "(" in sentence and any(opening in sentence for opening in _bracketed()):
        return True
    if claim.words is None:
        return False
    before = document.text[claim.span.start : claim.words.start].lower()
    if _words("case", "condition").single.intersection(before.split()) or inside_quotation(document, claim.words):
        return True
    if any(before.endswith(phrase) for phrase in _words("case", "place").phrases) or _is_described(
        document, claim.words
    ):
        return True
    if sentence.count("%") + sentence.count("percent") != 1:
        return False
    return _DEFINITE_SHARE.search(document.text, max(0, claim.words.start - len("that ")), claim.span.end) is not None


def _is_described(document: Document, figure: Span) -> bool:
    """Whether an amount of money only describes what the text tells of: "his £15 million move", "a $2.2 million expedition"."""
    found = _DESCRIBING.match(document.text, figure.end)
    if found is None or found[1] in _words("case", "apart").single or document.text[figure.start] not in _MONEY:
        return False
    before = document.text[max(0, figure.start - _LONGEST_ARTICLE) : figure.start].lower().split()
    return bool(before) and (before[-1] in _words("case", "article").single or before[-1].endswith(_OWNER))


def _is_private(document: Document, claim: Claim, words: list[str], joined: str) -> bool:
    """Whether a figure is of nothing that offices, firms or researchers count, or one that the writer can count, unless somebody must have."""
    if claim.words is not None:
        figure = document.slice(claim.words).lower().split()
        scale = _words("public", "scale").single
        if any(word.lstrip("0123456789.,$€£¥") in scale for word in figure):
            return False
        digits = figure[0].replace(",", "")
        if digits.isdigit() and int(digits) < _COUNTABLE and _words("public", "counted").single.issuperset(figure[1:]):
            return True
    return not _words("public").occur(words, joined)


def _is_of_product(sentence: str, words: list[str], joined: str) -> bool:
    """Whether a figure is the price or the make of a product, or tells of one person's life."""
    if (
        _words("price", "offer").occur(words, joined)
        or _words("price", "offering").occur(words, joined)
        or _is_row(sentence, words)
    ):
        return True
    if _words("price", "aggregate").occur(words, joined):
        return False
    if words[0] in _words("case", "person").single:
        return True
    if "%" in sentence:
        return False
    if _PRICE.search(sentence) is not None:
        return _words("price").occur(words, joined) or _words("price", "reader").occur(words, joined)
    return _words("price", "specification").occur(words, joined)


def _is_weak(document: Document, claim: Claim, sentence: str, words: list[str], joined: str) -> bool:
    """Whether none of a claim's cues says more than the one who tells of the thing knows.

    The first or largest of what, is not said either, and what is compared or grows is nothing that anybody counts.
    """
    strong = set(claim.cues) - _WEAK
    if strong == {_SUPERLATIVE}:
        if claim.words is not None and _CALLED.match(document.text, claim.words.end) is not None:
            return True
        return _words("case", "scope").single.isdisjoint(words) and _PLACE.search(sentence) is None
    return not strong or (strong <= _MEASURED and not _words("public").occur(words, joined))


def _is_case(words: list[str], joined: str) -> bool:
    """Whether a sentence begins as one that thinks of a case or tells what to do."""
    opening = _words("case").single
    if words[0] in opening:
        return True
    leading = _words("case", "leading")
    if words[0] in leading.single:
        return words[1:2] != [] and words[1] in opening
    if not any(joined.startswith(phrase) for phrase in leading.phrases):
        return False
    return not opening.isdisjoint(words[2:_OPENING]) or not _words("case", "possible").single.isdisjoint(words)


def _is_row(sentence: str, words: list[str]) -> bool:
    """Whether a sentence is a row of a table: labels with values, or a price among words without a verb and without an end."""
    if sentence.count(": ") >= _ROWS:
        return True
    return (
        sentence[-1] not in _ENDS
        and _PRICE.search(sentence) is not None
        and _words("case", "verb").single.isdisjoint(words)
    )
