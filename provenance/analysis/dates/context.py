"""The words around a place in a text."""

from __future__ import annotations

from provenance.analysis.sentences import leads_to_name

_REACH = 200
"""Characters to each side that are looked at where no sentence ends before."""
_MARKS = ".,;:!?\"'’‘“”„«»()[]{}…–—-"


def words_before(text: str, start: int) -> list[str]:
    """The words of a sentence before a place, as written; a full stop and a space, or a blank line, end a sentence."""
    first = _first(text, start)
    return [word.strip(_MARKS) for word in text[first:start].split()]


def opening_words(text: str, start: int, most: int) -> list[str]:
    """The first words of `words_before`."""
    first = _first(text, start)
    return [word.strip(_MARKS) for word in text[first:start].split(None, most)[:most]]


def _first(text: str, start: int) -> int:
    """Where the sentence before a place begins; the stop behind a letter by itself ends none: "at 9 a.m. on", "J. Cruz"."""
    reach = max(0, start - _REACH)
    stop = text.rfind(". ", reach, start)
    while stop > reach + 1 and text[stop - 1].isalpha() and text[stop - 2] in " .\xa0":
        stop = text.rfind(". ", reach, stop)
    return max(stop + 1, text.rfind("\n\n", reach, start) + 1, reach)


def words_after(text: str, end: int) -> list[str]:
    """The words of a sentence after a place, as `words_before`; the stop behind a capital by itself or a title ends none."""
    reach = end + _REACH
    stop = text.find(". ", end, reach)
    while stop > end + 1 and _goes_on(text, end, stop):
        stop = text.find(". ", stop + 2, reach)
    last = min((at for at in (stop, text.find("\n\n", end, reach)) if at >= 0), default=reach)
    return [word.strip(_MARKS) for word in text[end:last].split()]


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Whether a stop is that of an abbreviation before a name: "Today, U.S. Senator Ana Cruz", "Today, Sen. Cruz"."""
    if text[stop - 1].isupper() and text[stop - 2] in " .\xa0":
        return True
    return leads_to_name(text[max(text.rfind(" ", start, stop) + 1, start) : stop])


def sentence_words(text: str, start: int, end: int) -> list[str]:
    """The words of a sentence on both sides of an expression in it, as written, since "May" is no "may"."""
    return words_before(text, start) + words_after(text, end)
