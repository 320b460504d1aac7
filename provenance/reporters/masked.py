"""What is not shown as it stands: words that a message masks, and values that the report hides."""

from __future__ import annotations

import re

import msgspec

from provenance.patterns import lazy_pattern
from provenance.records import Finding

_MASKED = lazy_pattern(r"([^\W\d_]+)(•+)([^\W\d_]*)", signs=("•",))
_HIDDEN = lazy_pattern(r"(?:(?<![\w•])\w•••(?![\w•])|\d•••|[^\w\s•]•••(?!•))", signs=("•••",))
"""In the place of a value, behind its first sign; “s•••e” is a word that somebody masked, and “•••” alone a sign of the text's own."""


def as_in(message: str, words: str) -> str:
    """Words in which those are masked that the message about them masks: both are read by the same people."""
    if "•" not in message:
        return words
    for first, signs, last in dict.fromkeys(_MASKED.findall(message)):
        word = rf"(?<!\w)({re.escape(first)})[^\W_]{{{len(signs)}}}({re.escape(last)})(?!\w)"
        words = re.sub(word, rf"\g<1>{signs}\g<2>", words, flags=re.IGNORECASE)
    return words


def as_shown(finding: Finding) -> tuple[Finding, bool]:
    """A finding with its words as they are to be seen, and whether a value is hidden among them."""
    around = finding.context
    words = [finding.excerpt, *((around.before, around.after) if around is not None else ())]
    excerpt, *beside = (as_in(finding.message, one) for one in words)
    context = None if around is None else type(around)(*beside)
    return msgspec.structs.replace(finding, excerpt=excerpt, context=context), any(map(hides, words))


def hides(words: str) -> bool:
    """Whether a value is hidden among some words."""
    return "•••" in words and _HIDDEN.search(words) is not None
