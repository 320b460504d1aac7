"""Items of a digest whose links were lost when its text was taken from a page: the outlet in brackets stays at the end of each, or the name of whoever wrote the article that an item leads to."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern

_FEWEST = 3
"""Items with their outlets that make a text a digest: one alone is a credit or a remark."""
_WITHIN = 400
"""Characters of an item behind a statement in it at most."""
_OUTLET = lazy_pattern(
    r"[.!?”\"’'…]\s{0,2}[(\[]\s{0,2}(?:via |from )?(?:The |the )?[A-ZÀ-Þ][\w.&’'-]*(?: (?:of |and |& |the )?[A-ZÀ-Þ\d][\w.&’'-]*){0,4}\s{0,2}[$£€*]?\s{0,2}[)\]]\*?[^\S\n]*(?=\n|\Z)",
    signs=("(", "["),
)
"""Behind the stop of an item, the outlet alone in brackets that close its line: "… the dam is old. (Harbour Gazette)", with a sign where it asks to be paid."""
_ITEM = lazy_pattern(r"\n\s*(?:[+*•·–—-]|\d{1,2}[.)]?)\s")
"""A line with which another item begins."""
_LED_ON = lazy_pattern(
    r"\n(?:Read|Find out|Learn|See|Watch|Hear|Listen)\b[^\n]{2,200}(?:\n\s*\.)?\s*\n\s*[—–-]\s?[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]+){1,3}[^\S\n]*(?=\n)",
    signs=("\nRead", "\nFind", "\nLearn", "\nSee", "\nWatch", "\nHear", "\nListen"),
)
"""Behind an item: where to read on, and a line with the name of whoever wrote that article."""


def is_of_unlinked_digest(document: Document, one: Attribution) -> bool:
    """Whether a statement stands in an item that sums up an article, with the outlet behind it in brackets or its author on a line below."""
    text = document.text
    end = min(len(text), one.cue.end + _WITHIN)
    closings = document.recall("attribution.outlets_of_items", _closings)
    at = bisect_left(closings, one.cue.end)
    if len(closings) >= _FEWEST and at < len(closings) and closings[at] <= end:
        return _ITEM.search(text, one.cue.end, closings[at]) is None and "\n\n" not in text[one.cue.end : closings[at]]
    led = _LED_ON.search(text, one.cue.end, end)
    return led is not None and _ITEM.search(text, one.cue.end, led.start()) is None


def _closings(document: Document) -> tuple[int, ...]:
    """Where items end with their outlets."""
    text = document.text
    if text.count("(") + text.count("[") < _FEWEST:  # fewer make no digest
        return ()
    return tuple(found.start() for found in _OUTLET.finditer(text))
