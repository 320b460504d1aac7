"""Texts in which their issuer speaks, in several languages: by the section that a row gives, a label above or below the text, a formula of notices, or the dateline in which the issuer stands."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import inside_quotation, metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.characters import lowered_part
from provenance.analysis.line_beginnings import at_lines
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.authors.release_marks import says_release
from provenance_plugins.attribution.tables import alternatives, forms, holds, stands_in

_HEAD, _FIRST = 600, 300
"""Characters at the beginning in which a dateline stands, and in which a formula does."""
_LINES, _LINE = 4, 80
"""Lines at the beginning of which one may be the label of a release, and characters of it."""
_DATELINE = lazy_pattern(
    r"(?:\A|(?<=\n))[\s*_]{0,4}(?P<place>[A-ZÀ-Þ][^\n()–—]{2,80}?)\s?\((?P<who>[A-ZÀ-Þ][\w&./’' -]{1,40})\)\s?[–—-]{1,2}\s",
    signs=(")",),
)
"""Whose report it is, behind the place and the day: "Lima, 3 de mayo de 2024 (AMP) –"."""
_DATED = lazy_pattern(
    r"(?:\A|(?<=\n))[\s*_]{0,4}(?P<place>[A-ZÀ-Þ][^\n()–—]{2,80}?(?:19|20)\d\d)\s?[–—]\s?", signs=("–", "—")
)
"""A place, the whole day and a dash: newspapers leave the year out there."""
_EDITORS = lazy_pattern(
    lambda: rf"(?im)^[\s*_#]{{0,4}}(?:{alternatives('own_issuers', 'editors')})[*_]{{0,2}}\s?(?::|[*_]{{0,2}}\s*$)"
)
_PLEASED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('own_issuers', 'pleased')})(?!\w)")
_WE = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:(?:{alternatives('own_issuers', 'glad')})(?:(?:,?\s(?:{alternatives('own_issuers', 'between')}|[^\W\d_]+(?:ly|mente))){{0,4}}?,?\s?(?:{alternatives('own_issuers', 'told')})"
        rf"|(?:,?\s[\w’'-]+){{0,12}}?,?\s(?:{alternatives('own_issuers', 'told_last')}))|(?:{alternatives('own_issuers', 'us')}))(?!\w)"
    )
)
"""A house that speaks of itself as "we": others report it in quotation marks."""
_STATUTORY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('own_issuers', 'statutory')})(?!\w)")
_COUNTRY = 2
"""Letters of the last label of an address in a country."""
_PLACED = lazy_pattern(
    r"[A-ZÀ-Þ][^\W\d_]+(?:[/, -]{1,3}(?:[a-zà-þ]{1,3}\s)?[A-ZÀ-Þ][^\W\d_]+){0,5},?\s{1,3}(?:il\s|le\s|den\s|a\s)?\d{1,2}[.º°]?\s"
)
"""The place before the day in a column of dates, as a release has them: "Roma/Genova, 31 luglio 2024"."""


def named_issuer(document: Document) -> str | None:
    """Whoever issued the text, by its first words: the letters behind place and day, or the site of a body whose text begins with a whole day."""
    head = document.text[:_HEAD]
    languages = words_for(document).languages
    for found in at_lines(_DATELINE, head) if "(" in head else ():
        parsed = date_in(found["place"], languages)
        if parsed is not None and parsed.granularity == "day" and date_in(found["who"], languages) is None:
            return str(found["who"]).strip()
    address = metadata(document).url
    host = "" if address is None else host_of(address.value).removeprefix("www.")
    if not host or not _is_of_body(host):
        return None
    for found in _DATED.finditer(head):
        parsed = date_in(found["place"], languages)
        if parsed is not None and parsed.granularity == "day" and parsed.start > 0:
            return host
    return None


def is_own_release(document: Document) -> bool:
    """Whether a text says, or its row or address does, that it is a release or a statutory notice, whoever issued it."""
    return (
        _is_of_section(document)
        or _is_labelled(document)
        or _has_formula(document)
        or _announces(document)
        or _is_announced_today(document)
        or says_release(document)
    )


def _is_of_section(document: Document) -> bool:
    """Whether the section of a row is that of releases; one of the press is beside a place in the column of the day."""
    for declared in document.declared:
        if declared.field == "section" and declared.origin.startswith("row:"):
            said = declared.value.lower()
            return said not in forms("own_issuers", "press") or any(
                one.field == "date" and _PLACED.match(one.value) is not None for one in document.declared
            )
    return False


def _is_labelled(document: Document) -> bool:
    """Whether one of the first lines is the label of a release, with its day or number, or a line addresses the editors."""
    text = document.text
    if holds(lowered_part(document, 0, _HEAD), "own_issuers", "mark"):
        for line in _first_lines(text):
            low = line.lower().strip(" *_#|:•-–—")
            mark = next((one for one in forms("own_issuers", "mark") if low.startswith(one)), None)
            if (
                mark is not None
                and not any(map(str.isalpha, low[len(mark) :].split(" ", 1)[0]))
                and len(low) <= len(mark) + _REST
            ):
                return True
    return stands_in(document, "own_issuers", "editors") and _EDITORS.search(text) is not None


_REST = 30
"""Characters of the number and the day behind such a label."""


def _first_lines(text: str) -> Iterator[str]:
    for line in [one for one in text[:_HEAD].split("\n") if one.strip()][:_LINES]:
        if len(line) <= _LINE:
            yield line


def _has_formula(document: Document) -> bool:
    """Whether the first words are those of a notice, or say how pleased the house is to announce something."""
    first = document.text[:_FIRST]
    low = first.lower()
    return any(
        holds(low, "own_issuers", tag)
        and (found := pattern.search(first)) is not None
        and first.count("“", 0, found.start()) == first.count("”", 0, found.start())
        and first.count('"', 0, found.start()) % 2 == 0
        and first.count("«", 0, found.start()) == first.count("»", 0, found.start())
        for tag, pattern in (("statutory", _STATUTORY), ("pleased", _PLEASED))
    )


_ANNOUNCED = 1500
"""Characters in which a house announces what it announces."""


def _announces(document: Document) -> bool:
    """Whether a house says as "we" how pleased it is to announce something, at the beginning and in no quotation."""
    if not holds(lowered_part(document, 0, _ANNOUNCED), "own_issuers", "glad", "us"):
        return False
    return any(
        not inside_quotation(document, Span(*match.span())) for match in _WE.finditer(document.text, 0, _ANNOUNCED)
    )


_OF_STATE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{alternatives('own_issuers', 'of_state')})(?!\w)[^!?\n]{{0,200}}?\s(?:announced today|today announced)(?!\w)"
    )
)
_BY_STATE = lazy_pattern(
    lambda: (
        rf"\sannounced (?:today )?(?:jointly )?by (?:the |[A-Z][\w.]* ){{0,3}}?(?:{alternatives('own_issuers', 'of_state')})(?!\w)"
    )
)
_TODAY = 900
"""Characters in which a department announces something "today": reporters name the weekday there (none of four was a report)."""


def _is_announced_today(document: Document) -> bool:
    """Whether a department, a minister or the like announces something "today" at the beginning, as their own releases say, and nobody quotes that."""
    head = document.text[:_TODAY]
    if " today" not in head or " announced" not in head:
        return False
    found = [*_OF_STATE.finditer(head), *(one for one in _BY_STATE.finditer(head) if "today" in one[0])]
    return any(not inside_quotation(document, Span(one.end() - 1, one.end())) for one in found)


def _is_of_body(host: str) -> bool:
    """Whether an address is registered as that of a body: an organisation, an office, a school."""
    *labels, top = host.lower().split(".")
    kinds = forms("own_issuers", "domain")
    return top in kinds or (len(top) == _COUNTRY and bool(labels) and labels[-1] in kinds)
