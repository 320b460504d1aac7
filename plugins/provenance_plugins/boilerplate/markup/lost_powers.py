"""Powers that lost the sign of it when a task for programmers was copied (BLP412): "1 ≤ n ≤ 109" for 10^9, "-231 <= x <= 231 - 1" for 2^31."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Confidence, Document, Hit, Severity, Span, lazy_pattern

__all__ = ["lost_powers"]

_BOUND = lazy_pattern(
    r"(?<![\w.^*])-?\d{1,4}[^\S\n]?(?:<=|≤|<)[^\S\n]?[A-Za-z][\w.,\[\]() \u2009\xa0]{0,40}?(?:<=|≤|<)[^\S\n]?"
    r"(?:(?P<ten>10)(?P<of_ten>[4-9]|1[0-8])|(?P<two>2)(?P<of_two>31|32|63|64)(?=[^\S\n]?[-–−][^\S\n]?1(?!\d)))(?![\w^*.]|,\d)"
)
"""Between what a number stands: no bound is 105 or 109 by itself, and 231 - 1 is none at all."""


def lost_powers(document: Document) -> Iterator[Hit]:
    """Each bound of a number that was a power, in a statement that gives such bounds."""
    for match in _BOUND.finditer(document.text):
        block = document.block_at(match.start())
        if block is None or block.kind is BlockKind.CODE:
            continue
        base, exponent = match["ten"] or match["two"], match["of_ten"] or match["of_two"]
        yield Hit(
            Span(*match.span()),
            f"“{match[0]}” seems to have lost the sign of a power when it was copied: write “{base}^{exponent}” if that is meant",
            Confidence.MEDIUM,
            Severity.INFO,
        )
