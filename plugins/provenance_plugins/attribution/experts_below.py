"""Experts of a lead in German, French and Spanish who speak by name and trade further on: "según expertos", and below "explicó la analista Ana Cruz"."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages.words import GERMAN, words
from provenance.api import Document, any_of

_LEAD = 5
"""Sentences with which a text begins that sums up whom it asked."""
_BELOW = 18
"""Sentences behind one of these in which they speak by name."""
_QUOTES = frozenset('“”„«»"')
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|del|de la|von|van|du|di) )?[A-ZÀ-Þ][\w’'-]+){1,4}"


def are_experts_named_below(document: Document, one: Attribution) -> bool:
    """Whether a lead leans on experts of whom one is named further on with a trade of theirs, and says something."""
    code = language(document).read_as
    if one.kind != "group" or one.sentence >= _LEAD or one.head not in words(code, "nouns", "experts"):
        return False
    text, says = document.text, words(code, "verbs", "say")
    presented = _presented(code)
    for sentence in sentences(document)[one.sentence + 1 : one.sentence + 1 + _BELOW]:
        start, end = sentence.span
        if presented.search(text, start, end) is None:
            continue
        said = text[start:end]
        if not _QUOTES.isdisjoint(said) or not says.isdisjoint(said.lower().replace(",", " ").split()):
            return True
        if any(f"{frame} " in said.lower() for frame in words(code, "frames", "before")):
            return True
    return False


@cache
def _presented(code: str) -> re.Pattern[str]:
    """Somebody by full name with a trade of those who are asked: "el abogado constitucionalista Ana Cruz", "Anna Weber, Ökonomin an der Universität"."""
    trades = any_of(words(code, "trades", "asked"))
    between = r"" if code == GERMAN else r"(?:[a-zà-þ'’]+ ){0,5}"
    return re.compile(rf"\b(?i:{trades}),? {between}{_NAME}|{_NAME}, (?:[a-zà-þ'’]+ ){{0,3}}(?i:{trades})\b")
