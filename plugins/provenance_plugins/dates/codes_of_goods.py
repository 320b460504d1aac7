"""Codes of goods at the customs, which look like days of no calendar: "HS 2009.11.00"."""

from __future__ import annotations

from provenance.analysis import TimeExpression
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["is_of_goods"]


def is_of_goods(document: Document, item: TimeExpression) -> bool:
    """Whether figures are a code of the customs, by the word before them or before a list of such: "HS codes 7213.91.90, 9839.10.00"; or begin with a number that is no year."""
    words = document.slice(item.span)
    if _CODE.fullmatch(words) is None:
        return False
    return item.expression.year > _LAST_YEAR or (
        _OF_GOODS.search(document.text, max(0, item.span.start - _LIST), item.span.start) is not None
    )


_CODE = lazy_pattern(r"\d{4}\.\d\d\.\d\d")
_LAST_YEAR, _LIST = 2199, 400
"""A year that no text speaks of by its day, and characters before a code in which the list of codes begins that it stands in."""
_OF_GOODS = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_word('numbered', 'goods')})(?:\s(?:code|codes|number|numbers|no\.|nos\.))?[\s.:#№(*_]{{0,4}}(?:\d{{4}}(?:\.\d\d){{1,4}}(?:,?\s(?:and|or|và|e|y|et|und|o|ou|oder)\s|[,;/\s]{{1,3}})){{0,40}}\Z"
    )
)
