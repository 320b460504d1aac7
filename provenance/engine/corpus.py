"""Corpus rules in memory: group the facts by rule and key, conclude, unite what edges connect."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from provenance.engine.check import StoredFact
from provenance.engine.findings import help_for
from provenance.host.selection import Chosen
from provenance.records import CorpusFinding, Problem
from provenance.rules import Cluster, Context, CorpusHit, CorpusRule, Edge, Seen

LISTED = 100
"""Members that a corpus finding lists; `member_count` counts all."""


class Facts:
    """The facts of a run, by rule and key, in document order."""

    def __init__(self) -> None:
        self._by_rule: dict[str, dict[str, list[Seen]]] = defaultdict(lambda: defaultdict(list))

    def add(self, order: int, facts: Iterable[StoredFact]) -> None:
        """Take the facts of the document with that number."""
        for fact in facts:
            self._by_rule[fact.rule][fact.key].append(Seen(order, fact.member, fact.payload, fact.shared))

    def of(self, rule: str) -> Iterator[tuple[str, list[Seen]]]:
        """The keys of a rule, sorted, with their facts."""
        groups = self._by_rule.get(rule, {})
        for key in sorted(groups):
            yield key, groups[key]


def conclude(
    chosen: Sequence[Chosen], facts: Facts, as_of: date, languages: Sequence[str], documents: int
) -> tuple[list[CorpusFinding], list[Problem]]:
    """The corpus findings in order of rule and first member, and a Problem for each rule that raised."""
    findings: list[CorpusFinding] = []
    problems: list[Problem] = []
    for item in chosen:
        rule = item.rule
        assert isinstance(rule, CorpusRule)  # noqa: S101 - the selection's corpus rules are
        context = Context((), item.options, as_of, languages[0] if languages else "en", documents=documents)
        try:
            hits = list(_hits(rule, facts, context))
        except Exception as error:  # noqa: BLE001 - a plugin's rule may raise anything
            message = f"rule {rule.id} {rule.slug} of plugin {item.plugin!r} raised {type(error).__name__}: {error}"
            problems.append(Problem("corpus", message, plugin=item.plugin, rule=rule.id))
            continue
        hits.sort(key=lambda hit: (hit.members[0].order, _offset(hit.members[0]), hit.message))
        findings.extend(_finding(item, hit) for hit in hits)
    return findings, problems


def _hits(rule: CorpusRule, facts: Facts, context: Context) -> Iterator[CorpusHit]:
    edges: list[Edge] = []
    for key, seen in facts.of(rule.id):
        if len(seen) < rule.fewest:
            continue
        for result in rule.program.conclude(key, iter(seen), context):
            if isinstance(result, Edge):
                edges.append(result)
            else:
                yield result
    for cluster in _clusters(edges):
        yield from rule.program.describe(cluster, context)


def _place(seen: Seen) -> tuple[int, int]:
    return (seen.order, _offset(seen))


def _offset(seen: Seen) -> int:
    return seen.member.location.start.offset if seen.member.location else -1


def _clusters(edges: Sequence[Edge]) -> Iterator[Cluster]:
    """Connected components by union-find, in document order."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}
    seen: dict[tuple[int, int], Seen] = {}

    def root(place: tuple[int, int]) -> tuple[int, int]:
        parent.setdefault(place, place)
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for edge in edges:
        a, b = _place(edge.a), _place(edge.b)
        seen[a], seen[b] = edge.a, edge.b
        first, second = sorted((root(a), root(b)))
        parent[second] = first
    members: dict[tuple[int, int], list[Seen]] = defaultdict(list)
    for place in sorted(seen):
        members[root(place)].append(seen[place])
    between: dict[tuple[int, int], list[Edge]] = defaultdict(list)
    for edge in edges:
        between[root(_place(edge.a))].append(edge)
    for first, group in sorted(members.items()):
        yield Cluster(group, between[first])


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
        members=[seen.member for seen in hit.members[:LISTED]],
        member_count=hit.member_count or len(hit.members),
        help=help_for(rule),
    )
