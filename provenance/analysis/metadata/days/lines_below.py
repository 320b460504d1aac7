"""The day of an issue in a line of its own, further down than a head goes: below the banner, the terms and the thanks of a bulletin, or below what somebody set before a text that they passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import lowered_part
from provenance.analysis.line_beginnings import at_line, at_lines
from provenance.analysis.metadata.date_labels import label_before
from provenance.analysis.metadata.datelines import candidate
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.lexicons import LABELS, LEXICON, Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import FAIR, Candidate, Value
from provenance.api import DIGITS, Confidence, Document, Literals, Phrases, Span, any_of, lazy_pattern

_DEPTH = 6000
"""Characters of a plain text in which such a line stands."""
_PLAIN = "text/plain"
_FORCE = 4.0
_LABELLED = lazy_pattern(
    r"(?m)^[ \t>|*=~-]{0,60}(?P<label>[^\W\d_][^:：\d\n]{1,30})[:：][ \t]*(?P<date>[^\n|]{0,16}\d[^\n|]{3,24}?)[ \t\r|*=~.-]{0,60}$",
    signs=(":", "："),
)
"""A line that is a label and a date: "DateLine:  June 25, 1993"."""
_HEAD = 700
"""Characters of a plain text in which whoever passed it on says from where it was taken."""
_ISSUES = Phrases.load(LEXICON, "taken_from_issues")


def _words(tag: str) -> str:
    return any_of(_ISSUES.texts(tag)).replace(r"\ ", r"\s")


_ENGLISH = ("issue", "edition", "number")
"""Behind a month and its year."""
_TAKEN = lazy_pattern(
    lambda: (
        rf"(?m)^\W{{0,8}}(?:(?:(?:{_words('this')})\b[^.!?\n]{{0,70}}\n?[^.!?\n]{{0,40}}?)\b)?(?:{_words('taken')})\b[^.;!?\n]{{0,40}}\n?[^.;!?\n]{{0,60}}?"
        rf"(?:(?<=\s)(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}})\.?\s(?P<year>(?:19)?[5-9]\d|20[0-4]\d|['’][5-9]\d)\s(?:{any_of(_ENGLISH)})\b"
        rf"|\b(?:{_words('issue')})\s(?:(?:{_words('of')})\s|d['’])(?P<date>[^.;!?\d\n]{{1,24}}\d[^.;!?\n]{{1,12}}))"
    ),
    re.IGNORECASE,
    signs=DIGITS,
)
"""Where a text says of itself in which issue it was printed: "taken from a Harbour Digest Feb. 91 issue", "tiré du numéro de mai 1989"."""


@cache
def _of_issues() -> Literals:
    """The words for an issue, one of which stands in each such sentence."""
    return Literals((*_ENGLISH, *_ISSUES.texts("issue")))


_CENTURY = "19"
_RIGHTS = lazy_pattern(
    r"(?m)^[ \t>|*=~-]{0,60}(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?:[ \t](?:©|\([cC]\)))?[ \t]?(?P<year>(?:19|20)\d\d)(?:[ \t]by)?[ \t](?P<outlet>[^\d\n,;:]{3,50})[,;:][ \t]*(?P<date>[^\n]{3,40})$",
    signs=DIGITS,
)
"""The rights of an outlet in a text that was first printed there, and the issue: "(C) 1987 HARBOUR MAGAZINE, MAY 1987"."""


def below_head(document: Document, words: Words) -> Iterator[Candidate]:
    """What one such line states; none where two of them name different days, as a list of notices or events does."""
    if document.media_type != _PLAIN or document.whole_page or document.row is not None:
        return
    found = list(_labelled(document, words)) or list(_printed(document, words)) or list(_taken(document, words))
    if len({one.value.value for one in found}) == 1:
        yield found[0]


def _labelled(document: Document, words: Words) -> Iterator[Candidate]:
    for match in at_lines(_LABELLED, document.text[:_DEPTH]):
        label = label_before(f"{match['label'].strip()}: ", words)
        if label is None or label.lastgroup != "published" or label.start() > 0:
            continue
        if label["published"].lower() in LABELS.texts("of_event"):
            continue  # the day of a concert as often as that of a text
        line = Line(match["date"], match.start("date"), Place.OPENING, 0)
        parsed = date_in(line.text, words.languages)
        if parsed is not None and parsed.granularity == "day":
            yield from candidate(line, parsed, words, FAIR, "published")


def _taken(document: Document, words: Words) -> Iterator[Candidate]:
    """The issue that the first lines say a text was taken from; the text itself says so elsewhere of other texts."""
    if not _of_issues().any_in(lowered_part(document, 0, _HEAD).encode("utf-8", "replace")):
        return
    match = at_line(_TAKEN, document.text, _HEAD)
    if match is None:
        return
    year = (match["year"] or "").lstrip("'’")
    said = match["date"] or f"{match['month']} {year if len(year) > len(_CENTURY) else _CENTURY + year}"
    parsed = date_in(said, words.languages)
    value = None if parsed is None or parsed.granularity == "year" else stated(parsed, words.languages)
    if value is not None:
        place = Span(match.start("month"), match.end("year")) if match["date"] is None else Span(*match.span("date"))
        yield Candidate(Value(value.value, ISSUE, Confidence.LOW, None, place), _FORCE, "text", visible=True)


def _printed(document: Document, words: Words) -> Iterator[Candidate]:
    for match in at_lines(_RIGHTS, document.text[:_DEPTH]):
        parsed = date_in(match["date"], words.languages)
        value = None if parsed is None or parsed.granularity == "year" else stated(parsed, words.languages)
        if parsed is None or value is None or value.value[:4] != match["year"]:
            continue
        if match["date"][: parsed.start].strip() or match["date"][parsed.end :].strip(" .)|*=~-\t\r"):
            continue
        line = Line(match["date"], match.start("date"), Place.OPENING, 0)
        seen = Value(value.value, ISSUE, Confidence.LOW, None, line.span(parsed.start, parsed.end))
        yield Candidate(seen, _FORCE, "text", visible=True, other=value.other)
