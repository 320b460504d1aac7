"""The head of an article whose lines were joined, without a space or with one: "Bridge closedPublished: 4 March 2021 09:10 ESTBy Ana CruzThe bridge was …", "By Ana Cruz | March 4, 2021 The bridge was …".

It is taken apart from its beginning, and only as far as each piece ends where nothing else can: a name at a date, a label, a stroke, or where a capital
stands right behind a small letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.date_labels import label_before
from provenance.analysis.metadata.datelines import candidate
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.naming.posts import begins_post
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.metadata.values import Candidate
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, lazy_pattern
from provenance.named_tuples import NamedTuple

_FIRST = 3
"""Blocks of which one is the first paragraph."""
_HEAD, _LONG = 360, 160
"""Characters of it that are read, and those that a line of the head has at most which is read as a line."""
_TITLE = 12
"""Characters of a title that is looked for at the head."""
_DATE, _NAMES = 60, 110
"""Characters in which a date stands with its label, and the names before one."""
_POST = 6
_FEWEST = 2
"""Words of a name at least."""
_WORDS = 12
"""Words of names and posts before a date at most."""
_SEAMS = 200
"""Characters within which a label stands that ran into the words before it."""
_PIECES = 8
_LABELLED, _BESIDE = 6.0, 5.5
"""Weights of a date with its label and of one beside a name or a time."""
_FORCE = 5.5
_RECENT = "1990"
_NOT_OWN = frozenset({BlockKind.CODE, BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_SEAM = lazy_pattern(r"[A-ZÀ-Þ](?:(?<=[a-zß-ÿ]{2}.)|(?<=[.!?”\"’)\d%].))(?=[^\W\d_]{2})(?<!Mc.)(?<!Mac.)")
"""A capital that stands where nothing parts it from what comes before: the pattern begins with what is rare."""
_GLUE = lazy_pattern(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-Þ\d])(?<!\bMac)(?<!\b[DL][aeiou])(?<!\bFitz)(?<!\bVan)")
"""Where a name ends and the next word ran into it: "CruzThe", "Cruz4 March"; not "MacDonald", "DeLuca"."""
_APART = lazy_pattern(r"[\s|•·–—/,;:_*-]*")
_INSIDE = lazy_pattern(r"(?<=[^\W\d_])[A-ZÀ-Þ](?=[a-zß-ÿ]{3})")
"""A capital within a word, where a label ran into letters: "CNNUpdated"."""
_STROKE = lazy_pattern(r"\s*[|•·/]\s*|\s+[–—-]\s+|\s*\n")
_CLOCK = lazy_pattern(
    r"[\s,|/–—-]*(?:(?:at|à|um|a las|alle|às|om|kl\.?|klo)\s)?\d{1,2}\s?[:.h]\s?\d\d(?!\d)(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\b\.?|Uhr|WIB|น\.)?(?:\s?(?:GMT|UTC)[+-]\d{1,2}|\s?\(?[A-Z]{2,4}\)?(?![a-z])(?=\W|[A-ZÀ-Þ][a-zß-ÿ]|\Z))?"
)
_TIME = "\t"
"""Stands for each character of such a time."""
_CLOCK_GLUED = lazy_pattern(r"(?<=(?:19|20)\d\d)\d{1,2}:\d\d(?:\s?[AaPp][Mm])?(?:\s[A-Z]{2,4}?(?=[A-Z][a-z]|\b))?")
"""A time that ran into the year before it: "March 4, 20219:10 AM"."""
_OF_SENTENCE = lazy_pattern(r",\s|\s?[)\]]|\s[-–—]{1,2}\s")
"""Behind a day in a sentence, "Ana Cruz, May 3, 2024, Mayor of Leeds", or in a dateline, with which the place stands."""
_TOKEN = lazy_pattern(r"\S+")
_SENTENCE = lazy_pattern(r"(?<=\w\w\w)[.!?]\s")
"""The end of a sentence, and not of “S.A.”."""
_WITH_OUTLET = lazy_pattern(
    r"(?P<name>[^\d,()\n]{2,40}\s[^\d,()\n]{2,40}),\s(?=[a-z-]{0,8}\d)[\w.-]{2,10}(?:\s?[|–—-]\s?[A-ZÀ-Þ][^\W\d]{1,20}(?:\s[^\W\d]{1,20}){0,2})?\W*"
)
"""A name with an outlet behind it that has a figure, and the place: "Ana Cruz, h1 — Leeds"."""
_READING = lazy_pattern(r"(?i)\d{1,3}[\s-]?(?:min(?:ute)?s?\b(?:\s?read)?|comments?\b|shares?\b)")


class _Name(NamedTuple):
    start: int
    end: int


class _Day(NamedTuple):
    parsed: ParsedDate
    label: str | None
    sure: bool
    """It has a label, a time or a name beside it."""


class _Head(NamedTuple):
    """What was taken apart; places are those in the text of the line."""

    line: Line
    names: tuple[_Name, ...]
    days: tuple[_Day, ...]


def days(document: Document, words: Words) -> Iterator[Candidate]:
    """The days of such a head."""
    head = _head(document, words)
    if head is None:
        return
    for day in head.days:
        if day.sure and day.parsed.value[:4] >= _RECENT and not (day.label is None and _is_log(document, words)):
            yield from candidate(head.line, day.parsed, words, _LABELLED if day.label else _BESIDE, day.label)


def _is_log(document: Document, words: Words) -> bool:
    """Whether another line begins with a day, too, as in logs and chats."""
    lines = document.text[: _HEAD * 4].split("\n")[1:]
    begun = (date_in(line[:_DATE], words.languages) for line in lines if line[:1].isdigit())
    return any(parsed is not None and not parsed.start and parsed.granularity == "day" for parsed in begun)


def people(reader: Reader) -> Iterator[Credit]:
    """The people whom such a head names."""
    head = _head(reader.document, reader.words)
    if head is None:
        return
    for name in head.names:
        byline = names_of(head.line.text[name.start : name.end], reader.words, reader.sites)
        for one in byline.names:
            if one.kind is Kind.PERSON:
                yield credit(head.line, one, "byline", _FORCE, name.start, clean=byline.clean)


def _head(document: Document, words: Words) -> _Head | None:
    if document.whole_page:
        return None
    titles = tuple(
        declared.value.strip() for declared in document.declared if declared.field == "title" and declared.value.strip()
    )
    for index, block in enumerate(document.blocks[:_FIRST]):
        start, end = block.span
        if block.kind in _NOT_OWN:
            return None
        text = document.text[start : min(end, start + _HEAD)].replace("\xa0", " ")
        if end - start > _LONG or _SEAM.search(text) is not None or _CLOCK_GLUED.search(text) is not None:
            found = _taken_apart(text, titles, words)
            if found is not None:
                return _Head(Line(text, start, Place.OPENING, index), *found)
        if end - start > _LONG:
            return None
    return None


@lru_cache(maxsize=64)
def _taken_apart(text: str, titles: tuple[str, ...], words: Words) -> tuple[tuple[_Name, ...], tuple[_Day, ...]] | None:
    """The names and the days of a head; None of a paragraph that has none."""
    text = _CLOCK_GLUED.sub(lambda clock: _TIME * len(clock[0]), text)
    # A title that begins with a label was cut from the text.
    beginnings = [
        len(title)
        for title in titles
        if len(title) >= _TITLE
        and text.startswith(title)
        and not (words.patterns.may_begin(title) and words.byline.match(title))
    ]
    first = max(beginnings, default=0)
    kind = words.patterns.headed.match(text, first)
    starts = [first if kind is None else kind.end()]
    starts += [seam.start() for seam in _SEAM.finditer(text, 0, _SEAMS) if seam.start() > starts[0]]
    for number, start in enumerate(starts):
        if number and not _may_begin(text, start, words):
            continue
        names, found = _pieces(text, start, words, sought=number > 0)
        if names or any(day.sure for day in found):
            return tuple(names), tuple(found)
    return None


def _may_begin(text: str, start: int, words: Words) -> bool:
    """Whether a label may begin there, within the head: no sentence ends before it."""
    if _SENTENCE.search(text, 0, start) is not None:
        return False
    behind = text[start : start + _DATE]
    return words.patterns.may_begin(behind) or any(map(str.isdigit, behind))


def _pieces(text: str, at: int, words: Words, *, sought: bool) -> tuple[list[_Name], list[_Day]]:
    """The pieces from a place on; `sought`: the first of them has to have a label."""
    names: list[_Name] = []
    found: list[_Day] = []
    for _ in range(_PIECES):
        gap = _APART.match(text, at)
        at = at if gap is None else gap.end()
        day = _day(text, at, words)
        if day is not None and not (sought and day[0].label is None and not names):
            found.append(day[0]._replace(sure=day[0].sure or bool(names)))
            at = day[1]
            continue
        name = _labelled(text, at, words) or (None if sought and not (names or found) else _bare(text, at, words))
        if name is not None:
            names.append(name[0])
            at = _behind_post(text, name[1], words)
            continue
        other = _READING.match(text, at) if names or found else None
        if other is None:
            break
        at = other.end()
    if names and found:
        found = [day._replace(sure=True) for day in found]
    return names, found


def _day(text: str, at: int, words: Words) -> tuple[_Day, int] | None:
    """A date with which the text goes on, with its label or without, and where it ends with its time."""
    parsed = date_in(text[at : at + _DATE], words.languages) if any(map(str.isdigit, text[at : at + _DATE])) else None
    if parsed is None or parsed.granularity != "day":
        return None
    before = text[at : at + parsed.start]
    label = label_before(before, words)
    if label is not None and (label.start() > 1 or label.lastgroup == "other"):
        return None
    bare = before.strip(" ,.|:-–—").lower()
    clock = _CLOCK.match(before)
    rest = bare if clock is None else before[clock.end() :].strip(" ,.|:-–—").lower()
    if label is None and rest and rest not in weekday_names():
        return None
    parsed = parsed._replace(start=at + parsed.start, end=at + parsed.end)
    end = parsed.end
    behind = _CLOCK.match(text, end)
    end = end if behind is None else behind.end()
    if label is None and behind is None and _OF_SENTENCE.match(text, end) is not None:
        return None
    left = text[_next(text, end) :]
    credited = words.patterns.may_begin(left) and words.byline.match(left) is not None
    sure = credited or text.startswith(_TIME, parsed.end) or any((label, clock, behind, parsed.time))
    if left and not credited and (left[0].islower() or (not sure and not left[0].isupper())):
        return None  # a sentence that begins with a day
    return _Day(parsed, None if label is None else label.lastgroup, sure), end


def _labelled(text: str, at: int, words: Words) -> tuple[_Name, int] | None:
    """The names behind "By" that end where nothing else can."""
    behind = text[at : at + _NAMES]
    label = words.byline.match(behind) if words.patterns.may_begin(behind) else None
    return None if label is None else _named(text, at + label.end(), words, known=False)


def _bare(text: str, at: int, words: Words) -> tuple[_Name, int] | None:
    """A name without a label, or behind what its holder is, right before a date: "Ana Cruz | March 4, 2021", "Reporter Ana Cruz March 4, 2021"."""
    first = text[at:].split(maxsplit=1)[:1]
    if first and text[at].isupper() and first[0].rstrip(":").lower() in labels("reporter"):
        at = _next(text, at + len(first[0]))
    elif not first or not is_given_name(first[0].title()):
        return None
    found = _named(text, at, words, known=True)
    return None if found is None or _day(text, _next(text, found[1]), words) is None else found


def _behind_post(text: str, at: int, words: Words) -> int:
    """Where the date begins behind a name and the post or the outlet of whose it is, which have capitals."""
    date = _date_behind(text, at, words)
    between = [] if date is None else text[at:date].split()
    titled = all(token[0].isupper() or not token[0].isalpha() or token in words.patterns.articles for token in between)
    return date if date is not None and len(between) <= _POST and titled else at


def _next(text: str, at: int) -> int:
    gap = _APART.match(text, at)
    return at if gap is None else gap.end()


def _named(text: str, at: int, words: Words, *, known: bool) -> tuple[_Name, int] | None:
    """The people named from a place on, and where their names end."""
    end = _end_of_names(text, at, words)
    if end is None:
        return None
    said = text[at:end]
    if any(map(str.isdigit, said)):  # of the outlet behind the name: "Ana Cruz, h1 — Leeds"
        outlet = None if known else _WITH_OUTLET.fullmatch(said)
        if outlet is None:
            return None
        said = outlet["name"]
    byline = names_of(said, words)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not people or (known and not (byline.clean and len(people) == len(byline.names))):
        return None
    return _Name(at, at + len(said)), end


def _end_of_names(text: str, at: int, words: Words) -> int | None:
    """Where the names that begin at a place end; None where they run into the words behind them."""
    date = _date_behind(text, at, words)
    limit = min(len(text), at + _NAMES) if date is None else date
    stroke = _STROKE.search(text, at, limit)
    for number, token in enumerate(_TOKEN.finditer(text, at, limit)):
        if stroke is not None and token.start() >= stroke.start():
            return stroke.start()
        glue = _GLUE.search(text, token.start(), token.end())
        if glue is not None and number and glue.start() > token.start():
            known = is_given_name(text[at:].split(maxsplit=1)[0].title()) or begins_post(text[glue.start() :], words)
            return glue.start() if known else None
        word = token[0].strip(",.;:()")
        if number >= _FEWEST and word[:1].isupper() and word.lower() in _openers():
            return _before(text, at, token.start())
        small = word[:1].islower() and word not in words.particles and word.isalpha()  # not the outlet "h1"
        if number >= _WORDS or (small and words.patterns.joined.match(f"{word} ") is None):
            return None
    if stroke is not None:
        return stroke.start()
    return date


def _before(text: str, at: int, end: int) -> int | None:
    """Where names end that a word follows which only begins a sentence: "By Ana Cruz The bridge was …"; None behind a comma, or without a first name that is known."""
    said = text[at:end].rstrip()
    return at + len(said) if said[-1] not in ",;" and is_given_name(said.split()[0].title()) else None


def _openers() -> frozenset[str]:
    """Words that can only begin a sentence."""
    return frozenset((*labels("subject"), *labels("opening")))


def _date_behind(text: str, at: int, words: Words) -> int | None:
    """Where the label of a date begins, or the date, that is the first behind a place."""
    parsed = date_in(text[at : at + _NAMES], words.languages)
    if parsed is None or parsed.granularity != "day":
        return None
    before = text[at : at + parsed.start]
    if _OF_SENTENCE.match(text, at + parsed.end) is not None:
        return None
    label = label_before(before, words)
    if label is not None:
        return None if label.lastgroup == "other" else at + label.start()
    for capital in _INSIDE.finditer(before):
        label = label_before(before[capital.start() :], words)
        if label is not None and label.start() == 0 and label.lastgroup != "other":
            return at + capital.start()
    kept = before.rstrip(" ,|–—-")
    last = re.split(r"[\s,]", kept)[-1]
    return at + len(kept) - (len(last) if last.lower() in weekday_names() else 0)
