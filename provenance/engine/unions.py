"""Clusters from edges: union-find over places, then the edges of each cluster together, sorted outside memory where they are many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

import msgspec

from provenance.engine.facts import FactReader
from provenance.engine.sorting import Sorted
from provenance.rules import Cluster, Edge, Seen

Place: TypeAlias = tuple[int, int]
"""Document and offset in its source; -1 for the document as a whole."""

Row: TypeAlias = tuple[int, int, int, int, float, bytes, bytes, int, int]
"""The places of an edge's ends, its score, their payloads in msgpack, where their members are kept."""

RootedRow: TypeAlias = tuple[int, int, int, int, int, int, float, bytes, bytes, int, int]
"""The same after the place of its cluster."""

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder()


def place_of(seen: Seen) -> Place:
    """The place of a fact, as edges are united by."""
    return (seen.order, seen.member.location.start.offset if seen.member.location else -1)


def row_of(edge: Edge) -> Row:
    """An edge as plain values. Raises what a payload that is not plain raises."""
    payloads = _ENCODER.encode(edge.a.payload), _ENCODER.encode(edge.b.payload)
    return (*place_of(edge.a), *place_of(edge.b), float(edge.score), *payloads, edge.a.handle[0], edge.b.handle[0])


class Unions:
    """The edges of one rule. Memory grows with the places that edges connect, not with the edges."""

    def __init__(self, facts: FactReader) -> None:
        self._facts = facts
        self._parent: dict[Place, Place] = {}
        self._edges: Sorted[Row] = Sorted(Row, facts.limit)

    def add(self, row: Row) -> None:
        """Take an edge. Raises OSError."""
        first, second = sorted((self._root(row[0:2]), self._root(row[2:4])))
        self._parent[second] = first
        self._edges.add(row)

    def _root(self, place: Place) -> Place:
        parent = self._parent
        parent.setdefault(place, place)
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    def clusters(self) -> Iterator[Cluster]:
        """The connected places in order of the first, each with its edges: one between two places, that of the highest score."""
        rooted: Sorted[RootedRow] = Sorted(RootedRow, self._facts.limit)
        try:
            for _, same in groupby(self._edges, itemgetter(0, 1, 2, 3)):
                *_, row = same
                rooted.add((*self._root((row[0], row[1])), *row))
            for _, rows in groupby(rooted, itemgetter(0, 1)):
                yield self._cluster(rows)
        finally:
            rooted.close()

    def _cluster(self, rows: Iterator[RootedRow]) -> Cluster:
        members: dict[Place, Seen] = {}
        edges: list[Edge] = []
        for _, _, a_order, a_offset, b_order, b_offset, score, a_payload, b_payload, a_kept, b_kept in rows:
            a = self._end(members, (a_order, a_offset), a_payload, a_kept)
            b = self._end(members, (b_order, b_offset), b_payload, b_kept)
            edges.append(Edge(a, b, score))
        return Cluster([members[place] for place in sorted(members)], edges)

    def _end(self, members: dict[Place, Seen], place: Place, payload: bytes, kept: int) -> Seen:
        plain = _DECODER.decode(payload)
        seen = members.get(place)
        if seen is None:
            seen = members[place] = Seen(place[0], self._facts.member(kept), plain, None, (kept, -1))
        return seen if seen.payload == plain else seen._replace(payload=plain)

    def close(self) -> None:
        """Let go of everything."""
        self._edges.close()
        self._parent.clear()
