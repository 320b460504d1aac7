"""Whose a report is by the place that it comes from: "LEEDS (Harbour News) —"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.analysis.metadata.lexicons import Words
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person

_PLACES = 8
"""The first blocks, and the first paragraphs, of which one may say where a report comes from."""
_BARS = 400
"""Blocks among which the first paragraphs stand: pages have their menus above them."""
_REACH = 200
"""Characters of a block in which its place stands; a block of half as many is a paragraph of the report."""
_PLACED = lazy_pattern(r"\s*[A-ZÀ-Þ][^\n(]{0,60}\((?P<who>[^()\n]{2,40})\)|\W{0,4}\((?P<alone>[A-Z][^()\n]{1,30})\)")
"""Where a report comes from, and whose it is: "LEEDS (Harbour News) —", "(Harbour News)"."""
_TOLD = lazy_pattern(r"\s?[-–—]{1,2}\s?(?=[A-ZÀ-Þ“\"])")
"""Behind the brackets in which whoever sent a report stands alone: "(Ana Cruz) - The bridge …"."""
_DATELINE = lazy_pattern(
    r"\s*[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,40}(?:,[^\n()]{1,40})?\s\((?P<who>[^()\n]{2,40})\)\s{0,2}(?:[-–—_]|\s*\Z)"
)
"""The same with its place in capitals and a dash behind it: whatever is in the brackets, it is who sent the report."""


def sender_by_place(document: Document, words: Words) -> Iterator[str]:
    """The agency or the outlet in the place of a report, or the person who stands there in brackets."""
    prose = (
        block
        for block in islice(document.blocks, _PLACES, _BARS)
        if block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start >= _REACH / 2
    )
    for block in (*document.blocks[:_PLACES], *islice(prose, _PLACES)):
        end = min(block.span.end, block.span.start + _REACH)
        dateline = _DATELINE.match(document.text, block.span.start, end)
        if dateline is not None:
            yield dateline["who"]
        elif block.kind not in HEADING_KINDS:
            match = _PLACED.match(document.text, block.span.start, end)
            who = None if match is None else match["who"] or match["alone"]
            if match is not None and match["alone"] and _TOLD.match(document.text, match.end()):
                name = match["alone"].strip()
                if is_one_person(name, words):
                    yield name
            if who is not None and (
                who.lower() in words.agencies or not words.organisations.isdisjoint(who.lower().split())
            ):
                yield who
