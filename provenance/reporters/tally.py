"""What the end of a report for people says: how much was found, and what was not checked and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from provenance.extensions import ReportOptions
from provenance.levels import Severity
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.records import CorpusFinding, DocumentRecord, Finding, RunRecord, can_be_written
from provenance.reporters.words import as_clause, name_of, plural, printable, severities, why

_NAMED = 3
"""Documents that are named where a reason holds for many."""
_REASONS = 1000
"""Different reasons that are kept: in a damaged table each row may have one of its own."""
_LINE = lazy_pattern(r" (?:on|at) line \d+(?:,\d{3})*(?:, column \d+)?")
_FEW_WORDS = 3
"""Words of the shortest beginning that says what is wrong."""
_OF_ONE = ("it ", "in its ")
"""How a reason begins that speaks of one file."""
_ASIDE = lazy_pattern(r" \([^()]*\)")
BY = {"inline": "by allow comments", "per-path": "by per-path settings", "baseline": "by the baseline"}


class Reason(NamedTuple):
    """Why some documents were not checked, how many these are, and the names of the first."""

    reason: str
    documents: int
    names: list[str]

    def some(self) -> str:
        """The first documents, in brackets."""
        more = self.documents - len(self.names)
        return f" ({', '.join(self.names)}{f' and {more:,} more' if more > 0 else ''})"


class Reasons:
    """Documents by the reason why they were not checked."""

    def __init__(self) -> None:
        self.count = 0
        self._counts: Counter[str] = Counter()
        self._names: dict[str, list[str]] = {}
        self._kinds: dict[str, str] = {}
        """The first reason of those that differ by the line alone."""

    def add(self, reason: str, name: str) -> None:
        """Count one document."""
        self.count += 1
        kind = _LINE.sub("", reason)
        if kind not in self._kinds and len(self._kinds) >= _REASONS:
            return
        known = self._kinds.setdefault(kind, reason)
        if known not in (reason, kind):  # of several lines none is named
            self._kinds[kind] = kind
            self._counts[kind], self._names[kind] = self._counts.pop(known), self._names.pop(known)
            known = kind
        reason = known if known == kind else reason
        self._counts[reason] += 1
        if len(names := self._names.setdefault(reason, [])) < _NAMED:
            names.append(name)

    def listed(self) -> tuple[list[Reason], int]:
        """The reasons that were kept, and how many documents have another."""
        found = [Reason(reason, self._counts[reason], self._names[reason]) for reason in sorted(self._counts)]
        return found, self.count - sum(reason.documents for reason in found)


_Kinds: TypeAlias = tuple[tuple[Reasons, str, str], ...]
"""Documents that were not checked, what one is called, and what became of it."""


class Tally:
    """Counts a run as its documents come."""

    def __init__(self) -> None:
        self.with_findings = 0
        self.failed = Reasons()
        self.partly = Reasons()
        self.skipped = Reasons()
        self.skipped_entries = Reasons()
        """Documents that were skipped in files that hold many."""
        self._unchecked = Reasons()
        self._incomplete = 0
        """Documents that some rule did not check."""
        self._unchecked_rules: dict[str, set[str]] = {}
        self._suppressed: Counter[str] = Counter()
        self._fixable: Counter[bool] = Counter()
        """Of what can be fixed in a file: whether that is safe."""

    def add(self, record: DocumentRecord) -> None:
        """Count one document."""
        self.with_findings += bool(record.findings)
        self._suppressed.update(item.by for item in record.suppressed)
        if can_be_written(record):
            self._fixable.update(fix.safe for finding in record.findings if (fix := finding.fix_to_make) is not None)
        # What made the check incomplete is told as the reason for that.
        told = record.reason or "" if record.status == "partly-checked" else ""
        unchecked = [item for item in record.unchecked if f"rule {item.rule} " not in told]
        if unchecked:
            self._incomplete += 1
            name = name_of(record)
            for reason in {item.reason for item in unchecked}:
                self._unchecked.add(reason, name)
            for item in unchecked:
                self._unchecked_rules.setdefault(item.reason, set()).add(item.rule)
        if record.status == "skipped":
            skipped = self.skipped if record.row is None else self.skipped_entries
            skipped.add(record.reason or "nothing reads it", name_of(record))
        elif record.status != "checked":
            reasons = self.failed if record.status == "failed" else self.partly
            reasons.add(record.reason or "no reason is known", name_of(record))

    def lines(self, run: RunRecord, fixes: tuple[str, str] = ("", "")) -> Iterator[str]:
        """The closing lines of a report that has told of each document; `fixes` as in the options of a report."""
        yield from self.found(run, fixes)
        if self.failed.count:
            yield f"{plural(self.failed.count, 'document')} could not be checked."
        yield from self.passed_over()
        if not run.run.complete:
            yield "The run is not complete."

    def summed(self, run: RunRecord, most: int) -> Iterator[list[str]]:
        """The closing lines of a report that has told of no document: one for each kind, with so many reasons or, as may be chosen, fewer."""
        yield from ([line] for line in self.found(run))
        for reasons, one, what in (*self._unread(), *self._skipped()):
            if reasons.count:
                yield _choices(f"{plural(reasons.count, one)} {what}", reasons, most)
        if self._incomplete:
            yield _choices(
                f"{plural(self._incomplete, 'document')} not checked by some of the rules", self._unchecked, most
            )
        if not run.run.complete:
            yield ["The run is not complete."]

    def _unread(self) -> _Kinds:
        return (self.failed, "document", "could not be checked"), (self.partly, "document", "checked in part")

    def _skipped(self) -> _Kinds:
        return (self.skipped, "file", "skipped"), (self.skipped_entries, "document", "skipped")

    def found(self, run: RunRecord, fixes: tuple[str, str] = ("", "")) -> Iterator[str]:
        """How much was found, and what can be done about it."""
        summary = run.summary
        found = sum(summary.by_severity.values())
        checked = summary.by_status["checked"] + summary.by_status["partly-checked"]
        fixed = summary.fixed
        if found:
            left = f": {fixed:,} fixed, {found:,} left" if fixed else ""
            yield (
                f"Found {plural(found + fixed, 'fault')}{left} ({severities(summary.by_severity)})"
                f" {f'in {self.with_findings:,} of' if self.with_findings else 'across'} {plural(checked, 'document')}."
            )
        elif fixed:
            what = "it" if fixed == 1 else "all of them"
            yield f"Found {plural(fixed, 'fault')} in {plural(checked, 'document')} and fixed {what}."
        else:
            but = "" if run.run.complete else ", but not all was checked"
            yield f"Found nothing in {plural(checked, 'document')}{but}." if checked else "No document was checked."
        yield from self._offer(fixes)
        if summary.suppressed:
            by = [(self._suppressed[name], words) for name, words in BY.items() if self._suppressed[name]]
            how = f" {by[0][1]}" if len(by) == 1 else ": " + ", ".join(f"{count:,} {words}" for count, words in by)
            yield f"{plural(summary.suppressed, 'fault')} suppressed{how}."

    def not_read(self) -> Iterator[str]:
        """What could not be checked, or not whole, and why."""
        for kind in self._unread():
            yield from _sentences(*kind)

    def passed_over(self) -> Iterator[str]:
        """What was skipped, which rules did not read what, and why."""
        for kind in self._skipped():
            yield from _sentences(*kind)
        for item in self._unchecked.listed()[0]:
            rules = self._unchecked_rules[item.reason]
            named = ", ".join(sorted(rules)) if len(rules) <= 5 else plural(len(rules), "rule")
            # Being short is no reason that needs names.
            some = "" if item.reason == "fragment" else item.some()
            yield f"{plural(item.documents, 'document')} not checked by {named}: {printable(why(item.reason))}{some}."

    def unread_in_short(self) -> str:
        """How much `not_read` tells of, in one line."""
        return _in_short([(reasons.count, one, what) for reasons, one, what in self._unread()])

    def passed_over_in_short(self) -> str:
        """How much `passed_over` tells of, in one line."""
        counts = [(reasons.count, one, what) for reasons, one, what in self._skipped()]
        return _in_short([*counts, (self._incomplete, "document", "not checked by some of the rules")])

    def _offer(self, fixes: tuple[str, str]) -> Iterable[str]:
        safe, unsafe = self._fixable[True] if fixes[0] else 0, self._fixable[False] if fixes[1] else 0
        if safe:
            more = f", {unsafe:,} more with {fixes[1]}" if unsafe else ""
            yield f"{safe:,} can be fixed with {fixes[0]}{more}."
        elif unsafe:
            yield f"{unsafe:,} can be fixed with {fixes[1]}, which may change what is meant."


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

    def counts(self, by_severity: Mapping[str, int]) -> dict[str, int]:
        """How many of each severity that is to be shown."""
        return {level: count for level, count in by_severity.items() if count and self._is(level)}

    def _is(self, severity: str) -> bool:
        return Severity(severity).rank >= self._least.rank

    def told(self) -> Iterator[str]:
        """How many were left out, for the end of the report."""
        if self._left_out:
            yield f"{plural(self._left_out, 'fault')} not shown, since --min-severity is {self._least.value}."


_REMARKED = 3
"""Documents of which a remark on the whole document is shown."""


class Remarks:
    """Leaves out what is told, for information, of a whole document, and was told of three before it: of a blog no post names its site. What is left out is counted by rule."""

    def __init__(self, options: ReportOptions) -> None:
        self._all = options.every or options.quiet or not options.full
        self._seen: Counter[str] = Counter()

    def of(self, record: DocumentRecord) -> DocumentRecord:
        """A record with the findings that are to be shown."""
        if self._all or not any(map(_is_remark, record.findings)):
            return record
        remarks = {finding.rule for finding in record.findings if _is_remark(finding)}
        self._seen.update(remarks)
        known = {rule for rule in remarks if self._seen[rule] > _REMARKED}
        kept = [finding for finding in record.findings if not (finding.rule in known and _is_remark(finding))]
        return msgspec.structs.replace(record, findings=kept)

    def told(self) -> Iterator[str]:
        """Of which rules how many were left out, for the end of the report."""
        more = [
            f"{rule} in {count - _REMARKED:,} more" for rule, count in self._seen.most_common() if count > _REMARKED
        ]
        if more:
            listed = ", ".join(more)
            yield f"Remarks on whole documents are shown for the first {_REMARKED} only ({listed}): --full shows them all."


def _is_remark(finding: Finding) -> bool:
    return finding.location is None and finding.severity == "info"


def _in_short(counts: Sequence[tuple[int, str, str]]) -> str:
    return f"{', '.join(f'{plural(count, one)} {what}' for count, one, what in counts if count)}, and why"


def _sentences(reasons: Reasons, one: str, what: str) -> Iterator[str]:
    listed, more = reasons.listed()
    for item in listed:
        told = _told(item)
        link = ", each since " if item.documents > 1 and told.startswith(_OF_ONE) else ": "
        yield f"{plural(item.documents, one)} {what}{item.some()}{link}{told}."
    if more:
        yield f"{plural(more, f'more {one}')} {what}, for other reasons."


def _choices(what: str, reasons: Reasons, most: int) -> list[str]:
    """From all that there is to say to the number of reasons alone: which of them fits is for who prints it to tell."""
    listed, _ = reasons.listed()
    order = sorted(listed, key=lambda item: -item.documents)
    in_short = sorted(_in_few_words(order), key=lambda item: -item.documents)
    whole = f"{what}: {_some_of(order, most, reasons.count)}."
    shorter = [f"{what}: {_some_of(in_short, number, reasons.count)}." for number in range(most, 0, -1)]
    if len(order) == 1:
        return [whole, *shorter[:1], whole]  # of which the beginning is shown
    return [whole, *shorter, f"{what}, for {len(order):,} reasons (--full gives them)."]


def _in_few_words(listed: Iterable[Reason]) -> list[Reason]:
    """Reasons without where and what to do; those that then are the same are one."""
    found: dict[str, Reason] = {}
    for item in listed:
        words = item.reason if item.reason == "fragment" else _ASIDE.sub("", item.reason)
        for end in (". ", ": ", "; "):
            head = words.partition(end)[0]
            words = head if len(head.split()) >= _FEW_WORDS else words  # "LexiconError" alone says nothing
        words = as_clause(words)
        known = found.get(words, Reason(words, 0, []))
        names = [*known.names, *item.names][:_NAMED]
        found[words] = Reason(words, known.documents + item.documents, names)
    return list(found.values())


def _some_of(listed: Sequence[Reason], most: int, count: int) -> str:
    """The first reasons as one list, with the names of few documents and the number of many."""
    told = [
        _told(item)
        if item.reason == "fragment"
        else f"{_told(item)} ({', '.join(item.names) if item.documents <= _NAMED else f'{item.documents:,}'})"
        for item in listed[:most]
    ]
    more = count - sum(item.documents for item in listed[:most])
    return "; ".join([*told, *([f"and {more:,} for other reasons (--full gives them)"] if more else [])])


def _told(item: Reason) -> str:
    return printable(as_clause(why(item.reason))).removesuffix(".")
