"""One line a finding, as compilers write it, for editors and for grep."""

from __future__ import annotations

from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.records import CorpusFinding, DocumentRecord, Finding, RunRecord
from provenance.reporters.tally import Shown, Tally
from provenance.reporters.words import as_clause, harmless, member_at, name_of, place, printable


def line_of(path: str, finding: Finding) -> str:
    """`seeds/a.txt:3:1: error ATT101 vague-credit: message`."""
    where = path if finding.location is None else f"{path}:{place(finding.location)}"
    return f"{where}: {finding.severity} {finding.rule} {finding.slug}: {printable(finding.message)}"


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._options, self._tally, self._shown = stream, options, Tally(), Shown(options)

    def _print(self, line: str) -> None:
        self._stream.write(harmless(line).encode("utf-8", "backslashreplace") + b"\n")

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._tally.add(record)
        name = name_of(record)
        if record.status in ("failed", "partly-checked") and record.reason:
            self._print(f"{name}: {record.status}: {printable(as_clause(record.reason))}")
        if not self._options.statistics:
            for finding in self._shown.of(record).findings:
                self._print(line_of(name, finding))

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        if self._options.statistics or not self._shown.across(finding):
            return
        for member in finding.members:
            where = member_at(member, f":{place(member.location)}")
            self._print(f"{where}: {finding.severity} {finding.rule} {finding.slug}: {printable(finding.message)}")

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        for problem in run.problems:
            # Plugins were told of on standard error when the run began, documents beside their name.
            if problem.kind != "plugin" and problem.path is None:
                self._print(f"problem: {printable(problem.message)}")
        if self._options.statistics:
            for rule, count in sorted(run.summary.by_rule.items(), key=lambda item: (-item[1], item[0])):
                self._print(f"{count}\t{rule}")
        if not self._options.quiet:
            for text in (*self._tally.lines(run, self._options.fixes), *self._shown.told()):
                self._print(text)
        self._stream.flush()


class ConciseReporter:
    """`--output-format concise`."""

    name = "concise"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes each finding as it comes."""
        return _Sink(stream, options)
