"""Numbers at which somebody's kin, friend or neighbour is to be called, or which are said to be theirs: "Chiamate mio cugino Piero al …", "El móvil de su hija Marta es el …"."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.personal_data.digits import DigitRun
from provenance_plugins.personal_data.telephone import is_valid, telephone

__all__ = ["is_of_called", "is_of_kin"]

_KIN = Phrases.load(__package__, "called_kin")
_CALL = 70
"""Characters before a number in which it is asked to call somebody."""
_FEWEST, _MOST = 9, 12
"""Digits of a number that is dialled within a country of these languages."""


def is_of_kin(run: DigitRun) -> bool:
    """Whether the words before a number call it that of somebody's kin or neighbour, in a language in whose countries it is one."""
    if not _FEWEST <= len(run.digits) <= _MOST:
        return False
    for code, pattern in _patterns().items():
        if pattern.search(run.before) is not None:
            regions = (*telephone().regions.get(code, ()), *telephone().trunk.get(code, ()))
            return any(is_valid(run.written, region) for region in regions)
    return False


def is_of_called(document: Document, run: DigitRun) -> bool:
    """Whether the words before a number ask to call somebody by name at it, in a language in whose countries it is one: "Chiamate Piero al …", "Zadzwoń do Piotra …"."""
    if not _FEWEST <= len(run.digits) <= _MOST:
        return False
    before = document.text[max(0, run.span.start - _CALL) : run.span.start]
    for code, pattern in _by_name().items():
        if pattern.search(before) is not None:
            regions = (*telephone().regions.get(code, ()), *telephone().trunk.get(code, ()))
            return any(is_valid(run.written, region) for region in regions)
    return False


@cache
def _by_name() -> dict[str, re.Pattern[str]]:
    """By language: a verb that asks to call, one or two words with a capital, and what leads to the number; in Turkish the name stands before the number and the verb behind it."""
    found: dict[str, re.Pattern[str]] = {}
    for code, entries in _KIN.by_language().items():
        words = {tag: any_of(entry.text for entry in entries if tag in entry.tags) for tag in ("asks", "leads")}
        if "asks" in {tag for entry in entries for tag in entry.tags}:
            found[code] = lazy_pattern(
                rf"(?<!\w)(?i:{words['asks']})\s(?:[a-zà-ÿ]{{1,4}}\s)?[^\W\d_a-zß-ÿ][\w’'-]+(?:\s[^\W\d_a-zß-ÿ][\w’'-]+)?,?(?:\s?:)?\s(?:(?i:{words['leads']})\s)?(?:\()?\Z"
            )
    return found


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """By language: a verb that asks to call or a word for a number, at most two others, the kin, a name, and what leads to the number."""
    found: dict[str, re.Pattern[str]] = {}
    for code, entries in _KIN.by_language().items():
        words = {tag: any_of(entry.text for entry in entries if tag in entry.tags) for tag in ("calls", "kin", "leads")}
        found[code] = lazy_pattern(
            rf"(?<!\w)(?:{words['calls']})\s(?:[^\W\d]+\s){{0,3}}?(?:{words['kin']}),?(?:\s[^\W\d]+){{0,2}}?(?:\s?:\s?|\s(?:{words['leads']})\s)\Z",
            re.IGNORECASE,
        )
    return found
