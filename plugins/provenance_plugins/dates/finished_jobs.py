"""Pages of a portfolio: a firm shows a job that it has done, for whom and how."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.api import Document
from provenance_plugins.dates.lasting import leans
from provenance_plugins.dates.tables import forms

_LABELS = 2
"""So many different labels of a job make a page one of a portfolio: an article may have one."""
_LONGEST = 120
"""Characters of the longest block that is a label, with what it labels."""
_AROUND = " \t.:*_#>–—-"


def is_of_job(document: Document) -> bool:
    """Whether the lines of a page that nobody signs label what was done for a client: "Project overview", "Client", "What we did"; not where it counts days from its own."""
    if not document.whole_page or document.row is not None:
        return False
    if any(one.scope in ARTICLES for one in document.declared) or metadata(document).authors or leans(document):
        return False
    labels = forms("finished_job")
    seen: set[str] = set()
    for block in document.blocks:
        start, end = block.span
        if end - start > _LONGEST:
            continue
        for line in document.text[start:end].lower().split("\n"):
            said = line.strip(_AROUND)
            seen.update(label for label in labels if said == label)
    return len(seen) >= _LABELS
