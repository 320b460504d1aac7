"""Which words of a text are the words of a link, and which stand in code."""

from bisect import bisect_left

from provenance.api import Document, Span

_LINE = 2000
"""How far back the beginning of a line is looked for."""


def in_code_span(document: Document, offset: int) -> bool:
    """Whether a place of a Markdown source stands in a code span, where it shows how something is written."""
    if document.media_type != "text/markdown":
        return False
    line = max(document.source.rfind("\n", 0, offset) + 1, offset - _LINE)
    return document.source.count("`", line, offset) % 2 == 1


class LinkedPlaces:
    """The places of a document's links, to be asked by bisection; links do not lie in one another."""

    def __init__(self, document: Document) -> None:
        self._spans = sorted(link.span for link in document.links)

    def touch(self, span: Span) -> bool:
        """Whether a link overlaps a span."""
        at = bisect_left(self._spans, (span.end,)) - 1
        return at >= 0 and self._spans[at].overlaps(span)
