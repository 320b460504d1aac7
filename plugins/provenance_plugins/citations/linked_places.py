"""Which words of a text are the words of a link."""

from bisect import bisect_left

from provenance.api import Document, Span


class LinkedPlaces:
    """The places of a document's links, to be asked by bisection; links do not lie in one another."""

    def __init__(self, document: Document) -> None:
        self._spans = sorted(link.span for link in document.links)

    def touch(self, span: Span) -> bool:
        """Whether a link overlaps a span."""
        at = bisect_left(self._spans, (span.end,)) - 1
        return at >= 0 and self._spans[at].overlaps(span)
