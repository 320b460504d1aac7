"""Runs of digits with the separators of numbers: what cards, accounts, identifiers and telephone numbers look like."""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.api import Document, Span, analysis

_RUN = re.compile(
    r"(?<![\w.,/+#-])(?:\+\s?|\(\+?)?\d(?:[ \u00a0().\-/]{0,3}\d){5,24}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w%]|[.,]\d|/\w|-\d)"
)


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
    """Every run of at least six digits that may be one number, in order of place. Not those in links or code."""
    text = document.text
    if not _has_digits(text):
        return ()
    links = [link.span for link in document.links if document.slice(link.span) == link.target]
    found: list[DigitRun] = []
    for match in _RUN.finditer(text):
        span = Span(*match.span())
        if any(link.overlaps(span) for link in links):
            continue
        written = match[0]
        digits = "".join(character for character in re.split(r"x|ext", written)[0] if character.isdigit())
        before, after = text[max(0, span.start - 40) : span.start].lower(), text[span.end : span.end + 25].lower()
        found.append(DigitRun(span, written, digits, before, after))
    return tuple(found)


def _has_digits(text: str) -> bool:
    """Whether there is any digit: most texts have some, but a test costs a microsecond."""
    return any(digit in text for digit in "0123456789")
