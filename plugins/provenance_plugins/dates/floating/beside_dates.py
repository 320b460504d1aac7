"""Relative dates whose day stands beside them, or that are none: in a dated line, before the day of a teaser or a comment, in an address, as the label of a card."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression, dates, language
from provenance.analysis.dates.context import words_after, words_before
from provenance.analysis.dates.names import month_names, plain
from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, BlockKind, Document, any_of, lazy_pattern
from provenance_plugins.dates.nowadays import has_past_near, is_of_label
from provenance_plugins.dates.rows_of_names import is_in_row_of_names
from provenance_plugins.dates.tables import any_word, forms

_DATED_LINE = lazy_pattern(
    r"[\s*_•\"'(\[-]{0,6}(?:19|20)\d\d(?P<mark>[-/.]?)(?:0[1-9]|1[0-2])(?P=mark)(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
"""With which the lines of a list of news begin: "19850106\tThe mill may find its footing tonight"."""
_LINE = 400
"""Characters before a date in which its line begins."""
_ADDRESS = lazy_pattern(r"(?:https?://|www\.)[^\s<>()\"“”]*\Z")
_LONGEST_ADDRESS = 300
_SIGNED = lazy_pattern(r"[.!?]?[”\"’]?\s{0,3}(?:[-–—]\s?[A-Z][\w .’'-]{1,30}\s?[,(|·-]\s?)\Z")
"""Between the words of a comment and its day: "in concert next week. -Lawrence, Jan 23"."""
_OF_TALE = lazy_pattern(r"\s(?:evening|morning|night|afternoon|day)\b")
"""Behind "this August", which then is the evening that is told of."""
_TIME = ("'s time", "’s time", "s' time", "s’ time")
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_REACH = 60
_TEASER = 2
"""Blocks behind a teaser in which its day stands by itself."""
_BESIDE, _LABEL = 24, 2
"""Characters beside a day that is all of its block but an author, and words before "2 days ago" in the label of a card."""
_CITED = lazy_pattern(r"\[[A-Za-z+]{1,6}(?:[6-9]\d|[0-2]\d)[a-z]?\]\s\Z")
"""A mark that names the year of a work: "Ohta et al. wrote [OKS78] 38 years ago"."""
_DATED = frozenset({"full", "iso", "numeric"})
_OF_DAYS = frozenset({"full", "iso", "numeric", "day-month"})


_OF_ANOTHER = lazy_pattern(r"\s(?:it|them)(?=[.,;:!?)])")
"""Behind "at the time of writing", what was written by somebody: a program, a letter."""
_MONTH_BEHIND = lazy_pattern(r"\s(?:di|de|do)\s(?P<month>[^\W\d_]{3,10})(?!\w)")


def is_none(document: Document, item: TimeExpression) -> bool:
    """Whether it stands in an address, in a line that begins with its date, is all that stands between two tags of a template, or all that the label of a card says: "Tokens 2 days ago"."""
    text, start = document.text, item.span.start
    if (
        not text[max(0, start - 1) : start].isspace()  # as before most days
        and _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is not None
    ):
        return True
    if item.form == "weekday" and _is_between_tags(text, item):
        return True
    if item.form == "relative" and text[start : item.span.end].lower() in forms("habits", "told"):
        return not has_past_near(document, item)  # "am Wochenende ist das Museum zu"
    line = max(text.rfind("\n", 0, start) + 1, start - _LINE)
    if _DATED_LINE.match(text, line, start) is not None:
        return True
    if _OF_ANOTHER.match(text, item.span.end) is not None and text[start : item.span.end].lower().endswith("writing"):
        return True  # "what they knew at the time of writing it,"
    if text.startswith(" of ", item.span.end) and text[start : item.span.end].lower().endswith(" ahead"):
        return True  # "the months ahead of September"
    if item.expression.unit == "month" and (named := _MONTH_BEHIND.match(text, item.span.end)) is not None:
        return (
            plain(named["month"]) in month_names()
        )  # "lo scorso mese di settembre": of the month only its year is missing
    if _OF_TALE.match(text, item.span.end) is not None and text[start : start + 5].lower() == "this ":
        return True
    if (
        text[start : item.span.end].lower().endswith(_TIME)
        and text[max(0, start - len("in ")) : start].lower() != "in "
    ):
        return True  # "he had a week's time"
    block = document.block_at(start)
    return (
        item.form == "ago"
        and document.whole_page
        and block is not None
        and block.kind not in HEADING_KINDS
        and block.span.end == item.span.end
        and len(text[block.span.start : start].split()) <= _LABEL
    )


_BEHIND_TAG = lazy_pattern(r"(?:\}\}|%\})\s?(?:[^\W\d_]{1,6}\s)?\Z", signs=("}}", "%}"))
_BEFORE_TAG = lazy_pattern(r"(?:\s[^\W\d_]{2,12}){0,2}\s?(?:\{\{|\{%)")


def _is_between_tags(text: str, item: TimeExpression) -> bool:
    """Whether a weekday, with its article and its hour at most, is what a template has where nothing else is given: "{{ else }}Sunday morning{{ end }}"."""
    return (
        _BEFORE_TAG.match(text, item.span.end) is not None
        and _BEHIND_TAG.search(text, max(0, item.span.start - _TAG_END), item.span.start) is not None
    )


_TAG_END = 12
"""Characters before a weekday in which the tag before it ends."""


def lacks_year_alone(item: TimeExpression) -> bool:
    """Whether a day and its month have a word beside them that says no more than that they are past or to come: "el pasado 28 de enero", "last June 3"; not "3 June last year"."""
    said = item.expression
    return (
        item.form == "relative" and said.unit == "month" and bool(said.month) and bool(said.day) and not item.has_year
    )


def is_dated_beside(document: Document, item: TimeExpression) -> bool:
    """Whether the day of the words in which it stands is told beside them: behind the name of who commented, in a line below the teaser of a page, in the key of a cited work."""
    text, end = document.text, item.span.end
    if item.expression.unit in _SEASONS and (block := document.block_at(item.span.start)) is not None:
        return any(
            other.form in _DATED and other.has_year and block.span.contains(other.span) for other in dates(document)
        )
    if item.form in _NEAR_ITS_DAY and _is_in_caption(document, item):
        return True
    if (said := _BRACKETED.match(text, end)) is not None and any(
        plain(word) in month_names() and (not word.islower() or language(document).read_as != "en")
        for word in _WORD.findall(said[1])
    ):
        return True
    if text[item.span.start : end].lower().endswith("writing") and (
        _OF_ALL.search(text, max(0, item.span.start - _SENTENCE), item.span.start) is not None
    ):
        return True
    if item.form == "ago" and _CITED.search(text, max(0, item.span.start - _BESIDE), item.span.start) is not None:
        return True
    for other in dates(document):
        if other.form in _OF_DAYS and end < other.span.start <= end + _REACH:
            return _SIGNED.search(text, end, other.span.start) is not None
    return document.whole_page and _is_above_day(document, item)


_OF_ALL = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_word('of_all_texts', 'what')})\s(?:(?!(?:i|we|my|our)\b)[\w’',-]+\s){{0,6}}?(?:{any_word('of_all_texts', 'verb')})\s(?=[^.!?\n]{{0,80}}\b(?:{any_word('of_all_texts', 'of_author')})\b)[^.!?\n\d]{{0,100}}\Z"
    )
)
"""Before the day of writing of whatever a site has: "Opinion pieces reflect the view of their author at the time of writing"."""
_BRACKETED = lazy_pattern(r"(?:\sthis(?:\s[a-z]{3,9})?)?\s\(([^()\n]{3,40})\)")
_WORD = lazy_pattern(r"[^\W\d_]{3,10}")
"""Behind such words, in brackets, what they mean: "next week (the end of June)", "at the time of writing this (8 April 2017)"."""


def _is_in_caption(document: Document, item: TimeExpression) -> bool:
    """Whether a day with its year ends the caption in which it stands, or the one behind it in a text that captions ran into: "… would not speak tonight …, Nov. 5, 2024. (Ana Cruz/The Times via AP)"."""
    text, end = document.text, item.span.end
    for other in dates(document):
        if other.form in _DATED and other.has_year and end <= other.span.start <= end + _CAPTION:
            between = text[end : other.span.start]
            return (
                _CREDIT.match(text, other.span.end) is not None
                # The caption behind the sentence shows the next day, and not one of years ago.
                and (
                    (ends := len(_END.findall(text, end, other.span.start))) == 0
                    or (ends == 1 and other.expression.weekday is not None)
                )
                and "\n" not in between
                and _OF_ARCHIVE.search(between) is None
            )
    return False


_CAPTION = 300
"""Characters between such a day and the one with its year."""
_END = lazy_pattern(r"(?<=\w{3})[.!?][”\"’)]?\s(?=[A-ZÀ-Þ])")
_OF_ARCHIVE = lazy_pattern(r"(?<!\w)(?:FILE|File|ARCHIVE|Archive)(?!\w)")
_NEAR_ITS_DAY = frozenset({"weekday", "relative"})
_CREDIT = lazy_pattern(
    r"[^.()\n]{0,60}\.?\s{0,2}(?:\((?=[^()\n]{2,60}(?:/| via |Photo|Foto|File|Getty|Reuters))|(?:Photo|Foto|Picture|Image|Photograph|Credit|Bild|Imagen)s?\s?(?:[:/]|by\s)|©\s?[A-Z])"
)
"""Who made the picture, behind the caption."""


def _is_above_day(document: Document, item: TimeExpression) -> bool:
    index = document.block_index(item.span.start)
    if index is None or document.blocks[index].kind is BlockKind.CODE:
        return False
    for block in document.blocks[index + 1 : index + 1 + _TEASER]:
        if block.kind in HEADING_KINDS:
            return False
        days = [
            one
            for one in all_expressions(document)
            if one.form in _DATED and block.span.start <= one.start < block.span.end
        ]
        if days and block.span.end - block.span.start <= days[0].end - days[0].start + _BESIDE:
            return True
    return False


_LONG_AGO = 100
"""Years."""
_YEAR = lazy_pattern(r"(?:19|20)\d\d(?:'s)?")
_APPOSED = lazy_pattern(r",?\s\(?(?:19|20)\d\d(?![\w-])")
"""Behind a year that leans on the day of writing, the year itself."""
_IN_YEAR = lazy_pattern(r"\s(?:in|of)\s(?:1[5-9]\d\d|20\d\d)\b")
_NUMBERS = lazy_pattern(r"\s+\d{1,3}\s+\d{1,3}\b")
_IN_NAME = lazy_pattern(r"Today|Tomorrow|Yesterday|Tonight")
_CAPITAL_BEFORE = lazy_pattern(r"(?<=[a-z,;] )(?:[A-ZÀ-Þ][a-zà-þ]+|[a-z]+) \Z")
_WORD_BEFORE = 24
"""Characters of the word before it, and of the end of the one before that."""
_ON_DAY = lazy_pattern(
    r",? \(?(?:on |in )?(?:the )?(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? (?:19|20)\d\d|[A-Z][a-z]{2,8}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d)"
)
_IT_IS = lazy_pattern(
    r",? (?:it is|it's|it’s) (?:(?:now|about|on|\d{1,2}(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?|\([^()\n]{1,12}\)|[A-Z][a-z]{2,5}day),? )*(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? (?:19|20)\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)"
)
_STOP = lazy_pattern(r"[.;:)!?]|\s*\Z")
_OF_LAWS = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:{any_word('written_laws', 'laws')})\b[^.!?\n]{{0,160}}\b(?:{any_word('written_laws', 'meaning')})(?:\s(?:to|by|from|in|as)(?:\s(?!(?:is|are|was|were|remains?|has|have|had|not|un\w+)\b)[\w’'-]+){{1,10}})?\s\Z"
    )
)
"""Before the end of a sentence on what words of a law meant when it was written: "statutes are read by what a word meant at the time of writing"."""
_SENTENCE = 300
_ONE_DAY = lazy_pattern(lambda: rf"(?<!\w)[Oo]ne (?:{any_of(forms('day_kind'))}) \Z")
_NUMBERED = lazy_pattern(r"(?<![\d.:,-])[0-7]\s(?:for|is|means|=|stands\sfor)\s+\Z")
_BY_DEFAULT = lazy_pattern(r"(?i)\bdefault(?:s|ed|ing)?\s(?:to|is)\s(?:the\s)?\Z")
_ONE = 20
"""Characters of "one leisurely ", with a sign before it."""
_OF_YEAR = lazy_pattern(r" of the (?:year|season|month)\b")
"""Behind a weekday that is one of many: "the messiest Sunday of the year"."""


def is_no_matter(document: Document, item: TimeExpression) -> bool:
    """A year more or less tells nobody anything about "2,500 years ago", nor a day about "five minutes ago".

    "A year earlier" leans on the year that its sentence names, where it names one, "this year, 2025," names its own, and "the first Wednesday" comes again.
    """
    by_default = _BY_DEFAULT.search(document.text, max(0, item.span.start - _ONE), item.span.start)
    if by_default or (item.expression.unit == "year" and _APPOSED.match(document.text, item.span.end)):
        return True  # "defaulting to the current month", whichever a program finds; "this year, 2025,"
    if (
        is_in_row_of_names(document, item)
        or _is_of_times(document, item)
        or (
            _IN_NAME.fullmatch(document.slice(item.span))
            and _CAPITAL_BEFORE.search(document.text, max(0, item.span.start - _WORD_BEFORE), item.span.start)
        )
    ):
        return True  # a board in a list of boards; "Andover Tomorrow", a group; "and then Tomorrow", a song
    if document.slice(item.span).lower().endswith("writing") and (
        _ON_DAY.match(document.text, item.span.end)
        or _IT_IS.match(document.text, item.span.end)
        or (
            _STOP.match(document.text, item.span.end) is not None
            and _OF_LAWS.search(document.text, max(0, item.span.start - _SENTENCE), item.span.start) is not None
        )
    ):
        return (
            True  # "at the time of writing on 6 November 2023", "at this writing, it is 5 PM, Jan. 23, 2003"; of a law
        )
    if item.form == "weekday":
        before = words_before(document.text, item.span.start)[-1:]
        if (
            _IN_YEAR.match(document.text, item.span.end)
            or _OF_YEAR.match(document.text, item.span.end)
            or _is_in_timetable(document, item)
        ):
            return True
        if (any(map(str.isdigit, before)) and _NUMBERS.match(document.text, item.span.end)) or _NUMBERED.search(
            document.text, max(0, item.span.start - _ONE), item.span.start
        ):
            return (
                True  # the column of a forecast: "Today 69 55 Friday 77 57"; what a number stands for: "0 for Sunday"
            )
        if _ONE_DAY.search(document.text, max(0, item.span.start - _ONE), item.span.start) and forms(
            "of_report"
        ).isdisjoint(word.lower() for word in words_after(document.text, item.span.end)):
            return True  # "One leisurely Sunday afternoon"
        return not forms("ordinal").isdisjoint(word.lower() for word in before)
    if item.form == "comparison":
        return any(map(_YEAR.fullmatch, words_before(document.text, item.span.start)))
    offset, unit = item.expression.offset or 0, item.expression.unit
    if item.form != "ago":
        return False
    return unit in {"century", "minute"} or (unit == "year" and abs(offset) >= _LONG_AGO) or is_of_label(document, item)


def _is_of_times(document: Document, item: TimeExpression) -> bool:
    """Whether a day stands for a time, as its verb says that it sets beside another: "Yesterday's tale becomes today's reality"."""
    text, (start, end) = document.text, item.span
    return text[end : end + 2] in _POSSESSIVE and (
        _BECOMES.match(text, end) is not None or _BECAME.search(text, max(0, start - _SENTENCE), start) is not None
    )


_POSSESSIVE = ("'s", "’s")
_SENTENCE = 120
_TIMES, _VERBS = (
    r"(?:yesterday|today|tomorrow)['’]s",
    r"(?:is|are|was|were|becomes?|became|(?:will|can|may|could|would)\s(?:be|become)|turns?\sinto|turned\sinto)",
)
_BECOMES = lazy_pattern(rf"['’]s\s(?:[\w’'-]+\s){{1,6}}{_VERBS}\s{_TIMES}(?!\w)", re.IGNORECASE)
_BECAME = lazy_pattern(rf"\b{_TIMES}\s(?:[\w’'-]+\s){{1,6}}{_VERBS}\s\Z", re.IGNORECASE)


def _is_in_timetable(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.floating.timetables import is_in_timetable  # noqa: PLC0415 - few texts have a weekday

    return is_in_timetable(document, item)
