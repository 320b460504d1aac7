"""Where what is left over begins in a line that has words of the article before it: a statement of rights, a prompt behind the source of a report."""

from __future__ import annotations

import re
from itertools import pairwise

from provenance.analysis.content.line import CLOSING, Line
from provenance.api import Match, Span, lazy_pattern

__all__ = ["prompt_alone", "rights_begin", "tells_before_rights"]

_STATED = lazy_pattern(
    r"(?<![^\W\d_a-zA-ZÂ])Â?©|\(c\)(?=\s?\d{4})|\bcopyright\b(?=\W{0,4}\d{4})|\ball rights reserved\b", re.IGNORECASE
)
"""With what a statement of rights begins in the middle of a line."""
_WORD_BEFORE = lazy_pattern(r"(?:(?:\bcopyright|\(c\)|™|®|&)\W{0,3})+\Z", re.IGNORECASE)
"""What belongs to the sign behind it: "Copyright ©"."""
_STOP = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+")
_SENTENCE, _UNENDED = 4, 8
"""Blanks before the sign in a sentence of the article with a stop at its end, and in one without; an owner's name has fewer."""
_SPEAKS = lazy_pattern(
    r"\bcopyright(?!\W*©)|\burheberrecht|\bauteursrecht|\bdroits? d['’]auteur|\bdiritti d['’]autore|\bdireitos autorais|\bderechos de autor|\bhak cipta",
    re.IGNORECASE,
)
"""A sentence before the sign that speaks of the rights is of the foot, too: "All our stories are under copyright. © 2024"."""
_REPORTED = lazy_pattern(
    r"\W{0,3}(?:\([^()\n]{0,8}\d[^()\n]{0,3}=[^()\n]{1,60}\)\s*)?(?:[^\W\d_]+:\s[^\W\d_]|(?<=\)\s))"
)
"""What a report ends with and no prompt begins with: whence it is, behind a label of one word, and what a currency was worth: "($1 = 6.87 yuan) Source: Harbour Wire"."""
_CLAUSE = lazy_pattern(r"(?<![^\s.…!?])[^\W\d_a-zß-ÿ][^\W\d_]*(?:\s[^\W\d_A-ZÀ-Þ][^\W\d_]*)*\s\Z")
"""The words of a clause before the phrase that gives it away, from the one with a capital: "Expand "."""


def rights_begin(line: Line) -> int:
    """Where in the words of a line a statement of rights begins behind what makes a sentence; 0 where nothing of the kind stands before it, or what does gives itself away: "Terms of use. © 2024"."""
    if not line.rights or line.bar or line.match is not None or line.known is None or line.known.phrase != "©":
        return 0
    begin = _behind_sentence(line.text)
    return 0 if _SPEAKS.search(line.text, 0, begin) else begin


def tells_before_rights(words: str) -> bool:
    """Whether a sentence stands in a line before the rights that it states, whoever says it."""
    return _behind_sentence(words) > 0


def _behind_sentence(words: str) -> int:
    """Where the rights are stated behind a sentence, or behind words as many as those of one; 0 where nothing of the kind stands before them."""
    sign = _STATED.search(words)
    if sign is None:
        return 0
    before = words[: sign.start()]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    if any(before.count(" ", first, end) >= _SENTENCE for first, end in pairwise([0, *stops])):
        return stops[-1]
    joined = _WORD_BEFORE.search(before)
    at = sign.start() if joined is None else joined.start()
    return at if before.rstrip(CLOSING).count(" ") >= _UNENDED else 0


def prompt_alone(text: str, span: Span, match: Match) -> Span:
    """The prompt in a sentence that begins with whence a report is, as it does where the buttons of a page ran together behind its last line; else all of the sentence."""
    start, end = span
    if _REPORTED.match(text, start, match.span.start) is None:
        return span
    clause = None if text[match.span.start].isupper() else _CLAUSE.search(text, start, match.span.start)
    return Span(match.span.start if clause is None else clause.start(), min(end, match.span.end))
