"""The facts of a run: taken document by document in any order, given back by rule and key, each key's in document order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from struct import Struct
from types import TracebackType
from typing import Self

import msgspec

from provenance.engine.outcomes import StoredFact
from provenance.engine.sorting import ENCODER, END, IN_MEMORY, POOL_IN_MEMORY, Pool, Sorted, ordered, words_of
from provenance.records import Member
from provenance.rules import Plain, Seen

_REST = Struct(">QIqq")
"""Document, number in the document; places of member and of what is shared (-1: nothing). The payload follows, in msgpack."""

_NULL = ENCODER.encode(None)
_LARGE = 1 << 14
"""Bytes from which what facts share is kept after it was read: each of the thousand facts of a book has all of its words."""
_READ = 1 << 23
"""Bytes of it that are kept, before they are decoded."""
_MEMBERS = msgspec.msgpack.Decoder(Member)
_PLAIN = msgspec.msgpack.Decoder()


def rows_of(order: int, facts: Iterable[StoredFact], put: Callable[[object], int]) -> list[tuple[bytes, bytes]]:
    """The facts of one document as rows, each in two parts: rule and key, and the rest.

    `put` keeps a value and gives its place: it is called once for what facts share.
    """
    rows: list[tuple[bytes, bytes]] = []
    places: dict[int, int] = {id(None): -1}
    held: list[object] = []
    """Keeps the objects alive whose identities are keys."""
    rule = ""
    start = b""
    encode, pack = ENCODER.encode, _REST.pack
    for number, fact in enumerate(facts):
        if fact.rule != rule:
            rule = fact.rule
            start = ordered(rule)
        member, shared, payload = fact.member, fact.shared, fact.payload
        if (kept := places.get(id(member))) is None:
            kept = places[id(member)] = put(member)
            held.append(member)
        if (together := places.get(id(shared))) is None:
            together = places[id(shared)] = put(shared)
            held.append(shared)
        rest = pack(order, number, kept, together)
        rows.append((start + ordered(fact.key), rest + (_NULL if payload is None else encode(payload))))
    return rows


def moved(row: bytes, before: int, place: int) -> bytes:
    """A row of one of several parts of a run: its document has so many before it, its places stand in the part of that number."""
    at = row.index(END, row.index(END) + len(END)) + len(END)
    order, number, member, shared = _REST.unpack_from(row, at)
    rest = _REST.pack(
        before + order, number, member if member < 0 else place | member, shared if shared < 0 else place | shared
    )
    return row[:at] + rest + row[at + _REST.size :]


class Rows:
    """Rows one after the other, and the one that was read too far."""

    def __init__(self, rows: Iterable[bytes]) -> None:
        self._rows = iter(rows)
        self.ahead = next(self._rows, None)

    def take(self, prefix: bytes, most: int) -> list[bytes]:
        """The next ones that begin so, as many at most; fewer only where there are no more."""
        taken: list[bytes] = []
        if self.ahead is not None and self.ahead.startswith(prefix):
            taken.append(self.ahead)
            self.ahead = None
            for row in self._rows:
                if len(taken) == most or not row.startswith(prefix):
                    self.ahead = row
                    break
                taken.append(row)
        return taken

    def rest(self, prefix: bytes) -> Iterator[bytes]:
        """All others that begin so."""
        row = self.ahead
        if row is None or not row.startswith(prefix):
            return
        self.ahead = None
        yield row
        for row in self._rows:
            if not row.startswith(prefix):
                self.ahead = row
                return
            yield row


class FactReader:
    """Facts by rule and key, from rows in order and from where their members are kept."""

    def __init__(self, rows: Iterable[bytes], get: Callable[[int], bytes], limit: int = IN_MEMORY // 4) -> None:
        """`get` gives the value at a place, in msgpack; `limit`: bytes of edges, and of findings, that a rule may hold in memory."""
        self._all, self._get = rows, get
        self.limit = limit
        self._read: dict[int, tuple[Plain, int]] = {}
        """Place -> what facts share, decoded, and how many bytes it was; what was asked for last stands last."""
        self._read_bytes = 0

    def by_rule(self, fewest: Mapping[str, int]) -> Iterator[tuple[str, Iterator[tuple[str, Iterator[Seen]]]]]:
        """Rule by rule the keys, in order, with their facts; keys with fewer than the rule asks for are left out."""
        rows = Rows(self._all)
        while rows.ahead is not None:
            prefix = rows.ahead[: rows.ahead.index(END) + len(END)]
            rule = _words(prefix)
            keys = self._by_key(prefix, rows, fewest.get(rule, 1))
            yield rule, keys
            for _ in keys:
                pass

    def _by_key(self, rule: bytes, rows: Rows, fewest: int) -> Iterator[tuple[str, Iterator[Seen]]]:
        start = len(rule)
        while (first := rows.ahead) is not None and first.startswith(rule):
            at = first.index(END, start) + 2
            prefix = first[:at]
            head = rows.take(prefix, fewest)
            if len(head) >= fewest:
                rest = rows.rest(prefix)
                yield _words(prefix[start:]), self._seen(chain(head, rest), at)
                for _ in rest:
                    pass

    def _seen(self, rows: Iterable[bytes], at: int) -> Iterator[Seen]:
        for row in rows:
            order, _, member, shared = _REST.unpack_from(row, at)
            found = self.member(member)  # first, for what is shared stands behind it
            payload = _PLAIN.decode(row[at + _REST.size :])
            yield Seen(order, found, payload, None if shared < 0 else self._shared(shared), (member, shared))

    def _shared(self, place: int) -> Plain:
        """What facts share. The facts of long documents come back from few of them, a key after another."""
        if (known := self._read.pop(place, None)) is not None:
            self._read[place] = known
            return known[0]
        data = self._get(place)
        value: Plain = _PLAIN.decode(data)
        if _LARGE <= len(data) <= _READ:
            self._read_bytes += len(data)
            while self._read_bytes > _READ:
                self._read_bytes -= self._read.pop(next(iter(self._read)))[1]
            self._read[place] = value, len(data)
        return value

    def member(self, place: int) -> Member:
        """The member that a fact's handle leads to."""
        return _MEMBERS.decode(self._get(place))


def _words(part: bytes) -> str:
    return words_of(part[: -len(END)]).decode("utf-8", "surrogatepass")


class Facts(FactReader):
    """The facts of a run. Memory is bounded: what is more goes to temporary files, which are gone after `close`."""

    def __init__(self, limit: int = IN_MEMORY, pool_limit: int = POOL_IN_MEMORY) -> None:
        self._rows = Sorted(limit)
        self._pool = Pool(pool_limit)
        super().__init__(self._rows, self._pool.get, limit // 4)
        self.failure: str | None = None
        """Why facts are missing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def add(self, order: int, facts: Iterable[StoredFact]) -> None:
        """Take the facts of the document with that number, which no other call has."""
        if self.failure is not None:
            return
        try:
            self._rows.extend([key + rest for key, rest in rows_of(order, facts, self._pool.put)])
        except OSError as error:
            self.failure = f"the facts of the documents cannot be kept in a temporary file: {error.strerror or error}"

    def close(self) -> None:
        """Let go of everything."""
        self._rows.close()
        self._pool.close()
