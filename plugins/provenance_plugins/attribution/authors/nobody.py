"""Words that stand where an author might, and name nobody."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata.naming.nameless import is_editors, is_stand_in
from provenance.analysis.metadata.naming.of_nobody import is_of_page
from provenance_plugins.attribution.tables import forms


def is_nobody(who: str) -> bool:
    """Whether it is what credits say that name nobody: "CTTO", the internet, the owner; or "we"; that rights are reserved; a part of a page ("Live Updates") or the label itself."""
    low = " ".join(who.lower().split()).strip(" .,;:*_-–—")
    if low.rpartition(": ")[2] in forms("near_authors", "nameless"):
        return True
    return low in _credited_to_nobody() or is_of_page(low) or (is_stand_in(low, entered=True) and not is_editors(low))


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
