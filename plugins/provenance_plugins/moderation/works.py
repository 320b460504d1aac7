"""Titles and names that hold a bad word: of songs, books, bands, coins, repositories. Nobody can put them in other words."""

from __future__ import annotations

from bisect import bisect_right

from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import by_word

_WORD = lazy_pattern(r"[^\W\d_][\w’'*-]*")
_LONGEST = 14
"""Words of a title."""
_SMALL = 3
"""Letters of words that titles may write small."""
_EMPHASIS = lazy_pattern(
    r"(?<![\w*_])(\*\*?|__?)(?=\S)([^*_\n]{2,90}?)(?<=\S)\1(?![\w*_])|<(em|i|cite)\b[^<>]*>([^<>]{2,90})</\3>"
)
_NAMED = 3
"""Words that a sentence must write small for the capitals in it to be those of names."""
_BEFORE = lazy_pattern(r"([^\W\d_][\w’'-]*) $")
_BEHIND = lazy_pattern(r" ([^\W\d_][\w’'-]*)")


def is_in_title_of_work(document: Document, span: Span) -> bool:
    """Whether words stand in a title that a link leads to or that is set off, or are the name of what the link leads to."""
    link = next((link for link in document.links if link.span.start <= span.start and span.end <= link.span.end), None)
    if link is not None:
        words = document.slice(link.span)
        word = document.slice(span).lower()
        if _is_title(words, word) or (
            word in link.target.lower() and (len(words.split()) <= 2 or document.text[span.start].isupper())
        ):
            return True
    found = _set_off(document)
    at = bisect_right(found, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.end <= found[at].end and _is_title(document.slice(found[at]), document.slice(span).lower())


def is_in_name(document: Document, span: Span) -> bool:
    """Whether a word is part of a name inside a sentence, by its capital and that of the word beside it: "the … Surfers played"."""
    text = document.text
    word = document.slice(span)
    if not word[0].isupper() or word.isupper():
        return False
    sentence = sentence_around(document, span)
    small = sum(each[0].islower() and len(each) >= _SMALL for each in _WORD.findall(document.slice(sentence)))
    if small < _NAMED or not document.text[sentence.start : span.start].strip(" \"“'‘*_>-"):
        return False
    before = _BEFORE.search(text, sentence.start, span.start)
    behind = _BEHIND.match(text, span.end)
    first = before is not None and before.start() == sentence.start
    beside = [one[1] for one in (before if not first else None, behind) if one is not None]
    return any(
        each[0].isupper()
        and not each.isupper()
        and each.lower() not in by_word("insult")
        and each.lower() not in by_word("profanity")
        for each in beside
    )


def _is_title(words: str, word: str) -> bool:
    """Whether words are written as a title is: each that is not small with a capital, the one that is asked about too."""
    found = _WORD.findall(words)
    if not 0 < len(found) <= _LONGEST or words.isupper():
        return False
    capital = all(each[0].isupper() for each in found if len(each) > _SMALL or each.lower() == word)
    return capital and found[0][0].isupper() and not words.rstrip().endswith("!")


@analysis()
def _set_off(document: Document) -> list[Span]:
    """What the markup of a text sets off, as it stands in the reading text."""
    source = document.source if document.media_type in {"text/markdown", "text/html"} else document.text
    spans: list[Span] = []
    reached = 0
    for match in _EMPHASIS.finditer(source):
        words = " ".join((match[2] or match[4]).split())
        at = document.text.find(words, reached)
        if at >= 0:
            reached = at + len(words)
            spans.append(Span(at, reached))
    return spans
