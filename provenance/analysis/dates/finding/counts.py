"""Times that are so many units away: "three weeks ago", "in two weeks", "the past three months"."""

from __future__ import annotations

from provenance.analysis.dates.context import words_before
from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.finding.meanings import Meaning, Sense
from provenance.analysis.dates.finding.numbers_in_words import number_of
from provenance.analysis.dates.finding.surroundings import NO_KINDS, Surroundings
from provenance.analysis.dates.finding.tales import is_of_tale, year_before
from provenance.analysis.dates.tenses import place_looks_ahead
from provenance.api import lazy_pattern

_NUMBER_AND_UNIT = lazy_pattern(r"[^\S\n]+(\w+(?:-\w+)?)[^\S\n]+([^\W\d_]+)")
_STOPS = frozenset(["", *".,;:!?)\n"])
_COUNTED_ON = frozenset({"day", "week", "month", "year"})
"""Units of which so many lead on from the day of writing: "dans deux semaines"."""
_FROM_DAY = lazy_pattern(r"[dt][ea]n (?:(?:yaklaşık|tam|sadece) )?[\w-]+\Z")
"""Before the unit of a Turkish count: its number, and the day that it is counted from."""
_LOOKS_ON = lazy_pattern(
    r"[^.!?\n]*\w(?:[ae]ca[kğ]\w{0,6}|ecek\w{0,6}|ece[ğ]\w{0,6}|[ıiuü]yor(?:lar|uz)?|var|m[ae]l[ıi])\s*[.!?\n]|[^.!?\n]*\w(?:ecek|acak|iyor|ıyor|uyor|üyor)\b"
)
"""A Turkish verb at the end of a sentence, by which it tells of what is to come or goes on."""
_NEAR = 4
"""Words before "in two weeks" among which those stand that make a length of time of it."""
_BEFORE = 40
"""Characters before "ago" in which its number stands."""


def read_count(around: Surroundings, start: int, end: int, meaning: Meaning) -> Expression | None:
    """The time of a count that a phrase begins or ends; None where it is no count, or one of another day than that of writing."""
    sense = meaning.sense
    if sense is Sense.AGO:
        return _ago(around, start, end, meaning)
    if sense is Sense.AHEAD:
        return _ahead(around, start, end)
    if sense is Sense.STRETCH:
        return _stretch(around, start, end, meaning)
    counted = _number_and_unit(around, end)
    if counted is not None and meaning.number > 0:
        of_other = around.words.after.get(around.after(counted[2])[0].lower(), NO_KINDS)
        if counted[1] not in _COUNTED_ON or "whose" in of_other or _is_of_tale(around, start, counted[2], back=False):
            return None  # "dans trois heures de marche"
        if around.language == "sv" and not _is_apart(around.text, start, counted[2]):
            return None  # "en bok om två veckor i Paris"
        if around.language in _LASTING and not _counts_on(around, start, counted[2]):
            return None  # "in drei Wochen gebaut", "verdeeld over drie weken"
    return counted and Expression(start, counted[2], "ago", offset=meaning.number * counted[0], unit=counted[1])


def _counts_on(around: Surroundings, start: int, end: int) -> bool:
    """Whether a German, Dutch or Polish count of days leads on from the day of writing: it opens or ends its clause, in which a verb of the present or the future stands and none that lasts."""
    if not _is_apart(around.text, start, end):
        return False
    first = max(around.text.rfind(mark, max(0, start - _CLAUSE), start) for mark in ".!?\n;:") + 1
    last = min(
        (at for at in (around.text.find(mark, end, end + _CLAUSE) for mark in ".!?\n;:") if at >= 0), default=end
    )
    said = f"{around.text[first:start]} {around.text[end:last]}".lower().split()
    return not _ENDURES[around.language].isdisjoint(word.strip(",") for word in said) and not any(
        word.strip(",") in _PAST[around.language] for word in said
    )


_CLAUSE = 120
"""Characters of such a clause, at most."""
_ENDURES = {
    "de": frozenset(
        {
            "wird",
            "werden",
            "beginnt",
            "beginnen",
            "startet",
            "starten",
            "soll",
            "sollen",
            "öffnet",
            "öffnen",
            "schließt",
            "schließen",
            "endet",
            "ist",
            "sind",
            "kommt",
            "kommen",
            "geht",
            "folgt",
            "steht",
            "findet",
            "will",
            "zieht",
            "läuft",
            "fährt",
            "eröffnet",
            "erscheint",
            "tritt",
            "wählt",
            "wählen",
            "heiratet",
            "reist",
            "trifft",
            "treffen",
        }
    ),
    "nl": frozenset(
        {
            "zal",
            "zullen",
            "begint",
            "beginnen",
            "start",
            "starten",
            "opent",
            "openen",
            "sluit",
            "sluiten",
            "is",
            "zijn",
            "komt",
            "komen",
            "gaat",
            "gaan",
            "wordt",
            "worden",
            "volgt",
            "volgen",
            "vindt",
            "vertrekt",
            "verhuist",
            "moet",
            "moeten",
            "loopt",
            "verschijnt",
            "stemt",
            "stemmen",
            "speelt",
            "eindigt",
        }
    ),
    "pl": frozenset(
        {
            "będzie",
            "będą",
            "zaczyna",
            "zaczynają",
            "zacznie",
            "zaczną",
            "rusza",
            "ruszy",
            "ruszają",
            "otwiera",
            "otworzy",
            "zamyka",
            "zamknie",
            "kończy",
            "skończy",
            "odbędzie",
            "odbędą",
            "odbywa",
            "startuje",
            "wystartuje",
            "ma",
            "mają",
            "wróci",
            "wraca",
            "przyjedzie",
            "wyjedzie",
            "wyjeżdża",
            "wybory",
            "gra",
            "zagra",
            "wejdzie",
            "wchodzi",
            "jedzie",
            "pojedzie",
        }
    ),
}
"""Verbs in whose clause such a count lies ahead."""
_PAST = {
    "de": frozenset(
        {
            "hat",
            "haben",
            "hatte",
            "hatten",
            "wurde",
            "wurden",
            "war",
            "waren",
            "innerhalb",
            "binnen",
            "gebaut",
            "dauert",
            "lernt",
            "lernen",
        }
    ),
    "nl": frozenset(
        {
            "heeft",
            "hebben",
            "had",
            "hadden",
            "werd",
            "werden",
            "was",
            "waren",
            "verdeeld",
            "verspreid",
            "uitgesmeerd",
            "gespreid",
            "duurt",
            "gemiddeld",
        }
    ),
    "pl": frozenset(
        {
            "zapłacił",
            "zapłaciła",
            "zapłacili",
            "płaci",
            "płacą",
            "zapłaci",
            "kara",
            "czynsz",
            "należy",
            "był",
            "była",
            "było",
            "były",
        }
    ),
}
"""Words beside which it is a stretch, or a price."""
_LASTING = frozenset(_ENDURES)


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether a count begins or ends its clause."""
    return text[:start].rstrip()[-1:] in _STOPS or text[end : end + 1] in _STOPS


def _ago(around: Surroundings, start: int, end: int, meaning: Meaning) -> Expression | None:
    first = max(0, start - _BEFORE)
    before = around.text[first:start].rstrip()
    tokens = before.split()[-3:]
    number = number_of(tokens, around.words.numbers)
    if number is None or _is_of_tale(around, start, end, back=meaning.number < 0):
        return None
    if around.language == "tr" and _FROM_DAY.search(before):
        return None  # "seçimden iki hafta önce", two weeks before the vote
    if around.language == "tr" and meaning.number > 0 and not _LOOKS_ON.match(around.text[end : end + _CLAUSE]):
        return None  # "üç hafta sonra öldü", three weeks later
    said = tokens[-1] if tokens[-1] != "of" else f"{tokens[-2]} of"
    at = around.with_modifier(first + before.rfind(said))
    return Expression(at, end, "ago", offset=meaning.number * number, unit=meaning.unit)


def _ahead(around: Surroundings, start: int, end: int) -> Expression | None:
    """As "in two weeks", where it is no length of time: not in "built in two weeks", "will be the first time in two years"."""
    text = around.text
    counted = _number_and_unit(around, text.find(" ", start, end))
    if counted is None:
        return None
    number, unit, end = counted
    if text[end : end + 1] in {"'", "’"} and unit == "fortnight" and text.startswith("s time", end + 1):
        return Expression(start, end + len("'s time"), "ago", offset=number, unit=unit)
    if text[end : end + 1] in {"'", "’"}:
        return None  # "in ten years' time" is a phrase of its own
    before = words_before(text, start)[-_NEAR:]
    lasts = any("lasting" in around.words.before.get(word.lower(), NO_KINDS) for word in before)
    if lasts or not place_looks_ahead(text, start, end, around.language) or _is_of_tale(around, start, end, back=False):
        return None
    return Expression(start, end, "ago", offset=number, unit=unit)


def _stretch(around: Surroundings, start: int, end: int, meaning: Meaning) -> Expression | None:
    """As "the past three months": not "the last three months of the war", and not "the next three months" of a story."""
    counted = _number_and_unit(around, end)
    if counted is None:
        return None
    number, unit, end = counted
    if "of" in around.words.after.get(around.after(end)[0], NO_KINDS):
        return None
    if _is_of_tale(around, start, end, back=meaning.number < 0):
        return None
    ahead = None if meaning.number < 0 else place_looks_ahead(around.text, start, end, around.language)
    if ahead is None and meaning.number > 0 and year_before(around.text, start)[1]:
        return None  # "In 2014 she bought a mill. Over the next two years, nothing but rain"
    return None if ahead is False else Expression(start, end, "stretch", offset=meaning.number * number, unit=unit)


def _number_and_unit(around: Surroundings, start: int) -> tuple[int, str, int] | None:
    """The number that stands at a place, the unit behind it, and where that ends."""
    following = _NUMBER_AND_UNIT.match(around.text, start)
    unit = around.words.units.get(following[2]) if following else None
    number = number_of([following[1]], around.words.numbers) if following and unit else None
    return None if following is None or unit is None or number is None else (number, unit, following.end())


def _is_of_tale(around: Surroundings, start: int, end: int, *, back: bool) -> bool:
    return is_of_tale(around.text, start, end, around.words, back=back)
