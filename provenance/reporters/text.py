"""For people at a terminal: grouped by document, each finding with its place, its words marked, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.records import (
    CorpusFinding,
    DocumentRecord,
    Finding,
    Problem,
    Related,
    RunRecord,
    can_be_written,
)
from provenance.reporters.cells import beginning, cells, end, fitted, parted
from provenance.reporters.tally import Remarks, Shown, Tally
from provenance.reporters.words import (
    LEVELS,
    as_clause,
    harmless,
    member_at,
    name_of,
    place,
    plural,
    printable,
    severities,
    shorten,
)
from provenance.reporters.wrapping import wrapped

if TYPE_CHECKING:
    from provenance.reporters.ranking import Ranking
    from provenance.reporters.rows import Row

_COLOURS = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2", "mark": "4"}
_WIDEST = 100
"""Columns beyond which lines are hard to follow."""
_COLUMNS = (6, 8, 4)
"""Of the counts in a table: errors, warnings, remarks."""
_INDENT = sum(_COLUMNS) + 2 * len(_COLUMNS)
_MOST = 1000
"""Rows of a table that is to hold all."""
_ROWS = {1: 40, 2: 20, 3: 13, 4: 10}
"""Tables of a summary -> rows of each where there is no terminal, whose reader can scroll: some 60 lines."""
_ACROSS = 3
"""Rows of the table of what was found across documents, and the documents that each names."""
_REASONS = 3
"""Reasons of one kind that a summary gives for what was not checked, and lines that they take …"""
_SHORT = 2
"""… and lines on a terminal with few rows, …"""
_HIGH = 40
"""… which are fewer than these."""
_FEW = 5
"""Rows that tables of rules and documents have before those of folders and sources have any."""
_FOR_THE_REST = "`--full` lists every finding, `--report DIR` writes them as a page."
"""What next, where there is little room."""
_PROBLEMS = 5
"""Problems that a summary shows."""
_SEE_ALL = ": --full lists them"
_WHAT_NEXT = (
    "`--full` lists every finding, `provenance check FILE` those of one file, and `--report DIR` writes them as a page."
)
_PAINT = lazy_pattern(r"\x1b\[\d+m")
_MORE = " … (--full tells all)"
_OTHER_PLACES = 10
"""Places that a finding speaks of besides its own."""
_HIDDEN = "Where ••• stands, personal data or a secret is hidden."
_QUOTED = 160
"""Characters of a member's words."""


class _Size(NamedTuple):
    """How many rows the tables of a summary have."""

    most: int
    """Of rules and of documents."""
    groups: int
    """Of folders and of sources; without one there is no such table."""


def _sizes(rows: int) -> Iterator[_Size]:
    """Sizes of tables for a terminal with so many rows, the largest first: those of rules and documents give way last."""
    for most in range(rows, _FEW - 1, -1):
        yield _Size(most, max(2, most // 2))
    for most in range(rows, 0, -1):
        yield _Size(most, 0)


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._options = stream, options
        self._width = max(40, min(options.width, _WIDEST))
        self._tally = Tally()
        self._ranking: Ranking | None = None
        if options.statistics or (options.command == "audit" and not options.quiet):
            from provenance.reporters.ranking import Ranking  # noqa: PLC0415 - most runs are no audits

            self._ranking = Ranking()
        self._shown = Shown(options)
        self._remarks = Remarks(options)
        self._number = 0
        self._across: list[Row] = []
        """The first findings across documents, with the documents."""
        self._all_across = 0
        self._held: list[str] | None = None
        """Lines of a summary that is tried for its length."""
        self._hides = False
        """A value is hidden in what was shown."""
        self._told: set[str] = set()
        """Documents whose problems stand beside their name."""
        self._alike: tuple[DocumentRecord, int] | None = None
        """The first of the rows, one below the other, that one reason kept from being checked, and the number of the last."""

    def _paint(self, style: str, text: str) -> str:
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self._options.colour else text

    def _print(self, line: str = "") -> None:
        if self._held is not None:
            self._held.append(line)
            return
        self._stream.write(harmless(line).encode("utf-8", "backslashreplace") + b"\n")

    # -- documents -------------------------------------------------------------------------------------------------------

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._tally.add(record)
        self._number += 1
        if not self._options.statistics:
            record = self._shown.of(record)
        if self._ranking is not None:
            self._ranking.document(self._number, name_of(record), record)
        if not self._options.statistics:
            record = self._remarks.of(record)
        unread = record.status in ("failed", "partly-checked")
        if not self._options.full:
            if unread:
                self._told.add(record.path)
            return
        if (not record.findings or self._options.statistics) and not unread:
            return
        if self._alike is not None:
            first, last = self._alike
            if (record.path, record.row, record.reason) == (first.path, last + 1, first.reason) and not record.findings:
                self._alike = first, last + 1
                return
            self._rows_alike()
        if record.status == "failed" and record.reason and name_of(record).endswith(f":{record.row}"):
            self._alike = record, record.row or 0
            return
        self._print(self._paint("bold", name_of(record)))
        if unread and record.reason:
            self._unread(record)
        if not self._options.statistics:
            column = max((len(place(finding.location)) for finding in record.findings), default=0) + 2
            fixable = can_be_written(record)
            for finding in record.findings:
                self._finding(finding, column, fixable=fixable)
        self._print()

    def _rows_alike(self) -> None:
        """Tell of rows that were held back, since a file of something else may have thousands."""
        if self._alike is not None:
            first, last = self._alike
            self._alike = None
            more = f" to {last}" if last != first.row else ""
            self._print(self._paint("bold", f"{name_of(first)}{more}"))
            self._unread(first)
            self._print()

    def _unread(self, record: DocumentRecord) -> None:
        self._told.add(record.path)
        label = "not checked" if record.status == "failed" else "partly checked"
        self._wrap(f"{label}: {printable(as_clause(record.reason or ''))}", "  ", "  ")

    def _finding(self, finding: Finding, column: int, *, fixable: bool) -> None:
        indent = " " * (column + 2)
        head = f"{place(finding.location):>{column}}  {self._paint(finding.severity, finding.severity)}"
        made = finding.fix_to_make if fixable else None
        fix = "" if made is None else "  (can be fixed)" if made.safe else "  (unsafe fix)"
        self._print(f"{head}  {self._paint('dim', f'{finding.rule} {finding.slug}{fix}')}")
        self._wrap(printable(finding.message), indent, indent)
        if finding.excerpt:
            self._excerpt(finding, indent)
        if finding.related:
            self._wrap(f"see also {_places(finding.related)}", indent, indent)

    def _excerpt(self, finding: Finding, indent: str) -> None:
        """The words on one line, with as much around them as fits, and a line that marks them."""
        room = self._width - len(indent) - 2
        if "•" in f"{finding.message}{finding.excerpt}{finding.context or ''}":
            from provenance.reporters.masked import as_shown  # noqa: PLC0415 - few findings have something to hide

            finding, hides = as_shown(finding)
            self._hides = self._hides or hides
        words = printable(finding.excerpt)
        before, after = "", ""
        cut = cells(words) > room
        if cut:
            words = fitted(words, room, printable(finding.message))
        elif finding.context is not None:
            left, right = printable(finding.context.before), printable(finding.context.after)
            spare = room - cells(words)
            share = min(cells(left), max(spare // 2, spare - cells(right)))
            before = left if share >= cells(left) else ("…" + end(left, share - 1) if share > 1 else "")
            spare -= cells(before)
            after = right if spare >= cells(right) else (beginning(right, spare - 1) + "…" if spare > 1 else "")
        bar = self._paint("dim", "|")
        self._print(f"{indent}{bar} {before}{self._paint('mark', words)}{after}".rstrip())
        if not self._options.colour:
            self._print(f"{indent}{bar} {' ' * cells(before)}{'^' * cells(words)}")
        if cut and finding.location is not None and finding.location.end.line > finding.location.start.line:
            self._print(f"{indent}{bar} … to line {finding.location.end.line:,}")

    def _wrap(self, text: str, first: str, rest: str) -> None:
        for line in self._wrapped(text, first, rest):
            self._print(line)

    def _wrapped(self, text: str, first: str, rest: str) -> list[str]:
        # Names of files, rules and packages stay whole, to be copied.
        return wrapped(text, self._width, first, rest) or [first.rstrip()]

    # -- the end ---------------------------------------------------------------------------------------------------------

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self._rows_alike()
        shown = self._options.statistics or self._shown.across(finding)
        if self._ranking is not None and shown:
            self._ranking.finding(finding)
            self._all_across += 1
            if len(self._across) < _MOST:
                names = [member_at(member, "") for member in finding.members[:_ACROSS]]
                more = finding.member_count - len(names)
                named = f"{', '.join(names)}{f' and {more:,} more' if more > 0 else ''}"
                self._across.append(({finding.severity: 1}, f"{finding.rule} {printable(named)}", ()))
        if self._options.statistics or not self._options.full or not shown:
            return
        severity = self._paint(finding.severity, finding.severity)
        self._print(f"{self._paint('bold', 'across documents')}  {severity}  {finding.rule} {finding.slug}")
        self._wrap(printable(finding.message), "  ", "  ")
        told: set[str] = set()
        for member in finding.members[:10]:
            where = member_at(member, f":{place(member.location)}")
            words = shorten(printable(member.excerpt), _QUOTED)
            self._wrap(where if not words or words in told else f"{where}  {words}", "  - ", "    ")
            told.add(words)
        if finding.member_count > 10:
            self._print(f"    and {finding.member_count - 10:,} more")
        self._print()

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        self._rows_alike()
        if self._options.rows and self._ranking is not None and not self._options.full and not self._options.statistics:
            self._fitted(run)
        else:
            self._finish(run, None)
        self._stream.flush()

    def _fitted(self, run: RunRecord) -> None:
        """As much of a summary as a terminal shows at once, with the line in which the next command is written."""
        lines: list[str] = []
        for most in _sizes(self._options.rows):
            self._held = lines = []
            self._finish(run, most)
            if sum(map(self._rows_of, lines)) < self._options.rows:
                break
        self._held = None
        for line in lines:
            self._print(line)

    def _rows_of(self, line: str) -> int:
        """Rows of the terminal that a line takes: long names stay whole."""
        return max(1, -(-cells(_PAINT.sub("", line)) // max(1, self._options.width)))

    def _finish(self, run: RunRecord, most: _Size | None) -> None:
        # Plugins were told of on standard error when the run began.
        problems = [problem for problem in run.problems if problem.kind != "plugin" and problem.path not in self._told]
        few = most is not None and self._options.rows < _HIGH
        shown = problems if self._options.full else problems[: 1 if few else _PROBLEMS]
        for problem in shown:
            self._problem(problem)
        if len(shown) < len(problems):
            self._print(f"and {plural(len(problems) - len(shown), 'more problem')}{_SEE_ALL}")
        if self._ranking is not None and run.summary.by_rule:
            if shown:
                self._print()
            self._tables(self._ranking, run, most)
        if not self._options.quiet:
            self._end(run, few=few)

    def _end(self, run: RunRecord, *, few: bool) -> None:
        full, tally = self._options.full, self._tally
        if full:
            ends = (*self._shown.told(), *self._remarks.told(), *([_HIDDEN] if self._hides else ()))
            for text in (*tally.lines(run, self._options.fixes), *ends):
                self._wrap(text, "", "  ")
            return
        for texts in tally.summed(run, _REASONS):
            self._short(texts, _SHORT if few else _REASONS)
        for text in () if self._options.statistics else self._shown.told():
            self._wrap(text, "", "  ")
        if run.summary.by_rule and not self._options.statistics:
            # What stands between documents no check of one of them shows.
            self._wrap(_FOR_THE_REST if few or not tally.with_findings else _WHAT_NEXT, "", "  ")

    def _short(self, texts: Sequence[str], most: int) -> None:
        """The first of some texts that takes so many lines; of the last, its beginning."""
        for text in texts:
            lines = self._wrapped(text, "", "  ")
            if len(lines) <= most:
                break
        else:
            room = self._width * most - len(_MORE) - 2 * most
            lines = self._wrapped(f"{text[:room].rpartition(' ')[0] or text[:room]}{_MORE}", "", "  ")
        for line in lines:
            self._print(line)

    def _problem(self, problem: Problem) -> None:
        where = f"{problem.path}: " if problem.path else ""
        self._wrap(f"{self._paint('error', 'problem')}: {printable(where + problem.message)}", "", "  ")

    # -- tables ----------------------------------------------------------------------------------------------------------

    def _tables(self, ranking: Ranking, run: RunRecord, size: _Size | None) -> None:
        """Rules and documents, the worst first, folders and sources, those with the most faults first."""
        from provenance.reporters.rows import claims, grouped, one_of_each  # noqa: PLC0415 - most runs are no audits

        rules = [(item.found, f"{item.rule} {item.slug}", ()) for item in ranking.rules()]
        if self._options.statistics:
            self._table("rules, worst first", rules, len(rules), "")
            return
        by_folder, by_source = (
            grouped(groups, self._shown) for groups in (run.summary.by_folder, run.summary.by_source)
        )
        groups = {"folder": by_folder, "source": by_source}
        groups = {what: rows for what, rows in groups.items() if rows}
        most = groups_most = _MOST
        if size is not None:
            most, groups_most = size.most, size.groups
        elif not self._options.full:
            most = groups_most = _ROWS[1 + bool(self._tally.with_findings) + len(groups)]
        left = sum((Counter(found) for found, *_ in rules[most:]), Counter[str]())
        self._table("rules, worst first", rules, most, f" ({severities(left)}): see --statistics")
        if most > 1:
            small = size is not None and self._options.rows < _HIGH
            listed = _MOST if self._options.full else 1 if small else _ACROSS
            across = one_of_each(self._across)
            self._table("across documents", across, listed, _SEE_ALL, self._all_across - len(across))
        if groups and not groups_most and most > 1:
            self._wrap(f"{' and '.join(f'{what}s' for what in groups)} with the most faults{_SEE_ALL}", "", "  ")
            self._print()
        for what, rows in groups.items() if groups_most else ():
            more = run.summary.by_folder if what == "folder" else run.summary.by_source
            self._table(f"{what}s, most faults first", rows, groups_most, "", more.left_out_with_findings)
        documents = [(item.found, item.name, claims(item)) for item in ranking.documents(most)]
        self._table("documents, worst first", documents, most, "", ranking.counted - len(documents))

    def _table(self, title: str, rows: Sequence[Row], most: int, rest: str, unlisted: int = 0) -> None:
        """Rows of counts and a name, which stays whole, to be copied, and the longest of its notes that fits behind it."""
        if not rows:  # all that was found is across documents
            return
        self._print(f"{self._paint('bold', f'errors  warnings  info  {title}')}")
        for found, name, notes in rows[:most]:
            counts = (
                self._paint(level, f"{found[level]:>{column},}") if found.get(level) else f"{'-':>{column}}"
                for level, column in zip(LEVELS, _COLUMNS, strict=True)
            )
            room = self._width - _INDENT - cells(name) - 1
            note = next((note for note in notes if cells(note) <= room), "")
            first, *below = parted(name, self._width - _INDENT)
            row = f"{'  '.join(counts)}  {first}"
            self._print(f"{row} {self._paint('dim', note)}" if note else row)
            for line in below:
                self._print(f"{' ' * _INDENT}{line}")
        unlisted += max(0, len(rows) - most)
        if unlisted:
            self._wrap(f"and {unlisted:,} more{rest}", " " * _INDENT, " " * _INDENT)
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
