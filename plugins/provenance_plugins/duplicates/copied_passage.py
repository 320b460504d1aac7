"""DUP903: a long passage that two documents have in common and neither credits."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple, cast

import msgspec

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
    Span,
    corpus_rule,
    quoted,
)
from provenance_plugins.duplicates.fingerprints import winnow
from provenance_plugins.duplicates.naming import KEPT, earliest, names
from provenance_plugins.duplicates.near_duplicate import LEADERS, NearDuplicateOptions
from provenance_plugins.duplicates.ownership import GAP, ownership
from provenance_plugins.duplicates.stretches import common, gaps
from provenance_plugins.duplicates.wording import RUN, jaccard, own_date, runs, shingles, wording

_SHOWN = 1200
"""Characters of each place that a report shows, for the difference to be seen."""
_REPEATED = 64
"""Facts of one document with the same key: a word or line that is repeated throughout a text has no more to tell at its thousandth place."""
_REMEMBERED = 4
"""Pairs of texts whose similarity is kept, with their words."""
_VERSIONS = NearDuplicateOptions().threshold
"""From this similarity on two documents are versions of one text, which DUP902 says."""


class CopiedPassageOptions(msgspec.Struct, frozen=True):
    """How long a passage must be."""

    min_words: Annotated[int, msgspec.Meta(ge=1)] = 40
    """Words in a row, the same in both."""


class _Similarities(dict[tuple[str, str], float]):
    """How like two texts are: it is asked for at each of the places that they have in common."""

    def of(self, one: str, other: str) -> float:
        """The Jaccard similarity of their pairs of words."""
        score = self.get((one, other))
        if score is None:
            if len(self) >= _REMEMBERED:
                self.clear()
            score = self[one, other] = jaccard(shingles(one), shingles(other))
        return score


_SIMILAR = _Similarities()


class _Text(NamedTuple):
    """The words of a document as its facts share them."""

    words: str
    own: str
    marks: Sequence[int]
    """Where its fingerprints stand."""
    pieces: Sequence[int]
    """Where its paragraphs begin."""

    @classmethod
    def of(cls, seen: Seen) -> _Text:
        words, own, marks, pieces = cast("tuple[str, str, list[int], list[int]]", seen.shared)
        return cls(words, own or words, marks, pieces)

    def piece(self, at: int) -> int:
        """The number of the paragraph of a word."""
        return bisect_right(self.pieces, at)


class CopiedPassage:
    """Who reads a passage in two places without a word on where it comes from cannot tell whose it is.

    Quote it and name the other document, or write it anew. Words in quotation marks and sentences with a source are not counted; a
    passage counts from where it begins, and whole copies are DUP901's and DUP902's.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """The fingerprints of the text, each with the paragraph in which it stands and, after short ones, the next ones."""
        found = wording(document)
        least = context.options.min_words
        if found is None or len(found.words) < least:
            return
        owned = ownership(document)
        if owned is None or len(owned.own) - owned.own.count(GAP) < least:
            return
        hashes = runs(document)
        marks = winnow(hashes, max(1, least - RUN + 1))
        firsts = [piece.first for piece in owned.pieces]
        # The same list in every fact, so that it is kept once.
        shared: list[Plain] = [found.words, "" if owned.own == found.words else owned.own, [*marks], [*firsts]]
        day = own_date(document)
        told = Counter[int]()
        for at in marks:
            told[hashes[at]] += 1
            if told[hashes[at]] > _REPEATED:
                continue
            first = bisect_right(firsts, at) - 1
            last = bisect_right(firsts, firsts[first] + least) - 1
            span = Span(owned.pieces[first].span.start, owned.pieces[last].span.end)
            yield Fact(f"{hashes[at]:08x}", span, [at, day], shared=shared, shown=_SHOWN)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge]:  # noqa: ARG002 - the protocol's form
        """Each place with the first of the key that has the same passage."""
        least = context.options.min_words
        # Of a passage around the key, at least half stands on one side: nothing else need be compared.
        side = max(1, (least - RUN) // 2)
        leaders: dict[tuple[bool, str], tuple[Seen, _Text]] = {}
        for seen in facts:
            text, at = _Text.of(seen), _position(seen)
            sides = (
                (False, text.words[max(0, at - side) : at]),
                (True, text.words[at + RUN : at + RUN + side]),
            )
            for leader, other in filter(None, map(leaders.get, sides)):
                if leader.order == seen.order:
                    continue
                length = _shared(other, _position(leader), text, at, least)
                if length:
                    yield Edge(leader, seen, length)
                if length is not None:
                    break
            else:
                if len(leaders) < 2 * LEADERS:
                    for words in sides:
                        leaders.setdefault(words, (seen, text))

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:  # noqa: ARG002
        """One finding for all documents with a passage."""
        longest = int(max(edge.score for edge in cluster.edges))
        # Of a passage that runs over several paragraphs of a document, the first is its place.
        members = list({seen.order: seen for seen in reversed(cluster.members)}.values())[::-1]
        told = earliest((day, seen) for seen in members if (day := _day(seen)) is not None)
        yield CorpusHit(
            f"{names(members)} have {longest:,} words in a row in common, from {quoted(members[0].member.excerpt)} on, and none of them says"
            f" whose they are{told}; quote them and name the source, or write them anew",
            members[:KEPT],
            member_count=len(members),
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
    before, after = common(first, at, second, there)
    start = at - before
    offset = there - at
    own = before + after - gaps(one.own, start, other.own, start + offset, before + after)
    if own < least:
        return None
    # The first fingerprint may be that of a phrase that very many documents have, so those of its paragraph speak for it too.
    beginning = _beginning(one.marks, start, at, other.marks, offset)
    if one.piece(beginning) != one.piece(at) and other.piece(beginning + offset) != other.piece(there):
        return 0
    return own if _SIMILAR.of(first, second) < _VERSIONS else 0


def _beginning(marks: Sequence[int], start: int, at: int, others: Sequence[int], offset: int) -> int:
    """The first fingerprint that two texts have in a passage. Both chose theirs by the same windows, so it is one of the first."""
    for number in range(bisect_left(marks, start), bisect_right(marks, at)):
        mark = marks[number] + offset
        place = bisect_left(others, mark)
        if place < len(others) and others[place] == mark:
            return marks[number]
    return at


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
