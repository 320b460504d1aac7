"""Blocks that a newsletter announces as those of whoever paid ("A MESSAGE FROM LAMPS.AI"), and lines on which a seller of reports calls for orders ("Request a sample copy at: https://…"), also within a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import Match

from provenance.analysis import inside_quotation
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted

__all__ = ["SIGNS", "announced_offers"]

_WORDS = Phrases.load(__package__, "announced_offers")
SIGNS = ("MESSAGE ", "WORD FROM", "NACHRICHT VON", "BOTSCHAFT VON", "MENSAJE DE", "MESSAGGIO D", "MENSAGEM D", "BERICHT VAN", "BOODSCHAP VAN", "WIADOMOŚĆ OD", "MEDDELANDE FRÅN", "ample Report", "ample report", "ample Copy", "ample copy", "ample PDF", "ample Pages", "nquire", "eport at", "eport @", "eport:", "iscount at", "iscount @", "iscount:", "/sample", "-sample", "_sample", "nquir", "/purchase", "/discount", "/checkout", "/buy")  # fmt: skip
"""One of these stands in each such line."""
_ANNOUNCED = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|\A)[^\w\n]{{0,4}}(?:{any_of(_WORDS.texts('announced'))})\s(?P<who>[A-Z0-9À-Þ][^\na-zà-þ]{{1,40}}?)[^\w\n]*(?=\n|\Z)"
    )
)
_BELOW = 500
"""Characters below such a line in which the offer stands."""
_CALLS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('calls'))})(?!\w)", re.IGNORECASE)
_SALES = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('sales'))})(?!\w)|\d\s?%\s(?:off|discount|rabatt|korting)(?!\w)",
    re.IGNORECASE,
)
_FIRM = lazy_pattern(r"[\w-]+\.(?:COM|AI|IO|APP|CO|SHOP|STORE)")
"""A name that is the address of a firm."""
_ORDERS = lazy_pattern(
    r"(?:(?<=\n)|\A)[^\w\n]{0,6}(?:for\s(?:any\s|more\s)?(?:quer(?:y|ies)|[ei]nquir(?:y|ies))[\s,:]*)?(?:please\s)?"
    r"(?:(?P<sure>(?:request|ask\sfor)\s(?:a\s|your\s|the\s)?(?:free\s)?sample\s(?:copy|pages)\b|[ei]nquire\s(?:more\s)?(?:before|for|prior\sto)\s(?:buying|purchas(?:e|ing))\b)"
    r"|(?:request|get|download|ask\sfor|access|grab)\s[^\n:]{0,80}?\bsample\s(?:copy|pages|report|pdf|of)\b|(?:[ei]nquire|buy|purchase|order)\s[^\n:]{0,80}?\breport\b|(?:ask\sfor|get|avail|check)\s[^\n:]{0,60}?\bdiscount\b)"
    r"[^\n:]{0,60}[\s:@–-]{1,4}https?://(?P<host>[^\s/]+)(?P<path>[^\s]*)[^\w\n]*(?=\n|\Z)",
    re.IGNORECASE,
    signs=("sample", "nquire", "report", "discount"),
)
"""A line that calls for an order and ends with an address; `sure`: whatever the address is, since only sellers of reports say so."""
_PUBLIC = lazy_pattern(r"(?:\A|\.)(?:gov|gob|gouv|edu|ac|int|mil|org|museum)(?:\.[a-z]{2})?\Z", re.IGNORECASE)
"""The address of an office, a school or an organisation."""
_HOUSE = lazy_pattern(r"market|insight|intelligence|research|reports?(?![a-z])|analytics", re.IGNORECASE)
_COUNTER = lazy_pattern(
    r"sample|[ei]nquir|purchase|checkout|buy(?:[-_]?now|ing)?(?![a-z])|market|reports?/[^\s]*\d", re.IGNORECASE
)
"""What the address of a house that sells reports says, and the place in it at which they are sold."""


_SOLD_AT = lazy_pattern(
    r"(?:https?://|www\.)(?P<host>[\w.-]{4,60})/(?:[\w%-]{1,60}/){0,3}?(?:(?:request|download|get|free)[-_])?(?:samples?|enquir(?:y|e)|inquir(?:y|e)|purchase|discount|checkout|buy[-_]?now)(?:[-_][\w-]{1,40})?(?:[/?=][^\s]*)?",
    re.IGNORECASE,
    signs=("sample", "nquir", "purchase", "discount", "checkout", "buy"),
)
"""Where a house sells its reports."""
_CALL = 160
"""Characters of a call before such an address."""
_GOES_ON = lazy_pattern(r" [a-zß-ÿ]")
"""Behind an address of which somebody says something: "lampinsights.example/sample is a trap"."""
_BEGINS = lazy_pattern(r"(?:[.!?…][”\"’)\]]*\s+|>>+\s?|\n)(?=[^\s])")


def _sold(document: Document) -> Iterator[Span]:
    """The addresses at which reports are sold, each with the sentence that calls there, whatever its language: nobody but their seller gives them."""
    text = document.text
    for match in _SOLD_AT.finditer(text):
        if _PUBLIC.search(match["host"]) is not None or _HOUSE.search(match["host"]) is None:
            continue
        if _GOES_ON.match(text, match.end()) is not None:
            continue
        first = max(0, match.start() - _CALL)
        begins = [found.end() for found in _BEGINS.finditer(text, first, match.start())]
        start = begins[-1] if begins else first if not first else match.start()
        yield Span(start, match.start() + len(match[0].rstrip(".,;:!?)]\"'»”")))


def announced_offers(document: Document) -> Iterator[tuple[str, Hit]]:
    """The lines that announce an offer, where one stands below, and those of sellers of reports; not on whole pages, where a seller's own buttons work."""
    text = document.text
    if document.whole_page or not any(sign in text for sign in SIGNS):
        return
    for match in _ANNOUNCED.finditer(text):
        who = match["who"].split()
        if who[0] in _WORDS.texts("office") or is_given_name(who[0].title()):
            continue  # "A MESSAGE FROM THE PRINCIPAL"
        calls = _CALLS if _FIRM.fullmatch(match["who"]) is not None else _SALES
        if calls.search(text, match.end(), match.end() + _BELOW) is not None:
            message = f"{quoted(match[0].strip())} announces an advertisement amid the text: take the block out, or mark it as one"
            yield "announced", Hit(Span(*match.span()), message, severity=Severity.WARNING)
    lines = [Span(*match.span()) for match in _ORDERS.finditer(text) if _is_of_seller(match)]
    within = [
        one
        for one in _sold(document)
        if not (any(one.overlaps(line) for line in lines) or inside_quotation(document, Span(one.end - 1, one.end)))
    ]
    for span in sorted([*lines, *within]):
        message = f"{quoted(document.slice(span).strip())} is a call of a seller: delete it, or say that the text is an advertisement"
        yield "sold", Hit(span, message, severity=Severity.WARNING)


def _is_of_seller(match: Match[str]) -> bool:
    """Whether a line that calls for an order is that of a house which sells reports: offices and museums have reports and discounts, too."""
    if match["sure"] is not None:
        return True
    return _PUBLIC.search(match["host"]) is None and (
        _HOUSE.search(match["host"]) is not None or _COUNTER.search(match["path"]) is not None
    )
