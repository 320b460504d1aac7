"""Corpus rules: conclude from the facts of each key, unite what edges connect, describe what is connected."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from struct import Struct
from typing import Generic, TypeAlias, TypeVar

import msgspec

from provenance.engine.check import Checker
from provenance.engine.facts import FactReader, Facts
from provenance.engine.findings import graded, help_for
from provenance.engine.interrupts import pass_on
from provenance.engine.pace import Pace, Retold
from provenance.engine.sorting import ENCODER, END, Sorted, ordered
from provenance.engine.unions import Unions, place_of, row_of
from provenance.engine.versions import COMPARED, compared, is_of_two
from provenance.engine.yielded import answer_of, check_corpus_hit, check_edge
from provenance.host.errors import NoTemporaryRoom, told, told_with_place
from provenance.host.selection import Chosen
from provenance.host.timer import Expired
from provenance.records import CorpusFinding, Problem, faults
from provenance.rules import Context, CorpusHit, CorpusRule, Edge, Seen

__all__ = ["LISTED", "Facts", "conclude", "each_finding"]

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")

LISTED = 100
"""Members that a corpus finding lists; `member_count` counts all."""

_PLACE = Struct(">QQ")
"""Document and offset of a finding's first member, the offset one higher; before its message, and the number of findings before it."""
_NUMBER = Struct(">Q")
_FINDINGS = msgspec.msgpack.Decoder(CorpusFinding)

Result: TypeAlias = bytes | CorpusHit
"""What a rule concludes from a key: an edge as a row, or a hit."""

Keyed: TypeAlias = tuple[str, Result]
"""The same after its key."""


class Guard(msgspec.Struct, frozen=True):
    """What the code of corpus rules is kept from."""

    seconds: float
    """What a rule may take without coming further."""
    own: frozenset[str]
    """Plugins whose rules need no guard: they are this program's."""
    apart: bool
    """Whether every other rule has a process of its own, where the system can fork."""

    @classmethod
    def of(cls, checker: Checker, *, apart: bool) -> Guard:
        """The guard of a run."""
        return cls(checker.settings.limits.seconds, checker.own, apart)


def conclude(
    chosen: Sequence[Chosen], facts: Facts, as_of: date, languages: Sequence[str], documents: int
) -> tuple[list[CorpusFinding], list[Problem]]:
    """All that `each_finding` gives, for few documents."""
    problems: list[Problem] = []
    return [*each_finding(chosen, facts, as_of, languages, documents, problems)], problems


def each_finding(
    chosen: Sequence[Chosen],
    facts: Facts,
    as_of: date,
    languages: Sequence[str],
    documents: int,
    problems: list[Problem],
    guard: Guard | None = None,
) -> Iterator[CorpusFinding]:
    """The corpus findings in order of rule and first member; `problems` takes one for each rule that raised, or never ended.

    They depend on the facts alone: not on the order in which documents were taken, nor on whether the facts found room in memory.
    """
    if facts.failure is not None:
        problems.append(Problem("corpus", facts.failure))
    contexts = contexts_of(chosen, as_of, languages, documents)
    paces = paces_of(chosen, guard)
    yield from findings_of(chosen, results(chosen, facts, contexts, paces), facts, contexts, problems, paces, guard)


def contexts_of(
    chosen: Sequence[Chosen], as_of: date, languages: Sequence[str], documents: int
) -> Mapping[str, Context]:
    """What each corpus rule is given, by its id."""
    language = languages[0] if languages else "en"
    return {item.rule.id: Context((), item.options, as_of, language, documents=documents) for item in chosen}


def paces_of(chosen: Sequence[Chosen], guard: Guard | None) -> Mapping[str, Pace]:
    """The pace of each rule that is guarded, by its id."""
    if guard is None:
        return {}
    return {item.rule.id: Pace(guard.seconds) for item in chosen if item.plugin not in guard.own}


def results(
    chosen: Sequence[Chosen], facts: FactReader, contexts: Mapping[str, Context], paces: Mapping[str, Pace]
) -> Iterator[tuple[str, Iterator[Keyed]]]:
    """Rule by rule what it concludes, with the key; the inner iterator raises whatever a plugin's rule raises."""
    rules = {item.rule.id: item.rule for item in chosen if isinstance(item.rule, CorpusRule)}
    for rule_id, keys in facts.by_rule({name: rule.fewest for name, rule in rules.items()}):
        if rule_id in rules:
            yield rule_id, _concluded(rules[rule_id], keys, contexts[rule_id], paces.get(rule_id))


def _concluded(
    rule: CorpusRule, keys: Iterator[tuple[str, Iterator[Seen]]], context: Context, pace: Pace | None
) -> Iterator[Keyed]:
    call = rule.program.conclude
    for key, seen in keys:
        given = seen if pace is None else pace.given(seen)
        asked = _Asked("conclude", "each CorpusHit or Edge", call, partial(call, key, given, context))
        found = asked() if pace is None else pace.results(asked)
        for result in found:
            if isinstance(result, Edge):
                yield key, row_of(asked.looked_at(check_edge, result))
            else:
                yield key, _listed(asked.looked_at(check_corpus_hit, result))


class _Asked(Generic[T]):
    """A call of a step of a rule, and what it answered: where that is wrong, its author hears where it was given."""

    __slots__ = ("_answer", "_call", "_function", "_step", "_wanted")

    def __init__(self, step: str, wanted: str, function: object, call: Callable[[], Iterable[T]]) -> None:
        self._step, self._wanted, self._function, self._call = step, wanted, function, call
        self._answer: Iterable[T] | None = None

    def __call__(self) -> Iterable[T]:
        """What it answers. Raises what the rule raises, and Retold for what holds no results."""
        try:
            self._answer = answer_of(self._step, self._wanted, self._call)
        except TypeError as error:
            self._retell(error)
            raise
        return self._answer

    def looked_at(self, check: Callable[[U], V], result: U) -> V:
        """What a check gives of a result. Raises Retold where it raises."""
        try:
            return check(result)
        except (TypeError, ValueError) as error:
            self._retell(error)
            raise

    def _retell(self, error: TypeError | ValueError) -> None:
        from provenance.raised import place_of_answer  # noqa: PLC0415 - only where something is wrong

        if place := place_of_answer(error, self._answer, self._function):
            message = f"raised {told(error)}{place}"
            raise Retold(message) from error


def findings_of(
    chosen: Sequence[Chosen],
    concluded: Iterable[tuple[str, Iterator[Keyed]]],
    members: FactReader,
    contexts: Mapping[str, Context],
    problems: list[Problem],
    paces: Mapping[str, Pace],
    guard: Guard | None,
) -> Iterator[CorpusFinding]:
    """The findings from what each rule concluded, wherever that was done; `members` gives what edges lead to.

    All of a rule's are known before the first is given: one that raises in the end has none. They wait in files where they are many.
    """
    left = COMPARED
    by_id = {item.rule.id: item for item in chosen}
    for rule_id, keyed in concluded:
        item = by_id[rule_id]
        rule = item.rule
        pace = paces.get(rule_id)
        found = Sorted(members.limit)
        try:
            for row in guarded(partial(_rows, item, keyed, members, contexts[rule_id], pace), pace, guard):
                found.add(row)
        except BaseException as error:  # noqa: BLE001 - a plugin's rule may raise anything
            message = f"rule {rule.id} {rule.slug} of plugin {item.plugin!r} {what_it_did(error, pace)}"
            problems.append(Problem("corpus", message, plugin=item.plugin, rule=rule.id))
            found.close()
            continue
        try:
            for row in found:
                start = row.index(END, _PLACE.size) + len(END) + _NUMBER.size
                finding = _FINDINGS.decode(row[start:])
                if left and is_of_two(finding):
                    left -= 1
                    finding = compared(finding)
                yield finding
        finally:
            found.close()


def guarded(rows: Callable[[], Iterator[bytes]], pace: Pace | None, guard: Guard | None) -> Iterator[bytes]:
    """What the code of a rule comes to, made in its own process or in this one. Raises what `what_it_did` has words for."""
    if pace is None or guard is None:
        yield from rows()
    elif guard.apart:
        from provenance.engine.separate import separate  # noqa: PLC0415 - multiprocessing, and few runs have such rules

        yield from separate(rows, pace, partial(what_it_did, pace=pace))
    else:
        with pace.kept():
            yield from rows()


def what_it_did(error: BaseException, pace: Pace | None) -> str:
    """What is said of a rule whose code raised that, behind its name. Raises what was not the rule's doing."""
    if isinstance(error, Retold):
        return str(error)
    if isinstance(error, Expired) and pace is not None:
        from provenance.raised import place_of_others  # noqa: PLC0415 - only where something is wrong

        where = place_of_others(error)
        return f"ran past limits.seconds ({pace.seconds:g} s) while it compared documents{where}; raise limits.seconds, or ignore the rule"
    pass_on(error)
    if isinstance(error, NoTemporaryRoom):
        return f"was not asked to its end: {error.strerror}"
    return f"raised {told_with_place(error)}"


def _rows(
    item: Chosen, keyed: Iterator[Keyed], members: FactReader, context: Context, pace: Pace | None
) -> Iterator[bytes]:
    """The findings of a rule as rows, in the order of which they are sorted."""
    assert isinstance(item.rule, CorpusRule)  # noqa: S101 - the selection's corpus rules are
    for number, hit in enumerate(_hits(item.rule, keyed, members, context, pace)):
        finding = _finding(item, hit)
        if fault := faults(finding):
            raise ValueError(fault)
        order, offset = place_of(hit.members[0])
        place = _PLACE.pack(order, offset + 1) + ordered(hit.message) + _NUMBER.pack(number)
        yield place + ENCODER.encode(finding)


def _hits(
    rule: CorpusRule, keyed: Iterator[Keyed], members: FactReader, context: Context, pace: Pace | None
) -> Iterator[CorpusHit]:
    unions = Unions(members)
    try:
        for _, result in keyed:
            if isinstance(result, CorpusHit):
                yield result
            else:
                unions.add(result)
        call = rule.program.describe
        for cluster in unions.clusters():
            asked = _Asked("describe", "each CorpusHit", call, partial(call, cluster, context))
            for hit in asked() if pace is None else pace.results(asked):
                yield _listed(asked.looked_at(check_corpus_hit, hit))
    finally:
        unions.close()


def _listed(hit: CorpusHit) -> CorpusHit:
    """No more members than are listed, and nothing that only the rule needed."""
    members = [seen._replace(payload=None, shared=None) for seen in hit.members[:LISTED]]
    return hit._replace(members=members, member_count=hit.member_count or len(hit.members))


def _finding(chosen: Chosen, hit: CorpusHit) -> CorpusFinding:
    rule = chosen.rule
    words = "\0".join(sorted({seen.member.excerpt for seen in hit.members}))
    return CorpusFinding(
        rule=rule.id,
        slug=rule.slug,
        plugin=chosen.plugin,
        severity=graded(chosen, hit.severity).value,
        confidence=hit.confidence.value,
        message=hit.message,
        fingerprint=hashlib.sha256(f"{rule.id}\0{words}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
        members=[seen.member for seen in hit.members],
        member_count=hit.member_count or len(hit.members),
        help=help_for(rule),
    )
