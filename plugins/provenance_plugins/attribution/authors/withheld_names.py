"""Texts that say that whoever wrote them wants to stay without a name: "The author of this article wishes to remain anonymous"."""

from __future__ import annotations

import re

from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, holds

_EDGE = 3000
"""Characters at the beginning and at the end of a text in which it says so."""
_WISHES = lazy_pattern(
    lambda: (
        rf"\b(?:the|this|our|its|their)\s(?:{alternatives('withheld_names', 'writer')})s?(?:\sof\s(?:this|the|these)\s[\w’'-]+)?,?\s"
        rf"(?:(?!(?:{alternatives('withheld_names', 'other')})\b)[\w’'-]+\s){{0,4}}?(?:{alternatives('withheld_names', 'unnamed')})(?!\w)"
        rf"|\bnames?\s(?:of\sthe\s(?:{alternatives('withheld_names', 'writer')})s?\s)?(?:(?:has|have|had|is|was|were)\s)?(?:been\s)?withheld\s(?:by|at|upon|on)\s(?:[\w’'-]+\s){{0,2}}?request(?!\w)"
    ),
    re.IGNORECASE,
    signs=("nonym", "seudonym", "unnamed", "nameless", "withheld", "named"),
)


def is_name_withheld(document: Document) -> bool:
    """Whether the first or last lines of a text say that its author is not to be named."""
    text = document.text
    return any(
        holds(text[start:end].lower(), "withheld_names", "unnamed", "withheld")
        and _WISHES.search(text, start, end) is not None
        for start, end in ((0, min(_EDGE, len(text))), (max(0, len(text) - _EDGE), len(text)))
    )
