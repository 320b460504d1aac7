"""Analyses: readings of a document that rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar, cast

import msgspec

from provenance.documents import Document
from provenance.phrases import Match, Phrases, matches

T = TypeVar("T")
_MISSING = object()


class AnalysisError(Exception):
    """An analysis raised; rules that need it cannot read this document. The cause is what it raised."""

    def __init__(self, analysis: str, cause: Exception) -> None:
        super().__init__(f"the analysis {analysis} raised {type(cause).__name__}: {cause}")
        self.analysis = analysis
        self.cause = cause


class Analysis(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """A reading of a document that rules share: computed at most once a document, also when it fails."""

    name: str
    function: Callable[[Document], T]
    phrases: tuple[Phrases, ...] = ()
    evidence: str | None = None
    """Its value appears in the record under `evidence.plugins.<evidence>`; it must be made of plain values then."""
    doc: str = ""

    def __call__(self, document: Document) -> T:
        """The reading of a document. Raises AnalysisError where the analysis raised."""
        outcome = document.memory.get(self, _MISSING)
        if outcome is _MISSING:
            outcome = document.memory[self] = self._run(document)
        if type(outcome) is AnalysisError:
            raise outcome
        return cast(T, outcome)

    def _run(self, document: Document) -> T | AnalysisError:
        try:
            return self.function(document)
        except AnalysisError as error:
            return error
        except Exception as error:  # noqa: BLE001 - a plugin's code may raise anything; the engine reports it
            return AnalysisError(self.name, error)

    def matches(self, document: Document) -> tuple[Match, ...]:
        """The matches of its first lexicon, in order of place."""
        return matches(document, self.phrases[0])


def analysis(
    *, phrases: Phrases | Iterable[Phrases] = (), evidence: str | None = None
) -> Callable[[Callable[[Document], T]], Analysis[T]]:
    """Make an `Analysis` of a function from a document to a value."""
    lexicons = (phrases,) if isinstance(phrases, Phrases) else tuple(phrases)

    def decorate(function: Callable[[Document], T]) -> Analysis[T]:
        name = f"{function.__module__}.{function.__name__}"
        return Analysis(name, function, lexicons, evidence, function.__doc__ or "")

    return decorate
