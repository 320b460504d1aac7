"""Any name beside a day, a time, an age or a label of an author at either end of a text, however it is set apart: what a head or a foot leaves of it when its lines are joined.

To be asked as a part of `any_sign`: it says that somebody is named there, and not that this is the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import attributions
from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.line_beginnings import fitting_at
from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.attribution.people import is_small_word
from provenance_plugins.attribution.tables import alternatives, forms, holds

__all__ = ["names_at_marks"]

_HEAD, _FOOT = 700, 400
"""Characters at the two ends of a text in which such names stand."""
_GLUE = lazy_pattern(r"[A-ZÀ-Þ\d](?<=[a-zß-ÿ]{2}.)(?<!\bMac.)(?<!\b[DL][aeiou].)(?<!\bFitz.)(?<!\bVan.)")
"""Where one line ran into the next: "CruzMarch 4"."""
_WORD = r"[A-ZÀ-Þ](?:\.|[\w’'-]*[^\W\d_])"
_NAME = rf"{_WORD}(?:\s(?:(?:van|von|de|der|den|del|della|di|da|dos|al|el|bin|ter|ten|la|le)\s){{0,2}}{_WORD}){{1,2}}"
_STARTS = lazy_pattern(r"(?<![\w’'-])(?=[A-ZÀ-Þ][\w.’'-]*\s)")
_BETWEEN = (
    r"(?:\s?[|•·/,]\s?|\s[–—-]\s|-|\s)(?:(?:@\w+|\(?[A-ZÀ-Þ][\w.&’'/-]*\)?,?|[|•·–—]|of|and|for|the|&|y|e|et|und|en|dan)\s){0,6}?"
    r"(?i:(?:last\s|zuletzt\s)?(?:published|posted|updated|modified|date|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand|gepubliceerd|bijgewerkt|publicerad|uppdaterad|opublikowano|aktualizacja|diterbitkan|diperbarui)(?:\s(?:at|on|le|el|em|il|am|vom|op|den))?\s?:?\s){0,2}(?:(?:le|el|em|il|am|vom|op|den)\s)?"
)
_AGE = r"(?:\d{1,2}|an?)\s(?:second|minute|min|hour|hr|day|week|month|year)s?\sago\b|\d{1,2}\smin(?:ute)?s?\sread\b"
_AGE_ABROAD = (
    r"(?:hace|vor|il y a|há|för)\s(?:\d{1,2}|un[ae]?|uma?|einer?|einem)\s(?:segundos?|minut\w*|horas?|días?|dias?|Minuten?|Stunden?|Tag\w*|heures?|jours?|semaines?|timmar?|timme|dagar?)\b"
    r"|\d{1,2}\s(?:minut\w*|ore|ora|giorni|uur|dagen|jam|menit|hari|saat|dakika|gün|godzin\w*|dni)\s(?:fa|geleden|(?:yang )?lalu|önce|temu)\b"
)
"""How long ago a text was put up."""
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?(?!\d)\s?(?:[AaPp]\.?[Mm]\b\.?|Uhr\b|[A-Z]{2,4}T\b|GMT\b|UTC\b)"
_FIGURES = r"\d{1,2}(?P<sign>[./-])\d{1,2}(?P=sign)(?:(?:19|20)\d\d|\d\d)(?![\d%])|(?:19|20)\d\d-\d\d-\d\d"
_APART = lazy_pattern(r"[\s|•·,–—:-]*(?:(?:[A-Z]{2,4}\b|[|•·–—-])[\s|•·,–—-]+)?(?:[Bb][Yy]:?\s)?")
_SAID = lazy_pattern(
    r"(?i)(?<![\w’'-])(?:said|says|told|tells|and|of|with|for|to|from|against|than|as|that|who|mayor|president|minister|senator|judge|officer|chief|captain|photo(?:s|graph)?(?:\sby|:)?|image(?:\sby|:)|picture(?:\sby|:)|video(?:\sby|:)|illustration(?:\sby|:)|gov\.|sen\.|rep\.|mr\.?|mrs\.?|ms\.?|dr\.?)\s\Z"
)
"""Before a name in a sentence, or of an office."""
_IN_SENTENCE = lazy_pattern(
    r"(?i)(?<![\w’'-])(?:in|on|of|since|from|until|till|by|after|before|for|to|and|at|around|about)\s\Z"
)
_SMALL = lazy_pattern(r"\s[a-zß-ÿ]")
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?<![\w’'-])(?:(?i:{alternatives('names_at_marks', 'label')})\s?:\s|(?:{alternatives('names_at_marks', 'by')})\s)(?P<who>{_NAME})"
    )
)
_COLON = lazy_pattern(r":\s[A-ZÀ-Þ]")
"""What stands between such a label and a name, but where the label ends with "by"."""
_AT_FOOT = lazy_pattern(
    lambda: (
        rf"(?:(?<=[.!?”\"’)…]\s)|(?<=[.!?”])|\n\s*)(?:{alternatives('names_at_marks', 'foot')})\s?:?\s(?P<who>{_NAME})"
    )
)
"""Behind a label of a foot that begins a sentence or a line: "Contact Ana Cruz", "© Ana Cruz"."""
_FOR = lazy_pattern(rf"(?P<who>{_NAME})\s(?:for|via|avec|con|com|mit|met)\s(?:[A-ZÀ-Þ]|dpa\b)")
_TWICE = lazy_pattern(rf"(?<![\w’'-])(?P<who>{_NAME})\s+(?P=who),?\s[a-zß-ÿ]")
"""A box about an author, whose name is its head, too."""
_LONGEST = 7
"""Words of a name with its small ones, at most."""
_WRITES = lazy_pattern(
    lambda: (
        rf"(?:(?<=[.!?”\"’)…]\s)|(?<=[.!?”])|\n\s*)(?P<who>{_NAME})(?:,\s[^.\n]{{3,80}}?,)?\s(?:{alternatives('names_at_marks', 'writes')})(?=[\s.])"
    )
)
"""Somebody new, of whom the last sentences tell that they write."""


def _marks(stretch: str, languages: tuple[str, ...]) -> list[re.Match[str]]:
    """Where a day, a time or an age stands: asked at figures and at what may be the month before them, since a search tries hundreds of words at each character."""
    mark = _mark(languages)
    if any(map(stretch.__contains__, _AGES)) and _AGED.search(stretch) is not None:
        return list(mark.finditer(stretch))
    places, months = set[int](), _months(languages)
    longest, letters = max(map(len, months)) + len(". "), _first_letters(months)
    for figure in _FIGURE.finditer(stretch):
        at = figure.start()
        places.add(at)
        if at and stretch[at - 1].isspace():
            places.update(place for place in range(max(0, at - longest), at - 1) if stretch[place] in letters)
    return list(fitting_at(mark, stretch, sorted(places), 0, len(stretch)))


_FIGURE = lazy_pattern(r"\d")
_AGES = ("ago", "hace", "vor", "il y a", "há", "för")
_AGED = lazy_pattern(r"\sago\b|(?:hace|vor|il y a|há|för)\s[\due]")
"""Ages that begin with a word: "an hour ago", "vor einer Stunde"."""


@cache
def _months(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({name for name in month_names(languages) if len(name) > len("de")}))


@cache
def _first_letters(months: tuple[str, ...]) -> frozenset[str]:
    """In any case, as a pattern has it that ignores it: `ı` and `İ` for `i`, `ſ` for `s`."""
    firsts = {name[0] for name in months}
    return frozenset((*firsts, *map(str.upper, firsts), *"ıİſI"))


@cache
def _mark(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A day with or without its year, a time or an age, in figures or with the months of some languages."""
    months = any_of(_months(languages))
    days = rf"(?i:{months})\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d)|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s|di\s)?(?i:{months})(?!\w)"
    return re.compile(rf"(?:{days}|{_FIGURES}|{_CLOCK}|{_AGE}|{_AGE_ABROAD})")


def names_at_marks(document: Document, words: Words) -> Iterator[str]:
    """Whoever is named there, those first whose first name is known."""
    text = document.text.replace("\xa0", " ")
    head, foot = text[:_HEAD], text[max(_HEAD, len(text) - _FOOT) :]
    found: list[str] = []
    for stretch in (head, foot):
        spaced = _GLUE.sub(r" \g<0>", stretch)
        if any(map(str.isdigit, spaced)):
            found += _at_marks(spaced, words)
        if _COLON.search(spaced) is not None or holds(spaced, "names_at_marks", "by"):
            found += (match["who"] for match in _LABELLED.finditer(spaced))
    found += (match["who"] for match in _AT_FOOT.finditer(text, max(0, len(text) - _FOOT)))
    found += (match["who"] for match in _FOR.finditer(head) if _SAID.search(head, 0, match.start()) is None)
    told = {one.speaker.split()[-1] for one in attributions(document) if one.speaker}
    found = [who for who in found if told.isdisjoint(who.split())]
    first = max(_HEAD, len(text) - _FOOT)
    for pattern in (_WRITES, _TWICE):
        found += (match["who"] for match in pattern.finditer(foot) if match["who"].split()[-1] not in text[:first])
    # The next sentence may begin right behind a name: "Ana Cruz The bridge".
    found = [
        " ".join(who.split()[:many])
        for who in found
        for many in (_LONGEST, 3, 2)
        if len(who.split()) >= many or many == _LONGEST
    ]
    kept = [
        who
        for who in dict.fromkeys(found)
        if who.split()[-1][0].isupper() and _is_person(who, words) and not _is_of_text(who, text)
    ]
    yield from sorted(kept, key=lambda who: not is_given_name(who.split(maxsplit=1)[0].title()))


def _at_marks(stretch: str, words: Words) -> Iterator[str]:
    """The names right before and behind a day, a time or an age."""
    codes = tuple(dict.fromkeys((*(tag.split("-")[0] for tag in words.languages), "en")))
    marks = _marks(stretch, codes)
    if not marks:
        return
    before = _before(codes)
    for start in _STARTS.finditer(stretch):
        match = before.match(stretch, start.start())
        if match is not None and _SAID.search(stretch, 0, start.start()) is None:
            yield match["who"]
    name = _name()
    for one in marks:
        at = one.end()
        year = _YEAR.match(stretch, at)
        at = at if year is None else year.end()
        clock = _TIME.match(stretch, at)
        at = at if clock is None else clock.end()
        gap = _APART.match(stretch, at)
        match = name.match(stretch, at if gap is None else gap.end())
        if match is None or _IN_SENTENCE.search(stretch, 0, one.start()) is not None:
            continue
        is_day = year is None and clock is None and _TIME.search(one[0]) is None
        if is_day and _SMALL.match(stretch, match.end()) is not None:
            continue  # "May 3 Ana Cruz said"
        yield match["who"]


_YEAR = lazy_pattern(r",?\s(?:19|20)\d\d(?!\d)")
_TIME = lazy_pattern(rf"[\s,|–—-]*(?:at\s)?{_CLOCK}(?:\s[A-Z]{{2,4}}\b)?")


@cache
def _before(languages: tuple[str, ...]) -> re.Pattern[str]:
    weekdays = any_of(sorted(name for name in weekday_names() if len(name) > len("mi")))
    return re.compile(rf"(?P<who>{_NAME}){_BETWEEN}(?:(?i:{weekdays})\.?,?\s)?(?:{_mark(languages).pattern})")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"(?P<who>{_NAME})(?![\w’'-])")


def _is_of_text(who: str, text: str) -> bool:
    """Whether words whose first is no given name are some that the text has in small letters: "Bridge Repair", "Harbour Mills"."""
    tokens = who.split()
    return not is_given_name(tokens[0].title()) and any(is_small_word(text, token.lower()) for token in tokens)


@cache
def _openers() -> frozenset[str]:
    return frozenset(word.lower() for word in forms("any_sign", "opener"))


def _is_person(who: str, words: Words) -> bool:
    """Whether words are one person's name: no month, no place, no word of a page."""
    low = [token.lower().strip(".,") for token in who.split()]
    if low[0] in words.offices or low[0] in _openers() or low[-1] in _openers():
        return False
    if any(one in month_names() or one in weekday_names() or one in forms("names_at_marks", "no_name") for one in low):
        return False
    byline = names_of(who.title() if who.isupper() else who, words)
    return [one.kind for one in byline.names] == [Kind.PERSON] and byline.clean and not names_no_person(byline, words)
