"""DUP903: a long passage that two documents have in common and neither credits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from provenance.api import (
    Cluster,
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
    corpus_rule,
)
from provenance_plugins.duplicates.fingerprints import winnow
from provenance_plugins.duplicates.naming import KEPT, earliest, names
from provenance_plugins.duplicates.near_duplicate import LEADERS, NearDuplicateOptions
from provenance_plugins.duplicates.wording import GAP, RUN, own_date, runs, similarity, wording

_SHOWN = 1200
_VERSIONS = NearDuplicateOptions().threshold
"""From this similarity two documents are versions of one text, which DUP902 says."""


@dataclass(frozen=True, slots=True)
class CopiedPassageOptions:
    """How long a passage must be."""

    min_words: int = 40
    """Words in a row, the same in both."""


class _Text(NamedTuple):
    """The words of a document as its facts share them."""

    words: str
    own: str
    marks: Sequence[object]
    """Where its fingerprints stand."""

    @classmethod
    def of(cls, seen: Seen) -> _Text:
        assert isinstance(seen.shared, list)  # noqa: S101 - as extract made it
        words, own, *marks = seen.shared
        return cls(str(words), str(own or words), marks)


class CopiedPassage:
    """Who reads a passage in two places without a word on where it comes from cannot tell whose it is.

    Quote it and name the other document, or write it anew. Words in quotation marks and sentences with a source are not counted; a
    passage counts from where it begins, and whole copies are DUP901's and DUP902's.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """The fingerprints of the text, each with the paragraph in which it stands."""
        found = wording(document)
        least = context.options.min_words
        if found is None or len(found.words) - found.own.count(GAP) < least:
            return
        hashes = runs(document)
        marks = winnow(hashes, max(1, least - RUN + 1))
        # The same list in every fact, so that it is kept once.
        shared: list[Plain] = [found.words, "" if found.own == found.words else found.own, *marks]
        firsts = [piece.first for piece in found.pieces]
        day = own_date(document)
        for at in marks:
            piece = found.pieces[bisect_right(firsts, at) - 1]
            yield Fact(f"{hashes[at]:08x}", piece.span, [at, day], shared=shared, shown=_SHOWN)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge]:  # noqa: ARG002 - the protocol's form
        """Each place with the first of the key that has the same passage."""
        least = context.options.min_words
        leaders: list[tuple[Seen, _Text]] = []
        for seen in facts:
            text = _Text.of(seen)
            for leader, other in leaders:
                if leader.order == seen.order:
                    continue
                length = _shared(other, _position(leader), text, _position(seen), least)
                if length:
                    yield Edge(leader, seen, length)
                if length is not None:
                    break
            else:
                if len(leaders) < LEADERS:
                    leaders.append((seen, text))

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002
        """One finding for all documents with a passage."""
        longest = int(max(edge.score for edge in cluster.edges))
        told = earliest((day, seen) for seen in cluster.members if (day := _day(seen)) is not None)
        yield CorpusHit(
            f"{names(cluster.members)} have {longest:,} words in a row in common, from here on, and none of them says"
            f" whose they are{told}; quote them and name the source, or write them anew",
            cluster.members[:KEPT],
            member_count=len(cluster.members),
        )


def _position(seen: Seen) -> int:
    assert isinstance(seen.payload, list)  # noqa: S101 - as extract made it
    assert isinstance(seen.payload[0], int)  # noqa: S101
    return seen.payload[0]


def _day(seen: Seen) -> str | None:
    assert isinstance(seen.payload, list)  # noqa: S101
    day = seen.payload[1]
    return day if isinstance(day, str) else None


def _shared(one: _Text, at: int, other: _Text, there: int, least: int) -> int | None:
    """How many words in a row two texts have in common around a fingerprint; None where too few.

    0 where another fingerprint speaks for the passage, or the texts are versions of one another: nothing more is to be said then.
    """
    first, second = one.words, other.words
    if first == second:
        return 0
    before = 0
    while at > before and there > before and first[at - before - 1] == second[there - before - 1]:
        before += 1
    room = min(len(first) - at, len(second) - there)
    after = 0
    while after < room and first[at + after] == second[there + after]:
        after += 1
    start, length = at - before, before + after
    if length < least:
        return None
    theirs = other.own[there - before : there + after]
    own = sum(GAP not in pair for pair in zip(one.own[start : at + after], theirs, strict=True))
    if own < least:
        return None
    offset = there - at
    marks = {mark for mark in one.marks if isinstance(mark, int) and start <= mark <= at + after - RUN}
    marks &= {mark - offset for mark in other.marks if isinstance(mark, int)}
    if min(marks, default=at) != at or similarity(first, second, _VERSIONS) >= _VERSIONS:
        return 0
    return own


_PASSAGE = (
    "The mill was built where two brooks meet, because the miller wanted water in every season. In the dry summer of the"
    " third year one of them failed, and for eleven weeks the wheel turned at half its speed while farmers queued with"
    " their carts along the road to the church."
)
_OTHER = (
    "Nobody in the valley had asked for a second bridge. The council wanted one all the same, found the money in a fund for"
    " flood walls, and opened the site on a rainy morning in spring before three reporters and a dog. Work went on for two"
    " years, with a long stop in winter, when the river froze and the builders went home to their families in the south."
)
_THIRD = (
    "Old trades have left few traces here. A hat maker's sign hangs in the museum, and the rope walk has become a car park"
    " that floods each autumn. What remains is told by people whose parents worked there, on Thursday nights, in a room above"
    " the library that holds thirty chairs and is never empty, least of all when the subject is food."
)

copied_passage = corpus_rule(
    id="DUP903",
    slug="copied-passage",
    severity=Severity.WARNING,
    summary="A long passage shared with another document that neither credits",
    languages=["*"],
    options=CopiedPassageOptions,
    fewest=2,
    examples=[
        CorpusExample((f"{_OTHER}\n\n{_PASSAGE}", f"{_PASSAGE}\n\n{_THIRD}"), found=True),
        CorpusExample((f"{_OTHER}\n\n{_PASSAGE[:150]}", f"{_PASSAGE[:150]}\n\n{_THIRD}"), found=False),
        CorpusExample((f"{_OTHER}\n\n{_PASSAGE}", f"“{_PASSAGE}”\n\n{_THIRD}"), found=False),
        CorpusExample(
            (
                f"{_OTHER}\n\n{_PASSAGE}",
                Example(
                    f"From [the history of the mill](https://example.org/mill): {_PASSAGE}\n\n{_THIRD}",
                    media_type="text/markdown",
                ),
            ),
            found=False,
        ),
    ],
)(CopiedPassage)
