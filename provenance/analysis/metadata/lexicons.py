"""The words of bylines and datelines, as sets and patterns for the languages that a document may be written in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

import msgspec

from provenance.analysis.language import language
from provenance.analysis.metadata.scripts import SCRIPTS, UNSPACED, has_letter
from provenance.api import Document, Phrases, lazy_pattern

LABELS = Phrases.load(__package__, "labels")
NAMES = Phrases.load(__package__, "names")

_NEVER = lazy_pattern(r"(?!)")
_REGIONAL = lazy_pattern(r"[A-Za-z]{2,3}[-_][A-Za-z]{2}")
_BEGINNING = 400
_EVERYWHERE = frozenset({"co", "io", "me", "tv", "ai", "fm", "ly", "cc", "ws", "to", "gg", "sh", "so", "eu"})
"""Domains of countries that sites of any country use."""
_COUNTRY = lazy_pattern(r"https?://[^/:?#]+\.(edu|gov|mil|[a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)
_NAME = r"(?:[A-ZÀ-ÞĀ-Ž](?:(?:t|r|rs|s|h)?\.|(?:[\w'’-]|\.(?=\w))*))"
"""A word of a name."""
_UNSPACED_LETTER = r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


class _Patterns:
    """The patterns of the labels of some languages, each compiled when it is first needed: most texts need few of them."""

    def __init__(self, labels: dict[str, list[str]], names: dict[str, list[str]]) -> None:
        self._labels = labels
        self._names = names

    @cached_property
    def _author(self) -> str:
        return _labels(self._labels["author"])

    @cached_property
    def _by(self) -> str:
        return _labels(self._labels["by"])

    @cached_property
    def _change(self) -> str:
        updated, published = _labels(self._labels["updated"]), _labels(self._labels["published"])
        if "updated_by" in self._labels:
            updated = rf"{updated}|(?:{_labels(self._labels['updated_by'])})(?:\s[\w.'’&-]+){{1,6}}?"
        if "published_by" in self._labels:
            published = rf"{published}|(?:{_labels(self._labels['published_by'])})(?:\s[\w.'’&,-]+){{1,8}}?\s(?:{_labels(self._labels['on'])})"
        return rf"(?P<updated>{updated})|(?P<published>{published})"

    @cached_property
    def conjunctions(self) -> re.Pattern[str]:
        words = _any(self._names["and"])
        return re.compile(
            rf"\s*[,;/|、，；]\s*(?:(?:{words})\s)?\s*|\s+(?:{words})\s+|\s*\n\s*",
            re.IGNORECASE,
        )

    @cached_property
    def joined(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{_any(word for word in self._names['and'] if word.isalpha())})\s", re.IGNORECASE)

    @cached_property
    def byline(self) -> re.Pattern[str]:
        unspaced = any(has_letter(word[-1:], UNSPACED) for tag in ("author", "by") for word in self._labels[tag])
        glue = rf"|(?-i:(?<={_UNSPACED_LETTER}))" if unspaced else ""
        return re.compile(
            rf"[^\w(@]*(?:(?:{self._author})(?:\s+(?:{self._by}))?|(?P<by>{self._by}))"
            rf"(?:\s*[:：»>–—/|-]+\s*|\s+{glue})(?=\S)"
            rf"|(?P<glued>(?-i:{_capitals(self._labels['by'])})(?=(?-i:[A-ZÀ-Þ])))",
            re.IGNORECASE,
        )

    @cached_property
    def label(self) -> re.Pattern[str]:
        return re.compile(rf"\W*(?:{self._author}|{self._by})\W*", re.IGNORECASE)

    @cached_property
    def signed(self) -> re.Pattern[str]:
        if "after" not in self._labels:
            return _NEVER
        return re.compile(rf"\W*(?P<name>\w{{2,8}})\s?(?:{_any(self._labels['after'])})\W*")

    @cached_property
    def stop(self) -> re.Pattern[str]:
        return re.compile(
            rf"\s+[|•·–—‧∙●▪►»]|\s-\s|\s-$|\(|\[|\s(?:{_any(self._names['stop'])})(?!\w)|\s*\d|\n", re.IGNORECASE
        )

    @cached_property
    def spoken(self) -> re.Pattern[str]:
        if "speech" not in self._labels:
            return _NEVER
        speech, until = _labels(self._labels["speech"]), _any(self._labels["until"])
        return re.compile(
            rf"(?:[\w’'-]+\s){{0,3}}?(?:{speech})\s(?:{_labels(self._labels['by'])})\s(?P<who>\S.*?)"
            rf"(?=,?\s(?:{until})(?!\w)|\s[-–—|(]|[:;]\s|$)",
            re.IGNORECASE,
        )

    @cached_property
    def honorific(self) -> re.Pattern[str]:
        if "honorific" not in self._names:
            return _NEVER
        return re.compile(rf"(?<![\w./])(?:{_any(self._names['honorific'])})\s", re.IGNORECASE)

    @cached_property
    def doing(self) -> re.Pattern[str]:
        if "doing" not in self._names:
            return _NEVER
        return re.compile(
            rf"(?:^|[.;,]\s(?:(?:{_any(self._names['and'])})\s)?)(?P<name>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,4}})"
            rf"(?:\s\([^)]{{1,60}}\))?(?:,[^,.]{{1,140}},)?\s(?:{_any(self._names['doing'])})(?!\w)"
        )

    @cached_property
    def reached(self) -> re.Pattern[str]:
        if "reached" not in self._names:
            return _NEVER
        return re.compile(
            rf"[^\w\s]?\s?(?P<name>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,4}})\s(?:{_any(self._names['reached'])})(?!\w)"
        )

    @cached_property
    def beside(self) -> re.Pattern[str]:
        """A byline in running text, before another one or the place of the report; group `names`."""
        if "beside" not in self._names:
            return _NEVER
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}?"
        return re.compile(
            rf"(?<!\w)(?:{_capitals(self._labels['by'])})\s(?P<names>{name}(?:(?:,\s|,?\s(?:{_any(self._names['and'])})\s){name}){{0,3}})"
            rf"\s(?i:{_any(self._names['beside'])})\s(?=[A-ZÀ-Þ])"
        )

    @cached_property
    def dotted(self) -> re.Pattern[str]:
        """A byline whose lines were joined with full stops: "By . Ana Cruz . and Jo Hall . PUBLISHED"; group `names`."""
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}"
        return re.compile(
            rf"(?:{_capitals(self._labels['by'])})\s\.\s(?P<names>{name}(?:(?:,|\s\.)?\s(?:{_any(self._names['and'])})\s{name}|,\s{name}){{0,3}})(?=\s\.|\s(?:for|in|and)\s)"
        )

    @cached_property
    def in_capitals(self) -> re.Pattern[str]:
        """A byline whose names are in capitals, before words that are not; group `names`."""
        name = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3}"
        joined = rf"(?:,\s|,?\s(?:{_any(self._names['and'])})\s)" if "and" in self._names else r",\s"
        return re.compile(rf"(?:By|BY)\s(?P<names>{name}(?:{joined}{name}){{0,3}})(?=,|\s[A-ZÀ-Þ][a-zà-þ]|\s[–—|-])")

    @cached_property
    def contributed(self) -> tuple[str, ...]:
        """In notes on who reported a text, what stands behind the names."""
        return tuple(self._names.get("contributed", ()))

    @cached_property
    def reporters(self) -> frozenset[str]:
        """First words of notes on who reported a text, in lower case."""
        return frozenset(phrase.split()[0] for phrase in self._names.get("reporting", ()))

    @cached_property
    def askers(self) -> frozenset[str]:
        """First words of notes on whom to ask, in lower case."""
        return frozenset(phrase.split()[0] for phrase in self._names.get("asking", ()))

    @cached_property
    def reported(self) -> re.Pattern[str]:
        """A note on who reported a text, with a label before the names or a verb behind them; group `names`."""
        if "reporting" not in self._names:
            return _NEVER
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}?"
        before, behind = _any(self._names["reporting"]), _any(self._names["contributed"])
        return re.compile(
            rf"\W*(?:(?i:{before})\s|(?:[\w.’' -]{{2,60}}\s(?:{_any(self._names['writer'])})s?,?\s)?(?={name}[^.;]{{0,160}}\s(?:{behind})(?!\w)))"
            rf"(?P<names>{name}(?:(?:\sin\s[A-ZÀ-Þ][\w.]+)?(?:,\s|,?\s(?:{_any(self._names['and'])})\s){name}){{0,4}})(?=[\s;.,)]|$)"
        )

    @cached_property
    def asked(self) -> re.Pattern[str]:
        """At the beginning of a paragraph, where somebody can be reached: "Contact Ana Cruz at …"; group `names`."""
        if "asking" not in self._names:
            return _NEVER
        return re.compile(
            rf"\W*(?i:{_any(self._names['asking'])})\s(?:[\w-]+\s){{0,3}}?(?P<names>{_NAME}(?:\s{_NAME}){{1,3}})(?:\sat|,|:|\s[Oo]n\s[A-Z]\w*,?(?:\sat|:)?)\s(?=\S*[@\d]|\(\d)"
        )

    @cached_property
    def holding(self) -> re.Pattern[str]:
        """A paragraph that begins with somebody and their office, between commas, and says what they do; group `names`."""
        if "doing" not in self._names:
            return _NEVER
        return re.compile(
            rf"(?P<names>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,3}}),\s(?:an?|the|who|professor|director|chief|senior|former|founder|president)\s[^.;]{{5,160}}?,\s(?:{_any(self._names['doing'])})(?!\w)"
        )

    @cached_property
    def owned(self) -> re.Pattern[str]:
        """Who has a log or a page of their own; group `names`."""
        if "owned" not in self._names:
            return _NEVER
        return re.compile(
            rf"(?<![\w’'-])(?P<names>{_NAME}(?:\s{_NAME}){{1,2}}?)['’]s\s(?:[a-z]+\s)?(?i:{_any(self._names['owned'])})(?!\w)"
        )

    @cached_property
    def employed(self) -> re.Pattern[str]:
        """Within running text, at the start of a sentence, somebody who writes for an outlet; group `name`."""
        if "employed" not in self._names:
            return _NEVER
        return re.compile(
            rf"(?:^|[.!?)\]\n]\s+)(?P<name>{_NAME}(?:\s{_NAME}){{1,3}})\sis\san?\s(?:[\w-]+\s){{0,3}}?"
            rf"(?:{_any(self._names['employed'])})\s(?:for|at|with)\s(?:the\s|The\s)?[A-ZÀ-Þ]"
        )

    @cached_property
    def dated(self) -> re.Pattern[str]:
        other, on = _labels(self._labels["other"]), _labels(self._labels["on"])
        return re.compile(
            rf"(?:^|\W)(?:{self._change}|(?P<other>{other}))[\s:：,.|>()（–—-]*(?:(?:{on})\W*)?$", re.IGNORECASE
        )

    @cached_property
    def dated_after(self) -> re.Pattern[str]:
        return re.compile(rf"[\s|,:()–—-]*(?:{self._change})\s*$", re.IGNORECASE)


class Words(msgspec.Struct, frozen=True, eq=False):
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
    on: frozenset[str]
    """Words that stand before a date whatever it is the date of."""
    release: frozenset[str]
    """In a line at the top of what a body issues itself."""
    about: frozenset[str]
    """A whole line above those who are described below a text."""
    longest_about: int
    """Characters of the longest of these lines, with a mark or two."""
    contact: tuple[str, ...]
    """Beginnings of lines below which somebody is named who did not write the text."""
    offices: frozenset[str]
    named_roles: frozenset[str]
    """The single words of roles."""
    callings: frozenset[str]
    """Beside the occupations, what the description of an author says."""
    valedictions: tuple[str, ...]
    """With which letters end, before the name of whoever wrote them."""
    plain: frozenset[str]
    """Words that no name holds, and whole phrases that are none."""
    patterns: _Patterns

    @property
    def conjunctions(self) -> re.Pattern[str]:
        """Between two names."""
        return self.patterns.conjunctions

    @property
    def byline(self) -> re.Pattern[str]:
        """At the beginning of a line, a label of an author; group `by` where it is a mere preposition."""
        return self.patterns.byline

    @property
    def label(self) -> re.Pattern[str]:
        """A label of an author that is a whole line."""
        return self.patterns.label

    @property
    def signed(self) -> re.Pattern[str]:
        """A whole line that is a name with a label behind it; group `name`."""
        return self.patterns.signed

    @property
    def spoken(self) -> re.Pattern[str]:
        """A title that says who speaks; group `who`."""
        return self.patterns.spoken

    @property
    def honorific(self) -> re.Pattern[str]:
        """A title of courtesy before a name."""
        return self.patterns.honorific

    @property
    def stop(self) -> re.Pattern[str]:
        """Where a name in running text ends."""
        return self.patterns.stop

    @property
    def dated(self) -> re.Pattern[str]:
        """At the end of the words before a date: group `published`, `updated` or `other`."""
        return self.patterns.dated

    @property
    def dated_after(self) -> re.Pattern[str]:
        """All that follows a date: group `published` or `updated`."""
        return self.patterns.dated_after


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
    return msgspec.structs.replace(words, languages=(*tags, *words.languages)) if tags else words


def _of_script(text: str) -> tuple[str, ...]:
    """Languages of the script that a text of undecided language begins with."""
    beginning = text[:_BEGINNING]
    return (
        () if beginning.isascii() else next((codes for script, codes in SCRIPTS if has_letter(beginning, script)), ())
    )


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
        frozenset(word for phrase in labels.get("on", ()) for word in phrase.split()),
        frozenset(labels.get("release", ())),
        frozenset(labels.get("about", ())),
        max(map(len, labels.get("about", ())), default=0) + 2,
        tuple(names.get("contact", ())),
        words("office"),
        frozenset(word for phrase in names.get("role", ()) for word in phrase.split()),
        words("calling"),
        tuple(names.get("valediction", ())),
        words("plain"),
        _Patterns(labels, names),
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
    joined = {word for word in labels if has_letter(word[-1:], UNSPACED)}
    spaced = rf"(?:{_any(labels - joined)})(?!\w)" if labels - joined else ""
    return "|".join(filter(None, (spaced, _any(joined))))
