"""The work of one partition of the facts, in this process: what the corpus rules conclude from its keys."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO, Any, TypeAlias

import msgspec

from provenance.engine.corpus import Guard, Keyed, Result, contexts_of, guarded, paces_of, results, what_it_did
from provenance.engine.facts import FactReader, Rows
from provenance.engine.pace import Pace, Retold
from provenance.engine.shards.facts import Members, facts_of
from provenance.engine.shards.folder import RunFolder
from provenance.engine.shards.work import opened
from provenance.engine.sorting import ENCODER, read_value, write_data
from provenance.host.errors import Stopped
from provenance.levels import Confidence, Severity
from provenance.overrides import override
from provenance.records import Member
from provenance.rules import CorpusHit, Seen

ReducedRow: TypeAlias = tuple[str, str, int, str, Any]
"""Rule, key, number of the result in the partition, kind of the result, the result."""

EDGE, HIT, RAISED = "edge", "hit", "raised"


class _Hit(msgspec.Struct, array_like=True):
    message: str
    members: list[tuple[int, Member]]
    confidence: Confidence
    severity: Severity | None
    member_count: int | None


_ROWS = msgspec.msgpack.Decoder(ReducedRow)


def reduce_here(folder: Path, partition: int) -> None:
    """Conclude a partition's keys, unless that is done. Raises UsageError, Stopped."""
    run, _, made = opened(folder)
    if run.reduced(partition).exists():
        return
    totals = run.totals()
    checker = made.checker
    chosen = checker.selection.corpus
    contexts = contexts_of(chosen, checker.options.as_of, checker.settings.languages, totals.read)
    guard = Guard.of(checker, apart=True)
    paces = paces_of(chosen, guard)
    with ExitStack() as stack:
        place = stack.enter_context(run.making(f"partition-{partition:04d}")) / "results"
        rows = facts_of(run, partition, totals)
        stack.callback(rows.close)
        members = stack.enter_context(Members(run))
        with place.open("wb") as file:
            facts = _Following(rows, members.get)
            for rule_id, keyed in results(chosen, facts, contexts, paces):
                pace = paces.get(rule_id)
                last = b""
                try:
                    for last in guarded(partial(_rows, rule_id, keyed, facts, pace), pace, guard):
                        write_data(file, last)
                except Retold as lost:  # with its process
                    key, number = _ROWS.decode(last)[1:3] if last else ("", -1)
                    write_data(file, ENCODER.encode((rule_id, key, number + 1, RAISED, str(lost))))
        run.put(place, run.reduced(partition))


class _Following(FactReader):
    """Knows which key is being concluded."""

    key = ""

    @override
    def _by_key(self, rule: bytes, rows: Rows, fewest: int) -> Iterator[tuple[str, Iterator[Seen]]]:
        for key, seen in super()._by_key(rule, rows, fewest):
            self.key = key
            yield key, seen


def _rows(rule_id: str, keyed: Iterator[Keyed], facts: _Following, pace: Pace | None) -> Iterator[bytes]:
    """What a rule concludes, to the first key at which it raises: what comes after does not count anyway."""
    for number in itertools.count():
        try:
            found = next(keyed, None)
            if found is None:
                return
            row: ReducedRow = (rule_id, found[0], number, *_plain(found[1]))
            data = ENCODER.encode(row)
        except Stopped:
            raise
        except BaseException as error:  # noqa: BLE001 - a plugin's rule may raise anything
            yield ENCODER.encode((rule_id, facts.key, number, RAISED, what_it_did(error, pace)))
            return
        yield data


def _plain(result: Result) -> tuple[str, object]:
    if not isinstance(result, CorpusHit):
        return EDGE, result
    members = [(seen.order, seen.member) for seen in result.members]
    return HIT, _Hit(result.message, members, result.confidence, result.severity, result.member_count)


def reduced(run: RunFolder, partitions: int, stack: ExitStack) -> Iterator[tuple[str, Iterator[Keyed]]]:
    """What every rule concluded, in order of its keys, from all partitions."""
    files = [stack.enter_context(run.reduced(number).open("rb")) for number in range(partitions)]
    merged = heapq.merge(*map(_read, files), key=itemgetter(0, 1, 2))
    for rule_id, rows in groupby(merged, itemgetter(0)):
        yield rule_id, map(_result, rows)


def _read(file: IO[bytes]) -> Iterator[ReducedRow]:
    while data := read_value(file):
        yield _ROWS.decode(data)


def _result(row: ReducedRow) -> Keyed:
    _, key, _, kind, values = row
    if kind == RAISED:
        raise Retold(values)
    if kind == EDGE:
        return key, values
    hit = msgspec.convert(values, _Hit)
    members = [Seen(order, member, None) for order, member in hit.members]
    return key, CorpusHit(hit.message, members, hit.confidence, hit.severity, hit.member_count)
