"""Sources within paragraphs that a text quotes whole from a report of another outlet, behind words that lead to it: "via the Harbour Gazette:", "The story begins:"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_in_quoted_passage"]

_BLOCKS, _UNMARKED = 12, 2
"""Paragraphs of a passage of which each begins with a quotation mark, and of one that has none."""
_LAST = 120
"""Characters at the end of a paragraph that leads to the passage."""
_OPENING = ("“", '"', "«", "„")
_LEADS = lazy_pattern(
    lambda: (
        rf"(?:\b(?:[Vv]ia|[Pp]er|[Ff]rom|[Aa]t|[Ii]n|[Aa]ccording to) (?:the |The )?(?P<outlet>{NAME}(?: (?:of )?{NAME}){{0,3}})"
        rf"|\b(?:{alternatives('outlets_before', 'report')}) (?:[a-z]+ ){{0,2}}?(?:{alternatives('quoted_passages', 'going')})(?: [a-z]+){{0,3}})"
        r":\s*\Z"
    ),
    signs=(":",),
)


def is_in_quoted_passage(document: Document, one: Attribution) -> bool:
    """Whether it stands in such a passage: in paragraphs of which each opens with a mark, or in the first two behind an outlet by its name."""
    at = sentences(document)[one.sentence].block
    marked = document.text.startswith(_OPENING, document.blocks[at].span.start)
    floor = max(0, at - (_BLOCKS if marked else _UNMARKED))
    for number in range(at - 1, floor - 1, -1):
        span = document.blocks[number].span
        if document.text.startswith(_OPENING, span.start) and not document.text.endswith(":", span.start, span.end):
            continue
        found = _LEADS.search(document.text, max(span.start, span.end - _LAST), span.end)
        if found is not None:
            return _is_of_outlet(document, found["outlet"], marked=marked)
        if marked:
            return False
    return False


def _is_of_outlet(document: Document, name: str | None, *, marked: bool) -> bool:
    if name is None:
        return marked
    from provenance_plugins.attribution.answered.told_to_outlets import (  # noqa: PLC0415 - few texts have such
        is_own_outlet_named,
        outlet_of,
    )

    outlet = outlet_of(document, name)
    return outlet is not None and not is_own_outlet_named(document, outlet)
