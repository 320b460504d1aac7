"""Studies and essays that cite works by their pages: what "Hale argues" or "Cruz explains" in them lays to a work of any year, and is no news."""

from __future__ import annotations

from itertools import islice

from provenance.api import Document, lazy_pattern

__all__ = ["is_scholarly"]

_PAGE_CITED = lazy_pattern(
    r"\((?=[^()\n]{2,80}\))[^()\n]{0,60}?(?:\b(?:1[5-9]|20)\d\d[a-z]?\s?[:,]\s?(?:[a-zé]{1,4}\.\s?)?\d{1,4}\b|\b(?:pp?|[Ss]|str|págs?|blz)\.\s?\d{1,4}\b|\b(?:[Ii]bid|[Ii]bidem|[Ee]bd)\b)[^()\n]{0,24}\)"
)
"""A work with its page, in brackets: "(Hale 1985: 232)", "(Cruz, 2016, p. 12)", "(S. 45)", "(ibid.)"; a year and a day of the month have a dash or a stop between."""
_YEAR_CITED = lazy_pattern(
    r"\([A-ZÀ-Þ][\w’'-]+(?:(?:,?\s(?:et\sal\.|and|&|und|y|et|e|en|och|i|ve)\s?|\s)(?:[A-ZÀ-Þ][\w’'-]+)?)?,?\s(?:1[5-9]|20)\d\d[a-z]?(?:[;,]\s[^()\n]{4,60}\s(?:1[5-9]|20)\d\d[a-z]?)?\)"
)
"""A work without its page: "(Hale 1985)", "(Cruz & Ode, 2016; Hale 1985)"."""
_FEWEST, _MORE = 5, 8
"""Works with their page, and works without one, that a study cites at least: a caption names a house and a year in brackets, too."""


def is_scholarly(document: Document) -> bool:
    """Whether a text cites works by their pages, or by somebody's name and a year, so many times."""
    if document.text.count("(") < _FEWEST:
        return False
    return any(
        sum(1 for _ in islice(pattern.finditer(document.text), least)) == least
        for pattern, least in ((_PAGE_CITED, _FEWEST), (_YEAR_CITED, _MORE))
    )
