"""Where to begin: the rules and the documents with faults, the worst first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from heapq import nsmallest

from provenance.named_tuples import NamedTuple
from provenance.records import CorpusFinding, DocumentRecord, Finding
from provenance.reporters.words import LEVELS

HELD = 1000
"""Documents of which only the worst are kept, when there are more."""


class RankedRule(NamedTuple):
    """A rule that found something, and how much of each severity."""

    rule: str
    slug: str
    found: Mapping[str, int]


class RankedDocument(NamedTuple):
    """A document with findings: its number in the run, and how much of each severity was found in it."""

    number: int
    name: str
    found: Mapping[str, int]
    claims: tuple[int, int]
    """How many of its claims are supported, and how many it has."""


class Ranking:
    """Counts a run. Of any number of documents it keeps the worst."""

    def __init__(self) -> None:
        self._slugs: dict[str, str] = {}
        self._rules: dict[str, Counter[str]] = {}
        self._documents: list[tuple[tuple[int, ...], int, RankedDocument]] = []
        self.counted = 0
        """Documents with findings."""

    def document(self, number: int, name: str, record: DocumentRecord) -> None:
        """Count one document, under the name that a report gives it."""
        for finding in record.findings:
            self.finding(finding)
        if not record.findings:
            return
        self.counted += 1
        claims = record.evidence.claims if record.evidence is not None else None
        found = Counter[str](finding.severity for finding in record.findings)
        share = (claims.supported, claims.count) if claims is not None else (0, 0)
        self._documents.append((_badness(found), number, RankedDocument(number, name, found, share)))
        if len(self._documents) > 2 * HELD:
            self._documents = nsmallest(HELD, self._documents)

    def finding(self, finding: Finding | CorpusFinding) -> None:
        """Count one finding; those of a document are counted with it."""
        self._slugs[finding.rule] = finding.slug
        self._rules.setdefault(finding.rule, Counter())[finding.severity] += 1

    def rules(self) -> list[RankedRule]:
        """All rules with findings by how many errors they have, then warnings, then remarks: what must be mended before what may be."""
        ranked = sorted(self._rules, key=lambda rule: (_badness(self._rules[rule]), rule))
        return [RankedRule(rule, self._slugs[rule], self._rules[rule]) for rule in ranked]

    def documents(self, most: int) -> list[RankedDocument]:
        """The worst documents, in the same order; no more than `HELD`."""
        return [document for *_, document in nsmallest(min(most, HELD), self._documents)]


def _badness(found: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(-found.get(level, 0) for level in LEVELS)
