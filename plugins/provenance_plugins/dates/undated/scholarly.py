"""Studies and essays that cite works by their pages: what "Hale argues" or "Cruz explains" in them lays to a work of any year, and is no news."""

from __future__ import annotations

from itertools import islice

from provenance.api import Document, lazy_pattern

__all__ = ["is_scholarly"]

_PAGE_CITED = lazy_pattern(
    r"\((?=[^()\n]{2,80}\))[^()\n]{0,60}?(?:\b(?:1[5-9]|20)\d\d[a-z]?\s?[:,]\s?(?:[a-zé]{1,4}\.\s?)?\d{1,4}\b|\b(?:pp?|[Ss]|str|págs?|blz)\.\s?\d{1,4}\b|\b(?:[Ii]bid|[Ii]bidem|[Ee]bd)\b)[^()\n]{0,24}\)"
)
"""A work with its page, in brackets: "(Hale 1985: 232)", "(Cruz, 2016, p. 12)", "(S. 45)", "(ibid.)"; a year and a day of the month have a dash or a stop between."""
_FEWEST = 5


def is_scholarly(document: Document) -> bool:
    """Whether a text cites works by year and page, or by page, so many times."""
    if document.text.count("(") < _FEWEST:
        return False
    return sum(1 for _ in islice(_PAGE_CITED.finditer(document.text), _FEWEST)) == _FEWEST
