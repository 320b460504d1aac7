"""`provenance baseline`: what is found now is written down, so that later checks tell only of what is new."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from provenance.cli.check import check
from provenance.cli.progress import progress_of
from provenance.cli.session import say, say_problems
from provenance.engine import baseline, baseline_writing
from provenance.extensions import RecordSink, ReportOptions
from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError
from provenance.host.odd_files import within_reach
from provenance.host.settings import Settings
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.reporters.words import plural


def run(arguments: argparse.Namespace) -> int:
    """Check what is named and write the baseline. Raises UsageError for a baseline of standard input, or into standard output."""
    if "-" in arguments.paths:
        message = "a baseline is of files: standard input has no name by which it would be known again"
        raise UsageError(message)
    if str(arguments.output) == "-":
        message = "--output -: a baseline is a file, and standard output is none; a file of that name is ./-"
        raise UsageError(message)
    configured = load_settings(config=arguments.config, isolated=arguments.isolated, start=Path.cwd())
    file = _shown(arguments.output or configured.baseline or configured.root / baseline.NAME)
    before = _before(file)
    elsewhere = baseline_writing.Elsewhere(arguments.paths, configured.root)
    written = _Writer()
    stays = f"{file} is {'not written' if before is None else 'left as it was'}"
    progress = progress_of(arguments)
    counts, _ = check(arguments, corpus=False, progress=progress, reporter=written)
    if not counts.ended:
        if progress is not None:
            progress.clear()
        say_problems(counts)
        say(f"{stays}: a part of a baseline would forget the rest.")
        return 3
    if counts.complete and (unread := counts.unread_files):
        if progress is not None:
            progress.clear()
        for path in unread:
            say(f"provenance: {counts.why_unread(path, shown='`provenance check`')}")
        say(f"{stays}." if before is None else f"{stays}: what it has of what was named would be forgotten.")
        return 2
    kept = written.writer.keep(before or baseline.NONE, elsewhere, arguments.asked, prune=arguments.prune)
    baseline_writing.write(file, written.writer.text())
    if progress is not None:
        progress.clear()
    if not arguments.quiet:
        for sentence in _sums(written, kept, file, before, configured):
            say(sentence)
    if written.across:
        say(f"{plural(written.across, 'fault')} across documents cannot be kept in a baseline: leave the rule out.")
    say_problems(counts)
    if not counts.complete:
        say("The run is not complete, and so the baseline is not either.")
        return 3
    return 0


def _sums(
    written: _Writer,
    kept: baseline_writing.Kept,
    file: Path,
    before: baseline.Baseline | None,
    configured: Settings,
) -> Iterator[str]:
    """What was written, and what became of the rest of the file."""
    found = f"{plural(written.writer.findings, 'fault')} of {plural(written.writer.documents, 'document')}"
    yield f"Wrote {file}: {found}{'' if before is None else f' (before: {before.findings:,})'}."
    if kept.unasked:
        are = "is" if kept.unasked == 1 else "are"
        yield f"{plural(kept.unasked, 'fault')} of rules that were not asked now {are} in it as before."
    if kept.documents:
        others = f"{plural(kept.findings, 'fault')} of {plural(kept.documents, 'document')}"
        yield f"{others} elsewhere {'is' if kept.findings == 1 else 'are'} in it as before."
    if kept.gone:
        are, them = ("is", "it") if kept.gone == 1 else ("are", "them")
        yield f"{plural(kept.gone, 'document')} of these {are} no longer there: --prune forgets {them}."
    if kept.dropped:
        are = "is" if kept.dropped == 1 else "are"
        yield f"{plural(kept.dropped, 'document')} elsewhere that {are} no longer there: forgotten."
    if configured.baseline is None or configured.baseline != file.absolute():
        yield f"--baseline {file} passes over them, and so does the setting `baseline`."


def _shown(file: Path) -> Path:
    """A path as it is called from here."""
    return file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file


def _before(file: Path) -> baseline.Baseline | None:
    """What the file has, None where there is none, an empty one or one of another version. What is no baseline is not written over: UsageError."""
    within_reach(file, "--output")
    if file.is_dir():
        message = f"--output {file}: is a folder: name a file in it"
        raise UsageError(message)
    if not file.exists() or (file.is_file() and not file.stat().st_size):
        return None
    try:
        return baseline.read(file)
    except baseline.OtherVersion:
        return None
    except baseline.InConflict:
        raise
    except UsageError as error:
        message = f"{file}: is there already, and is no baseline: name another file with --output"
        raise UsageError(message) from error


class _Writer:
    """A reporter that writes nothing: it keeps what a baseline holds."""

    name = "baseline"
    binary = False

    def __init__(self) -> None:
        self.writer = baseline_writing.BaselineWriter()
        self.across = 0

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - the protocol's form
        """It is its own sink."""
        return self

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002
        """One document."""
        self.writer.add(record)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        """One corpus finding, which no document has."""
        self.across += 1

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end."""
