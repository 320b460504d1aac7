"""Texts whose byline "Staff" hides no writer: calendars, notices of those who say "we" and where to write, entries that their writers head with their names."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from provenance.analysis import attributions
from provenance.analysis.dates.names import MONTH_LETTERS, WEEKDAY_LETTERS, WEEKDAYS
from provenance.analysis.register.trial_pages import is_trial
from provenance.analysis.voice import FirstPerson
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import people_in
from provenance_plugins.attribution.tables import alternatives

_SHORT = 60
"""Characters of the longest line that is a day, a time or a name."""
_DAYS = 3
"""Days, and times, from which on a text is a calendar."""
_ENTRIES = 4
"""Names from which on the entries of a text have their writers."""
_NOTICE = 1500
"""Characters of the longest text that is one notice."""
_OPENING = 250
"""Characters of an entry in which its writer says "I"."""
_DAY = lazy_pattern(
    rf"(?i)(?:(?:{'|'.join(WEEKDAYS)})|\b(?:{WEEKDAY_LETTERS})\b\.?),? (?:(?:the )?\d{{1,2}}\b|(?:{MONTH_LETTERS}))"
)
_of = partial(alternatives, "notices")
_TIME = lazy_pattern(
    lambda: rf"(?i)\b\d{{1,2}}(?::\d\d)? ?(?:[ap]\.?m\b|{_of('of_clock')})|\b\d{{1,2}}[:.]\d\d\b|\b(?:{_of('time')})\b"
)
_WE = FirstPerson("we", "our", apart=True)
_ASKS = lazy_pattern(lambda: rf"(?i)\b(?:{_of('asks')}) ")
_HOURS = lazy_pattern(r"(?<![\d.:])\d{1,2}[:.]\d\d\s?[-–]\s?\d{1,2}[:.]\d\d(?![\d.:])")
"""From when to when something is open."""
_MORE = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{_of('more')})(?!\w)[^\n]{{0,200}}?(?:://|@\w|\bwww\.|\d{{3}}[ -]?\d{{3}})"
)
"""Whom readers ask for more, behind words for that, and where."""
_EVENT = 4000
"""Characters of the longest text that tells of an event to come and whom to ask."""
_ASKED = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{_of('more')})(?!\w)(?s:.{{0,200}}?)(?:://|@\w|\bwww\.|\d{{3}}[ -]?\d{{3}})"
)
"""As `_MORE`, also where they stand in the next line."""
_SPOKEN = lazy_pattern(r"[“„«\"](?:[^“”„«»\"\s]{1,60}\s){3,80}[^“”„«»\"\s]{1,60}[”“»\"]")
"""Four words of somebody and more: fewer may be a name."""
_QUOTED = frozenset('“”«»"')
_ADDRESS = lazy_pattern(r"[\w.+-]@[\w-]+\.|\bmailto:")
_I = FirstPerson("i", "me", "my", "small")


def needs_no_writer(document: Document) -> bool:
    """Whether a text is a calendar, a notice of whoever says "we", a list of entries by those who are named above them, or a page that tries out a design."""
    return (
        _is_notice(document)
        or _is_of_event(document)
        or _is_calendar(document)
        or _is_of_entries(document)
        or is_trial(document)
        or _is_page_of_house(document)
    )


_PAGE = lazy_pattern(
    r"(?m)^(?:layout|type|post_?type|template)[ \t]*[:=][ \t]*[\"']?(?:[\w/-]*/)?page(?:\.\w{2,5})?[\"']?[ \t\r]*$"
)
"""Front matter by which a file is a page of its site and no post: of Jekyll, of WordPress."""
_FRONT = 3_000
"""Characters at the start of a source in which it stands."""


def _is_page_of_house(document: Document) -> bool:
    """Whether the source of a page, which its front matter calls so, speaks as "we", and neither as "I" nor of what others say: the house whose site it is answers for it, whoever put it there."""
    if not document.has_front_matter or document.row is not None:
        return False
    if _PAGE.search(document.source, 0, _FRONT) is None or not _WE.speaks(document) or _I.speaks(document):
        return False
    return _SPOKEN.search(document.text) is None and not any(one.lays for one in attributions(document))


def _is_calendar(document: Document) -> bool:
    """Whether at least three short lines tell a day, and three a time."""
    days = times = 0
    for block in document.blocks:
        for line in document.slice(block.span).split("\n"):
            if len(line) <= _SHORT:
                days += _DAY.search(line) is not None
                times += _TIME.search(line) is not None
    return days >= _DAYS and times >= _DAYS


def _is_notice(document: Document) -> bool:
    """Whether a short text speaks as "we" and says where to write, or says when something is open and whom to ask for more."""
    text = document.text
    if len(text) <= _NOTICE and _HOURS.search(text) is not None and _MORE.search(text) is not None:
        return not any(mark in text for mark in _QUOTED)
    if len(text) > _NOTICE or not _WE.speaks(document) or _ASKS.search(text) is None:
        return False
    return _ADDRESS.search(text) is not None or any(link.target.startswith("mailto:") for link in document.links)


def _is_of_event(document: Document) -> bool:
    """Whether a text says at what hour something begins and whom to ask for more, and reports nobody's words: who holds it answers for that."""
    text = document.text
    if len(text) > _EVENT or _ASKED.search(text) is None or _TIME.search(text) is None:
        return False
    return _SPOKEN.search(text) is None and not any(one.lays for one in attributions(document))


def _is_of_entries(document: Document) -> bool:
    """Whether at least four lines are the name of a person, who says "I" below."""
    text, blocks = document.text, document.blocks
    found: set[str] = set()
    for block, below in pairwise(blocks):
        start, end = block.span
        if end - start > _SHORT or below.kind is BlockKind.HEADING:
            continue
        named = next(people_in(text, start, end), None)
        if (
            named is None
            or len(named.words) < 2
            or text[start:end].strip(" *_#:") != text[named.span.start : named.span.end]
        ):
            continue
        if _I.speaks(document, below.span.start, min(below.span.end, below.span.start + _OPENING)):
            found.add(text[start:end])
    return len(found) >= _ENTRIES
