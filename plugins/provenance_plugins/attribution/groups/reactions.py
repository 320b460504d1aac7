"""What is stirred and nobody told of: "the plan drew sharp criticism", "la mesure suscite l'inquiétude", "er klinkt kritiek".

A noun for what people feel or say counts with a verb by which something brings it about or by which it grows; a few wordings count alone. It is a
statement about people of whom none is told, as "fears are growing" is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import attributions, inside_quotation, language
from provenance.api import Document, Match, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.wording import (
    OTHER_LANGUAGES,
    is_mentioned,
    is_shown,
    sentence_untold,
)

__all__ = ["REACTIONS", "reactions"]

REACTIONS = Phrases.load(LEXICON, "reactions")
_WORDS = Phrases.load(LEXICON, "reaction_words")
_BEFORE, _BEHIND, _AGENT = 70, 60, 90
"""Characters before and behind what is stirred in which its verb stands, and behind it those who may have a name."""
_FOLLOWING = 3
"""Sentences behind in which those speak by name whose words it sums up."""
_GERMAN = "de"
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://")


def reactions(document: Document, taken: Sequence[Span]) -> Iterator[Span]:
    """Where a text tells of such, with nobody by name near who may be one of them, and no other fault is told of the sentence (`taken`)."""
    found = matches(document, REACTIONS)
    named = {one.sentence for one in attributions(document) if one.named and one.lays} | _abroad(document)
    reached = -1
    for match in found:
        place = sentence_untold(document, match, reached, taken)
        if place is None:
            continue
        sentence, index = place
        span = _stirred(document, match, sentence.span)
        if span is None or any(index <= number <= index + _FOLLOWING for number in named):
            continue
        if is_shown(document, sentence.span, _MARK) or inside_quotation(document, span) or is_mentioned(document, span):
            continue
        reached = sentence.span.start
        yield span


def _abroad(document: Document) -> frozenset[int]:
    """The sentences in which somebody speaks by name, in a language in which the attributions do not tell it."""
    if language(document).read_as not in OTHER_LANGUAGES:
        return frozenset()
    from provenance.analysis.attributions.languages.speaking import speakers  # noqa: PLC0415 - no text in English needs it

    return speakers(document)


def _stirred(document: Document, match: Match, sentence: Span) -> Span | None:
    """The words that tell of what is stirred, with their verb."""
    text, code = document.text, language(document).read_as
    start, end = match.span
    if _is_of_somebody(text[end : min(sentence.end, end + _AGENT)], code):
        return None
    if match.tagged("alone"):
        return None if _is_unreal(text[max(sentence.start, start - _BEFORE) : start], code) else match.span
    before = text[max(sentence.start, start - _BEFORE) : start]
    verb = _verb_before(code).search(before)
    if verb is not None and not _is_unreal(before[: verb.start()], code):
        return Span(start - len(before) + verb.start("verb"), end)
    grows = _verb_behind(code).match(text, end, min(sentence.end, end + _BEHIND))
    return None if grows is None or _is_unreal(before, code) else Span(start, grows.end())


@cache
def _of(code: str, tag: str) -> str:
    return any_of(_WORDS.texts(tag, code))


@cache
def _verb_before(code: str) -> re.Pattern[str]:
    """A verb at the end of what stands before, with adjectives behind it, or "a wave of"; no name."""
    word = rf"(?!(?:{_of(code, 'stops')})\b)" + (r"[^\W\d_]" if code == _GERMAN else r"[a-zß-ÿ]") + r"[\w-]*['’]?"
    wave = (
        rf"(?:[\w’']+\s){{0,2}}?(?:[^\W\d_]+['’])?(?:{_of(code, 'waves')})\s(?:{_of(code, 'of')})['’]?(?:\s|(?<=['’]))"
    )
    return re.compile(
        rf"(?<![\w-])(?P<verb>(?i:{_of(code, 'before')}))(?![\w-])\s(?i:{wave})?(?:{word}(?:\s|(?<=['’]))){{0,4}}\Z"
    )


@cache
def _verb_behind(code: str) -> re.Pattern[str]:
    """A verb behind, by which it grows."""
    return re.compile(rf"[^.;:!?()\[\]“”\"«»\n]{{0,44}}?(?<![\w-])(?:{_of(code, 'behind')})(?![\w-])")


@cache
def _unreal(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_of(code, 'unreal')}|\w+n['’]t)['’]?(?:\s[^\W\d_]+){{0,2}}\s?\Z", re.IGNORECASE)


def _is_unreal(before: str, code: str) -> bool:
    """Whether a verb has "may", "not" or "to" before it."""
    return _unreal(code).search(before) is not None


@cache
def _agent(code: str) -> re.Pattern[str]:
    named = r"[A-ZÀ-Þ][\w’'-]*\s[A-ZÀ-Þ]|[A-ZÀ-Þ]{2,}\b" if code == _GERMAN else r"[A-ZÀ-Þ]"
    return re.compile(
        rf"[^.;:!?\n]*?(?<![\w-])(?:{_of(code, 'agents')})['’]?\s?[^.;:!?\n]{{0,50}}?(?<![\w-])(?:{named})"
    )


def _is_of_somebody(behind: str, code: str) -> bool:
    """Whether a name stands behind, as of those who react."""
    return _agent(code).match(behind) is not None
