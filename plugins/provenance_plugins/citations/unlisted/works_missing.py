"""Which of several works in brackets a list of references lacks: "Leonardo et al., in press" of "(Andreassen et al., 2010; Leonardo et al., in press)"."""

from __future__ import annotations

from provenance.analysis.citations.citation import Citation, Marker
from provenance.analysis.citations.markers import works_of
from provenance.api import Document

__all__ = ["works_missing"]


def works_missing(document: Document, mark: Citation) -> list[str]:
    """The works of a mark that leads nowhere, as it writes them; none where it names a single one."""
    if not document.text.startswith("(", mark.span.start):
        return []
    works = works_of(document.text, Marker(mark.span, ()))
    lost = set((mark.target or "").split(", "))
    return [] if len(works) < 2 else [piece for piece, labels in works if not lost.isdisjoint(labels)]
