"""Times of a tale that the text gives a year: "In 2014 she moved. Over the next two years she would learn three trades"."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis.dates.context import opening_words, sentence_words
from provenance.analysis.dates.names import Words
from provenance.api import lazy_pattern

_REACH = 400
"""Characters before a time in which the year of the tale stands, in its sentence or the one before."""
_OPENING = 3
"""Words that begin a sentence, among which the year of what somebody said stands: "In 2014 she said that"."""
_YEAR = lazy_pattern(r"(?<![\w.,/$€£-])(?:1\d|20)\d\d(?![\w/%-]|[.,]\d)")
_MARKS = ".,;:"
_NOTHING: frozenset[str] = frozenset()


def is_of_tale(text: str, start: int, end: int, words: Words, *, back: bool) -> bool:
    """Whether a time is counted from the year that a tale has come to, not from the day of writing.

    A year stands in its sentence or the one before, and its own verb tells of the future as seen from then ("would", "was to"); of times that lead
    `back`, of what had been before ("had lost"). What somebody said is counted from when they said it, and what a bill or plan would do from now on.
    """
    if not words.endings:
        return False  # the lexicon does not tell the tenses of this language apart
    first, year_end = year_before(text, start)
    if not year_end:
        return False
    around = sentence_words(text, start, end)
    roles = [words.tenses.get(word, _NOTHING) for word in around]
    if any("reporting" in role for role in roles):
        opening = opening_words(text, start, _OPENING)
        if not any(text.endswith(word, first, year_end) for word in opening if word):
            return False
    if back:
        return any("had" in role for role in roles)
    told = {*(word.strip(_MARKS) for word in text[first:start].split()), *around}
    if any("proposal" in words.events.get(word, _NOTHING) for word in told):
        return False
    if any("future" in role and "then" not in role for role in roles):
        return False
    return any("then" in role or ("was" in role and "to" in after) for role, after in pairwise(roles))


def year_before(text: str, start: int) -> tuple[int, int]:
    """Where the text that was looked at begins, and where the last year ends in the sentence of a place or the one before; 0 for none."""
    first = max(0, start - _REACH)
    first = max(first, text.rfind("\n\n", first, start))
    years = [match.end() for match in _YEAR.finditer(text, first, start)]
    return first, years[-1] if years and text.count(". ", years[-1], start) <= 1 else 0
