"""Experts in German, French and Spanish who speak by name and trade: further on behind a lead ("según expertos", and below "explicó la analista Ana Cruz"), in the next sentence, or above."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages.words import GERMAN, words
from provenance.api import Document, Span, any_of

_LEAD = 5
"""Sentences with which a text begins that sums up whom it asked."""
_BELOW = 18
"""Sentences behind one of these in which they speak by name."""
_NEXT = 2
"""Sentences behind other ones in which one of them speaks."""
_ABOVE = 2
"""Of "the experts", so many who spoke by name above."""
_AROUND = 4
"""Sentences before and behind them in which two speak, one on either side."""
_BARE, _FAR = 2, 25
"""Words for them at most, the article among them, and sentences before in which they spoke."""
_LONGEST = 600
"""Characters of a sentence in which one is presented; each of many experts in it looks at it anew."""
_QUOTES = frozenset('“”„«»"')
_NAME = r"[A-ZÀ-ÞŁŚŻŹĆ][\w’'-]+(?: (?:(?:de|del|de la|von|van|du|di|af) )?[A-ZÀ-ÞŁŚŻŹĆ][\w’'-]+){1,4}"


def are_experts_named_below(document: Document, one: Attribution) -> bool:
    """Whether experts are a lead, of whom one is named further on with a trade of theirs and says something; elsewhere one who speaks in the next sentences, or in the same one where it ran into the next."""
    code = language(document).read_as
    if one.kind != "group" or one.head not in words(code, "nouns", "experts"):
        return False
    listed = sentences(document)
    below = _BELOW if one.sentence < _LEAD else _NEXT
    here = listed[one.sentence].span
    begins = max(one.cue.end, here.end if one.source is None else one.source.end)
    spans = (Span(begins, here.end), *(after.span for after in listed[one.sentence + 1 : one.sentence + 1 + below]))
    return any(_speaks(document, span, code) for span in spans)


def are_experts_named_above(document: Document, one: Attribution) -> bool:
    """Whether "the experts", with no word more, are those who spoke above, of whom several are named with a trade or house of theirs."""
    code = language(document).read_as
    if one.kind != "group" or not one.again or one.head not in words(code, "nouns", "experts"):
        return False
    if one.source is None or len(document.slice(one.source).split()) > _BARE:
        return False
    listed, spoken = sentences(document), 0
    for before in listed[max(0, one.sentence - _FAR) : one.sentence]:
        spoken += _speaks(document, before.span, code)
        if spoken >= _ABOVE:
            return True
    around = listed[max(0, one.sentence - _AROUND) : one.sentence + 1 + _AROUND]
    return spoken > 0 and sum(_speaks(document, beside.span, code) for beside in around) >= _ABOVE


def _speaks(document: Document, span: Span, code: str) -> bool:
    """Whether a sentence presents somebody with such a trade or house, and has their words."""
    text = document.text
    span = Span(span.start, min(span.end, span.start + _LONGEST))
    if _presented(code).search(text, *span) is None:
        return False
    said = document.slice(span)
    if not _QUOTES.isdisjoint(said) or not words(code, "verbs", "say").isdisjoint(
        said.lower().replace(",", " ").split()
    ):
        return True
    holding = words(code, "frames", "before") | words(code, "trades", "holding")
    return any(f"{phrase} " in said.lower() for phrase in holding)


@cache
def _presented(code: str) -> re.Pattern[str]:
    """Somebody by full name with a trade of those who are asked: "el abogado constitucionalista Ana Cruz", "Anna Weber, Ökonomin an der Universität"."""
    trades = any_of(words(code, "trades", "asked"))
    between = r"" if code == GERMAN else r"(?:[a-zà-þąćęłńśźż'’]+ ){0,5}"
    firms = any_of(words(code, "trades", "firms"))
    return re.compile(
        rf"\b(?i:{trades}),? {between}{_NAME}|{_NAME}, (?:(?:[a-zà-þąćęłńśźż'’]+ ){{0,3}}(?i:{trades})|(?:[a-zà-þąćęłńśźż'’]+ ){{1,7}}(?i:{firms}))\b"
    )
