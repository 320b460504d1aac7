"""NEWS003: one headline over several documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from provenance.api import (
    BlockKind,
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Example,
    Fact,
    Seen,
    Severity,
    corpus_rule,
    quoted,
)


class SameHeadline:
    """Readers who search for a headline find only one of the documents.

    Give each a headline of its own, or make one document of them.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """The first heading of a document, in small letters."""
        for block in document.blocks:
            if block.kind in (BlockKind.HEADING, BlockKind.TITLE):
                yield Fact(" ".join(document.slice(block.span).casefold().split()), block.span)
                return

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[CorpusHit]:
        """Documents that share a headline."""
        members = list(islice(facts, 100))  # as many as a report shows: there may be a million
        count = len(members) + sum(1 for _ in facts)
        if count > 1:
            message = f"{count} documents have the headline {quoted(key)}: give each its own"
            yield CorpusHit(message, members, member_count=count)


# A call and no decorator: mypy does not see what a decorator makes of a class.
same_headline = corpus_rule(
    id="NEWS003",
    slug="same-headline",
    severity=Severity.WARNING,
    summary="One headline over several documents",
    languages=["*"],
    examples=[
        CorpusExample(
            texts=(
                Example("# Bridge closed for a month\n\nThe north side is shut.", media_type="text/markdown"),
                Example("# Bridge Closed for a Month\n\nThe south side is shut.", media_type="text/markdown"),
            ),
            found=True,
        ),
        CorpusExample(
            texts=(
                Example("# Bridge closed for a month\n\nThe north side is shut.", media_type="text/markdown"),
                Example("# Bridge open again\n\nBoth sides are open.", media_type="text/markdown"),
            ),
            found=False,
        ),
    ],
)(SameHeadline)
