"""Clusters from edges: union-find over places, then the edges of each cluster together, sorted outside memory where they are many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from struct import Struct
from typing import TypeAlias

import msgspec

from provenance.engine.facts import FactReader
from provenance.engine.sorting import END, Sorted, ordered, words_of
from provenance.rules import Cluster, Edge, Seen

Place: TypeAlias = tuple[int, int]
"""Document and offset in its source; -1 for the document as a whole."""

_ENDS = Struct(">QQQQ")
"""The places of an edge's ends, offsets one higher. Behind them stand its score, their payloads, and where their members are kept."""
_SCORE = Struct(">d")
_BITS = Struct(">Q")
_KEPT = Struct(">qq")
_ROOT = Struct(">QQ")
"""The place of a cluster; offset one higher."""
_OFFSET_BITS = 40
"""Of a place as one number, under those of its document."""
_NEGATIVE = 1 << 63

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder()


def place_of(seen: Seen) -> Place:
    """The place of a fact, as edges are united by."""
    return (seen.order, seen.member.location.start.offset if seen.member.location else -1)


def row_of(edge: Edge) -> bytes:
    """An edge as a row: in order of the places of its ends, then of its score. Raises what a payload that is not plain raises."""
    (a_order, a_offset), (b_order, b_offset) = place_of(edge.a), place_of(edge.b)
    (bits,) = _BITS.unpack(_SCORE.pack(float(edge.score)))
    # The bits of positive numbers are in their order, those of negative ones in the opposite.
    bits = bits ^ (2 * _NEGATIVE - 1) if bits & _NEGATIVE else bits | _NEGATIVE
    return b"".join((
        _ENDS.pack(a_order, a_offset + 1, b_order, b_offset + 1),
        _BITS.pack(bits),
        ordered(_ENCODER.encode(edge.a.payload)),
        ordered(_ENCODER.encode(edge.b.payload)),
        _KEPT.pack(edge.a.handle[0], edge.b.handle[0]),
    ))  # fmt: skip


class Unions:
    """The edges of one rule. Memory grows with the places that edges connect, not with the edges."""

    def __init__(self, facts: FactReader) -> None:
        self._facts = facts
        self._parent: dict[int, int] = {}
        self._edges = Sorted(facts.limit)

    def add(self, row: bytes) -> None:
        """Take an edge. Raises OSError."""
        a_order, a_offset, b_order, b_offset = _ENDS.unpack_from(row)
        first, second = self._root(a_order, a_offset), self._root(b_order, b_offset)
        self._parent[max(first, second)] = min(first, second)
        self._edges.add(row)

    def _root(self, order: int, offset: int) -> int:
        place = order << _OFFSET_BITS | offset
        parent = self._parent
        parent.setdefault(place, place)
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    def clusters(self) -> Iterator[Cluster]:
        """The connected places in order of the first, each with its edges: one between two places, that of the highest score."""
        rooted = Sorted(self._facts.limit)
        try:
            for _, same in groupby(self._edges, itemgetter(slice(_ENDS.size))):
                *_, row = same
                root = self._root(*_ROOT.unpack_from(row))
                rooted.add(_ROOT.pack(root >> _OFFSET_BITS, root & ((1 << _OFFSET_BITS) - 1)) + row)
            for _, rows in groupby(rooted, itemgetter(slice(_ROOT.size))):
                yield self._cluster(rows)
        finally:
            rooted.close()

    def _cluster(self, rows: Iterator[bytes]) -> Cluster:
        members: dict[Place, Seen] = {}
        edges: list[Edge] = []
        for row in rows:
            at = _ROOT.size
            a_order, a_offset, b_order, b_offset = _ENDS.unpack_from(row, at)
            at += _ENDS.size
            (bits,) = _BITS.unpack_from(row, at)
            bits = bits ^ _NEGATIVE if bits & _NEGATIVE else bits ^ (2 * _NEGATIVE - 1)
            (score,) = _SCORE.unpack(_BITS.pack(bits))
            at += _BITS.size
            end = row.index(END, at)
            other_end = row.index(END, end + len(END))
            a_kept, b_kept = _KEPT.unpack_from(row, other_end + len(END))
            a = self._end(members, (a_order, a_offset - 1), row[at:end], a_kept)
            b = self._end(members, (b_order, b_offset - 1), row[end + len(END) : other_end], b_kept)
            edges.append(Edge(a, b, score))
        return Cluster([members[place] for place in sorted(members)], edges)

    def _end(self, members: dict[Place, Seen], place: Place, payload: bytes, kept: int) -> Seen:
        plain = _DECODER.decode(words_of(payload))
        seen = members.get(place)
        if seen is None:
            seen = members[place] = Seen(place[0], self._facts.member(kept), plain, None, (kept, -1))
        return seen if seen.payload == plain else seen._replace(payload=plain)

    def close(self) -> None:
        """Let go of everything."""
        self._edges.close()
        self._parent.clear()
