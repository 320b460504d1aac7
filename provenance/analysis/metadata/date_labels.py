"""The label of a date: before it on its line, in its own words, or as the line above."""

from __future__ import annotations

import re
from collections.abc import Collection

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import lazy_pattern

LABEL = 60
"""Characters before a date in which a label may stand."""
_LABEL_ALONE = 40
"""Characters of a line that is only a label."""
_FIRST_DIGIT = lazy_pattern(r"\d")
_CLOCK = lazy_pattern(r"[\s,(]*\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?[\s,]*(?:[Oo]n\s)?$")
"""A time right before a date."""


def label_before(before: str, words: Words) -> re.Match[str] | None:
    """The label before a date, also with a weekday or a time between them: "Posted: Friday, ", "Issued: 14:05 on Thu "."""
    if not words.patterns.may_date(before):
        return None
    match = words.dated.search(before)
    if match is not None:
        return match
    early = _CLOCK.sub("", before)
    if len(early) < len(before):
        match = words.dated.search(early)
        if match is not None:
            return match
    left = before.rstrip(" ,")
    at = max(left.rfind(" "), left.rfind(":")) + 1
    match = words.dated.search(_CLOCK.sub("", before[:at])) if at else None
    # The names of all languages are only read where a label stands there.
    return match if match is not None and left[at:].rstrip(".").lower() in weekday_names() else None


def label_inside(text: str, words: Words) -> re.Match[str] | None:
    """The label with which the words of a date begin: "Published 3 May 2024", "Published - May 3, 2024"."""
    digit = _FIRST_DIGIT.search(text)
    match = words.dated.search(text[: digit.start()]) if digit else None
    if match is not None or digit is None or not text[:1].isalpha():
        return match
    parsed = date_in(text, words.languages)
    return None if parsed is None or not parsed.start else words.dated.search(text[: parsed.start])


def label_above(label: str, before: str, words: Words, groups: Collection[str]) -> re.Match[str] | None:
    """The label of some groups that is the line above a date: "Last updated", "Curated by"; at the head of a text "Deadline"."""
    if len(label) > _LABEL_ALONE or len(before) > LABEL or any(map(str.isdigit, label)):
        return None
    labelled = f"{label.strip(' :')} {before}"
    if not words.patterns.may_date(labelled):
        return None
    match = words.dated.match(labelled) or words.dated.match(labelled, 1)  # behind a bracket or another mark
    return match if match is not None and match.lastgroup in groups else None
