"""Blocks that a newsletter announces as those of whoever paid ("A MESSAGE FROM LAMPS.AI"), and lines on which a seller of reports calls for orders ("Request a sample copy at: https://…")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted

__all__ = ["SIGNS", "announced_offers"]

_WORDS = Phrases.load(__package__, "announced_offers")
SIGNS = ("MESSAGE ", "WORD FROM", "NACHRICHT VON", "BOTSCHAFT VON", "MENSAJE DE", "MESSAGGIO D", "MENSAGEM D", "BERICHT VAN", "BOODSCHAP VAN", "WIADOMOŚĆ OD", "MEDDELANDE FRÅN", "ample Report", "ample report", "ample Copy", "ample copy", "ample PDF", "ample Pages", "nquire", "eport at", "eport @", "eport:", "iscount at", "iscount @", "iscount:")  # fmt: skip
"""One of these stands in each such line."""
_ANNOUNCED = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|\A)[^\w\n]{{0,4}}(?:{any_of(_WORDS.texts('announced'))})\s(?P<who>[A-Z0-9À-Þ][^\na-zà-þ]{{1,40}}?)[^\w\n]*(?=\n|\Z)"
    )
)
_BELOW = 500
"""Characters below such a line in which the offer stands."""
_CALLS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('calls'))})(?!\w)", re.IGNORECASE)
_SOLD = lazy_pattern(
    r"(?:(?<=\n)|\A)[^\w\n]{0,6}(?:for\s(?:any\s|more\s)?(?:quer(?:y|ies)|[ei]nquir(?:y|ies))[\s,:]*)?(?:please\s)?"
    r"(?:(?:request|get|download|ask\sfor|access|grab)\s[^\n:]{0,80}?\bsample\b[^\n:]{0,60}|[ei]nquire\s[^\n:]{0,80}?\b(?:report|buying)\b[^\n:]{0,60}"
    r"|(?:buy|purchase|order)\s[^\n:]{0,60}?\breport\b[^\n:]{0,40}|(?:ask\sfor|get|avail|check)\s[^\n:]{0,60}?\bdiscount\b[^\n:]{0,60})"
    r"[\s:@–-]{1,4}https?://[^\s]+[^\w\n]*(?=\n|\Z)",
    re.IGNORECASE,
    signs=("sample", "nquire", "report", "discount"),
)


def announced_offers(document: Document) -> Iterator[tuple[str, Hit]]:
    """The lines that announce an offer, where one stands below, and those of sellers of reports; not on whole pages, where a seller's own buttons work."""
    text = document.text
    if document.whole_page or not any(sign in text for sign in SIGNS):
        return
    for match in _ANNOUNCED.finditer(text):
        who = match["who"].split()
        if who[0] in _WORDS.texts("office") or is_given_name(who[0].title()):
            continue  # "A MESSAGE FROM THE PRINCIPAL"
        if _CALLS.search(text, match.end(), match.end() + _BELOW) is not None:
            message = f"{quoted(match[0].strip())} announces an advertisement amid the text: take the block out, or mark it as one"
            yield "announced", Hit(Span(*match.span()), message, severity=Severity.WARNING)
    for match in _SOLD.finditer(text):
        message = (
            f"{quoted(match[0].strip())} is a call of a seller: delete it, or say that the text is an advertisement"
        )
        yield "sold", Hit(Span(*match.span()), message, severity=Severity.WARNING)
