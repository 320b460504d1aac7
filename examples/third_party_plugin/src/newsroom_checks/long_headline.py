"""NEWS002: a headline with too many words; how many is an option."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from provenance.api import BlockKind, Context, Document, Example, Hit, Severity, quoted, rule


@dataclass(frozen=True, slots=True)
class HeadlineOptions:
    """Options of `long-headline`."""

    words: int = 16
    """The most words that a headline may have."""


@rule(
    id="NEWS002",
    slug="long-headline",
    severity=Severity.INFO,
    summary="A headline with too many words",
    scope="block",
    options=HeadlineOptions,
    languages=["*"],
    bad=[
        Example(
            "# The council of the town has decided on Monday that two of the libraries on the river will close\n\nSo be it.",
            media_type="text/markdown",
        ),
    ],
    good=[Example("# Two libraries will close\n\nSo be it.", media_type="text/markdown")],
)
def long_headline(document: Document, context: Context) -> Iterator[Hit]:
    """A headline that cannot be taken in at one glance is cut off by every list that shows it.

    Say who does what, and leave the rest to the first sentence.
    """
    options: HeadlineOptions = context.options
    for block in document.blocks:
        if block.kind is BlockKind.HEADING and block.level == 1:
            words = document.slice(block.span)
            count = len(words.split())
            if count > options.words:
                yield Hit(block.span, f"{quoted(words)} has {count} words where {options.words} are enough: shorten it")
