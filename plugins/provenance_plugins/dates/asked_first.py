"""What a text is asked before a rule on dates is: whether it has a day in words beside what may be its weekday.

Every text is asked this, so it stands here by itself, and what reads the day is imported where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import DIGITS, Document, analysis, lazy_pattern

__all__ = ["has_written_days", "written_days"]

_DATED = lazy_pattern(
    r"(?<![\w-])(?P<weekday>[^\W\d_]{4,}(?:-feira)?)\.?,?\s(?:(?:den|dem|der|de|le|el|il|dia|día|d\.)\s)?(?P<day>\d{1,2})(?:\.|º|°|er|e|ste|de)?\s?(?:d[eio]l?\s)?(?P<month>[^\W\d_]{3,})\.?,?\s(?:d[eo]l?\s)?(?P<year>(?:19|20)\d\d)(?!\d)",
    signs=DIGITS,
)
_BEFORE = 64
"""Characters before a year in which such a date begins, at most."""
_YEAR = lazy_pattern(r"(?<=[^\W\d_.,] )(?:19|20)\d\d(?!\d)", signs=DIGITS)
_SINCE = 1924


@analysis()
def has_written_days(document: Document) -> bool:
    """Whether a text has a day in words with what may be its weekday, in whatever language: the rule is asked then, though the text's own words give no day."""
    return any(True for _ in written_days(document.text))


def written_days(text: str) -> Iterator[re.Match[str]]:
    """Each day with its year behind a word, in whatever language."""
    for year in _YEAR.finditer(text):
        found = next(iter(_DATED.finditer(text, max(0, year.start() - _BEFORE), year.end())), None)
        if found is not None and found.end() == year.end() and int(found["year"]) >= _SINCE:
            yield found
