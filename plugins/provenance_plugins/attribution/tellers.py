"""Somebody named who tells what a source without a name says, or what a work found."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.references import informs
from provenance_plugins.attribution.wording import NAME

_NAMED = frozenset({"named", "named-work", "pronoun", "work"})
"""Who tells what others say; where that is a work without a name, it is the fault that is shown."""
_OPENED = lazy_pattern(
    rf"As (?:(?:the|its|their) (?:authors?|researchers|team)|(?:the )?{NAME})(?: (?:of the |of |the )?{NAME}){{0,4}} (?:has |have |also |first )?"
    r"(?:reports?|reported|notes?|noted|writes|wrote|explains?|explain|explained|observes|observed|points? out|pointed out|told|puts it|put it|tells it)\b",
    signs=("As ",),
)
"""A sentence that opens with who tells it: "As Ana Cruz reports for the Harbour Gazette, …"."""
_THAT = ("that", "that while", "that although")


def is_told_by_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the words stand in what somebody named says: "she added that officials do not believe it".

    What an outlet has from those who inform in secret stays theirs.
    """
    one = listed[index]
    if informs(one):
        return False
    if is_opened_by_teller(document, one):
        return True
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(listed) and listed[at].sentence == one.sentence:
            other = listed[at]
            if (
                other.kind in _NAMED
                and other.lays
                and other.manner not in ("declined", "judge")
                and not other.tells_of_source  # "a clerk said so, speaking on condition of anonymity"
                and (
                    _is_content(other, one)
                    or (_leads_on(document, other, one) if step < 0 else _closes(document, other))
                )
            ):
                return True
            at += step
    return False


def _closes(document: Document, teller: Attribution) -> bool:
    """Whether a teller closes a sentence, all of which is told then: "the clerk recalled it as “a mess”, Ana Cruz said."."""
    if teller.kind != "named" or teller.source is None or teller.manner != "say":
        return False
    end = sentences(document)[teller.sentence].span.end
    begins = min(teller.source.start, teller.cue.start)
    last = max(teller.source.end, teller.cue.end)
    text = document.text
    before = text[max(0, begins - 3) : begins].rstrip('”" ')
    return before.endswith(",") and not text[last:end].strip(' .”"')


def is_opened_by_teller(document: Document, one: Attribution) -> bool:
    """Whether a sentence opens with who tells it: "As Ana Cruz reports for the Harbour Gazette, officials said …"."""
    begins = sentences(document)[one.sentence].span.start
    opened = _OPENED.match(document.text, begins, one.cue.start)
    return opened is not None and (one.source is None or one.source.start > opened.end())


def _is_content(teller: Attribution, one: Attribution) -> bool:
    """Whether an attribution stands in what a teller says."""
    content = teller.content
    return content is not None and content.contains(one.cue) and (one.source is None or content.contains(one.source))


def _leads_on(document: Document, teller: Attribution, one: Attribution) -> bool:
    """Whether only "that" stands between the two: "“It is late,” she said, explaining that pharmacists suspected fraud"."""
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    return teller.cue.end <= begins and document.text[teller.cue.end : begins].strip() in _THAT
