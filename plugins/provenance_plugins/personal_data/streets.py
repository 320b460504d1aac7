"""How streets are written, in the languages of the lexicons: patterns for places in a text where an address may stand."""

from __future__ import annotations

import re

import msgspec

from provenance.api import Document, Phrases, Span, lazy_pattern

_TYPES = Phrases.load(__package__, "street_types")

_CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*|\d{1,3}(?:st|nd|rd|th))"
_SMALL = r"(?:de|la|le|les|du|des|del|della|dei|delle|di|da|do|dos|das|van|von|der|den|het|'t|the|of|y|e|i|am|an|im|zur|zum|l['’]|d['’])"
_NUMBER = r"\d{1,6}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?)?"
_DIRECTION = r"(?:(?:[NSEW]{1,2}\.?|North|South|East|West) )?"


class Streets(msgspec.Struct, frozen=True):
    """Patterns of streets; each is matched at the first character of what may be one."""

    typed: re.Pattern[str]
    """With a word or an ending that says that it is one."""
    bare: re.Pattern[str]
    """Number, capitalised words, number: a street in many countries, and hardly anything else."""
    inner: re.Pattern[str]
    """The same with words of any letters: where the part of a house follows."""
    placed: re.Pattern[str]
    """Named by where they are, with a number: "Am Mühlberg 7"; a street where a postcode follows."""
    loose: re.Pattern[str]
    """A number before or behind capitalised words: a street where the words in front say so."""


_NAME = rf"(?:{_SMALL} ?){{0,3}}{_CAPITAL}(?: (?:{_SMALL} ?){{0,2}}{_CAPITAL}){{0,3}}"


def _typed() -> str:
    tagged: dict[str, set[str]] = {"before": set(), "after": set(), "suffix": set()}
    for entries in _TYPES.by_language().values():
        for entry in entries:
            tagged[entry.tags[0]].add(entry.text)
    before, after, suffix = (_any_case(tagged[tag]) for tag in ("before", "after", "suffix"))
    return (
        rf"{_NUMBER}(?: \d{{1,5}})?,? {_DIRECTION}(?:{_CAPITAL} ){{1,4}}?(?:{after})\b\.?"
        rf"|(?:\d{{1,6}} )?{_NUMBER}(?: ?(?:bis|ter))?,? (?:{before})\.? {_NAME}(?: \d{{1,5}}\b)?"
        rf"|(?:{before})\.? ?{_NAME},? (?:n[.º°]{{0,2}} ?)?\d{{1,5}}[A-Za-z]?\b"
        rf"|(?:\d{{1,6}} )?(?:{_CAPITAL} ){{0,2}}?[^\W\d_][\w.-]*(?:{suffix})\.? \d{{1,4}}(?: ?[a-zA-Z](?!\w))?(?!\w)"
    )


def _any_case(words: set[str]) -> str:
    """An alternation of the words, each also with its first letter large; longest first."""
    written = words | {word[:1].upper() + word[1:] for word in words}
    return "|".join(sorted(map(re.escape, written), key=lambda word: (-len(word), word)))


STREETS = Streets(
    typed=lazy_pattern(_typed),
    bare=lazy_pattern(rf"\d{{1,6}} (?:{_CAPITAL} ){{1,4}}\d{{1,5}}[A-Za-z]?\b"),
    inner=lazy_pattern(r"\d{1,6} (?:[^\W\d_][\w.'’-]* ){1,4}\d{1,5}[A-Za-z]?\b"),
    placed=lazy_pattern(
        rf"(?:Am|Im|Beim|Zum|Zur|[AIa]n de[rnm]|[Ii]n de[rn]|Auf de[rnm]|Unter de[rn]|Hinter de[rm]|Vor de[rm]|Bei de[rn]|Achter (?:de|het)|Op (?:de|het|den)|Bij (?:de|het)|Aan (?:de|het)|Onder de) {_CAPITAL}(?: {_CAPITAL})? \d{{1,4}} ?[a-z]?(?!\w)"
    ),
    loose=lazy_pattern(rf"\d{{1,6}} {_NAME}|{_NAME} \d{{1,5}}[A-Za-z]?\b"),
)
"""With the street types of every language, since addresses keep their own language."""


def names_suite(document: Document, span: Span) -> bool:
    """Whether an address goes on with the suite of an office: "3835 Mill Avenue, Suite 138"."""
    return _SUITE.search(document.text, span.start, span.end + _SUITE_BEHIND) is not None


_SUITE = lazy_pattern(r",? (?:Suite|Ste\.) #?\d{1,4}[A-Z]?\b", signs=("Suite", "Ste."))
_SUITE_BEHIND = 16
"""Characters behind a street in which its suite stands."""
