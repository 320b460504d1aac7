"""Beginnings of other articles behind the end of a text, where it was kept without its lines: it has asked its readers to follow the outlet."""

from __future__ import annotations

from provenance.analysis import Attribution, content
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.authors.heads_alone import is_headline_alone
from provenance_plugins.attribution.tables import alternatives

_FOOT = 2500
"""Characters at the end of a text in which such beginnings stand."""
_FOLLOW = lazy_pattern(
    lambda: (
        rf"\b[Ff]ollow (?:us|our [\w ]{{2,30}}|@\w+|[A-Z][\w ]{{1,30}}) on (?:{alternatives('published_words', 'network')})\b"
        rf"(?: @?[\w.]+(?: [A-Z][\w.]+)*)?(?:,? (?:and |or )?(?:(?:on|at) )?(?:{alternatives('published_words', 'network')})(?: (?:at|on|as|@) ?@?[\w.]+(?: [A-Z][\w.]+(?=,| or| and))*)?)*"
    ),
    signs=("ollow ",),
)
"""Such a call, up to the last handle: "Follow us on Twitter @Lamp, on Facebook at Lamp Daily or on Instagram at lampdaily"."""


def stands_behind_call(document: Document, one: Attribution) -> bool:
    """Whether a source stands behind a call to follow the outlet, which ends the article."""
    return _end_of_call(document, one) is not None


def stands_in_list(document: Document, one: Attribution) -> bool:
    """Whether a source stands in a list of other articles with their beginnings, which a page left in a text ("Also read Article: …"), or in a headline that is all of a row."""
    return is_headline_alone(document) or any(
        part.kind == "related" and part.span.contains(one.cue) for part in content(document).boilerplate
    )


def without_handle(document: Document, one: Attribution) -> Span | None:
    """The part of a source behind the handle with which such a call ends: "on Instagram at lampdaily Harbour officials say"."""
    end = _end_of_call(document, one)
    if end is None or one.source is None or not one.source.start < end < one.source.end:
        return None
    return Span(end + 1, one.source.end)


def _end_of_call(document: Document, one: Attribution) -> int | None:
    at = one.cue.end if one.source is None else max(one.source.end, one.cue.end)
    start = max(0, len(document.text) - _FOOT)
    ends = [found.end() for found in _FOLLOW.finditer(document.text, start, max(start, at))]
    return ends[-1] if ends else None
