"""Bad words in a document, as written or disguised, each once, with what is known of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import msgspec

from provenance.analysis import language
from provenance.analysis.characters import lower_latin
from provenance.api import Document, Literals, Phrases, Span, analysis, matches
from provenance_plugins.moderation.disguise import Disguised, disguised
from provenance_plugins.moderation.vocabulary import (
    ATTACK,
    GROUP,
    INSULT,
    MENACE,
    PROFANITY,
    SELF_HARM,
    SEXUAL,
    SLUR,
    by_word,
)

__all__ = [
    "Word",
    "attacks",
    "groups",
    "insults",
    "menaces",
    "profanities",
    "self_harm",
    "sexual_words",
    "slurs",
    "within",
]


class Word(msgspec.Struct, frozen=True, order=True):
    """A word of a lexicon in a document."""

    span: Span
    word: str
    """As the lexicon has it, in lower case."""
    tags: tuple[str, ...]
    disguised: bool


def within(words: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """Those of a sorted sequence of words that begin between two offsets."""
    return words[bisect_left(words, start, key=_start) : bisect_left(words, end, key=_start)]


def _start(word: Word) -> int:
    return word.span.start


@cache
def _phrases_with(table: str, language: str) -> Mapping[str, tuple[str, ...]]:
    """{word: the phrases of a table that hold it}."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in by_word(table, language):
        for word in phrase.split() if " " in phrase else ():
            found[word] = (*found.get(word, ()), phrase)
    return found


def _disguised(document: Document, lexicon: Phrases, hidden: Sequence[Disguised]) -> Iterator[Word]:
    """The disguised words that a lexicon has, alone or else as part of a phrase: `k1ll yourself`."""
    text, code = document.text, language(document).read_as
    known = by_word(lexicon.table, code)
    for one in hidden:
        phrases = _phrases_with(lexicon.table, code).get(one.word, ())
        whole = [word for phrase in phrases if (word := _as_phrase(text, one, phrase, known)) is not None]
        if one.word in known and not any("name" in word.tags for word in whole):
            yield Word(one.span, one.word, known[one.word], disguised=True)
        else:
            yield from whole[:1]


def _as_phrase(text: str, one: Disguised, phrase: str, known: Mapping[str, tuple[str, ...]]) -> Word | None:
    """A phrase that stands in a text with one of its words disguised; a name is no bad word, however it is written."""
    at = f" {phrase} ".index(f" {one.word} ")
    span = Span(one.span.start - at, one.span.end + len(phrase) - at - len(one.word))
    written = f"{text[max(0, span.start) : one.span.start]}{one.word}{text[one.span.end : span.end]}"
    if written.lower() != phrase or text[span.end : span.end + 1].isalnum():
        return None
    return Word(span, phrase, known[phrase], disguised=True)


def _of_lexicon(document: Document, lexicon: Phrases, hidden: Sequence[Disguised]) -> list[Word]:
    found = [
        Word(match.span, match.phrase.lower(), match.tags, disguised=False) for match in matches(document, lexicon)
    ]
    if hidden:
        # A word with a soft hyphen in it is found as it is read and as a disguise: it is one.
        disguises = list(_disguised(document, lexicon, hidden))
        places = {word.span for word in disguises}
        found = [word for word in found if word.span not in places]
        found += disguises
        found.sort(key=_place)
    return found


def _place(word: Word) -> tuple[int, int]:
    return (word.span.start, -word.span.end)


@cache
def _stems() -> Mapping[str, tuple[bytes, ...]]:
    """{tag: the stems that carry it}."""
    found: dict[str, tuple[bytes, ...]] = {}
    for stem, tags in sorted(by_word("stem").items()):
        for tag in tags:
            found[tag] = (*found.get(tag, ()), stem.encode("ascii"))
    return found


_INNOCENT = "innocent"


@cache
def _any_stem() -> Literals:
    return Literals(by_word("stem"))


@analysis()
def _stemmed(document: Document) -> Mapping[str, Sequence[tuple[bytes, int]]]:
    """{tag: the stems that a text holds, with the first place of each}; most texts hold none."""
    lower = lower_latin(document)
    found: dict[str, list[tuple[bytes, int]]] = {}
    if not _any_stem().any_in(lower):
        return found
    for tag, stems in _stems().items():
        for stem in stems:
            if (at := lower.find(stem)) >= 0:
                found.setdefault(tag, []).append((stem, at))
    return found


def _by_stem(document: Document, tag: str, found: Sequence[Word]) -> Iterator[Word]:
    """Words that hold a stem which no innocent word holds: inflections, compounds and hashtags."""
    text, lower = document.text, lower_latin(document)
    starts = [word.span.start for word in found]
    for stem, first in _stemmed(document)[tag]:
        at = first
        while at >= 0:
            start, end = at, at + len(stem)
            while start > 0 and text[start - 1].isalnum():
                start -= 1
            while end < len(text) and text[end].isalnum():
                end += 1
            span = Span(start, end)
            at = lower.find(stem, end)
            before = bisect_left(starts, span.end) - 1
            held = lower[start:end]
            if any(innocent in held for innocent in _stems()[_INNOCENT]):
                continue
            if before < 0 or found[before].span.end <= span.start:
                yield Word(span, text[start:end].lower(), (tag,), disguised=False)


def _reading(lexicon: Phrases, *stems: str) -> Callable[[Document], tuple[Word, ...]]:
    def read(document: Document) -> tuple[Word, ...]:
        hidden = disguised(document)
        stemmed = _stemmed(document) if stems else None
        if not hidden and not stemmed and not matches(document, lexicon):
            return ()
        found = _of_lexicon(document, lexicon, hidden)
        for tag in stems:
            if stemmed and tag in stemmed:
                found.extend(list(_by_stem(document, tag, found)))
                found.sort(key=_place)
        return tuple(found)

    read.__name__ = lexicon.table
    read.__doc__ = f"The words of the lexicon `{lexicon.table}` in a document, in order of place."
    return read


profanities = analysis(phrases=PROFANITY)(_reading(PROFANITY, "strong", "vulgar"))
slurs = analysis(phrases=SLUR)(_reading(SLUR, "slur"))
groups = analysis(phrases=GROUP)(_reading(GROUP))
attacks = analysis(phrases=ATTACK)(_reading(ATTACK))
insults = analysis(phrases=INSULT)(_reading(INSULT))
self_harm = analysis(phrases=SELF_HARM)(_reading(SELF_HARM))
sexual_words = analysis(phrases=SEXUAL)(_reading(SEXUAL))
menaces = analysis(phrases=MENACE)(_reading(MENACE))
