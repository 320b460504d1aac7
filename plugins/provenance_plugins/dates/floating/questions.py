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
    """Whether a question asks for what is so many months or years on if something is so, or is somebody's in a list of them."""
    if _is_labelled(document, item):
        return True
    if item.form != "ago" or item.expression.unit not in _UNITS or (item.expression.offset or 0) <= 0:
        return False
    text, (start, end) = document.text, item.span
    return _IF.match(text, end) is not None and _ASKED.search(text, max(0, start - _REACH), start) is not None


def _is_labelled(document: Document, item: TimeExpression) -> bool:
    """Whether the line of a time is a question in a list of them, whose answer stands below: "Q: I began yesterday, and …", "A: …"; it is the asker's."""
    text = document.text
    start = text.rfind("\n", 0, item.span.start) + 1
    if _QUESTION.match(text, start) is None:
        return False
    end = text.find("\n", item.span.end)
    return end > 0 and _ANSWER.match(text, end) is not None


_QUESTION = lazy_pattern(r"[ \t*_]{0,4}Q:[*_ \t]")
_ANSWER = lazy_pattern(r"\n{1,2}[ \t*_]{0,4}A:[*_ \t]")
