"""`provenance check` and the run that `provenance audit` shares with it."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from provenance.cli.progress import Progress, progress_of
from provenance.cli.session import (
    heading_of,
    jobs_of,
    needs_folder,
    nothing_found,
    plugins_of,
    recipe_of,
    reporter_of,
    rules_left,
    say,
    settings_of,
    sources_left,
)
from provenance.engine.check import Checker
from provenance.engine.interrupts import watched
from provenance.engine.outcomes import Outcome
from provenance.engine.parallel import Keeper, outcomes, several, small
from provenance.engine.program import Made, all_kinds
from provenance.engine.run import Counts
from provenance.engine.run import run as run_engine
from provenance.extensions import RecordSink, Reporter, ReportOptions, reads_many
from provenance.host.errors import UsageError
from provenance.host.files import Candidate, Finder, Kinds
from provenance.host.plugins import Plugins
from provenance.host.settings import Settings
from provenance.levels import Severity
from provenance.records import CorpusFinding, DocumentRecord, RunRecord

WHOLE = frozenset({"json", "jsonl", "html", "parquet"})
"""Formats in which counts by rule do not take the place of findings."""
FOR_PEOPLE = frozenset({"text", "concise", "github"})
"""Formats whose paths are followed from where they are read."""
YOUNG = 50_000
"""New objects after which the collector looks for cycles: at Python's 700 it goes through every page's tree again and again."""


def run(arguments: argparse.Namespace) -> int:
    """Check files: findings, then one summary line."""
    if arguments.engine == "plan":
        from provenance.cli.sharded import plan  # noqa: PLC0415 - few runs are of shards

        return plan(arguments, corpus=False)
    progress = progress_of(arguments)
    counts, settings = check(arguments, corpus=False, progress=progress)
    if progress is not None:
        progress.clear()
    return exit_code(arguments, settings, counts)


def check(
    arguments: argparse.Namespace,
    *,
    corpus: bool,
    progress: Progress | None = None,
    also: tuple[tuple[Reporter, BinaryIO], ...] = (),
    reporter: Reporter | None = None,
) -> tuple[Counts, Settings]:
    """Check what the arguments name and write the report, with `reporter` where it is no one that the arguments name.

    Raises UsageError, and Stopped where a run of shards cannot go on.
    """
    with watched(), printing_aside() as standard:
        return _check(arguments, corpus, progress, also, reporter, standard)


def _check(
    arguments: argparse.Namespace,
    corpus: bool,  # noqa: FBT001 - as `check` has it
    progress: Progress | None,
    also: tuple[tuple[Reporter, BinaryIO], ...],
    reporter: Reporter | None,
    standard: BinaryIO,
) -> tuple[Counts, Settings]:
    if arguments.fix or arguments.diff or arguments.unsafe_fixes:
        from provenance.cli.fixes import refuse  # noqa: PLC0415 - few runs make fixes

        refuse(arguments)
    if arguments.run_folder is None and (wrong := needs_folder(arguments)):
        raise UsageError(wrong)
    settings = settings_of(arguments)
    plugins = plugins_of(arguments, settings, indexed=not corpus)
    kinds = all_kinds(plugins.loaders)
    writer = reporter or reporter_of(arguments.output_format or "text", plugins)
    if arguments.statistics and reporter is None and writer.name in WHOLE:
        message = f"--statistics: a report in the format {writer.name} is always whole, and its `summary` has the counts: leave the flag out"
        raise UsageError(message)
    recipe = recipe_of(arguments, settings, corpus=corpus)
    rules_left(plugins, recipe)  # a wrong name is told before a missing file
    sources_left(plugins, recipe)

    begin = partial(_begin, arguments, settings, writer, also)
    if arguments.run_folder is not None:
        from provenance.cli.sharded import run_shards  # noqa: PLC0415 - few runs are of shards

        with output(arguments.output_file, standard) as stream:
            return run_shards(arguments, recipe, plugins, progress, lambda: begin(stream)), settings
    candidates = find(arguments, settings, kinds)
    if progress is not None and not any(reads_many(candidate.loader) for candidate in candidates):
        progress.expect(len(candidates))
    checker = recipe.checker(plugins)
    if not small(candidates):
        checker.read_whole()  # here and not in each process
    made = Made(checker, kinds)
    with (
        output(arguments.output_file, standard) as stream,
        open_cache(arguments, candidates, checker, plugins, progress) as cache,
    ):
        gc.freeze()  # rules and lexicons stay; from here on only what documents leave behind is looked through
        gc.set_threshold(YOUNG)
        gc.enable()
        jobs = jobs_of(arguments)
        found = outcomes(candidates, made, recipe, jobs, cache)

        def run_through(found: Iterator[Outcome], sink: RecordSink) -> Counts:
            heading = heading_of(arguments, plugins, recipe)
            return run_engine(
                found,
                checker,
                sink,
                heading,
                problems=plugins.problems,
                progress=progress,
                apart=several(candidates, jobs),
            )

        if arguments.fix or arguments.diff:
            from provenance.cli.fixes import Fixing  # noqa: PLC0415 - few runs make fixes

            counts = Fixing(arguments, candidates, made, stream, standard).run(found, begin, run_through, progress)
        else:
            counts = run_through(found, begin(stream))
    return counts, settings


def _begin(
    arguments: argparse.Namespace,
    settings: Settings,
    writer: Reporter,
    also: tuple[tuple[Reporter, BinaryIO], ...],
    stream: BinaryIO,
) -> RecordSink:
    """Begin a report on a stream, and those that are written besides."""
    view = report_options(arguments, settings, stream)
    first = writer.begin(stream, view)
    # The name of standard input is as it was given.
    if writer.name in FOR_PEOPLE and "-" not in arguments.paths and _elsewhere(view.root):
        from provenance.reporters.seen_from import seen_from_here  # noqa: PLC0415 - most runs are at the root

        first = seen_from_here(first, writer.name, view.root)
    sinks = [first, *(extra.begin(target, view) for extra, target in also)]
    return sinks[0] if len(sinks) == 1 else Tee(sinks)


def _elsewhere(root: str) -> bool:
    """Whether paths may be followed from another folder than that to which they are relative."""
    return "GITHUB_WORKSPACE" in os.environ or os.path.realpath(root) != os.path.realpath(os.curdir)


def find(arguments: argparse.Namespace, settings: Settings, kinds: Kinds) -> list[Candidate]:
    """The candidates. Raises UsageError where there is none at all."""
    if arguments.stdin_filename is not None and "-" not in arguments.paths:
        message = "--stdin-filename says what standard input is called: write - among the paths, or leave the flag out"
        raise UsageError(message)
    finder = Finder(settings, kinds, stdin_filename=arguments.stdin_filename, report=arguments.output_file)
    candidates = finder.find(arguments.paths)
    if not candidates:
        nothing_found(arguments, finder, kinds)
    return candidates


@contextmanager
def open_cache(
    arguments: argparse.Namespace,
    candidates: list[Candidate],
    checker: Checker,
    plugins: Plugins,
    progress: Progress | None = None,
) -> Iterator[Keeper | None]:
    """The cache, for a run that is worth one. One that cannot be used is told of, and the run goes on without it."""
    if arguments.no_cache or arguments.online or small(candidates):
        yield None
        return
    import sqlite3  # noqa: PLC0415 - small runs need none

    from provenance.engine.cache import FOLDER, Cache, beside, unusable  # noqa: PLC0415

    code = [
        Path(__file__).parents[1],
        *(plugin.code for plugin in plugins.loaded if plugin.code is not None),
        *(file for plugin in arguments.plugin for file in beside(plugin)),
    ]
    folder = checker.settings.root / FOLDER

    def tell(fault: str) -> None:
        if progress is not None:
            progress.clear()
        say(f"provenance: {fault}")

    cache: Cache | None = None
    try:
        cache = Cache(folder, checker, code, tell)
    except (OSError, sqlite3.Error) as error:
        tell(f"the cache in {folder} {unusable(error)}")
    try:
        yield cache
    finally:
        if cache is not None:
            cache.close()


@contextmanager
def printing_aside() -> Iterator[BinaryIO]:
    """Standard output, for the report: what plugins print meanwhile goes to standard error, and closing that closes nothing of ours."""
    stream = sys.stdout.buffer
    try:
        aside = open(os.dup(sys.stderr.fileno()), "w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: PTH123, SIM115 - closed below
    except (OSError, ValueError):  # of a test
        with redirect_stdout(sys.stderr):
            yield stream
        return
    try:
        with redirect_stdout(aside):
            yield stream
    finally:
        with suppress(OSError):
            aside.close()


@contextmanager
def output(file: Path | None, standard: BinaryIO | None = None) -> Iterator[BinaryIO]:
    """The stream of the report: standard output, or a file that is there only when it is whole. Raises UsageError, see `report_file`."""
    if file is not None:
        from provenance.cli.report_file import whole_file  # noqa: PLC0415 - most runs write to standard output

        with whole_file(file) as stream:
            yield stream
        return
    stream = standard or sys.stdout.buffer
    yield stream
    stream.flush()


def report_options(arguments: argparse.Namespace, settings: Settings, stream: BinaryIO) -> ReportOptions:
    """How the report is to look: colours only on a terminal, and not with NO_COLOR."""
    terminal = arguments.output_file is None and stream.isatty()
    return ReportOptions(
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        width=_width() if terminal else 80,
        quiet=arguments.quiet,
        statistics=arguments.statistics,
        command=arguments.name,
        root=str(settings.root),
        fixes=_offered(arguments),
    )


def _offered(arguments: argparse.Namespace) -> tuple[str, str]:
    """The flags that would fix what is left."""
    if arguments.name != "check" or arguments.run_folder is not None or arguments.unsafe_fixes:
        return "", ""
    return ("", "--unsafe-fixes") if arguments.fix else ("--fix", "--fix --unsafe-fixes")


def _width() -> int:
    import shutil  # noqa: PLC0415 - it imports what reads archives

    return shutil.get_terminal_size((80, 24)).columns


def exit_code(arguments: argparse.Namespace, settings: Settings, counts: Counts) -> int:
    """3 outranks 1; `--exit-zero` turns 1 into 0, nothing else."""
    if not counts.complete or (arguments.strict and (counts.unchecked or counts.statuses["skipped"])):
        return 3
    if arguments.diff:
        return int(counts.fixed > 0 and not arguments.exit_zero)
    gate = arguments.name == "check" or settings.explicit_fail_on
    warnings, most = counts.severities[Severity.WARNING], arguments.max_warnings
    too_many = most is not None and warnings > most
    if too_many and not arguments.quiet:
        say(f"provenance: more warnings ({warnings:,}) than --max-warnings {most:,} allows")
    if ((gate and counts.at_least(settings.fail_on)) or too_many) and not arguments.exit_zero:
        return 1
    return 0


class Tee:
    """Gives every record to several sinks."""

    def __init__(self, sinks: Sequence[RecordSink]) -> None:
        self._sinks = sinks

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document."""
        for sink in self._sinks:
            sink.document(record, line)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding."""
        for sink in self._sinks:
            sink.corpus(finding, line)

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end of the run."""
        for sink in self._sinks:
            sink.finish(run, line)
