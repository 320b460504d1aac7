"""The news agency that a text is from: in its dateline, "LEEDS, May 3, 2024 (AFP) —", or behind its last sentence, "(Xinhua News Agency May 3, 2024)"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.glued_bylines import behind_byline
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import FAIR, UNSETTLED, Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Region, Span, lazy_pattern

_DATELINE, _CREDIT = "dateline:agency", "credit:agency"
_BLOCKS, _HEAD = 4, 200
"""Blocks of which one begins with the dateline, and the characters of it that are read."""
_NOT_OWN = frozenset({BlockKind.CODE, BlockKind.QUOTE})
_TAIL = 90
"""Characters at the end of a text in which such a credit stands."""
_STOP = 4
_STOPS = (".", "!", "?", "”", '"', "’", "'")
"""How the sentence before it ends."""
_PLACED = lazy_pattern(
    r"\W{0,3}(?:[A-ZÀ-Þ][\w.'’/-]*(?:(?:,\s?|\s)(?:[-–—]\s)?[A-ZÀ-Þ\d][\w.'’/-]*){0,7},?\s*)?\((?P<who>[^()\n]{2,40})\)\s*(?:[-–—_:]+\s?(?=[A-ZÀ-Þ\d“\"‘'])|\Z|\n)"
)
"""A place, the day or not, and brackets with a dash or the end of the line behind them; or the brackets alone."""
_STRUCK = lazy_pattern(r"\W{0,3}[A-ZÀ-Þ][^/\n]{2,70}?\s?/\s?(?P<who>[A-Za-z][\w. -]{1,30}?)\s?/(?=\s)")
"""Between strokes, as wires of releases have it: "LEEDS, May 3, 2024 /PRNewswire/ --"."""
_SOURCED = lazy_pattern(
    r"(?<!\w)Source: (?P<who>[A-ZÀ-Þ][\w.'’&-]*(?:\s[A-ZÀ-Þ][\w.'’&-]*){0,4})/[a-z]{2,3}(?=\s|\Z)", signs=("/",)
)
"""At the end, whence a text is and the initials of whoever took it over: "Source: Reuters/cm"."""
_WITHIN = lazy_pattern(
    r"(?<=\S\s)[A-Z]{3,}(?:[ /-][A-Z]{2,}){0,3}(?:,\s[A-Z][\w.]{1,12})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s\((?P<who>[^()\n]{2,40})\)\s?[-–—]+\s(?=[A-ZÀ-Þ\d“\"‘'])"
)
"""A dateline into which the title above it ran: "Council closes bridge LEEDS, May 3 (AFP) — The council …"."""
_TAG = lazy_pattern(r"</?[A-Za-z]{2,12}(?:\s[^<>\n]{1,40})?>", signs=("<",))
"""With which collections mark places: "<CITY>LEEDS</CITY>, May 3, 2024 (AFP)"."""
_NAMES = ("/", ",", ";")
"""Between one agency and the next."""
_OF_AGENCY = (" news agency", " news", " agency", " español", " en español", " mundo", " brasil", " türk", " indonesia")
"""What a credit has behind the name of an agency, also of its service in another language: "(CNN Español)"."""


def agency_of(document: Document, words: Words) -> Value | None:
    """The agency, as it is written; of pages none, for their site publishes them."""
    if document.whole_page or not document.blocks:
        return None
    return _in_dateline(document, words) or _in_credit(document, words) or _in_source(document, words)


def credited_day(document: Document, words: Words) -> Iterator[Candidate]:
    """The day in such a credit."""
    if document.whole_page:
        return
    inside = _inside(document)
    parsed = None if inside is None else date_in(document.slice(inside), words.languages)
    found = None if parsed is None or parsed.granularity != "day" else stated(parsed, words.languages)
    if (
        inside is None
        or parsed is None
        or found is None
        or _named(document.slice(inside)[: parsed.start], words) is None
    ):
        return
    value = Value(
        found.value, "dateline", Confidence.LOW, None, Span(inside.start + parsed.start, inside.start + parsed.end)
    )
    yield Candidate(value, FAIR - (UNSETTLED if found.other else 0.0), "text", visible=True, other=found.other)


def _in_dateline(document: Document, words: Words) -> Value | None:
    for block in document.blocks[:_BLOCKS]:
        start, end = block.span
        end = min(end, start + _HEAD)
        if block.kind in _NOT_OWN or Region.QUOTE in block.regions:
            return None
        match = None
        if document.text.find("(", start, end) >= 0:
            head = _TAG.sub("", document.text[start:end].replace("\xa0", " "))
            match = _PLACED.match(head, behind_byline(head, words))
            if match is None and block is document.blocks[0]:
                match = _WITHIN.search(head)
        elif document.text.find("/ ", start, end) >= 0:
            match = _STRUCK.match(document.text[start:end])
        who = None if match is None else _named(match["who"], words)
        if match is not None and who is not None:
            at = (
                max(
                    document.text.find(f"({match['who']})", start, end),
                    document.text.find(f"/{match['who']}/", start, end),
                )
                + 1
            )
            return Value(who, _DATELINE, Confidence.MEDIUM, None, Span(at, at + len(who)) if at else None)
        if end == start + _HEAD:
            return None  # the first paragraph of a report has its dateline, those below it tell of others
    return None


def _in_credit(document: Document, words: Words) -> Value | None:
    inside = _inside(document)
    if inside is None:
        return None
    said = document.slice(inside)
    parsed = date_in(said, words.languages) if any(map(str.isdigit, said)) else None
    who = _named(said if parsed is None else said[: parsed.start], words)
    if who is None:
        return None
    return Value(who, _CREDIT, Confidence.LOW, None, Span(inside.start, inside.start + len(who)))


def _in_source(document: Document, words: Words) -> Value | None:
    found = _SOURCED.search(document.text) if "Source: " in document.text else None
    if found is None or not (" " in found["who"] or found["who"].isupper() or found["who"].lower() in words.agencies):
        return None  # "Others"
    return Value(found["who"], _CREDIT, Confidence.LOW, None, Span(*found.span("who")))


def _inside(document: Document) -> Span | None:
    """What stands in the brackets with which a text ends, behind its last sentence: not in "the Press Association (PA)."."""
    end = len(document.text.rstrip(" \n\t."))
    if not document.text.endswith(")", 0, end):
        return None
    start = document.text.rfind("(", max(0, end - _TAIL), end)
    told = document.text[max(0, start - _STOP) : max(0, start)].rstrip()
    return None if start < 0 or (told and not told.endswith(_STOPS)) else Span(start + 1, end - 1)


def _named(said: str, words: Words) -> str | None:
    """The first agency that some words name, if they are its name."""
    who = said.strip(" ,:–—-")
    for mark in _NAMES:
        who = who.partition(mark)[0].rstrip()
    low = who.lower()
    if low in words.agencies or any(low.removesuffix(ending) in words.agencies for ending in _OF_AGENCY):
        return who
    return None
