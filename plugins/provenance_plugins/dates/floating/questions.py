"""Stretches ahead in a question about a case that is only imagined: "what will it look like in six months if nobody mends it"."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_imagined_case"]

_UNITS = frozenset({"month", "year", "decade"})
_REACH = 120
"""Characters before a stretch among which its question begins; of a talk that a machine wrote down nothing parts the sentences."""
_ASKED = lazy_pattern(
    r"(?<!\w)(?:what|where|how|who|wo|wie|was|où|que|comment|qué|dónde|cómo|onde|como|dove|cosa|waar|hoe|wat|gdzie|jak|var|hur|vad)(?!\w)[^.!?;\n]*\Z",
    re.IGNORECASE,
)
_IF = lazy_pattern(
    r",?\s(?:from now\s)?(?:if|unless|wenn|falls|si|se|als|jeśli|jeżeli|om)\s(?!(?:(?:the|el|la|il|o|a|der|die)\s(?:court|judge|council|vote|bill|law|deal)))",
    re.IGNORECASE,
)
"""Behind it: the case; what a court or a council decides has its day."""


def is_of_imagined_case(document: Document, item: TimeExpression) -> bool:
    """Whether a question asks for what is so many months or years on if something is so."""
    if item.form != "ago" or item.expression.unit not in _UNITS or (item.expression.offset or 0) <= 0:
        return False
    text, (start, end) = document.text, item.span
    return _IF.match(text, end) is not None and _ASKED.search(text, max(0, start - _REACH), start) is not None
