"""What rules yield, held against what they may: a fault in it is theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from math import isfinite
from typing import TypeVar, cast

from provenance.engine.sorting import ENCODER
from provenance.levels import Confidence, Severity
from provenance.rules import CorpusHit, Edge, Fact, Fix, FixEdit, Hit, RelatedPlace, Seen
from provenance.rules.declaration import level_fault
from provenance.rules.wording import shortly
from provenance.spans import SourceSpan, Span

T = TypeVar("T")


def check_hits(hits: object) -> None:
    """Raise TypeError for an answer of a rule that holds no hits, the usual slips by name: no `yield`, or `return` in its place."""
    if hits is None:
        message = "it returns None: yield a Hit for each place, or return a list of them"
        raise TypeError(message)
    if isinstance(hits, Hit):
        message = "it returns a Hit: yield it, or return a list of them"
        raise TypeError(message)
    if isinstance(hits, (str, bytes)) or not isinstance(hits, Iterable):
        message = f"it returns {shortly(hits)}: yield a Hit for each place, or return a list of them"
        raise TypeError(message)


def answer_of(step: str, wanted: str, call: Callable[[], Iterable[T]]) -> Iterable[T]:
    """What a step of a corpus rule answers. Raises TypeError for what holds no results, the usual slips by name, and whatever it raises."""
    answer: object = call()
    if isinstance(answer, (CorpusHit, Edge, Fact, str, bytes)) or not isinstance(answer, Iterable):
        given = (
            f"a{'n' * isinstance(answer, Edge)} {type(answer).__name__}"
            if isinstance(answer, (CorpusHit, Edge, Fact))
            else shortly(answer)
        )
        message = f"its {step} returns {given}: yield {wanted}, or return a list of them"
        raise TypeError(message)
    return cast("Iterable[T]", answer)


def check_hit(hit: object, size: int, source: str) -> None:
    """Raise TypeError or ValueError for a hit that cannot become a finding: the fault of its rule."""
    if not isinstance(hit, Hit):
        message = f"it yields {shortly(hit)}, which is no Hit, of provenance.api: write Hit(span, message)"
        raise TypeError(message)
    given: tuple[object, ...] = hit
    span, words, confidence, severity = given[:4]
    _check_words(words)
    if not isinstance(confidence, Confidence) or not (severity is None or isinstance(severity, Severity)):
        _refuse_levels(confidence, severity)
    if hit.fix is not None:
        _check_fix(hit.fix, source)
    if hit.related:
        _check_related(hit.related, size, len(source))
    if span is not None:
        check_span("its hit has", span, size, len(source))


def _check_words(words: object) -> None:
    """Raise TypeError or ValueError for what is no message."""
    if not isinstance(words, str):
        wrong = f"its hit has the message {shortly(words)}, which is no text"
        raise TypeError(wrong)
    if not words or words.isspace():
        wrong = "its hit has an empty message: say what is wrong and what to do"
        raise ValueError(wrong)
    if not words.isascii():
        words.encode()  # halves of surrogate pairs: no report can hold them


def check_span(what: str, span: object, size: int, source_size: int) -> None:
    """Raise TypeError for what is no span, ValueError for one that stands outside of a text or a source of so many characters; `what` begins the sentence."""
    if not isinstance(span, (Span, SourceSpan)):
        message = f"{what} the span {shortly(span)}, which is neither Span, SourceSpan nor None{_as_span(span)}"
        raise TypeError(message)
    limit = source_size if isinstance(span, SourceSpan) else size
    start, end = span[0], span[1]
    if (
        start.__class__ is not int or end.__class__ is not int
    ):  # a number of another library's slices a text and stands in no record
        message = f"{what} the span {start!r}:{end!r}, which is none of whole numbers: write int(…)"
        raise TypeError(message)
    if not 0 <= start <= end <= limit:
        how = "which ends before it begins" if span.end < span.start else f"outside the document (0:{limit})"
        message = f"{what} the span {span.start}:{span.end}, {how}"
        raise ValueError(message)


def _as_span(given: object) -> str:
    """`: write …` for what a span is often taken for: two numbers, a match, a block."""
    if _is_pair(given):
        return f": write Span{given!r}, of provenance.api"
    own: object = getattr(given, "span", None)
    if isinstance(own, Span):
        return ": write .span behind it"
    return ": write Span(*match.span())" if callable(own) else ""


def _is_pair(span: object) -> bool:
    return isinstance(span, tuple) and len(span) == 2 and all(isinstance(end, int) for end in span)


def _check_related(related: object, size: int, source_size: int) -> None:
    if not isinstance(related, tuple):
        message = f"its hit has the related places {related!r}: a tuple of RelatedPlace is asked for"
        raise TypeError(message)
    for place in related:
        if not isinstance(place, RelatedPlace) or not isinstance(place.message, str):
            message = f"its hit has the related place {place!r}, which is no RelatedPlace of a text and a span"
            raise TypeError(message)
        place.message.encode()  # halves of surrogate pairs
        check_span("its hit has a related place with", place.span, size, source_size)


def check_corpus_hit(hit: object) -> CorpusHit:
    """What a corpus rule yields beside edges. Raises TypeError or ValueError for what cannot become a finding: the fault of its rule."""
    if not isinstance(hit, CorpusHit):
        message = f"it yields {shortly(hit)}, which is no CorpusHit: write CorpusHit(message, members)"
        raise TypeError(message)
    given: tuple[object, ...] = hit
    words, members, confidence, severity = given[:4]
    _check_words(words)
    if not isinstance(confidence, Confidence) or not (severity is None or isinstance(severity, Severity)):
        _refuse_levels(confidence, severity)
    if not isinstance(members, Sequence) or not members or not all(isinstance(member, Seen) for member in members):
        wrong = f"its hit has the members {shortly(members)}: give one or more of the facts that it got"
        raise ValueError(wrong)
    count = given[4]
    if count is not None and (not isinstance(count, int) or count < len(members)):
        wrong = f"its hit has the member_count {count!r} and {len(members)} members: give how many take part in all, or None"
        raise ValueError(wrong)
    return hit


def check_edge(edge: Edge) -> Edge:
    """An edge of a rule. Raises TypeError or ValueError for one that cannot be followed: the fault of its rule."""
    given: tuple[object, ...] = edge
    a, b, score = given
    if not isinstance(a, Seen) or not isinstance(b, Seen):
        message = f"its edge has the ends {a!r} and {b!r}: give two of the facts that it got"
        raise TypeError(message)
    if a is b:
        message = "its edge leads from a fact to itself"
        raise ValueError(message)
    if not isinstance(score, (int, float)) or not isfinite(score):
        message = f"its edge has the score {score!r}, which is no finite number"
        raise ValueError(message)
    return edge


def _refuse_levels(confidence: object, severity: object) -> None:
    """Raise TypeError for the one that is no level, with what to write."""
    fault = level_fault("severity", severity)
    if not isinstance(confidence, Confidence):
        fault = level_fault("confidence", confidence)
    message = f"its hit has the {fault}"
    raise TypeError(message)


def _check_fix(fix: object, source: str) -> None:
    """Raise TypeError or ValueError for what could not be made, or not be told of."""
    source_size = len(source)
    if not isinstance(fix, Fix):
        message = f"its hit has the fix {shortly(fix)}, which is no Fix: write Fix.replace(…) or Fix.delete(…)"
        raise TypeError(message)
    description: object = fix.description
    edits: object = fix.edits
    if not isinstance(description, str) or not isinstance(edits, tuple):
        message = (
            f"its fix has the description {description!r} and the edits {edits!r}: a text and a tuple are asked for"
        )
        raise TypeError(message)
    description.encode()  # halves of surrogate pairs, here and below
    for edit in edits:
        if not isinstance(edit, FixEdit) or not all(map(isinstance, edit, (int, int, str))):
            message = f"its fix has the edit {edit!r}, which is no FixEdit of two numbers and a text"
            raise TypeError(message)
        if not 0 <= edit.start <= edit.end <= source_size:
            message = f"its fix has an edit at {edit.start}:{edit.end}, outside the source (0:{source_size})"
            raise ValueError(message)
        edit.text.encode()
    if all(source[edit.start : edit.end] == edit.text for edit in edits):
        message = "its fix changes nothing: give none where there is nothing to change"
        raise ValueError(message)
    if len(edits) > 1:
        for one, other in pairwise(sorted(edits)):
            if other.start < one.end:
                message = f"its fix has edits at {one.start}:{one.end} and {other.start}:{other.end}, which overlap: make one of both"
                raise ValueError(message)


def checked_facts(facts: Iterable[object], size: int) -> Iterator[Fact]:
    """The facts of a rule. Raises TypeError, ValueError or OverflowError for what is none, or cannot be kept: the fault of its rule."""
    shared: object = None
    for fact in facts:
        if not isinstance(fact, Fact):
            message = f"it yields {shortly(fact)}, which is no Fact: write Fact(key, span)"
            raise TypeError(message)
        given: tuple[object, ...] = fact
        key = given[0]
        if not isinstance(key, str):
            message = f"its fact has the key {key!r}, which is no text: write str(…)"
            raise TypeError(message)
        if fact.span is not None:
            if fact.span.__class__ is not Span:
                _refuse_place(fact.span)
            check_span("its fact has", fact.span, size, size)
        if not key.isascii():
            key.encode()  # halves of surrogate pairs: no file can hold them
        if fact.shown is not None and (fact.shown.__class__ is not int or fact.shown < 1):
            message = f"its fact has shown={fact.shown!r}: it is a number of characters, from 1"
            raise TypeError(message)
        if fact.payload is not None:
            _check_plain("payload", fact.payload)
        if fact.shared is not shared:
            shared = fact.shared
            _check_plain("shared", shared)
        yield fact


def _has_set(value: object) -> bool:
    if isinstance(value, dict):
        return _has_set(tuple(value.values()))
    if isinstance(value, (list, tuple)):
        kinds = set(map(type, value))
        return not kinds.isdisjoint(_HOLDERS) and any(map(_has_set, value))
    return isinstance(value, (set, frozenset))


_HOLDERS = frozenset({dict, list, tuple, set, frozenset})
"""Classes of what a payload may hold that holds something in its turn."""


def _refuse_place(span: object) -> None:
    """Raise TypeError for the place of a fact that is no span of the text."""
    way_out = ": write None for what stands outside of the text" if isinstance(span, SourceSpan) else _as_span(span)
    message = f"its fact has the span {shortly(span)}, which is neither Span nor None{way_out}"
    raise TypeError(message)


def _check_plain(name: str, value: object) -> None:
    """Raise TypeError, ValueError or OverflowError for what cannot be written, or is written in another order each time."""
    if _has_set(value):
        message = (
            f"its fact has a set in the {name} {shortly(value)}, which has another order in each run: write sorted(…)"
        )
        raise TypeError(message)
    try:
        ENCODER.encode(value)
    except TypeError as error:
        message = (
            f"its fact has the {name} {shortly(value)}: texts, numbers, lists and dicts of them can be kept ({error})"
        )
        raise TypeError(message) from error
