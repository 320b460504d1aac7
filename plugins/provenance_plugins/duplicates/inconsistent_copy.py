"""DUP904: copies of one text that disagree on its date or its authors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import cast

from provenance.analysis import Value, metadata
from provenance.api import (
    Cluster,
    Confidence,
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Edge,
    Example,
    Fact,
    Plain,
    Seen,
    Severity,
    Span,
    corpus_rule,
)
from provenance_plugins.duplicates.naming import KEPT, name
from provenance_plugins.duplicates.wording import own_date, wording

_SHOWN = 400
"""Characters of each document that a report shows."""
_LISTED = 4
"""Different statements that a message lists."""


class InconsistentCopy:
    """Where copies of one text have different dates or authors, at most one of them is right, and a reader cannot tell which.

    Find out which one is, and correct the others. Copies are texts whose long paragraphs are the same, whatever stands on the lines
    around them. Days that differ by one are the same in another time zone.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:  # noqa: ARG002 - the protocol's form
        """Digests of the running text, with the date and the authors that the document states."""
        found = wording(document)
        if found is None or not found.bodies:
            return
        stated = metadata(document)
        sure = [author for author in stated.authors if author.confidence is not Confidence.LOW]
        day = own_date(document)
        if day is None and not sure:
            return
        payload: list[Plain] = [
            day,
            found.digest if stated.date is not None and _read(stated.date, found.span) else None,
            found.digest if all(_read(author, found.span) for author in sure) else None,
            *(" ".join(author.value.casefold().split()) for author in sure),
        ]
        for body in found.bodies:
            yield Fact(body, found.span, payload, shown=_SHOWN)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge]:  # noqa: ARG002
        """All copies with the first."""
        first = next(facts)
        for seen in facts:
            yield Edge(first, seen, 1.0)

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002
        """What the copies disagree on."""
        days: dict[str, Seen] = {}
        authors: dict[tuple[str, ...], Seen] = {}
        # The same words cannot say two things: where two readings of them differ, that is the readings' fault.
        dated: set[str] = set()
        signed: set[str] = set()
        for seen in cluster.members:
            day, dating, signing, *names = cast("tuple[str | None, ...]", seen.payload)
            if day is not None and dating not in dated:
                if not any(_same_day(day, other) for other in days):
                    days[day] = seen
                dated.update(filter(None, (dating,)))
            wrote = tuple(sorted(map(str, names)))
            if wrote and signing not in signed:
                if not any(set(wrote) <= set(other) or set(other) <= set(wrote) for other in authors):
                    authors[wrote] = seen
                signed.update(filter(None, (signing,)))
        told: list[str] = []
        if len(days) > 1:
            told.append("when it was published: " + _list((day, days[day]) for day in sorted(days)))
        if len(authors) > 1:
            told.append("who wrote it: " + _list((", ".join(wrote), seen) for wrote, seen in authors.items()))
        if told:
            yield CorpusHit(
                f"{len(cluster.members):,} copies of one text disagree on {'; and on '.join(told)}; find out which is right, and correct the others",
                cluster.members[:KEPT],
                member_count=len(cluster.members),
            )


def _read(value: Value, article: Span) -> bool:
    """Whether a value was read in the words of the article, and not declared beside them."""
    return value.declared is None and isinstance(value.span, Span) and article.contains(value.span)


def _list(found: Iterable[tuple[str, Seen]]) -> str:
    said = [f"{value} ({name(seen)})" for value, seen in found]
    more = f" and {len(said) - _LISTED} more" if len(said) > _LISTED else ""
    return ", ".join(said[:_LISTED]) + more


def _same_day(one: str, other: str) -> bool:
    """Whether two dates can be the same day: one may be less exact, or of another time zone."""
    if one.startswith(other) or other.startswith(one):
        return True
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= 1
    except ValueError:
        return False


_STORY = (
    "The last weaver of the village closed her workshop on a Friday, forty years after she had opened it, and gave her looms"
    " to a school. Visitors still come and ask for her scarves, so she has put a note on the door that says where the"
    " pupils sell theirs. Some come back with one and show it to her through the window."
)

inconsistent_copy = corpus_rule(
    id="DUP904",
    slug="inconsistent-copy",
    severity=Severity.WARNING,
    summary="Copies of one text with different dates or authors",
    languages=["*"],
    fewest=2,
    examples=[
        CorpusExample((Example(_STORY, date="2019-03-04"), Example(_STORY, date="2021-03-04")), found=True),
        CorpusExample(
            (f"The last weaver\n\nBy Ana Cruz\n\n{_STORY}", f"The last weaver\n\nBy Jonas Weber\n\n{_STORY}"),
            found=True,
        ),
        CorpusExample((Example(_STORY, date="2019-03-04"), Example(_STORY, date="2019-03-05")), found=False),
        CorpusExample((Example(_STORY, date="2019-03-04"), _STORY), found=False),
        CorpusExample(
            (
                f"Prices in November 24 1997: nobody knew\n\nBy Karin Cruz, 27 July 2016\n\n{_STORY}",
                f"PRICES IN NOVEMBER 24 1997: NOBODY KNEW\n\nBy Karin Cruz, 27 July 2016\n\n{_STORY}",
            ),
            found=False,
        ),
    ],
)(InconsistentCopy)
