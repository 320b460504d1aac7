"""Whose release a text is by the name in its head ("MEDIA RELEASE ANA CRUZ 17 MAR 2020"), or by the line at its end that says who authorised it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.metadata.credits import before_date
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, holds

_LINES, _LINE = 6, 90
"""Lines of a head, and characters of the longest that is the mark of a release with a name behind it."""
_AROUND = " \t|/:·•*_#»,.–—-"
_WORDS = 6
"""Words of a name with what courtesy puts before it and behind it."""
_AUTHORISED = lazy_pattern(
    lambda: (
        rf"(?:(?P<line>(?<=\n))|(?<=[.!?”\"]\s))[^\w\n]{{0,4}}(?i:{alternatives('releases', 'authorised')}):?\s(?P<who>[A-ZÀ-Þ][^\n,;|]{{3,60}})"
        r"(?(line)(?=[^\n]{0,80}(?:\n|\Z))|(?=[^\n.!?]{0,80}\.?\s*\Z))"
    )
)
"""A short line of its own, or the last sentence; in running text somebody "authorised by Ana Cruz" is one of the story."""


def headed_by(head: str, words: Words) -> Iterator[str]:
    """Who heads a release: somebody with an office, or a given name behind the mark itself."""
    lines = [line.strip(_AROUND) for line in head.split("\n")]
    for line in [line for line in lines if line][:_LINES]:
        if len(line) > _LINE:
            return
        mark = next((mark for mark in words.release if line.lower().startswith(mark)), "")
        named = before_date(line[len(mark) :].lstrip(_AROUND), words).strip(_AROUND)
        tokens = named.split()
        if not 1 < len(tokens) <= _WORDS:
            continue
        office = not words.offices.isdisjoint({tokens[0].lower(), tokens[-1].lower().rstrip(".")})
        courtesy = words.honorific.match(named)
        if not (office or courtesy is not None or (mark and is_given_name(tokens[0].title()))):
            continue
        person = named if courtesy is None else named[courtesy.end() :]
        if is_one_person(person, words):
            yield named


def authorised_by(foot: str, words: Words) -> Iterator[str]:
    """Who authorised a text, which parties and ministers state below what they issue: "Authorised by Senator Ana Cruz, Minister for Roads"."""
    if not holds(foot.lower(), "releases", "authorised"):
        return
    for match in _AUTHORISED.finditer(foot):
        who = match["who"].strip(_AROUND)
        if any(names_of(part, words).names for part in (who, who.split(" the ")[-1])):
            yield who


def body_with_contact(head: str, words: Words) -> Iterator[str]:
    """The body below the name of a contact and above their number or address, in lines without a label: "Ana Cruz", "Harbour Foods", "(406) 555-0100"."""
    lines = [line.strip(_AROUND) for line in head.split("\n")]
    lines = [line for line in lines if line]
    for person, body, *reached in zip(lines, lines[1:], lines[2:], lines[3:], strict=False):
        if (
            len(body) <= _BODY
            and _CAPITALS.fullmatch(body) is not None
            and any(_REACHED.search(line) is not None and len(line) <= _BODY for line in reached)
            and is_one_person(person, words)
        ):
            yield body


_BODY = 60
"""Characters of the longest line that is the name of a body, or a number or an address."""
_CAPITALS = lazy_pattern(r"[A-ZÀ-Þ][\w&.’'-]*(?:,?\s(?:[A-ZÀ-Þ][\w&.’'-]*|of|for|and|the|de|&)){0,6}")
_REACHED = lazy_pattern(r"\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}|\+\d[\d\s-]{7,}|[\w.+-]@[\w-]+\.\w")


def body_of_contact(text: str, foot: int) -> Iterator[str]:
    """The body whose name stands alone below "Contact:" at the foot, and which calls for something in its own name more than once: "Harbour Watch demands …", "Harbour Watch seeks …"."""
    for match in _CONTACT_OF_BODY.finditer(text, foot):
        who = match["who"]
        issued = re.compile(
            rf"(?<!\w){re.escape(who)}(?:\s\([A-Z]{{2,8}}\))?,?\s(?i:{alternatives('issuing_bodies', 'issues')})(?!\w)"
        )
        if sum(1 for _ in zip(issued.finditer(text, 0, match.start()), range(_ISSUED), strict=False)) == _ISSUED:
            yield who


_ISSUED = 2
_CONTACT_OF_BODY = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)[^\w\n]{{0,6}}(?i:{alternatives('issuing_bodies', 'label')})\s?:?[^\w\n]{{0,4}}\n\s*[^\w\n]{{0,4}}(?P<who>[A-ZÀ-Þ][\w&.’'-]*(?:\s(?:[A-ZÀ-Þ][\w&.’'-]*|of|for|and|the|de|la|des|du|für|der|e|y|&)){{1,6}})[^\w\n]{{0,4}}(?=\n|\Z)"
    )
)


_DATED = lazy_pattern(
    r"(?:\A|\n|(?<=[a-z.!”\"])(?=[A-Z]))[ \t~*_]{0,4}(?P<place>[A-ZÀ-Þ][\w’'.-]*(?:[ ,]{1,2}[A-ZÀ-Þ][\w’'.-]*){0,5})[,;]?\s{1,2}"
    r"[(]?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Za-z]{3,9}\.?,?\s\d{4}|[A-Za-z]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})[)]?\s{0,3}(?:[:–—/-]{1,2}\s{0,3})?"
    r"(?P<who>[A-ZÀ-Þ][\w&.’'-]*(?:\s(?:[A-ZÀ-Þ][\w&.’'-]*|of|for|and|&|the)){0,6})"
    r"(?:\s\([^()\n]{1,40}\))?(?:,\s[^.\n]{1,200}?,|\s[–—-]\s[^.\n]{1,200}?\s[–—-])?\s(?:today\s|proudly\s|officially\s|now\s)?"
    r"(?:has\s|have\s|is\s|are\s|today\s|will\s|signed|announce|launche|unveile|opene|renewe|appointe|reveale|recorde|introduce|release|complete)"
)
"""A dateline with a whole day and right behind it a body that did something, as those write who send it: "Dubai, 1 July 2022: Harbour Homes, a leading developer, has signed"."""
_DATED_IN, _YEAR = 700, lazy_pattern(r"\d{4}")


def dated_by(text: str, title: str) -> Iterator[str]:
    """The body with which the title begins and which stands right behind a dateline with a whole day: agencies have their own name there, and papers leave the year out."""
    match = _DATED.search(text, 0, _DATED_IN) if _YEAR.search(text, 0, _DATED_IN) is not None else None
    if match is None:
        return
    first = match["who"].split()[0].lower()
    if (
        title.lower().startswith(first)
        or f"({first})" in title.lower()
        or _letters(match) == title.split(maxsplit=1)[0].lower()
    ):
        yield match["who"]


def _letters(match: re.Match[str]) -> str:
    """The letters in brackets behind a name: "Harbour Homes Company (HHC)"."""
    found = _SHORT.match(match.string, match.end("who"))
    return "" if found is None else found[1].lower()


_SHORT = lazy_pattern(r"\s\(([A-Z]{2,8})\)")
