"""Works that nobody can look up: a post that was taken down, a film that is passed on, papers of no owner, and what "science says"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import inside_quotation, language
from provenance.api import Document, Match, Phrases, Span, any_of, matches
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.wording import is_mentioned, sentence_untold, stands_within

__all__ = ["OWNERLESS", "ownerless"]

OWNERLESS = Phrases.load(LEXICON, "ownerless")
_WORDS = Phrases.load(LEXICON, "ownerless_words")
_NEAR = 60
"""Characters around what tells that something was passed on in which the word for it stands."""


def ownerless(document: Document, taken: Sequence[Span]) -> Iterator[Span]:
    """Where a text leans on such, in sentences without a link and without another finding (`taken`)."""
    reached = -1
    for match in matches(document, OWNERLESS):
        place = sentence_untold(document, match, reached, taken)
        if place is None:
            continue
        sentence, _ = place
        span = match.span if match.tagged("alone") else _passed_on(document, match, sentence.span)
        if span is None or stands_within(document.links, sentence.span) or stands_within(document.marks, sentence.span):
            continue
        if inside_quotation(document, span) or is_mentioned(document, span):
            continue
        if document.slice(sentence.span).rstrip(" ”\"'’)*").endswith("?"):
            continue
        reached = sentence.span.start
        yield span


def _passed_on(document: Document, match: Match, sentence: Span) -> Span | None:
    """A word for what was passed on, with what tells so behind it or before it."""
    text, (start, end) = document.text, match.span
    before, behind = _patterns(language(document).read_as)
    found = before.search(text[max(sentence.start, start - _NEAR) : start])
    if found is not None:
        return Span(start - (len(found[0])), end)
    follows = behind.match(text, end, min(sentence.end, end + _NEAR))
    return None if follows is None else Span(start, follows.end())


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The word before and behind, with up to three small ones between; one with a name or "by" is somebody's."""
    nouns = any_of(_WORDS.texts("nouns", code))
    return (
        re.compile(rf"(?<![\w-])(?i:{nouns})(?:,?\s[a-zß-ÿ][\w’'-]*){{0,3}},?\s\Z"),
        re.compile(rf"(?:\s[a-zß-ÿ][\w’'-]*){{0,2}}\s(?i:{nouns})(?![\w-])"),
    )
