"""What a rule gives back: hits, and the changes that mend them."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from provenance.documents import Document
from provenance.levels import Confidence, Severity
from provenance.named_tuples import NamedTuple
from provenance.spans import SourceSpan, Span

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"
"""What may travel between processes and onto disk: JSON values."""


class FixEdit(NamedTuple):
    """Replace source[start:end] by `text`."""

    start: int
    end: int
    text: str


class Fix(msgspec.Struct, frozen=True):
    """A change to the source that mends the finding; `safe` where it can change no meaning."""

    description: str
    edits: tuple[FixEdit, ...]
    safe: bool = False

    @classmethod
    def replace(cls, document: Document, span: Span, text: str, description: str, *, safe: bool = False) -> Fix | None:
        """Put `text`, as readers are to see it, in the place of a text span: its signs of markup are written as the kind of the source has them.

        None where the place in the source is only approximate, half of some markup stands in it, or the columns of a table in reStructuredText would move. Raises ValueError for a span outside the text.
        """
        from provenance.rules.deletion import as_written, keeps_markup  # noqa: PLC0415 - few findings have a fix

        at = _located(document, span, "Fix.replace")
        written = as_written(document, text)
        if at.approximate or not keeps_markup(document, span, at.start, at.end, written):
            return None
        return cls(description, (FixEdit(at.start, at.end, written),), safe)

    @classmethod
    def delete(cls, document: Document, span: Span, description: str, *, safe: bool = False) -> Fix | None:
        """Delete a text span; a line of the source that it leaves blank goes with it, and one of two blank lines that then meet.

        So do the signs of Markdown that would stand there around nothing (a list item's marker, a heading's, a link, emphasis), and in a page
        the tags of paragraphs, items, headings, links and emphasis, unless something may lead to them.
        None as for `replace` and where the markup needs those words, as a note in reStructuredText does; raises what that does.
        """
        from provenance.rules.deletion import emptied, keeps_markup  # noqa: PLC0415 - few findings have a fix

        at = _located(document, span, "Fix.delete")
        if at.approximate:
            return None
        start, end = emptied(document, span, at)
        kept = keeps_markup(document, span, start, end)
        return cls(description, (FixEdit(start, end, ""),), safe) if kept else None


def _located(document: Document, span: Span, name: str) -> SourceSpan:
    """The place of a span that is to be changed. Raises ValueError where it is outside the text: cut to its end, it would be another stretch."""
    size = len(document.text)
    if not 0 <= span[0] <= span[1] <= size:
        message = f"{name} is given the span {span[0]}:{span[1]}, outside the document (0:{size})"
        raise ValueError(message)
    return document.locate(span)


class RelatedPlace(NamedTuple):
    """Another place that a finding speaks of, with what it has to do with it."""

    message: str
    span: Span | SourceSpan


class Hit(NamedTuple):
    """What a rule found: a place, and a sentence that says what is wrong and what to do, and is understood without the words at that place.

    `span` is a text span, a source span (for what readers do not see, such as an address), or None for the document as a whole.
    `severity` only where the rule grades its findings.
    """

    span: Span | SourceSpan | None
    message: str
    confidence: Confidence = Confidence.HIGH
    severity: Severity | None = None
    fix: Fix | None = None
    related: tuple[RelatedPlace, ...] = ()
