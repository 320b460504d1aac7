"""Boards that a site fills anew day by day or week by week: what stands there now is shown by its programs, and has no day of publication."""

from __future__ import annotations

import re

from provenance.analysis.dates.context import words_before
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_REFRESHED = lazy_pattern(
    lambda: (
        rf"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:{any_of(forms('live_board'))})\s(?:automatically|hourly|daily|nightly|weekly|every\s(?:few\s|\d+\s)?(?:minutes?|hours?|day|night|morning|week))\b"
    ),
    re.IGNORECASE,
    signs=("refreshed", "updated"),
)
_NEAR = 5
"""Words before such a statement that say of what it is."""
_TIMES = 2
"""Statements of a page that it is filled anew, at least."""
_LOADING = lazy_pattern(
    r"(?m)^Loading(?!\s(?:more\s)?(?:\w+\s)?(?:comments?|replies|responses|reviews|related|articles|stories|posts|more)\b)[^\n.…]{0,40}(?:…|\.\.\.)?$"
)
"""What stands where a program will put something in, and no comments: below reports these are loaded, too."""


def is_live_board(document: Document) -> bool:
    """Whether a page says twice that it is "refreshed weekly", and has places that wait for what its programs load."""
    if not document.whole_page or _LOADING.search(document.text) is None:
        return False
    return sum(_is_of_board(document.text, match.start()) for match in _REFRESHED.finditer(document.text)) >= _TIMES


def _is_of_board(text: str, start: int) -> bool:
    """Whether nothing before such a statement says that it is of something else that a site has: "Our newsletter is updated daily"."""
    words = " ".join(words_before(text, start)[-_NEAR:]).lower().split()
    return forms("no_board").isdisjoint(words)
