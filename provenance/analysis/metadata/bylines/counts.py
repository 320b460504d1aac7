"""What pages count beside a byline: readers' comments, the minutes that a text takes."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.metadata.lexicons import labels
from provenance.api import any_of, lazy_pattern


@cache
def counted() -> re.Pattern[str]:
    """What is counted beside a byline: "6 min read", "12 comments"."""
    return _counting("counted", "length")


@cache
def length() -> re.Pattern[str]:
    """How long a text is, which stands below its byline alone: "6 min read", "512 words"."""
    return _counting("length")


def _counting(*tags: str) -> re.Pattern[str]:
    things = any_of(word for tag in tags for word in labels(tag))
    return lazy_pattern(rf"(?<![\w.])\d[\d,]*\+?\s(?:{things})(?!\w)", re.IGNORECASE)
