"""The readings of a document that every record's evidence asks for, as parts that can be made for several documents in turn.

Each part has its own code and tables, and all of them together are more than a processor's nearest memory holds. Made for eight
documents before the next one is made for any, a part finds there what it left: that takes a quarter off the time of a text.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias

from provenance.analysis import (
    attributions,
    citations,
    claims,
    content,
    dates,
    language,
    metadata,
    quotes,
    sentences,
)
from provenance.documents import Document
from provenance.phrases import PhraseIndex, Scan, scan, scan_of
from provenance.rules import Analysis, AnalysisError

Part: TypeAlias = Callable[[Document, PhraseIndex], None]
"""Reads a part of a document; what it gives stays with the document."""


def scanned(document: Document, index: PhraseIndex) -> Scan:
    """The phrases of a document, looked for once."""
    return scan_of(document) or scan(document, index, language(document).read_as)


def _phrases(document: Document, index: PhraseIndex) -> None:
    with suppress(AnalysisError):  # a rule, or the check itself, will meet it again
        scanned(document, index)


def _part(*readings: Analysis[Any]) -> Part:
    def read(document: Document, _index: PhraseIndex) -> None:
        for reading in readings:
            with suppress(AnalysisError):  # kept, and told by the rule or the evidence that needs it
                reading(document)

    return read


PARTS: tuple[Part, ...] = (
    _phrases,
    _part(content),
    _part(sentences, quotes),
    _part(dates, citations),
    _part(attributions),
    _part(claims),
    _part(metadata),
)
"""In an order in which none needs what comes later."""
