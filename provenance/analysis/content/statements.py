"""Where what is left over begins in a line that has words of the article before it: a statement of rights, a prompt behind the source of a report."""

from __future__ import annotations

import re
from itertools import pairwise

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.line import CLOSING, Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.api import Match, Span, lazy_pattern

__all__ = [
    "begun_at",
    "button_amid",
    "prompt_alone",
    "rights_begin",
    "speaks_of_site",
    "tells_beside_rights",
    "tells_in_small",
]

_STATED = lazy_pattern(
    r"(?<![^\W\d_a-zA-ZÂ])Â?©|\(c\)(?=\s?\d{4})|\bcopyright\b(?=[^\w.]{0,4}\d{4})|\ball rights reserved\b",
    re.IGNORECASE,
)
"""With what a statement of rights begins in the middle of a line."""
_WORD_BEFORE = lazy_pattern(r"(?:(?:\bcopyright|\(c\)|™|®|&)[^\w.]{0,3})+\Z", re.IGNORECASE)
"""What belongs to the sign behind it: "Copyright ©"."""
_STOP = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+")
_SENTENCE, _UNENDED = 4, 8
"""Blanks before the sign in a sentence of the article with a stop at its end, and in one without; an owner's name has fewer."""
_SMALL = lazy_pattern(r"(?<![\w’'-])(?!(?:and|the|for|von|und|van|les|des|del|los|las)\b)[^\W\d_A-ZÀ-Þ]{3,}(?![\w’'-])")
"""A word in small letters that is more than a joint of a name."""
_VERBS = 2
"""Such words before the sign, from which they say something: "Ana Cruz has closed the bridge © 2024"."""
_TOLD = 6
"""Blanks in a sentence behind the rights that may be the article's."""
_OF_FOOT = lazy_pattern(
    r"\b(?:copyright(?![^\w.]*(?:©|\d))|urheberrecht\w*|auteursrecht\w*|droits? d['’]auteur|diritti d['’]autore|direitos autorais|derechos de autor|hak cipta|reserv\w+|riservati|réservés|voorbehouden|vorbehalten|permission|reproduc\w+|redistribut\w*|rewritten|republish\w*|(?:this|our|the) (?:web)?sites?|website|content|material|trademarks?|terms of|privacy|polic(?:y|ies)|cookies?|registered|licen[cs]ed?|owned|operated|powered)\b",
    re.IGNORECASE,
)
"""What a sentence of a foot speaks of, before the sign or behind it: "All our stories are under copyright. © 2024"."""
_REPORTED = lazy_pattern(
    r"\W{0,3}(?:\([^()\n]{0,8}\d[^()\n]{0,3}=[^()\n]{1,60}\)\s*)?(?:[^\W\d_]+:\s[^\W\d_]|(?<=\)\s))"
)
"""What a report ends with and no prompt begins with: whence it is, behind a label of one word, and what a currency was worth: "($1 = 6.87 yuan) Source: Harbour Wire"."""
_CLAUSE = lazy_pattern(r"(?<![^\s.…!?])[^\W\d_a-zß-ÿ][^\W\d_]*(?:\s[^\W\d_A-ZÀ-Þ][^\W\d_]*)*\s\Z")
"""The words of a clause before the phrase that gives it away, from the one with a capital: "Expand "."""


def rights_begin(line: Line) -> int:
    """Where in the words of a line a statement of rights begins behind what makes a sentence; 0 where nothing of the kind stands before it, or what does gives itself away: "Terms of use. © 2024"."""
    if line.match is not None:
        return _behind_told(line)
    if not line.rights or line.bar or line.known is None or line.known.phrase != "©":
        return 0
    begin = _behind_sentence(line.text)
    return 0 if _OF_FOOT.search(line.text, 0, begin) else begin


def _behind_told(line: Line) -> int:
    """Where in a line whose foot only a phrase gives away the rights are stated behind sentences of other texts: the titles of teasers before "Copyright 2024 Harbour News. All rights reserved."."""
    begin = _behind_sentence(line.text)
    if not begin or line.match is None or line.match.span.start - line.span.start < begin:
        return 0
    return 0 if _OF_FOOT.search(line.text, 0, begin) else begin


def tells_beside_rights(words: str) -> bool:
    """Whether a sentence stands in a line before the rights that it states, whoever says it, or one behind them that says nothing of rights or of a site."""
    sign = _STATED.search(words)
    if sign is None:
        return False
    if _behind_sentence(words):
        return True
    stops = [stop.end() for stop in _STOP.finditer(words, sign.end())]
    return any(
        words.count(" ", first, end) >= _TOLD
        and _OF_FOOT.search(words, first, end) is None
        and _STATED.search(words, first, end) is None
        for first, end in pairwise([*stops, len(words)])
    )


def _behind_sentence(words: str) -> int:
    """Where the rights are stated behind a sentence, or behind words that are one without a stop; 0 where nothing of the kind stands before them."""
    sign = _STATED.search(words)
    if sign is None:
        return 0
    before = words[: sign.start()]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    if any(
        before.count(" ", first, end) >= _SENTENCE and _SMALL.search(before, first, end) is not None
        for first, end in pairwise([0, *stops])
    ):
        return stops[-1]  # "West Harbour Newspapers Limited 2008." is a name
    joined = _WORD_BEFORE.search(before)
    at = sign.start() if joined is None else joined.start()
    said = before.rstrip(CLOSING)
    if said.count(" ") < _UNENDED and (len(_SMALL.findall(said)) < _VERBS or _OF_FOOT.search(said) is not None):
        return 0
    return at


def speaks_of_site(words: str) -> bool:
    """Whether a sentence has a word of those with which the foot of a page speaks of rights, of terms or of the site."""
    return _OF_FOOT.search(words) is not None


def tells_in_small(words: str) -> bool:
    """Whether words in small letters say something, as they hardly do in a title."""
    return len(_SMALL.findall(words)) > _VERBS


def prompt_alone(text: str, span: Span, match: Match) -> Span:
    """The prompt in a sentence that begins with whence a report is, as it does where the buttons of a page ran together behind its last line; else all of the sentence."""
    start, end = span
    if _REPORTED.match(text, start, match.span.start) is None:
        return span
    clause = None if text[match.span.start].isupper() else _CLAUSE.search(text, start, match.span.start)
    return Span(match.span.start if clause is None else clause.start(), min(end, match.span.end))


def button_amid(text: str, span: Span, match: Match, lexicon: LineLexicon) -> Span | None:
    """The whole words of a button, with its capital, between words that no stop parts from it: "By Ana Cruz May 2, 2024 Share this article On Monday, the council …"; None where a match is none."""
    start, end = match.span
    last = text.rfind(" ", start, end)
    for close in (end, last):
        # the word with a capital behind a button begins what comes next, also where a phrase goes on with it: "share this article on"
        if start < close < span.end - 1 and text[start].isupper() and text[close] == " " and text[close + 1].isupper():
            button = text[start:close]
            known = lexicon.whole(words_of(button))
            if known is not None and known.form in _BUTTONS and not (button.isupper() and text[close + 2].isupper()):
                return Span(start, close)
    return None


_BUTTONS = frozenset({"line", "head"})


def begun_at(text: str, start: int, match: Match) -> int:
    """Where a left-over sentence begins: with its own words, where they run on without a space behind another text ("… the mill.If you buy through our links, we may be paid")."""
    at = match.span.start
    return at if at > start and text[at].isupper() and not (text[at - 1].isspace() or text[at - 1] in _OPENS) else start


_OPENS = frozenset("()[]{}“‘«\"'*_/@#-–—¡¿")
