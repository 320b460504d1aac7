"""Runs of digits with the separators of numbers: what cards and telephone numbers look like."""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.api import Document, Span, analysis
from provenance_plugins.personal_data.shape import clusters

_RUN = re.compile(
    r"(?<![\w./+#-])(?<!\d,)(?:\+\s?|\(\+?)?\d(?:[ \u00a0\u2009\u202f().\-/]{0,3}\d){5,24}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w%]|[.,]\d|/\w|-\d)"
)
_EXTENSION = re.compile(r"x|ext")
_BEFORE, _AFTER = 40, 25


class DigitRun(NamedTuple):
    """A number as it is written."""

    span: Span
    written: str
    digits: str
    before: str
    """Up to forty characters in front of it, lower case."""
    after: str
    """Up to twenty-five characters behind it, lower case."""


@analysis()
def digit_runs(document: Document) -> tuple[DigitRun, ...]:
    """Every run of at least six digits that may be one number, in order of place. Not those that are the words of a link to them."""
    text = document.text
    found: list[DigitRun] = []
    links: list[Span] | None = None
    reached = 0
    for cluster in clusters(document):
        if cluster.digits < 6 or cluster.end <= reached:
            continue
        if links is None:
            links = [link.span for link in document.links if document.slice(link.span) == link.target]
        for match in _RUN.finditer(text, max(reached, cluster.start - 3), cluster.end + 14):
            span = Span(*match.span())
            if span.start >= cluster.end:
                break
            reached = span.end
            if any(link.overlaps(span) for link in links):
                continue
            written = match[0]
            digits = "".join(character for character in _EXTENSION.split(written)[0] if character.isdigit())
            before = text[max(0, span.start - _BEFORE) : span.start].lower()
            after = text[span.end : span.end + _AFTER].lower()
            found.append(DigitRun(span, written, digits, before, after))
    return tuple(found)
