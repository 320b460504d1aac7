"""DAT207."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec

from provenance.analysis import content, dates, publication
from provenance.analysis.dates.names import spoken
from provenance.analysis.dates.publication import publication_date
from provenance.analysis.quotes import inside_quotation
from provenance.api import BlockKind, Confidence, Context, Document, Example, Hit, Phrases, Severity, quoted, rule


class StaleCurrencyOptions(msgspec.Struct, frozen=True):
    """Settings of stale-currency."""

    max_age: Annotated[int, msgspec.Meta(ge=0)] = 365
    """The age in days from which words such as "currently" are reported."""


@rule(
    id="DAT207",
    slug="stale-currency",
    severity=Severity.INFO,
    summary="“Currently”, “recently” and the like in an old document",
    running_text=True,
    phrases=Phrases.load(__package__, "stale_currency"),
    options=StaleCurrencyOptions,
    opt_in=True,
    uses=(content, dates),
    when=(publication,),
    bad=[
        Example("The company is currently the largest in the country.", date="2019-03-01"),
        Example("She recently moved to Paris.", date="2019-03-01"),
        Example("It was abolished years ago.", date="2019-03-01"),
        Example("Berlin is today the largest city of the country.", date="2019-03-01"),
        Example("The latest figures show a fall.", date="2019-03-01"),
    ],
    good=[
        Example("The company is currently the largest in the country.", date="2024-05-01"),
        Example("The current through the wire was weak.", date="2019-03-01"),
        Example("The tower fell 20 years ago, as recently as 1999.", date="2019-03-01"),
        Example("“It is currently the largest,” she said.", date="2019-03-01"),
        Example("The minister resigned today.", date="2019-03-01"),
        Example("By 2018 the company was the largest in the country.", date="2019-03-01"),
    ],
)
def stale_currency(document: Document, context: Context) -> Iterator[Hit]:
    """What was current when the text was written need not be so any more, and the words do not say since when they hold.

    Give a date ("as of March 2019"), or bring the text up to date.
    """
    written = publication_date(document)
    if written is None or (context.as_of - written).days <= context.options.max_age:
        return
    is_main = content(document).is_main
    for match in context.matches:
        block = document.block_index(match.span.start)
        if match.tagged("not") or block is None or not is_main(block) or document.blocks[block].kind is BlockKind.CODE:
            continue
        if not inside_quotation(document, match.span) and not any(
            item.span.overlaps(match.span) for item in dates(document) if item.form != "coming"
        ):
            yield Hit(
                match.span,
                f"{quoted(document.slice(match.span))} was written on {spoken(written)} and may no longer hold: "
                "say as of when, or bring the text up to date",
                confidence=Confidence.MEDIUM,
            )
