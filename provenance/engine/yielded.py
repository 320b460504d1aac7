"""What rules yield, held against what they may: a fault in it is the rule's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.documents import SourceSpan, Span
from provenance.engine.sorting import ENCODER
from provenance.levels import Confidence, Severity
from provenance.rules import Fact, Fix, FixEdit, Hit


def check_hit(hit: object, size: int, source_size: int) -> None:
    """Raise TypeError or ValueError for a hit that cannot become a finding: the fault of its rule."""
    if not isinstance(hit, Hit):
        message = f"it yields {hit!r}, which is no Hit"
        raise TypeError(message)
    given: tuple[object, ...] = hit
    span, words, confidence, severity = given[:4]
    if not isinstance(words, str):
        wrong = f"its hit has the message {words!r}, which is no text"
        raise TypeError(wrong)
    if not words.isascii():
        words.encode()  # halves of surrogate pairs: no report can hold them
    if not isinstance(confidence, Confidence) or not (severity is None or isinstance(severity, Severity)):
        wrong = f"its hit has the confidence {confidence!r} and the severity {severity!r}: take them from Confidence and Severity"
        raise TypeError(wrong)
    if hit.fix is not None:
        _check_fix(hit.fix, source_size)
    if span is None:
        return
    if not isinstance(span, (Span, SourceSpan)):
        message = f"its hit has the span {span!r}, which is neither Span, SourceSpan nor None"
        raise TypeError(message)
    limit = source_size if isinstance(span, SourceSpan) else size
    if not 0 <= span.start <= span.end <= limit:
        message = f"its hit has the span {span.start}:{span.end}, outside the document (0:{limit})"
        raise ValueError(message)


def _check_fix(fix: object, source_size: int) -> None:
    """Raise TypeError or ValueError for what could not be made, or not be told of."""
    if not isinstance(fix, Fix):
        message = f"its hit has the fix {fix!r}, which is no Fix"
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


def checked_facts(facts: Iterable[object], size: int) -> Iterator[Fact]:
    """The facts of a rule. Raises TypeError, ValueError or OverflowError for what is none, or cannot be kept: the fault of its rule."""
    shared: object = None
    for fact in facts:
        if not isinstance(fact, Fact):
            message = f"it yields {fact!r}, which is no Fact"
            raise TypeError(message)
        given: tuple[object, ...] = fact
        key = given[0]
        if not isinstance(key, str):
            message = f"its fact has the key {key!r}, which is no text"
            raise TypeError(message)
        if fact.span is not None and not 0 <= fact.span.start <= fact.span.end <= size:
            message = f"its fact has the span {fact.span.start}:{fact.span.end}, outside the document (0:{size})"
            raise ValueError(message)
        if not key.isascii():
            key.encode()  # halves of surrogate pairs: no file can hold them
        if fact.payload is not None:
            ENCODER.encode(fact.payload)
        if fact.shared is not shared:
            shared = fact.shared
            ENCODER.encode(shared)
        yield fact
