"""Spokespeople and lawyers without a name, where the text gives the name of the one who speaks for the same body: "a council spokesman … council spokesman Ben Roe"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from provenance.analysis import Attribution
from provenance.analysis.attributions.mentions import CLOSED
from provenance.analysis.attributions.words import bits_of
from provenance.api import Document, Span
from provenance_plugins.attribution.tables import forms

Offices = Mapping[str, Sequence[tuple[frozenset[str], int]]]
"""{office: for each who holds it and is named, the words for the body, and the sentence}."""
_NEAR = 3
"""Sentences behind a source in which "Ben Roe, the spokesman" is the one."""


def named_offices(document: Document, every: Iterable[Attribution]) -> Offices:
    """Whom those speak for who are named with an office of speaking for others."""
    found: dict[str, list[tuple[frozenset[str], int]]] = {}
    for one in every:
        if one.kind != "named" or one.speaker is None or one.source is None or not one.lays:
            continue
        words = _words(document, one.source)
        for office, titles in _offices().items():
            if titles.isdisjoint(words):
                continue
            body = _body(words, titles | {word.lower() for word in one.speaker.split()})
            if body or any(words[k - 1] == "the" and words[k] in titles for k in range(1, len(words))):
                found.setdefault(office, []).append((body, one.sentence))
    return found


def is_named_elsewhere(document: Document, one: Attribution, offices: Offices) -> bool:
    """Whether somebody is named who has the same office of the same body as a source without a name.

    Both must tell the body by the same words, or one by more of them: "a Foreign Ministry spokesman" is the one of "the Chinese Foreign Ministry",
    "a Marburg council spokesman" none of "the Leeds council". Those who are told as one more ("another spokesman") or as several are others.
    """
    if one.source is None:
        return False
    words = _words(document, one.source)
    for office, titles in _offices().items():
        if one.head in titles and office in offices and forms("same_office", "one_more").isdisjoint(words):
            body = _body(words, titles)
            return bool(body) and any(
                (body <= there or there <= body) if there else 0 < at - one.sentence <= _NEAR
                for there, at in offices[office]
            )
    return False


def _offices() -> dict[str, frozenset[str]]:
    return {office: forms("same_office", office) for office in ("speaking", "defending")}


def _words(document: Document, span: Span) -> list[str]:
    said = document.slice(span).lower().replace("’", "'")
    return [word.strip(',.()—–-“”"').removesuffix("'s").removesuffix("s'") for word in said.split()]


def _body(words: Iterable[str], left_out: frozenset[str] | set[str]) -> frozenset[str]:
    """The words that tell for whom somebody speaks."""
    plain = forms("same_office", "plain")
    return frozenset(
        word for word in words if word and word not in left_out and word not in plain and not bits_of(word) & CLOSED
    )
