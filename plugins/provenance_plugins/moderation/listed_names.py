"""Bad words that are names in a list of names in brackets, or whose meaning a sentence tells."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import by_word, group_of_all

__all__ = ["is_listed_name"]

_REACH = 160
"""Characters to either side of a word in which the rest of its list stands."""
_WORD = lazy_pattern(r"[^\W\d_][\w’'&*-]*")


def is_listed_name(document: Document, span: Span) -> bool:
    """Whether a word with a capital is a name among names in brackets, "three bands (Harbour Light, …, Quay)", or what a sentence says the meaning of."""
    return _is_among_names(document.text, span) or _is_taken_apart(document.text, span)


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


_BARE = lazy_pattern(lambda: rf"(?:[,;:(]|(?<!\w){group_of_all('taken_apart', 'before')})\s{{1,3}}[*_]{{0,2}}\Z")
"""Right before a word of which a clause speaks: no article and no word that goes with it."""
_MEANS = lazy_pattern(lambda: rf"[*_]{{0,2}}\s{{1,3}}{group_of_all('taken_apart', 'means')}(?!\w)")
_NEAR = 24


def _is_taken_apart(text: str, span: Span) -> bool:
    """Whether a word in small letters, without an article, is the subject of what tells of words: "…, tandis que … fait penser au"."""
    if not text[span.start].islower() or _MEANS.match(text, span.end) is None:
        return False
    return _BARE.search(text, max(0, span.start - _NEAR), span.start) is not None
