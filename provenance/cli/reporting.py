"""Where a report goes, and how it is to look there."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from provenance.extensions import RecordSink, Reporter, ReportOptions
from provenance.host.plugins import Plugins
from provenance.host.settings import Settings
from provenance.levels import Severity
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.rules import RuleFields

FOR_PEOPLE = frozenset({"text", "concise", "github", "gitlab", "sarif", "junit"})
"""Formats whose paths are followed from where they are read."""


def begin_report(
    arguments: argparse.Namespace,
    settings: Settings,
    plugins: Plugins,
    writer: Reporter,
    also: tuple[tuple[Reporter, BinaryIO], ...],
    stream: BinaryIO,
) -> RecordSink:
    """Begin a report on a stream, and those that are written besides."""
    view = _report_options(arguments, settings, plugins, stream)
    first = writer.begin(stream, view)
    outside = any(path.startswith("..") or os.path.isabs(path) for path in getattr(arguments, "paths", ()))  # noqa: PTH117 - words
    if writer.name in FOR_PEOPLE and (outside or _elsewhere(view.root)):
        from provenance.reporters.seen_from import seen_from_here  # noqa: PLC0415 - most runs are at the root

        first = seen_from_here(first, writer.name, view.root)
    if not also:
        from provenance.cli.listened import listened  # noqa: PLC0415 - not where files are written besides

        return listened(first, stream)
    return Tee([first, *(extra.begin(target, view) for extra, target in also)])


def _elsewhere(root: str) -> bool:
    """Whether paths may be followed from another folder than that to which they are relative."""
    return not os.environ.keys().isdisjoint(("GITHUB_WORKSPACE", "CI_PROJECT_DIR")) or os.path.realpath(
        root
    ) != os.path.realpath(os.curdir)


@contextmanager
def output(
    file: Path | None,
    standard: BinaryIO | None = None,
    flag: str = "--output-file",
    *,
    own: bool = False,
    only_reports: bool = False,
) -> Iterator[BinaryIO]:
    """The stream of the report: standard output, or a file that is there only when it is whole. Raises UsageError, see `report_file`."""
    if file is not None:
        from provenance.cli.report_file import whole_file  # noqa: PLC0415 - most runs write to standard output

        with whole_file(file, standard, flag, own=own, only_reports=only_reports) as stream:
            yield stream
        return
    stream = standard or sys.stdout.buffer
    yield stream
    stream.flush()


def _report_options(
    arguments: argparse.Namespace, settings: Settings, plugins: Plugins, stream: BinaryIO
) -> ReportOptions:
    terminal = arguments.output_file is None and stream.isatty()
    width, rows = _terminal_size(stream) if terminal else (_told_width(arguments), 0)
    return ReportOptions(
        colour=arguments.output_file is None and has_colours(terminal=terminal),
        width=width,
        rows=rows,
        quiet=arguments.quiet,
        statistics=arguments.statistics,
        min_severity=Severity(arguments.min_severity or "info"),
        full=arguments.name != "audit" or arguments.full or arguments.quiet,
        every=arguments.full,
        command=arguments.name,
        root=str(settings.root),
        fixes=_offered(arguments),
        fail_on=settings.fail_on if arguments.name == "check" or settings.explicit_fail_on else None,
        rules=partial(_rule_of, plugins),
    )


def _told_width(arguments: argparse.Namespace) -> int:
    """Columns of what is printed where there is no terminal: as many as COLUMNS says, for logs of services are wider than a terminal."""
    given = os.environ.get("COLUMNS", "")
    return int(given) if arguments.output_file is None and given.isdecimal() and int(given) > 0 else 80


def has_colours(*, terminal: bool) -> bool:
    """Whether standard output shows colours: a terminal does, and what FORCE_COLOR says so of, as logs of services; NO_COLOR forbids them."""
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR"):
        return forced.lower() not in ("0", "false")
    return terminal and os.environ.get("TERM") != "dumb"


def _rule_of(plugins: Plugins, name: str) -> RuleFields | None:
    """The rule of an id, with what its module says of it."""
    rule = next((item.rule for item in plugins.rules if item.rule.id == name), None)
    return rule.whole() if rule is not None and rule.whole is not None else rule


def _offered(arguments: argparse.Namespace) -> tuple[str, str]:
    """The flags that would fix what is left."""
    if arguments.name != "check" or arguments.run_folder is not None or arguments.unsafe_fixes:
        return "", ""
    return ("", "--unsafe-fixes") if arguments.fix else ("--fix", "--fix --unsafe-fixes")


def _terminal_size(stream: BinaryIO) -> tuple[int, int]:
    """Columns and rows of the terminal of a stream; those that the environment says come first."""
    from provenance.cli.tables import size  # noqa: PLC0415 - it imports what reads archives

    return size(stream)


class Tee:
    """Gives every record to several sinks. Where nobody reads the first one any more, the others, which are files, are still written to their end."""

    def __init__(self, sinks: Sequence[RecordSink]) -> None:
        self._sinks = list(sinks)
        self._gone: BrokenPipeError | None = None

    def _each(self, give: Callable[[RecordSink], object]) -> None:
        for sink in tuple(self._sinks):
            try:
                give(sink)
            except BrokenPipeError as error:
                if self._gone is not None:
                    raise
                self._gone = error
                self._sinks.remove(sink)

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document."""
        self._each(lambda sink: sink.document(record, line))

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding."""
        self._each(lambda sink: sink.corpus(finding, line))

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end of the run. Raises BrokenPipeError where a reader went away, when all else is written."""
        self._each(lambda sink: sink.finish(run, line))
        if self._gone is not None:
            raise self._gone
