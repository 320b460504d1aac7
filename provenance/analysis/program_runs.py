"""Letters between the signs of a program that was saved as text: no word of it is one of the text."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_in_program"]

_RUN = 200
_BEFORE, _BEHIND = lazy_pattern(r"\S+\Z"), lazy_pattern(r"\S{1,200}")
_SIGN = lazy_pattern(r"&&|\|\||\)\{|\}\)|\};|=>|[!=]==?|(?<=\w)=(?=[\w.]+[(\[])|(?<=\w)\(\w+\[")
_WORD = lazy_pattern(r"\w+")
_DIFFERENT = 2
"""Signs in a run of letters without a blank that prose has not; curses are masked with one kind ("f&&k")."""


def is_in_program(document: Document, span: Span) -> bool:
    """Whether a span stands in a run without blanks that has several signs of programs: `v(i)),l&&!o){let`."""
    text = document.text
    before, behind = _BEFORE.search(text, max(0, span.start - _RUN), span.start), _BEHIND.match(text, span.end)
    first = span.start if before is None else before.start()
    last = span.end if behind is None else behind.end()
    if last - first == span.end - span.start:
        return False
    return len({_WORD.sub("", match[0])[:2] for match in _SIGN.finditer(text, first, last)}) >= _DIFFERENT
