"""The entry of a list that is nearest to a work that it lacks: of the same author and another year, or of the same year and a name that differs by a letter."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.analysis.citations.citation import folded_name
from provenance.api import Document, Span, lazy_pattern, quoted
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


def what_lacks(document: Document, label: str, said: str) -> str:
    """What a message says of a work to which no entry answers: that its entry has no year, or that there is none, and which is the nearest."""
    undated, near = entry_without_year(document, said), entry_of_other_year(document, label)
    if undated and (near is None or _JOINED.search(said) is not None):
        return without_year(undated)
    if near is not None:
        return f"cites a work that the list of references does not hold; the nearest entry, {quoted(near[0])}, is of {near[1]}: mend the year or add the entry"
    return f"cites a work that the list of references does not hold{entry_of_near_name(document, label)}"


def without_year(entry: str) -> str:
    """What a message says of a work whose entry has no year."""
    return f"cites a work whose entry in the list of references, {quoted(entry)}, has no year: add it there"


def entry_without_year(document: Document, said: str) -> str:
    """The beginning of the only entry that has all surnames of a work as the text writes it at its head, and no year anywhere; empty where there is none, or several."""
    year = YEAR.search(said)
    names = [] if year is None else [folded_name(one) for one in _SURNAMES.findall(said[: year.start()])]
    if not names:
        return ""
    found = [words for words, head in _undated(document) if head[:1] == names[:1] and set(names) <= set(head)]
    return beginning(found[0]) if len(found) == 1 else ""


def _undated(document: Document) -> list[tuple[str, list[str]]]:
    """The entries that have no year, each with the names at its head."""
    return document.recall("entries without a year", _find_undated)


def _find_undated(document: Document) -> list[tuple[str, list[str]]]:
    lines = (
        line
        for span in citations(document).lists
        for line in document.text[span.start : span.end + _BEHIND].splitlines()
    )
    return [
        (line, [folded_name(name) for name in _SURNAMES.findall(line[:_HEAD])])
        for line in dict.fromkeys(map(str.strip, lines))
        if len(line) > _HEAD and YEAR.search(line) is None
    ]


_SURNAMES = lazy_pattern(r"(?<![\w’'-])[^\W\d_a-z][\w’'-]*[^\W\d_A-Z][\w’'-]*")
"""Words with a capital that are no initials."""
_JOINED = lazy_pattern(r"&|\b(?:and|und|y|et|e|ed|en|i)\b")
_BEHIND = 1500
"""Characters behind a list in which an entry without a year stands, with which the reading of the list ended."""
_HEAD = 60
"""Characters of an entry in which the names of its authors stand."""


def entries_near(document: Document) -> frozenset[str]:
    """The beginnings of the entries that are nearest to works which a list lacks, of which undefined-citation tells."""
    return document.recall("entries near works that are missing", _entries_near)


def _entries_near(document: Document) -> frozenset[str]:
    found: set[str] = set()
    for mark in citations(document).marks:
        if mark.resolved or mark.kind != "author-year":
            continue
        found.add(entry_without_year(document, document.slice(mark.span)))
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
