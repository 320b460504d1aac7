"""The numbers by which museums keep their objects, year, lot and item, and offices their tables, and versions of a program: "1985-39-60", "1921-17-16-a/d", "Table 36-10-0434", "Windows 95/98/2000" are no days."""

from __future__ import annotations

import re
from itertools import islice

from provenance.analysis import TimeExpression
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["is_of_object"]

_PART = lazy_pattern(r"[-.]?[a-z]{1,2}(?:(?:[-/–,]|\.\.)\s?[a-z]{1,2})*(?![\w’'])|\.\d{1,3}(?![\w])")
"""The parts of an object behind its number: "-a/d", "a-c", ".2"."""
_ENTRY_ENDS = lazy_pattern(r"\s*(?:[.;)\]]\s*)?(?:\n|\Z|[(\[])")
"""Behind a number that ends its line, or before a note on the picture."""
_OTHER = lazy_pattern(
    r"\b(?:1[6-9]|20)\d\d[-.](?:\d{3,4}[-.]\d{1,4}|\d{1,4}[-.]\d{3,4}|\d{1,3}[-.]\d{1,3}[-.]?[a-z])\b", signs=DIGITS
)
"""Another number that is surely no day: "1949-106-3"."""
_OF_OBJECT = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('numbered', 'object')})(?!\w)(?:[\s.:#№(]{{0,4}}|[^\n]{{0,100}}?[;,(]\s?)\Z",
    re.IGNORECASE,
)
_OF_TABLE = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('numbered', 'table')})\s?(?:(?:[Nn]o|[Nn]r|[Nn])[.:]?[°º]?\s?)?[#№]?\s?\Z",
    re.IGNORECASE,
)
_TABLE = lazy_pattern(r"(?!(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-(?:19|20)\d\d)\d\d-\d\d-\d{4}")
"""The number of a table: figures with the form of a day, its month and a year of ours are a day that a month does not have."""
_WORD = 24
"""Characters before the number of a table in which the word for it stands."""
_LINE, _BESIDE = 140, 1500
"""Characters before a number in its line, and around it, in which other numbers stand."""


def is_of_object(document: Document, item: TimeExpression) -> bool:
    """Whether figures of which no pair is a month or a day are the number of an object: its parts stand behind, the words of a credit before ("Gift of Ana Cruz; 1985-39-60"), or it ends a line near numbers that are no days."""
    words = document.slice(item.span)
    if (years := _YEARS.fullmatch(words)) is not None:
        return _EIGHTIES <= int(years["first"]) < int(years["second"]) and not _is_behind_day(document, item)
    if _TABLE.fullmatch(words) is not None:
        if _OF_TABLE.search(document.text, max(0, item.span.start - _WORD), item.span.start) is not None:
            return True
        return (
            _NUMBERED.fullmatch(words) is not None
            and not _is_behind_day(document, item)
            and document.recall("numbers of tables", _are_tables)
        )
    if item.expression.form != "iso":
        return False
    text, start, end = document.text, item.span.start, item.span.end
    if _PART.match(text, end) is not None:
        return True
    line = max(text.rfind("\n", 0, start) + 1, start - _LINE)
    if _OF_OBJECT.search(text, line, start) is not None:
        return True
    return (
        text[max(0, start - 3) : start].rstrip(" ").endswith((";", ","))
        and _ENTRY_ENDS.match(text, end) is not None
        and _OTHER.search(text, max(0, start - _BESIDE), end + _BESIDE) is not None
    )


def _is_behind_day(document: Document, item: TimeExpression) -> bool:
    start = item.span.start
    return _DAY_BEHIND.search(document.text, max(0, start - _BEFORE), start) is not None


def _are_tables(document: Document) -> bool:
    """Whether a text has several different numbers of tables that have a nought where a year begins."""
    numbers = (match[0] for match in _NUMBERED.finditer(document.text))
    return len({*islice(numbers, _NUMBERS)}) >= _TABLES


_NUMBERED = lazy_pattern(r"(?<![\w-])\d\d-\d\d-0\d{3}(?![\w-])", signs=("-0",))
"""The number of a table of which the last figures are no year: "34-10-0175"."""
_NUMBERS, _TABLES = 40, 3
"""Numbers that are looked at, and how many of them differ at least."""
_YEARS = lazy_pattern(r"(?P<first>\d\d)/(?P<second>\d\d)/20\d\d")
"""Years that are joined, the last in full: "95/98/2000"."""
_EIGHTIES = 80
_DAY_BEHIND = lazy_pattern(r"(?i)(?<!\w)(?:on|dated|since|until|till|am|vom|seit|le|du|el|del|il)\s\Z")
"""With which a day begins: "closed on 95/98/2000" is a slip."""
_BEFORE = 8
