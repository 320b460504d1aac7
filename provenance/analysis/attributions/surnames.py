"""Whom a surname means that two people of a text have: by the form of address, or nobody."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.sexes import HE, SHE, given_sex
from provenance.analysis.proper_names import is_given_name
from provenance.api import lazy_pattern

_FORMS: Final = {"mr": HE, "sir": HE, "ms": SHE, "mrs": SHE, "miss": SHE}
_KIN: Final = lazy_pattern(r" and (?:his|her) (?:[a-z-]+ ){0,2}[a-z-]+,? (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)")
_LOOKS: Final = 12
"""Places of a surname that are looked at."""
_FEWEST: Final = 2
"""People with one surname that a form of address has to tell apart."""
_GIVEN: Final = 25
"""Characters before a surname in which the first name stands."""


def of_sex(text: str, name: str, surname: str) -> str:
    """Whom a form of address means of those with one surname: "Mr Roe" of "Ana Roe and her brother Tom Roe", or the surname where it tells nobody.

    Nothing where the name has no such form, or one alone is told to have the surname.
    """
    sex = _FORMS.get(name.removesuffix(surname).strip(" \u00a0").rstrip(".").lower(), "")
    bearers: dict[str, None] = {}
    at = text.find(f" {surname}") if sex else -1
    for _ in range(_LOOKS):
        if at < 0:
            break
        before = text[max(0, at - _GIVEN) : at].split()
        if before and is_given_name(before[-1]):
            bearers[f"{before[-1]} {surname}"] = None
        at = text.find(f" {surname}", at + 1)
    if len(bearers) < _FEWEST:
        return ""
    found = [one for one in bearers if given_sex(one) == sex]
    return found[0] if len(found) == 1 else surname


def with_kin(text: str, surname: str) -> str:
    """A surname that may be that of either of two of a family who are told of together: "Ana Roe and her brother Tom Roe"; else nothing."""
    at = text.find(f" {surname} and h")
    for _ in range(_LOOKS):
        if at < 0:
            return ""
        found = _KIN.match(text, at + 1 + len(surname))
        if found is not None and found["name"].rpartition(" ")[2] == surname:
            return surname
        at = text.find(f" {surname} and h", at + 1)
    return ""
