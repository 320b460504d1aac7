"""Days in headlines of other articles, which a page put between two paragraphs as lines of their own: their articles have a date, and not this one."""

from __future__ import annotations

from provenance.api import Document, Span

__all__ = ["is_in_headlines"]

_FEWEST, _MOST = 6, 24
"""Words of such a line."""
_LONG = 4
"""Letters from which on a word of a headline has a capital; shorter ones are articles and the like."""
_CAPITALS, _SMALL = 4, 1
"""Such words of a line at least, and those of them without a capital, at most."""
_STOPS = frozenset(".!…:;,”\"'’)")


def is_in_headlines(document: Document, span: Span) -> bool:
    """Whether the line of a day has its words in capitals as headlines do and no stop, and so has the line right above it or below it; a heading between paragraphs stands alone."""
    text = document.text
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    if not _is_headline(text[start:end]):
        return False
    last = max(0, start - 1)
    above = text[text.rfind("\n", 0, last) + 1 : last]
    below = text[end + 1 : end + 2 + _LONGEST].partition("\n")[0]
    return _is_headline(above) or _is_headline(below)


_LONGEST = 200
"""Characters of such a line, at most."""


def _is_headline(line: str) -> bool:
    if len(line) > _LONGEST or not line.strip() or line.rstrip()[-1] in _STOPS:
        return False
    words = line.split()
    if not _FEWEST <= len(words) <= _MOST or not words[0][:1].isupper() or line.isupper():
        return False
    long = [word for word in words if len(word) >= _LONG and word[0].isalpha()]
    return len(long) >= _CAPITALS and sum(word[0].islower() for word in long) <= _SMALL
