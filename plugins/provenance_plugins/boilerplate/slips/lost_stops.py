"""Two sentences of English that ran together, since the full stop between them was lost: "the bridge is closed They say that it is old"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import (
    any_listed,
    is_of_columns,
    is_writers,
    listed,
    told_where_few,
)
from provenance_plugins.boilerplate.slips.words_of_others import is_of_others

__all__ = ["lost_stops"]

_WORDS = Phrases.load(LEXICON, "lost_stops")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 3
"""Places of a text from which on they are told together, and above which it sets capitals so, or joins lines that had no stop."""


def _written() -> str:
    """A word in small letters, and one with a capital that begins a sentence, as the verb or the other small words behind it show; names and titles have other words there."""
    begun = rf"(?:{_any('stands_for')}) (?:{_any('finite')})"
    asked = rf"(?P<asked>(?:{_any('asks')}) (?:{_any('helps')}) (?:{_any('asked_of')}))"
    joined = rf"(?:{_any('joins')}) (?:{_any('goes_on')}) [a-z]{{2,}}|However, [a-z]{{2,}}"
    return rf"(?<=[a-z,;’'”)] )(?P<last>[a-z][a-z’'-]{{2,24}}) (?:{begun}|{asked}|{joined})(?![\w’'-])"


_PATTERN = lazy_pattern(_written)


def lost_stops(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales, in posts to a forum, and in a text with several."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "lost stops", _FEW, _MANY)


_CUT_IN = lazy_pattern(r"(?:\.\.\.|…|[.!?][\"”])(?=[A-ZÀ-Þ])")
"""The end of a headline that a page cut short, or of what somebody says, and the next at once behind it."""
_ENDED = lazy_pattern(r"[.!?][\"”’')]?\s")
_HEADLINE = 160
"""Characters of a headline, at most."""


def _is_behind_headlines(document: Document, at: int) -> bool:
    """Whether what seems to end without a stop is the last of a list of headlines that a page had within its text, and that ran together: "the plan is “good.”Mayor visits mill, calls on...Clerk walks out over lamps But she told"."""
    start = max(0, at - _HEADLINE)
    begun = max((end.end() for end in _ENDED.finditer(document.text, start, at)), default=start)
    return _CUT_IN.search(document.text, begun, at) is not None


def _told(document: Document) -> Iterator[Hit]:
    for match in _PATTERN.finditer(document.text):
        span = Span(*match.span())
        leads_on = _listed("before_asked" if match["asked"] else "leads_on")
        if match["last"] in leads_on or not is_writers(document, span) or _is_behind_headlines(document, span.start):
            continue
        lesser = is_of_columns(document, span) or is_of_others(document, span)
        severity = Severity.INFO if lesser else None
        message = f"{quoted(match[0])} has the end of one sentence and the beginning of another, and the full stop between them was lost: put it in"
        yield Hit(span, message, severity=severity)
