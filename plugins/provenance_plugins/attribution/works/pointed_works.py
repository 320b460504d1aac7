"""Studies and scholars without a name to which a sentence points for what the one before says: "That is the result of a long trial", "Several papers back this up", "Des chercheurs l'ont prouvé"; and polls in which somebody stands somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import attributions, inside_quotation, language, sentences
from provenance.api import Document, Match, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.wording import (
    OTHER_LANGUAGES,
    is_mentioned,
    is_shown,
    sentence_untold,
    stands_within,
)

__all__ = ["POINTED", "pointed_works"]

POINTED = Phrases.load(LEXICON, "pointed_works")
_WORDS = Phrases.load(LEXICON, "pointed_words")
_GERMAN = "de"
_NEAR, _BEHIND = 1, 3
"""Sentences before and behind in which the work or its makers may be named."""
_LONGEST = 220
"""Characters of such a sentence, at most."""
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://|doi:|\((?:[A-ZÀ-Þ][^()\n]{1,40},? )?(?:19|20)\d\d[a-z]?\)|\bet al\b")
_MAKERS = lazy_pattern(
    r"\b(?i:universit(?:y|ies)|institutes?|college|journal|published|academy|hospital|foundation|laborator(?:y|ies)|professor|co-?authors?|lead author|researchers (?:at|from)|scientists (?:at|from)|commissioned)\b|\bDr\.? [A-Z]"
)
"""Who made a work, or where it came out."""
_CAPITAL = lazy_pattern(r"(?<![.!?“\"«„] )(?<!^)(?<![\w’'-])[A-ZÀ-Þ][\w’'-]*")
_PLACE = lazy_pattern(
    r"(?:\w{3,}[^\W\d_]*\s)(?<!published )(?<!pubblicato )(?<!publié )(?<!publicado )(?:in|en|em|na|no|w|we|i|aux?|uit|nei|negli|nel)\s(?P<place>[A-ZÀ-Þ][\w’'-]+)\s?[.!]?\s*\Z"
)
"""At the end the country in which a work was done, which tells of no maker."""
_OF_NAME = lazy_pattern(
    r"\b(?:der|des|von|vom|durch|beim|im Auftrag|aus dem|an der|in der|im)\s(?:\w+\s)?[A-ZÄÖÜ]\w+|\b[A-ZÄÖÜ]{2,}\b"
)
"""In German, where each noun has a capital: whose a work is."""


def pointed_works(document: Document, taken: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Each such place in sentences without another finding (`taken`), and whether it weighs as a study does of which nothing near tells whose it is."""
    code = language(document).read_as
    reached = -1
    for match in matches(document, POINTED):
        place = sentence_untold(document, match, reached, taken)
        if place is None:
            continue
        (around, _), index = place
        if around.end - around.start > _LONGEST:
            continue
        if match.tagged("that"):
            continue
        pointed = _found if match.tagged("found") else _pointed
        found = pointed(document, match, around, code)
        if found is None or is_shown(document, around, _MARK):
            continue
        span, weighs = found
        if inside_quotation(document, span) or is_mentioned(document, span):
            continue
        reached = around.start
        yield span, weighs and not _is_named_near(document, index, code)


def _pointed(document: Document, match: Match, sentence: Span, code: str) -> tuple[Span, bool] | None:
    """The words that point, with the work or the scholars, and whether these weigh."""
    text, (start, end) = document.text, match.span
    if match.tagged("ahead"):
        found = _ahead(code).match(text, end, sentence.end)
        if found is None or _is_owned(text, Span(end, sentence.end), code):
            return None
        return Span(start, found.end()), found["study"] is not None
    if match.tagged("behind"):
        before = _subject(code).match(text, sentence.start, start)
        if before is None or _is_owned(text, Span(sentence.start, start), code):
            return None
        return Span(sentence.start, end), before["report"] is None
    if match.tagged("standing"):
        if _is_owned(text, Span(end, min(sentence.end, end + 1)), code):
            return None
        return (match.span, False) if _stands(code).search(text, end, sentence.end) is not None else None
    if _GOES_ON.match(text, end) is not None:
        return None
    return match.span, not match.tagged("mild")


def _found(document: Document, match: Match, sentence: Span, code: str) -> tuple[Span, bool] | None:
    """Scholars without a name who found something, where nobody has laid it to them yet, and whether they weigh: "Des chercheurs ont mis en évidence que"."""
    from provenance.analysis.attributions.languages import told  # noqa: PLC0415 - no text in English needs it

    text, (start, end) = document.text, match.span
    before = _subject(code).match(text, sentence.start, start)
    if before is None or before["scholars"] is None or _that(code).match(text, end, sentence.end) is None:
        return None
    at = Span(sentence.start, end)
    if _is_owned(text, Span(sentence.start, start), code) or any(one.one.cue.overlaps(at) for one in told(document)):
        return None
    return at, not _has_makers(document, code)


def _has_makers(document: Document, code: str) -> bool:
    """Whether a text has a link or a note, or tells anywhere of a house that makes studies: what scholars found may be a study of theirs."""
    from provenance.analysis.attributions.languages.fixed import tells_maker  # noqa: PLC0415 - as below

    return bool(document.links) or bool(document.marks) or tells_maker(document.text, code)


@cache
def _that(code: str) -> re.Pattern[str]:
    """What they found follows."""
    return re.compile(rf",?\s(?i:{any_of(POINTED.texts('that', code))})|\s?:")


_GOES_ON = lazy_pattern(
    r"\s(?:from|of|by|från|av|von|vom|der|des|de|du|del|della|di|do|da|van|z|ze|przez)\b|\s(?:d|dell|dall)['’]|,?\s(?:from|by|of)\b"
)
"""Behind numbers: whose they are."""


@cache
def _of(code: str, tag: str) -> str:
    texts = _WORDS.texts(tag, code)
    return any_of(texts) if texts else r"(?!)"


def _word(code: str) -> str:
    """A word that may stand between an article and its noun: none that leads back to a work told of, and with a capital only one of a country."""
    letter = r"(?:[a-zß-ÿąćęłńóśźżğışçöü]|(?-i:[A-Z])(?=[a-z]+(?:an|ese|ish|ch|se|s|ean)\b))"
    return rf"(?!(?:{_of(code, 'back')})\b){letter}[\w-]*"


@cache
def _ahead(code: str) -> re.Pattern[str]:
    word = _word(code)
    return re.compile(
        rf"['’]?\s?(?:(?i:{_of(code, 'det')})['’]?\s?)?(?:{word}\s){{0,4}}?(?i:(?P<study>[\w-]*(?:{_of(code, 'study')}))|(?P<report>{_of(code, 'report')}))(?!\w)"
        if code in _COMPOUNDS
        else rf"['’]?\s?(?:(?i:{_of(code, 'det')})['’]?\s?)?(?:{word}\s){{0,4}}?(?i:(?P<study>{_of(code, 'study')})|(?P<report>{_of(code, 'report')}))(?!\w)"
    )


_COMPOUNDS = frozenset({"de", "sv", "nl"})


@cache
def _subject(code: str) -> re.Pattern[str]:
    """All that stands before the words that point, where it is nothing but a work or scholars."""
    word = _word(code)
    begin = rf"\W{{0,2}}(?:(?i:{_of(code, 'det')})['’]?\s?)?(?:(?i:{word})\s){{0,4}}?"
    nouns = rf"(?i:(?P<study>{_of(code, 'study')})|(?P<report>{_of(code, 'report')})|(?P<scholars>{_of(code, 'scholars')}))(?!\w)"
    return re.compile(rf"{begin}{nouns}(?:,?\s(?!(?:{_of(code, 'back')})\b)[^\s.!?;:“”\"«»]+){{0,8}}?\s?\Z")


@cache
def _stands(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{_of(code, 'stands')})(?!\w)|\d ?(?:%|per cent|percent|Prozent|pour cent)")


def _is_owned(text: str, span: Span, code: str) -> bool:
    """Whether a name stands there, as of those whose work it is."""
    if code == _GERMAN:
        return _OF_NAME.search(text, *span) is not None
    known = _countries(code)
    placed = _PLACE.search(text, *span)
    end = span.end if placed is None else placed.start("place")
    return any(
        found[0] not in known for found in _CAPITAL.finditer(text, span.start, end) if found.start() > span.start
    )


@cache
def _countries(code: str) -> frozenset[str]:
    """Words with a capital that name no maker."""
    return frozenset(_WORDS.texts("country", code))


def _is_named_near(document: Document, index: int, code: str) -> bool:
    """Whether the sentences around tell who made the work, or have a link or a note, or somebody speaks there by name."""
    listed = sentences(document)
    first, last = max(0, index - _NEAR), min(len(listed) - 1, index + _BEHIND)
    around = Span(listed[first].span.start, listed[last].span.end)
    if stands_within(document.links, around) or stands_within(document.marks, around):
        return True
    if _MARK.search(document.text, *around) is not None:
        return True
    named = {one.sentence for one in attributions(document) if one.named and one.lays}
    said = document.slice(around)
    if code in OTHER_LANGUAGES:
        from provenance.analysis.attributions.languages.fixed import (  # noqa: PLC0415 - no text in English needs it
            tells_maker,
        )
        from provenance.analysis.attributions.languages.speaking import speakers  # noqa: PLC0415 - as above

        if tells_maker(said, code):
            return True
        named |= speakers(document)
    elif _MAKERS.search(said) is not None:
        return True
    return any(index <= number <= last for number in named)
