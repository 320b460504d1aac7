"""Dates in the text itself: lines around the title and at the foot that state one, and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.counts import counted
from provenance.analysis.metadata.date_labels import LABEL, label_above, label_before
from provenance.analysis.metadata.facts import AROUND, is_fact
from provenance.analysis.metadata.issues import is_numbered, labels
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import StatedDate, date_in, dates_in, stated
from provenance.analysis.metadata.told_days import is_told
from provenance.analysis.metadata.values import FAIR, UNSETTLED, Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Region, Span, lazy_pattern

_TOP = frozenset({Place.FRONT, Place.OPENING})
_ENDS = frozenset({Place.FRONT, Place.FOOT})
_LISTS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
DATE_LIKE = lazy_pattern(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|[\u0660-\u0669\u06f0-\u06f9]{2}|年")
_HINT = lazy_pattern(r"[\d年]")
"""What every date has: to look for it costs a third of looking for `DATE_LIKE` or `_DATELINE`,"""
_DIGITS = "0123456789"
"""and to look for each of these in ASCII a tenth of that."""
_TIMES = lazy_pattern(
    r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[:.]\s?\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?", re.IGNORECASE
)
_MAIL = lazy_pattern(r"<[^<>\s]+@[^<>\s]+>")
_OWN = lazy_pattern(r"[^\W\d_]+(?:['’.][^\W\d_]+)*\.?")
_DATELINE_PLACE = lazy_pattern(r"[^a-z]*(?:[A-ZÀ-Þ][\w.'’]*[\s,./–—-]*){1,7}(?:\([^()\n]{1,30}\)[\s,–—-]*)?$")
_DATELINE_END = lazy_pattern(
    r"\s*(?:\([^)\n]{1,30}\)|/[\w\s.&-]{2,30}/)?\s*(?:[-–—:]+\s|[–—](?=[A-Z“\"])|//|/\s|\.\s)|,?\s\([A-Z]{2,8}\)\s(?=[A-Z“\"])|,\s[A-Z]{2,8}\s?[-–—]\s"
)
"""A dash, a colon or a stop; or the mark of an agency: "New Delhi, August 21, 2024 (UNI) The", "Tamale, June 11, 2025, GNA – "."""
_PLACE_AFTER = lazy_pattern(r",\s[A-ZÀ-Þ][\w.'’-]*(?:,?\s[A-ZÀ-Þ][\w.'’-]*){0,3}(?=\s?[-–—:)\]])")
"""The place behind the date with which a line begins: "2 October 2024, Tarbet: ", "(2 October 2024, Tarbet)"."""
_OPENED = ("(", "[")
_AROUND_PLACE = " \t([*_,"
_CLOSED = lazy_pattern(r"[)\]]\s*(?:[-–—:]+\s?|(?=[A-Z“\"]))")
"""Behind a dateline in brackets, "[Leeds, 2 October 2024]","""
_CLOSED_DATE = lazy_pattern(r"[)\]]\s*[-–—]+\s?")
"""and behind a date in brackets that follows its place: "LEEDS, Ohio (Oct. 2, 2024) — "; with a colon only behind capitals."""
_SPAN_BEHIND = lazy_pattern(
    r"\s?(?:to|until|till|–|—|-)\s?(?=[^\n\d]{0,12}(?:\d{1,2}\D{1,14})?(?P<year>(?:1[5-9]|20)\d\d)\b)"
)
_SPAN_BEFORE = lazy_pattern(r"\b(?P<year>(?:1[5-9]|20)\d\d)\s?(?:to|until|till|–|—|-)\s?$")
"""Between the two dates of a life."""
_FIRST_OF_RANGE = lazy_pattern(
    r"(?<![\w.])(?P<day>(?:\d{1,2}\.?\s)?[^\W\d_]{3,9}\.?(?:\s\d{1,2})?)\s?(?:to|until|till|through|–|—|-)\s?$"
)
"""The day without its year before the one with it."""
_DATELINE = lazy_pattern(
    r"\d{4}(?:[)\]]|,\s[^\d()\n]{2,50}[-–—:)\]]|,?\s*(?:\([^)\n]{1,30}\)|/[^/\n]{2,30}/)?\s*(?:[-–—:]|//|/\s|\.\s)|,?\s\([A-Z]{2,8}\)\s)|年"
)
"""What every date of a dateline is followed by: cheaper than to read all dates that paragraphs begin with."""
_PLACE_BEHIND = lazy_pattern(
    r"(?P<year>(?:19|20)\d\d)\s+(?:\([^)\n]{1,30}\)\s+)?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}[^\d\n()]{0,40}?(?:\s\([A-Z][\w .&-]{1,25}\)\s?[-–—]|\s/\s[A-Z])"
)
"""A year, and a dateline right behind it."""
_LONGEST_DATE = 24
"""Characters of a date with its weekday before the year."""
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
_WHOLE = 50
"""Longer lines may be paragraphs with a dateline before them."""
_LONGEST = 160
"""The longest line that states the date of the document in other words than a dateline."""
_WORDS_BESIDE, _WORDS_BESIDE_AT_FOOT = 5, 3
"""Words that a line with the date of the document has beside it at most: a place, a name."""
_NAME_BESIDE = 3
"""Words that may be a name in small letters."""
_PRICE = lazy_pattern(r"[£$€₹]\s?\d", signs=("£", "$", "€", "₹"))
"""In the line of a book or a ticket: "Published 3 May 2024 by Harbour Press, £9.99"."""
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
_PARTS = lazy_pattern(r"\s[|•·—–‧∙/]\s|\t|\s{3,}")
_COLON = lazy_pattern(r"[:：]", signs=(":", "："))
_UNKNOWN_LABEL = lazy_pattern(r"[^\W\d_]{2}\s*[:：]")
_SENTENCE = lazy_pattern(r"[A-ZÀ-Þ][^\W\d_]*\s(?:[^\W\d_]+\s)*?[a-zà-ÿ]+\s(?=[^\W\d_]*\s?\d)[^\n]*[.!?]$")
"""A short sentence that tells of a day: "It began on 3 May 2019."."""
_OPENING = 130
"""Characters of a paragraph in which its dateline ends."""


def written(document: Document, lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """Dates in the lines around the title and at the foot, where the line says that it is one or is little else."""
    above: Line | None = None
    listed = _listed(document, lines)
    for number, line in enumerate(lines):
        before, above = above, line
        if not _is_hinted(line.text):
            continue
        if line.place in _TOP and len(line.text) > _WHOLE:
            yield from _dateline(line, words)
            yield from _before_dateline(line, words)
        if line.place is not Place.OPENING and len(line.text) <= _LONGEST and DATE_LIKE.search(line.text):
            around = lines[max(0, number - AROUND) : number + AROUND + 1]
            block = document.blocks[line.block]
            found = _in_line(line, words, before, around, listed=line.block in listed, page=document.whole_page)
            if Region.HEADER in block.regions and Region.ARTICLE not in block.regions:
                found = (one._replace(weight=one.weight - _OF_SITE) for one in found)
            yield from found


def _is_hinted(text: str) -> bool:
    """Whether a line may hold a date."""
    if not text.isascii():
        return _HINT.search(text) is not None
    for digit in _DIGITS:  # noqa: SIM110 - a generator for each line costs as much as the test
        if digit in text:
            return True
    return False


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
    several = len(set(found)) > 1
    return frozenset(
        block for block in found if several or (blocks[block].kind is BlockKind.TABLE_CELL and not document.whole_page)
    )


def _in_line(
    line: Line, words: Words, above: Line | None, around: Sequence[Line], *, listed: bool, page: bool
) -> Iterator[Candidate]:
    dates = list(dates_in(line.text, words.languages))
    at = own = 0
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
            if label is None and parsed.granularity == "month" and _is_month_of_text(line, parsed, above, words):
                yield from _candidate(line, parsed, words, 5.0, None)
            continue
        if label == "other" or is_numbered(line.text[: parsed.start]):
            continue
        if line.text.startswith(" by ", parsed.end) and _PRICE.search(line.text) is not None:
            continue
        if label is None and (
            listed or not _stands_alone(line, parsed, dates, words) or _is_of_event(line.text, words)
        ):
            continue
        force = (7.0 if label else 6.0) - (0.0 if line.place in _TOP else 1.0)
        if match is not None and label == "published" and is_fact(match["published"], around):
            force -= _FACT
        yield from _candidate(line, parsed, words, force, label)


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
            yield from _candidate(line, parsed, words, FAIR + 1.0, label.lastgroup)


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
        yield from _candidate(line, parsed, words, FAIR, "updated")


def _dateline(line: Line, words: Words) -> Iterator[Candidate]:
    """A dateline at the beginning of a paragraph: "Charlotte, North Carolina - December 12, 2007 - …"."""
    if not _DATELINE.search(line.text, 0, _OPENING):
        return
    parsed = date_in(line.text[:_OPENING], words.languages)
    if parsed is None or parsed.granularity != "day":
        return
    before = line.text[: parsed.start]
    if not _ends_dateline(line.text, before, parsed.end):
        return
    label = words.dated.search(before) if words.patterns.may_date(before) else None
    before = before.strip(_AROUND_PLACE)
    if before and not _DATELINE_PLACE.fullmatch(before) and not (label and label.start() <= 1):
        return
    if label is None or label.lastgroup != "other":
        yield from _candidate(line, parsed, words, 6.0, label.lastgroup if label else None)


def _ends_dateline(text: str, before: str, end: int) -> bool:
    """Whether what stands behind a date ends a dateline: a dash, the bracket in which the date stands, or the place and one of these."""
    place = None if before.strip(_AROUND_PLACE) else _PLACE_AFTER.match(text, end)
    end = end if place is None else place.end()
    closing = _DATELINE_END
    if text[end : end + 1] in {")", "]"}:
        bracketed = before.rstrip().endswith(_OPENED) and before.strip(_AROUND_PLACE)
        closing = _CLOSED_DATE if bracketed and not before.split(maxsplit=1)[0].isupper() else _CLOSED
    return closing.match(text, end) is not None


def _before_dateline(line: Line, words: Words) -> Iterator[Candidate]:
    """A date that stands between the site's line and a dateline: "… since 1922 May 21, 2025 (Site) LEEDS (AP) -- "."""
    match = _PLACE_BEHIND.search(line.text) if ") " in line.text or " / " in line.text else None
    if match is None:
        return
    first = max(0, match.start("year") - _LONGEST_DATE)
    beginning = line.text[first : match.end("year")]
    for parsed in dates_in(beginning, words.languages):
        if parsed.granularity == "day" and parsed.end == len(beginning):
            found = parsed._replace(start=first + parsed.start, end=first + parsed.end)
            yield from _candidate(line, found, words, 5.0, None)


def _candidate(line: Line, parsed: ParsedDate, words: Words, force: float, label: str | None) -> Iterator[Candidate]:
    found = stated(parsed, words.languages)
    if found is None or (
        label is None
        and (_is_of_span(line.text, parsed, found.value[:4]) or _is_of_season(line.text, parsed, found, words))
    ):
        return
    value = Value(
        found.value, f"text:{label}" if label else "dateline", Confidence.LOW, None, line.span(parsed.start, parsed.end)
    )
    force -= UNSETTLED if found.other else 0.0
    yield Candidate(value, force, "text", label == "updated", visible=True, other=found.other)


def _is_of_span(text: str, parsed: ParsedDate, year: str) -> bool:
    """Whether a date is one end of years: "8 May 1908 to 3 March 2001", of a life or a term of office."""
    other = _SPAN_BEHIND.match(text, parsed.end) or _SPAN_BEFORE.search(
        text, max(0, parsed.start - LABEL), parsed.start
    )
    return other is not None and other["year"] != year


def _is_of_season(text: str, parsed: ParsedDate, found: StatedDate, words: Words) -> bool:
    """Whether a date ends a stretch of more than a month, as exhibitions and offers have: "4 May – 30 September 2024"; that of an issue is shorter."""
    first = _FIRST_OF_RANGE.search(text, max(0, parsed.start - LABEL), parsed.start)
    began = None if first is None else date_in(f"{first['day']} {found.value[:4]}", words.languages)
    if began is None or parsed.granularity != "day" or began.granularity == "year":
        return False
    month, last = began.value[:7], found.value[:7]
    return int(last[5:]) - int(month[5:]) > 1


def _stands_alone(line: Line, parsed: ParsedDate, dates: Sequence[ParsedDate], words: Words) -> bool:
    """Whether a date without a label is all that its line, or its part of the line, says."""
    if line.place is Place.BELOW or (line.place is Place.FOOT and len(dates) > 1):
        return False
    most = _WORDS_BESIDE if line.place in _TOP else _WORDS_BESIDE_AT_FOOT
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
    small = sum(word[0].islower() for word in own)
    if posted and most:  # with a post behind the name: "By Ana Cruz, social affairs correspondent"
        return len(own) <= most + _POST and small <= _POST
    return len(own) <= most and (small <= 1 or (len(own) <= _NAME_BESIDE and most == _WORDS_BESIDE))


def _after_label(text: str, words: Words) -> int:
    """Where a line goes on behind the label of its author: "Text: Ana Cruz, 3 May 2024"."""
    label = words.byline.match(text)
    if label is None and ":" in text[:_LABEL_ALONE]:
        label = words.patterns.worked.match(text)
    return 0 if label is None else label.end()
