"""Whose release a text is by the name in its head ("MEDIA RELEASE ANA CRUZ 17 MAR 2020"), or by the line at its end that says who authorised it."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import before_date
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.names import names_of
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
