"""Corpus rules: conclude from the facts of each key, unite what edges connect, describe what is connected."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from struct import Struct
from typing import TypeAlias

import msgspec

from provenance.engine.facts import FactReader, Facts
from provenance.engine.findings import help_for, told
from provenance.engine.interrupts import pass_on
from provenance.engine.sorting import ENCODER, END, Sorted, ordered
from provenance.engine.unions import Unions, place_of, row_of
from provenance.engine.versions import COMPARED, compared, is_of_two
from provenance.engine.yielded import check_corpus_hit
from provenance.host.selection import Chosen
from provenance.records import CorpusFinding, Problem, faults
from provenance.rules import Context, CorpusHit, CorpusRule, Edge, Seen

__all__ = ["LISTED", "Facts", "conclude", "each_finding"]

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
) -> Iterator[CorpusFinding]:
    """The corpus findings in order of rule and first member; `problems` takes one for each rule that raised.

    They depend on the facts alone: not on the order in which documents were taken, nor on whether the facts found room in memory.
    """
    if facts.failure is not None:
        problems.append(Problem("corpus", facts.failure))
    contexts = contexts_of(chosen, as_of, languages, documents)
    yield from findings_of(chosen, results(chosen, facts, contexts), facts, contexts, problems)


def contexts_of(
    chosen: Sequence[Chosen], as_of: date, languages: Sequence[str], documents: int
) -> Mapping[str, Context]:
    """What each corpus rule is given, by its id."""
    language = languages[0] if languages else "en"
    return {item.rule.id: Context((), item.options, as_of, language, documents=documents) for item in chosen}


def results(
    chosen: Sequence[Chosen], facts: FactReader, contexts: Mapping[str, Context]
) -> Iterator[tuple[str, Iterator[Keyed]]]:
    """Rule by rule what it concludes, with the key; the inner iterator raises whatever a plugin's rule raises."""
    rules = {item.rule.id: item.rule for item in chosen if isinstance(item.rule, CorpusRule)}
    for rule_id, keys in facts.by_rule({name: rule.fewest for name, rule in rules.items()}):
        if rule_id in rules:
            yield rule_id, _concluded(rules[rule_id], keys, contexts[rule_id])


def _concluded(rule: CorpusRule, keys: Iterator[tuple[str, Iterator[Seen]]], context: Context) -> Iterator[Keyed]:
    for key, seen in keys:
        for result in rule.program.conclude(key, seen, context):
            yield key, row_of(result) if isinstance(result, Edge) else _listed(check_corpus_hit(result))


def findings_of(
    chosen: Sequence[Chosen],
    concluded: Iterable[tuple[str, Iterator[Keyed]]],
    members: FactReader,
    contexts: Mapping[str, Context],
    problems: list[Problem],
) -> Iterator[CorpusFinding]:
    """The findings from what each rule concluded, wherever that was done; `members` gives what edges lead to.

    All of a rule's are known before the first is given: one that raises in the end has none. They wait in files where they are many.
    """
    left = COMPARED
    by_id = {item.rule.id: item for item in chosen}
    for rule_id, keyed in concluded:
        item = by_id[rule_id]
        rule = item.rule
        assert isinstance(rule, CorpusRule)  # noqa: S101 - the selection's corpus rules are
        found = Sorted(members.limit)
        try:
            for number, hit in enumerate(_hits(rule, keyed, members, contexts[rule_id])):
                finding = _finding(item, hit)
                if fault := faults(finding):
                    raise ValueError(fault)
                order, offset = place_of(hit.members[0])
                place = _PLACE.pack(order, offset + 1) + ordered(hit.message) + _NUMBER.pack(number)
                found.add(place + ENCODER.encode(finding))
        except BaseException as error:  # noqa: BLE001 - a plugin's rule may raise anything
            pass_on(error)
            words = str(error) if isinstance(error, Retold) else told(error)
            message = f"rule {rule.id} {rule.slug} of plugin {item.plugin!r} raised {words}"
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


class Retold(Exception):
    """What a rule raised in another process, in words."""


def _hits(rule: CorpusRule, keyed: Iterator[Keyed], members: FactReader, context: Context) -> Iterator[CorpusHit]:
    unions = Unions(members)
    try:
        for _, result in keyed:
            if isinstance(result, CorpusHit):
                yield result
            else:
                unions.add(result)
        for cluster in unions.clusters():
            for hit in rule.program.describe(cluster, context):
                yield _listed(check_corpus_hit(hit))
    finally:
        unions.close()


def _listed(hit: CorpusHit) -> CorpusHit:
    """No more members than are listed, and nothing that only the rule needed."""
    members = [seen._replace(payload=None, shared=None) for seen in hit.members[:LISTED]]
    return hit._replace(members=members, member_count=hit.member_count or len(hit.members))


def _finding(chosen: Chosen, hit: CorpusHit) -> CorpusFinding:
    rule = chosen.rule
    severity = chosen.severity or hit.severity or rule.severity
    words = "\0".join(sorted({seen.member.excerpt for seen in hit.members}))
    return CorpusFinding(
        rule=rule.id,
        slug=rule.slug,
        plugin=chosen.plugin,
        severity=severity.value,
        confidence=hit.confidence.value,
        message=hit.message,
        fingerprint=hashlib.sha256(f"{rule.id}\0{words}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
        members=[seen.member for seen in hit.members],
        member_count=hit.member_count or len(hit.members),
        help=help_for(rule),
    )
