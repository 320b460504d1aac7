"""Fields of the front matter that credit a picture to nobody: "img_credits: D.R."."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.attribution.tables import forms

__all__ = ["front_credits"]

_FENCES = ("---", "+++")
_FRONT = 10_000
"""Characters at the start of a source in which front matter stands."""
_FIELD = lazy_pattern(
    r"(?im)^[ \t]{0,12}[\"']?(?P<field>(?:[a-zé]{2,12}[_-]?){0,3}(?:cr[eé]dit[os]?|bildnachweis|photographer?|fotógraf[oa]|fotografo?|fotograaf)(?:[_-]?[a-zé]{2,12}){0,2})[\"']?[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<value>[^\s\"'|>\[{][^\n\"]{0,60}?)(?P=quote)[ \t]*,?\r?$"
)
_LINKS = lazy_pattern(
    r"(?im)^[ \t]{0,12}[\"']?[\w-]{0,40}(?:cr[eé]dit|photograph|fot[oó]gra)[\w-]{0,40}[\"']?[ \t]*[:=][ \t]*[\"']?https?://"
)
"""A further field of the credit, which leads to where the picture is from."""


def front_credits(document: Document) -> Iterator[Hit]:
    """A page made of the text prints them beside its picture."""
    source = document.source
    if source.lstrip("\ufeff")[:3] not in _FENCES:
        return
    end = source.find(f"\n{source.lstrip(chr(0xFEFF))[:3]}", 3, _FRONT)
    linked = None
    for match in _FIELD.finditer(source, 0, max(end, 0)):
        value = match["value"].strip()
        if not _is_nobody(value):
            continue
        if linked is None:
            linked = _LINKS.search(source, 0, end) is not None
        known = linked or f" {value.lower()}".endswith(tuple(forms("vague_credit_words", "related")))
        said = f"{match['field']}: {value}"
        message = f"{quoted(said)} in the front matter names nobody who could be asked or thanked: say who made it and link to the original"
        place = SourceSpan(*match.span("value"))
        yield Hit(place, message, severity=Severity.INFO if known else Severity.WARNING)


def _is_nobody(value: str) -> bool:
    low = value.lower().strip("© ")
    return low in _nobody() or low.rstrip(".") in _nobody()


@cache
def _nobody() -> frozenset[str]:
    places = forms("vague_origin", "place") | forms("vague_credit_words", "place")
    empty = (forms("empty_credit", tag) for tag in ("given", "kept", "unknown", "various", "agencies"))
    return frozenset(form.lower() for form in places.union(*empty))
