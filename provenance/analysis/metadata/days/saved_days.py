"""Files that are named by the day on which a program saved a text, beside the day on which it came out: "Published: 2024-06-01", "Scraped: 2024-06-03" in `2024-06-03-ferry.md`."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.metadata.lexicons import labels
from provenance.analysis.metadata.values import Candidate
from provenance.api import Document, any_of, lazy_pattern

__all__ = ["without_saved"]

_PUBLISHED = "text:published"
_SAVED = frozenset({"file-name", "dateline"})
_SAVING = lazy_pattern(
    lambda: (
        rf"(?im)^[\W_]{{0,6}}(?:{any_of(labels('saved'))})(?: (?:at|on|date|time))?(?: ?\([^()\n]{{1,12}}\))?[*_ ]*:[*_ ]*(?P<day>\d{{4}}-\d\d-\d\d)(?!\d)"
    )
)
_HEAD = 3000
"""Characters at the beginning of a text in which such a line stands."""
_DAY = len("2024-06-03")


def without_saved(document: Document, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, where a label gives the day of publication those left out that a line beside it gives as the day of saving."""
    if not any(one.value.origin == _PUBLISHED and len(one.value.value) >= _DAY for one in found):
        return [*found]
    written = document.source if document.is_written else document.text  # Markdown joins lines
    days = {match["day"] for match in _SAVING.finditer(written, 0, _HEAD)}
    return [one for one in found if not (one.value.origin in _SAVED and one.value.value[:_DAY] in days)]
