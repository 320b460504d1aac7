"""Days of no month beside its name, where they can be nothing but a date: "the 45th of May 2023", "from 30 to 32 May 2019"."""

from __future__ import annotations

import re

from provenance.analysis.dates.expression import NOUGHT
from provenance.analysis.dates.finding.joining import GAP
from provenance.analysis.dates.finding.surroundings import NO_KINDS
from provenance.analysis.dates.names import Words, month_names
from provenance.api import lazy_pattern

_BEYOND_BEFORE = lazy_pattern(
    r"(?:(?P<word>[^\W\d_]+)?:?[^\S\n]+(?:the[^\S\n]+)?|(?P<line>(?<![^\n])))(?<!\d)"
    r"(?P<number>(?P<day>3[2-9]|[4-9]\d|00?)(?P<ordinal>st|nd|rd|th)?)[^\S\n]+(?P<of>of[^\S\n]+)?\Z",
    re.IGNORECASE,
)
"""A number that is the day of no month, with what stands before it; "45 May 2023 graduates" are 45."""
_BEYOND_AFTER = lazy_pattern(
    rf"{GAP}(?P<number>(?P<day>3[2-9]|[4-9]\d|00?)(?P<ordinal>st|nd|rd|th)?)(?P<comma>,)?(?={GAP}(?:1[5-9]|20)\d\d(?!\w))"
)
_RANGE_BEFORE = lazy_pattern(
    r"(?P<word>[^\W\d_]+)[^\S\n]+(?:the[^\S\n]+)?(?P<first>\d{1,2})(?:st|nd|rd|th)?(?:[^\S\n]+(?P<month>[^\W\d_]{3,9}))?"
    r"(?:[^\S\n]+(?P<link>[^\W\d_]{2,7})[^\S\n]+(?:the[^\S\n]+)?|[^\S\n]?[-–—][^\S\n]?)(?P<number>(?P<day>3[2-9])(?:st|nd|rd|th)?)[^\S\n]+(?:of[^\S\n]+)?\Z",
    re.IGNORECASE,
)
"""A range of days whose second is one of no month: "from 30 to 32 May 2019", "ran 30–32 May 2019"."""
_RANGE = 40
"""Characters in which it stands."""
_ALONE_AFTER = lazy_pattern(rf",?{GAP}\d{{4}}(?:\.?[^\S\n]*(?:\n|\Z)|{GAP}(?:was|is)\b)")
"""What ends a line that is a date alone, or a sentence tells of the date that it begins with."""
_WHOLE_YEAR_AFTER = lazy_pattern(
    rf",?{GAP}(?:1[5-9]|20)\d\d(?![\w/-])"
    rf"(?!(?:{GAP}(?!(?:the|and|that|then|they|when|after|before|with|from|until|near|under|over|into|it|by|at|in|on|to|for|of|or|but|he|she|we|a|an|was|is|has|had|as|this|its|his)\b)[a-z]+){{0,2}}{GAP}(?!(?:was|is|has|as|this|its|his)\b)[a-z]+s\b)"
)
"""A year of four figures, and no plural behind it that tells that the number counts: "45 March 2024 visa applications"."""
_LONGEST_MONTH = 31
_DIGIT = lazy_pattern(r"\d")


def day_beyond(
    text: str, start: int, end: int, words: Words, language: str, *, short: bool
) -> tuple[int, int, int] | None:
    """A day of no month (0, or above 31) beside the name of one that stands from `start` to `end`: the day, where the date begins, and behind what its year stands."""
    near = max(0, start - _RANGE)
    numbered = _DIGIT.search(text, near, start) is not None
    before = _BEYOND_BEFORE.search(text, near, start) if numbered else None
    if before is not None and _WHOLE_YEAR_AFTER.match(text, end):
        said = words.before.get((before["word"] or "").lower(), NO_KINDS)
        alone = before["line"] is not None and _ALONE_AFTER.match(text, end)
        if (before["ordinal"] and before["of"]) or "dated" in said or alone:
            return int(before["day"]) or NOUGHT, before.start("number"), end
    ranged = _RANGE_BEFORE.search(text, near, start) if numbered else None
    if ranged is not None and _WHOLE_YEAR_AFTER.match(text, end) and _is_of_range(ranged, words, language):
        return int(ranged["day"]), ranged.start("number"), end
    after = _BEYOND_AFTER.match(text, end) if before is None else None
    if after is not None and (after["ordinal"] or (after["comma"] and not short)):
        return int(after["day"]) or NOUGHT, start, after.end("number")
    return None


def _is_of_range(ranged: re.Match[str], words: Words, language: str) -> bool:
    """Whether two numbers are the days of a range: "from 30 to 32", "from 30 May to 32"."""
    known, month = words.before, ranged["month"]
    return (
        1 <= int(ranged["first"]) <= _LONGEST_MONTH
        and not known.get(ranged["word"].lower(), NO_KINDS).isdisjoint({"spanning", "dated"})
        and (ranged["link"] is None or "link" in known.get(ranged["link"].lower(), NO_KINDS))
        and (month is None or month.lower() in month_names((language,)))
    )
