"""What a text tells of its own time within its words: the year in which it came out elsewhere, the last entry of its history."""

from __future__ import annotations

import re

from provenance.analysis import language, metadata
from provenance.analysis.dates.context import words_after, words_before
from provenance.analysis.dates.names import MONTH_LETTERS, month_names, words
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.paths import unflattened
from provenance.analysis.quotes import inside_quotation
from provenance.api import DIGITS, HEADING_KINDS, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_APPEARED = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|\A|(?i:\b(?:{any_of(forms('first_appearance', 'this'))})\s(?:{any_of(forms('own_text') | forms('first_appearance', 'what'))})\s(?:was\s|is\s)?))[\s*_(\[]{{0,4}}"
        rf"(?i:(?:{any_of(forms('first_appearance', 'first'))})\s(?:{any_of(forms('first_appearance', 'appeared'))}))(?::?\s|\b(?:[^.\n]|\.(?=\w)){{0,80}}?(?:\bin\s|[,(]\s?|\b(?i:{MONTH_LETTERS})[a-z]*,?\s))(?P<year>{_YEAR})(?![\d-])"
    ),
    signs=DIGITS,
)
"""Where a sentence tells when a text came out first: "This article originally appeared in 2007", "First published in The Lamp, 2007"."""
_HISTORY = 0.5
"""The part of a text before which no history of its changes stands."""
_ENTRIES = 1500
"""Characters below the heading of a history in which its entries stand."""
_FORMS = frozenset({"full", "iso", "numeric"})
_CLOCK = lazy_pattern(
    rf"\b(?:[A-Z][a-z]{{2}}\s)?(?i:{MONTH_LETTERS})[a-z]*\s{{1,2}}\d{{1,2}}\s\d\d:\d\d(?::\d\d)?\s(?:[A-Z]{{2,5}}\s)?{_YEAR}\b",
    signs=DIGITS,
)
"""A moment as programs of Unix write it: "Wed Feb  2 01:06:01 MST 2000"."""
_BEFORE_ENTRY = " \t*_-–—•+#|>(["
"""What stands before the day of an entry on its line."""
_TOP = 4
"""Blocks among which the first heading stands."""
_PLAIN = " \t*_#:0123456789."
_REPORT = lazy_pattern(
    lambda: (
        rf"(?:[\w&’'-]+\s){{0,5}}(?:{any_of(forms('yearly_title'))})\s(?:for\s|of\s)?(?:the\syear\s)?(?P<year>{_YEAR})(?:\s?[/–-]\s?\d{{2,4}})?\W*\Z"
    ),
    re.IGNORECASE,
    signs=DIGITS,
)
"""The title of what comes out once a year: "The Lamp Report 2012"."""
_OCCASION = lazy_pattern(
    lambda: (
        rf"(?:[^\n]{{0,60}}\W)?(?:(?P<year>{_YEAR})\s(?:[A-Z][\w’'-]*\s){{0,3}}(?=[A-Z])(?i:{any_of(forms('yearly_occasion'))})|(?:[A-Z][\w’'-]*\s){{1,4}}(?=[A-Z])(?i:{any_of(forms('yearly_occasion'))})\s(?P<last>{_YEAR}))\W*\Z"
    ),
    signs=DIGITS,
)
"""The title of an occasion that is held once a year, with its year: "Hill/Dale: 2016 Weekend", "Harbour Regatta 2016"."""


_NAMED = lazy_pattern(
    rf"(?:(?:[A-Z][\w’'&/-]*|of|the|and|for)\s){{0,4}}(?!(?:In|Of|Since|From|By|Until|Before|After|To|For)\s)[A-Z][\w’'&/-]*[a-z]\w*\s(?P<year>{_YEAR})\W*\Z",
    signs=DIGITS,
)
"""A title that is no more than a name and a year: "State of the Harbour 2020"."""


def year_of_first_appearance(text: str, end: int, foot: int) -> Span | None:
    """The year in which a text says, in its first lines or from the offset of its last ones on, that it came out somewhere else."""
    for first, last in ((0, end), (max(end, foot), len(text))):
        said = text[first:last].lower()
        if any(word in said for word in forms("first_appearance", "appeared")):
            found = _APPEARED.search(text, first, last)
            if found is not None:
                return Span(*found.span("year"))
    return None


_OF_PRESENT = lazy_pattern(
    lambda: rf"(?<!\w)(?i:{any_of(forms('now_in_year'))}),?\sin\s(?P<year>{_YEAR})(?![\w/-])", signs=DIGITS
)
"""The year that a text gives for its present: "But now in 2021"; for the past it may be told of, too: "They were here in 1985"."""
_YEAR_IN = lazy_pattern(r"[12](?<=\sin\s[12])(?:(?<=1)9[5-9]|(?<=2)0[0-4])\d")
"""The years before which it may stand; where it begins, any letter may."""
_REACH = 40
"""Characters before such a year in which it stands."""
_CLAUSE = 10
"""Words behind that year among which the verb stands."""


def _may_end_present(before: str) -> bool:
    """Whether what stands before a year ends with a word for the present, "in" and blanks."""
    return not before.isascii() or before[:-4].rstrip(",").lower().endswith(tuple(forms("now_in_year")))


def year_of_present(document: Document) -> Span | None:
    """The year of which a text speaks as its present, in a sentence whose next verb tells how things are; or that of the occasion after which its folder is called."""
    occasion = _year_of_occasion(document)
    if occasion is not None:
        return occasion
    if language(document).read_as != "en":
        return None
    if not any(
        _may_end_present(document.text[max(0, at.start() - _REACH) : at.start()])
        for at in _YEAR_IN.finditer(document.text)
    ):
        return None
    known, joint = words("en"), forms("nowadays", "joint")

    def is_past(word: str) -> bool:
        return word in known.happened or word.endswith(known.endings)

    for found in _OF_PRESENT.finditer(document.text):
        if inside_quotation(document, Span(*found.span())):
            continue
        if any(is_past(word) for word in words_before(document.text, found.start())[-_CLAUSE:]):
            continue  # "We opened our mill here in 1985, and it is still open"
        for word in words_after(document.text, found.end())[:_CLAUSE]:
            if word in forms("nowadays", "present"):
                return Span(*found.span("year"))
            if is_past(word) or word in known.planned or word.lower() in joint:
                break
    return None


def _year_of_occasion(document: Document) -> Span | None:
    """The year with which the text names what its folder is called after, with two figures of it: "Regatta 2017" in `fairs/regatta-17/talks.md`; not where a later one is told."""
    if document.row is not None:
        return None
    text = document.text
    for called in _CALLED.finditer(unflattened(document.path).lower().rpartition("/")[0] + "/"):
        name, year = called["name"], called["year"]
        if name in month_names() or name in forms("no_occasions"):
            continue
        if any(later["year"] > year for later in _LATER.finditer(text)):
            return None
        for at in re.finditer(rf"(?<=[ ’'-])20{year}(?!\d)", text):
            said = text[max(0, at.start() - len(name) - 1) : at.start() - 1]
            if said.lower() == name and not said.islower():
                return Span(*at.span())
    return None


_CALLED = lazy_pattern(r"(?<![a-z])(?P<name>[a-z]{4,20})[-_’']?(?P<year>[0-3]\d)(?=[/_.-])", signs=DIGITS)
"""A folder that is called so; in the name of a file the figures number it."""
_LATER = lazy_pattern(r"(?<![\d.,])20(?P<year>[0-3]\d)(?!\d|[.,]\d)", signs=DIGITS)


def last_change_told(document: Document) -> Span | None:
    """The last full date that begins a line below a heading that says that the changes of the text are listed there."""
    text = document.text
    for block in reversed(document.blocks):
        if block.span.start < len(text) * _HISTORY:
            return None
        if block.kind in HEADING_KINDS and text[block.span.start : block.span.end].strip(_PLAIN).lower() in forms(
            "history"
        ):
            first, last = block.span.end, block.span.end + _ENTRIES
            days = [Span(*found.span()) for found in _CLOCK.finditer(text, first, last)] or [
                Span(found.start, found.end)
                for found in all_expressions(document)
                if found.form in _FORMS
                and found.year
                and first <= found.start < last
                and not text[text.rfind("\n", 0, found.start) + 1 : found.start].strip(_BEFORE_ENTRY)
            ]
            return days[-1] if days else None
    return None


def has_yearly_title(document: Document) -> bool:
    """Whether the title, that of the page's shares or the first heading is that of what comes out or is held once a year."""
    found = metadata(document).title
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    titles.extend([] if found is None else [found.value])
    titles.extend(document.slice(block.span) for block in document.blocks[:_TOP] if block.kind in HEADING_KINDS)
    return any(
        pattern.match(title.strip(" #*_")) is not None for title in titles for pattern in (_REPORT, _OCCASION, _NAMED)
    ) or any(_is_named_with_year(document.source, title.strip(" #*_")) for title in dict.fromkeys(titles))


def _is_named_with_year(source: str, title: str) -> bool:
    """Whether a title stands elsewhere in the source, as in its description or in the words of a poster, with one and the same year behind it: "The Harbour Regatta 2023"."""
    if title.count(" ") < 1:
        return False
    years: set[str] = set()
    at = source.find(title)
    for _ in range(_PLACES):
        if at < 0:
            break
        found = _YEAR_BEHIND.match(source, at + len(title))
        if found is not None:
            years.add(found["year"])
        at = source.find(title, at + len(title))
    return len(years) == 1


_PLACES = 40
"""Places of a title that are looked at."""
_YEAR_BEHIND = lazy_pattern(rf" (?P<year>{_YEAR})(?![\d/–-])")
