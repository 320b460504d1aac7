"""A run: every outcome to the report, counted; then the corpus rules, then the summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec

from provenance.engine.check import Checker
from provenance.engine.groups import Folders, Sources
from provenance.engine.interrupts import Interrupted
from provenance.engine.outcomes import Brief, Outcome, WorkerError
from provenance.extensions import RecordSink, passes_on
from provenance.levels import Severity
from provenance.memory import Tidy
from provenance.records import (
    SCHEMA_VERSION,
    CorpusFinding,
    Problem,
    Run,
    RunRecord,
    Summary,
    Tool,
    encode,
)


class Progress(Protocol):
    """Is told of each document that is done."""

    def advance(self, findings: int) -> None:
        """One more document is done, and has so many findings."""
        ...


class Counts(msgspec.Struct):
    """What a run counts while it goes."""

    documents: int = 0
    rules: Counter[str] = msgspec.field(default_factory=Counter)
    severities: Counter[str] = msgspec.field(default_factory=lambda: Counter({level.value: 0 for level in Severity}))
    statuses: Counter[str] = msgspec.field(default_factory=Counter)
    suppressed: int = 0
    fixed: int = 0
    unchecked: int = 0
    problems: list[Problem] = msgspec.field(default_factory=list)
    ended: bool = True
    """Every document was come to; where not, `problems` says why."""
    empty: dict[str, int] = msgspec.field(default_factory=dict)
    """Files of many documents that somebody named, and folders without one, none of which was read so far, with how many were skipped."""
    said: dict[str, Brief] = msgspec.field(default_factory=dict)
    """The first document that was skipped in each of them."""
    folders: Folders = msgspec.field(default_factory=Folders)
    sources: Sources = msgspec.field(default_factory=Sources)

    def document(self, brief: Brief) -> None:
        """Count one document."""
        self.documents += 1
        self.statuses[brief.status] += 1
        self.suppressed += brief.suppressed
        self.unchecked += brief.unchecked
        if brief.path in self.empty:
            if brief.status == "skipped":
                self.empty[brief.path] += 1
                self.said.setdefault(brief.path, brief)
            else:
                del self.empty[brief.path]
        self.folders.document(brief)
        self.sources.document(brief)
        for rule, severity in brief.findings:
            self.rules[rule] += 1
            self.severities[severity] += 1

    def corpus(self, finding: CorpusFinding) -> None:
        """Count one corpus finding."""
        self.folders.corpus(finding)
        self.rules[finding.rule] += 1
        self.severities[finding.severity] += 1

    @property
    def complete(self) -> bool:
        """Whether every document was read whole and nothing went wrong."""
        return not (self.problems or self.statuses["failed"] or self.statuses["partly-checked"])

    @property
    def unread_files(self) -> list[str]:
        """The files of many documents that somebody named and of which each was skipped."""
        return [path for path, skipped in self.empty.items() if skipped]

    def why_unread(self, path: str, *, shown: str) -> str:
        """What is said of such a file: what shows why it holds nothing, or, where nothing does, why that is so of the first document in it."""
        first = self.said[path]
        if path.endswith("/"):
            return f"{path}: nothing in it was checked: {first.skipped}"
        if not shown and first.skipped and first.row is None:
            return f"{path}: {first.skipped}"
        told = f": {first.skipped}" if not shown and first.skipped else f", and {shown or 'the report'} says why"
        return f"{path}: nothing in it was checked{told}: leave the file out, or correct what writes it"

    def at_least(self, severity: Severity) -> int:
        """How many findings have that severity or a higher one."""
        return sum(count for level, count in self.severities.items() if Severity(level).rank >= severity.rank)

    def summary(self) -> Summary:
        """The counts as they stand in the report, once."""
        families: Counter[str] = Counter()
        for rule, count in self.rules.items():
            families[rule.rstrip("0123456789")] += count
        return Summary(
            documents=self.documents,
            by_rule=dict(sorted(self.rules.items())),
            by_severity={level.value: self.severities[level.value] for level in Severity},
            by_family=dict(sorted(families.items())),
            by_status={status: self.statuses[status] for status in ("checked", "partly-checked", "failed", "skipped")},
            suppressed=self.suppressed,
            by_folder=self.folders.groups(),
            by_source=self.sources.groups(),
            fixed=self.fixed,
        )


class Heading(msgspec.Struct, frozen=True):
    """What a report says of its run before the first document."""

    tool: Tool
    as_of: str
    arguments: Sequence[str]
    configuration_digest: str


def run(
    outcomes: Iterable[Outcome],
    checker: Checker,
    sink: RecordSink,
    heading: Heading,
    *,
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    apart: bool = False,
    named: Iterable[str] = (),
    expected: int | None = None,
) -> Counts:
    """Write every outcome to the report, conclude the corpus rules, finish the report, and return the counts.

    Every record is validated against its schema before it goes out; one that does not fit is a fault of this program: it goes out
    under `problems`, and the run is not complete. `apart`: corpus rules of others' plugins have processes of their own. `named`: paths of
    files of many documents that somebody named. `expected`: how many documents there are, where that is known.
    """
    counts = Counts(problems=list(problems), empty=dict.fromkeys(named, 0))
    tidy, facts = Tidy(), None
    if checker.selection.corpus:
        from provenance.engine.facts import Facts  # noqa: PLC0415 - few runs of `check` ask rules of the corpus

        facts = Facts()
    pass_on = sink.pass_on if passes_on(sink) else None
    try:
        for order, outcome in enumerate(outcomes):
            line, problems_of_it = sealed(outcome)
            counts.problems.extend(problems_of_it)
            tidy.document()
            if facts is not None:
                facts.add(order, outcome.facts)
            if line is None:
                continue
            counts.document(outcome.brief)
            counts.fixed += outcome.fixed
            if pass_on is not None:
                pass_on(line)
            else:
                sink.document(outcome.record, line)
            if progress is not None:
                progress.advance(len(outcome.brief.findings))
        if facts is not None:
            from provenance.engine.corpus import Guard, each_finding  # noqa: PLC0415 - as above

            read = counts.statuses["checked"] + counts.statuses["partly-checked"]
            found = each_finding(
                checker.selection.corpus,
                facts,
                checker.options.as_of,
                checker.settings.languages,
                read,
                counts.problems,
                Guard.of(checker, apart=apart),
            )
            for finding in found:
                counts.corpus(finding)
                sink.corpus(finding, encode(finding))
    except KeyboardInterrupt as interrupt:
        counts.ended = False
        what = interrupt if isinstance(interrupt, Interrupted) else "interrupted"
        counts.problems.append(Problem("limit", f"the run was {what}: {_rest(counts, expected)}"))
    except WorkerError as error:
        counts.ended = False
        counts.problems.append(Problem("limit", f"{error}: {_rest(counts, expected)}"))
    finally:
        if facts is not None:
            facts.close()
    finish(counts, sink, heading)
    return counts


def _rest(counts: Counts, expected: int | None) -> str:
    """What became of the documents that a run did not come to."""
    after = f" after {counts.documents:,} of {expected:,} documents" if expected and counts.documents < expected else ""
    return f"what follows{after} was not checked"


def sealed(outcome: Outcome) -> tuple[bytes | None, list[Problem]]:
    """The line of an outcome, None where its record does not fit the schema, and the problems with it."""
    line = outcome.seal()
    if outcome.fault is None:
        return line, outcome.problems
    place = outcome.brief
    return None, [*outcome.problems, Problem("record", outcome.fault, path=place.path, row=place.row)]


def finish(counts: Counts, sink: RecordSink, heading: Heading) -> None:
    """Write the end of the report."""
    record = RunRecord(
        schema_version=SCHEMA_VERSION,
        tool=heading.tool,
        run=Run(
            as_of=heading.as_of,
            arguments=list(heading.arguments),
            configuration_digest=heading.configuration_digest,
            complete=counts.complete,
        ),
        problems=counts.problems,
        summary=counts.summary(),
    )
    sink.finish(record, encode(record))
