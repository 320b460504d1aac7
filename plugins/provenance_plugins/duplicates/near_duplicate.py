"""DUP902: nearly the same text twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest

from provenance.api import (
    Cluster,
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Edge,
    Fact,
    Seen,
    Severity,
    corpus_rule,
)
from provenance_plugins.duplicates.naming import KEPT, earliest, names
from provenance_plugins.duplicates.wording import own_date, runs, similarity, wording

SKETCH = 24
"""Smallest hashes of a text's runs of six words, each of them a key (a MinHash with bands of one).

Of two texts of which a fifth of the words differ, about six of these are the same; of two that have nothing to do with each other,
none, because a run of six words seldom stands in both. Bands of several hashes of shorter runs find the same pairs less surely and
bring more that are none."""
LEADERS = 8
"""Texts of one key that others are compared with: a phrase that very many texts have in common does not make all pairs of them."""
_SHOWN = 3000


@dataclass(frozen=True, slots=True)
class NearDuplicateOptions:
    """When two texts are nearly the same."""

    threshold: float = 0.3
    """Share of the sequences of three words that both have, 0 to 1; texts of which a fifth of the words differ reach 0.34."""
    min_words: int = 30
    """Shorter texts are alike by chance."""


class NearDuplicate:
    """Versions of one text are mistaken for several sources, and a correction of one leaves the others as they are.

    Keep the latest, or say in each what it is a version of. Texts that are the same word by word are DUP901's.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """The smallest hashes of runs of words, with all words to compare."""
        found = wording(document)
        if found is None or len(found.words) < context.options.min_words:
            return
        day = own_date(document)
        for value in nsmallest(SKETCH, set(runs(document))):
            yield Fact(f"{value:08x}", found.span, day, shared=found.words, shown=_SHOWN)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge]:  # noqa: ARG002 - the protocol's form
        """Each text with the first of the key that it is like."""
        threshold = context.options.threshold
        leaders: list[tuple[Seen, str]] = []
        for seen in facts:
            words = str(seen.shared)
            for leader, other in leaders:
                if words == other:
                    break
                score = similarity(words, other, threshold)
                if score >= threshold:
                    yield Edge(leader, seen, score)
                    break
            else:
                if len(leaders) < LEADERS:
                    leaders.append((seen, words))

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002
        """One finding for all versions of a text."""
        scores = sorted(edge.score for edge in cluster.edges)
        low, high = (int(100 * score) for score in (scores[0], scores[-1]))
        share = f"{low} %" if low == high else f"{low} to {high} %"
        told = earliest((seen.payload, seen) for seen in cluster.members if isinstance(seen.payload, str))
        count = len(cluster.members)
        yield CorpusHit(
            f"{names(cluster.members)} are nearly the same: they share {share} of their wording{told};"
            " keep one, or say in each what it is a version of",
            cluster.members[:KEPT],
            member_count=count,
        )


_FIRE = (
    "A fire in a warehouse at the harbour kept two hundred firefighters busy through the night. Nobody was hurt. The"
    " flames were seen from the other side of the bay, and the road to the ferry stayed closed until noon."
)

near_duplicate = corpus_rule(
    id="DUP902",
    slug="near-duplicate",
    severity=Severity.WARNING,
    summary="Nearly the same text twice",
    languages=["*"],
    options=NearDuplicateOptions,
    fewest=2,
    examples=[
        CorpusExample(
            (_FIRE, _FIRE.replace("two hundred", "three hundred").replace("noon", "the evening")), found=True
        ),
        CorpusExample((_FIRE, _FIRE), found=False),
        CorpusExample(
            (
                _FIRE,
                (
                    "The harbour had a quiet night after the storm. The ferry sailed at noon, and the road along the bay"
                    " was open again by the evening, as the fire brigade had promised the day before. Nobody was hurt."
                ),
            ),
            found=False,
        ),
    ],
)(NearDuplicate)
