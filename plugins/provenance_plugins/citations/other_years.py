"""The entry of a list that is nearest to a work that it lacks: of the same author and another year, or of the same year and a name that differs by a letter."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.api import Document, Span, quoted
from provenance_plugins.citations.entries_by_name import YEAR, entries_of

_SHOWN = 60
"""Characters of an entry that are shown."""


def entry_of_other_year(document: Document, label: str) -> tuple[str, str] | None:
    """The beginning of an entry by the author of a label ("cruz 2017"), and its year: the nearest one to that of the label."""
    year = YEAR.search(label)
    found = None if year is None else entries_of(document).of_name(label).of_other_year(year[0])
    return None if found is None else (beginning(found[0]), found[1])


def is_named_by_title(document: Document, span: Span, label: str) -> bool:
    """Whether the words around a mark name the title of an entry by its author that is of another year: the year of the first edition or of the original beside that of the one that was read."""
    year = YEAR.search(label)
    block = document.block_at(span.start)
    if block is None or year is None:
        return False
    first, last = max(block.span.start, span.start - _AROUND), min(block.span.end, span.end + _AROUND)
    around = " ".join(document.text[first:last].casefold().split())
    return entries_of(document).of_name(label).has_title(around, year[0])


_AROUND = 250
"""Characters on either side of a mark in which a title is named."""


def entries_near(document: Document) -> frozenset[str]:
    """The beginnings of the entries that are nearest to works which a list lacks, of which undefined-citation tells."""
    return document.recall("entries near works that are missing", _entries_near)


def _entries_near(document: Document) -> frozenset[str]:
    found: set[str] = set()
    for mark in citations(document).marks:
        if mark.resolved or mark.kind != "author-year":
            continue
        other = entry_of_other_year(document, mark.target or "")
        near = other[0] if other is not None else _near_name(document, mark.target or "")[0]
        found.add(near)
    return frozenset(found - {""})


def entry_of_near_name(document: Document, label: str) -> str:
    """What a message says further of a work that the list lacks: the entry of its year whose name differs by one letter ("catalda 2013": "Cataldo"), or what to do."""
    words, near = _near_name(document, label)
    if words:
        return f"; the nearest entry, {quoted(words)}, has the name “{near}”: mend the name or add the entry"
    return ": add the entry or mend name and year"


def _near_name(document: Document, label: str) -> tuple[str, str]:
    """The beginning of that entry and its name; empty where there is none."""
    surname, _, said = label.partition(", ")[0].rpartition(" ")
    year = YEAR.match(said)
    if year is None or len(surname) < _SURNAME:
        return "", ""
    words, near = entries_of(document).near_name(surname.casefold(), year[0], said)
    return beginning(words), near


_SURNAME = 5
"""Letters of a surname in which one that differs is a slip."""


def beginning(words: str) -> str:
    """The beginning of an entry, as a message shows it."""
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
