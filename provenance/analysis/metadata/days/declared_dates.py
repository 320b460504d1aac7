"""When a document was published and last changed, as its markup, its front matter or its row states it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.dates.numeric import century, is_date
from provenance.analysis.dates.numeric import iso as date_as_iso
from provenance.analysis.metadata.date_labels import LABEL, label_inside
from provenance.analysis.metadata.days.logs import behind_label
from provenance.analysis.metadata.days.told_days import is_told
from provenance.analysis.metadata.days.written_dates import DATE_LIKE
from provenance.analysis.metadata.declarations import SEEN, family, weight
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout
from provenance.analysis.metadata.machine_dates import (
    DAY,
    days_between,
    days_of_fetching,
    in_universal_time,
    is_turned_round,
    iso,
    moments_of_writing,
    read_machine_date,
)
from provenance.analysis.metadata.stated_dates import MIXED, ORDERS, StatedDate, date_in, read_date, stated
from provenance.analysis.metadata.values import BELIEVED, FAIR, SURE, UNSETTLED, Candidate, Value
from provenance.api import Confidence, Declared, Document, Region, Span, lazy_pattern

"""Statements of elements that readers see; their scope is the part of the page that they stand in."""
_SCRIPT, _ROW = "script", "row"
_OTHER_PARTS = frozenset({Region.ASIDE, Region.NAV, Region.QUOTE})
_BESIDE = 4
"""Blocks after the title in which an aside may hold the byline."""
_REPEATED = 15
"""So many statements of one kind are weighed: a page with more is a list."""
_BESIDE_A_NAME = 4.5
"""The weight of a date in an element that holds a byline."""
_SENTENCE = 160
"""Characters before and behind a date in which the sentence goes on that it may be part of."""
_LABEL_ALONE = 30
"""Characters of a block that is only a label."""
_STAMPED = 5.0
"""The weight of a moment to the millisecond that is also that of the last change: a program wrote the file then. Below that of an address with a day."""
_TITLE_END = lazy_pattern(r"\s[|–—•·]\s(?P<end>[^|–—•·]{6,30})$")
_DIGIT = lazy_pattern(r"\d")
_SHORT, _SHORT_DAY = lazy_pattern(r"(\d\d)-(\d\d)-(\d\d)"), len("24-06-03")


def declared(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    """The dates that the markup, the front matter or the row state."""
    seen: dict[tuple[str, str], int] = {}
    stamps = moments_of_writing(document.declared)
    fetched = days_of_fetching(document.declared)
    for declared in document.declared:
        by_column = False
        before = seen.get((declared.field, declared.origin), 0)
        if before > _REPEATED or (declared.scope and declared.span is not None and family(declared) in SEEN):
            continue
        if family(declared) == _SCRIPT or _is_held_from(declared, words):
            continue
        if declared.field in {"date", "modified"}:
            labelled = declared.field == "date" and family(declared) == _ROW
            found = behind_label(declared.value, words) if labelled else None
            by_column = found is None and declared.order in ORDERS
            told = by_column or (found is None and declared.order == MIXED)
            found = found or (_in_column(declared, words) if told else read_date(declared.value, words.languages))
            if found is not None and declared.span is None:
                found = _settled(document, declared, found, words)
        elif (
            declared.field == "author"
            and (declared.span is not None or family(declared) == _ROW)
            and any(map(str.isdigit, declared.value))
        ):
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
        candidate = _weighed(document, declared, found, words, layout, by_column=by_column)
        if candidate is not None and declared.field == "date" and declared.value in stamps and declared.span is None:
            candidate = candidate._replace(weight=min(candidate.weight, _STAMPED))
        if candidate is not None and candidate.weight > FAIR and is_turned_round(declared.value):
            candidate = candidate._replace(weight=FAIR)
        if candidate is not None and fetched and declared.field == "date" and found.value[:DAY] in fetched:
            candidate = candidate._replace(weight=min(candidate.weight, _STAMPED))
        if candidate is not None and candidate.weight - 0.3 * min(before, 5) >= BELIEVED:
            yield candidate._replace(weight=candidate.weight - 0.3 * min(before, 5))


def in_scripts(document: Document) -> Iterator[Candidate]:
    """The day that a page gives its own programs, for one that states none to readers."""
    for declared in document.declared:
        if family(declared) == _SCRIPT:
            value = read_machine_date(declared.value)
            if value is not None:
                found = Value(value, declared.origin, Confidence.LOW, declared, declared.source)
                yield Candidate(found, BELIEVED, _SCRIPT)


def _weighed(
    document: Document, declared: Declared, found: StatedDate, words: Words, layout: Layout, *, by_column: bool
) -> Candidate | None:
    """A declared date with its weight; None for one that is that of something else. `by_column`: its container shows which number is the day."""
    modified = declared.field == "modified"
    value = found.value
    force = weight(declared) if declared.field != "author" else _BESIDE_A_NAME
    if declared.span is not None:
        label = _label(document, declared.span, words)
        above = "" if label else _label_above(document, declared.span, words)
        label = label or above
        if label == "other":
            return None
        # A list of terms about the text stands beside it on many pages: "Published: 2017-08-15, Words: 1,200".
        force += -1.0 if above else _nearness(document, declared.span, layout, labelled=bool(label))
        if label:
            modified = label == "updated"
            force += 0.5
        value = _as_seen(document, declared.span, value, words)
    place = declared.span or declared.source
    return Candidate(
        Value(value, declared.origin, Confidence.LOW, declared, place),
        force - (UNSETTLED if found.other and not by_column else 0.0),
        family(declared),
        modified,
        visible=declared.span is not None,
        other=found.other,
        by_column=by_column,
    )


def _settled(document: Document, declared: Declared, found: StatedDate, words: Words) -> StatedDate:
    """The reading of a date of a head that has two for which something stands beside it."""
    if len(declared.value) == _SHORT_DAY and (first := _year_first(document, declared.value)) is not None:
        return first
    return found if found.other is None else _by_system(document, declared, words) or found


def _by_system(document: Document, declared: Declared, words: Words) -> StatedDate | None:
    """A date of a file's head as the system of its site reads it, where the folder tells that."""
    from provenance.analysis.metadata.days.systems import order_of_system  # noqa: PLC0415 - few dates have two readings

    order = order_of_system(document, declared.value)
    return None if order is None else read_date(declared.value, words.languages, order)


def _year_first(document: Document, value: str) -> StatedDate | None:
    """A day of two figures each that begins with the year, where the page states that day elsewhere with its whole year: "14-12-29" beside "2014-12-29"."""
    parts = _SHORT.fullmatch(value)
    if parts is None or not is_date(century(int(parts[1]), 2), int(parts[2]), int(parts[3])):
        return None
    day = date_as_iso(century(int(parts[1]), 2), int(parts[2]), int(parts[3]))
    known = (day, day.replace("-", "/"), day.replace("-", ""))
    return StatedDate(day) if any(one in other.value for other in document.declared for one in known) else None


def _in_column(declared: Declared, words: Words) -> StatedDate | None:
    """A declared date as its container shows it, with the other reading beside it: what the document says itself comes before that."""
    found = read_date(declared.value, words.languages, ORDERS.get(declared.order, "DMY"))
    if found is None or len(found.value) < DAY:
        return found
    year, month, day = found.value[:DAY].split("-")
    return found._replace(other=iso(int(year), int(day), int(month)))


def _in_byline(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date that stands beside the names of a byline."""
    if not DATE_LIKE.search(text):
        return None
    parsed = date_in(text, languages)
    return None if parsed is None or parsed.granularity != "day" else stated(parsed, languages)


def _in_title(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date at the end of a page's title: "Headline | Site | 28.04.2023"; not the one from which a rule holds."""
    end = _TITLE_END.search(text)
    if end is None or not DATE_LIKE.search(end["end"]):
        return None
    parsed = date_in(end["end"], languages)
    if parsed is None or parsed.granularity != "day":
        return None
    from provenance.analysis.metadata.days.in_force import is_in_force  # noqa: PLC0415 - few titles end so

    return None if is_in_force(end["end"][: parsed.start]) else stated(parsed, languages)


def _is_held_from(declared: Declared, words: Words) -> bool:
    """Whether a date is the one from which a rule holds: "Effective May 1, 2027"."""
    value = declared.value
    if declared.field != "date" or not value[:1].isalpha() or value.count(" ") < len(("1", "May")):
        return False
    parsed = date_in(value, words.languages)
    if parsed is None:
        return False
    from provenance.analysis.metadata.days.in_force import is_in_force  # noqa: PLC0415 - as in a title

    return is_in_force(value[: parsed.start])


def _nearness(document: Document, span: Span, layout: Layout, *, labelled: bool) -> float:
    """What the place of a visible date adds to its weight: it belongs near the title."""
    index = document.block_index(span.start)
    if index is None:
        return -1.0
    if not 0 <= index - layout.title <= _BESIDE and not _OTHER_PARTS.isdisjoint(document.blocks[index].regions):
        return -SURE
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
    before = document.text[max(block.span.start, span.start - LABEL) : span.start]
    match = words.dated.search(before) if words.patterns.may_date(before) else None
    if match is not None and _is_in_sentence(document, block.span, span, match, words):
        return "other"
    if match is None:
        match = label_inside(document.text[span.start : min(span.end, span.start + LABEL)], words)
    if match is None:
        digits = list(_DIGIT.finditer(document.text, span.start, span.end))
        after = document.text[digits[-1].end() if digits else span.end : min(block.span.end, span.end + LABEL)]
        match = words.dated_after.fullmatch(after)
    return match.lastgroup or "" if match else ""


def _is_in_sentence(document: Document, block: Span, span: Span, label: re.Match[str], words: Words) -> bool:
    """Whether a label before a date is part of a sentence about something else."""
    first, end = max(block.start, span.start - _SENTENCE), min(block.end, span.end + _SENTENCE)
    at = max(block.start, span.start - LABEL) - first
    line = document.text[first:end]
    return is_told(line, 0, Span(at + label.start(), at + label.end()), span.end - first, words)


def _label_above(document: Document, span: Span, words: Words) -> str:
    """The label that is the whole block above a date, as in lists of terms: "Published:" above "2017-08-15"; empty where there is none."""
    index = document.block_index(span.start)
    if not index or document.blocks[index].span != span:
        return ""
    above = document.blocks[index - 1].span
    if above.end - above.start > _LABEL_ALONE or document.text[above.end - 1] != ":":
        return ""
    match = words.dated.search(document.slice(above))
    return match.lastgroup or "" if match is not None and match.start() <= 1 else ""


def _as_seen(document: Document, span: Span, value: str, words: Words) -> str:
    """A date-time in UTC whose words give the day before or after: the words know where it was published."""
    if not in_universal_time(value):
        return value
    parsed = date_in(document.slice(span), words.languages)
    if parsed is None or parsed.granularity != "day":
        return value
    return parsed.value if abs(days_between(value, parsed.value) or 0) == 1 else value
