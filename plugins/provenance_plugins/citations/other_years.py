"""The entry of a list that is nearest to a work that it lacks: of the same author, and of another year."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.analysis.citations.citation import is_of_name
from provenance.api import Document, Span, lazy_pattern

_YEAR = lazy_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SHOWN = 60
"""Characters of an entry that are shown."""


def entry_of_other_year(document: Document, label: str) -> tuple[str, str] | None:
    """The beginning of an entry by the author of a label ("cruz 2017"), and its year: the nearest one to that of the label."""
    year = _YEAR.search(label)
    found: list[tuple[int, str, str]] = []
    for note in citations(document).notes if year is not None else ():
        words = document.slice(note.place) if isinstance(note.place, Span) else ""
        other = _YEAR.search(words)
        if year is not None and other is not None and other[0] != year[0] and is_of_name(words, label):
            found.append((abs(int(other[0]) - int(year[0])), words, other[0]))
    if not found:
        return None
    _, words, own = min(found)
    words = " ".join(words.split())
    return (words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"), own
