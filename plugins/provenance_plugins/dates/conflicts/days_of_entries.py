"""Days that are none of publication by what stands beside them: of a diary or a letter, with its place, and what a comment in the front matter says of its own."""

from __future__ import annotations

from datetime import date

from provenance.analysis import Value, metadata
from provenance.analysis.dates.names import weekday_names
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms

__all__ = ["heads_entry", "is_told_in_comment"]

_LATER = 14
"""Days after which an entry is put out, at most."""
_PLACE = lazy_pattern(r"[A-ZÀ-Þ][\w’'.-]+(?:,? (?:[a-zà-ÿ]{2,3} )?[A-ZÀ-Þ][\w’'.-]+){0,3}")
_LINE_BELOW = lazy_pattern(r"\n+(?P<line>[^\n]{1,200})(?:\n|\Z)")
_MARKS = " \t*_#,.:;()–—-|"


def heads_entry(document: Document, value: Value, day: date, published: date) -> bool:
    """Whether a day stands with a place alone at the head of what somebody wrote there, some days before he put it out: "7th October 2006", "*Queenstown*"."""
    if not isinstance(value.span, Span) or not document.is_written or not 0 < (published - day).days <= _LATER:
        return False
    text, span = document.text, value.span
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    beside = f"{text[start : span.start]} {text[span.end : end]}".strip(_MARKS)
    words = [word for word in beside.split() if word.strip(_MARKS).lower() not in weekday_names()]
    if words:
        return _is_place(document, " ".join(words))
    below = _LINE_BELOW.match(text, end)
    return below is not None and _is_place(document, below["line"])


def _is_place(document: Document, words: str) -> bool:
    said = words.strip(_MARKS)
    if _PLACE.fullmatch(said) is None:
        return False
    names = {one.value.lower() for one in metadata(document).authors}
    return said.lower() not in names and said.split()[0].lower() not in forms("beside_days", "of_bylines")


def is_told_in_comment(document: Document) -> bool:
    """Whether a comment right above the date of the front matter, or behind it, says that the day is another than that of the post: "# the day of the trip, the post date is in the name"."""
    head = document.source[: min(_HEAD, front_matter_end(document.source))]
    if "#" not in head:
        return False
    found = _COMMENTED.search(head)
    if found is None:
        return False
    said = " ".join((found["above"] or "", found["behind"] or "")).lower()
    return any(words in said for words in forms("beside_days", "explains"))


_HEAD = 4_000
_COMMENTED = lazy_pattern(
    r"(?im)^(?P<above>(?:#[^\n]{0,200}\n){0,4})date[ \t]?[:=][ \t]?[^\n#]{4,40}(?:#(?P<behind>[^\n]{0,200}))?$"
)
