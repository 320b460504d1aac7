"""Notes that AsciiDoc has within a paragraph."""

from __future__ import annotations

from provenance.named_tuples import NamedTuple
from provenance.spans import SourceSpan


class Footnote(NamedTuple):
    """A note whose words stand in the paragraph, which are read below that."""

    label: str
    start: int
    end: int
    place: SourceSpan
    depth: int
    """Notes around it, from 1 with itself."""
