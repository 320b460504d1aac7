"""Whether an address is where something is held for all: below a time of day, in an entry of a programme with its labels, in the title of what was recorded there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis import inside_quotation
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.lines import lines_of

__all__ = ["is_entry", "is_of_event", "is_of_recording"]

_LABELS = Phrases.load(__package__, "event_labels")
_WHEN = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LABELS.texts('when'))})\s?:", re.IGNORECASE)
_COST = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LABELS.texts('cost'))})\s?:", re.IGNORECASE)
_TIME_OF_DAY = lazy_pattern(
    r"\W*\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}(?:[:.]\d{2})?\s?)?(?:[ap]\.?m\.?)\W*",
    re.IGNORECASE,
)
_PLAYED = lazy_pattern(
    lambda: rf"[(\[|:–—-]\s?(?:{any_of(_titled(_LABELS.texts('played')))}) (?:{any_of(_LABELS.texts('played_at'))}) \Z"
)
"""Before the hall in which a song was played, in the title of a recording: "(Live at 14 Front Street)"; not "I live at"."""


_RECORDED = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{any_of(_LABELS.texts('taken'))}) live (?:{any_of(_LABELS.texts('played_at'))}) \Z"
)
"""The same in a sentence: "recorded live at 14 Front Street"."""
_SUNG = lazy_pattern(
    lambda: rf"(?i)[(\[](?:{any_of(_LABELS.texts('played'))}) (?:{any_of(_LABELS.texts('played_at'))}) \Z"
)
"""The same in small letters, in brackets of a title that marks of quotation or a link hold."""


def _titled(words: Iterable[str]) -> list[str]:
    return [form for word in words for form in (word[:1].upper() + word[1:], word.upper())]


_TITLE = 40
"""Characters before an address in which such words stand."""


def is_of_recording(document: Document, span: Span) -> bool:
    """Whether an address is the hall that the title of a recording names."""
    text, start = document.text, max(0, span.start - _TITLE)
    if _PLAYED.search(text, start, span.start) is not None or _RECORDED.search(text, start, span.start) is not None:
        return True
    if _SUNG.search(text, start, span.start) is None:
        return False
    return inside_quotation(document, span) or any(link.span.contains(span) for link in document.links)


def is_entry(line: str) -> bool:
    """Whether a line says when something is, and what it costs or that its place is for all: "Date: 4 May. Location: Miro, 16 Wharf Rd. Price: £5"."""
    return _WHEN.search(line) is not None and _COST.search(line) is not None


def is_of_event(document: Document, span: Span) -> bool:
    """Whether an address stands below a line that is a time of day."""
    lines = lines_of(document)
    index, start, _ = lines.find(document, span)
    return (
        index > 0
        and not lines.lines[index].text[:start].strip()
        and _TIME_OF_DAY.fullmatch(lines.lines[index - 1].text) is not None
    )
