"""Where in a text residue may be looked for: what stands as code is meant to be read as written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from re import Match, Pattern

from provenance.analysis import content
from provenance.analysis.characters import may_fit
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.line_beginnings import beginnings, brackets, fitting_at, places_of
from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern

BEGINS = r"(?:^[^\w\n(\[]{0,4}|(?<=[.!?:…] )|(?<=[(\[]))"
ORDERS = r"(?:^|(?<=: ))"
"""How the source of a pattern begins with the beginning of a line, of a sentence or of what stands in brackets, or of a line or what stands behind a colon; one that is an alternation begins with a group."""
_SAMPLE = lazy_pattern(
    r"\{(?:\{<|%)-?\s*(?P<tag>highlight|code|raw|verbatim|codeblock)\b[^{}\n]*\}(?:.*?)\{(?:\{<|%)-?\s*(?:/\s*|end)(?P=tag)\b",
    re.DOTALL,
)
"""Code between a pair of tags of a site's generator."""


def found(
    document: Document,
    pattern: Pattern[str],
    *,
    everywhere: bool = False,
    places: list[int] | None = None,
    firsts: str = "",
) -> Iterator[tuple[Match[str], Span]]:
    """The matches of a pattern in the article, outside code; `everywhere`: beside it, too. What is left over as a whole has a finding of its own.

    `places`: where every match begins, as far as it is known; `firsts`: rare characters of which every match begins with one, since a search
    asks a pattern that begins otherwise than with a letter or a class at each character.
    """
    if not may_fit(document, pattern):
        return
    text = document.text
    if places is None:
        if firsts:
            places = places_of(text, firsts)
        elif pattern.pattern.startswith(_BEGUN):
            places = _places(document)
    for match in pattern.finditer(text) if places is None else fitting_at(pattern, text, places, 0, len(text)):
        span = Span(*match.span())
        index = document.block_index(span.start)
        if index is None or document.blocks[index].kind is BlockKind.CODE:
            continue
        if not everywhere and not content(document).is_main(index):
            continue
        if not in_inline_code(document, span):
            yield match, span


def is_linked(document: Document, span: Span) -> bool:
    """Whether a link, which a document has in order of place, overlaps a span."""
    links = document.links
    index = bisect_right(links, span.start, key=lambda link: link.span.end)
    return index < len(links) and links[index].span.start < span.end


_BEGUN = (BEGINS, ORDERS)


@analysis()
def _places(document: Document) -> list[int]:
    """Where a line, a sentence or something in brackets begins: what begins so is asked there, since a search tries each character."""
    return sorted({*beginnings(document), *(at + 1 for at in brackets(document))})


def in_inline_code(document: Document, span: Span) -> bool:
    """Whether a place is code within a line, or stands inside a generator's tags for code."""
    if in_code_span(document, span.start):
        return True
    samples = _samples(document)
    if not samples:
        return False
    start = document.locate(span).start
    return any(sample.start <= start < sample.end for sample in samples)


@analysis()
def _samples(document: Document) -> list[Span]:
    """Where the source of a site sets code off with tags of its generator, as they stand in the source."""
    source = document.source
    return [Span(*match.span()) for match in _SAMPLE.finditer(source)] if "{{<" in source or "{%" in source else []
