"""Datelines: the place and the day with which the first paragraph of a report begins."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.date_labels import LABEL
from provenance.analysis.metadata.glued_bylines import behind_byline
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import StatedDate, date_in, dates_in, stated
from provenance.analysis.metadata.values import UNSETTLED, Candidate, Value
from provenance.analysis.rulings import cites_ruling
from provenance.api import BlockKind, Confidence, Document, lazy_pattern

_WHOLE = 50
"""Longer lines may be paragraphs with a dateline before them."""
_OPENING = 130
"""Characters of a paragraph in which its dateline ends."""
_PLACE = lazy_pattern(
    r"[^a-z]*(?:[A-ZÀ-Þ][\w.'’]*+[\s,./–—-]*+){1,7}(?:\([^()\n]{1,30}\)[\s,–—-]*(?:[A-Z][a-z]{2,8},?\s?)?)?$"
)
_ON_DAY = lazy_pattern(r"(?<=[\wÀ-ÿ])(?:\s?:\s?|,\s?)(?:le|el|il|on|am)?\Z")
"""Between a place and the day: "Thiès: le 3 mai 2024"."""
_NO_BLANK = lazy_pattern(r"(?<=[A-ZÀ-Þ]),(?=\d)")
"""Between a place and the day: "LEEDS,3 MAY 2024"."""
_WIRE = lazy_pattern(r"[\s*_]*\((?=[^()\n]*[A-ZÀ-Þ])[^()\n]{2,30}\)(?:\s?[-–—]{1,2})?\s")
"""Before all else the service that sends a release out: "(Harbour Wire) - May 3, 2024 - LEEDS — "."""
_SPEAKS = lazy_pattern(r"\s(?=[“\"«][^\W\d_])")
"""What is enough behind the day where an agency stands before the place: "(Harbour Wire) Leeds, 3 May 2024 “…"."""
_PLACE_AND_REGION = lazy_pattern(
    r"(?P<first>[A-ZÀ-Þ][\w.'’-]*)(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3},\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,2},"
)
_COMMA = lazy_pattern(r",\s(?=[A-ZÀ-Þ])")
"""What is enough behind the day where a place and its region stand before it: "Leeds, Ohio, May 3, 2024, Harbour Mills has …"."""
_END = lazy_pattern(
    r"\s*(?:\([^)\n]{1,30}\)|/[\w\s.&-]{2,30}/)?\s*(?:[-–—─―:]+\s|[–—─―](?=[A-Z“\"])|//|/\s|\.\s)|,?\s\([A-Z]{2,8}\)\s(?=[A-Z“\"])|\s?\([A-Z]{2,8}\)\s?-(?=[A-ZÀ-Þ“«\"])|,\s[A-Z]{2,8}\s?[-–—]\s"
)
"""A dash, a colon or a stop; or the mark of an agency, to whose hyphen the text may be glued: "New Delhi, August 21, 2024 (UNI) The", "Thiès, 3 mai 2024 (ABC)-Le", "Tamale, June 11, 2025, GNA – "."""
_PLACE_AFTER = lazy_pattern(
    r",\s[A-ZÀ-Þ][\w.'’-]*(?:,?\s[A-ZÀ-Þ][\w.'’-]*){0,3}(?=\s?[-–—:)\]])"
    r"|\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,2},\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*)?(?=\s[-–—]{1,2}\s)"
)
"""The place behind the date with which a line begins: "2 October 2024, Tarbet: ", "(2 October 2024, Tarbet)"; without a comma before it one with its region: "October 2, 2024 Leeds, Ohio - "."""
_OPENED = ("(", "[")
_AROUND_PLACE = " \t([*_,"
_CLOSED = lazy_pattern(r"[)\]]\s*(?:[-–—:]+\s?|(?=[A-Z“\"]))")
"""Behind a dateline in brackets, "[Leeds, 2 October 2024]","""
_CLOSED_DATE = lazy_pattern(r"[)\]]\s*[-–—]+\s?")
"""and behind a date in brackets that follows its place: "LEEDS, Ohio (Oct. 2, 2024) — "; with a colon only behind capitals."""
_GOES_ON = lazy_pattern(r"\s*[-–—]+\s[a-zß-ÿ]")
"""A sentence that goes on behind a dash: "3 June 2024 – will it be remembered?"; with a place or an agency before it, a report may begin with "iPhones"."""
_ALONE = lazy_pattern(r"[\W_]*(?:[^\W\d_]{3,12},?\s)?")
_HOUR = lazy_pattern(
    r"(?:,?|\s\|)\s(?:@|at)?\s?\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?"
    r"(?:\s(?:[A-Z]{2,4}\s)?[A-Z][A-Za-z]{1,16}(?:/[A-Z][A-Za-z_]{1,16}|\.[a-z]{2,4}(?:\.[a-z]{2})?)?)?(?=\s?[-–—])"
)
"""The hour behind the day, at which a wire sends a release out: "LEEDS, Ohio (Harbour Wire) Friday May 3, 2024 @ 7:00 AM Eastern — "; with the outlet behind it, also where that ran into the zone: "3 May 2024, 21:34 WIBHARBOUR.id - "."""
_YEAR_OF_DATELINE = lazy_pattern(
    r"\d{4}(?:,?\s(?:@|at)?\s?\d{1,2}[:.]\d\d|[)\]]|,\s[^\d()\n]{2,50}[-–—:)\]]|,?\s*(?:\([^)\n]{1,30}\)|/[^/\n]{2,30}/)?\s*(?:[-–—─―:]|//|/\s|\.\s)|,?\s\([A-Z]{2,8}\)\s|,\s[A-ZÀ-Þ]|\s[“\"«]|\s[A-ZÀ-Þ][^\d,()\n]{1,40},\s[A-ZÀ-Þ][^\d,()\n]{1,40}\s[-–—])|年"
)
"""What every date of a dateline is followed by: cheaper than to read all dates that paragraphs begin with."""
_PLACE_BEHIND = lazy_pattern(
    r"(?P<year>(?:19|20)\d\d)\s+(?:\([^)\n]{1,30}\)\s+)?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}[^\d\n()]{0,40}?(?:\s\([A-Z][\w .&-]{1,25}\)\s?[-–—]|\s/\s[A-Z])"
)
"""A year, and a dateline right behind it."""
_LONGEST_DATE = 24
"""Characters of a date with its weekday before the year."""
_SPAN_BEHIND = lazy_pattern(
    r"\s?(?:to|until|till|–|—|-)\s?(?=[^\n\d]{0,12}(?:\d{1,2}\D{1,14})?(?P<year>(?:1[5-9]|20)\d\d)\b)"
)
_SPAN_BEFORE = lazy_pattern(r"\b(?P<year>(?:1[5-9]|20)\d\d)\s?(?:to|until|till|–|—|-)\s?$")
"""Between the two dates of a life."""
_FIRST_OF_RANGE = lazy_pattern(
    r"(?<![\w.])(?P<day>(?:\d{1,2}\.?\s)?[^\W\d_]{3,9}\.?(?:\s\d{1,2})?)\s?(?:to|until|till|through|–|—|-)\s?$"
)
"""The day without its year before the one with it."""
_HIGHLIGHTS = 20
"""Blocks at the head among which a report may begin, below a lead and a list of what matters in it."""
_HOURS = lazy_pattern(
    r"[\s,|–—-]{1,4}(?:from |at |von |um |de |das |dalle |van )?\d{1,2}(?:[:.h]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?| Uhr|\s?h)?\s?(?:[–—-]|to|until|till|bis|à|a|às|alle|tot)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:[AaPp]\.?[Mm]\b|Uhr\b|hs?\b)"
    r"|[\s,|–—-]{1,4}\d{1,2}(?:[:.h]\d\d\s?[–—]\s?\d{1,2}[:.h]\d\d|\s?h(?:\d\d)?\s?[–—-]\s?\d{1,2}\s?h(?:\d\d)?)(?!\d)"
)
"""From when until when, behind a day: that of an event, "Samstag, 30. Oktober 2021, 19:00-21:30 Uhr"."""
_CITATION = 120
"""Characters on either side of a day in which a citation of a court's decision stands: the day is that of the decision."""
_LEAST = 200
"""Characters of the paragraph with which one begins."""


def datelines(line: Line, words: Words) -> Iterator[Candidate]:
    """The dates of a dateline with which a line begins, if it is long enough for a paragraph."""
    if len(line.text) > _WHOLE:
        yield from dateline(line, words)
        yield from _before_dateline(line, words)
        if (found := words.patterns.corresponding.search(line.text, 0, _OPENING)) is not None:
            from provenance.analysis.metadata.two_calendars import in_two_calendars  # noqa: PLC0415 - few texts have such a line

            for parsed in in_two_calendars(line.text, found, words):
                yield from candidate(line, parsed, words, 6.0, None)
        if "(" in line.text:
            from provenance.analysis.metadata.glued_datelines import glued_datelines  # noqa: PLC0415 - few texts have such a line

            for parsed in glued_datelines(line.text, words.languages):
                yield from candidate(line, parsed, words, 6.0, None)


def below_highlights(document: Document, words: Words) -> Iterator[Candidate]:
    """The dateline of a report that begins below a list of its highlights."""
    blocks = document.blocks[:_HIGHLIGHTS]
    if document.whole_page:
        return
    for index in range(1, len(blocks)):
        start, end = blocks[index].span
        if (
            blocks[index].kind is BlockKind.PARAGRAPH
            and end - start > _LEAST
            and any(block.kind is BlockKind.LIST_ITEM for block in blocks[:index])
        ):
            yield from dateline(
                Line(document.text[start : min(end, start + 2 * _OPENING)], start, Place.OPENING, index), words
            )
            return


def candidate(line: Line, parsed: ParsedDate, words: Words, force: float, label: str | None) -> Iterator[Candidate]:
    """A date of a line, if its year is to be believed and it is no end of a life."""
    found = stated(parsed, words.languages)
    if found is None or (label is None and _goes_on(line.text, parsed)):
        return
    if label is None and (
        _is_of_span(line.text, parsed, found.value[:4])
        or _is_of_season(line.text, parsed, found, words)
        or _HOURS.match(line.text, parsed.end) is not None
        or cites_ruling(line.text, max(0, parsed.start - _CITATION), parsed.end + _CITATION)
    ):
        return
    value = Value(
        found.value, f"text:{label}" if label else "dateline", Confidence.LOW, None, line.span(parsed.start, parsed.end)
    )
    force -= UNSETTLED if found.other else 0.0
    yield Candidate(value, force, "text", label == "updated", visible=True, other=found.other)


def _goes_on(text: str, parsed: ParsedDate) -> bool:
    """Whether a paragraph begins with a date, or its weekday, and its sentence goes on behind a dash."""
    return (
        len(text) > _WHOLE
        and _GOES_ON.match(text, parsed.end) is not None
        and _ALONE.fullmatch(text, 0, parsed.start) is not None
    )


def dateline(line: Line, words: Words) -> Iterator[Candidate]:
    """A dateline at the beginning of a paragraph: "Charlotte, North Carolina - December 12, 2007 - …"."""
    if not _YEAR_OF_DATELINE.search(line.text, 0, _OPENING):
        return
    parsed = date_in(_NO_BLANK.sub(" ", line.text[:_OPENING]), words.languages)
    if parsed is None or parsed.granularity != "day":
        return
    before = line.text[: parsed.start]
    before = before[behind_byline(before, words) :]
    wire = _WIRE.match(before)
    if wire is not None:
        before = before[wire.end() :]
    said = wire is not None and before.strip() and _SPEAKS.match(line.text, parsed.end) is not None
    if not (said or _ends(line.text, before, parsed.end)):
        return
    label = words.dated.search(before) if words.patterns.may_date(before) else None
    before = _ON_DAY.sub("", before.strip(_AROUND_PLACE))
    if before.lower() in words.on and line.text.startswith(". ", parsed.end):
        return  # "Il 4 maggio 2020. Potrebbe essere questa la data …"
    if before and not _PLACE.fullmatch(before) and not (label and label.start() <= 1):
        return
    if label is None or label.lastgroup != "other":
        yield from candidate(line, parsed, words, 6.0, label.lastgroup if label else None)


def _ends(text: str, before: str, end: int) -> bool:
    """Whether what stands behind a date ends a dateline: a dash, the bracket in which the date stands, or the place and one of these."""
    if _COMMA.match(text, end):
        place = _PLACE_AND_REGION.fullmatch(before.strip(" \t*_"))
        if place is not None and place["first"].lower() not in labels("until"):  # "In Leeds, Ohio, …" tells of a day
            return True
    hour = _HOUR.match(text, end)
    end = end if hour is None else hour.end()
    place = None if before.strip(_AROUND_PLACE) else _PLACE_AFTER.match(text, end)
    end = end if place is None else place.end()
    closing = _END
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
            yield from candidate(line, found, words, 5.0, None)


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
