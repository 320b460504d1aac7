"""What of a document's findings is reported and what is suppressed: by an allow comment, by `per-path`, by the baseline."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from provenance.engine.baseline import Known
from provenance.engine.suppressions import Allowances
from provenance.host.selection import Chosen, specificity
from provenance.host.settings import PerPath
from provenance.levels import Severity
from provenance.records import Finding, SuppressedFinding
from provenance.rules import Hit
from provenance.spans import SourceSpan


class Filter:
    """Sorts out the findings of one document."""

    def __init__(
        self, paths: Sequence[PerPath], allowances: Allowances, known: Known | None, by_id: Mapping[str, Chosen]
    ) -> None:
        self._paths, self._allowances, self._by_id = paths, allowances, by_id
        self._known = {} if known is None else known
        self._prints = {(rule, each) for rule, prints in self._known.items() for each in prints}
        self.findings: list[Finding] = []
        self.suppressed: list[SuppressedFinding] = []

    def take(self, made: Sequence[tuple[Finding, SourceSpan | None]]) -> None:
        """Take findings with their places. The first thing that covers a finding is what suppresses it."""
        if not self._paths and not self._allowances.items and not self._known:
            self.findings.extend([finding for finding, _ in made])
            return
        for finding, place in made:
            allowance = self._allowances.find(finding.rule, place)
            ignoring = next(
                (item for item in self._paths if specificity(self._by_id[finding.rule].rule, item.ignore) >= 0), None
            )
            if allowance is not None:
                self._suppress(finding, "inline", allowance.reason)
            elif ignoring is not None:
                self._suppress(finding, "per-path", f"per-path {ignoring.glob}")
            elif (finding.rule, finding.fingerprint) in self._prints:
                self._suppress(finding, "baseline", "the baseline has it")
            else:
                self.findings.append(finding)

    def _suppress(self, finding: Finding, by: Literal["inline", "per-path", "baseline"], reason: str) -> None:
        fields = {name: getattr(finding, name) for name in Finding.__struct_fields__}
        self.suppressed.append(SuppressedFinding(**fields, by=by, reason=reason))

    def unused_comments(self, asked: Collection[str]) -> Iterator[Hit]:
        """A hit for each allow comment that suppressed nothing of one of the rules that were asked."""
        whole = {finding.rule for finding in self.findings if finding.location is None}
        return self._allowances.unused(asked, whole)

    def gone(self, asked: Collection[str]) -> Iterator[Hit]:
        """A hit for all entries of the baseline of the rules that were asked that suppressed nothing; to be asked last, since the baseline may know of unused comments, too."""
        if not self._known:
            return
        used = {(item.rule, item.fingerprint) for item in self.suppressed if item.by == "baseline"}
        gone = {
            rule: sum((rule, each) not in used for each in prints)
            for rule, prints in self._known.items()
            if rule in asked
        }
        rules = [f"{count:,} of {rule}" for rule, count in gone.items() if count]
        if rules:
            total = sum(gone.values())
            what = "a finding that is" if total == 1 else f"{total:,} findings that are"
            message = f"the baseline has {what} no longer here ({', '.join(rules)}): write it anew with `provenance baseline PATH`, for the same PATH"
            yield Hit(None, message, severity=Severity.INFO)  # who mends an old fault is not to be stopped for it
