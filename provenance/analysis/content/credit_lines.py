"""Where a line that credits who made a text begins and ends that ran together with what stands beside it: "… of the mill.Pewarta: Ana CruzEditor: Ben Ode COPYRIGHT © HARBOUR 2025"."""

from __future__ import annotations

import re

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["credit_edges"]

_BYLINES = Phrases.load(__package__, "bylines")
_RIGHTS = r"(?:©|\([cC]\)|[Cc]opyright\b|COPYRIGHT\b)"
_CREDIT = lazy_pattern(
    lambda: (
        rf"(?<![“\"«])(?<![a-zß-ÿ,] )(?=[A-ZÀ-Þ])(?i:{any_of(_BYLINES.texts())})\s?:\s?[A-ZÀ-Þ][^:©\n]{{1,60}}?"
        rf"(?=[ \t\xa0]*(?:\||{_RIGHTS}|$)|[ \t\xa0]?[A-ZÀ-Þ][a-zß-ÿ]{{3,14}}\s?:)"
    ),
    re.MULTILINE,
)
"""A label with a capital and a colon, and names up to the next label, the rights or the end of the line."""
_BEHIND = lazy_pattern(rf"(?:[^©\n]{{0,80}}?)(?P<rights>{_RIGHTS})")


def credit_edges(text: str, start: int) -> tuple[int, ...]:
    """The places behind an offset at which a line is to be taken apart: before the credit, and before the rights behind it. None where no such line stands there."""
    found = _CREDIT.search(text, start)
    if found is None:
        return ()
    rights = _BEHIND.match(text, found.end())
    return (found.start(),) if rights is None else (found.start(), rights.start("rights"))
