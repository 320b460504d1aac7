"""The words of bylines and datelines, as sets and patterns for the languages that a document may be written in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from provenance.analysis.language import language
from provenance.api import Document, Phrases

LABELS = Phrases.load(__package__, "labels")
NAMES = Phrases.load(__package__, "names")

_NEVER = re.compile(r"(?!)")
_REGIONAL = re.compile(r"[A-Za-z]{2,3}[-_][A-Za-z]{2}")
_BEGINNING = 400
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), ("ja",)),
    (re.compile(r"[\uac00-\ud7af]"), ("ko",)),
    (re.compile(r"[\u3400-\u9fff]"), ("zh",)),
    (re.compile(r"[\u0400-\u04ff]"), ("ru", "uk", "bg", "sr")),
    (re.compile(r"[\u0600-\u06ff]"), ("ar", "fa")),
    (re.compile(r"[\u0590-\u05ff]"), ("he",)),
    (re.compile(r"[\u0370-\u03ff]"), ("el",)),
    (re.compile(r"[\u0900-\u097f]"), ("hi",)),
)
_EVERYWHERE = frozenset({"co", "io", "me", "tv", "ai", "fm", "ly", "cc", "ws", "to", "gg", "sh", "so", "eu"})
"""Domains of countries that sites of any country use."""
_COUNTRY = re.compile(r"https?://[^/:?#]+\.(edu|gov|mil|[a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)
_UNSPACED_LETTER = r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_UNSPACED = re.compile(rf"{_UNSPACED_LETTER}$")


@dataclass(frozen=True, slots=True)
class Words:
    """The lexicons of a few languages, ready to use; every word is in lower case."""

    languages: tuple[str, ...]
    """Tags to read dates by, the likeliest first; with their country where the document tells it."""
    roles: frozenset[str]
    organisations: frozenset[str]
    agencies: frozenset[str]
    occupations: frozenset[str]
    credentials: frozenset[str]
    writers: frozenset[str]
    """Occupations of those who write articles."""
    being: frozenset[str]
    """"is": between a name and an occupation."""
    suffixes: frozenset[str]
    particles: frozenset[str]
    conjunctions: re.Pattern[str]
    """Between two names."""
    byline: re.Pattern[str]
    """At the beginning of a line, a label of an author; group `by` where it is a mere preposition."""
    label: re.Pattern[str]
    """A label of an author that is a whole line."""
    signed: re.Pattern[str]
    """A whole line that is a name with a label behind it; group `name`."""
    stop: re.Pattern[str]
    """Where a name in running text ends."""
    dated: re.Pattern[str]
    """At the end of the words before a date: group `published`, `updated` or `other`."""
    dated_after: re.Pattern[str]
    """All that follows a date: group `published` or `updated`."""
    on: frozenset[str]
    """Words that stand before a date whatever it is the date of."""


def words_for(document: Document) -> Words:
    """The lexicons to read a document by: those of its language and of English."""
    read = language(document)
    if read.code is None and read.declared is None:
        return words_of(tuple(dict.fromkeys((*_of_script(document.text), read.read_as, "en"))))
    words = words_of(tuple(dict.fromkeys((read.read_as, read.code or read.read_as, "en"))))
    tags = [one.value for one in document.declared if one.field == "language" and _REGIONAL.fullmatch(one.value)]
    country = next(filter(None, (_country(one.value) for one in document.declared if one.field == "url")), None)
    if country is not None:
        tags.append(f"{read.read_as}-{country}")
    return replace(words, languages=(*tags, *words.languages)) if tags else words


def _of_script(text: str) -> tuple[str, ...]:
    """Languages of the script that a text of undecided language begins with."""
    beginning = text[:_BEGINNING]
    return next((codes for script, codes in _SCRIPTS if not beginning.isascii() and script.search(beginning)), ())


def _country(address: str) -> str | None:
    """The country that an address in the web is of, as far as its name tells."""
    end = _COUNTRY.match(address)
    if end is None or end[1].lower() in _EVERYWHERE:
        return None
    return "us" if len(end[1]) == 3 else {"uk": "gb"}.get(end[1], end[1])


@lru_cache(maxsize=64)
def words_of(languages: tuple[str, ...]) -> Words:
    """The lexicons of some languages, and what belongs to no language."""
    labels = _by_tag(LABELS, languages)
    names = _by_tag(NAMES, languages)

    author, by = _labels(labels["author"]), _labels(labels["by"])
    published, updated, on = (_labels(labels[tag]) for tag in ("published", "updated", "on"))
    conjunctions = _any(names["and"])

    def words(tag: str) -> frozenset[str]:
        return frozenset(names.get(tag, ()))

    return Words(
        languages,
        words("role"),
        words("organisation"),
        words("agency"),
        words("occupation"),
        words("credential"),
        words("writer"),
        words("is"),
        words("suffix"),
        words("particle"),
        re.compile(
            rf"\s*[,;/|、，；]\s*(?:(?:{conjunctions})\s)?\s*|\s+(?:{conjunctions})\s+|\s*\n\s*",
            re.IGNORECASE,
        ),
        re.compile(
            rf"[^\w(@]*(?:(?:{author})(?:\s+(?:{by}))?|(?P<by>{by}))"
            rf"(?:\s*[:：»>–—/|-]+\s*|\s+|(?-i:(?<={_UNSPACED_LETTER})))(?=\S)"
            rf"|(?P<glued>(?-i:{_capitals(labels['by'])})(?=(?-i:[A-ZÀ-Þ])))",
            re.IGNORECASE,
        ),
        re.compile(rf"\W*(?:{author}|{by})\W*", re.IGNORECASE),
        re.compile(rf"\W*(?P<name>\w{{2,8}})\s?(?:{_any(labels['after'])})\W*") if "after" in labels else _NEVER,
        re.compile(rf"\s+[|•·–—‧∙●▪►»]|\s-\s|\s-$|\(|\[|\s(?:{_any(names['stop'])})(?!\w)|\s*\d|\n", re.IGNORECASE),
        re.compile(
            rf"(?:^|\W)(?:(?P<updated>{updated})|(?P<published>{published})|(?P<other>{_labels(labels['other'])}))"
            rf"[\s:：,.|>()（–—-]*(?:(?:{on})\W*)?$",
            re.IGNORECASE,
        ),
        re.compile(rf"[\s|,:()–—-]*(?:(?P<updated>{updated})|(?P<published>{published}))\s*$", re.IGNORECASE),
        frozenset(word for phrase in labels.get("on", ()) for word in phrase.split()),
    )


def _by_tag(phrases: Phrases, languages: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code in (*languages, "any"):
        for entry in phrases.of_language(code) or ():
            for tag in entry.tags:
                found.setdefault(tag, []).append(entry.text.lower())
    return found


def _any(words: Iterable[str]) -> str:
    """An alternation, the longest word first."""
    return "|".join(
        re.escape(word).replace("\\ ", " ") for word in sorted(set(words), key=lambda word: (-len(word), word))
    )


def _capitals(words: Iterable[str]) -> str:
    """An alternation of prepositions with a capital: what a page leaves of "By" where its name follows without a space."""
    return "|".join(sorted(word.capitalize() for word in set(words) if word.isalpha() and word.isascii()))


def _labels(words: Iterable[str]) -> str:
    """An alternation of labels; those of scripts that separate words end at the end of a word."""
    labels = set(words)
    joined = {word for word in labels if _UNSPACED.search(word)}
    spaced = rf"(?:{_any(labels - joined)})(?!\w)" if labels - joined else ""
    return "|".join(filter(None, (spaced, _any(joined))))
