"""Analyses: readings of a document that rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

import msgspec

from provenance.documents import Document
from provenance.phrases import Match, Phrases, matches
from provenance.rules.declaration import check_function, several

T = TypeVar("T")
_FAILED = "failed analyses"
_ABSENT: Any = object()


class AnalysisError(Exception):
    """An analysis raised; rules that need it cannot read this document."""

    def __init__(self, analysis: str, cause: Exception) -> None:
        super().__init__(f"the analysis {analysis} raised {type(cause).__name__}: {cause}")
        self.analysis = analysis


class Analysis(msgspec.Struct, Generic[T], frozen=True, eq=False):
    """A reading of a document that rules share: computed at most once a document, also when it fails."""

    name: str
    function: Callable[[Document], T]
    phrases: tuple[Phrases, ...] = ()
    evidence: str | None = None
    """Its value appears in the record under `evidence.plugins.<evidence>`; it must be made of plain values then."""

    def __call__(self, document: Document) -> T:
        """The reading of a document. Raises AnalysisError where the analysis raised."""
        memory = document.memory
        kept: T = memory.get(
            self, _ABSENT
        )  # one that is asked for first is met often enough that an exception would cost more
        if kept is not _ABSENT:
            return kept
        errors: dict[Analysis[Any], AnalysisError] | None = memory.get(_FAILED)
        if errors is not None and self in errors:
            raise errors[self]
        try:
            value = memory[self] = self.function(document)
        except AnalysisError as error:
            memory[_FAILED] = {**memory.get(_FAILED, {}), self: error}
            raise
        except Exception as error:  # noqa: BLE001 - a plugin's code may raise anything; the engine reports it
            told = AnalysisError(self.name, error)
            memory[_FAILED] = {**memory.get(_FAILED, {}), self: told}
            raise told from None
        return value

    def matches(self, document: Document) -> tuple[Match, ...]:
        """The matches of its first lexicon, in order of place."""
        return matches(document, self.phrases[0])


def analysis(
    *, phrases: Phrases | Iterable[Phrases] = (), evidence: str | None = None
) -> Callable[[Callable[[Document], T]], Analysis[T]]:
    """Make an `Analysis` of a function from a document to a value.

    Raises TypeError for phrases that are no lexicon, and for a function that cannot be called with a document alone.
    """
    given = (phrases,) if isinstance(phrases, Phrases) else phrases
    lexicons = several("an analysis", "phrases", given, Phrases, "lexicon (Phrases)")

    def decorate(function: Callable[[Document], T]) -> Analysis[T]:
        name = f"{function.__module__}.{function.__name__}"
        check_function("an analysis", function, ("document",))
        return Analysis(name, function, lexicons, evidence)

    return decorate
