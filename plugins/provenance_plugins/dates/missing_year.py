"""DAT208."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import dates
from provenance.analysis.dates.names import READ_LANGUAGES, TIME
from provenance.analysis.dates.publication import is_dated
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, quoted, rule
from provenance_plugins.dates.reprints import is_of_reprint


@rule(
    id="DAT208",
    slug="missing-year",
    severity=Severity.INFO,
    summary="A day or month whose year nothing settles",
    running_text=True,
    phrases=TIME,
    languages=READ_LANGUAGES,
    uses=(dates,),
    when=(dates,),
    bad=[
        "The bridge was opened on 12 June.",
        "The court will rule in March.",
        "Voting began Sept. 8 in all districts.",
    ],
    good=[
        "The bridge was opened on 12 June 2019.",
        "The trial ran from June 3 to July 5, 2019.",
        "Work began on 3 March 2019. On 12 June the bridge was opened.",
        "The 2020 Olympic Games were opened on 23 July.",
        Example("The bridge was opened on 12 June.", date="2024-06-13"),
        "Leeds, 12 June. The bridge was opened, and the band played. (From the Harbour Times of 13 June 1894)",
        Example("# 2019\n\nWork began in March, and on 12 June the bridge was opened.\n", media_type="text/markdown"),
        "The dry season runs from June to September.",
        "They may march through the town.",
        "Prime Minister May said she would stay.",
        "The October Revolution changed the country.",
    ],
)
def missing_year(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """A day without its year comes round every year, and this document has no publication date that would settle it.

    Add the year, or a publication date.
    """
    found = [item for item in dates(document) if item.form in {"day-month", "month"} and not item.expression.anchored]
    if not found or is_dated(document):
        return
    for item in found:
        if is_of_reprint(document, item):
            continue
        yield Hit(
            item.span,
            f"{quoted(document.slice(item.span))} has no year, and nothing in the document settles it: add the year",
            confidence=Confidence.HIGH if item.form == "day-month" else Confidence.MEDIUM,
        )
