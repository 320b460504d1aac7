"""Formulas in TeX that stand in a text in Markdown, as GitHub, Jupyter, Quarto and pandoc show them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.patterns import lazy_pattern
from provenance.spans import Span

_FORMULA = lazy_pattern(
    r"\$\$[^$]{1,2000}\$\$|(?<![\\$\w])\$(?=[^\s$])(?P<words>[^$\n]{1,300})(?<=[^\s\\])\$(?![\d$])"
    r"|\\begin\{(?P<name>[a-z]{1,20}\*?)\}.{0,1000}?\\end\{(?P=name)\}",
    re.DOTALL,
)
"""Between single signs of dollars as pandoc has it: no white space within them, no figure behind the last one."""
_TEX = lazy_pattern(r"[\\^_{}=<>|]")


def formulas(text: str) -> Iterator[Span]:
    """The formulas of a text. What has white space and no sign of TeX is none: "$5 more (or A$)"."""
    if "$" not in text and "\\begin" not in text:
        return
    for found in _FORMULA.finditer(text):
        words = found["words"]
        if words is None or _TEX.search(words) is not None or len(words.split(None, 1)) == 1:
            yield Span(*found.span())
