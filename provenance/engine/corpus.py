"""Corpus rules: conclude from the facts of each key, unite what edges connect, describe what is connected."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from provenance.engine.facts import Facts
from provenance.engine.findings import help_for, told
from provenance.engine.unions import Unions, place_of
from provenance.host.selection import Chosen
from provenance.records import CorpusFinding, Problem, faults
from provenance.rules import Context, CorpusHit, CorpusRule, Edge, Seen

__all__ = ["LISTED", "Facts", "conclude"]

LISTED = 100
"""Members that a corpus finding lists; `member_count` counts all."""


def conclude(
    chosen: Sequence[Chosen], facts: Facts, as_of: date, languages: Sequence[str], documents: int
) -> tuple[list[CorpusFinding], list[Problem]]:
    """The corpus findings in order of rule and first member, and a Problem for each rule that raised.

    They depend on the facts alone: not on the order in which documents were taken, nor on whether the facts found room in memory.
    """
    findings: list[CorpusFinding] = []
    problems = [Problem("corpus", facts.failure)] if facts.failure is not None else []
    by_id = {item.rule.id: item for item in chosen}
    fewest = {item.rule.id: item.rule.fewest for item in chosen if isinstance(item.rule, CorpusRule)}
    for rule_id, keys in facts.by_rule(fewest):
        item = by_id.get(rule_id)
        if item is None:
            continue
        rule = item.rule
        assert isinstance(rule, CorpusRule)  # noqa: S101 - the selection's corpus rules are
        context = Context((), item.options, as_of, languages[0] if languages else "en", documents=documents)
        try:
            hits = sorted(_hits(rule, keys, facts, context), key=lambda hit: (place_of(hit.members[0]), hit.message))
            made = [_finding(item, hit) for hit in hits]
            for finding in made:
                if fault := faults(finding):
                    raise ValueError(fault)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a plugin's rule may raise anything
            message = f"rule {rule.id} {rule.slug} of plugin {item.plugin!r} raised {told(error)}"
            problems.append(Problem("corpus", message, plugin=item.plugin, rule=rule.id))
            continue
        findings.extend(made)
    return findings, problems


def _hits(
    rule: CorpusRule, keys: Iterator[tuple[str, Iterator[Seen]]], facts: Facts, context: Context
) -> Iterator[CorpusHit]:
    unions = Unions(facts)
    try:
        for key, seen in keys:
            for result in rule.program.conclude(key, seen, context):
                if isinstance(result, Edge):
                    unions.add(result)
                else:
                    yield _listed(result)
        for cluster in unions.clusters():
            for hit in rule.program.describe(cluster, context):
                yield _listed(hit)
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
