"""The facts of a run: taken document by document in any order, given back by rule and key, each key's in document order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, groupby, islice
from operator import itemgetter
from types import TracebackType
from typing import Any, Self, TypeAlias

import msgspec

from provenance.engine.outcomes import StoredFact
from provenance.engine.sorting import IN_MEMORY, POOL_IN_MEMORY, Pool, Sorted
from provenance.records import Member
from provenance.rules import Seen

Row: TypeAlias = tuple[str, str, int, int, int, int, Any]
"""Rule, key, document, number in the document; places of member and of what is shared (-1: nothing); payload."""

_MEMBERS = msgspec.msgpack.Decoder(Member)
_PLAIN = msgspec.msgpack.Decoder()


def rows_of(order: int, facts: Iterable[StoredFact], put: Callable[[object], int]) -> Iterator[Row]:
    """The facts of one document as rows. `put` keeps a value and gives its place: it is called once for what facts share."""
    places: dict[int, int] = {}
    held: list[object] = []
    """Keeps the objects alive whose identities are keys."""

    def place(value: object) -> int:
        if value is None:
            return -1
        found = places.get(id(value))
        if found is None:
            found = places[id(value)] = put(value)
            held.append(value)
        return found

    for number, fact in enumerate(facts):
        yield fact.rule, fact.key, order, number, place(fact.member), place(fact.shared), fact.payload


class FactReader:
    """Facts by rule and key, from rows in order and from where their members are kept."""

    def __init__(self, rows: Iterable[Row], get: Callable[[int], bytes], limit: int = IN_MEMORY) -> None:
        """`get` gives the value at a place, in msgpack; `limit` is how many edges a rule may hold in memory."""
        self._all, self._get = rows, get
        self.limit = limit

    def by_rule(self, fewest: Mapping[str, int]) -> Iterator[tuple[str, Iterator[tuple[str, Iterator[Seen]]]]]:
        """Rule by rule the keys, in order, with their facts; keys with fewer than the rule asks for are left out."""
        for rule, rows in groupby(self._all, itemgetter(0)):
            yield rule, self._by_key(rows, fewest.get(rule, 1))

    def _by_key(self, rows: Iterable[Row], fewest: int) -> Iterator[tuple[str, Iterator[Seen]]]:
        for key, group in groupby(rows, itemgetter(1)):
            found = iter(group)
            head = list(islice(found, fewest))
            if len(head) >= fewest:
                yield key, map(self._seen, chain(head, found))

    def _seen(self, row: Row) -> Seen:
        shared = None if row[5] < 0 else _PLAIN.decode(self._get(row[5]))
        return Seen(row[2], self.member(row[4]), row[6], shared, (row[4], row[5]))

    def member(self, place: int) -> Member:
        """The member that a fact's handle leads to."""
        return _MEMBERS.decode(self._get(place))


class Facts(FactReader):
    """The facts of a run. Memory is bounded: what is more goes to temporary files, which are gone after `close`."""

    def __init__(self, limit: int = IN_MEMORY, pool_limit: int = POOL_IN_MEMORY) -> None:
        self._rows: Sorted[Row] = Sorted(Row, limit)
        self._pool = Pool(pool_limit)
        super().__init__(self._rows, self._pool.get, limit)
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
            for row in rows_of(order, facts, self._pool.put):
                self._rows.add(row)
        except OSError as error:
            self.failure = f"the facts of the documents cannot be kept in a temporary file: {error.strerror or error}"

    def close(self) -> None:
        """Let go of everything."""
        self._rows.close()
        self._pool.close()
