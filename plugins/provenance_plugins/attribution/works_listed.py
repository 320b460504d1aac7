"""Works that a list at the end of a text names, where nothing in the text points at one of its entries."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.citations.reference_lists import reference_lists
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.attribution.proved_below import words_of_matter
from provenance_plugins.attribution.tables import alternatives, forms

_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_ENTRY = lazy_pattern(r"\bdoi\b|\bet al\b|\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?; ?\d|\bpp\. ?\d|\b\d+\(\d+\)")
"""What a line has that is an entry of a list of works: "2019;14(1):5-16"."""
_FEWEST = 2
"""Entries of such a list at least."""


_LABELLED = lazy_pattern(lambda: rf"\W*(?:[A-Za-z]+ )?(?i:{alternatives('works_listed', 'label')})\b[^:\n]{{0,40}}:")


def is_told_at_foot(document: Document, one: Attribution) -> bool:
    """Whether the part in which a study stands ends with what it rests on, of its matter: "Key sources for chapter 1: Cruz et al. (2000), meta-analysis of twin studies; …"."""
    here = sentences(document)[one.sentence]
    matter = words_of_matter(document.slice(here.span).lower()) - forms("works_listed", "any_work")
    for block in document.blocks[here.block + 1 : here.block + 1 + _PART]:
        if block.kind in HEADING_KINDS:
            return False
        told = _LABELLED.match(document.text, *block.span)
        if told is None:
            continue
        years = sum(1 for _ in _YEAR.finditer(document.text, told.end(), block.span.end))
        listed = document.text[told.end() : block.span.end].lower()
        return years >= _FEWEST and not matter.isdisjoint(words_of_matter(listed))
    return False


_PART = 12
"""Paragraphs of a part behind a study."""


def is_listed_below(document: Document, one: Attribution) -> bool:
    """Whether a list of works without numbers stands behind a study: health pages name all that they rest on so, and mark no sentence.

    Where a text has marks of its own for some statements, one without a mark is one without a work; a list of works on other matters proves nothing.
    """
    here = sentences(document)[one.sentence].span
    if one.source is not None and _is_only_one_of_year(document, one.source, here.end):
        return True
    if citations(document).marks:
        return False
    matter = words_of_matter(document.slice(here))
    return any(
        found.span.start >= here.end
        and len(found.entries) >= _FEWEST
        and not any(entry.number for entry in found.entries)
        and any(entry.years for entry in found.entries)
        and not matter.isdisjoint(words_of_matter(document.slice(found.span).lower()))
        for found in reference_lists(document)
    )


def _is_only_one_of_year(document: Document, source: Span, start: int) -> bool:
    """Whether a study is told by its year, and one entry below it is of that year: "one 2019 study", "Cruz A. Naps. J Harbour Sleep. 2019;14(1)"."""
    year = _YEAR.search(document.text, *source)
    if year is None:
        return False
    lines = {line.strip(" -*•\t") for line in document.text[start:].split("\n") if year[0] in line}
    entries = [line for line in lines if _ENTRY.search(line) is not None]
    return len(entries) == 1
