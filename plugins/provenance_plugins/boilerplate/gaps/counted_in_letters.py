"""Letters for two numbers in what somebody tells of their own deeds: "I have covered X streets, with Y remaining"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.for_readers import is_in_quotation
from provenance_plugins.boilerplate.gaps_in_source import may_count_in_letters
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["counted_in_letters"]

_CASES = Phrases.load(LEXICON, "supposed")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TEXT})
_TOLD = lazy_pattern(
    r"(?<![\w-])(?:I|[Ww]e)(?:['’]ve| have| had)? (?:(?:now|already|just|only|so far|almost|about|[a-z]+ly) )?(?!(?:need|feed|bleed|speed|heed|seed|used|named|labell?ed|called|replaced|substituted|denoted|defined|marked)\b)(?P<verb>[a-z]{2,}ed|ran|run|done|seen|made|written|read|sold|met|spent|had|gave|given|taken|took|won|lost|built|bought|sent|wrote) (?:about |over |around |some |another |the )?(?P<gap>X)(?= (?:of the )?(?P<what>[a-z]{3,}(?<!s)s)\b)[^.!?\n]{0,120}?(?<![\w-])(?:with|and|of|or|to|out of|leaving|in|from|by) (?P<other>Y)(?! (?P=what)\b)(?= (?:[a-z]{3,}(?:s|ing)\b|left\b|more\b|to go\b)|[.,;])"
)
"""What somebody tells of what they did, with letters for both numbers: "I have covered X streets, with Y remaining"; not "X values and Y values", which the letters tell apart."""
_SUPPOSED = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_CASES.texts())})(?!\w)", re.IGNORECASE)
_LETTERED = lazy_pattern(r"(?<![\w-])[XY](?![\w-])")
_AT_MOST = 4
"""Such letters of a text: what has more of them reckons with them."""


def counted_in_letters(document: Document) -> Iterator[Hit]:
    """A sentence on what its writer did that has letters for its numbers, in a text that has few such letters."""
    text = document.text
    if not may_count_in_letters(document) or sum(1 for _ in islice(_LETTERED.finditer(text), _AT_MOST + 1)) > _AT_MOST:
        return
    for match in _TOLD.finditer(text):
        span = Span(*match.span("gap"))
        block = document.block_at(span.start)
        if (
            block is None
            or block.kind not in _PROSE
            or in_inline_code(document, span)
            or is_in_quotation(document, span)
        ):
            continue
        start = max(block.span.start, text.rfind(". ", block.span.start, match.start()) + 1)
        if _SUPPOSED.search(text, start, match.end()) is not None:
            continue
        message = f"the letters “X” and “Y” stand where numbers should ({quoted(match['gap'] + ' ' + match['what'])}): put them in"
        yield Hit(Span(match.start("gap"), match.end("other")), message, severity=Severity.WARNING)
