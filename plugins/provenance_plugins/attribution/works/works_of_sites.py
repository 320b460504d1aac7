"""Writings whose own words say where they stand, or whose they are: a story on a site, letters of the body that the sentence names."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_of_site_or_body"]

_ON_SITE = lazy_pattern(rf" on (?P<site>{NAME}(?: {NAME}){{0,3}})\Z")
_OF_BODY = lazy_pattern(
    lambda: (
        rf"(?i:{alternatives('outlets_before', 'paper')}) (?:from|by|of) the (?P<body>{alternatives('told_before', 'body')})\Z"
    )
)
_BODY = lazy_pattern(
    rf"(?<!\w)(?P<name>{NAME}(?: (?:(?:of|for|and|the|&) ){{0,2}}{NAME}){{1,8}})(?P<letters> \([A-Z]{{3,}}\))?"
)
"""A name of several words, with its letters in brackets."""


def is_of_site_or_body(document: Document, one: Attribution) -> bool:
    """Whether a piece stands on a site that is named as one ("a story on Harbour Report"), or papers are those of the one body that the sentence names before."""
    if one.source is None:
        return False
    said = document.slice(one.source)
    found = _ON_SITE.search(said)
    if found is not None:
        return one.head in forms("works_of_sites", "piece") and _is_site(document, found["site"])
    return _OF_BODY.search(said) is not None and _has_body_before(document, one)


def _is_site(document: Document, name: str) -> bool:
    if name.rsplit(None, 1)[-1] in forms("works_of_sites", "site"):
        return True
    from provenance_plugins.attribution.answered.told_to_outlets import outlet_of  # noqa: PLC0415 - few works stand so

    return outlet_of(document, name) is not None


def _has_body_before(document: Document, one: Attribution) -> bool:
    """Whether one body, by its letters or by what its name says, is named before in the sentence."""
    if one.source is None:
        return False
    names = set()
    for found in _BODY.finditer(document.text, sentences(document)[one.sentence].span.start, one.source.start):
        words = found["name"].lower().split()
        if found["letters"] or not forms("told_before", "body").isdisjoint(words):
            names.add(found["name"])
    return len(names) == 1
