"""The whole figure that a message quotes: with the number before "times" or a fraction, and with what is counted or measured."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["whole_figure"]

_WORDS = Phrases.load(__package__, "figure_words")
_BEFORE, _BEHIND = 40, 60
"""Characters around the words that make a sentence state a figure, in which the rest of the figure stands."""
_NUMBER = r"(?<![\w.,])[$€£¥]?\d+(?:[.,\u00a0\u202f]\d+)*[½¼¾]?"
_NOUN = r"[^\W\d_][\w’'-]*(?![\w’'-])"


def whole_figure(document: Document, found: Span) -> Span:
    """The words of a figure with their number and their noun: "40 times the legal limit" of "times the", "a third of the shops" of "third of"."""
    code = language(document).read_as
    if not _tagged(code, "ends"):
        return found
    text = document.text
    start, end = found
    number = _number(code).search(text, max(0, start - _BEFORE), start) if _counted(code).match(text, start) else None
    if number is not None:
        start = number.start()
    if text[end - 1].isdigit() or _open(code).search(text, found.start, end) is not None:
        noun = _noun(code).match(text, end, end + _BEHIND)
        if noun is not None:
            end = noun.end()
    return Span(start, end)


@cache
def _counted(code: str) -> re.Pattern[str]:
    """What never stands without its number: "times", "third of"."""
    return lazy_pattern(rf"(?:{any_of(_tagged(code, 'counted'))})(?!\w)", re.IGNORECASE)


@cache
def _number(code: str) -> re.Pattern[str]:
    return lazy_pattern(
        rf"(?:(?<!\w)(?:{any_of(_tagged(code, 'numbers'))})|{_NUMBER})[ -]\Z",
        re.IGNORECASE,
    )


@cache
def _open(code: str) -> re.Pattern[str]:
    """Words behind which those stand of which a figure speaks: "times the", "twice as"."""
    return lazy_pattern(rf"(?<!\w)(?:{any_of(_tagged(code, 'open'))})\Z", re.IGNORECASE)


@cache
def _noun(code: str) -> re.Pattern[str]:
    """Articles, and at most two words behind them, up to a small word of the sentence."""
    articles, ends = any_of(_tagged(code, "articles")), any_of(_tagged(code, "ends"))
    word = rf"(?!(?:{ends})(?![\w’'-])){_NOUN}"
    return lazy_pattern(rf" (?:(?:{articles}) )?{word}(?: {word})?", re.IGNORECASE)


@cache
def _tagged(code: str, tag: str) -> tuple[str, ...]:
    return tuple(entry.text for entry in _WORDS.of_language(code) or () if tag in entry.tags)
