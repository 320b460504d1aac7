"""Sources that lead back to somebody whom the sentences before name: "the estate agent"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import PersonName, people_in, speaks
from provenance_plugins.attribution.tables import forms

_CALLED_BACK = lazy_pattern(r"[Tt]he (?:[a-z0-9-]+ ){0,4}[a-z-]+\Z")
_REFUSING = frozenset({"declined", "anonymity", "knowing"})
_BACK = 2
"""Sentences before "the estate agent" in which her name was given."""


def is_called_back(document: Document, one: Attribution) -> bool:
    """Whether a source leads back to a person whom a sentence just before names: "Ana Cruz, a broker, came. The estate agent said …".

    The text tells what that person is or lays something to them. Officials, sources, aides do not: they have no names in the news.
    """
    return any(name.titled or speaks(document, name) for name in _behind(document, one))


def _behind(document: Document, one: Attribution) -> Iterator[PersonName]:
    """The names to which a source may lead back."""
    if not _is_one(one) or one.source is None or one.again or one.manner in _REFUSING:
        return
    if _CALLED_BACK.match(document.slice(one.source)) is None:
        return
    first = sentences(document)[max(0, one.sentence - _BACK)]
    for name in people_in(document.text, first.span.start, one.source.start):
        if name.owns or name.titled or len(name.words) > 1:
            yield name


def _is_one(one: Attribution) -> bool:
    """Whether a source is one person or body that the news may name."""
    return (
        one.kind == "holder"
        and one.source is not None
        and not one.head.endswith("s")
        and one.head not in forms("nameless")
        and one.head not in forms("anybody")
    )
