"""What the sentences around answer in other languages than English: the writer's own view against what many hold, the day and the journal of a study."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages.fixed import tells_own_view, tells_study
from provenance.api import Document, analysis, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import place

__all__ = ["is_of_named_study", "is_of_society", "is_opposed_next", "named_study"]

_NEXT = 3
"""Sentences behind a view among which the one stands that turns against it."""
_BEFORE = 60
"""Characters before the cue of a view in which stands whose it is."""
_OPENING, _LEAD = 12, 2
"""Sentences with which a text begins that tells of one study, and those of them that are a lead."""
_TURN = lazy_pattern(lambda: rf"\W{{0,3}}(?:{alternatives('opposed_abroad', 'turn')})(?!\w)", re.IGNORECASE)
_WRONG = lazy_pattern(lambda: rf"(?<!\w)(?:{alternatives('opposed_abroad', 'wrong')})(?!\w)", re.IGNORECASE)
_SOCIETY = lazy_pattern(
    lambda: rf"(?<!\w)(?:{alternatives('opposed_abroad', 'society')})(?:\s[^\W\d_]+){{0,4}}\s?\Z", re.IGNORECASE
)
_PUBLISHED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('published_abroad', 'published')})\s(?=[^.;\n]{{0,60}}\b(?:19|20)\d\d\b)(?=[^;\n]{{0,70}}?\s(?i:{alternatives('published_abroad', 'where')})\s(?:[^\W\d_]+\s){{0,2}}[„“«\"‘*_]{{0,2}}[A-ZÀ-Þ])"
    )
)
"""When and in which journal a study came out: "opublikowane 19 kwietnia 2024 roku w czasopiśmie Harbour Sky"."""
_PART = lazy_pattern(lambda: rf"(?<!\w)(?:{alternatives('published_abroad', 'others')}|\d+)(?!\w)", re.IGNORECASE)
"""Before studies of which it is not told that they are the one of the text: "inne badania", "alcuni studi"."""


def is_opposed_next(document: Document, one: Attribution) -> bool:
    """Whether one of the next sentences turns against a view, as wrong or with what the writer thinks: "È opinione diffusa che … Tuttavia, io penso"."""
    listed, code = sentences(document), language(document).read_as
    for after in listed[one.sentence + 1 : one.sentence + 1 + _NEXT]:
        said = document.slice(after.span)
        if _TURN.match(said) is not None:
            return tells_own_view(said, code) or _WRONG.search(said) is not None
    return False


def is_of_society(document: Document, one: Attribution) -> bool:
    """Whether what is widely held is told of as a view of the writer's own society: "w naszej kulturze panuje przekonanie, że"."""
    start = sentences(document)[one.sentence].span.start
    return (
        one.kind == "nobody"
        and _SOCIETY.search(document.text[max(start, one.cue.start - _BEFORE) : one.cue.start]) is not None
    )


def is_of_named_study(document: Document, one: Attribution) -> bool:
    """Whether a text begins with one study and names it by its day and its journal, before "the study" or right behind a lead that sums it up."""
    if _PART.search(document.slice(place(one))) is not None:
        return False
    named = named_study(document)
    return named >= 0 and (named < one.sentence or one.sentence < _LEAD)


@analysis()
def named_study(document: Document) -> int:
    """The index of the first of a text's first sentences that names a study by its day and its journal; -1 where none does."""
    listed, code = sentences(document), language(document).read_as
    for index, near in enumerate(listed[:_OPENING]):
        said = document.slice(near.span)
        if _PUBLISHED.search(said) is not None and tells_study(said, code):
            return index
    return -1
