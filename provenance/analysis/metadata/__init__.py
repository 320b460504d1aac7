"""What a document says of itself: title, dates, authors, publisher, address and licence, each with its origin and how sure it is."""

from __future__ import annotations

from provenance.analysis.metadata import identity
from provenance.analysis.metadata.bylines.authorship import authorship
from provenance.analysis.metadata.bylines.spoken import ORIGIN
from provenance.analysis.metadata.days.dating import confidence, dating
from provenance.analysis.metadata.days.years import year_of
from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.lines import layout_of, lines_of
from provenance.analysis.metadata.machine_dates import DAY, is_turned_round
from provenance.analysis.metadata.values import Candidate, DocumentMetadata, Value
from provenance.api import Confidence, Document, analysis

__all__ = ["DocumentMetadata", "Value", "metadata"]


_YEAR = len("2024")
_SOURCE = "Source: "
_HEAD, _TAIL = 400, 10
"""Characters at the two ends of a text in which a bracket stands that may hold the name of an agency."""


@analysis()
def metadata(document: Document) -> DocumentMetadata:
    """What a document says of itself, decided between all that its markup, its text, its name and its address state.

    Nothing is invented: a field for which nothing plausible is stated is empty.
    """
    words = words_for(document)
    layout = layout_of(document)
    lines = lines_of(document, layout, words)
    sites = identity.site_names(document)
    dates, changes = dating(document, lines, words, layout)
    authors, placeholders = authorship(document, lines, words, layout, sites)
    other = next((one.other for one in (dates or changes)), None)
    date = _first(dates) or _last_change(changes)
    return DocumentMetadata(
        title=identity.title(
            document,
            layout.title,
            [*(one.value for one in dates), *(one for one in authors if one.origin != ORIGIN)],
            words,
        ),
        date=date,
        modified=_first(changes),
        publisher=(identity.publisher(document, [one.declared for one in authors]) if document.declared else None)
        or _agency(document, words),
        url=identity.url(document) if document.declared else None,
        licence=identity.licence(document) if document.declared else None,
        authors=authors,
        dates=tuple(_value(one, dates) for one in dates),
        modifications=tuple(_value(one, changes) for one in changes),
        placeholders=placeholders,
        year=year_of(document, lines, layout.title) if date is None else None,
        other=other,
    )


def _agency(document: Document, words: Words) -> Value | None:
    """The news agency that a text names as whose it is, where nothing else is stated of its publisher."""
    text = document.text
    if document.whole_page or not (
        "(" in text[:_HEAD] or "/ " in text[:_HEAD] or text[-_TAIL:].rstrip(" \n\t.").endswith(")") or _SOURCE in text
    ):
        return None
    from provenance.analysis.metadata.days.agencies import agency_of  # noqa: PLC0415 - few texts name one

    return agency_of(document, words)


def _last_change(found: list[Candidate]) -> Value | None:
    """The date of the last change, for a document that states no other: uncertain, for nobody can tell when it was published."""
    first = _first(found)
    return None if first is None else first._replace(confidence=Confidence.LOW)


def _first(found: list[Candidate]) -> Value | None:
    """The best candidate; its year, where it does not say which day it means: that day would be a guess."""
    if not found:
        return None
    best, value = found[0], _value(found[0], found)
    if best.other is None and not _is_turned_round(best, found):
        return value
    return value._replace(value=value.value[:_YEAR], confidence=Confidence.LOW)


def _is_turned_round(best: Candidate, found: list[Candidate]) -> bool:
    """Whether a date is of no calendar unless its day and month are exchanged ("2024-13-04"), and nothing of another kind states that day."""
    declared = best.value.declared
    if declared is None or not is_turned_round(declared.value):
        return False
    day = best.value.value[:DAY]
    return not any(one.group != best.group and one.value.value.startswith(day) for one in found)


def _value(candidate: Candidate, others: list[Candidate]) -> Value:
    return candidate.value._replace(confidence=confidence(candidate, others))
