"""Words that stand where an author might, and name nobody."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata.naming.nameless import is_editors, is_stand_in
from provenance.analysis.metadata.naming.of_nobody import is_of_page
from provenance.analysis.proper_names import is_given_name
from provenance_plugins.attribution.tables import forms


def is_nobody(who: str) -> bool:
    """Whether it is what credits say that name nobody: "CTTO", the internet, the owner; or "we"; that rights are reserved; a part of a page ("Live Updates") or the label itself."""
    low = " ".join(who.lower().split()).strip(" .,;:*_-–—")
    if low.rpartition(": ")[2] in forms("near_authors", "nameless"):
        return True
    if low in forms("near_authors", "section") or _is_box(who, low):
        return True
    return low in _credited_to_nobody() or is_of_page(low) or (is_stand_in(low, entered=True) and not is_editors(low))


def _is_box(who: str, low: str) -> bool:
    """Whether it is the head of a box of pictures or of other texts, with nobody's first name: "Top Harbour News Photos"; a photographer signs so as well."""
    first, _, last = low.rpartition(" ")
    return bool(first) and last in forms("near_authors", "box") and not any(map(is_given_name, who.split()))


@cache
def _credited_to_nobody() -> frozenset[str]:
    words = (
        forms("vague_credit", "formula")
        | forms("vague_credit_words", "place")
        | forms("vague_credit_words", "party")
        | forms("near_authors", "pronoun")
        | forms("near_authors", "reserved")
        | forms("near_authors", "over")
    )
    return frozenset(word.lower() for word in words)
