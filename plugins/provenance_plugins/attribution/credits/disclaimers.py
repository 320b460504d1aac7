"""Sentences in which a page disowns what it shows, or offers to take it down for whoever made it, in the words of eight languages.

"Estas fotos no nos pertenecen"; "If this is your photo, drop us a line and we will take it down". What is shown has to stand in the sentence, and the
speaker or the one who is spoken to: of others nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from provenance.analysis import inside_quotation
from provenance.api import Document, Match, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["disclaimers"]

_REACH = 200
"""Characters on either side of the words that disown in which their sentence stands."""
_NEAR = 100
"""The same for what is shown: further off stands what another clause is about."""
_WORD = lazy_pattern(r"[^\W_]+")
_ASKED = lazy_pattern(r" (?!hier\b)(?:(?:en|y|le|la|les|lui|leur) )?[a-zà-ÿœ]{2,}(?:er|ir|re)\b")
"""A French infinitive: behind "pas à nous" it tells what is not to be done, not whose something is."""
_ENDS = lazy_pattern(r"[.!?](?:\s|\Z)|\n")


def disclaimers(document: Document, found: Iterable[Match]) -> tuple[Span, ...]:
    """These sentences, by the matches of the words of such; in order, each once."""
    told: list[Span] = []
    for match in found:
        if _ASKED.match(document.text, match.span.end) is not None and match.phrase.startswith("pas à "):
            continue  # "n'hésitez pas à nous envoyer vos vidéos"
        span = _sentence(document.text, match.span)
        if told and span.start < told[-1].end:
            continue
        if match.tagged("disclaimed"):
            low, high = max(span.start, match.span.start - _NEAR), min(span.end, match.span.end + _NEAR)
            words = _WORD.findall(document.text[low:high].lower())
        else:
            words = _WORD.findall(document.slice(span).lower())
        if _is_disclaimer(match, words) and not inside_quotation(document, match.span):
            told.append(span)
    return tuple(told)


def _sentence(text: str, place: Span) -> Span:
    low = max(0, place.start - _REACH)
    before = [one.end() for one in _ENDS.finditer(text, low, place.start)]
    behind = _ENDS.search(text, place.end, place.end + _REACH)
    start = before[-1] if before else low
    if not before and low:
        start = text.find(" ", low, place.start) + 1 or low
    end = min(len(text), place.end + _REACH) if behind is None else behind.start()
    if behind is None and end < len(text) and not text[end].isspace():
        end = max(text.rfind(" ", place.end, end), place.end)
    said = text[start:end]
    start += len(said) - len(said.lstrip(' \t*_#>-•·–—(["“'))
    return Span(start, end)


@cache
def _shown() -> frozenset[str]:
    return forms("vague_origin_words", "noun") | forms("disclaimer_words", "shown")


def _is_disclaimer(match: Match, words: list[str]) -> bool:
    said = set(words)
    if match.tagged("disclaimed"):
        return not said.isdisjoint(_shown())
    return not said.isdisjoint(forms("vague_origin_words", "noun")) and not any(
        said.isdisjoint(forms("disclaimer_words", tag)) for tag in ("cond", "yours", "contact")
    )
