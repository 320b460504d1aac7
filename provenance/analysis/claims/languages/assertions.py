"""What else a sentence asserts without a figure: the main cause of something, what no place has so much of, what is proven, what a law lays down."""

from __future__ import annotations

from provenance.analysis.claims.languages.words import holding, listed, texts
from provenance.api import Span, lazy_pattern

__all__ = ["as_stated", "blamed", "compared", "denied", "effected", "laid_down", "proven"]

_TURKISH = "tr"
_COPULAS, _COMPARED, _FORBIDS, _STATUTES = (
    holding("setting", tag) for tag in ("copula", "compared", "forbids", "statutes")
)
_BEFORE = 40
"""Characters before the words for a cause in which the verb stands."""
_REACH = 110
"""Characters behind "no village" in which stands by how much."""
_OPENING = {"tr": 40}
"""Characters of a sentence before such words, where another language begins with them ..."""
_FEW = 3
"""... or has a quotation mark or a bracket before them."""
_LAW = 50
"""Characters behind a law in which what it does stands."""
_NUMBERED = lazy_pattern(r"\s(?:n[.ºo°]\s?|nr\.?\s)?\d")
"""A law that is named by its number."""
_ITS_OWN = 3
"""Words at the beginning of a sentence among which its subject has "our"."""
_EDGES = "\"'“”„«»([,.:;"


def denied(text: str, span: Span, language: str, words: Span) -> bool:
    """Whether a sentence denies something: in words of it that begin with its verb, or right before that."""
    said = [*text[span.start : words.start].split()[-1:], *text[words.start : words.end].split()]
    return not listed(language, "setting", "denying").isdisjoint(word.strip(_EDGES).lower() for word in said)


def blamed(text: str, span: Span, language: str, cause: Span) -> tuple[Span, str] | None:
    """What is called the main cause of something: behind a verb whose subject is more than "this"; in Turkish the verb is part of it."""
    start = span.start
    if language != _TURKISH:
        verbs = list(_COPULAS[language].finditer(text, max(start, cause.start - _BEFORE), cause.start))
        if not verbs or denied(text, span, language, Span(verbs[-1].start(), cause.start)):
            return None
        subject = text[start : verbs[-1].start()].split()
    else:
        subject = text[start : cause.start].split()
    alone = len(subject) == 1 and subject[0].strip(_EDGES).lower() in listed(language, "setting", "pointing")
    return None if not subject or alone else (cause, "cause")


_EFFECTS = holding("setting", "effects")
_AUXILIARY = {"de": lazy_pattern(r"\b(?:hat|haben)\b"), "nl": lazy_pattern(r"\b(?:heeft|hebben)\b")}
"""Before a participle that ends the sentence; elsewhere what it was done to stands behind the verb."""
_EFFECT = 60
"""Characters behind what happened in which stands what it did."""


def effected(text: str, span: Span, language: str, event: Span) -> tuple[Span, str] | None:
    """What a closure, a ban or a building did to a place or its people, where it begins the sentence: "la fermeture de la gare a vidé le village"; not what somebody did in it."""
    if len(text[span.start : event.start].split()) > 1:
        return None
    found = _EFFECTS[language].search(text, event.end, min(span.end, event.end + _EFFECT))
    if found is None or any(mark in text[event.end : found.start()] for mark in ",;:()"):
        return None
    if language in _AUXILIARY:
        whole = _AUXILIARY[language].search(text, event.end, found.start()) is not None
    else:
        whole = text[found.end() : span.end].strip(".!… ") != ""
    if not whole or denied(text, span, language, Span(found.start(), found.start())):
        return None
    return Span(event.start, found.end()), "cause"


def compared(text: str, span: Span, language: str, none: Span) -> tuple[Span, str] | None:
    """That no place or no other thing is or has so much, where it begins a sentence."""
    if none.start - span.start > _OPENING.get(language, _FEW):
        return None
    found = _COMPARED[language].search(text, none.end, min(span.end, none.end + _REACH))
    return None if found is None else (Span(none.start, found.end()), "comparison")


def proven(text: str, span: Span, language: str, words: Span) -> tuple[Span, str] | None:
    """What is called proven, and not denied to be so."""
    return None if denied(text, span, language, Span(words.start, words.start)) else (words, "proof")


def laid_down(text: str, span: Span, language: str, law: Span) -> tuple[Span, str] | None:
    """What a law does, where it has neither a number nor been spoken of before: a reader cannot tell which it is."""
    if _NUMBERED.match(text, law.end) is not None:
        return None
    found = _FORBIDS[language].search(text, law.end, min(span.end, law.end + _LAW))
    if found is None or _STATUTES[language].search(text, 0, span.start) is not None:
        return None
    return Span(law.start, found.end()), "law"


def as_stated(words: str, language: str, cue: str | None) -> str:
    """A sentence without what may stand in such a claim, so that the rest tells whether it is stated.

    "om" and "können" that are no "if" and no "may", and that somebody cannot do something; where it compares, "our" before its subject or what is
    compared, and "as" before the latter. `cue` is the kind of claim, None for a figure.
    """
    for tag in ("plain", "able"):
        if texts(language, "stated", tag) and (tag == "plain" or _UNABLE[language].search(words) is not None):
            words = _STATED[tag][language].sub(" ", words)
    if cue == "comparison":
        for tag in ("ours", "as"):
            if texts(language, "setting", tag):
                words = _OWN[tag][language].sub(" ", words)
        return words
    if cue != "superlative":
        return words
    parts = words.split(" ", _ITS_OWN)
    ours = listed(language, "setting", "ours")
    return " ".join([part for at, part in enumerate(parts) if at == _ITS_OWN or part.strip(_EDGES).lower() not in ours])


_OWN = {tag: holding("setting", tag) for tag in ("ours", "as")}
_STATED = {tag: holding("stated", tag) for tag in ("plain", "able")}
_UNABLE = holding("stated", "unable")
