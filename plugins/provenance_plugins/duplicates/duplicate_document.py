"""DUP901: the same text twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

import msgspec

from provenance.api import Context, CorpusExample, CorpusHit, Document, Fact, Seen, Severity, corpus_rule
from provenance_plugins.duplicates.naming import KEPT, earliest, names
from provenance_plugins.duplicates.wording import own_date, wording

_SHOWN = 400
"""Characters of each document that a report shows."""


class DuplicateOptions(msgspec.Struct, frozen=True):
    """How short a text may be to count as one."""

    min_words: Annotated[int, msgspec.Meta(ge=1)] = 5
    """Shorter texts are the same by chance."""


class DuplicateDocument:
    """A text that is there twice is counted twice, trained on twice and mended once.

    Keep one of them. Case, white space and punctuation make no difference, and of a page only the article is read.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """A digest of the words."""
        found = wording(document)
        if found is not None and len(found.words) >= context.options.min_words:
            yield Fact(found.digest, found.span, own_date(document), shown=_SHOWN)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002 - the protocol's form
        """One finding for all documents of a text."""
        members: list[Seen] = []
        first: tuple[str, Seen] | None = None
        other_days = False
        count = 0
        for seen in facts:
            count += 1
            if len(members) < KEPT:
                members.append(seen)
            if isinstance(seen.payload, str):
                other_days = other_days or (first is not None and first[0] != seen.payload)
                if first is None or seen.payload < first[0]:
                    first = (seen.payload, seen)
        if count > 1:
            told = earliest([first]) if first is not None and other_days else ""
            yield CorpusHit(
                f"{count:,} documents have the same text: {names(members, count)}{told}; keep one",
                members,
                member_count=count,
            )


_FLOOD = "The river rose above the old mark on Sunday, and the market hall was under water until Tuesday night."

duplicate_document = corpus_rule(
    id="DUP901",
    slug="duplicate-document",
    severity=Severity.WARNING,
    summary="The same text twice",
    languages=["*"],
    options=DuplicateOptions,
    fewest=2,
    examples=[
        CorpusExample((_FLOOD, _FLOOD), found=True),
        CorpusExample((_FLOOD, _FLOOD.upper().replace(",", " –")), found=True),
        CorpusExample((_FLOOD, _FLOOD.replace("Sunday", "Friday")), found=False),
        CorpusExample(("Thank you!", "Thank you."), found=False),
    ],
)(DuplicateDocument)
