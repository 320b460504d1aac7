"""Whether a bad word stands in a text about words, about court, or in a list of such words: it is what the text is about there."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import metadata
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.sought import Sought
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import Word, profanities, slurs, within

_of = partial(group_of, "about_words")

_LANGUAGE = lazy_pattern(lambda: rf"\b{_of('language')}\b", re.IGNORECASE)
_HEARD = lazy_pattern(
    lambda: rf"\b{_of('court')}(?:\s\w+){{0,2}}\s{_of('heard')}\b|\b{_of('alleged')}\b", re.IGNORECASE
)
"""Before the word: "the jury heard that …", "is alleged to have …"."""
_WAS_HEARD = Sought(_HEARD)
_SPOKEN_TO = lazy_pattern(r"\b(?:you|u|your|ur|you['’]re)\b", re.IGNORECASE)
_AROUND = 300
"""Characters to either side: a long paragraph."""
_DIFFERENT = 2
"""Words on language without which a text is hardly about it."""
_LISTED = 4
"""Bad words with nothing but commas or lines between them."""
_BETWEEN = lazy_pattern(r"[\s,;/|•*\"'“”‘’`.–—-]*(?:(?:and|or)\s)?[\"'“‘`*]?")
_REACH = 120
"""Characters in which so many stand."""
_TERM, _STEM = 5, 4
"""Words of the term that a text is on, at most, and letters that the forms of a word share."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_WORK = lazy_pattern(
    r"<(?:em|i|cite)\b[^<>]*>([^<>]+)</|[“«]([^“”«»]+)[”»]|(?<!\w)\*([^*]+)\*(?!\w)|(?<!\w)\"([^\"]+)\"(?!\w)"
)
"""A work that a title names: a review has its words."""
_DEFINED = lazy_pattern(lambda: rf"[\"”’'*_]*\s{_of('defined')}\b", re.IGNORECASE)
"""Behind a term: "… is the practice of", "… is a term for"."""


def is_subject(document: Document, word: Word) -> bool:
    """Whether a bad word is one that a text on language or moderation speaks of, that a court heard, or one of a list."""
    sentence = sentence_around(document, word.span)
    if is_about_language(document, sentence):
        return True
    if _WAS_HEARD.is_in(document, sentence.start, word.span.start):
        return True
    return _is_listed(document, word)


def is_about_language(document: Document, sentence: Span) -> bool:
    """Whether a sentence stands among words on language or on the moderation of it, and speaks to nobody."""
    if _SPOKEN_TO.search(document.slice(sentence)) is not None:
        return False
    found = _LANGUAGE.findall(document.text, max(0, sentence.start - _AROUND), sentence.end + _AROUND)
    return len({word.lower().removesuffix("s") for word in found}) >= _DIFFERENT


def is_of_term(document: Document, word: Word) -> bool:
    """Whether a word stands in a term that is the title of its text and is defined there, or is a form of it."""
    return word.word[:_STEM] in document.recall("stems of the term", _stems_of_term)


def _stems_of_term(document: Document) -> frozenset[str]:
    """How the words of the title begin, where it is a term and the text says what that is, or those of a work that it names."""
    title = metadata(document).title
    words = [] if title is None else _WORD.findall(title.value.lower())
    if title is not None and (work := _WORK.search(title.value)) is not None:
        return frozenset(word[:_STEM] for word in _WORD.findall((work[1] or work[2] or work[3] or work[4]).lower()))
    if title is None or not 0 < len(words) <= _TERM:
        return frozenset()
    uses = re.finditer(rf"\b{re.escape(title.value.strip())}", document.text, re.IGNORECASE)
    if all(_DEFINED.match(document.text, use.end()) is None for use in uses):
        return frozenset()
    return frozenset(word[:_STEM] for word in words)


def _is_listed(document: Document, word: Word) -> bool:
    """Whether a word is one of several different ones in a row, as a glossary or a filter has them."""
    start, end = word.span.start - _REACH, word.span.end + _REACH
    near = sorted({*within(profanities(document), start, end), *within(slurs(document), start, end)})
    at = next((index for index, one in enumerate(near) if one.span == word.span), None)
    if at is None:
        return False
    row = {word.word}
    for step in (-1, 1):
        index = at
        while 0 <= index + step < len(near):
            first, second = sorted((near[index].span, near[index + step].span))
            if _BETWEEN.fullmatch(document.slice(Span(first.end, max(first.end, second.start)))) is None:
                break
            if not _has_stop(document, first, second):
                break
            index += step
            row.add(near[index].word)
    return len(row) >= _LISTED


def _has_stop(document: Document, first: Span, second: Span) -> bool:
    """Whether a comma or the end of a line parts two words: a string of curses has neither."""
    return any(sign in document.text[first.end : second.start] for sign in ",;\n/|")
