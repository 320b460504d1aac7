"""`check --fix` and `check --diff`: what is fixed goes to the files, to standard output, or is shown."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from provenance.cli.progress import Progress
from provenance.cli.reporting import has_colours
from provenance.cli.session import say, say_problems
from provenance.engine.fixing import Fixed, unified
from provenance.engine.mending import Mender, read_once, rewrite
from provenance.engine.outcomes import Outcome
from provenance.engine.program import Made
from provenance.engine.run import Counts
from provenance.extensions import RecordSink, reads_one
from provenance.host.errors import UsageError
from provenance.host.kinds import Candidate
from provenance.host.storage import standard_input
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.reporters.words import plural, printable


def refuse(arguments: argparse.Namespace) -> None:
    """Raise UsageError for flags that do not go together."""
    flag = "--diff" if arguments.diff else "--fix" if arguments.fix else None
    if flag is None:
        if arguments.unsafe_fixes:
            message = "--unsafe-fixes says which fixes are made: write --fix or --diff with it"
            raise UsageError(message)
        return
    if arguments.fix and arguments.diff:
        message = "--fix writes changes, and --diff only shows them: leave one of both out"
        raise UsageError(message)
    if arguments.name == "audit":
        does = "shows what fixes would change" if arguments.diff else "makes fixes"
        message = f"{flag}: an audit reports and mends nothing; `provenance check {flag}` {does}"
        raise UsageError(message)
    if arguments.run_folder is not None:
        message = f"{flag}: a run with --run-folder changes no file; leave one of both out"
        raise UsageError(message)
    if arguments.diff and (arguments.output_format is not None or arguments.statistics):
        other = "--statistics" if arguments.statistics else "--output-format"
        message = f"--diff shows changes instead of a report: leave {other} out"
        raise UsageError(message)
    if "-" in arguments.paths and len(arguments.paths) > 1:
        message = f"{flag}: with `-` standard input is all that is fixed: leave the other paths out"
        raise UsageError(message)


_TELLING = frozenset({None, "text", "json", "jsonl"})
"""Formats of the report that have a place for problems of a document."""


class Fixing:
    """The fixes of a run."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        candidates: Sequence[Candidate],
        made: Made,
        stream: BinaryIO,
        standard: BinaryIO,
    ) -> None:
        """`stream` is where a diff goes, `standard` where what was standard input goes. Raises UsageError for what cannot be fixed at all."""
        self._made, self._stream, self._diff, self._quiet = made, stream, bool(arguments.diff), bool(arguments.quiet)
        self._standard = standard
        self._to_stdout = arguments.output_file is None
        self._told = arguments.output_file is None and arguments.output_format in _TELLING
        """Whether the report says, where a user reads it, what was not fixed."""
        self._stdin = next((candidate for candidate in candidates if candidate.file is None), None)
        if self._stdin is not None and not reads_one(self._stdin.loader):
            message = f"{self._stdin.path}: holds many documents, which are not changed: fix what it is made from"
            raise UsageError(message)
        self._text = b""
        self._given = "-" in arguments.paths
        """There is a text on standard input, which goes on to standard output whether anything reads it or not."""
        self._mender = Mender(
            candidates, made, self._show if self._diff else self._write, unsafe=bool(arguments.unsafe_fixes)
        )

    def run(
        self,
        found: Iterator[Outcome],
        begin: Callable[[BinaryIO], RecordSink],
        run_through: Callable[[Iterator[Outcome], RecordSink], Counts],
        progress: Progress | None,
    ) -> Counts:
        """Make the fixes, and report what is left. `begin` starts the report, `run_through` takes outcomes to it."""
        if self._diff:
            sink: RecordSink = Nothing()
        else:  # standard output is for the text, where standard input is fixed
            sink = begin(sys.stderr.buffer if self._given and self._to_stdout else self._stream)
        if self._given:
            self._text = self._mender.stdin = standard_input().read()
        if self._stdin is not None:
            found = iter([read_once(self._stdin, self._made, self._text)])
        counts = run_through(self._mender.outcomes(found), sink)
        if progress is not None:
            progress.clear()
        self._finish(counts)
        return counts

    def _write(self, candidate: Candidate, before: bytes, fixed: Fixed) -> None:
        if candidate.file is None:
            self._text = fixed.data
            return
        others = _other_names(candidate)
        rewrite(candidate, before, fixed)
        if others:
            what = (
                "another name (a hard link), which keeps"
                if others == 1
                else f"{others:,} other names (hard links), which keep"
            )
            self._mender.notes.append(f"{candidate.path}: is changed under this name; it has {what} the text as it was")

    def _show(self, candidate: Candidate, before: bytes, fixed: Fixed) -> None:
        mark = "\ufeff" if before.startswith(BOM_UTF8) and not fixed.before.startswith("\ufeff") else ""
        patch = unified(mark + fixed.before, mark + fixed.after, *_sides(candidate))
        encoding = fixed.outcome.record.encoding or "utf-8"
        if self._stream.isatty():  # a document must not command the terminal, which reads UTF-8
            patch, encoding = "\n".join(map(printable, patch.split("\n"))), "utf-8"
        elif not _is_of_bytes(encoding):
            self._mender.notes.append(
                f"{candidate.path}: is in {encoding.upper()}, of which git takes no patch: leave it out with --exclude,"
                " or let --fix make the change"
            )
            encoding = "utf-8"
        if self._stream.isatty() and has_colours(terminal=True):  # a patch that goes elsewhere is to be applied
            patch = _coloured(patch)
        old, new, hunks = patch.split("\n", 2)
        self._stream.write(f"{old}\n{new}\n".encode("utf-8", "backslashreplace") + hunks.encode(encoding))

    def _finish(self, counts: Counts) -> None:
        """Write what was standard input, and tell what was done and what was not."""
        mender = self._mender
        if self._diff:
            self._stream.flush()  # what is told of it stands below
        if self._given and not self._diff:
            self._standard.write(self._text)
            self._standard.flush()
        for note in mender.notes:
            say(f"provenance: {note}")
        if self._diff:
            say_problems(counts)
        elif not self._told:
            for problem in counts.problems:
                if problem.kind == "fix":
                    say(f"provenance: {problem.path}: {problem.message}")
        if self._quiet:
            return
        if mender.elsewhere:
            what, where = plural(mender.elsewhere, "fix", "fixes"), plural(mender.elsewhere_documents, "document")
            say(
                f"{what} in {where} cannot be made here: rows, pages and messages of a file that holds many, office"
                " files, PDF, remote files and text that is not stored as it is read are changed where they come from."
            )
        if self._diff:
            more = f"; {mender.unsafe:,} more with --unsafe-fixes" if mender.unsafe else ""
            say(
                f"Would fix {plural(mender.fixed, 'fault')} in {plural(mender.files, 'file')}{more}."
                if mender.fixed
                else f"Nothing to fix without --unsafe-fixes, which would make {plural(mender.unsafe, 'fix', 'fixes')}."
                if mender.unsafe
                else "Nothing to fix."
            )


_COLOURS = {"-": "31", "+": "32", "@": "36"}


def _coloured(patch: str) -> str:
    """A patch as git shows it: names bold, what goes in red, what comes in green."""
    lines = patch.split("\n")
    for at, line in enumerate(lines):
        if colour := "1" if at < 2 else _COLOURS.get(line[:1]):
            lines[at] = f"\x1b[{colour}m{line}\x1b[0m"
    return "\n".join(lines)


def _other_names(candidate: Candidate) -> int:
    """How many more names a file has, which do not lead to what takes its place."""
    try:
        return os.stat(candidate.file).st_nlink - 1 if isinstance(candidate.file, Path) else 0  # noqa: PTH116 - as it is named
    except OSError:  # whoever writes it says what is wrong
        return 0


def _is_of_bytes(encoding: str) -> bool:
    """Whether the signs of a patch and the ends of lines are the same bytes as in ASCII: not in UTF-16 and UTF-32."""
    signs = " +-\\\n"
    return signs.encode(encoding) == signs.encode("ascii")


def _sides(candidate: Candidate) -> tuple[str, str]:
    """What a file is called in a patch before and after: from where one is, below `a/` and `b/`, of which `git apply` takes off the first part of a name."""
    if candidate.file is None:
        name = candidate.path
        if name.startswith("<"):
            return name, name
    else:
        name = os.path.abspath(str(candidate.file))  # noqa: PTH100 - a link keeps its name
        with contextlib.suppress(ValueError):  # on another drive
            name = os.path.relpath(name)
    return in_patch(f"a/{name.replace(os.sep, '/')}"), in_patch(f"b/{name.replace(os.sep, '/')}")


def in_patch(name: str) -> str:
    """A file's name in a patch, as git writes it: in quotation marks where a character of it would be misread or obeyed.

    A tab ends a name with a blank, at which `patch` would end it.
    """
    if printable(name) == name and "\\" not in name and "\t" not in name and not name.startswith('"'):
        return f"{name}\t" if " " in name else name
    pieces = []
    for character in name:
        if character in '"\\':
            pieces.append(f"\\{character}")
        elif printable(character) == character and character != "\t":
            pieces.append(character)
        else:
            pieces += [f"\\{byte:03o}" for byte in os.fsencode(character)]
    return f'"{"".join(pieces)}"'


class Nothing:
    """A report of nothing, where a diff takes its place."""

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document."""

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding."""

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end."""
