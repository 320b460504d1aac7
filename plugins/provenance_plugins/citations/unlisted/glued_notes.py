"""Bodies of footnotes that lost the beginning of their line, as where the lines of a page were joined: "https://a.org/b[^mill]: The mill …"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from provenance.analysis.citations.citation import Citation
from provenance.api import Confidence, Document, Hit, RelatedPlace, Severity, lazy_pattern, quoted

_GLUED = lazy_pattern(
    r"(?:://[^\s\[\]]{1,300}|[.!?][”\"’)]?)\[\^([^\]\s^]{1,60})\]:\s?(?=[^\W\d_a-z]|[“\"‘']|https?://|\[)"
)
"""Behind an address or the end of a sentence, without a blank: a mark with a colon stands behind a word."""
_TOLD = 20
"""Further notes that the finding lists."""


def glued_notes(document: Document, lost: Sequence[Citation]) -> tuple[list[Citation], list[Hit]]:
    """The marks that lead to no such body either, and one remark on all bodies to which the others lead, at the first of them."""
    marks = [mark for mark in lost if mark.kind == "footnote"]
    if not marks:
        return list(lost), []
    heads = {match[1]: match.end(1) for match in reversed(list(_GLUED.finditer(document.source)))}
    times = Counter(mark.target for mark in marks)
    notes = {
        mark.target: mark
        for mark in marks
        if times[mark.target] > 1 and heads.get(mark.target or "", -1) == document.locate(mark.span).end - 1
    }
    if not notes:
        return list(lost), []
    first, *rest = notes.values()
    more = f", and so {'do' if len(rest) > 1 else 'does'} {len(rest)} more" if rest else ""
    hit = Hit(
        first.span,
        f"the note {quoted(document.slice(first.span))} stands within a line, where Markdown reads none{more}: begin a line with it",
        Confidence.HIGH,
        severity=Severity.INFO,
        related=tuple(RelatedPlace("this note stands within a line as well", mark.span) for mark in rest[:_TOLD]),
    )
    return [mark for mark in lost if mark.kind != "footnote" or mark.target not in notes], [hit]
