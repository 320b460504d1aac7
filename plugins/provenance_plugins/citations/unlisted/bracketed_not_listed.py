"""A work by its author and year in square brackets that a list of references does not hold: "[Nisbet, 1987]"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, inside_quotation
from provenance.analysis.citations.citation import Citations
from provenance.api import BlockKind, Confidence, Document, Hit, Severity, Span, lazy_pattern, quoted

__all__ = ["bracketed_not_listed"]

_SURNAME = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]i) ){0,2}[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ]"
_MARK = lazy_pattern(
    rf"(?<=[\w.,;:)”\"] )\[(?P<surname>{_SURNAME})(?:,? (?:&|and|och|und|y|et|e|en|i|ve|dan) {_SURNAME}|,? et al\.?|,? m\.fl\.)?,? (?P<year>(?:19|20)\d\d)[a-z]?(?:[,:] ?(?:pp?\. ?|s\. ?|S\. ?)?\d[\d–-]*)?\](?![(\[:])",
    signs=("[",),
)
_FEWEST = 2
"""Entries of a list, at least."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})


def bracketed_not_listed(document: Document, found: Citations) -> Iterator[tuple[str, Hit]]:
    """Each such work once, where no entry and no note has its author."""
    if not found.lists or found.parted or len(found.notes) < _FEWEST or document.row is not None:
        return
    if any(mark.kind == "numbered" for mark in found.marks):
        return
    text = document.text
    notes = (note.place for note in found.notes if isinstance(note.place, Span))
    whole = "\n".join(text[span.start : span.end] for span in (*found.lists, *notes)).casefold()
    told = [mark.span for mark in found.marks if not mark.resolved]
    for match in _MARK.finditer(text) if "[" in text else ():
        span = Span(*match.span())
        index = document.block_index(span.start)
        if index is None or document.blocks[index].kind not in _PLACES or not content(document).is_main(index):
            continue
        if found.in_list(span.start) or inside_quotation(document, span) or any(one.overlaps(span) for one in told):
            continue
        if match["surname"].split()[-1].casefold() in whole or any(link.span.overlaps(span) for link in document.links):
            continue
        said = document.slice(span)
        message = f"{quoted(said)} cites a work that the list of references does not hold: add the entry or mend name and year"
        yield said, Hit(span, message, Confidence.MEDIUM, severity=Severity.WARNING)
