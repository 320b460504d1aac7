"""The entry of a list that is nearest to a work that it lacks: of the same author and another year, or of the same year and a name that differs by a letter."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.analysis.citations.citation import is_of_name
from provenance.api import Document, Span, lazy_pattern, quoted

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
        if year is not None and other is not None and other[0] != year[0] and _is_by(words, label):
            found.append((abs(int(other[0]) - int(year[0])), words, other[0]))
    if not found:
        return None
    _, words, own = min(found)
    return beginning(words), own


def _is_by(words: str, label: str) -> bool:
    """Whether an entry begins with the name of a label, also behind its initials: "M. Friedman, Capitalism and Freedom"."""
    return is_of_name(_INITIALS.sub("", words, count=1), label)


_INITIALS = lazy_pattern(r"\A\s*(?:[^\W\d_a-z]\.[\s\xa0-]{0,2}){1,3}")


def is_named_by_title(document: Document, span: Span, label: str) -> bool:
    """Whether the words around a mark name the title of an entry by its author that is of another year: the year of the first edition or of the original beside that of the one that was read."""
    year = _YEAR.search(label)
    block = document.block_at(span.start)
    if block is None:
        return False
    first, last = max(block.span.start, span.start - _AROUND), min(block.span.end, span.end + _AROUND)
    around = " ".join(document.text[first:last].casefold().split())
    for note in citations(document).notes if year is not None else ():
        words = document.slice(note.place) if isinstance(note.place, Span) else ""
        other = _YEAR.search(words)
        if year is None or other is None or other[0] == year[0] or not _is_by(words, label):
            continue
        if any(title in around for title in _titles(words)):
            return True
    return False


def _titles(entry: str) -> list[str]:
    """What may be the title in an entry: its parts of two words and more that have neither initials nor figures."""
    parts = (" ".join(part.casefold().split()) for part in _PARTS.split(entry[:_ENTRY]))
    return [part for part in parts if " " in part and len(part) >= _TITLE and _NO_TITLE.search(part) is None]


_PARTS = lazy_pattern(r"[,.;:()“”\"«»]+(?:\s|\Z)|\s[“\"«(]")
_NO_TITLE = lazy_pattern(r"\d|(?<![^\W_])[^\W\d_]\.|https?:")
_AROUND, _ENTRY, _TITLE = 250, 300, 10
"""Characters on either side of a mark in which a title is named, those of an entry in which it stands, and those of the shortest."""


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
    year = _YEAR.match(said)
    if year is not None and len(surname) >= _SURNAME:
        listed = (document.slice(note.place) for note in citations(document).notes if isinstance(note.place, Span))
        # The letter that tells two works of a year apart leads to the one that is meant.
        for words in sorted((one for one in listed if year[0] in one), key=lambda one: said not in one):
            names = (match[0] for match in _NAME.finditer(words[:_AUTHORS]))
            near = next((name for name in names if _differs_by_one(name.casefold(), surname.casefold())), None)
            if near is not None:
                return beginning(words), near
    return "", ""


_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'-]+")
_SURNAME, _AUTHORS = 5, 120
"""Letters of a surname in which one that differs is a slip, and characters of an entry in which its authors stand."""


def _differs_by_one(one: str, other: str) -> bool:
    """Whether a letter was changed, left out, put in, or changed its place with the next one."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    first, second = one[start:], other[start:]
    if len(one) == len(other):
        return first[1:] == second[1:] or (first[:2] == second[1::-1] and first[2:] == second[2:])
    return first[1:] == second or first == second[1:]


def beginning(words: str) -> str:
    """The beginning of an entry, as a message shows it."""
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
