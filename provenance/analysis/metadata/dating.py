"""When a document was published and last changed: the candidates, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.declarations import family, weight
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line, Place
from provenance.analysis.metadata.machine_dates import (
    days_between,
    in_universal_time,
    read_machine_date,
)
from provenance.analysis.metadata.stated_dates import StatedDate, date_in, dates_in, read_date, stated
from provenance.analysis.metadata.values import Value
from provenance.api import Confidence, Declared, Document, Region, Span, lazy_pattern


class Candidate(NamedTuple):
    """A date that may be that of the document."""

    value: Value
    weight: float
    group: str
    """The kind of statement; those of different kinds confirm each other."""
    modified: bool = False
    visible: bool = False
    """As readers see it: its day is that of the place of publication."""
    other: str | None = None
    """With day and month exchanged, where neither the date nor the language settles which is which."""


_BELIEVED = 4.0
"""Below this weight a candidate is not taken at all."""
_SURE = 8.0
_FAIR = 5.0
_TOP = frozenset({Place.FRONT, Place.OPENING})
_SEEN = frozenset({"time", "class", "byline", "rel"})
"""Statements of elements that readers see; their scope is the part of the page that they stand in."""
_OTHER_PARTS = frozenset({Region.ASIDE, Region.NAV, Region.QUOTE})
_BESIDE = 4
"""Blocks after the title in which an aside may hold the byline."""
_REPEATED = 15
"""So many statements of one kind are weighed: a page with more is a list."""
_UNSETTLED = 0.5
"""What a date of which nothing says which number is the day weighs less."""
_BESIDE_A_NAME = 4.5
"""The weight of a date in an element that holds a byline."""
_DIGIT = lazy_pattern(r"\d")
_LABEL = 60
"""Characters before a date in which a label may stand."""
_DATE_LIKE = lazy_pattern(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|[\u0660-\u0669\u06f0-\u06f9]{2}|年")
_HINT = lazy_pattern(r"[\d年]")
"""What every date has: to look for it costs a third of looking for `_DATE_LIKE` or `_DATELINE`."""
_TIMES = lazy_pattern(
    r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[:.]\s?\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?", re.IGNORECASE
)
_MAIL = lazy_pattern(r"<[^<>\s]+@[^<>\s]+>")
_OWN = lazy_pattern(r"[^\W\d_]+(?:['’.][^\W\d_]+)*\.?")
_DATELINE_PLACE = lazy_pattern(r"[^a-z]*(?:[A-ZÀ-Þ][\w.'’]*[\s,./–—-]*){1,7}$")
_DATELINE_END = lazy_pattern(r"\s*(?:\([^)\n]{1,30}\)|/[\w\s]{2,30}/)?\s*(?:[-–—:]+\s|//|\.\s)")
_TITLE_END = lazy_pattern(r"\s[|–—•·]\s(?P<end>[^|–—•·]{6,30})$")
_OFFSET = lazy_pattern(r"T.*[+-](?!00:00)\d\d:\d\d$")
_DATELINE = lazy_pattern(r"\d{4}\)?,?\s*(?:\([^)\n]{1,30}\)|/[^/\n]{2,30}/)?\s*(?:[-–—:]|//|\.\s)|年")
"""What every date of a dateline is followed by: cheaper than to read all dates that paragraphs begin with."""
_WHOLE = 50
"""Longer lines may be paragraphs with a dateline before them."""
_LONGEST = 160
"""The longest line that states the date of the document in other words than a dateline."""
_WORDS_BESIDE, _WORDS_BESIDE_AT_FOOT = 5, 3
"""Words that a line with the date of the document has beside it at most: a place, a name."""
_NAME_BESIDE = 3
"""Words that may be a name in small letters."""
_PARTS = lazy_pattern(r"\s[|•·—–‧∙/]\s|\t|\s{3,}")
_UNKNOWN_LABEL = lazy_pattern(r"[^\W\d_]{2}\s*[:：]")
_OPENING = 130
"""Characters of a paragraph in which its dateline ends."""
_FILE_NAME = lazy_pattern(r"(?:^|/)(?P<year>\d{4})[-_](?P<month>\d{2})[-_](?P<day>\d{2})(?:[-_.T/]|$)")
_ADDRESS = lazy_pattern(
    r"(?:/|^)(?P<year>(?:19|20)\d\d)(?:/|-|_)?(?P<month>0[1-9]|1[0-2])(?:/|-|_)?(?P<day>0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?)?(?=[/_.-]|$)|(?P<early>[/-])(?P<day2>\d\d)-(?P<month2>\d\d)-(?P<year2>20\d\d)(?=[/_.-]|$)"
)


def dating(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout
) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for the date of publication and those for the last change, the best first."""
    found = [*_declared(document, words, layout), *_written(lines, words), *_named(document)]
    return _ranked([one for one in found if not one.modified]), _ranked([one for one in found if one.modified])


def confidence(candidate: Candidate, others: Sequence[Candidate]) -> Confidence:
    """How sure a date is: by the best statement and by those of other kinds that confirm it."""
    confirmed = any(
        other.group != candidate.group and other.value.value[:10] == candidate.value.value[:10] for other in others
    )
    if candidate.weight >= _SURE or (confirmed and candidate.weight >= _FAIR):
        return Confidence.HIGH
    return Confidence.MEDIUM if candidate.weight >= _FAIR or confirmed else Confidence.LOW


# -- declared ---------------------------------------------------------------------------------------------------------------


def _declared(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    seen: dict[tuple[str, str], int] = {}
    for declared in document.declared:
        before = seen.get((declared.field, declared.origin), 0)
        if before > _REPEATED or (declared.scope and declared.span is not None and family(declared) in _SEEN):
            continue
        if declared.field in {"date", "modified"}:
            found = read_date(declared.value, words.languages)
        elif declared.field == "author" and declared.span is not None and any(map(str.isdigit, declared.value)):
            found = _in_byline(declared.value, words.languages)
        elif declared.field == "title":
            found = _in_title(declared.value, words.languages)
        else:
            continue
        if found is None:
            continue
        seen[declared.field, declared.origin] = before + 1
        if declared.field == "title":
            yield Candidate(
                Value(found.value, f"title:{declared.origin}", Confidence.LOW, declared, declared.source), 5.0, "title"
            )
            continue
        candidate = _weighed(document, declared, found, words, layout)
        if candidate is not None and candidate.weight - 0.3 * min(before, 5) >= _BELIEVED:
            yield candidate._replace(weight=candidate.weight - 0.3 * min(before, 5))


def _weighed(
    document: Document, declared: Declared, found: StatedDate, words: Words, layout: Layout
) -> Candidate | None:
    """A declared date with its weight; None for one that is that of something else."""
    modified = declared.field == "modified"
    value = found.value
    force = weight(declared) if declared.field != "author" else _BESIDE_A_NAME
    if declared.span is not None:
        label = _label(document, declared.span, words)
        if label == "other":
            return None
        force += _nearness(document, declared.span, layout, labelled=bool(label))
        if label:
            modified = label == "updated"
            force += 0.5
        value = _as_seen(document, declared.span, value, words)
    place = declared.span or declared.source
    return Candidate(
        Value(value, declared.origin, Confidence.LOW, declared, place),
        force - (_UNSETTLED if found.other else 0.0),
        family(declared),
        modified,
        visible=declared.span is not None,
        other=found.other,
    )


def _in_byline(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date that stands beside the names of a byline."""
    if not _DATE_LIKE.search(text):
        return None
    parsed = date_in(text, languages)
    return None if parsed is None or parsed.granularity != "day" else stated(parsed, languages)


def _in_title(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date at the end of a page's title: "Headline | Site | 28.04.2023"."""
    end = _TITLE_END.search(text)
    return None if end is None else _in_byline(end["end"], languages)


def _nearness(document: Document, span: Span, layout: Layout, *, labelled: bool) -> float:
    """What the place of a visible date adds to its weight: it belongs near the title."""
    index = document.block_index(span.start)
    if index is None:
        return -1.0
    if not 0 <= index - layout.title <= _BESIDE and not _OTHER_PARTS.isdisjoint(document.blocks[index].regions):
        return -_SURE
    distance = layout.distance(index)
    if -4 <= distance <= 8 and layout.near(index):
        return 1.0
    if -10 <= distance <= 20 and layout.near(index):
        return 0.0
    return -1.0 if labelled else -2.5


def _label(document: Document, span: Span, words: Words) -> str:
    """The label before a date, at its beginning, or right after it: `published`, `updated`, `other`, or empty."""
    block = document.block_at(span.start)
    if block is None:
        return ""
    before = document.text[max(block.span.start, span.start - _LABEL) : span.start]
    match = words.dated.search(before)
    if match is None:
        inside = document.text[span.start : min(span.end, span.start + _LABEL)]
        digit = _DIGIT.search(inside)
        match = words.dated.search(inside[: digit.start()]) if digit else None
    if match is None:
        digits = list(_DIGIT.finditer(document.text, span.start, span.end))
        after = document.text[digits[-1].end() if digits else span.end : min(block.span.end, span.end + _LABEL)]
        match = words.dated_after.fullmatch(after)
    return match.lastgroup or "" if match else ""


def _as_seen(document: Document, span: Span, value: str, words: Words) -> str:
    """A date-time in UTC whose words give the day before or after: the words know where it was published."""
    if not in_universal_time(value):
        return value
    parsed = date_in(document.slice(span), words.languages)
    if parsed is None or parsed.granularity != "day":
        return value
    return parsed.value if abs(days_between(value, parsed.value) or 0) == 1 else value


# -- written ----------------------------------------------------------------------------------------------------------------


def _written(lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """Dates in the lines around the title and at the foot, where the line says that it is one or is little else."""
    for line in lines:
        if _HINT.search(line.text) is None:
            continue
        if line.place in _TOP and len(line.text) > _WHOLE:
            yield from _dateline(line, words)
        if line.place is not Place.OPENING and len(line.text) <= _LONGEST and _DATE_LIKE.search(line.text):
            yield from _in_line(line, words)


def _in_line(line: Line, words: Words) -> Iterator[Candidate]:
    dates = list(dates_in(line.text, words.languages))
    at = 0
    for parsed in dates:
        match = words.dated.search(line.text[max(at, parsed.start - _LABEL) : parsed.start])
        if match is None and parsed is dates[-1]:
            match = words.dated_after.fullmatch(line.text[parsed.end :])
        label = match.lastgroup if match else None
        at = parsed.end
        if parsed.granularity != "day" and (label is None or parsed.granularity != "month"):
            continue
        if label == "other":
            continue
        if label is None and not _stands_alone(line, parsed, dates, words):
            continue
        force = (7.0 if label else 6.0) - (0.0 if line.place in _TOP else 1.0)
        yield from _candidate(line, parsed, words, force, label)


def _dateline(line: Line, words: Words) -> Iterator[Candidate]:
    """A dateline at the beginning of a paragraph: "Charlotte, North Carolina - December 12, 2007 - …"."""
    if not _DATELINE.search(line.text, 0, _OPENING):
        return
    parsed = date_in(line.text[:_OPENING], words.languages)
    if parsed is None or parsed.granularity != "day" or not _DATELINE_END.match(line.text, parsed.end):
        return
    before = line.text[: parsed.start]
    label = words.dated.search(before)
    if before.strip() and not _DATELINE_PLACE.fullmatch(before) and not (label and label.start() <= 1):
        return
    if label is None or label.lastgroup != "other":
        yield from _candidate(line, parsed, words, 6.0, label.lastgroup if label else None)


def _candidate(line: Line, parsed: ParsedDate, words: Words, force: float, label: str | None) -> Iterator[Candidate]:
    found = stated(parsed, words.languages)
    if found is None:
        return
    value = Value(
        found.value, f"text:{label}" if label else "dateline", Confidence.LOW, None, line.span(parsed.start, parsed.end)
    )
    force -= _UNSETTLED if found.other else 0.0
    yield Candidate(value, force, "text", label == "updated", visible=True, other=found.other)


def _stands_alone(line: Line, parsed: ParsedDate, dates: Sequence[ParsedDate], words: Words) -> bool:
    """Whether a date without a label is all that its line, or its part of the line, says."""
    if line.place is Place.BELOW or (line.place is Place.FOOT and len(dates) > 1):
        return False
    most = _WORDS_BESIDE if line.place in _TOP else _WORDS_BESIDE_AT_FOOT
    if _is_little_else(line.text, dates, words, most):
        return True
    start = max((end.end() for end in _PARTS.finditer(line.text, 0, parsed.start)), default=0)
    after = _PARTS.search(line.text, parsed.end)
    end = after.start() if after else len(line.text)
    part = parsed._replace(start=parsed.start - start, end=parsed.end - start)
    return line.place in _TOP and _is_little_else(line.text[start:end], [part], words, 1)


def _is_little_else(text: str, dates: Sequence[ParsedDate], words: Words, most: int) -> bool:
    """Whether there is little beside some dates: times, weekdays, labels that we know, a place, a name; at most so many words."""
    rest, at = [], 0
    for parsed in dates:
        rest.append(text[at : parsed.start])
        at = parsed.end
    rest.append(text[at:])
    left = _TIMES.sub(" ", _MAIL.sub(" ", " ".join(words.dated.sub(" ", part) for part in rest)))
    if len(left) > _LONGEST // 2 or left.rstrip().endswith(("?", "!")) or _UNKNOWN_LABEL.search(left):
        return False
    weekdays = weekday_names()
    own = [
        word
        for word in _OWN.findall(left)
        if word.lower().rstrip(".") not in weekdays and word.lower() not in words.on and len(word) > 1
    ]
    small = sum(word[0].islower() for word in own)
    return len(own) <= most and (small <= 1 or (len(own) <= _NAME_BESIDE and most == _WORDS_BESIDE))


# -- names and addresses ----------------------------------------------------------------------------------------------------


def _named(document: Document) -> Iterator[Candidate]:
    """Dates in the name of the file and in the addresses that the document gives as its own."""
    given = document.row is not None or any(declared.origin == "file-name" for declared in document.declared)
    name = None if given else _FILE_NAME.search(document.path)
    if name:
        value = read_machine_date(f"{name['year']}-{name['month']}-{name['day']}")
        if value:
            yield Candidate(Value(value, "file-name", Confidence.LOW), _SURE, "file-name")
    for declared in document.declared:
        if declared.field == "url":
            address = declared.value[max(declared.value.rfind("http://"), declared.value.rfind("https://"), 0) :]
            match = _ADDRESS.search(address)
            if match:
                value = read_machine_date(
                    f"{match['year'] or match['year2']}-{match['month'] or match['month2']}-{match['day'] or match['day2']}"
                )
                if value:
                    yield Candidate(Value(value, "url", Confidence.LOW, declared, declared.source), 5.5, "url")
                    return


# -- decision ---------------------------------------------------------------------------------------------------------------


def _ranked(found: list[Candidate]) -> list[Candidate]:
    """The candidates by weight; each kind of statement that gives the same day adds to it."""
    if len(found) < 2:
        return found
    found = _settled(found)
    days = [candidate.value.value[:10] for candidate in found]
    scored: list[tuple[float, int]] = []
    for number, candidate in enumerate(found):
        others = {
            other.group
            for day, other in zip(days, found, strict=True)
            if day == days[number] and other.group != candidate.group
        }
        scored.append((-(candidate.weight + min(0.75 * len(others), 1.5)), number))
    ranked = [found[number] for _, number in sorted(scored)]
    return _in_local_time(ranked)


def _settled(found: list[Candidate]) -> list[Candidate]:
    """The candidates, day and month of the ambiguous ones as the others have them."""
    sure = {one.value.value[:10] for one in found if one.other is None}
    return [
        one._replace(value=one.value._replace(value=one.other), other=None) if one.other in sure and one.other else one
        for one in found
    ]


def _in_local_time(ranked: list[Candidate]) -> list[Candidate]:
    """Where the best is stated in UTC, and of those that readers see the likeliest has the day before or after: that one first."""
    best = ranked[0]
    if not in_universal_time(best.value.value):
        return ranked
    for other in ranked[1:]:
        if other.weight >= _FAIR and (other.visible or _OFFSET.search(other.value.value)):
            days = days_between(best.value.value, other.value.value)
            if days == 0:
                return ranked
            if days in {-1, 1}:
                return [other, *(one for one in ranked if one is not other)]
    return ranked
