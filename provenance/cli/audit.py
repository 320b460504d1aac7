"""`provenance audit`: a folder as a corpus."""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from provenance.cli.check import check, exit_code, output
from provenance.host.errors import UsageError
from provenance.records import DocumentRecord
from provenance.reporters.html import HtmlReporter
from provenance.reporters.json import JsonReporter

REFRESH = 0.1
"""Seconds between two states of the progress line."""


def run(arguments: argparse.Namespace) -> int:
    """Check a folder, run the rules over the corpus, and sum up."""
    progress = Progress(sys.stderr) if sys.stderr.isatty() and not arguments.quiet else None
    with ExitStack() as stack:
        also = []
        if arguments.report is not None:
            folder = _folder(arguments.report)
            for name, reporter in (("report.json", JsonReporter()), ("report.html", HtmlReporter())):
                also.append((reporter, stack.enter_context(output(folder / name))))
        counts, settings = check(arguments, corpus=True, progress=progress, also=tuple(also))
        if progress is not None:
            progress.clear()
    if arguments.report is not None and not arguments.quiet:
        print(f"Wrote {arguments.report / 'report.json'} and {arguments.report / 'report.html'}", file=sys.stderr)  # noqa: T201
    return exit_code(arguments, settings, counts)


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"--report {path}: the folder cannot be made: {error.strerror}"
        raise UsageError(message) from error
    return path


class Progress:
    """One line on a terminal: how many documents are done, and at what rate."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._done, self._findings = stream, 0, 0
        self._began = time.monotonic()
        self._shown = self._began

    def advance(self, record: DocumentRecord) -> None:
        """One more document is done."""
        self._done += 1
        self._findings += len(record.findings)
        now = time.monotonic()
        if now - self._shown >= REFRESH:
            self._shown = now
            rate = self._done / (now - self._began)
            self._stream.write(f"\r\x1b[K{self._done:,} documents, {self._findings:,} findings, {rate:,.0f} a second")
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        self._stream.write("\r\x1b[K")
        self._stream.flush()
