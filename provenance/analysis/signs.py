"""What a document has: the cheapest of readings, for rules that need not be asked without it (`when` of @rule)."""

from __future__ import annotations

from provenance.analysis.attributions import attributions
from provenance.analysis.citations import citations
from provenance.analysis.claims import claims
from provenance.analysis.content import content
from provenance.analysis.dates.publication import is_dated
from provenance.analysis.dates.reading import dates
from provenance.analysis.metadata import metadata
from provenance.api import Confidence, Document, analysis

_VAGUE = frozenset({"group", "nobody"})


@analysis()
def leftovers(document: Document) -> bool:
    """Whether something in it was left by a template, a page or a program."""
    return bool(content(document).boilerplate)


@analysis()
def links(document: Document) -> bool:
    """Whether it has links."""
    return bool(document.links)


@analysis()
def pictures(document: Document) -> bool:
    """Whether it has images."""
    return bool(document.images)


@analysis()
def front_matter(document: Document) -> bool:
    """Whether it has front matter."""
    return document.has_front_matter


@analysis()
def declarations(document: Document) -> bool:
    """Whether its markup, its front matter or its row says something of it."""
    return bool(document.declared)


@analysis()
def spdx_lines(document: Document) -> bool:
    """Whether it names a licence as source files do."""
    return "SPDX-License-Identifier:" in document.source


@analysis()
def publication(document: Document) -> bool:
    """Whether it says when it was published."""
    return is_dated(document)


_THREE_NUMBERS = frozenset({"iso", "numeric"})


@analysis()
def days(document: Document) -> bool:
    """Whether one of its dates has a day in figures, or a 0 in its place."""
    return any(one.expression.day or one.expression.form in _THREE_NUMBERS for one in dates(document))


@analysis()
def days_or_months(document: Document) -> bool:
    """Whether it has a number of which nothing settles whether it is the day or the month, in its text or in the date that it states of itself."""
    return metadata(document).other is not None or any(one.expression.swapped for one in dates(document))


@analysis()
def vague_sources(document: Document) -> bool:
    """Whether something is laid to a group that nobody can ask, to people or bodies of which that is not sure, or to nobody."""
    return any(
        one.kind in _VAGUE or (one.kind == "holder" and one.confidence is Confidence.LOW)
        for one in attributions(document)
    )


@analysis()
def unnamed_works(document: Document) -> bool:
    """Whether something is laid to a study, a report or a poll without a name."""
    return any(one.kind == "work" for one in attributions(document))


@analysis()
def unsourced_figures(document: Document) -> bool:
    """Whether a figure is claimed without a source."""
    return any(one.statistic and not one.supported for one in claims(document))


@analysis()
def unsourced_claims(document: Document) -> bool:
    """Whether anything else is."""
    return any(not (one.statistic or one.supported) for one in claims(document))


@analysis()
def marks(document: Document) -> bool:
    """Whether it has marks that point to a note or an entry of a list."""
    return bool(citations(document).marks)


@analysis()
def references(document: Document) -> bool:
    """Whether it has notes or entries to which marks may point."""
    return bool(citations(document).notes)


@analysis()
def digits(document: Document) -> bool:
    """Whether it has a digit from 0 to 9."""
    text = document.text
    return any(digit in text for digit in "0123456789")


@analysis()
def beyond_ascii(document: Document) -> bool:
    """Whether it has characters that ASCII lacks, in its text or in what its source states beside it."""
    return not (document.text.isascii() and document.source.isascii())
