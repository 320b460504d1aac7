"""The readings of a document that every record's evidence asks for, as parts that can be made for several documents in turn.

Each part has its own code and tables, and all of them together are more than a processor's nearest memory holds. Made for many
documents before the next one is made for any, a part finds there what it left: that takes a quarter off the time of a text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from provenance.analysis.attributions import attributions
from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.analysis.citations import citations
from provenance.analysis.claims import claims
from provenance.analysis.claims.model import load_model
from provenance.analysis.claims.speech import spoken
from provenance.analysis.content import content
from provenance.analysis.dates.reading import dates, expressions
from provenance.analysis.language import language
from provenance.analysis.metadata import metadata
from provenance.analysis.quotes import quotes
from provenance.analysis.sentences import sentences
from provenance.documents import Document
from provenance.host.timer import Expired, time_limit
from provenance.phrases import PhraseIndex, Scan, leave_unscanned, scan, scan_of
from provenance.rules import Analysis, AnalysisError

Part: TypeAlias = Callable[[Document, PhraseIndex], None]
"""Reads a part of a document; what it gives stays with the document."""


def scanned(document: Document, index: PhraseIndex) -> Scan:
    """The phrases of a document, looked for once."""
    return scan_of(document) or scan(document, index, language(document).read_as)


def read_alone(document: Document) -> Document:
    """The same, for readings outside of a run, which has no pass for all lexicons: they are those of its own language too."""
    leave_unscanned(document, language(document).read_as)
    return document


def _phrases(document: Document, index: PhraseIndex) -> None:
    with suppress(Exception):  # of a plugin's lexicon: the check itself will meet it again
        scanned(document, index)


def _expected(document: Document, index: PhraseIndex) -> None:
    with suppress(Exception):  # of an analysis: it is met again where the language is needed
        index.expect(language(document).read_as, len(document.text))


def _signs(document: Document, _index: PhraseIndex) -> None:
    with suppress(Exception):  # of an analysis: it is met again where a sign is asked for
        for strings in (IN_TEXT, IN_LOWERED):
            strings.read_ahead(document)


def _part(reading: Analysis[Any]) -> Part:
    def read(document: Document, _index: PhraseIndex) -> None:
        try:  # noqa: SIM105 - three calls for each of ten parts of a text
            reading(document)
        except AnalysisError:  # kept, and told by the rule or the evidence that needs it
            pass

    return read


_PARTS: tuple[Part, ...] = (
    _expected,
    _phrases,
    _signs,
    _part(content),
    _part(sentences),
    _part(quotes),
    _part(expressions),
    _part(metadata),
    _part(dates),
    _part(citations),
    _part(attributions),
    _part(spoken),
    _part(claims),
)
"""In an order in which none needs what comes later. Large ones are made of smaller ones: a sixtieth of a text's time."""


def read_together(
    documents: Sequence[tuple[int, Document]], index: PhraseIndex, seconds: float, at: Callable[[int], object] | None
) -> None:
    """Read numbered documents ahead of their rules, part by part; `at` is told the number of the one that is read from now on.

    All together have the time of one: where it does not suffice, what was not read is read when its document is checked, in its own time.
    """
    load_model().expect(len(documents))
    with suppress(Expired), time_limit(seconds):
        for part in _PARTS:
            for number, document in documents:
                if at is not None:
                    at(number)
                part(document, index)
