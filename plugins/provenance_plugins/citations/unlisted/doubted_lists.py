"""Marks that lead nowhere in a text whose list may have them in another form: a number within those of the list, a label where no link of the text is defined."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.analysis.citations.citation import Citation
from provenance.api import Document, lazy_pattern
from provenance_plugins.citations.other_years import is_named_by_title
from provenance_plugins.citations.unlisted.near_definitions import why_undefined
from provenance_plugins.citations.unlisted.other_numbers import hangs_on_word

__all__ = ["list_in_doubt"]

_WITHIN = "; the list goes on behind that number, so that another entry may hold it"
_BESIDE = "; it hangs on no word, and may be the head of a note"
_OTHER_EDITION = "; the words around name its title, so that the years may be those of two editions"
_FIGURES = lazy_pattern(r"\d+")
_LONGEST = 20_000
"""Characters of lists in which a number is looked for."""
_UNDEFINED = "; no link of this text is defined in that way, so that what makes the page may know it"


def _stands_among(document: Document, numbers: list[int]) -> bool:
    """Whether one of some numbers stands in a list at all, as that of an entry that is joined with others would; of lists that are long nobody looks."""
    figures = document.recall("figures of short lists of works", _figures)
    return figures is None or any(str(number) in figures for number in numbers)


def _figures(document: Document) -> frozenset[str] | None:
    lists = citations(document).lists
    if not lists or sum(end - start for start, end in lists) > _LONGEST:
        return None
    return frozenset(figure for listed in lists for figure in _FIGURES.findall(document.slice(listed)))


def list_in_doubt(document: Document, mark: Citation) -> str:
    """What says that an entry or a definition may be there in another form; "" where nothing does.

    Readers held none of seven numbers and labels of this kind for slips: entries were joined ("2,3,4) https://…"), and labels were headings.
    Before the first number of a list no other entry can hold one that stands nowhere in it.
    """
    if mark.kind == "author-year":
        return _OTHER_EDITION if is_named_by_title(document, mark.span, mark.target or "") else ""
    if mark.kind == "numbered" and not hangs_on_word(document.text, mark.span):
        return _BESIDE
    if mark.kind == "numbered":
        numbers = [int(one) for one in (mark.target or "").split(", ") if one.isdecimal()]
        listed = [
            int(note.label) for note in citations(document).notes if note.kind == "numbered" and note.label.isdecimal()
        ]
        if not numbers or not listed or max(numbers) >= max(listed):
            return ""
        return _WITHIN if max(numbers) > min(listed) or _stands_among(document, numbers) else ""
    if mark.kind == "reference" and document.slice(mark.span).endswith("[]"):
        if why_undefined(document, mark.target or "") is not None:
            return ""  # what was to define it is there
        return "" if any(note.kind == "reference" for note in citations(document).notes) else _UNDEFINED
    return ""
