"""Relative dates that a text itself lets be reckoned: by a date beside them or beside a weekday, by a countdown, by a year at its head."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from provenance.analysis import TimeExpression, dates, language, metadata, sentences
from provenance.analysis.characters import lowered_part
from provenance.analysis.dates.context import words_before
from provenance.analysis.dates.names import words
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.metadata.lexicons import words_for
from provenance.api import DIGITS, HEADING_KINDS, BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.dates.told import day_of

_COUNTDOWN = Phrases.load(__package__, "countdown")
_PRESENT = Phrases.load(__package__, "present")
_YEAR = lazy_pattern(r"(?<![\d/-])(?:1[5-9]\d\d|20\d\d)(?![\d/-])")
_DAYS = frozenset({"full", "iso"})
_DATES = frozenset({"full", "iso", "day-month"})
_HEAD, _SHORT = 2, 100
"""Blocks at the head of a text, and the longest of them, in which its year may stand."""
_ENDS = (".", "!", "?", ":", ";")
"""What a sentence ends with, and no title, dateline or place."""
_DATELINE = 300
"""Characters at the start of a text in which its day may stand: "LEEDS, July 27", "on Wednesday (28 February)"."""
_DASH = lazy_pattern(r"\)?\s*(?:\(|[-–—:])")
"""Behind the day of a dateline."""
_TIME = lazy_pattern(
    r"(?:[\s,|–-]|\b(?:at|à|às|a las|um|om|alle|ore|kl|pukul|Uhr|uur)\b|\d{1,2}[:.]\d\d|\d{1,2}\s?[hH](?:\s?\d\d)?(?!\w)|\d{1,2}(?=\s(?:Uhr|uur)\b)|(?:\d{1,2}\s?)?[aApP]\.?[mM]\.?(?!\w)|\b[A-Z]{2,4}\b)*"
)
"""The time beside a day, and what stands around it: "at 10:12 AM", "à 18 h 05", "um 18 Uhr"."""
_AGO = lazy_pattern(
    r"(?i)\b(?:(?:\d{1,2}|an?|one|two|three)\s(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\sago"
    r"|(?:il y a|hace|há|vor)\s\d{1,2}\s(?:minut\w+|heures?|horas?|stunden?|jours?|d[ií]as?|tag(?:en)?|semaines?|semanas?|wochen?)"
    r"|\d{1,2}\s(?:(?:minuti|ore|giorni)\sfa|(?:minuten|uur|dagen)\sgeleden|(?:menit|jam|hari)\s(?:yang\s)?lalu))\b"
)
"""How long before its reading a text came out, as pages show it."""
_AGE_SIGNS = ("ago", "il y a", "hace", "há", "vor", "fa", "geleden", "lalu")
"""One of these stands in each of them, in small letters."""
_LEADING = 4
"""Letters of the longest word around the name of a byline and its day: "By", "Par … le"."""
_OWN_LABELS = frozenset({"published", "updated"})
_ABOVE = 1500
"""Characters before a weekday in which a caption stands that gives its date."""
_NEAR = 3
"""Sentences on either side in which a full date settles the year."""
_BESIDE = 3
"""Words before a date among which one says that it is that of the text."""
_PLAYED = lazy_pattern(
    r"\bthe 20\d\d[-–/]\d\d (?!(?:champions?|winners?|holders?|finalists?|runners|squad|team|side)\b)[a-z]"
)
"""The season of a sport before "this season" in its sentence: "Despite winning the 2024-25 cup"; not one whose winners are told of."""
_MONTH_IN_FIGURES = lazy_pattern(
    r"\s[(\[](?:(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:19|20)\d\d)[)\]]"
)
"""A month that is no expression of time elsewhere, where it may be a number of something."""
_GAP = 4
"""Characters between an expression and the date that explains it."""


def is_reckoned(document: Document, item: TimeExpression, *, coarse: bool) -> bool:
    """Whether a reader can work out when that was; `coarse`: which year is enough.

    A year is given by a full date in the sentence or in one of three on either side, by one that the text gives for the present ("as of 1 July 1926"), and by
    the one year of the title or of the first lines, or by the weekday of a day in the sentence. A day is given by how many days are left until a date, by another day in its sentence or in the first lines, by the full date and the dash
    with which its paragraph begins, and by a full date that names the same weekday ("Tuesday, November 10, 2020"); "this season" by another one in its sentence, and "last month" by two days behind it.
    """
    listed = sentences(document)
    if not listed:
        return False
    # A headline is no sentence: what stands there leans on the first one.
    at = max(0, bisect_right(listed, item.span.start, key=lambda sentence: sentence.span.start) - 1)
    if (
        document.slice(item.span).lower() == "this season"
        and _PLAYED.search(document.text, listed[at].span.start, item.span.start) is not None
    ):
        return True
    if not coarse:
        if item.expression.weekday is not None and any(
            other.form in _DAYS and other.expression.weekday == item.expression.weekday for other in dates(document)
        ):
            return True
        here = listed[at].span
        return _has_day(document, here) or (item.form == "weekday" and _is_day_of_event(document, item))
    if _has_weekday_of_year(document, item, listed[at].span) or _is_year_of_cycle(document, item):
        return True
    if item.expression.unit == "year" and _has_year_above(document, item):
        return True
    first, last = listed[max(0, at - _NEAR)].span.start, listed[min(at + _NEAR, len(listed) - 1)].span.end
    stated = [other for other in dates(document) if other.form in _DAYS and other.has_year]
    months = (other for other in dates(document) if other.form == "month-year")
    if any(_is_of_present(document, other) for other in months):
        return True
    if any(first <= other.span.start < last or _is_of_present(document, other) for other in stated):
        return True
    return _has_year_at_head(document)


def _is_day_of_event(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.occasions import is_day_of_event  # noqa: PLC0415 - few expressions need it

    return is_day_of_event(document, item)


def _is_year_of_cycle(document: Document, item: TimeExpression) -> bool:
    if item.expression.unit != "year":
        return False
    from provenance_plugins.dates.occasions import is_year_of_cycle  # noqa: PLC0415 - few expressions need it

    return is_year_of_cycle(document, item)


def _has_year_above(document: Document, item: TimeExpression) -> bool:
    """Whether the heading of the section, or a line right above the paragraph that is written as one, has one year: "Regattas of 2024"."""
    index = document.block_index(item.span.start)
    if index is None:
        return False
    for step, block in enumerate(reversed(document.blocks[max(0, index - _SECTION) : index])):
        text = document.slice(block.span)
        headed = block.kind in HEADING_KINDS
        line = step == 0 and block.kind is BlockKind.PARAGRAPH and len(text) <= _LINE and text[-1:].isalnum()
        if headed or line:
            return len(set(_YEAR.findall(text))) == 1
    return False


_SECTION, _LINE = 6, 60
"""Blocks of a section above one of its paragraphs, and characters of a heading that nothing marks."""


def _is_beside_named_day(document: Document, item: TimeExpression) -> bool:
    if item.expression.unit == "week":
        return False
    from provenance_plugins.dates.occasions import is_beside_named_day  # noqa: PLC0415 - few expressions need it

    return is_beside_named_day(document, item)


def _has_weekday_of_year(document: Document, item: TimeExpression, here: Span) -> bool:
    """Whether a day with its weekday stands in the sentence of "this year", which tells the year: "this year on Monday, October 12"."""
    return item.expression.unit == "year" and any(
        other.form == "day-month" and other.expression.weekday is not None and here.start <= other.span.start < here.end
        for other in dates(document)
    )


def _is_of_present(document: Document, other: TimeExpression) -> bool:
    before = " ".join(word.lower() for word in words_before(document.text, other.span.start)[-_BESIDE:])
    return any(f" {before} ".endswith(f" {phrase} ") for phrase in _phrases("present"))


def _has_day(document: Document, here: Span) -> bool:
    """Whether the sentence, a dateline or a weekday in the first lines gives a day. Only its year may be missing, which is another rule's."""
    return _is_dated_by_head(document) or any(
        other.form == "day-month"
        and (
            here.start <= other.span.start < here.end
            or (other.span.end <= _DATELINE and other.expression.weekday is not None)
        )
        for other in dates(document)
    )


def _is_dated_by_column(document: Document) -> bool:
    from provenance_plugins.dates.yearless_columns import day_of_column  # noqa: PLC0415 - few texts state a thing

    return day_of_column(document) is not None


def _is_dated_by_head(document: Document) -> bool:
    if day_at_head(document) is not None or (document.declared and _is_dated_by_column(document)):
        return True
    title = metadata(document).title
    if title is None or not any(map(str.isdigit, title.value)):
        return False
    from provenance_plugins.dates.titled_days import own_day_of_title  # noqa: PLC0415 - few titles have a figure

    return own_day_of_title(document) is not None


def day_at_head(document: Document) -> TimeExpression | None:
    """The day without a year that a dateline in the first lines gives: "LEEDS, July 27 – A train ran late on Sunday"."""
    for other in dates(document):
        if other.span.end > _DATELINE:
            return None
        if other.form == "day-month" and (
            (
                _DASH.match(document.text, other.span.end)
                and _opens_line(document, other.span)
                and not _begins_range(document, other.span)
            )
            or _is_own_line(document, other.span)
        ):
            return None if _is_of_event(document, other.span) else other
    return None


def _opens_line(document: Document, span: Span) -> bool:
    """Whether no more than a place and an agency stand before a day on its line; behind a sentence the dash goes on with that: "it closed at $6 on Jan. 3 – a drop of a fifth"."""
    return span.start - document.text.rfind("\n", 0, span.start) <= _PLACE


def _begins_range(document: Document, span: Span) -> bool:
    """Whether the dash behind a day leads to another one: "The fair is July 2-July 6, 2026"."""
    following = next((other.span for other in dates(document) if other.span.start >= span.end), None)
    return following is not None and _TO_LAST_DAY.fullmatch(document.text, span.end, following.start) is not None


_TO_LAST_DAY = lazy_pattern(r"\s?[-–—]\s?")
"""What stands between the two days of a range."""
_PLACE = 80
"""Characters of a place, an agency and a name before the day of a dateline, at most."""


def _is_of_event(document: Document, span: Span) -> bool:
    """Whether a day stands in a list below a heading or a line, with other items, or in a table with other days: when something is held, beside the hour and the price."""
    index = document.block_index(span.start)
    if index is None:
        return False
    blocks = document.blocks
    if blocks[index].kind is BlockKind.TABLE_CELL:
        return (
            _opens_row(document, span)
            and sum(_opens_row(document, other.span) for other in dates(document)) >= _DAYS_OF_TABLE
        )
    bulleted = _BULLET.match(document.text, document.text.rfind("\n", 0, span.start) + 1) is not None
    if blocks[index].kind is not BlockKind.LIST_ITEM:
        return bulleted and index > 1
    first = index
    while first and blocks[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    several = first < index or (index + 1 < len(blocks) and blocks[index + 1].kind is BlockKind.LIST_ITEM)
    return several and first > 1  # a list right below the title is the head of the text


_DAYS_OF_TABLE = 3
"""Cells that begin with a day without its year, from which on a table is a programme."""


def _opens_row(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    return block is not None and block.kind is BlockKind.TABLE_CELL and block.span.start == span.start


_BULLET = lazy_pattern(r"[ \t]*[*•◦-][ \t]+\S")


def stub_at_head(document: Document) -> Span | None:
    """What a labelled line at the head gives in place of a day: "Posted on Monday, 6:42 pm", "Updated 2 days ago"."""
    days = [
        other.span
        for other in dates(document)
        if other.span.end <= _DATELINE and other.form in {"weekday", "relative"} and other.granularity == "day"
    ]
    head = lowered_part(document, 0, _DATELINE)
    told = any(map(head.__contains__, _AGE_SIGNS))
    ago = (Span(*match.span()) for match in _AGO.finditer(document.text, 0, _DATELINE)) if told else ()
    return next((span for span in (*days, *ago) if _is_own_line(document, span, labelled=True)), None)


def _is_own_line(document: Document, span: Span, *, labelled: bool = False) -> bool:
    """Whether a day is all that its line says, before a time and behind a label, a weekday or a byline: "Posted: Tuesday, May 3 at 10:12 AM", "By Ana Cruz | May 3"; `labelled`: the label has to be there."""
    text = document.text
    first = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if _TIME.fullmatch(text, span.end, len(text) if end < 0 else end) is None:
        return False
    before = text[first : span.start].lstrip(" |,*_[(")
    if not _TIME.sub("", before):
        return not labelled
    label = words_for(document).dated.search(before)
    if label is not None and label.start() <= 1 and label.lastgroup in _OWN_LABELS:
        return True
    return not labelled and _is_byline(document, before)


def _is_byline(document: Document, before: str) -> bool:
    """Whether some words are the name of the author, and short ones around it."""
    for author in metadata(document).authors:
        if author.value in before:
            return all(len(word) <= _LEADING for word in before.replace(author.value, "", 1).split())
    return False


def _has_year_at_head(document: Document) -> bool:
    title = metadata(document).title
    texts = [*(() if title is None else (title.value,)), *_first_lines(document)]
    return any(len(set(_YEAR.findall(text))) == 1 for text in texts) or _is_year_of_lead(document)


def _is_year_of_lead(document: Document) -> bool:
    """Whether the first sentence names a year, in which a title ran into the text, and the next ones name it again and no other, nor the text a later one: "1,000 motions in 2017. … 1,055 were passed in 2017."."""
    lead = _YEAR.findall(document.text, 0, _LEAD)
    return (
        len(lead) > 1
        and len(set(lead)) == 1
        and lead[0] == max(_YEAR.findall(document.text))
        and _YEAR.search(document.text, *sentences(document)[0].span) is not None
    )


_LEAD = 600


def _first_lines(document: Document) -> Iterator[str]:
    for block in document.blocks[:_HEAD]:
        text = document.slice(block.span)
        if len(text) > _SHORT or text.endswith(_ENDS) or block.kind is BlockKind.CODE:
            return
        yield text


@cache
def _phrases(table: str) -> tuple[str, ...]:
    entries = {"countdown": _COUNTDOWN, "present": _PRESENT}[table].of_language("en") or ()
    return tuple(entry.text for entry in entries)


def is_day_named(document: Document, item: TimeExpression) -> bool:
    """Whether the text says which day it is: "as of today (May 2022)", "on Tuesday, when the polls open … They close on June 7".

    A date with its year, in the sentence or in one beside it, has to fall on that weekday. One without has to follow, where nothing is told as past:
    what is ahead on a weekday and on a day of a month is mostly one event, what has been are two.
    """
    if _is_explained(document, item) or _is_beside_named_day(document, item):
        return True
    if item.form != "weekday" or item.expression.weekday is None:
        return False
    if _is_behind_event(document, item) or _is_only_day(document, item):
        return True
    if _is_dated_above(document, item) or _is_dated_in_caption(document, item) or _bears_day(document, item):
        return True
    found = sentences(document)
    at = bisect_right(found, item.span.start, key=lambda sentence: sentence.span.start) - 1
    if at < 0:
        return False
    first, last = found[max(0, at - 1)].span.start, found[min(at + 1, len(found) - 1)].span.end
    beside = [other for other in dates(document) if first <= other.span.start < last and other is not item]
    for other in beside:
        day = day_of(other)
        if day is not None and day.weekday() == item.expression.weekday:
            return True
    follows = next((other for other in beside if other.span.start >= item.span.end), None)
    if follows is None or follows.form != "day-month" or language(document).read_as != "en":
        return False
    known = words("en")
    told = document.text[found[at].span.start : last].lower().split()
    return not any(word in known.happened or word.endswith(known.endings) for word in told)


def _is_behind_event(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence of a weekday counts from an event that has its year: "A day after the 2020 election, the band on Wednesday left"."""
    start = document.text.rfind("\n", 0, item.span.start) + 1
    return _BEHIND_EVENT.search(document.text, max(start, item.span.start - _CLAUSE), item.span.start) is not None


_BEHIND_EVENT = lazy_pattern(
    r"\b(?:days?|nights?|mornings?|hours) (?:after|before|following|ahead of) (?:the|its|their|his|her) (?:19|20)\d\d [^.!?\n]*\Z"
)
_CLAUSE = 160
"""Characters before a weekday in which its sentence has begun."""


def _is_only_day(document: Document, item: TimeExpression) -> bool:
    """Whether the one full date of a text stands near a weekday and falls on it, as that of a caption does: "the firm said Monday … Ana Cruz at the gate on June 4, 2018 in Leeds"."""
    days = {day: other for other in dates(document) if (day := day_of(other)) is not None}
    if len(days) != 1:
        return False
    ((day, other),) = days.items()
    if day.weekday() != item.expression.weekday:
        return False
    return abs(other.span.start - item.span.start) <= _SAME_EVENT or _heads_transcript(document, other)


_SAME_EVENT = 800


def _heads_transcript(document: Document, day: TimeExpression) -> bool:
    """Whether a day stands with its hour behind the name of what was broadcast, as over a transcript: "Harbour News: The Vote June 4, 2018, 10 PM"; a sentence has words in small letters."""
    if day.form not in _DAYS or _HOUR.match(document.text, day.span.end) is None:
        return False
    first = max(document.text.rfind("\n", 0, day.span.start) + 1, day.span.start - _TITLE)
    before = document.text[first : day.span.start].split()
    return bool(before) and all(word in _SMALL or not word[0].islower() for word in before)


_HOUR = lazy_pattern(
    r"(?i)[ ,(|–-]{1,4}(?:at |um |à |às |alle |a las |om |kl\.? )?\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b|\s?(?:uhr|uur|heures|h)\b)"
)
_TITLE = 80
"""Characters of the name of a broadcast before its day."""
_SMALL = frozenset({"of", "the", "and", "de", "des", "du", "la", "le", "les", "del", "di", "van", "der", "die", "das"})
"""Words within such a name."""


def _bears_day(document: Document, item: TimeExpression) -> bool:
    """Whether the day of the month stands behind a weekday, and a day that the text gives with its month and weekday agrees: "el lunes 23", "domingo 22 de octubre"."""
    number = _NUMBER_BEHIND.match(document.text, item.span.end)
    if number is None or item.expression.weekday is None:
        return False
    day = int(number["day"])
    return any(
        other.form in _DATES
        and other.expression.weekday is not None
        and abs(day - other.expression.day) <= _FORTNIGHT
        and (day - other.expression.day - item.expression.weekday + other.expression.weekday) % _WEEK == 0
        for other in dates(document)
    )


_NUMBER_BEHIND = lazy_pattern(
    r",?\s(?:(?:the|den|le)\s)?(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?(?![\w:%°-]|[.,]\d|\s?[ap]\.?m)",
    signs=DIGITS,
)
_WEEK, _FORTNIGHT = 7, 14
"""Days between two that agree, at most: of farther ones the month might be another."""


def _is_dated_above(document: Document, item: TimeExpression) -> bool:
    """Whether a caption or a line shortly above a weekday gives one such weekday with its date: "Ana Cruz on Wednesday, Aug. 24, 2011"."""
    start = item.span.start
    days = {
        (other.year, other.month, other.day)
        for other in all_expressions(document)
        if other.weekday == item.expression.weekday and other.form in _DAYS and start - _ABOVE <= other.start < start
    }
    return len(days) == 1


def _is_dated_in_caption(document: Document, item: TimeExpression) -> bool:
    """Whether the caption that a weekday stands in gives one day, which falls on it: "A hen at the fair on July 1, 2025. Ana Cruz sold it at Tuesday's auction."."""
    block = document.block_at(item.span.start)
    if block is None or block.kind is not BlockKind.CAPTION:
        return False
    days = {day for other in dates(document) if block.span.contains(other.span) and (day := day_of(other)) is not None}
    return len(days) == 1 and days.pop().weekday() == item.expression.weekday


def _is_explained(document: Document, item: TimeExpression) -> bool:
    """Whether a date stands right behind it, in brackets or behind a comma: "today (May 2022)", "yesterday, 4 June 2020", "as of this writing (2016-03)"."""
    end = item.span.end
    if document.text[end : end + 1] != "," and document.text[end : end + 2] not in {" (", " [", " –", " —"}:
        return False
    if _MONTH_IN_FIGURES.match(document.text, end) is not None:
        return True
    return any(0 < other.span.start - end <= _GAP and other.has_year for other in dates(document))
