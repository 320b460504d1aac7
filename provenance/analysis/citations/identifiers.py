"""Identifiers of works and authors in a text: where they stand and how they are written, not yet whether they are valid."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, Span, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["IDENTIFIERS", "Identifier", "identifiers"]

IDENTIFIERS = Phrases.load(__package__, "identifiers")
"""How identifiers are announced."""

# Between an announcement and its identifier: a colon, "number", brackets, the slash of an address.
_LEAD = r"[\s:=#/(\[.№]{0,4}(?:(?:no|nr|iD|id)\b[.:]?\s{0,2})?(?:abs/|pdf/|1[03](?::|-{1,2}(?=[\d-]{12,17}[xX\d](?!\d)))\s?)?"
# "The ISSN is 1551-5036", in seven languages.
_SAID = r"(?:\s(?:iD\s)?(?:is|ist|lautet|est|es|è|é)(?=\s))?"
# The forms take too few and too many digits along, so that a lost or doubled one is seen.
_FORMS: dict[str, re.Pattern[str]] = {
    # A DOI may hold nearly anything up to white space; letters for digits are taken along, so that the slip is seen.
    # Old ones have a part between angle brackets, "49:8<693::AID-ASI4>3.0.CO;2-O"; other such brackets stand around the DOI.
    # One of the two is a digit: "they ask for a DOI", and the next line begins with "II.".
    "doi": lazy_pattern(
        _LEAD + r"((?=[OoIl]?[0-9])[0-9OoIl]{2}\.(?:[^\s\"'<>“”’]|<[0-9A-Za-z]{1,8}:[^\s\"'<>]{1,24}>)*)"
    ),
    "isbn": lazy_pattern(_SAID + _LEAD + r"([0-9][0-9 \u00a0‐-–-]{6,20}[0-9xX])(?![\w…]|[-‐–][A-Za-z]|\.\.)"),
    # The 13 digits of an ISBN are taken along whole, so that the wrong label is seen.
    "issn": lazy_pattern(
        _SAID + _LEAD + r"(97[89](?:[ \u00a0‐-–-]?[0-9]){10}(?![\w-])|[0-9]{3,5}[ ‐-–-]?[0-9]{2,5}[0-9xX])(?!\w)"
    ),
    "orcid": lazy_pattern(_SAID + _LEAD + r"([0-9]{3,5}(?:[‐-–-]?[0-9]{3,5}){2}[‐-–-]?[0-9]{2,4}[0-9xX])(?!\w)"),
    "arxiv": lazy_pattern(_LEAD + r"((?:[0-9]{3,5}\.[0-9]{2,7}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{5,8})(?:v[0-9]+)?)(?!\w)"),
    "pubmed": lazy_pattern(_LEAD + r"((?:PMC)?[0-9]{1,20})(?!\w)"),
}
# What a colon or an address announces and what is no identifier even by its form, but cannot be words of the sentence either.
_BROKEN: dict[str, re.Pattern[str]] = {
    # The name that a publisher gives a paper, without the number of the publisher: "doi:nature12373".
    "doi": lazy_pattern(
        r"(?i:doi\s?:\s?|(?:dx\.)?doi\.org/)(?=\S{9})((?:[a-z]+(?:\.[a-z]+)*[.-]?|S)\d(?:[.()-]{0,2}\d){4,24}[xX]?)(?!\.?[\w/(-])"
    ),
    "isbn": lazy_pattern(r"(?i:[\w-]+)\s?:\s{0,2}([0-9](?:[ -]?[0-9]){4,6}[xX]?)(?![\w…*?-]|\.\.|[ -]?\d)"),
    "arxiv": lazy_pattern(r"(?i:arxiv):\s?([0-9]{4}\.[0-9]|[a-z-]{2,12}(?:\.[A-Z]{2})?/[0-9]{1,4})(?![\w/–-]|\.\w)"),
}
_FURTHER_ISBN = lazy_pattern(
    r"\s?(?:\([^()\n]{1,40}\))?\s?[,;/|&]?\s?(?:[a-z]{1,3}\s)?(97[89][ ‐-–-]?[0-9](?:[ ‐-–-]?[0-9]){7,9}[ ‐-–-]?[0-9xX])(?![\w-])"
)
"""A further one behind an ISBN: "(paperback), 978…"."""
_FURTHER_ISSN = lazy_pattern(
    r"\s?\([^()\n\d]{1,30}\)\s?[,;/|&]?\s?(?:[a-z]{1,3}\s)?([0-9]{4}[‐-–-][0-9]{3}[0-9xX])(?![\w-])"
)
"""A further one behind an ISSN and what it is of: "(print), 1551-5036 (online)"; without that it may be pages or years."""
_FURTHER = {"isbn": _FURTHER_ISBN, "issn": _FURTHER_ISSN}
_REST_OF_DOI = lazy_pattern(
    r"(?:[^\S\n]{1,3}|[^\S\n]*\n[^\S\n]*|[^\S\n]*\n[^\S\n]*\n[^\S\n]*(?=[a-z]*\d\S*\s))(?=[^\s\"'<>“”’]{0,40}\d)([A-Za-z0-9][^\s\"'<>“”’]{3,80})"
)
"""Behind the slash at which a line was broken: "10.1038/" and "nphys1170"; below an empty line, as of a page that was taken apart, one word with its number."""
_BEGUN_DOI = lazy_pattern(r"10(?:\.\d{0,8})?")
_REST_OF_PREFIX = lazy_pattern(r"\.?[^\S\n]{0,8}(?:\n[^\S\n]{0,8}){0,2}(\d{1,9}(?:\.\d{1,9})*/[^\s\"'<>“”’]{1,200})")
"""Behind the first figures of a DOI, where a line was broken before its slash: "10." and "1056/NEJMsa1413512", "10.1" and "586/14737175.2013"."""
_PREFIX = lazy_pattern(r"10\.\d{4,9}")
_REST_BEHIND_BLANK = lazy_pattern(r"[^\S\n](/[a-z0-9][^\s\"'<>“”’]{1,200})")
"""Behind the number of the publisher and a blank that a page put there: "10.26093 /cds/vizier"."""
_WHOLE_PREFIX = lazy_pattern(r"10\.\d{4,9}(?:\.\d+)*/")
_TAIL = ".,;:!?)]}"
_ISBN_LENGTHS = {True: 13, False: 10}


class Identifier(NamedTuple):
    """An identifier as written; `span` is the identifier alone."""

    span: Span
    kind: str
    """`doi`, `isbn`, `issn`, `orcid`, `arxiv` or `pubmed`."""
    value: str


@analysis(phrases=IDENTIFIERS)
def identifiers(document: Document) -> tuple[Identifier, ...]:
    """Every announced identifier ("ISBN …", "doi:…", "https://orcid.org/…"), in order of place."""
    found: list[Identifier] = []
    last = -1
    for match in identifiers.matches(document):
        kind = match.tags[0]
        form = _FORMS[kind].match(document.text, match.span.end)
        if form is None and kind in _BROKEN:
            form = _BROKEN[kind].match(document.text, match.span.start)
        while form is not None and form.start(1) >= last:
            value = _TRIMS.get(kind, str)(form[1])
            last = form.start(1) + len(value)
            broken = _REST_OF_DOI.match(document.text, last) if kind == "doi" and value.endswith("/") else None
            if broken is not None:
                rest = _trim(broken[1])
                value, last = value + rest, broken.start(1) + len(rest)
            elif kind == "doi" and _BEGUN_DOI.fullmatch(value) is not None:
                value, last = _with_rest(document.text, value, last)
            found.append(Identifier(Span(form.start(1), last), kind, value))
            form = _FURTHER[kind].match(document.text, last) if kind in _FURTHER else None
    return tuple(found)


def _with_rest(text: str, value: str, end: int) -> tuple[str, int]:
    """The first figures of a DOI with those behind the end of a line, and where it ends; as it is where these make none of it."""
    apart = _REST_BEHIND_BLANK.match(text, end) if _PREFIX.fullmatch(value) is not None else None
    if apart is not None:
        rest = _trim(apart[1])
        return value + rest, apart.start(1) + len(rest)
    behind = _REST_OF_PREFIX.match(text, end)
    if behind is None:
        return value, end
    begun = value if "." in value else f"{value}."
    rest = _trim(behind[1])
    if _WHOLE_PREFIX.match(begun + rest) is None:
        return value, end
    return begun + rest, behind.start(1) + len(rest)


def _trim(value: str) -> str:
    """Without the stop or bracket that belongs to the sentence around it; a bracket that the value opens is its own."""
    while value and value[-1] in _TAIL:
        if value[-1] == ")" and value.count("(") >= value.count(")"):
            break
        value = value[:-1]
    return value


def _trim_isbn(value: str) -> str:
    """Without further figures behind a space, such as a year: an ISBN has ten digits, or 13 that begin with 978 or 979."""
    groups = re.split(r"(?<=[0-9xX])(?=[ \u00a0])", value)
    length = _ISBN_LENGTHS[value.startswith(("978", "979"))]
    taken = ""
    for group in groups:
        if taken and sum(character.isalnum() for character in taken) >= length:
            break
        taken += group
    return taken


_TRIMS = {"doi": _trim, "isbn": _trim_isbn}
