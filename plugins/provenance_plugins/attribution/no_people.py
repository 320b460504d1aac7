"""What looks like a source that stays without a name in another language than English, and is none: data that are collected so ("raccoglie dati in forma anonima"), old writings ("des sources du XIVe siècle en témoignent")."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["are_writings", "is_of_data"]


def _of(tag: str) -> str:
    return any_of(sorted(forms("no_people", tag)))


_DATA = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('data')})", re.IGNORECASE)
_TALK = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('talk')})", re.IGNORECASE)
_SOURCES = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('sources')})(?!\w)", re.IGNORECASE)
_ATTEST = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('attest')})(?!\w)", re.IGNORECASE)
_OLD = lazy_pattern(
    lambda: rf"(?<!\w)(?:{_of('old')})(?!\w)|\b(?:X{{0,2}}(?:IX|IV|V?I{{1,3}}|V|X))(?:e|ème)\s|\b1[0-8]\d\d\b",
    re.IGNORECASE,
)


def is_of_data(document: Document, one: Attribution) -> bool:
    """Whether the sentence says how data are taken, and has nobody speak: "Questi cookie raccolgono dati in forma anonima"."""
    here = sentences(document)[one.sentence].span
    return _DATA.search(document.text, *here) is not None and _TALK.search(document.text, *here) is None


def are_writings(document: Document, one: Attribution) -> bool:
    """Whether the sources are writings: they attest something, and their sentence is of a time long past or says that they are written."""
    if one.source is None or _SOURCES.search(document.text, *one.source) is None:
        return False
    if _WRITTEN.search(document.text, one.source.start, one.source.end + _BEHIND) is not None:
        return True
    here = sentences(document)[one.sentence].span
    return _OLD.search(document.text, *here) is not None and _ATTEST.search(document.text, *here) is not None


_BEHIND = 14
"""Characters behind the word for sources in which their adjective stands."""
_WRITTEN = lazy_pattern(
    lambda: rf"(?<!\w)(?:(?:{_of('sources')})\s(?:{_of('written')})|(?:{_of('written')})\s(?:{_of('sources')}))(?!\w)",
    re.IGNORECASE,
)
"""Sources that are writings: "fuentes históricas", "dawnych źródeł"."""
