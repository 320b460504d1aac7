"""DUP902: nearly the same text twice."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Annotated, cast

import msgspec

from provenance.api import (
    Cluster,
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Edge,
    Fact,
    Plain,
    Seen,
    Severity,
    Span,
    corpus_rule,
)
from provenance_plugins.duplicates.naming import KEPT, earliest, names
from provenance_plugins.duplicates.wording import jaccard, own_date, runs, shingles, wording

SKETCH = 32
"""Smallest hashes of a text's runs of six words, the first of them keys (a MinHash with bands of one).

Of two texts of which a fifth of the words differ, about seven of these are the same; of two that have nothing to do with each
other, none, because a run of six words seldom stands in both. Bands of several hashes of shorter runs find the same pairs less
surely and bring more that are none."""
KEYS = 20
"""Of them, those that are keys, the smallest: 998 of 1,000 planted versions are found by them, 999 by all, in 1.3 times the time."""
LEADERS = 300
"""Texts of one key that later ones can be compared with: what a phrase in a million texts costs is bounded so."""
_COMPARED = 3
"""Of them, those that a text is compared with word by word: the ones with the most hashes in common."""
_FEW = 8
"""Texts of one key that are gone through one by one."""
_REMEMBERED = 1 << 15
"""Pairs of texts whose similarity is kept."""
IN_COMMON = 4
"""Hashes that two texts must have in common to be compared word by word, the key among them: those that share a phrase or a
sentence have one or two, those of which a fifth of the words differ seven on average."""
_SHOWN = 3000
"""Characters of each document that a report shows, for the difference to be seen."""


class NearDuplicateOptions(msgspec.Struct, frozen=True):
    """When two texts are nearly the same."""

    threshold: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.4
    """Jaccard similarity of the pairs of neighbouring words, 0 to 1; texts of which a fifth of the words differ have 0.47."""
    min_words: Annotated[int, msgspec.Meta(ge=1)] = 30
    """Shorter texts are alike by chance."""


class _Text:
    """A document's words as its facts share them."""

    def __init__(self, seen: Seen) -> None:
        words, digest, sketch = cast("tuple[str, int, list[int]]", seen.shared)
        self.seen = seen
        self.words = words
        self.digest = digest
        self.sketch = frozenset(sketch)

    @cached_property
    def shingles(self) -> set[int]:
        """Its pairs of words."""
        return shingles(self.words)


class _Similarities(dict[tuple[int, int], float]):
    """How like two texts are, by their digests: it is asked for at each of the keys that they have in common."""

    def of(self, one: _Text, other: _Text) -> float:
        """The Jaccard similarity of their pairs of words."""
        score = self.get((one.digest, other.digest))
        if score is None:
            if len(self) >= _REMEMBERED:
                self.clear()
            score = self[one.digest, other.digest] = jaccard(one.shingles, other.shingles)
        return score


_SIMILAR = _Similarities()


class _Leaders:
    """Texts of one key that are no versions of one another."""

    def __init__(self) -> None:
        self._texts: list[_Text] = []
        self._holders: dict[int, list[int]] = {}
        """Hash -> the texts that have it; looked up where texts are too many to be gone through."""

    def add(self, text: _Text) -> None:
        """One more, where there is room."""
        if len(self._texts) >= LEADERS:
            return
        self._texts.append(text)
        if len(self._texts) > _FEW:
            for number in range(0 if not self._holders else len(self._texts) - 1, len(self._texts)):
                for value in self._texts[number].sketch:
                    self._holders.setdefault(value, []).append(number)

    def alike(self, text: _Text) -> Iterator[_Text]:
        """Those that have the most in common with a text, so much that they can be versions of it."""
        sketch = text.sketch
        if len(self._texts) <= _FEW:
            counts = [(len(sketch & leader.sketch), number) for number, leader in enumerate(self._texts)]
        else:
            held = filter(None, map(self._holders.get, sketch))
            counts = [(count, number) for number, count in Counter(chain.from_iterable(held)).items()]
        enough = sorted((-count, number) for count, number in counts if count >= IN_COMMON)
        return (self._texts[number] for _, number in enough[:_COMPARED])


def facts_of(words: str, hashes: Sequence[int], span: Span | None, day: str | None) -> Iterator[Fact]:
    """The facts of a text: its smallest hashes, each with all words."""
    sketch = _smallest(hashes)
    # The same list in every fact, so that it is kept once.
    digest = hashlib.blake2b(words.encode("utf-16-le"), digest_size=8).digest()
    shared: list[Plain] = [words, int.from_bytes(digest, "little"), [*sketch]]
    for value in sketch[:KEYS]:
        yield Fact(f"{value:08x}", span, day, shared=shared, shown=_SHOWN)


def _smallest(hashes: Sequence[int]) -> list[int]:
    """The smallest `SKETCH` different ones."""
    if len(hashes) > 4 * SKETCH:
        # Those below twice the value to expect are few, and only they need be put in order.
        bound = (2 * SKETCH << 32) // len(hashes)
        few = {value for value in hashes if value < bound}
        if len(few) >= SKETCH:
            return sorted(few)[:SKETCH]
    return sorted(set(hashes))[:SKETCH]


class NearDuplicate:
    """Versions of one text are mistaken for several sources, and a correction of one leaves the others as they are.

    Keep the latest, or say in each what it is a version of. Texts that are the same word by word are DUP901's.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """The smallest hashes of runs of words, with all words to compare."""
        found = wording(document)
        if found is None or len(found.words) < context.options.min_words:
            return
        yield from facts_of(found.words, runs(document), found.span, own_date(document))

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge]:  # noqa: ARG002 - the protocol's form
        """Each text with an earlier one of the key that it is like."""
        threshold = context.options.threshold
        leaders = _Leaders()
        for seen in facts:
            text = _Text(seen)
            for leader in leaders.alike(text):
                if text.words == leader.words:
                    break
                score = _SIMILAR.of(text, leader)
                if score >= threshold:
                    yield Edge(leader.seen, seen, score)
                    break
            else:
                leaders.add(text)

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002 - the protocol's form
        """One finding for all versions of a text."""
        scores = sorted(edge.score for edge in cluster.edges)
        # Of what either has, and so of what each has.
        low, high = (int(200 * score / (1 + score)) for score in (scores[0], scores[-1]))
        share = f"{low} %" if low == high else f"{low} to {high} %"
        told = earliest((seen.payload, seen) for seen in cluster.members if isinstance(seen.payload, str))
        count = len(cluster.members)
        yield CorpusHit(
            f"{names(cluster.members)} are nearly the same: {share} of their pairs of words are in common{told};"
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
