"""Letters between the signs of a program that was saved as text: no word of it is one of the text."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_in_program", "run_around"]

_REACH = 300
"""Characters to either side of a word in which a run ends that anybody wrote."""
_SIGN = lazy_pattern(r"&&|\|\||\)\{|\}\)|\};|=>|[!=]==?|(?<=\w)=(?=[\w.]+[(\[])|(?<=\w)\(\w+\[")
_OF_SIGNS = frozenset("&|)}=[")
"""One of these is in every such sign."""
_WORD = lazy_pattern(r"\w+")
_DIFFERENT = 2
"""Signs in a run of letters without a blank that prose has not; curses are masked with one kind ("f&&k")."""


def is_in_program(document: Document, span: Span) -> bool:
    """Whether a span stands in a run without blanks that has several signs of programs: `v(i)),l&&!o){let`."""
    run = run_around(document, span)
    if run == span or _OF_SIGNS.isdisjoint(document.slice(run)):
        return False
    return len({_WORD.sub("", match[0])[:2] for match in _SIGN.finditer(document.text, *run)}) >= _DIFFERENT


def run_around(document: Document, span: Span, ends: str = "") -> Span:
    """What stands around a span without a blank and without any of the marks that end a run, too: the rest of an address, of a path or of a program."""
    text = document.text
    first, last = span
    before, after = text[max(0, first - _REACH) : first], text[last : last + _REACH]
    # Read by one pattern: a text may have thousands of such words in one line.
    return Span(first - _length(before[::-1], ends), last + _length(after, ends))


def _length(text: str, ends: str) -> int:
    """Characters of a text's first run without a blank and any of these marks."""
    length = len(text[:1].strip() and text.split(None, 1)[0])
    return next((at for at, sign in enumerate(text[:length]) if sign in ends), length) if ends else length
