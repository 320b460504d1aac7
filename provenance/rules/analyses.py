"""Analyses: readings of a document that rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from types import CodeType
from typing import Any, Generic, TypeVar, overload

import msgspec

from provenance.documents import Document
from provenance.packaged import shown
from provenance.phrases import Match, Phrases, matches
from provenance.rules.declaration import check_function, several

T = TypeVar("T")
_FAILED = "failed analyses"
_ABSENT: Any = object()
_YIELDS = 0x20
"""The bit of `co_flags` of a generator."""


class AnalysisError(Exception):
    """An analysis raised; rules that need it cannot read this document."""

    def __init__(self, analysis: str, cause: Exception) -> None:
        super().__init__(f"the analysis {analysis} raised {type(cause).__name__}: {cause}")
        from provenance.raised import place_of  # noqa: PLC0415 - only where something is wrong

        self.analysis = analysis
        self.place = place_of(cause)
        """Where in its code, in brackets; empty where nobody knows. Other words than the message, by which documents are counted."""

    @classmethod
    def of_circle(cls, asked: Sequence[Analysis[Any]]) -> AnalysisError:
        """Analyses that ask each other, none of which can come to a value."""
        from provenance.raised import place_of_function  # noqa: PLC0415 - only where something is wrong

        *most, last = (analysis.name for analysis in asked)
        if most:
            said = f"the analyses {', '.join(most)} and {last} ask each other in a circle: move what they share into one that asks none of them"
        else:
            said = f"the analysis {last} asks itself: move what it needs of itself into a function that it calls"
        error = cls.__new__(cls, said)
        error.analysis, error.place = asked[0].name, place_of_function(asked[0].function)
        return error

    def without_frames(self) -> AnalysisError:
        """The same to keep with the document: one that was raised holds the frames, and these the document."""
        kept = AnalysisError.__new__(AnalysisError, *self.args)
        kept.analysis, kept.place = self.analysis, self.place
        return kept


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
            raise errors[self].without_frames()
        try:
            value = memory[self] = self.function(document)
        except AnalysisError as error:
            memory[_FAILED] = {**memory.get(_FAILED, {}), self: error.without_frames()}
            raise
        except Exception as error:  # a plugin's code may raise anything; the engine reports it
            circle = _circle(error) if isinstance(error, RecursionError) else ()
            if circle and self not in circle:  # one that it came upon at the last depth is not to blame
                raise
            told = AnalysisError.of_circle(circle) if circle else AnalysisError(self.name, error)
            memory[_FAILED] = {**memory.get(_FAILED, {}), self: told.without_frames()}
            raise told from error
        return value

    def matches(self, document: Document) -> tuple[Match, ...]:
        """The matches of its first lexicon, in order of place."""
        return matches(document, self.phrases[0])


def _circle(error: RecursionError) -> tuple[Analysis[Any], ...]:
    """The analyses that ask each other where one of them met the depth, from the one that was asked first; empty where none asks for itself."""
    frame = error.__traceback__.tb_frame if error.__traceback__ is not None else None
    asked: list[tuple[Analysis[Any], int]] = []
    while frame is not None:
        if frame.f_code is Analysis.__call__.__code__:
            asked.append((frame.f_locals["self"], id(frame.f_locals["document"])))
        frame = frame.f_back
    asked.reverse()
    first = next((place for place, one in enumerate(asked) if one in asked[place + 1 :]), None)
    if first is None:
        return ()
    return tuple(one for one, _ in asked[first : asked.index(asked[first], first + 1)])


@overload
def analysis(function: Callable[[Document], T], /) -> Analysis[T]: ...


@overload
def analysis(
    *, phrases: Phrases | Iterable[Phrases] = (), evidence: str | None = None
) -> Callable[[Callable[[Document], T]], Analysis[T]]: ...


def analysis(
    function: Callable[[Document], T] | None = None,
    /,
    *,
    phrases: Phrases | Iterable[Phrases] = (),
    evidence: str | None = None,
) -> Analysis[T] | Callable[[Callable[[Document], T]], Analysis[T]]:
    """Make an `Analysis` of a function from a document to a value: as `@analysis`, or with what it declares, `@analysis(evidence="name")`.

    Raises TypeError for phrases that are no lexicon, and for a function that cannot be called with a document alone, or that yields.
    """
    given = (phrases,) if isinstance(phrases, Phrases) else phrases
    lexicons = several("an analysis", "phrases", given, Phrases, "lexicon (Phrases)")

    def decorate(function: Callable[[Document], T]) -> Analysis[T]:
        check_function("an analysis", function, ("document",))
        code = getattr(function, "__code__", None)
        if isinstance(code, CodeType) and code.co_flags & _YIELDS:
            message = f"an analysis: {code.co_name} yields, and its value is read more than once: return a list"
            raise TypeError(message)
        name = shown(f"{function.__module__}.{function.__name__}")
        return Analysis(name, function, lexicons, evidence)

    return decorate if function is None else decorate(function)
