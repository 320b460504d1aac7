"""Blanks in a contract where a party is to be named, told by the role that stands behind: '____ (the "Supplier")', "____ (nachfolgend „Auftraggeber“)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted

__all__ = ["blanks_of_parties"]

_BLANK = "____"
_LEAD = r"(?:the|each an?|hereinafter(?: referred to as)?|hereafter|nachfolgend|nachstehend|im folgenden|fortan|ci-après(?: dénommée?)?|dénommée?|en adelante|en lo sucesivo|di seguito|d['’]ora in poi|hierna(?: te noemen)?|doravante|a seguir)"
_ARTICLE = r"(?:the |der |die |das |le |la |l['’]|el |il |lo |de |het |o |a )?"
_ROLE = (
    r"[\"“„«‘']\s?(?:(?:the|der|die|das|le|la|el|il|lo|de|het|o|a) |l['’])?(?-i:[A-ZÀ-Þ])[\w ’'-]{2,40}?\s?[\"”“»’']"
)
_PARTY = lazy_pattern(
    rf"(?<![_\w])_{{4,80}}(?:\s?,)?\s?(?:\(\s?(?:{_LEAD}[,:]?\s)?(?:[\w]+\s){{0,2}}?{_ARTICLE}{_ROLE}(?:\s(?:genannt|te noemen|genoemd))?\s?\)|,?\s?{_LEAD},?\s{_ARTICLE}{_ROLE})(?!\w)",
    re.IGNORECASE,
    signs=("_",),
)
"""Such a blank with the role behind it."""
_RUN = lazy_pattern(r"_{4,}")
_FORM = 6
"""Blanks of a text that is a form, which whoever has it is to fill in."""


def blanks_of_parties(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information in a form, and `coded` where a text shows code or speaks of notes."""
    if _BLANK not in document.text:
        return
    form = sum(1 for _ in _RUN.finditer(document.text)) >= _FORM
    for match in _PARTY.finditer(document.text):
        block = document.block_at(match.start())
        if block is None or block.kind is BlockKind.CODE:
            continue
        said = " ".join(match[0].split())
        message = f"the party in {quoted(said)} was not named: put in who that is"
        severity = Severity.INFO if coded or form else Severity.WARNING
        yield said, Hit(Span(*match.span()), message, severity=severity)
