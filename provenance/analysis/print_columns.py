"""Texts that were set in narrow columns, as a printed issue read by a scanner has them: words parted at the ends of lines, sentences that go over into the next one."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

__all__ = ["goes_on_above", "goes_on_below", "is_set_in_columns"]

_LEAST, _LINES = 3_000, 100
"""Characters and lines from which on the form of a text shows."""
_PARTED = lazy_pattern(r"[^\W\d_][¬\xad][ \t]?\n|[a-zà-ÿ]-[ \t]?\n[a-zà-ÿ]", signs=("¬", "\xad", "-"))
"""A word that is parted at the end of a line."""
_WORD, _FIRST, _LAST = lazy_pattern(r"[^\W\d_]+"), lazy_pattern(r"[^\W\d_]{1,40}"), lazy_pattern(r"[^\W\d_]{1,40}\Z")
_REACH = 40
"""Letters of the two halves of such a word, at most."""
_ONE_IN = 60
"""Of so many lines one ends within a word, at least."""
_NARROW, _MOST = 90, 0.9
"""Characters of a line of a column, at most, and the share of the lines that have no more."""
_FULL = 0.7
"""The part of the width of the lines beside it from which on a line was filled with a sentence; that of a call ends where its words do."""
_STOPS = tuple(".!?:;…")


def is_set_in_columns(document: Document) -> bool:
    """Whether a plain text keeps the lines of print, with the hyphens at their ends."""
    return document.recall("set in columns", _is_set_in_columns)


def _is_set_in_columns(document: Document) -> bool:
    text = document.text
    if document.media_type != "text/plain" or len(text) < _LEAST or text.count("\n") < _LINES:
        return False
    if not ("-\n" in text or "- \n" in text or "¬" in text or "\xad" in text):
        return False
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if len(lines) < _LINES or sum(len(line) <= _NARROW for line in lines) < _MOST * len(lines):
        return False
    return _parted(text) * _ONE_IN >= len(lines)


def _parted(text: str) -> int:
    """How many words are parted at the ends of lines; the halves of a compound, which has its hyphen anywhere ("well-known"), are words of the text themselves."""
    words = {word.lower() for word in _WORD.findall(_PARTED.sub("\n", text))}
    count = 0
    for joint in _PARTED.finditer(text):
        hyphen = text.find("-", joint.start(), joint.end())
        if hyphen < 0:
            count += 1
            continue
        first = _LAST.search(text, max(0, hyphen - _REACH), hyphen)
        last = _FIRST.match(text, joint.end() - 1)
        halves = {half[0].lower() for half in (first, last) if half is not None}
        count += not halves <= words
    return count


def goes_on_above(document: Document, start: int) -> bool:
    """Whether a place is the beginning of a line of a column that goes on with the sentence of the line above."""
    text = document.text
    if not text[start : start + 1].islower() or not is_set_in_columns(document):
        return False
    begin = text.rfind("\n", 0, start) + 1
    return not text[begin:start].strip() and _runs_over(text, begin)


def goes_on_below(document: Document, end: int) -> bool:
    """Whether a place is the end of a line of a column with whose sentence the line below goes on."""
    text = document.text
    begin = text.find("\n", end) + 1
    if not begin or text[end:begin].strip() or not text[begin : begin + 1].islower() or not is_set_in_columns(document):
        return False
    return _runs_over(text, begin)


def _runs_over(text: str, begin: int) -> bool:
    """Whether the line above a place was filled, and ends without a stop."""
    if not begin:
        return False
    before = text.rfind("\n", 0, begin - 1) + 1
    above = text[before : begin - 1].strip()
    if not above or above.endswith(_STOPS):
        return False
    end = text.find("\n", begin)
    own = len(text[begin : len(text) if end < 0 else end].strip())
    further = len(text[text.rfind("\n", 0, max(0, before - 1)) + 1 : max(0, before - 1)].strip())
    return len(above) >= _FULL * max(own, further)
