"""For people at a terminal: grouped by document, each finding with its place, its words marked, and what to do."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from heapq import nsmallest
from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.records import CorpusFinding, DocumentRecord, Finding, Groups, Problem, Related, RunRecord
from provenance.reporters.cells import cells, first_cells, last_cells
from provenance.reporters.words import (
    LEVELS,
    Tally,
    can_be_written,
    entry_of,
    harmless,
    most_frequent,
    name_of,
    place,
    plural,
    printable,
    severities,
    shorten,
    worst_first,
)

_COLOURS = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2", "mark": "4"}
_WIDEST = 100
"""Columns beyond which lines are hard to follow."""
_LISTED_DOCUMENTS = 20
"""Documents, folders or sources that a summary lists."""
_HELD_DOCUMENTS = 1000
"""Documents of which only those with the most findings are kept, when there are more."""
_LISTED_RULES = 5
_OTHER_PLACES = 10
"""Places that a finding speaks of besides its own."""
_QUOTED = 160
"""Characters of a member's words."""


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._options = stream, options
        self._width = max(40, min(options.width, _WIDEST))
        self._tally = Tally()
        self._documents: list[tuple[int, int, int, str, str]] = []
        """The worst: how many errors, warnings and remarks, negative, the name, how its claims are supported."""
        self._slugs: dict[str, str] = {}
        self._by_severity: dict[str, Counter[str]] = {}
        """How many findings of each severity a rule has."""
        self._told: set[str] = set()
        """Documents whose problems stand beside their name."""

    def _paint(self, style: str, text: str) -> str:
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self._options.colour else text

    def _print(self, line: str = "") -> None:
        self._stream.write(harmless(line).encode("utf-8", "backslashreplace") + b"\n")

    # -- documents -------------------------------------------------------------------------------------------------------

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._tally.add(record)
        found: Counter[str] = Counter()
        for finding in record.findings:
            self._count(finding)
            found[finding.severity] -= 1
        if record.findings:
            claims = record.evidence.claims if record.evidence is not None else None
            support = f"; {claims.supported} of {claims.count} claims supported" if claims and claims.count else ""
            self._documents.append((found["error"], found["warning"], found["info"], name_of(record), support))
            if len(self._documents) > _HELD_DOCUMENTS:
                self._documents = nsmallest(_LISTED_DOCUMENTS, self._documents)
        unread = record.status in ("failed", "partly-checked")
        if (not record.findings or self._options.statistics) and not unread:
            return
        self._print(self._paint("bold", name_of(record)))
        if unread and record.reason:
            self._told.add(record.path)
            label = "not checked" if record.status == "failed" else "partly checked"
            self._wrap(f"{label}: {printable(record.reason)}", "  ", "  ")
        if not self._options.statistics:
            column = max((len(place(finding.location)) for finding in record.findings), default=0) + 2
            fixable = can_be_written(record)
            for finding in record.findings:
                self._finding(finding, column, fixable=fixable)
        self._print()

    def _count(self, finding: Finding | CorpusFinding) -> None:
        self._slugs[finding.rule] = finding.slug
        self._by_severity.setdefault(finding.rule, Counter())[finding.severity] += 1

    def _finding(self, finding: Finding, column: int, *, fixable: bool) -> None:
        indent = " " * (column + 2)
        head = f"{place(finding.location):>{column}}  {self._paint(finding.severity, finding.severity)}"
        fix = "" if finding.fix is None or not fixable else "  (can be fixed)" if finding.fix.safe else "  (unsafe fix)"
        self._print(f"{head}  {self._paint('dim', f'{finding.rule} {finding.slug}{fix}')}")
        self._wrap(printable(finding.message), indent, indent)
        if finding.excerpt:
            self._excerpt(finding, indent)
        if finding.related:
            self._wrap(f"see also {_places(finding.related)}", indent, indent)

    def _excerpt(self, finding: Finding, indent: str) -> None:
        """The words on one line, with as much around them as fits, and a line that marks them."""
        room = self._width - len(indent) - 2
        words = printable(finding.excerpt)
        if cells(words) > room:
            half = (room - 3) // 2
            words = f"{first_cells(words, half).rstrip()} … {last_cells(words, half).lstrip()}"
        before, after = "", ""
        if finding.context is not None:
            left, right = printable(finding.context.before), printable(finding.context.after)
            spare = room - cells(words)
            share = min(cells(left), max(spare // 2, spare - cells(right)))
            before = left if share >= cells(left) else ("…" + last_cells(left, share - 1) if share > 1 else "")
            spare -= cells(before)
            after = right if spare >= cells(right) else (first_cells(right, spare - 1) + "…" if spare > 1 else "")
        bar = self._paint("dim", "|")
        self._print(f"{indent}{bar} {before}{self._paint('mark', words)}{after}".rstrip())
        if not self._options.colour:
            self._print(f"{indent}{bar} {' ' * cells(before)}{'^' * cells(words)}")

    def _wrap(self, text: str, first: str, rest: str) -> None:
        wrapped = textwrap.wrap(
            text, self._width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )  # names of files, rules and packages stay whole, to be copied
        for line in wrapped or [first.rstrip()]:
            self._print(line)

    # -- the end ---------------------------------------------------------------------------------------------------------

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self._count(finding)
        if self._options.statistics:
            return
        severity = self._paint(finding.severity, finding.severity)
        self._print(f"{self._paint('bold', 'across documents')}  {severity}  {finding.rule} {finding.slug}")
        self._wrap(printable(finding.message), "  ", "  ")
        told: set[str] = set()
        for member in finding.members[:10]:
            where = f"{printable(member.path)}:{place(member.location)} {entry_of(member)}".rstrip()
            words = shorten(printable(member.excerpt), _QUOTED)
            self._wrap(where if not words or words in told else f"{where}  {words}", "  - ", "    ")
            told.add(words)
        if finding.member_count > 10:
            self._print(f"    and {finding.member_count - 10:,} more")
        self._print()

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        for problem in run.problems:
            # Plugins were told of on standard error when the run began.
            if problem.kind != "plugin" and problem.path not in self._told:
                self._problem(problem)
        summed = self._options.command == "audit" and not self._options.quiet
        if run.summary.by_rule and (summed or self._options.statistics):  # which are asked for in place of findings
            self._by_rule(run)
            if summed and not self._options.statistics:
                self._counted("folder", run.summary.by_folder)
                self._counted("source", run.summary.by_source)
                self._by_document()
        if not self._options.quiet:
            for text in self._tally.lines(run, self._options.fixes):
                self._wrap(text, "", "  ")
        self._stream.flush()

    def _problem(self, problem: Problem) -> None:
        where = f"{problem.path}: " if problem.path else ""
        self._wrap(f"{self._paint('error', 'problem')}: {printable(where + problem.message)}", "", "  ")

    def _by_rule(self, run: RunRecord) -> None:
        column = len(f"{max(run.summary.by_rule.values()):,}")
        self._print(self._paint("bold", "By rule"))
        for rule in worst_first(self._by_severity):
            found = self._by_severity[rule]
            self._print(f"  {found.total():>{column},}  {rule} {self._slugs[rule]}  ({severities(found)})")
        self._print()

    def _counted(self, what: str, groups: Groups) -> None:
        counts = [count for count in groups.listed if count.findings]
        if len(groups.listed) < 2 or not counts:
            return
        column = len(f"{counts[0].findings:,}")
        self._print(self._paint("bold", f"By {what}"))
        for count in counts[:_LISTED_DOCUMENTS]:
            listed = most_frequent(count.by_rule)
            rules = ", ".join(f"{rule} {number:,}" for rule, number in listed[:_LISTED_RULES])
            more = len(listed) - _LISTED_RULES
            rest = f" and {plural(more, 'more rule')}" if more > 0 else ""
            self._wrap(f"{count.findings:>{column},}  {printable(count.name)}  {rules}{rest}", "  ", " " * (column + 4))
        unlisted = max(0, len(counts) - _LISTED_DOCUMENTS) + groups.left_out_with_findings
        if unlisted:
            self._print(f"  and {plural(unlisted, f'more {what}')} with faults")
        self._print()

    def _by_document(self) -> None:
        listed = nsmallest(_LISTED_DOCUMENTS, self._documents)
        if not listed:  # all that was found is across documents
            return
        column = max(len(f"{-sum(counts[:3]):,}") for counts in listed)
        self._print(self._paint("bold", "By document"))
        for errors, warnings, remarks, name, support in listed:
            found = severities(dict(zip(LEVELS, (-errors, -warnings, -remarks), strict=True)))
            line, rest = f"  {-(errors + warnings + remarks):>{column},}  {name}", f"({found}{support})"
            if cells(line) + 2 + len(rest) <= self._width:
                self._print(f"{line}  {rest}")
            else:  # a name stays whole, to be copied
                self._print(line)
                self._wrap(rest, " " * (column + 4), " " * (column + 4))
        more = self._tally.with_findings - len(listed)
        if more:
            self._print(f"  and {plural(more, 'more document')} with faults")
        self._print()


def _places(related: Sequence[Related]) -> str:
    listed = ", ".join(place(other.location) for other in related[:_OTHER_PLACES])
    more = len(related) - _OTHER_PLACES
    return f"{listed} and {more:,} more" if more > 0 else listed


class TextReporter:
    """`--output-format text`, the default."""

    name = "text"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes each document's findings as they come."""
        return _Sink(stream, options)
