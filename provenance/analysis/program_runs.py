"""Letters between the signs of a program that was saved as text: no word of it is one of the text."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_in_program", "run_around"]

_REACH = 300
"""Characters to either side of a word in which a run ends that anybody wrote."""
_SIGN = lazy_pattern(r"&&|\|\||\)\{|\}\)|\};|=>|[!=]==?|(?<=\w)=(?=[\w.]+[(\[])|(?<=\w)\(\w+\[")
_WORD = lazy_pattern(r"\w+")
_DIFFERENT = 2
"""Signs in a run of letters without a blank that prose has not; curses are masked with one kind ("f&&k")."""


def is_in_program(document: Document, span: Span) -> bool:
    """Whether a span stands in a run without blanks that has several signs of programs: `v(i)),l&&!o){let`."""
    run = run_around(document, span)
    if run == span:
        return False
    return len({_WORD.sub("", match[0])[:2] for match in _SIGN.finditer(document.text, *run)}) >= _DIFFERENT


def run_around(document: Document, span: Span, ends: str = "") -> Span:
    """What stands around a span without a blank and without any of the marks that end a run, too: the rest of an address, of a path or of a program."""
    text = document.text
    first, last = span
    low, high = max(0, first - _REACH), min(len(text), last + _REACH)
    while first > low and not text[first - 1].isspace() and text[first - 1] not in ends:
        first -= 1
    while last < high and not text[last].isspace() and text[last] not in ends:
        last += 1
    return Span(first, last)
