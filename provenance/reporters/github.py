"""Workflow commands of GitHub Actions: annotations beside the lines of a change.

GitHub shows at most ten annotations of a kind for a step and drops the rest without a word. So the first ten of a kind become
annotations, and every further finding a plain line of the log.
Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions (and its limits).
"""

from __future__ import annotations

from collections import Counter
from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.records import CorpusFinding, DocumentRecord, Finding, Location, RunRecord
from provenance.reporters.concise import line_of
from provenance.reporters.lines import Lines, entry_before, lines_of, lines_of_member
from provenance.reporters.tally import Shown, Tally
from provenance.reporters.words import (
    by_severity,
    harmless,
    member_at,
    most_frequent,
    name_of,
    plural,
    printable,
    printable_name,
)

CAP = 10
"""Annotations of a kind (error, warning, notice) that GitHub shows of one step, as its documentation of workflow commands has it."""
_KINDS = {"error": "error", "warning": "warning", "info": "notice"}


def data(text: str) -> str:
    """A message as the value of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_value(text: str) -> str:
    """A text as a property of a command."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._options, self._tally, self._shown = stream, options, Tally(), Shown(options)
        self._given: Counter[str] = Counter()
        self._dropped = 0

    def _print(self, line: str) -> None:
        self._stream.write(line.encode("utf-8", "backslashreplace") + b"\n")

    def _annotate(self, kind: str, message: str, plain: str, **properties: str) -> None:
        if self._given[kind] >= CAP:
            self._dropped += 1
            self._print(harmless(plain))
            return
        self._given[kind] += 1
        listed = ",".join(f"{name}={property_value(value)}" for name, value in properties.items())
        self._print(f"::{kind} {listed}::{data(message)}")

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._tally.add(record)
        name = name_of(record)
        if record.status in ("failed", "partly-checked") and record.reason:
            reason = printable(record.reason)
            self._annotate(
                "error",
                f"{entry_before(record)}{reason}",
                f"{name}: {reason}",
                file=printable_name(record.path),
                **({} if record.row is None else _place(None, record)),
                title=f"provenance: {record.status}",
            )
        if self._options.statistics:
            return
        for finding in sorted(self._shown.of(record).findings, key=by_severity):
            self._annotate(
                _KINDS[finding.severity],
                f"{entry_before(record, finding.location)}{_message(finding)}",
                line_of(name, finding),
                file=printable_name(record.path),
                **_place(finding.location, record),
                title=f"{finding.rule} {finding.slug}",
            )

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        if self._options.statistics or not self._shown.across(finding):
            return
        first = finding.members[0]
        listed = ", ".join(member_at(member, "") for member in finding.members[:10])
        message = f"{printable(finding.message)} ({listed})"
        self._annotate(
            _KINDS[finding.severity],
            message,
            f"{finding.rule} {finding.slug}: {message}",
            file=printable_name(first.path),
            **_properties(lines_of_member(first)),
            title=f"{finding.rule} {finding.slug}",
        )

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        for problem in run.problems:
            if problem.kind == "plugin" or problem.path is None:  # those of documents stand beside their name
                title = "plugin" if problem.kind == "plugin" else "problem"
                self._annotate(
                    "error", printable(problem.message), printable(problem.message), title=f"provenance: {title}"
                )
        if self._options.statistics:
            for rule, found in most_frequent(run.summary.by_rule):
                self._print(f"{found}\t{rule}")
        if self._dropped:
            count = plural(self._dropped, "finding")
            self._print(f"{count} above without an annotation: GitHub shows {CAP} of a kind for a step.")
        if not self._options.quiet:
            for text in (*self._tally.lines(run), *self._shown.told()):
                self._print(harmless(text))
        self._stream.flush()


def _message(finding: Finding) -> str:
    told = "“" in finding.message  # such a message quotes the words, masked where they must be
    words = f"“{finding.excerpt}”: " if finding.excerpt and len(finding.excerpt) <= 80 and not told else ""
    return printable(f"{words}{finding.message}")


def _place(location: Location | None, record: DocumentRecord) -> dict[str, str]:
    return _properties(lines_of(location, record))


def _properties(lines: Lines) -> dict[str, str]:
    """GitHub takes columns of a single line alone."""
    found = {"line": str(lines.first)}
    if lines.columns is not None:
        found["endLine"] = str(lines.last)
        if lines.first == lines.last:
            found |= {"col": str(lines.columns[0]), "endColumn": str(lines.columns[1])}
    return found


class GitHubReporter:
    """`--output-format github`."""

    name = "github"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes each annotation as it comes."""
        return _Sink(stream, options)
