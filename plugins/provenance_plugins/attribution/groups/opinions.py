"""What people of a trade or a taste, of an open number, are said to hold in the words of a saying: "gardeners swear by it", "purists turn up their noses", "leading dermatologists now advise against" (ATT103, in English)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import attributions, inside_quotation, sentences
from provenance.api import Document, Phrases, Span, analysis, any_of, lazy_pattern, matches
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.wording import is_mentioned, is_shown, sentence_untold

__all__ = ["OPINIONS", "Opinion", "opinions"]

OPINIONS = Phrases.load(LEXICON, "opinions")
_WORDS = Phrases.load(LEXICON, "opinion_words")
Opinion = tuple[Span, bool]
"""The group with its verb, and whether it is one of those that are asked for an opinion, of which nobody near speaks by name."""
_REACH = 110
"""Characters before the verb in which the group stands."""
_FOLLOWING = 4
"""Sentences behind in which those speak by name whose view it sums up."""
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://|\((?:[A-ZÀ-Þ][^()\n]{1,40},? )?(?:19|20)\d\d[a-z]?\)")


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


_GROUP = lazy_pattern(
    lambda: (
        rf"(?:\A\W{{0,2}}|[,;:–—] (?:and |but |so |while |that )?)(?!(?:the|his|her|our|my|their|its|your|these|those|both|two|three|four|five|no|all|any) )"
        rf"(?P<group>(?:(?:{_of('leading')}) )*(?:[\w’'-]+ (?!and |or |of )){{0,2}}?(?P<asked>{_of('asked')})?(?P<other>{_of('other')})?(?<=s)(?: alike| everywhere| worldwide| around the world| of all (?:ages|stripes|kinds)| and [a-z]+s(?: alike)?)?)"
        rf"(?: (?:{_of('adverbs')}))*\s\Z"
    ),
    re.IGNORECASE,
)
"""A bare plural that opens its clause, with at most what leads to it; behind an article, or somebody's, they are those told of."""


@analysis()
def opinions(document: Document) -> tuple[Opinion, ...]:
    """Each such place in sentences without a link, a note or a question mark."""
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Opinion]:
    named: set[int] | None = None
    reached = -1
    for match in matches(document, OPINIONS):
        place = sentence_untold(document, match, reached)
        if place is None:
            continue
        sentence, index = place
        if is_shown(document, sentence.span, _MARK):
            continue
        if match.tagged("alone"):
            span, asked = match.span, False
        else:
            start = max(sentence.span.start, match.span.start - _REACH)
            before = _GROUP.search(document.text[start : match.span.start])
            if before is None or (start > sentence.span.start and before.start() == 0):
                continue
            span, asked = Span(start + before.start("group"), match.span.end), before["asked"] is not None
        if is_mentioned(document, span) or inside_quotation(document, span):
            continue
        if named is None:
            named = {one.sentence for one in attributions(document) if one.named and one.lays}
        if index in named:
            continue
        reached = sentence.span.start
        last = min(len(sentences(document)), index + _FOLLOWING)
        yield span, asked and not any(number in named for number in range(index, last + 1))
