"""Lines that say when a text was published, beside words of menus: "Radio France", "Published 30/12/2022 13:38"."""

from __future__ import annotations

from itertools import groupby

import msgspec

from provenance.analysis import Boilerplate, language, metadata
from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import LineLexicon, line_lexicon
from provenance.api import Document, Span

__all__ = ["without_day_lines"]


def without_day_lines(document: Document, part: Boilerplate) -> Boilerplate | None:
    """A stretch of menu words without the lines that state a day of the text, and without the name of a house or a section beside them, which stands in the byline; None where nothing else is left. The same stretch where it has no such line."""
    days = [
        one.span
        for one in metadata(document).dates
        if one.origin in _STATED and isinstance(one.span, Span) and one.span.overlaps(part.span)
    ]
    if not days:
        return part
    lexicon = line_lexicon(language(document).read_as)
    runs = [
        tuple(run)
        for stated, run in groupby(part.blocks, key=lambda index: _states_day(document, index, days, lexicon))
        if not stated
    ]
    if sum(map(len, runs)) == len(part.blocks):
        return part
    left = [run for run in runs if len(run) > _HOUSE or any(_is_left_over(document, at, lexicon) for at in run)]
    if len(left) != 1:
        return part if left else None
    first, last = left[0][0], left[0][-1]
    span = Span(
        max(part.span.start, document.blocks[first].span.start), min(part.span.end, document.blocks[last].span.end)
    )
    return msgspec.structs.replace(part, blocks=range(first, last + 1), span=span)


_STATED = frozenset({"text:published", "text:updated"})
"""Days behind a label; one without a word beside the name of a section may be of a row of teasers."""
_HOUSE = 2
"""Lines of a byline with the name of a house and that of a section, at most."""


def _states_day(document: Document, index: int, days: list[Span], lexicon: LineLexicon) -> bool:
    """Whether a block has nothing but a day that the text states, its label and its time."""
    span = document.blocks[index].span
    return any(day.overlaps(span) for day in days) and lexicon.is_glue(words_of(document.slice(span)))


def _is_left_over(document: Document, index: int, lexicon: LineLexicon) -> bool:
    words = document.slice(document.blocks[index].span)
    opening = lexicon.opening(words_of(words))
    return lexicon.is_left_over(words) or (opening is not None and opening.form == "start")
