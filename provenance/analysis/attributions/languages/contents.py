"""What is said, where a sentence shows it plainly."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.words import grammar
from provenance.api import Span

_DASHES = frozenset(",-–—")
_FEWEST = 2
"""Words before a verb that are what is said."""


def content_of(
    clause: Clause, sentence: Span, first: int, behind: int, language: str, *, inverted: bool = False
) -> Span | None:
    """What is said: behind "dass", "que" or a colon, or before a verb that follows a comma or a quotation; None where neither is there.

    Source and cue stand from `first` to before `behind`; `inverted`, with the source last, so that "que" behind it may tell of the source: "según fuentes que …".
    """
    if inverted and (found := _in_front(clause, sentence, first)) is not None:
        return found
    that = grammar(language, "that")
    at = behind
    if clause.at(at) == "," and clause.at(at + 1) in that:
        at += 1
    if clause.at(at) in that or (clause.at(at) in (":", ",") and first <= 1):
        return Span(clause.starts[at + 1], sentence.end) if at + 1 < len(clause.words) else None
    return _in_front(clause, sentence, first)


def _in_front(clause: Clause, sentence: Span, first: int) -> Span | None:
    """What stands before the source and the cue, where a comma or a quotation leads to them."""
    before = clause.at(first - 1)
    if first > _FEWEST and before:
        if before in QUOTES:
            return Span(sentence.start, clause.ends[first - 1])
        if before in _DASHES:
            return Span(sentence.start, clause.ends[first - 2])
    return None
