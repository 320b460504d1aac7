"""Who speaks without a name where neither noun nor verb tells it alone: what is heard in lobbies, those around somebody, who told the house something, who followed talks or fears for a job, a member who "spoke of" something (ATT102)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import attributions, inside_quotation, language
from provenance.api import Document, Match, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.attribution.house_knows import HOUSES, house_knows
from provenance_plugins.attribution.wording import (
    OTHER_LANGUAGES,
    is_mentioned,
    is_shown,
    sentence_untold,
)

__all__ = ["VOICES", "kept_back", "voices"]

VOICES = Phrases.load(__package__, "voices")
_WORDS = Phrases.load(__package__, "voice_words")
_LONGEST = 320
"""Characters of such a sentence, at most."""
_WHO = 90
"""Characters before what tells of somebody in which they are named."""
_BESIDE = 45
"""Characters before "people close to him" in which the verb stands whose subject they are: further off, something is told of them, as "… speaks of the trial … against the mayor and people close to him"."""
_SURE = frozenset({"places", "near", "feared", "followed", "alone"})
_NAME = lazy_pattern(
    r"(?<![\w’'-])(?!(?i:the|a|an|one|our|de|der|die|das)\b)[A-ZÀ-Þ][\w’'-]+ (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w’'-]+"
)
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://")
_ENGLISH = "en"


def kept_back(document: Document, taken: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """What the house alone knows, and voices, in sentences without another finding (`taken`); and whether each is for information."""
    houses = list(house_knows(document, taken)) if matches(document, HOUSES) else []
    yield from houses
    if matches(document, VOICES):
        for span, weighs in voices(document, [*taken, *(span for span, _ in houses)]):
            yield span, not weighs


def voices(document: Document, taken: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Each such place in sentences in which nobody speaks by name and nothing else is told (`taken`), and whether it weighs."""
    code = language(document).read_as
    named: set[int] | None = None
    reached = -1
    for match in matches(document, VOICES):
        place = sentence_untold(document, match, reached, taken)
        if place is None:
            continue
        (around, _), index = place
        if around.end - around.start > _LONGEST:
            continue
        span = _said(document, match, around, code)
        if span is None or is_shown(document, around, _MARK) or is_mentioned(document, span):
            continue
        if inside_quotation(document, span):
            continue
        if named is None:
            named = _named(document, code)
        if index in named:
            continue
        reached = around.start
        yield span, any(match.tagged(tag) for tag in _SURE) or match.tagged("spoke")


def _named(document: Document, code: str) -> set[int]:
    """The sentences in which somebody speaks by name."""
    named = {one.sentence for one in attributions(document) if one.named and one.lays and one.kind == "named"}
    if code in OTHER_LANGUAGES:
        from provenance.analysis.attributions.languages.speaking import (  # noqa: PLC0415 - no text in English needs it
            speakers,
        )

        named |= speakers(document)
    return named


def _said(document: Document, match: Match, sentence: Span, code: str) -> Span | None:
    text, (start, end) = document.text, match.span
    if match.tagged("alone"):
        return match.span
    before, behind = text[sentence.start : start], text[end : sentence.end]
    if match.tagged("spoke"):
        speaks = _SPEAKER.fullmatch(before)
        return None if speaks is None or _NAME.search(before) is not None else Span(sentence.start, end)
    if match.tagged("places"):
        heard = _heard(code).search(behind) or _heard(code).search(before)
        return None if heard is None else match.span
    if match.tagged("near"):
        if not (_says(code).search(behind) or _says(code).search(before[-_BESIDE:])) or _NAME.match(
            behind.lstrip(" ,")
        ):
            return None
        return match.span
    # Somebody who is told of by what they did: of one with a name it is no plea.
    who = before[-_WHO:]
    if _NAME.search(who) is not None or _somebody(code).search(before) is None:
        return None
    if match.tagged("told"):
        return None if _NAME.search(behind[:_WHO]) is not None else match.span
    return match.span if _says(code).search(before) or _says(code).search(behind) else None


@cache
def _of(code: str, tag: str) -> str:
    texts = _WORDS.texts(tag, code)
    return any_of(texts) if texts else r"(?!)"


@cache
def _heard(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{_of(code, 'heard')})(?!\w)")


@cache
def _says(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{_of(code, 'says')})(?!\w)")


@cache
def _somebody(code: str) -> re.Pattern[str]:
    """One or several whom nothing names."""
    return re.compile(rf"(?i)(?<!\w)(?:{_of(code, 'somebody')})(?!\w)")


_SPEAKER = lazy_pattern(
    lambda: (
        rf"(?:[^.!?]*[,;:] )?\W{{0,2}}(?:An?|One|Two|Three|Several|Some|Another|an?|one|two|several|some|another)(?: (?:of the|former|[a-z]+|[A-Z][a-z]+(?:an|ese|ish|ch|i))){{0,4}}? (?:{_of(_ENGLISH, 'speakers')})(?: (?:of|in|at|from|on|with|close to|near|inside|within) [^,.;:!?]{{3,50}}?)?(?:,? (?:later|also|yesterday|on [A-Z][a-z]+day))?\s"
    )
)
