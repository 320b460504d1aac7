"""Addresses right behind the name of somebody of whom a text says that they live somewhere: "Witness Paul Dunne, 4 Church View", "Mrs Lakshmi Iyer, flat 402, Rose Apartments"."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern
from provenance_plugins.personal_data.streets import STREETS

__all__ = ["home_behind"]

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]+"
_NAMED = lazy_pattern(
    rf",?\s(?:(?i:mrs?|ms|dr|frau|herr|mme|m|sra|sr|d)\.?\s)?{_CAPITAL}(?:\s(?:(?:van|von|de|del|della|di|da|dos|der|den|la|le|[A-Z]\.)\s){{0,2}}{_CAPITAL}){{1,3}}"
    r"(?:,?\s\(?\d{2}\)?(?:\s(?:ans|años|anni|anos|jaar|Jahre|lat|år)|-year-old)?)?,?\s"
    r"(?:(?:both\s)?(?:of|from)\s|wohnhaft\s(?:in\sder\s|am\s|in\s)?|demeurant\s(?:au\s)?|domiciliée?\s(?:au\s)?|residente\s(?:in\s|en\s|na\s|no\s)|con\sdomicilio\sen\s)?"
)
"""A name of two words and more, an age, and what leads to the house."""
_FLAT = lazy_pattern(
    rf"(?i:flat|apartment|apt|house|door|plot|room|h\.?\s?no)\.?(?i:\sno\.?)?\s?\d{{1,5}}[A-Z]?(?:,\s(?:{_CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))(?:\s(?:{_CAPITAL}|\d{{6}}(?!\d))){{0,4}}){{1,5}}"
)
"""A flat and its house, as they are written where houses have names: "Flat 12, Lotus Apartments, MG Road, Kochi 682016"."""


def home_behind(text: str, end: int) -> Span | None:
    """The address right behind a word for who somebody is and a name; `end`: where that word ends."""
    name = _NAMED.match(text, end)
    if name is None:
        return None
    found = STREETS.typed.match(text, name.end()) or _FLAT.match(text, name.end())
    return None if found is None else Span(*found.span())
