"""CIT309: a document that leans on nothing."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated

import msgspec

from provenance.analysis import Claim, attributions, citations, claims, dates
from provenance.analysis.citations import HEADINGS
from provenance.api import Context, Document, Hit, RelatedPlace, Severity, rule

_CLEAR = 2
"""Claims that are more than a hint, from which on the document's lack is more than one."""
_MOST, _MANY = 0.75, 5
"""The share of claims without support, and their number, from which on a single clear one will do where hardly anybody speaks."""
_NOBODY = 1
"""So many statements laid to somebody with a name are hardly any."""
_STATES = frozenset({"say", "find", "according", "citing", "think"})
"""Manners of attribution that lay a statement to somebody."""
_LAST = 3
"""Paragraphs at the end among which a line of sources stands."""
_LISTED = 10
"""Claims that the finding leads to."""


class NoReferences(msgspec.Struct, frozen=True):
    """Settings of CIT309."""

    min_claims: Annotated[int, msgspec.Meta(ge=1)] = 3
    """From how many claims without support on."""


_UNSOURCED = (
    "Wages have doubled since 1994. The country spends 82 billion dollars a year on interest payments. Crime fell by 30 percent "
    "in ten years. President Carter cut the defense budget and vetoed the bill."
)


def _claims(number: int) -> str:
    return "one claim" if number == 1 else f"{number:,} claims"


@rule(
    id="CIT309",
    slug="no-references",
    severity=Severity.INFO,
    summary="Several claims, and no link, note or reference at all",
    scope="document",
    languages=("en",),
    presence=True,
    options=NoReferences,
    uses=(claims, citations, attributions, dates),
    bad=[_UNSOURCED],
    good=[
        _UNSOURCED + " All figures are from https://www.bls.gov/data/.",
        f"- Wages fell by 2 percent.\n\nSource: Yearbook of the Bureau, 1994\n\n{_UNSOURCED}",
        _UNSOURCED + "\n\nSources & notes: Yearbook of the Bureau, 1994; Congressional Record, 1978.",
        "It was a quiet evening. We sat by the river and talked about our plans, and nobody looked at a watch.",
    ],
)
def no_references(document: Document, context: Context) -> Iterator[Hit]:
    """A text with many claims and not one link, note, reference or named source behind them asks to be taken on trust as a whole.

    Add the sources that you worked from. How many claims it takes is the option `min-claims`; claims that a named speaker stands
    behind are not counted. A line of sources at the end is enough. It is for information, unless its severity is configured; then that
    holds where claims are clear ones and hardly anybody is cited by name.
    """
    found = citations(document)
    if found.items or found.marks or found.notes or _ends_in_sources(document) or _has_sources(document):
        return
    every = claims(document)
    unsupported = [claim for claim in every if not claim.supported]
    if len(unsupported) >= context.options.min_claims:
        lacks = context.severity is not Severity.INFO and _lacks(document, unsupported, len(every))
        lacking = "has no link, note or reference"
        if any(link.target.startswith("http") for link in document.links):
            lacking = "has no note, no reference, and no link in its running text"
        yield Hit(
            None,
            f"the document makes {_claims(len(unsupported))} without support and {lacking}: add the sources that it was written from",
            severity=None if lacks else Severity.INFO,
            related=tuple(
                RelatedPlace("one of the claims without support", claim.span) for claim in unsupported[:_LISTED]
            ),
        )


def _has_sources(document: Document) -> bool:
    from provenance.analysis.claims.sourcing import sourced_blocks  # noqa: PLC0415 - this module is read in every start, for its options

    return bool(sourced_blocks(document))


def _lacks(document: Document, unsupported: list[Claim], claimed: int) -> bool:
    """Whether the claims without support are clear ones, hardly anybody is cited by name, and the text gives no instructions."""
    if sum(one.named and one.manner in _STATES for one in attributions(document)) > _NOBODY:
        return False
    from provenance.analysis.register import is_instructing  # noqa: PLC0415 - as above
    from provenance_plugins.citations.grading import is_clear  # noqa: PLC0415 - as above

    clear = 0
    for claim in unsupported:
        clear += is_clear(document, claim)
        if clear >= (1 if len(unsupported) >= max(_MANY, _MOST * claimed) else _CLEAR):
            return not is_instructing(document)
    return False


def _ends_in_sources(document: Document) -> bool:
    """Whether one of the last paragraphs begins with "Sources:" or another heading of references, and goes on."""
    for block in document.blocks[-_LAST:]:
        first, mark, rest = document.slice(block.span).partition(":")
        if mark and rest.strip() and first.strip(" *_").lower().replace("&", "and") in _headings():
            return True
    return False


@cache
def _headings() -> frozenset[str]:
    return frozenset(HEADINGS.texts())
