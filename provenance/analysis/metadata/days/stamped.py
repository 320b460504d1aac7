"""The day at the head of a text that a program changed: whose lines it joined ("News Sport 3 May 2024 | 12:49 The bridge is closed Photo …"), or from which it took the commas."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.date_labels import label_before
from provenance.analysis.metadata.datelines import candidate
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import dates_in
from provenance.analysis.metadata.values import Candidate
from provenance.api import BlockKind, Document, lazy_pattern

_FIRST, _HEAD = 2, 500
"""Blocks and characters of them in which the title and its stamp stand."""
_TITLE = 12
"""Characters of a title that is looked for there."""
_STAMP = 60
"""Characters of a stamp, with its weekday."""
_RECENT = "1990"
_FORCE = 5.0
_CLOCK = lazy_pattern(
    r"(?:[\s,|·•–—-]{1,4}(?:[^\W\d_]{1,6}\.?\s)?)\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?|\sUhr|\s?h\b)?(?:\s[A-Z]{2,4}\b)?"
)
"""The minute behind a day: "| 12:49", " kl. 12.49", " - 12:49 CET"."""
_STRIPPED = 800
"""Characters at the head of a text in which no comma is left."""
_NO_COMMA = lazy_pattern(r"(?<!\S)(?P<date>[A-Z][a-z]{2,8} \d{1,2}  (?:19|20)\d\d)\s+(?=[A-ZÀ-Þ])")
"""Two blanks are where the comma was."""
_APART = " \t\n,|·•–—-/"


def stamped(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of such a stamp, right before the title or right behind it."""
    if document.whole_page:
        return
    titles = [one.value.strip() for one in document.declared if one.field == "title"]
    titles = [title for title in titles if len(title) > _TITLE]
    for index, block in enumerate(document.blocks[:_FIRST] if titles else ()):
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        start, end = block.span
        line = Line(document.text[start : min(end, start + _HEAD)].replace("\xa0", " "), start, Place.OPENING, index)
        for title in titles:
            at = line.text.find(title)
            while at >= 0:
                found = next(_beside(line, at, at + len(title), words), None)
                if found is not None:
                    yield found
                    return
                at = line.text.find(title, at + 1)


def _beside(line: Line, first: int, last: int, words: Words) -> Iterator[Candidate]:
    """The day that a minute follows, if nothing but it stands between the day and the title that begins and ends there."""
    before, behind = max(0, first - _STAMP), last + _STAMP
    for begin, stretch in ((before, line.text[before:first]), (last, line.text[last:behind])):
        for parsed in dates_in(stretch, words.languages):
            clock = _CLOCK.match(stretch, parsed.end)
            if clock is None or parsed.granularity != "day" or parsed.value[:4] < _RECENT:
                continue
            apart = stretch[clock.end() :] if begin == before else stretch[: parsed.start]
            label = label_before(stretch[: parsed.start], words)
            kind = None if label is None else label.lastgroup
            unknown = stretch[: parsed.start].rstrip().endswith(":") or apart.strip(_APART).lower() not in {
                "",
                *weekday_names(),
            }
            if kind == "other" or (kind is None and unknown):
                continue
            moved = parsed._replace(start=begin + parsed.start, end=begin + parsed.end)
            yield from candidate(line, moved, words, _FORCE, kind)


def without_commas(document: Document, words: Words) -> Iterator[Candidate]:
    """The dateline of a release from which a program took every sign: "LEEDS APPLAUDS THE MILL March 14  2007   Leeds  Ohio The mayor  Ana Cruz  said …"."""
    head = document.text[:_STRIPPED]
    if document.whole_page or len(head) < _STRIPPED // 4 or "," in head or "  " not in head:
        return
    for found in _NO_COMMA.finditer(head):
        parsed = next(dates_in(found["date"].replace("  ", ", "), words.languages), None)
        before = head[: found.start()].split()
        if parsed is not None and parsed.granularity == "day" and not (before and before[-1].islower()):
            line = Line(found["date"], found.start("date"), Place.OPENING, 0)
            yield from candidate(line, parsed._replace(start=0, end=len(found["date"])), words, _FORCE, None)
            return
