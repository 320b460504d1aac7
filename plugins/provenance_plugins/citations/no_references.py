"""CIT309: a document that leans on nothing."""

from collections.abc import Iterator

import msgspec

from provenance.analysis import attributions, citations, claims, dates
from provenance.analysis.register import is_instructing
from provenance.api import Context, Document, Hit, RelatedPlace, Severity, rule
from provenance_plugins.citations.grading import grade

_CLEAR = 2
"""Claims that are more than a hint, from which on the document's lack is more than one; a single one will do where hardly any claim has support."""
_MOST = 0.75
"""The share of claims without support from which on hardly any has it."""
_LISTED = 10
"""Claims that the finding leads to."""


class NoReferences(msgspec.Struct, frozen=True):
    """Settings of CIT309."""

    min_claims: int = 3
    """From how many claims without support on."""


_UNSOURCED = (
    "Wages have doubled since 1994. The country spends 82 billion dollars a year on interest payments. Crime fell by 30 percent "
    "in ten years. President Carter cut the defense budget and vetoed the bill."
)


@rule(
    id="CIT309",
    slug="no-references",
    severity=Severity.WARNING,
    summary="Several claims, and no link, note or reference at all",
    scope="document",
    languages=("en",),
    presence=True,
    options=NoReferences,
    uses=(claims, citations, attributions, dates),
    bad=[_UNSOURCED],
    good=[
        _UNSOURCED + " All figures are from https://www.bls.gov/data/.",
        "It was a quiet evening. We sat by the river and talked about our plans, and nobody looked at a watch.",
    ],
)
def no_references(document: Document, context: Context) -> Iterator[Hit]:
    """A text with many claims and not one link, note, reference or named source behind them asks to be taken on trust as a whole.

    Add the sources that you worked from. How many claims it takes is the option `min-claims`; claims that a named speaker stands
    behind are not counted. Where the claims are no more than hints for CIT301 or CIT302, or all but one are and others have support, so is this.
    """
    found = citations(document)
    if found.items or found.marks or found.notes:
        return
    every = claims(document)
    unsupported = [claim for claim in every if not claim.supported]
    if len(unsupported) >= context.options.min_claims:
        clear = sum(grade(document, claim)[1] is Severity.WARNING for claim in unsupported)
        lacks = clear >= (1 if len(unsupported) >= _MOST * len(every) else _CLEAR) and not is_instructing(document)
        yield Hit(
            None,
            f"makes {len(unsupported)} claims without support and has no link, note or reference: add the sources that it was written from",
            severity=None if lacks else Severity.INFO,
            related=tuple(
                RelatedPlace("one of the claims without support", claim.span) for claim in unsupported[:_LISTED]
            ),
        )
