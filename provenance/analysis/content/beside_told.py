"""Sentences of the article in a line that is left over by others: "The council closed the bridge. By using this site, you consent to our terms." is one line where a row keeps a text as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from provenance.analysis.content.glued import call_before
from provenance.analysis.content.line import Line
from provenance.analysis.content.statements import speaks_of_site, tells_in_small
from provenance.api import Match, Phrases, Span, lazy_pattern

__all__ = ["may_tell_more", "sentence_stops", "told_of"]

_ABBREVIATED = Phrases.load(__package__, "abbreviated")
_STOP = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+")
_TOLD = 7
"""Blanks in a sentence of the article, at least: shorter ones are those of a call ("No spam, ever.")."""
_FEWEST = 20
"""Words of a line that has sentences of both sorts, at least."""
_EXPLAINED = frozenset({"cookie", "script", "comments"})
"""Kinds that go on in whole sentences about the thing itself, without a word to whoever reads: "Cookies are small files that …"."""


def sentence_stops(text: str, span: Span) -> list[re.Match[str]]:
    """The stops within a stretch behind which a sentence ends: not that of "Sept. 9"."""
    return [found for found in _STOP.finditer(text, *span) if not _is_abbreviated(text, found.start(), span.start)]


def _is_abbreviated(text: str, stop: int, start: int) -> bool:
    word = text[max(start, text.rfind(" ", start, stop) + 1) : stop]
    return text[stop] == "." and word in _ABBREVIATED.texts()


def told_of(line: Line, kind: str, found: Sequence[Match], text: str, languages: Sequence[str]) -> Span:
    """What of a line is left over: from its first sentence that is no article's to its last; all of it where each is one or none."""
    if line.count < _FEWEST or line.bar:
        return line.span
    call = call_before(text, line.span)
    if call > line.span.start:
        behind = [one for one in found if one.span.start >= call]
        if _of_article(line, behind, text, languages)(next(_parted(text, Span(call, line.span.end)))):
            return Span(line.span.start, call)
    parts = list(_parted(text, line.span))
    if len(parts) < 2:
        return line.span
    of_article = _of_article(line, found, text, languages)
    first = len(list(takewhile(of_article, parts)))
    if first == len(parts):
        return line.span
    last = 0 if kind in _EXPLAINED else len(list(takewhile(of_article, reversed(parts))))
    return Span(parts[first].start, parts[len(parts) - 1 - last].end)


def may_tell_more(line: Line, told: Span, found: Sequence[Match], text: str, languages: Sequence[str]) -> bool:
    """Whether what is left over of a line has a sentence among others that may be the article's."""
    if line.count < _FEWEST or line.bar:
        return False
    parts = list(_parted(text, told))
    return len(parts) > 1 and any(map(_of_article(line, found, text, languages), parts))


def _parted(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for stop in sentence_stops(text, span):
        yield Span(at, stop.start() + len(stop[0].rstrip()))
        at = stop.end()
    if at < span.end:
        yield Span(at, span.end)


def _of_article(line: Line, found: Sequence[Match], text: str, languages: Sequence[str]) -> Callable[[Span], bool]:
    """Whether a sentence of some length has no phrase that tells, no word to visitors and none on the site, and says something in words that no title has."""
    begun = line.span.start if line.match is None else -1

    def is_of_article(part: Span) -> bool:
        if text.count(" ", *part) < _TOLD or part.start == begun or any(one.span.overlaps(part) for one in found):
            return False
        words = text[part.start : part.end]
        if not tells_in_small(words) or speaks_of_site(words):
            return False
        from provenance.analysis.content.asked import speaks_to_visitors  # noqa: PLC0415 - few lines have such a sentence

        return not speaks_to_visitors(words, languages)

    return is_of_article
