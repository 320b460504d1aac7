"""Experts in other languages than English who speak by name and trade: further on behind a lead ("según expertos", and below "explicó la analista Ana Cruz"), in the next sentence, or above."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages.words import GERMAN, words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Span, any_of, lazy_pattern
from provenance_plugins.attribution.answered.repeated_lead import is_lead

_LEAD = 5
"""Sentences with which a text begins that sums up whom it asked."""
_BELOW = 18
"""Sentences behind one of these in which they speak by name."""
_STANDFIRST, _WHOLE = 2, 40
"""Sentences that sum up the whole of what is below them, and of that those in which a house of theirs speaks."""
_SPEAKERS, _SOON = 2, 6
"""So many people who speak by their full names below a lead, or sentences behind other experts in which somebody does and one of such a trade."""
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
    listed, leads = sentences(document), is_lead(document, one, _LEAD)
    below = _BELOW if leads else _NEXT
    here = listed[one.sentence].span
    begins = max(one.cue.end, here.end if one.source is None else one.source.end)
    spans = (Span(begins, here.end), *(after.span for after in listed[one.sentence + 1 : one.sentence + 1 + below]))
    if any(_speaks(document, span, code) for span in spans):
        return True
    soon = [after.span for after in listed[one.sentence + 1 : one.sentence + 1 + (_BELOW if leads else _SOON)]]
    if one.sentence < _STANDFIRST and any(
        _is_firm_speaking(document, after.span, code) for after in listed[one.sentence + 1 : one.sentence + 1 + _WHOLE]
    ):
        return True
    named = {who for span in soon if (who := _named_speaker(document, span, code))}
    if leads:
        return len(named) >= _SPEAKERS
    return bool(named) and any(_speaks(document, span, code) for span in soon)


def _is_firm_speaking(document: Document, span: Span, code: str) -> bool:
    """Whether a sentence has a house of those who are asked by its name, and words in quotation marks in it or right behind it: "La consultora Vega imaginó otro. “Creemos que …"."""
    text = document.text
    found = _firm(code).search(text, span.start, min(span.end, span.start + _LONGEST))
    return found is not None and not _QUOTES.isdisjoint(text[found.end() : span.end + _OPENING])


_OPENING = 3
"""Characters behind a sentence in which a quotation begins."""


@cache
def _firm(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{any_of(words(code, 'trades', 'firms'))}) [A-ZÀ-Þ][\w’'-]+")


def _named_speaker(document: Document, span: Span, code: str) -> str:
    """The last name of somebody whom a sentence has by full name before or behind a verb of saying, with words or a clause of theirs; empty where none does."""
    text = document.text
    end = min(span.end, span.start + _LONGEST)
    for verb in _saying(code).finditer(text, span.start, end):
        before = _NAMED_BEFORE.search(text, max(span.start, verb.start() - _BESIDE), verb.start())
        found = before or _NAMED_BEHIND.match(text, verb.end(), end)
        if found is not None and is_given_name(found["first"]):
            return str(found["last"])
    return ""


_BESIDE = 90
"""Characters before a verb in which the name of its subject stands, with the house behind it."""
_NAMED_BEFORE = lazy_pattern(
    r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ’'-]+) (?:(?:[A-ZÀ-Þ]\.|de|del|da|di|van|von|du) )?(?P<last>[A-ZÀ-Þ][a-zà-ÿ’'-]+)(?:,? (?:[a-zà-ÿ]{1,4} )[^.,;:“”«»\"]{2,50})?,? (?:[a-zà-ÿ]{1,8} )?\Z"
)
_NAMED_BEHIND = lazy_pattern(
    r",? (?:(?:[a-zà-ÿ’']+ ){1,6})?(?:[A-ZÀ-Þ][\w-]+ )?(?P<first>[A-ZÀ-Þ][a-zà-ÿ’'-]+) (?:(?:[A-ZÀ-Þ]\.|de|del|da|di|van|von|du) )?(?P<last>[A-ZÀ-Þ][a-zà-ÿ’'-]+)"
)


@cache
def _saying(code: str) -> re.Pattern[str]:
    verbs = [one for one in words(code, "verbs", "say") if " " not in one]
    return re.compile(rf"(?<!\w)(?:{any_of(verbs)})(?!\w)")


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
    presented = _presented(code).search(text, *span)
    if presented is None:
        return False
    if presented[0].startswith(_FRAMES):
        return True
    said = document.slice(span)
    if not _QUOTES.isdisjoint(said) or not words(code, "verbs", "say").isdisjoint(
        said.lower().replace(",", " ").split()
    ):
        return True
    holding = words(code, "frames", "before") | words(code, "trades", "holding")
    return any(f"{phrase} " in said.lower() for phrase in holding)


_FRAMES = ("Para ", "Per ", "Pour ", "Für ", "Voor ")
"""With which somebody's view begins: "Para Ana Cruz, economista de la consultora Vega, …"."""


@cache
def _presented(code: str) -> re.Pattern[str]:
    """Somebody by full name with a trade of those who are asked: "el abogado constitucionalista Ana Cruz", "Anna Weber, Ökonomin an der Universität"."""
    trades = any_of(words(code, "trades", "asked"))
    between = r"" if code == GERMAN else r"(?:[a-zà-þąćęłńśźż'’]+ ){0,5}"
    firms = any_of(words(code, "trades", "firms"))
    return re.compile(
        rf"\b(?i:{trades}),? {between}{_NAME}|{_NAME}, (?:(?:[a-zà-þąćęłńśźż'’]+ ){{0,3}}(?i:{trades})|(?:[a-zà-þąćęłńśźż'’]+ ){{1,7}}(?i:{firms}))\b"
    )
