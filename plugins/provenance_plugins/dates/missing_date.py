"""DAT201."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.dates import parsing
from provenance.api import Context, Document, Example, Hit, Severity, rule


@rule(
    id="DAT201",
    slug="missing-date",
    severity=Severity.ERROR,
    summary="No publication date",
    scope="document",
    presence=True,
    languages="*",
    bad=["The minister resigned after the report came out.\n\nHer successor has not been named."],
    good=[
        Example("The minister resigned after the report came out.", date="2024-06-03"),
        "Friday, January 4, 2019\n\nThe minister resigned after the report came out.",
        "LONDON, 3 June 2024 (Reuters) - The minister resigned after the report came out.",
        Example(
            "---\ndate: 2024-13-40\n---\n\nThe minister resigned after the report came out.", media_type="text/markdown"
        ),
    ],
)
def missing_date(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """Without a date nobody can tell whether what the text says still holds, or in which order things happened.

    State the publication date in the front matter, in the page's metadata, or in a line at the top.
    """
    if metadata(document).date is None and not _is_misstated(document):
        yield Hit(None, "the document names no publication date: state it in the metadata or in a line at the top")


def _is_misstated(document: Document) -> bool:
    """Whether a date is stated that no calendar has: that is DAT204's finding."""
    return any(
        declared.field == "date" and parsing.impossible_date(declared.value) is not None
        for declared in document.declared
    )
