"""A `time` element whose attribute gives programs another day than its words give readers."""

from __future__ import annotations

from datetime import date

from provenance.analysis import DocumentMetadata, Value, dates
from provenance.analysis.dates.names import spoken
from provenance.analysis.dates.publication import stated_day
from provenance.api import Document, Hit, Span
from provenance_plugins.dates.conflicts.items_of_page import is_of_item
from provenance_plugins.dates.told import day_of

__all__ = ["said_otherwise"]

_FORMS = frozenset({"full", "iso"})
"""Days in figures may be read in two ways."""
_TOLERANCE = 1
"""Days: the attribute may be in another time zone than the words."""


def said_otherwise(document: Document, found: DocumentMetadata, published: date) -> Hit | None:
    """What to say of the element that dates a page, where the two differ, of a heading that gives another day than the title, or of the feast on which the text says that it is put out; None where they agree."""
    for value in found.dates:
        if value.origin != "time" or not isinstance(value.span, Span) or is_of_item(document, value):
            continue
        day, said = stated_day(value.value), _day_in_words(document, value)
        if day is not None and said is not None and abs((day - said).days) > _TOLERANCE:
            return Hit(
                value.span,
                f"the attribute of this element gives programs {spoken(day)}, its words give readers {spoken(said)}: correct one of them",
                confidence=value.confidence,
            )
    if found.title is not None and any(map(str.isdigit, found.title.value)):
        from provenance_plugins.dates.conflicts.titled_otherwise import titled_otherwise  # noqa: PLC0415 - as below

        if (titled := titled_otherwise(document)) is not None:
            return titled
    if " this " not in document.text or " on " not in document.text:
        return None
    from provenance_plugins.dates.conflicts.posted_on_feasts import posted_on_feast  # noqa: PLC0415 - only for dated texts

    return posted_on_feast(document, published)


def _day_in_words(document: Document, value: Value) -> date | None:
    """The only day in the words of an element."""
    if not isinstance(value.span, Span):
        return None
    inside = [item for item in dates(document) if item.span.overlaps(value.span)]
    return day_of(inside[0]) if len(inside) == 1 and inside[0].form in _FORMS else None
