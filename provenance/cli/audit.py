"""`provenance audit`: a folder as a corpus."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path

from provenance.cli.check import check, exit_code
from provenance.cli.progress import progress_of
from provenance.cli.reporting import output
from provenance.cli.session import say
from provenance.engine.run import Counts
from provenance.host.errors import UsageError
from provenance.host.settings import Settings
from provenance.reporters.html import HtmlReporter
from provenance.reporters.json import JsonReporter


def run(arguments: argparse.Namespace) -> int:
    """Check a folder, run the rules over the corpus, and sum up."""
    if arguments.engine == "plan":
        from provenance.cli.sharded import plan  # noqa: PLC0415 - few runs are of shards

        return plan(arguments, corpus=True)
    progress = progress_of(arguments)
    with ExitStack() as stack:
        also = []
        if arguments.report is not None:
            folder = _folder(arguments.report)
            for name, reporter in (("report.json", JsonReporter()), ("report.html", HtmlReporter())):
                stream = output(folder / name, flag="--report", own=True, only_reports=True)
                also.append((reporter, stack.enter_context(stream)))
        ended: tuple[Counts, Settings] | BrokenPipeError
        try:
            ended = check(arguments, corpus=True, progress=progress, also=tuple(also))
        except BrokenPipeError as error:
            if not also:
                raise
            ended = error  # nobody reads standard output any more; the files are whole, and get their names
        if progress is not None:
            progress.clear()
    if arguments.report is not None and not arguments.quiet:
        say(f"Wrote {arguments.report / 'report.json'} and {arguments.report / 'report.html'}")
    if isinstance(ended, BrokenPipeError):
        raise ended
    counts, settings = ended
    return exit_code(arguments, settings, counts)


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        is_file = isinstance(error, FileExistsError)
        why = "it is there already, and is no folder: name another one" if is_file else error.strerror
        message = f"--report {path}: the folder cannot be made: {why}"
        raise UsageError(message) from error
    return path
