"""Bad words that are names in a list of names, are taken apart as words, or stand in a line that is quoted between single marks."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import by_word, group_of_all

__all__ = ["is_listed_name"]

_REACH = 160
"""Characters to either side of a word in which the rest of its list or of what is quoted stands."""
_WORD = lazy_pattern(r"[^\W\d_][\w’'&*-]*")


def is_listed_name(document: Document, span: Span) -> bool:
    """Whether a word is a name among names ("worms (Old Father, WANK and Oilz)", "2. 3860 pt. … by …"), what a sentence says the meaning of, or between single marks."""
    return (
        _is_among_names(document.text, span)
        or _is_ranked(document.text, span)
        or _is_taken_apart(document.text, span)
        or _is_between_single_marks(document, span)
    )


_ITEMS, _WORDS = 3, 4
"""Names of such a list, at least, and words of each, at most."""
_AND = lazy_pattern(
    r",\s(?:and|or|und|oder|et|ou|y|e|o|en|of|och|og|i|ve)?\s?|\s(?:and|or|&|und|et|y|e|en|och|og|i|ve)\s"
)


def _is_among_names(text: str, span: Span) -> bool:
    """Whether brackets hold nothing but three names or more, a word with a capital among them: nobody is called names one after another there."""
    if not text[span.start].isupper():
        return False
    opened = text.rfind("(", max(0, span.start - _REACH), span.start)
    closed = text.find(")", span.end, span.end + _REACH)
    if opened < 0 or closed < 0 or text.find(")", opened, span.start) >= 0:
        return False
    items = [one for one in _AND.split(text[opened + 1 : closed]) if one.strip()]
    bad = by_word("profanity")
    clean = 0
    for item in items:
        words = _WORD.findall(item)
        if not 0 < len(words) <= _WORDS or not all(word[0].isupper() for word in words):
            return False
        clean += not any(word.lower() in bad for word in words)
    return len(items) >= _ITEMS and clean >= _ITEMS - 1


_ROW = lazy_pattern(
    r"[^\w\n]{0,6}(?:\{?[A-Z]?\d{1,4})[.):]?[ \t]+(?:\d{1,6}[ \t]?(?:pts?|points|Punkte|votes|p)?\.?[ \t]+)?[^\s\n][^\n]{1,60}?(?:[ \t](?:by|-|–|—|/)[ \t])[^\n]{2,80}$"
)
"""A row of a ranking: its place, its points, who or what, and of whom it is: "2. 3860 pt. Lamp MCs - Uprising by Cruz"."""
_ROWS, _AROUND = 3, 4
"""Such rows, the one of the word among them, and lines on each side in which the others stand."""


def _is_ranked(text: str, span: Span) -> bool:
    """Whether a word with a capital stands in a row of a ranking of works."""
    if not text[span.start].isupper():
        return False
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : len(text) if end < 0 else end].rstrip()
    if len(line) > _REACH or _ROW.match(line) is None:
        return False
    near = text[:start].rsplit("\n", _AROUND + 1)[1:] + (
        [] if end < 0 else text[end + 1 :].split("\n", _AROUND)[:_AROUND]
    )
    return 1 + sum(_ROW.match(one.rstrip()) is not None for one in near) >= _ROWS


_BARE = lazy_pattern(lambda: rf"(?:[,;:(]|(?<!\w){group_of_all('taken_apart', 'before')})\s{{1,3}}[*_]{{0,2}}\Z")
"""Right before a word of which a clause speaks: no article and no word that goes with it."""
_MEANS = lazy_pattern(lambda: rf"[*_]{{0,2}}\s{{1,3}}{group_of_all('taken_apart', 'means')}(?!\w)")
_NEAR = 24


def _is_taken_apart(text: str, span: Span) -> bool:
    """Whether a word in small letters, without an article, is the subject of what tells of words: "…, tandis que … fait penser au"."""
    if not text[span.start].islower() or _MEANS.match(text, span.end) is None:
        return False
    return _BARE.search(text, max(0, span.start - _NEAR), span.start) is not None


_OPENED = lazy_pattern(r"(?<![\w’'])'(?!(?:em|til|tis|twas|cause|bout|round|n|cos|cuz)\b)(?=[^\W\d_])[^'\n]*\Z")
_CLOSED = lazy_pattern(r"(?:[^'\n]|(?<=\w)'(?=\w))*?[.,!?]'(?=[\s).,;:]|\Z)")
"""Up to the mark that ends what is quoted, which a stop tells from an apostrophe."""


def _is_between_single_marks(document: Document, span: Span) -> bool:
    """Whether a word stands between a straight single mark that touches the word behind it and one behind a stop: "will 'stand up for …!'"."""
    text = document.text
    if text.find("'", span.end, span.end + _REACH) < 0:
        return False
    block = document.block_at(span.start)
    first = max(0 if block is None else block.span.start, span.start - _REACH)
    return (
        _OPENED.search(text, first, span.start) is not None
        and _CLOSED.match(text, span.end, span.end + _REACH) is not None
        and _TO.search(text, first, span.end + _REACH) is None
    )


_TO = lazy_pattern(r"(?<!\w)(?:you|your|you're)(?!\w)", re.IGNORECASE)
"""With these words it may be abuse of a reader."""
