"""Claims in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Turkish: figures, firsts and origins that a sentence states by itself, by rules over a small lexicon and without a score."""

from __future__ import annotations

import re

from provenance.analysis.claims.claim import Claim
from provenance.analysis.claims.languages.assertions import as_stated
from provenance.analysis.claims.languages.behind import is_laid
from provenance.analysis.claims.languages.figures import SIGNS, quantity_in
from provenance.analysis.claims.languages.settings import SETTINGS, setting_in
from provenance.analysis.claims.languages.words import CODES, holding, texts
from provenance.analysis.claims.stated import stated
from provenance.analysis.dates.reading import dates
from provenance.analysis.language import language
from provenance.analysis.sentences import sentence_index, sentences
from provenance.analysis.voice import words_of
from provenance.api import BlockKind, Document, analysis, any_of, between, lazy_pattern, matches

__all__ = ["CODES", "told"]

_DIGIT = lazy_pattern(r"[0-9]")
_PLAIN = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_UNSTATED, _AHEAD = (holding("stated", tag) for tag in ("unstated", "ahead"))
_GERMAN, _TURKISH = "de", "tr"
_POLITE = lazy_pattern(r"(?<=\w )(?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)\b")
"""Words that speak to a reader of German, not at the beginning of a sentence."""


def _selves(code: str) -> re.Pattern[str]:
    """What finds a word for whoever writes, whose doing a sentence tells, or for whom it advises."""
    return lazy_pattern(lambda: rf"(?<![\w-])(?i:{_of_selves(code)})")


def _of_selves(code: str) -> str:
    words = {*texts(code, "stated", "yours"), *words_of(code, "i", "me", "my", "we", "us", "our", "verb")}
    elided = sorted(word[:-1] for word in words if word.endswith("'"))
    whole = any_of(sorted(word for word in words if not word.endswith("'")))
    return rf"(?:{whole})(?!\w)" + (rf"|(?:{any_of(elided)})[’']" if elided else "")


_SELVES = {code: _selves(code) for code in CODES}


def _ending(code: str) -> re.Pattern[str]:
    return lazy_pattern(lambda: rf"\w\w(?:{any_of(texts(code, 'stated', 'endings'))})\b")


_ENDINGS = {code: _ending(code) for code in ("es", "fr", "it", "pt", "tr")}
"""The future, and what would be: "rassemblera", "custarão"."""
_FEWEST, _LONGEST = 5, 70
"""Words of a sentence that states it, one fewer where it tells a cause ("Jantar tarde causa diabetes.") and in Turkish, whose words hold more; longer ones are lists or were run together."""
_STOPS = (".", "…", ".”", ".»", '."', ".“", ". »")
"""What a sentence ends with; a line without a stop is a heading, a label or a row."""


@analysis(phrases=(SIGNS, SETTINGS))
def told(document: Document) -> tuple[Claim, ...]:
    """The sentences that state a figure, a first or largest, an origin or a change as the text's own and without a source, in order.

    Those of somebody else, of the writer and of what may be are left out. No sentence is read without a digit or a sign in words.
    """
    text, code = document.text, language(document).read_as
    signs, settings = matches(document, SIGNS), matches(document, SETTINGS)
    if not (signs or settings) and _DIGIT.search(text) is None:
        return ()
    listed, blocks = sentences(document), document.blocks
    worded = {sentence_index(document, match.span.start) for match in (*signs, *settings)}
    kept = [
        (index, words)
        for index, words in stated(document)
        if (index in worded or _DIGIT.search(words) is not None) and blocks[listed[index].block].kind in _PLAIN
    ]
    if not kept:
        return ()
    when = dates(document)
    found: list[Claim] = []
    for index, words in kept:
        span = listed[index].span
        shares, ranks = (list(between(listed_signs, span)) for listed_signs in (signs, settings))
        quantity = quantity_in(text, span, code, shares, when)
        setting = setting_in(text, span, code, ranks) if quantity is None and ranks else None
        place = quantity if setting is None else setting.words
        fewest = _FEWEST - (setting is not None and setting.cue == "cause") - (code == _TURKISH)
        said = as_stated(words, code, None if setting is None else setting.cue)
        if (
            place is not None
            and _is_stated(said, code, fewest)
            and not is_laid(document, index, place, code, figure=setting is None)
        ):
            cues = () if setting is None else (setting.cue,)
            found.append(Claim(span, index, 0.0, quantity is not None, supported=False, cues=cues, words=place))
    return tuple(found)


def _is_stated(words: str, code: str, fewest: int) -> bool:
    """Whether a sentence states what is: nothing of "us" or "you", nothing that may, will or should be."""
    if not words.rstrip("*_ ").endswith(_STOPS) or not fewest <= words.count(" ") + 1 <= _LONGEST:
        return False
    if any(pattern[code].search(words) is not None for pattern in (_SELVES, _UNSTATED, _AHEAD)):
        return False
    if code == _GERMAN:
        return _POLITE.search(words) is None
    return code not in _ENDINGS or _ENDINGS[code].search(words) is None
