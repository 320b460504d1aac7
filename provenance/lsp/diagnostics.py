"""Findings as an editor shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Range,
)

from provenance.lsp.insertions import Insertion
from provenance.lsp.positions import Lines
from provenance.lsp.projects import Checked
from provenance.records import Finding

SOURCE = "provenance"
SEVERITIES: Mapping[str, DiagnosticSeverity] = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "info": DiagnosticSeverity.Information,
}


class Shown:
    """A checked document with the places of its findings as the editor counts them."""

    def __init__(self, checked: Checked, version: int | None, units: str, *, related: bool = True) -> None:
        """`units` as for `Lines`; `related`: whether the editor shows places that a finding speaks of besides."""
        self.checked, self.version = checked, version
        self.lines = Lines(checked.opened.text, units)
        self._related = related
        self.insertions: dict[int, Insertion | None] = {}
        """The comment that allows a finding, by the finding's `id()`; None: there is none. To look for one takes checks of the text."""

    @property
    def findings(self) -> list[Finding]:
        """What can be shown at its place."""
        return self.checked.outcome.record.findings if self.checked.exact else []

    def diagnostics(self) -> list[Diagnostic]:
        """A diagnostic for each finding; where the document could not be checked, one that says so."""
        record = self.checked.outcome.record
        if record.status == "failed":
            message = f"Not checked: {record.reason}"
            return [Diagnostic(self.lines.range(0, 0), message, DiagnosticSeverity.Warning, source=SOURCE)]
        return [self.diagnostic(finding) for finding in self.findings]

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """One finding."""
        return Diagnostic(
            range=self.range(finding),
            message=finding.message,
            severity=SEVERITIES[finding.severity],
            code=finding.rule,
            source=SOURCE,
            related_information=list(self._places(finding)) or None,
        )

    def range(self, finding: Finding) -> Range:
        """Where a finding stands; one of the document as a whole at its beginning."""
        if finding.location is None:
            return self.lines.range(0, 0)
        return self.span(finding.location.start.offset, finding.location.end.offset)

    def span(self, start: int, end: int) -> Range:
        """A stretch of what was read."""
        shift = self.checked.shift
        return self.lines.range(start + shift, end + shift)

    def touched(self, wanted: Range) -> list[Finding]:
        """The findings that a range meets. Those of the whole document are met in its first line."""
        start, end = _pair(wanted)
        found = []
        for finding in self.findings:
            first, last = _pair(self.range(finding))
            if finding.location is None:
                last = (0, last[1] if start[0] else start[1])
            if first <= end and start <= last:
                found.append(finding)
        return found

    def _places(self, finding: Finding) -> Iterator[DiagnosticRelatedInformation]:
        for place in finding.related if self._related else ():
            where = self.span(place.location.start.offset, place.location.end.offset)
            yield DiagnosticRelatedInformation(Location(self.checked.opened.uri, where), place.message)


def _pair(place: Range) -> tuple[tuple[int, int], tuple[int, int]]:
    return (place.start.line, place.start.character), (place.end.line, place.end.character)
