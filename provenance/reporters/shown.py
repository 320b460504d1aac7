"""Findings that are shown, and how many are not since they are less severe than was asked for."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from provenance.extensions import ReportOptions
from provenance.levels import Severity
from provenance.records import CorpusFinding, DocumentRecord
from provenance.reporters.words import plural


class Shown:
    """Leaves out what is below a severity, and counts it."""

    def __init__(self, options: ReportOptions) -> None:
        self._least = options.min_severity
        self._left_out = 0

    def of(self, record: DocumentRecord) -> DocumentRecord:
        """A record with the findings that are to be shown; all the others are still counted by whoever sums up."""
        if self._least is Severity.INFO:
            return record
        kept = [finding for finding in record.findings if self._is(finding.severity)]
        self._left_out += len(record.findings) - len(kept)
        return msgspec.structs.replace(record, findings=kept)

    def across(self, finding: CorpusFinding) -> bool:
        """Whether a finding across documents is to be shown."""
        shown = self._is(finding.severity)
        self._left_out += not shown
        return shown

    def _is(self, severity: str) -> bool:
        return Severity(severity).rank >= self._least.rank

    def told(self) -> Iterator[str]:
        """How many were left out, for the end of the report."""
        if self._left_out:
            yield f"{plural(self._left_out, 'fault')} not shown, since --min-severity is {self._least.value}."
