"""Days to come in brackets, in which the writer speaks of his own doings and of no event: "(tomorrow we will look at these figures)"."""

from __future__ import annotations

from provenance.analysis import TimeExpression, language
from provenance.api import Document, lazy_pattern

_LONGEST = 160
"""Characters of what stands in brackets."""
_SPEAKERS = {
    "en": lazy_pattern(r"(?<!\w)(?:I|[Ww]e)(?:[’'](?:ll|re|m|ve))?(?!\w)"),
    "de": lazy_pattern(r"(?i)(?<!\w)(?:ich|wir)(?!\w)"),
    "fr": lazy_pattern(r"(?i)(?<!\w)(?:je|nous|j[’'])(?!\w*[’'])"),
    "nl": lazy_pattern(r"(?i)(?<!\w)(?:ik|wij|we)(?!\w)"),
    "sv": lazy_pattern(r"(?i)(?<!\w)(?:jag|vi)(?!\w)"),
    "es": lazy_pattern(r"(?i)(?<!\w)(?:\w{2,}(?:amos|emos|imos)|nosotros|voy|vamos)(?!\w)"),
    "pt": lazy_pattern(r"(?i)(?<!\w)(?:\w{2,}(?:amos|emos|imos)|nós|vou|vamos)(?!\w)"),
    "it": lazy_pattern(r"(?i)(?<!\w)(?:\w{2,}iamo|\w{2,}remo|noi)(?!\w)"),
    "pl": lazy_pattern(r"(?i)(?<!\w)(?:\w{2,}(?:amy|emy|imy|ymy))(?!\w)"),
}
"""Who writes, or the form of the verb where no language needs a word for that."""


def is_aside(document: Document, item: TimeExpression) -> bool:
    """Whether a day to come stands in brackets with what the writer will do then."""
    if item.form != "relative" or item.expression.unit != "day" or (item.expression.offset or 0) <= 0:
        return False
    text, start, end = document.text, item.span.start, item.span.end
    speaker = _SPEAKERS.get(language(document).read_as)
    opened = text.rfind("(", max(0, start - _LONGEST), start)
    closed = text.find(")", end, end + _LONGEST)
    if speaker is None or opened < 0 or closed < 0 or ")" in text[opened:start] or "(" in text[end:closed]:
        return False
    return speaker.search(text, opened, closed) is not None
