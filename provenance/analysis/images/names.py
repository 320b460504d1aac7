"""Whether two credits can be of the same picture."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from provenance.analysis.images.files import Embedded
from provenance.analysis.images.words import NAMES, words_of
from provenance.analysis.metadata.lexicons import words_of as words_of_languages
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import lazy_pattern

_WORD = lazy_pattern(r"[^\W_]+")


class Verdict(StrEnum):
    """What two credits have to do with each other."""

    AGREES = "agrees"
    UNDECIDED = "undecided"
    """They name different kinds of things, as a person and the agency that she may work for, or one of them names nobody."""
    CONTRADICTS = "contradicts"


def compare(credit: str, image: Embedded, languages: tuple[str, ...]) -> Verdict:
    """Whether a document's credit can be that of what an image says of itself."""
    creators = tuple(name for name in image.creators if _names_somebody(name))
    others = tuple(text for text in (image.credit, image.source, image.rights) if _names_somebody(text))
    known = (*creators, *others)
    if not known:
        return Verdict.UNDECIDED
    stated = _tokens((credit,))
    if not stated:
        return Verdict.UNDECIDED
    held = _tokens(known)
    if not held or not stated.isdisjoint(held) or _abbreviates(credit, known) or _runs_together(stated, held):
        return Verdict.AGREES if held else Verdict.UNDECIDED
    kinds = {name.kind for name in names_of(credit, words_of_languages(languages), trusted=True).names}
    if Kind.PERSON in kinds and creators:
        return Verdict.CONTRADICTS
    if kinds & {Kind.AGENCY, Kind.ORGANISATION, Kind.PERSON} and others:
        return Verdict.CONTRADICTS
    return Verdict.UNDECIDED


def _names_somebody(text: str) -> bool:
    words = words_of(NAMES)
    return (
        bool(text.strip()) and " ".join(text.lower().split()) not in words.tagged("nobody") and bool(_tokens((text,)))
    )


def _tokens(texts: Iterable[str]) -> set[str]:
    """The words that tell somebody apart, folded."""
    common = words_of(NAMES).tagged("common")
    return {
        token
        for text in texts
        for word in _WORD.findall(text)
        if len(token := _fold(word)) > 2 and not token.isdigit() and word.lower() not in common
    }


def _fold(word: str) -> str:
    """Without case and diacritics, and with German umlauts as they are written without them."""
    low = word.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "o").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def _abbreviates(credit: str, known: Iterable[str]) -> bool:
    """Whether one is the initials of the other: "AFP" and "Agence France-Presse"."""
    for text in known:
        for short, long in ((credit, text), (text, credit)):
            initials = "".join(word[0] for word in _WORD.findall(long) if word[0].isupper()).lower()
            if any(len(word) > 1 and word.isupper() and word.lower() in initials for word in _WORD.findall(short)):
                return True
    return False


def _runs_together(one: set[str], other: set[str]) -> bool:
    """Whether a name is written as one word on one side: "anapereira" for "Ana Pereira"."""
    return any(
        len(part) > 3 and part in whole
        for first, second in ((one, other), (other, one))
        for part in first
        for whole in second
    )
