"""What only the house that prints it knows, and not from whom: "this newspaper has learned", "selon nos informations", "apurou a nossa redação"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import (
    attributions,
    inside_quotation,
    language,
    metadata,
    sentence_at,
    sentence_index,
    sentences,
)
from provenance.analysis.addresses import host_of
from provenance.analysis.register import may_report
from provenance.api import Document, Match, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.wording import is_mentioned, stands_within

__all__ = ["HOUSES", "house_knows"]

HOUSES = Phrases.load(__package__, "house_knows")
_WORDS = Phrases.load(__package__, "house_words")
_FROM_NAME = lazy_pattern(
    r",?\s(?:from|de|von|vom|da|dal|dalla|di|do|van|du|der|od|av|dari|z|ze)\s(?:[^\W\d_A-ZÀ-Þ]+\s){0,2}[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ]"
)
"""Behind it, from whom: "has learned from Ana Cruz"."""
_NEAR = 40
"""Characters around the house in which it is told that it knows something."""


def house_knows(document: Document, taken: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Where a text says so, in sentences without another finding (`taken`), and whether it is a source told of again: "our source also told us"."""
    named = {one.sentence for one in attributions(document) if one.named and one.lays}
    reached = -1
    for match in matches(document, HOUSES):
        sentence, index = sentence_at(document, match.span.start), sentence_index(document, match.span.start)
        if sentence is None or sentence.span.start <= reached:
            continue
        if index in named and not match.tagged("we"):  # what the house learnt is of somebody by name
            continue
        if any(sentence.span.overlaps(other) for other in taken) or stands_within(document.links, sentence.span):
            continue
        if match.tagged("we"):
            span = match.span if _is_news(document, match, sentence.span) else None
        elif match.tagged("learns"):
            span = _own_name_before(document, match, sentence.span)
        elif match.tagged("alone") or match.tagged("ours"):
            span = match.span
        elif match.tagged("placed"):
            placed = _placed().match(document.text, match.span.end, sentence.span.end)
            span = None if placed is None else Span(match.span.start, placed.end())
        elif match.tagged("own"):
            span = _by_name(document, match, sentence.span)
        else:
            span = _known(document, match, sentence.span)
        if span is None or inside_quotation(document, span) or is_mentioned(document, span):
            continue
        if _FROM_NAME.match(document.text, span.end) is not None or _leads_to_quotation(document, sentence.span):
            continue
        reached = sentence.span.start
        yield (
            span,
            (match.tagged("ours") and any(other.end <= span.start for other in taken))
            or (index is not None and _goes_on(document, index)),
        )


def _own_name_before(document: Document, match: Match, sentence: Span) -> Span | None:
    """The name of the outlet itself right before what it learns, with that."""
    before = _CAPITALS.search(document.text, max(sentence.start, match.span.start - _NAME), match.span.start)
    if before is None or not (match.phrase.startswith("learns") or may_report(document)):
        return None
    said = _plain_name(before[0])
    if not said or said not in document.recall("attribution.own names of the outlet", _own_names):
        return None
    return Span(before.start(), match.span.end)


_NAME = 60
"""Characters of an outlet's name, at most."""
_CAPITALS = lazy_pattern(r"(?:(?<=\s)|(?<=[“\"(*_])|\A)(?:[A-Z0-9][\w’'&.-]*\s){1,5}\Z")


def _own_names(document: Document) -> frozenset[str]:
    """The publisher of a text and the host that it is from, as one word of small letters each, without what is beside a name."""
    stated = metadata(document).publisher
    hosts = [
        host_of(one.value).removeprefix("www.").rpartition(".")[0] for one in document.declared if one.field == "url"
    ]
    names = [*([] if stated is None else [stated.value.removeprefix("www.")]), *hosts]
    return frozenset(plain for name in names if len(plain := _plain_name(name)) >= _LETTERS)


_LETTERS = 4
"""Letters of an outlet's name, at least: fewer are also said by chance."""


def _plain_name(name: str) -> str:
    words = [word.lower() for word in _NAME_WORD.findall(name)]
    small = frozenset(_WORDS.texts("beside_name"))
    while words and words[-1] in small:
        words.pop()
    while words and words[0] in small:
        del words[0]
    return "".join(words)


_NAME_WORD = lazy_pattern(r"[^\W_]+")


@cache
def _placed() -> re.Pattern[str]:
    """Behind the house's own sources: where they are, and that they tell it something: "on the ground in Leeds tell us"."""
    ground, us, say = (any_of(_WORDS.texts(tag)) for tag in ("ground", "us", "say"))
    place = r"\s(?:in|at|inside|within|near)\s(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'-]*){0,3}"
    return lazy_pattern(rf"(?:\s(?:{ground})(?:{place})?\s(?:{us}|{say})|{place}\s(?:{us}))(?!\w)")


def _goes_on(document: Document, index: int) -> bool:
    """Whether the sentence before, in the same paragraph, lays something to a spokesman or to somebody by name, who told the house this too."""
    listed = sentences(document)
    if not index or listed[index - 1].block != listed[index].block:
        return False
    return any(
        other.lays and other.manner == "say" and (other.named or other.head.startswith("spokes"))
        for other in in_sentence(attributions(document), index - 1)
    )


def _leads_to_quotation(document: Document, sentence: Span) -> bool:
    """Whether a sentence ends open before the words of somebody by name: "As we learned before we read it,", below it "“It was time” – Ana Cruz"."""
    open_ended = document.slice(sentence).rstrip().endswith((",", ":"))
    return open_ended and _SIGNED.match(document.text, sentence.end) is not None


_SIGNED = lazy_pattern(
    r"\s{0,4}[“„\"«»‘'][^\n]{10,600}?[”“\"»«’'][.,]?\s?(?:[–—-]{1,2}|,?\s[a-zß-ÿ]{2,14})\s(?:[a-zß-ÿ]{2,20}\s){0,3}[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ]"
)
"""A quotation and behind it who said it."""


def _is_news(document: Document, match: Match, sentence: Span) -> bool:
    """Whether a report says so of somebody by name, who stands in the words right behind: "we have learnt that comedian Ana Cruz thinks …"."""
    named = _NAMED_SOON.match(document.text, match.span.end, sentence.end)
    return named is not None and may_report(document)


_NAMED_SOON = lazy_pattern(r"\s(?:[a-z][\w’'-]*\s){0,5}[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*")


def _known(document: Document, match: Match, sentence: Span) -> Span | None:
    """The house with the words by which it knows something, before or behind it."""
    text, (start, end) = document.text, match.span
    before, behind = _patterns(language(document).read_as)
    near = text[max(sentence.start, start - _NEAR) : start]
    found = before.search(near)
    if found is not None:
        return Span(start - len(near) + found.start(), end)
    follows = behind.match(text, end, min(sentence.end, end + _NEAR))
    return None if follows is None else Span(start, follows.end())


def _by_name(document: Document, match: Match, sentence: Span) -> Span | None:
    """What says that somebody knows something, with the name or the address of the outlet itself before or behind it: "enligt vad hamnbladet.se erfar"; another outlet can be looked up."""
    own = document.recall("own outlet", _own_outlet)
    if own is None:
        return None
    text, (start, end) = document.text, match.span
    before, behind = own
    near = max(sentence.start, start - _NEAR)
    found = before.search(text[near:start])
    if found is not None:
        name = Span(near + found.start("name"), near + found.end("name"))
        knows = _is_its_name(document, name, sentence) and _is_who_knows(document, text[near : name.start], end)
        return Span(name.start, end) if knows else None
    follows = behind.match(text, end, sentence.end)
    if follows is None or not _is_its_name(document, Span(*follows.span("name")), sentence):
        return None
    return Span(start, follows.end())


def _own_outlet(document: Document) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Patterns of the names of the outlet at the end of what stands before something, and right behind it; None where none is known."""
    names = _own_names_said(document)
    if not names:
        return None
    name = rf"(?<![\w.-])(?P<name>{any_of(sorted(names))})(?![\w-]|\.\w)"
    small = r"(?:(?-i:[a-zß-ÿ])[\w’'-]*\s){0,2}"
    return (
        re.compile(rf"{name}[”\"»]?\s(?:(?-i:[a-zß-ÿ])[\w’'-]*\s)?\Z", re.IGNORECASE),
        re.compile(rf"\s{small}[„“\"«]?{name}", re.IGNORECASE),
    )


def _own_names_said(document: Document) -> set[str]:
    """The addresses of the outlet, their first parts, and the name of the publisher."""
    publisher, names = metadata(document).publisher, _own_hosts(document)
    names |= {name.partition(".")[0] for name in names} | ({publisher.value} if publisher else set())
    return {name for name in names if len(name) >= _SHORTEST}


def _own_hosts(document: Document) -> set[str]:
    return {host_of(one.value).removeprefix("www.") for one in document.declared if one.field == "url"}


def _is_its_name(document: Document, span: Span, sentence: Span) -> bool:
    """Whether words are the address of an outlet, or its name as it is written, and no word of the language: "Dagen", not "hela dagen"; at the beginning of a sentence a capital proves nothing of a word that the text has in small letters too."""
    said = document.slice(span)
    if "." in said and said.lower() in _own_hosts(document):
        return True
    publisher = metadata(document).publisher
    declared = publisher.value if publisher and publisher.value.lower() == said.lower() else ""
    words, kept = said.split(), declared.split()
    capitals = [word[:1].isupper() or word[:1].isdigit() for word in words]
    if not capitals[0] or any(
        shown[:1].isupper() and not capital for shown, capital in zip(kept, capitals, strict=False)
    ):
        return False
    if any(capitals[1:]) or any(one.isupper() for one in said[1:]):
        return True
    first = document.text[sentence.start : span.start].strip(_MARKS) == ""
    return not first or said.lower() not in document.recall("own outlet in small letters", _small_names)


def _small_names(document: Document) -> frozenset[str]:
    """The names of the outlet, in small letters, that the text has so, as a word of its language."""
    names = {name.lower() for name in _own_names_said(document)}
    return frozenset(
        name
        for name in names
        if name in document.text and re.search(rf"(?<![\w.@/-]){re.escape(name)}(?![\w@/-]|\.\w)", document.text)
    )


_MARKS = " \n„“”\"«»'’*_–—-"
"""What may stand before the first word of a sentence."""


def _is_who_knows(document: Document, before: str, end: int) -> bool:
    """Whether a name before a verb is led in as who says so ("enligt vad Hamnbladet erfar"), or has what it knows behind the verb: "Hamnbladet erfar att …"."""
    lead, that = document.recall("words of own outlets", _lead_and_that)
    return lead.search(before) is not None or that.match(document.text, end) is not None


def _lead_and_that(document: Document) -> tuple[re.Pattern[str], re.Pattern[str]]:
    entries = _WORDS.of_language(language(document).read_as) or ()
    leads, that = (any_of(entry.text for entry in entries if tag in entry.tags) for tag in ("leads", "that"))
    return (
        re.compile(rf"(?<!\w)(?:{leads})\s?(?:[a-zß-ÿ][\w’'-]*\s){{0,2}}[„“\"«]?\Z", re.IGNORECASE),
        re.compile(rf"(?:,?\s(?:{that})|:)(?<![^\W_](?=[^\W_]))", re.IGNORECASE),
    )


_SHORTEST = 3
"""Letters of the name of an outlet, at least."""


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    entries = _WORDS.of_language(code) or ()
    before, behind = (any_of(entry.text for entry in entries if tag in entry.tags) for tag in ("before", "behind"))
    word = r"[a-zß-ÿ][\w’'-]*"
    return (
        re.compile(rf"(?<![\w-])(?i:{before})\s(?:{word}\s){{0,4}}\Z"),
        re.compile(rf"\s(?:{word}\s)?(?:{behind})(?![\w-])"),
    )
