"""From the finished shards of a run to its report: as the ordinary run writes it, byte for byte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack

import msgspec

from provenance.engine.check import Checker
from provenance.engine.corpus import Guard, contexts_of, findings_of, paces_of
from provenance.engine.facts import FactReader
from provenance.engine.outcomes import brief_of
from provenance.engine.run import Counts, Heading, finish
from provenance.engine.shards.facts import Members
from provenance.engine.shards.folder import PROBLEMS, RECORDS, RunFolder
from provenance.engine.shards.manifest import Manifest
from provenance.engine.shards.reduce import reduced
from provenance.extensions import RecordSink
from provenance.records import DocumentRecord, Problem, encode

_RECORDS = msgspec.json.Decoder(DocumentRecord)
_PROBLEMS = msgspec.json.Decoder(Problem)


def report(
    run: RunFolder,
    manifest: Manifest,
    checker: Checker,
    sink: RecordSink,
    heading: Heading,
    problems: Sequence[Problem] = (),
    named: Iterable[str] = (),
) -> Counts:
    """Write the report of a run whose shards and partitions are all finished, and return the counts; `named` as for a run without shards. Raises Stopped."""
    counts = Counts(problems=list(problems), empty=dict.fromkeys(named, 0))
    for number in range(manifest.shards):
        counts.problems.extend(_problems(run, number))
        for line in _lines(run, number, RECORDS):
            record = _RECORDS.decode(line)
            counts.document(brief_of(record))
            sink.document(record, line[:-1])
    if manifest.partitions:
        _corpus(run, manifest, checker, sink, counts)
    finish(counts, sink, heading)
    return counts


def _lines(run: RunFolder, number: int, name: str) -> Iterator[bytes]:
    with run.telling(), (run.place(number) / name).open("rb") as lines:
        yield from lines


def _problems(run: RunFolder, number: int) -> Iterator[Problem]:
    return map(_PROBLEMS.decode, _lines(run, number, PROBLEMS))


def _corpus(run: RunFolder, manifest: Manifest, checker: Checker, sink: RecordSink, counts: Counts) -> None:
    chosen = checker.selection.corpus
    read = run.totals().read
    contexts = contexts_of(chosen, checker.options.as_of, checker.settings.languages, read)
    with run.telling(), ExitStack() as stack:
        members = stack.enter_context(Members(run))
        concluded = reduced(run, manifest.partitions, stack)
        reader = FactReader((), members.get)
        guard = Guard.of(checker, apart=True)
        paces = paces_of(chosen, guard)
        for finding in findings_of(chosen, concluded, reader, contexts, counts.problems, paces, guard):
            counts.corpus(finding)
            sink.corpus(finding, encode(finding))
