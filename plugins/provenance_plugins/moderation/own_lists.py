"""Lists in which a group says of itself who it is for, with the words that it has taken up: "open to trans people, …, …", "par et pour …"."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import group_of_all, tagged
from provenance_plugins.moderation.words import Word, profanities, within

__all__ = ["is_in_own_list"]

_FRAME = lazy_pattern(lambda: rf"(?i)(?<!\w){group_of_all('usage', 'own_frame')}(?!\w)")
"""Before such a list: that only those meet, or that something is made by them and for them."""
_NAME = lazy_pattern(lambda: rf"(?i)(?<!\w){group_of_all('usage', 'own_name')}(?!\w)")
"""What those call themselves who stand in it, too, and nobody calls them to hurt."""
_PARTS = lazy_pattern(r"\s*[,;/&·:(]\s*|\s(?:et|e|y|and|und|ou|o|or)\s")
_KEPT_OUT = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w){group_of_all('usage', 'own_kept_out')}(?!\w)(?!\s{group_of_all('usage', 'own_outsider')}\s?[(:])"
    )
)
"""Somebody is kept out: "women, not …". "sans mecs cis :" names those who stay away before it says who comes."""
_HATED = lazy_pattern(lambda: rf"(?i)(?<!\w){group_of_all('usage', 'own_hated')}(?!\w)")
_REACH = 100
"""Characters of the list on one side of a word."""
_OF_PART, _LEAST = 3, 2
"""Words of a part of such a list at most, and parts beside that of the word."""


def is_in_own_list(document: Document, word: Word) -> bool:
    """Whether a word that a group has taken up stands in a list of short parts behind words for a meeting of those alone, with a plain name of one of the groups in it, no word of exclusion or hate before it, and nothing coarse in the sentence."""
    if tagged("usage", "own_group").isdisjoint(word.tags):
        return False
    start, end = sentence_around(document, word.span)
    before = document.text[max(start, word.span.start - _REACH) : word.span.start]
    frames = list(_FRAME.finditer(before))
    if not frames or _is_kept_out(document.text, start, word.span.start):
        return False
    behind = document.text[word.span.end : min(end, word.span.end + _REACH)].rstrip(" .!")
    first = [part for part in _PARTS.split(before[frames[-1].end() :]) if part.strip()]
    last = [part for part in _PARTS.split(behind)[1:] if part.strip()]
    if any(len(part.split()) > _OF_PART for part in first):
        return False
    listed = first
    for part in last:
        if len(part.split()) > _OF_PART:
            break
        listed = [*listed, part]
    if len(listed) < _LEAST or not any(_NAME.search(part) is not None for part in listed):
        return False
    return not within(profanities(document), start, end)


def _is_kept_out(text: str, start: int, end: int) -> bool:
    """Whether a word of exclusion stands in the sentence before a place, beside that of the meeting itself ("no mixto"), or one of hate somewhat before."""
    if _HATED.search(text, max(0, end - 2 * _REACH), end) is not None:
        return True
    said = text[max(start, end - 2 * _REACH) : end]
    return _KEPT_OUT.search(_FRAME.sub(";", said)) is not None
