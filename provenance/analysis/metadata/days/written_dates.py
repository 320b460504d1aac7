"""Dates in the text itself: lines around the title and at the foot that state one, and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.bylines.counts import counted
from provenance.analysis.metadata.date_labels import LABEL, label_above, label_before
from provenance.analysis.metadata.datelines import candidate, datelines
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.days.issues import is_numbered
from provenance.analysis.metadata.days.sentences_of_days import is_sentence
from provenance.analysis.metadata.days.timelines import leads_elsewhere, timeline
from provenance.analysis.metadata.days.told_days import is_told
from provenance.analysis.metadata.facts import AROUND, PRICE, is_fact
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import date_in, dates_in, is_behind_issue, may_state_date, stated
from provenance.analysis.metadata.values import FAIR, Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Region, Span, lazy_pattern

_TOP = frozenset({Place.FRONT, Place.OPENING})
_ENDS = frozenset({Place.FRONT, Place.FOOT})
_LISTS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
DATE_LIKE = lazy_pattern(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|[\u0660-\u0669\u06f0-\u06f9]{2}|年")
_TIMES = lazy_pattern(
    r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[:.]\s?\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?", re.IGNORECASE
)
_MAIL = lazy_pattern(r"<[^<>\s]+@[^<>\s]+>")
_OWN = lazy_pattern(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_LABEL_ALONE = 40
"""Characters of a line that is only a label."""
_LAST = 160
"""Characters of the last sentence of a paragraph."""
_FACT = 2.5
"""What the day of a film or of an event weighs less: any other date of the text is rather its own."""
_OF_SITE = 1.0
"""What a day in the header of a site weighs less, where many show that on which they are read."""
_AT_HEAD, _AT_FOOT, _TERMS = ("other",), ("updated",), ("published", "updated", "other")
"""Groups of labels that may be the line above a date: at the head, at the foot, and in a list of terms, each below its own."""
_DASHES = frozenset({"-", "–", "—"})
_LONGEST = 160
"""The longest line that states the date of the document in other words than a dateline."""
_WORDS_BESIDE, _WORDS_BESIDE_AT_FOOT = 5, 3
"""Words that a line with the date of the document has beside it at most: a place, a name."""
_NAME_BESIDE = 3
"""Words that may be a name in small letters."""
_POST = 3
"""Words in small letters for the post of who wrote a text."""
_AROUND = " \t.*_)"
_APART = (".", ",", "|", "•", "·", "–", "—", "(", "/")
"""Before a month that ends a byline."""
_SENTENCE_END = lazy_pattern(r"(?<=\w\w\w)[.!?][”\"’)*_]*\s+(?=[A-Z\d])")
_JOINED = 260
"""Characters at the start of a text in which joined lines state its dates."""
_JOINED_START = 40
_TIME_BEFORE = lazy_pattern(r"[\s.]*\d{1,2}:\d\d\s[A-Z]{2,4},?\s*$")
_CLOCK_BEHIND = lazy_pattern(r"(?:[\s(]+\d{1,2}[:.h]?\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?\)?)+\s*$")
"""Times behind a label: "3 May 2024 -- Updated 0203 GMT (1003 HKT)"."""
_PARTS = lazy_pattern(r"\s[|•·—–‧∙/]\s|\t|\s{3,}|\s(?=(?:Source|Author|Editor|Reporter)s?\s?:\s)")
"""Between the parts of a line; also before a label that is known: "2024-05-03 08:00:00 Source: Harbour Wire Editor: ana"."""
_COLON = lazy_pattern(r"[:：]", signs=(":", "："))
_UNKNOWN_LABEL = lazy_pattern(r"[^\W\d_]{2}\s*[:：]")
_WORD = lazy_pattern(r"[^\W\d_]+")
_SENTENCE = lazy_pattern(r"[A-ZÀ-Þ][^\W\d_]*\s(?:[^\W\d_]+\s)*?[a-zà-ÿ]+\s(?=[^\W\d_]*\s?\d)[^\n]*[.!?]$")
"""A short sentence that tells of a day: "It began on 3 May 2019."."""


def written(document: Document, lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """Dates in the lines around the title and at the foot, where the line says that it is one or is little else."""
    above: Line | None = None
    listed = _listed(document, lines)
    events = timeline(lines, words)
    for number, line in enumerate(lines):
        before, above = above, line
        if line.start in events or not may_state_date(line.text) or words.patterns.visit.match(line.text) is not None:
            continue
        if line.place in _TOP:
            yield from datelines(line, words)
        if line.place is not Place.OPENING and len(line.text) <= _LONGEST and DATE_LIKE.search(line.text):
            around = lines[max(0, number - AROUND) : number + AROUND + 1]
            block = document.blocks[line.block]
            found = _in_line(line, words, before, around, listed=line.block in listed, page=document.whole_page)
            if Region.HEADER in block.regions and Region.ARTICLE not in block.regions:
                found = (one._replace(weight=one.weight - _OF_SITE) for one in found)
            yield from found


def _listed(document: Document, lines: Sequence[Line]) -> frozenset[int]:
    """The blocks whose dates are facts of a table or a list unless they have a label: concerts, releases, opening hours.

    A single dated cell of a page may be its layout, and a single dated item of a list stand below the title beside the author.
    """
    blocks = document.blocks
    found = [
        line.block
        for line in lines
        if blocks[line.block].kind in _LISTS and DATE_LIKE.search(line.text) and len(line.text) <= _LONGEST
    ]
    front = {line.block for line in lines if line.place in _TOP}
    at_front = len(front.intersection(found)) > 1
    several = len(set(found)) > 1
    return frozenset(
        block
        for block in found
        if (at_front if block in front else several)
        or (blocks[block].kind is BlockKind.TABLE_CELL and not document.whole_page)
    )


def _in_line(
    line: Line, words: Words, above: Line | None, around: Sequence[Line], *, listed: bool, page: bool
) -> Iterator[Candidate]:
    dates = list(dates_in(line.text, words.languages))
    at = own = 0
    ranges = _in_ranges(line.text, dates)
    for parsed in dates:
        begin = max(at, parsed.start - LABEL)
        match = label_before(line.text[begin : parsed.start], words)
        at = parsed.end
        if match is not None and match.lastgroup != "other":
            if is_told(line.text, own, Span(begin + match.start(), begin + match.end()), parsed.end, words):
                continue
            own = parsed.end
        elif match is None and not any(map(str.isalpha, line.text[own : parsed.start])):
            own = parsed.end  # a date that begins its line is no sentence: "3 mei 2024, bijgewerkt 4 mei 2024"
        if match is None and begin == 0 and above is not None:
            groups = (
                _TERMS if listed and page and not parsed.start else _AT_FOOT if line.place is Place.FOOT else _AT_HEAD
            )
            match = label_above(above.text, line.text[: parsed.start], words, groups)
        if match is None and parsed is dates[-1]:
            match = words.dated_after.fullmatch(_CLOCK_BEHIND.sub("", line.text[parsed.end :]))
        label = match.lastgroup if match else None
        if label == "updated" and _is_of_submission(line, above):
            continue
        if parsed.granularity != "day" and (label is None or parsed.granularity != "month"):
            if label is None and parsed.granularity == "month":
                yield from _month(line, parsed, above, words)
            continue
        if (
            label == "other"
            or is_numbered(line.text[: parsed.start])
            or (label is None and leads_elsewhere(line.text, parsed.end, words))
        ):
            continue
        if line.text.startswith(" by ", parsed.end) and PRICE.search(line.text) is not None:
            continue
        if label is None and (
            listed
            or parsed in ranges
            or not _stands_alone(line, parsed, dates, words)
            or _is_of_event(line.text, words)
            or is_of_occasion(line.text[: parsed.start], words)
            or _is_in_calendar(line, above)
        ):
            continue
        force = (7.0 if label else 6.0) - (0.0 if line.place in _TOP else 1.0)
        if match is not None and label == "published" and is_fact(match["published"], around):
            force -= _FACT
        yield from candidate(line, parsed, words, force, label)


def _month(line: Line, parsed: ParsedDate, above: Line | None, words: Words) -> Iterator[Candidate]:
    """The month of a text, of the issue whose number a line at the head has ("No 1 - January 1993"), or below a letter."""
    if _is_month_of_text(line, parsed, above, words):
        yield from candidate(line, parsed, words, 5.0, None)
        return
    below = line.place is Place.FOOT and _is_below_letter(line.text, parsed)
    if below or (len(line.text) <= _ISSUED and line.place in _TOP and is_behind_issue(line.text, parsed.start)):
        found = stated(parsed, words.languages)
        if found is not None:
            span = line.span(parsed.start, parsed.end)
            origin = "dateline" if below else ISSUE
            yield Candidate(Value(found.value, origin, Confidence.LOW, None, span), _OF_ISSUE, "text", visible=True)


def _is_below_letter(text: str, parsed: ParsedDate) -> bool:
    """Whether a line is the place and the month with which a letter or a foreword ends: "Prien, im Juli 1978."."""
    return _PLACE.fullmatch(text, 0, parsed.start) is not None and not text[parsed.end :].strip(" .")


_PLACE = lazy_pattern(
    r"[A-ZÀ-Þ][\w’'-]{1,24}(?:\s(?:am|an|der|bei|upon|on|of|de|la|le|sur|di|del|in|ob|[A-ZÀ-Þ][\w’'-]{0,24})){0,4},\s(?:(?:im|in|en|le|au|i|em|nel)\s)?"
)
_OF_ISSUE = 3.9
"""The weight of such a month: less than that of a masthead or a foot that names the issue."""
_ISSUED = 60
"""Characters of such a line."""


def _in_ranges(text: str, dates: Sequence[ParsedDate]) -> list[ParsedDate]:
    """The dates of a line that a dash joins, as the first and the last day of what takes place: "December 2, 2019 – December 3, 2019"."""
    return [
        parsed
        for one, other in pairwise(dates)
        if text[one.end : other.start].strip() in _DASHES
        for parsed in (one, other)
    ]


def _is_of_submission(line: Line, above: Line | None) -> bool:
    """Whether a paper tells in a line, or in the one above, when it was received and accepted: it was revised before it came out."""
    submitted = labels("submitted")
    return any(label in line.text.lower() for label in submitted) or (
        above is not None and above.text.lower().lstrip(" *_(").startswith(submitted)
    )


def _is_of_event(line: str, words: Words) -> bool:
    """Whether a line begins with a label whose days are not the text's: "Valid: 15:00 Fri 6 – 06:00 Sun 8 December 2024"."""
    colon = line.find(":", 0, _LABEL_ALONE)
    match = words.dated.search(line[: colon + 1]) if colon > 0 else None
    return match is not None and match.start() <= 1 and match.lastgroup == "other"


def is_of_occasion(before: str, words: Words) -> bool:
    """Whether what stands before a date is an occasion that is held then: "Alumni Picnic on Sunday, 3 August 2025"."""
    told = [word.lower() for word in _WORD.findall(before)]
    weekdays = weekday_names()
    while told and (told[-1] in weekdays or told[-1] in words.on):
        told.pop()
    return len(told) > 1 and told[-1] in labels("occasion")


def _is_in_calendar(line: Line, above: Line | None) -> bool:
    """Whether a line stands below the heading of a list of events."""
    return (
        above is not None
        and 0 < line.block - above.block <= 1
        and above.text.lower().replace("’", "'").strip(" :*_") in labels("of_calendar")
    )


def _is_month_of_text(line: Line, parsed: ParsedDate, above: Line | None, words: Words) -> bool:
    """Whether a month and its year are the whole first line of a text, or the one below its title, or end its byline: "Words: Ana Cruz. May 2024"."""
    if line.place is not Place.FRONT:
        return False
    if len(line.text) > parsed.end - parsed.start + 2 * len("()"):
        apart = line.text[: parsed.start].rstrip().endswith(_APART)
        return apart and not line.text[parsed.end :].strip(_AROUND) and _after_label(line.text, words) > 0
    return line.block == 0 or (line.block == 1 and (above is None or above.block == 0))


def run_together(document: Document, words: Words) -> Iterator[Candidate]:
    """The dates at the start of a text whose lines were joined with full stops: "PUBLISHED: . 08:03 EST, 13 March 2012 . | . UPDATED: …"."""
    opening = document.text[:_JOINED]
    if document.whole_page or " . " not in opening[:_JOINED_START]:
        return
    line = Line(opening, 0, Place.FRONT, 0)
    for parsed in dates_in(opening, words.languages):
        before = _TIME_BEFORE.sub(" ", opening[max(0, parsed.start - LABEL) : parsed.start])
        label = words.dated.search(before)
        if parsed.granularity == "day" and label is not None and label.lastgroup != "other":
            yield from candidate(line, parsed, words, FAIR + 1.0, label.lastgroup)


def in_last_sentence(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of the last change, where it is told by the last sentence of a long paragraph: "… Last updated: 3 May 2020."."""
    if document.whole_page or not document.blocks:
        return
    start, end = document.blocks[-1].span
    if end - start <= _LAST or not (document.text[end - 1].isdigit() or document.text[end - 2].isdigit()):
        return
    at = document.text.rfind(". ", max(start, end - _LAST), end - 1) + 2
    if at < 2:
        return
    line = Line(document.text[at:end], at, Place.FOOT, len(document.blocks) - 1)
    parsed = date_in(line.text, words.languages)
    if parsed is None or parsed.granularity not in {"day", "month"} or len(line.text) - parsed.end > 1:
        return
    match = words.dated.search(line.text[: parsed.start])
    if match is not None and match.start() <= 1 and match.lastgroup == "updated":
        yield from candidate(line, parsed, words, FAIR, "updated")


def _stands_alone(line: Line, parsed: ParsedDate, dates: Sequence[ParsedDate], words: Words) -> bool:
    """Whether a date without a label is all that its line, or its part of the line, says."""
    if line.place is Place.BELOW or (line.place is Place.FOOT and len(dates) > 1):
        return False
    most = _WORDS_BESIDE if line.place in _TOP else _WORDS_BESIDE_AT_FOOT
    if line.place in _TOP and not _after_label(line.text, words) and is_sentence(line.text, dates, words):
        return False
    if _is_little_else(line.text, dates, words, most):
        return line.place in _TOP or _SENTENCE.match(line.text) is None
    if line.place in _ENDS and _is_last_sentence(line.text, parsed, words):
        return True
    start = max((end.end() for end in _PARTS.finditer(line.text, 0, parsed.start)), default=0)
    after = _SENTENCE_END.match(line.text, parsed.end) or _PARTS.search(line.text, parsed.end)
    end = after.start() if after else len(line.text)
    part = parsed._replace(start=parsed.start - start, end=parsed.end - start)
    return line.place in _TOP and _is_little_else(line.text[start:end], [part], words, 1)


def _is_last_sentence(text: str, parsed: ParsedDate, words: Words) -> bool:
    """Whether a date is all that the last sentence of a line says: "Why the bridge was closed. Interview: Ana Cruz. 3 May 2024."."""
    if text[parsed.end :].strip(_AROUND):
        return False
    ends = [end.end() for end in _SENTENCE_END.finditer(text, 0, parsed.start + 1)]
    if not ends or text[: ends[-1]].rsplit(maxsplit=1)[-1].strip(_AROUND).lower() in weekday_names():
        return False
    return _is_little_else(
        text[ends[-1] :], [parsed._replace(start=parsed.start - ends[-1], end=parsed.end - ends[-1])], words, 0
    )


def _unlabelled(part: str, words: Words) -> str:
    """A part of a line without the label that it ends with."""
    return words.dated.sub(" ", part) if words.patterns.may_date(part) else part


def _is_little_else(text: str, dates: Sequence[ParsedDate], words: Words, most: int) -> bool:
    """Whether there is little beside some dates: times, weekdays, labels that we know, a place, a name; at most so many words."""
    rest, at = [], _after_label(text, words)
    posted = text[at : at + 1].isupper() if at else False
    for parsed in dates:
        rest.append(text[min(at, parsed.start) : parsed.start])
        at = parsed.end
    rest.append(text[at:])
    left = counted().sub(" ", " ".join([_unlabelled(part, words) for part in rest]))
    left = _TIMES.sub(" ", _MAIL.sub(" ", left))
    if _COLON.search(left) is not None:
        left = words.patterns.facts.sub(" ", left)
    if len(left) > _LONGEST // 2 or left.rstrip().endswith(("?", "!")) or _UNKNOWN_LABEL.search(left):
        return False
    weekdays = weekday_names()
    own = [
        word
        for word in _OWN.findall(left)
        if word.lower().rstrip(".") not in weekdays and word.lower() not in words.on and len(word) > 1
    ]
    own = [word for word, inside in zip(own, _inside_names(own, words), strict=True) if not inside]
    small = sum(map(str.islower, own))
    if posted and most:  # with a post behind the name: "By Ana Cruz, social affairs correspondent"
        return len(own) <= most + _POST and small <= _POST
    return len(own) <= most and (small <= 1 or (len(own) <= _NAME_BESIDE and most == _WORDS_BESIDE))


def _inside_names(line: Sequence[str], words: Words) -> Iterator[bool]:
    """For each word of a line, whether it is a small one between two with capitals, as in names: "van der" in "Ana van der Cruz"."""
    for at, word in enumerate(line):
        behind = next((other for other in line[at + 1 :] if other not in words.particles), "")
        before = next((other for other in reversed(line[:at]) if other not in words.particles), "")
        yield word in words.particles and not behind.islower() and not before.islower() and bool(behind and before)


def _after_label(text: str, words: Words) -> int:
    """Where a line goes on behind the label of its author: "Text: Ana Cruz, 3 May 2024"."""
    label = words.byline.match(text)
    if label is None and ":" in text[:_LABEL_ALONE]:
        label = words.patterns.worked.match(text)
    return 0 if label is None else label.end()
