"""The year of a text that states no day: as it is given for a date, of its copyright, of its signature, of the season of an issue, of its recording, or of the work that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from provenance.analysis.metadata.days.mastheads import season_of
from provenance.analysis.metadata.days.recordings import year_of_recording
from provenance.analysis.metadata.declarations import ENTERED, family
from provenance.analysis.metadata.lexicons import labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.machine_dates import LATEST
from provenance.analysis.metadata.values import Value
from provenance.api import DIGITS, Confidence, Document, Span, lazy_pattern

_COPYRIGHT = lazy_pattern(
    r"(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,60}(?:\d{4}\s?[-–—,]\s?){0,9}(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
    signs=DIGITS,
)
_IN_YEAR = lazy_pattern(r"\sin\s(?P<year>(?:19|20)\d\d)(?!\d)")
_MERE = lazy_pattern(r"(?:\d{4}\s?[-–—]\s?)?(?P<year>(?:19|20)\d\d)")
"""All that `copyright: 2022` holds."""
_ABOUT = lazy_pattern(
    r"[\[(]?(?:(?:c|ca|circa|about|early|late|spring|summer|autumn|fall|winter)\b\.?,?\s?)?(?:\d{4}\s?[-–—/]\s?)?(?P<year>(?:1[4-9]|20)\d\d)\??(?:/\d\d)?[\])]?\.?",
    re.IGNORECASE,
)
"""A year for a date, as catalogues have it where nobody knows more: "[1876]", "circa 1876", "1876-1879"."""
_SIGNED = lazy_pattern(
    r"(?:[-–—]+|―)\s*[A-ZÀ-Þ][^,\d]{3,40},(?:\s[A-ZÀ-Þ][^,\d]{1,30},){0,2}\s(?P<year>(?:19|20)\d\d)\.?"
)
"""How forewords end: "— Ana Cruz, Leeds, 2020"."""
_WORK = lazy_pattern(
    r"[\"“]?[A-ZÀ-Þ][^\n]{1,120}?[\"”]?\s*\((?P<year>1[5-9]\d\d)\)(?P<author>\s[A-ZÀ-Þ][\w .'’-]{4,40})?"
)
"""The title of a work of literature with its year, and whoever wrote it on the same line or the next."""
_IMPRINT = lazy_pattern(r"[A-ZÀ-Þ][^\d:\n]{2,40}:\s[A-ZÀ-Þ][^\d\n]{2,80},\s(?P<year>1[5-9]\d\d)\.?", signs=("1",))
"""Place, publisher and year of an old book on a line: "LEEDS: CRUZ AND SONS, 1891"."""
_LABELLED = lazy_pattern(r"(?P<label>[^\W\d_][^:\d\n]{2,30}?)\s?:\s?(?P<year>(?:19|20)\d\d)\.?")
"""What a head of labels says of its text: "Date: 2024"."""
_YEAR_ALONE = lazy_pattern(r"[\[(]?(?P<year>1[5-9]\d\d)[\])]?\.?", signs=("1",))
_PUBLISHER = lazy_pattern(
    r"(?:&|\band)\s(?:co|sons?|brothers|bros|company)\b|\b(?:press|publish\w*|print\w+|booksellers?|row|street|square|lane|court|strand|verlag|libraire|éditeurs?)\b",
    re.IGNORECASE,
)
"""In the line above a year on a line of its own, which is then that of the imprint."""
_NAME = lazy_pattern(r"(?:[Bb]y\s)?[A-ZÀ-Þ][\w'’-]+\.?(?:\s(?:[a-zà-þ]{1,3}\s)?[A-ZÀ-Þ][\w'’-]*\.?){1,3}")
_HEAD_LONGEST = 80
"""Characters of a line with the copyright at the head of a text."""
_OLD = 1930
"""Works after this year are reviewed more often than they are printed again."""
_ABOUT_LONGEST = 30
_SAID = 60
"""Characters before the year in which a text says that it was published."""
_LONGEST = 160


def year_of(document: Document, lines: Sequence[Line], title: int) -> Value | None:
    """The year that is given for a date, that of the copyright or of the signature. The copyright at the foot of a text is its site's, whose programs write the current year there."""
    for declared in document.declared:
        if (
            declared.field in {"date", "modified"}
            and len(declared.value) <= _ABOUT_LONGEST
            and (about := _ABOUT.fullmatch(declared.value.strip())) is not None
        ):
            return Value(about["year"], declared.origin, Confidence.LOW, declared, declared.span or declared.source)
        if declared.field == "licence" and family(declared) in ENTERED:
            value = declared.value
            own = declared.origin.rpartition(":")[2].lower().endswith("copyright")
            match = _COPYRIGHT.search(value[:_LONGEST]) or (_MERE.fullmatch(value.strip()) if own else None)
            if match is not None and int(match["year"]) <= LATEST:
                return Value(match["year"], declared.origin, Confidence.LOW, declared, declared.span or declared.source)
    stated = _at_head(
        document, [*_of_title(document, title), *takewhile(lambda line: line.place is Place.FRONT, lines)]
    )
    stated = stated or season_of(lines) or _said(document) or year_of_recording(document) or _in_print(document)
    if stated is not None:
        return stated
    for line in reversed(lines):
        if line.place is Place.FOOT and len(line.text) <= _LONGEST:
            match = _SIGNED.fullmatch(line.text)
            if match is not None:
                return Value(match["year"], "text:year", Confidence.LOW, None, line.span(*match.span("year")))
    return None


def _in_print(document: Document) -> Value | None:
    """The year in the heads of the pages of a printed issue, which is no short text."""
    if document.media_type != "text/plain" or len(document.text) < _PRINTED:
        return None
    from provenance.analysis.metadata.days.running_heads import year_in_running_heads  # noqa: PLC0415 - as above

    return year_in_running_heads(document)


_PRINTED = 3_000


def _of_title(document: Document, title: int) -> Iterator[Line]:
    """The lines of the title: on old pages its author and copyright stand in it."""
    if title < len(document.blocks):
        start = document.blocks[title].span.start
        for text in document.slice(document.blocks[title].span).split("\n"):
            if words := text.strip():  # a title in `pre` may have blank lines
                yield Line(words, start + len(text) - len(text.lstrip()), Place.FRONT, title)
            start += len(text) + 1


def _at_head(document: Document, front: Sequence[Line]) -> Value | None:
    """The year of a copyright or behind the label of a date that is a line at the head, of an old work beside whose title its author stands, or of the imprint of an old book."""
    # Who has put a name into the markup writes of old works.
    printed = not any(declared.field == "author" for declared in document.declared)
    for number, line in enumerate(front):
        match = _COPYRIGHT.match(line.text) if len(line.text) <= _HEAD_LONGEST else None
        if match is None and ":" in line.text:
            labelled = _LABELLED.fullmatch(line.text)
            if labelled is not None and labelled["label"].lower() in labels("published"):
                match = labelled
        if match is None and printed and ")" in line.text:
            work = _WORK.fullmatch(line.text)
            below = front[number + 1].text if number + 1 < len(front) else ""
            if work is not None and int(work["year"]) <= _OLD and (work["author"] or _NAME.fullmatch(below)):
                match = work
        if match is None and printed and line.text[-1] in ".)]0123456789":
            alone = _YEAR_ALONE.fullmatch(line.text)
            if alone is None:
                match = _IMPRINT.fullmatch(line.text)
            elif number and _PUBLISHER.search(front[number - 1].text) is not None:
                match = alone
        if match is not None and int(match["year"]) <= LATEST:
            return Value(match["year"], "text:year", Confidence.LOW, None, line.span(*match.span("year")))
    return None


def _said(document: Document) -> Value | None:
    """The year in which a text says that it came out: "this guide was originally published in 2019"."""
    first, itself = labels("first_published"), labels("itself")
    text = document.text
    if not any(label in text for label in first):
        return None
    for match in _IN_YEAR.finditer(text):
        before = text[max(0, match.start("year") - _SAID) : match.start("year")].lower()
        label = next((label for label in first if before.rstrip().endswith(label)), None)
        if label is not None and any(name in before for name in itself):
            return Value(match["year"], "text:year", Confidence.LOW, None, Span(*match.span("year")))
    return None
