"""Words that reporters share: what a terminal may be shown, counts, places."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from provenance.patterns import lazy_pattern
from provenance.records import DocumentRecord, Finding, Location, Member, RunRecord

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_KEPT = frozenset("\u200c\u200d")
"""Joiners that many scripts need to be read; they change no order and move no cursor."""

LEVELS = ("error", "warning", "info")
"""Severities, the worst first."""
_NOTHING = "\u200b"
"""A blank of no width: it parts signs, and nobody sees it."""
_COMMAND = lazy_pattern(r"##(?=\w*\[)")
_NAMED = 3
"""Documents that are named where a reason holds for many."""
_BY = {"inline": "by allow comments", "per-path": "by per-path settings", "baseline": "by the baseline"}


def printable(text: str) -> str:
    """A document's words without anything that a terminal would obey: control and direction characters as an escape."""
    if text.isprintable():
        return text
    return "".join(
        character
        if character in _KEPT or unicodedata.category(character) not in _INVISIBLE
        else " "
        if character in "\t\n\r\u2028\u2029"
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def harmless(line: str) -> str:
    """A line for the log of a service in which no word of a document is read as a command to it.

    GitHub obeys `::error …::` where it is all of a line but blanks before it, and `##[error]` anywhere in a line, Azure Pipelines
    `##vso[…]`: a file may be called so, and a sentence may be broken before such words.
    Source: actions/runner, src/Runner.Common/ActionCommand.cs.
    """
    if "##" in line:
        line = _COMMAND.sub(f"#{_NOTHING}#", line)
    if "::" in line and line.lstrip().startswith("::"):
        line = line.replace("::", f":{_NOTHING}:", 1)
    return line


def shorten(words: str, length: int) -> str:
    """Words of at most that many characters, the middle left out."""
    if len(words) <= length:
        return words
    half = (length - 3) // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 finding`, `1,204 findings`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def severities(counts: Mapping[str, int]) -> str:
    """`1 error, 3 info`: how many findings of each severity, the worst first."""
    return ", ".join(
        f"{counts[level]:,} info" if level == "info" else plural(counts[level], level)
        for level in LEVELS
        if counts.get(level)
    )


def place(location: Location | None) -> str:
    """`3:1`, or `-` for the document as a whole."""
    return "-" if location is None else f"{location.start.line}:{location.start.column}"


def name_of(record: DocumentRecord) -> str:
    """A document's name for people: its path, with its place in a file of many."""
    return printable(record.path if record.row is None else f"{record.path}:{place_in_file(record)}")


def place_in_file(record: DocumentRecord) -> str:
    """Which one a document is in a file of many: the number of its row, or what its id says beside the file, as the sheet of a row and the part of a book."""
    # By the last part of the path: what stands before it depends on where the report is read.
    around, name, place = record.id.partition(f"{record.path.rpartition('/')[2]}:")
    return place if name and place and (not around or around.endswith("/")) else str(record.row)


def entry_of(member: Member) -> str:
    """What an entry of a file of many is called, for people; empty for a file that is one document."""
    return "" if member.path.endswith(member.id.lstrip("./")) else printable(member.id)


def can_be_written(record: DocumentRecord) -> bool:
    """Whether a fix can be made in the file that a document is: it holds one text, as it is read, and lies here."""
    kind = record.media_type
    return record.row is None and (kind.startswith("text/") or kind.endswith("+xml")) and "://" not in record.path


def most_frequent(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Names with their counts, the highest first."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def worst_first(counts: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Rules by how many errors they have, then warnings, then remarks: what must be mended before what may be."""
    return sorted(counts, key=lambda rule: (*(-counts[rule].get(level, 0) for level in LEVELS), rule))


def _some(names: list[str], count: int) -> str:
    """The first documents of so many, in brackets."""
    more = count - len(names)
    return f" ({', '.join(names)}{f' and {more:,} more' if more > 0 else ''})"


class Tally:
    """What the end of a report for people says: counts, and what was not checked and why."""

    def __init__(self) -> None:
        self.with_findings = 0
        self.unchecked: Counter[str] = Counter()
        self.unchecked_rules: dict[str, set[str]] = {}
        self.unchecked_names: dict[str, list[str]] = {}
        """The first documents that a reason holds for."""
        self.skipped: Counter[tuple[str, bool]] = Counter()
        """(Reason, whether it is one of the many of a file)."""
        self.skipped_names: dict[tuple[str, bool], list[str]] = {}
        self.suppressed: Counter[str] = Counter()
        self.fixable: Counter[bool] = Counter()
        """Of what can be fixed in a file: whether that is safe."""

    def add(self, record: DocumentRecord) -> None:
        """Count one document."""
        self.with_findings += bool(record.findings)
        self.suppressed.update(item.by for item in record.suppressed)
        if can_be_written(record):
            self.fixable.update(finding.fix.safe for finding in record.findings if finding.fix is not None)
        for reason in {item.reason for item in record.unchecked}:
            self.unchecked[reason] += 1
            if len(names := self.unchecked_names.setdefault(reason, [])) < _NAMED:
                names.append(name_of(record))
        for item in record.unchecked:
            self.unchecked_rules.setdefault(item.reason, set()).add(item.rule)
        if record.status == "skipped":
            kind = (record.reason or "nothing reads it", record.row is not None)
            self.skipped[kind] += 1
            if len(names := self.skipped_names.setdefault(kind, [])) < _NAMED:
                names.append(name_of(record))

    def lines(self, run: RunRecord, fixes: tuple[str, str] = ("", "")) -> Iterable[str]:
        """The closing lines; `fixes` as in the options of a report."""
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
            yield f"Found nothing in {plural(checked, 'document')}." if checked else "No document was checked."
        yield from self._offer(fixes)
        if summary.suppressed:
            by = [(self.suppressed[name], words) for name, words in _BY.items() if self.suppressed[name]]
            how = f" {by[0][1]}" if len(by) == 1 else ": " + ", ".join(f"{count:,} {words}" for count, words in by)
            yield f"{plural(summary.suppressed, 'fault')} suppressed{how}."
        if summary.by_status["failed"]:
            yield f"{plural(summary.by_status['failed'], 'document')} could not be checked."
        for kind, count in sorted(self.skipped.items()):
            reason, within = kind
            some = _some(self.skipped_names[kind], count)
            yield f"{plural(count, 'document' if within else 'file')} skipped{some}: {printable(reason)}."
        for reason, count in sorted(self.unchecked.items()):
            rules = self.unchecked_rules[reason]
            listed = ", ".join(sorted(rules)) if len(rules) <= 5 else plural(len(rules), "rule")
            yield f"{plural(count, 'document')} not checked by {listed}: {printable(why(reason))}{self._named(reason)}."
        if not run.run.complete:
            yield "The run is not complete."

    def _named(self, reason: str) -> str:
        """Documents that a reason holds for; being short is none that needs names."""
        return "" if reason == "fragment" else _some(self.unchecked_names[reason], self.unchecked[reason])

    def _offer(self, fixes: tuple[str, str]) -> Iterable[str]:
        safe, unsafe = self.fixable[True] if fixes[0] else 0, self.fixable[False] if fixes[1] else 0
        if safe:
            more = f", {unsafe:,} more with {fixes[1]}" if unsafe else ""
            yield f"{safe:,} can be fixed with {fixes[0]}{more}."
        elif unsafe:
            yield f"{unsafe:,} can be fixed with {fixes[1]}, which may change what is meant."


def why(reason: str) -> str:
    """Why a rule did not read a document, for people."""
    return "too short to be asked for it (see --document)" if reason == "fragment" else reason


def by_severity(finding: Finding) -> int:
    """Sort key: errors first."""
    return LEVELS.index(finding.severity)
