"""The words of bylines and datelines, as sets and patterns for the languages that a document may be written in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from provenance.analysis.language import language
from provenance.analysis.language.tags import country_of, lexicon_language
from provenance.analysis.metadata.patterns import Patterns
from provenance.analysis.metadata.scripts import SCRIPTS, has_letter
from provenance.api import Document, Phrases, lazy_pattern

LEXICON = __name__.rpartition(".")[0]
"""The package whose `lexicon/` has the words of the analysis, for its groups of files."""
LABELS = Phrases.load(__package__, "labels")
NAMES = Phrases.load(__package__, "names")

_REGIONAL = lazy_pattern(r"[A-Za-z]{2,3}[-_][A-Za-z]{2}")
_BEGINNING = 400
_DISCUSSION = 160


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
    inner: frozenset[str]
    """Particles with which no name begins."""
    on: frozenset[str]
    """Words that stand before a date whatever it is the date of."""
    release: frozenset[str]
    """In a line at the top of what a body issues itself."""
    demands: frozenset[str]
    """Behind a body, what others say that it has to do or has not done."""
    about: frozenset[str]
    """A whole line above those who are described below a text."""
    longest_about: int
    """Characters of the longest of these lines, with a mark or two."""
    longest_discussion: int
    """Characters of the longest line above readers' comments, which may repeat the title; 0 where the languages have none."""
    behind_by: frozenset[str]
    """Behind "by" in phrases that name nobody: "by default"."""
    contact: tuple[str, ...]
    """Beginnings of lines below which somebody is named who did not write the text."""
    offices: frozenset[str]
    named_roles: frozenset[str]
    """The single words of roles."""
    callings: frozenset[str]
    """Beside the occupations, what the description of an author says."""
    valedictions: tuple[str, ...]
    """With which letters end, before the name of whoever wrote them."""
    salutations: tuple[str, ...]
    """With which letters begin."""
    groups: frozenset[str]
    """What the parts of a newsroom are called."""
    sections: frozenset[str]
    """Before or behind that, which part it is."""
    surnames: frozenset[str]
    """Of scripts that set no space between words."""
    plain: frozenset[str]
    """Words that no name holds, and whole phrases that are none."""
    badges: frozenset[str]
    """Last words of what a body lets a firm show of itself."""
    patterns: Patterns

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
    def discussed(self) -> re.Pattern[str]:
        """A whole line above readers' comments."""
        return self.patterns.discussed

    @property
    def dated(self) -> re.Pattern[str]:
        """At the end of the words before a date: group `published`, `updated` or `other`."""
        return self.patterns.dated

    @property
    def dated_after(self) -> re.Pattern[str]:
        """All that follows a date: group `published` or `updated`."""
        return self.patterns.dated_after


@cache
def labels(tag: str) -> tuple[str, ...]:
    """The English labels of dates, issues and works that have a tag alone, in small letters."""
    return tuple(text for group in LABELS.groups("en") or () if group.tags == (tag,) for text in group.texts)


def words_for(document: Document) -> Words:
    """The lexicons to read a document by: those of its language and of English."""
    read = language(document)
    own = (
        read.read_as if read.declared is None else lexicon_language(read.declared)
    )  # the labels of a page are its template's
    if read.code is None and read.declared is None:
        return words_of(tuple(dict.fromkeys((*_of_script(document.text), own, "en"))))
    words = words_of(tuple(dict.fromkeys((own, read.code or own, "en"))))
    tags = [one.value for one in document.declared if one.field == "language" and _REGIONAL.fullmatch(one.value)]
    country = next(filter(None, (country_of(one.value) for one in document.declared if one.field == "url")), None)
    if country is not None:
        tags.append(f"{own}-{country}")
    return msgspec.structs.replace(words, languages=(*tags, *words.languages)) if tags else words


def _of_script(text: str) -> tuple[str, ...]:
    """Languages of the script that a text of undecided language begins with."""
    beginning = text[:_BEGINNING]
    return (
        () if beginning.isascii() else next((codes for script, codes in SCRIPTS if has_letter(beginning, script)), ())
    )


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
        words("inner"),
        frozenset(word for phrase in labels.get("on", ()) for word in phrase.split()),
        frozenset(labels.get("release", ())),
        frozenset(labels.get("demands", ())),
        frozenset(labels.get("about", ())),
        max(map(len, labels.get("about", ())), default=0) + 2,
        _DISCUSSION if "discussion" in labels else 0,
        frozenset(labels.get("behind_by", ())),
        tuple(names.get("contact", ())),
        words("office"),
        frozenset(word for phrase in names.get("role", ()) for word in phrase.split()),
        words("calling"),
        tuple(names.get("valediction", ())),
        tuple(names.get("salutation", ())),
        words("group"),
        words("section"),
        words("surname"),
        words("plain"),
        words("badge"),
        Patterns(labels, names, tells="itself" in _by_tag(LABELS, languages[:1]), lent=_lent(languages)),
    )


def _lent(languages: tuple[str, ...]) -> frozenset[str]:
    """The first words of the labels of dates that only the further languages have: a letter in Malay may begin in English."""
    own = {label.split()[0] for tag in _DATING for label in _by_tag(LABELS, languages[:1]).get(tag, ())}
    further = [_by_tag(LABELS, (code,)) for code in languages[1:]]
    lent = (
        label.split()[0] for labels in further if "itself" in labels for tag in _DATING for label in labels.get(tag, ())
    )
    return frozenset(lent) - own


_DATING = ("published", "updated")


def _by_tag(phrases: Phrases, languages: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code in (*languages, "any"):
        for group in phrases.groups(code) or ():
            texts = group.texts if group.plain else [text.lower() for text in group.texts]
            for tag in group.tags:
                found.setdefault(tag, []).extend(texts)
    return found
