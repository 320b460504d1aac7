"""Code quality of GitLab: a list of issues that a merge request shows beside its lines.

Source: https://docs.gitlab.com/ci/testing/code_quality/ (“Code Quality report format”).
"""

from __future__ import annotations

import hashlib
from typing import BinaryIO

import msgspec

from provenance.extensions import RecordSink, ReportOptions
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.reporters.lines import Lines, entry_before, lines_of, lines_of_member
from provenance.reporters.words import printable, printable_name

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}
_UNREAD = "critical"
"""What could not be checked: more than any finding, and never silent."""
_encode = msgspec.json.Encoder().encode


class _Sink:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._first = stream, True

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        before = entry_before(record)
        if record.status in ("failed", "partly-checked") and record.reason:
            self._issue(
                record.status, f"{before}{record.reason}", _UNREAD, record.path, lines_of(None, record), record.id
            )
        for finding in record.findings:
            self._issue(
                f"{finding.rule} {finding.slug}",
                f"{entry_before(record, finding.location)}{finding.message}",
                _SEVERITIES[finding.severity],
                record.path,
                lines_of(finding.location, record),
                f"{record.id}\0{finding.fingerprint}",
            )

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        first = finding.members[0]
        self._issue(
            f"{finding.rule} {finding.slug}",
            finding.message,
            _SEVERITIES[finding.severity],
            first.path,
            lines_of_member(first),
            finding.fingerprint,
        )

    def _issue(self, name: str, message: str, severity: str, path: str, lines: Lines, print_of: str) -> None:
        """One issue; GitLab tells old from new ones by the fingerprint, which has to be another for each."""
        key = f"{path}\0{name}\0{print_of}".encode("utf-8", "surrogatepass")
        self._stream.write(b"[\n" if self._first else b",\n")
        self._first = False
        self._stream.write(
            _encode(
                {
                    "description": printable(message),
                    "check_name": name,
                    "fingerprint": hashlib.sha256(key).hexdigest()[:32],
                    "severity": severity,
                    "location": {"path": printable_name(path), "lines": {"begin": lines.first, "end": lines.last}},
                }
            )
        )

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        for number, problem in enumerate(run.problems):
            if problem.path is None:  # those of documents stand beside their name
                self._issue("problem", problem.message, _UNREAD, ".", Lines(1, 1), f"{number}")
        self._stream.write(b"[]\n" if self._first else b"\n]\n")
        self._stream.flush()


class GitLabReporter:
    """`--output-format gitlab`."""

    name = "gitlab"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - the protocol's form
        """A sink that writes each issue as it comes."""
        return _Sink(stream)
