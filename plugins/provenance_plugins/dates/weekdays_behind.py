"""Weekdays that stand behind their dates, as they do in Japanese, Chinese, Korean and Turkish: "2023年5月4日（月）", "4 Mayıs 2023 Pazartesi" (DAT204)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from provenance.analysis import language
from provenance.analysis.dates.names import month_names, plain, spoken, weekday_name, weekday_names
from provenance.analysis.dates.numeric import is_date
from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted

__all__ = ["weekdays_behind"]

_EASTERN = lazy_pattern(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号號일]\s?"
    r"(?:[（(]\s?(?:(?P<bracketed>[月火水木金土日월화수목금토일])(?:曜日?|요일)?(?:[・·/、,]\s?[^）)\n]{1,6}|祝日?|祭|休)?|(?:星期|周|週|禮拜|礼拜)(?P<counted>[一二三四五六日天]))\s?[）)]"
    r"|,?\s?(?:(?P<whole>[月火水木金土日월화수목금토일])(?:曜|요일)|(?:星期|禮拜|礼拜)(?P<said>[一二三四五六日天])))",
    signs=("年", "년"),
)
_YEARS = ("年", "년")
"""One of which stands in such a date."""
_NUMBERS = {
    **{sign: at for row in ("月火水木金土日", "월화수목금토일", "一二三四五六日") for at, sign in enumerate(row)},
    "天": 6,
}
_TURKISH = lazy_pattern(
    r"(?<![\w.,/-])(?P<day>\d{1,2})\s(?P<month>[^\W\d_]{4,8})\s(?P<year>(?:19|20)\d\d),?\s(?P<weekday>[^\W\d_]{4,9})(?!\w)"
)
_CODE = "tr"
_SINCE = 1924


def weekdays_behind(document: Document) -> Iterator[Hit]:
    """Each that was another one."""
    for found in _EASTERN.finditer(document.text) if any(sign in document.text for sign in _YEARS) else ():
        sign = found["bracketed"] or found["counted"] or found["whole"] or found["said"]
        yield from _wrong(
            document, Span(*found.span()), found["year"], int(found["month"]), found["day"], _NUMBERS[sign]
        )
    for found in _TURKISH.finditer(document.text) if language(document).read_as == _CODE else ():
        month = month_names().get(plain(found["month"]), {}).get(_CODE)
        weekday = weekday_names().get(plain(found["weekday"]), {}).get(_CODE)
        if month is not None and weekday is not None:
            yield from _wrong(document, Span(*found.span()), found["year"], month, found["day"], weekday)


def _wrong(document: Document, span: Span, year: str, month: int, day: str, weekday: int) -> Iterator[Hit]:
    block = document.block_at(span.start)
    if block is None or block.kind is BlockKind.CODE or int(year) < _SINCE or not is_date(int(year), month, int(day)):
        return
    real = date(int(year), month, int(day))
    if real.weekday() != weekday:
        yield Hit(
            span,
            f"{quoted(document.slice(span))}: {spoken(real)} is a {weekday_name(real.weekday())}, not a {weekday_name(weekday)}: correct the weekday or the date",
        )
