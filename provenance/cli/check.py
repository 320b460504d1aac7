"""`provenance check` and the run that `provenance audit` shares with it."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from provenance import reporters
from provenance.cli.aside import given_back, printing_aside
from provenance.cli.own_process import OwnProcess
from provenance.cli.reporting import begin_report, output
from provenance.cli.session import (
    heading_of,
    is_of_no_kind,
    jobs_of,
    needs_folder,
    plugins_of,
    recipe_of,
    reporter_of,
    rules_left,
    say,
    settings_of,
    sources_left,
)
from provenance.engine.baseline import written_elsewhere
from provenance.engine.check import Checker
from provenance.engine.interrupts import watched
from provenance.engine.outcomes import Outcome
from provenance.engine.parallel import Keeper, outcomes, several, small
from provenance.engine.program import Made, Recipe, all_kinds
from provenance.engine.run import Counts
from provenance.engine.run import run as run_engine
from provenance.extensions import RecordSink, Reporter, reads_many
from provenance.host.candidates import STDIN
from provenance.host.errors import UsageError
from provenance.host.files import Finder
from provenance.host.kinds import Candidate, Kinds
from provenance.host.plugins import Plugins
from provenance.host.selection import Chosen
from provenance.host.settings import Settings
from provenance.host.storage import standard_input
from provenance.levels import Severity
from provenance.reporters.words import plural

if TYPE_CHECKING:
    from provenance.cli.progress import Progress
    from provenance.engine.at_work import AtWork

WHOLE = frozenset({"json", "jsonl", "gitlab", "sarif", "junit", "html", "parquet"})
"""Formats in which counts by rule do not take the place of findings."""
_SEE = ", and the report says why"
_NO_INPUT = (
    "-: standard input is empty, so nothing was checked: see what became of the program that writes to it;"
    " where it stands for a file that may be empty, name that with --stdin-filename"
)
YOUNG = 50_000
"""New objects after which the collector looks for cycles: at Python's 700 it goes through every page's tree again and again."""


def run(arguments: argparse.Namespace) -> int:
    """Check files: findings, then one summary line."""
    if arguments.engine == "plan":
        from provenance.cli.sharded import plan  # noqa: PLC0415 - few runs are of shards

        return plan(arguments, corpus=False)
    progress: Progress | None = None
    if arguments.progress:  # a check is over too soon to show it unasked, as an audit does
        from provenance.cli.progress import progress_of  # noqa: PLC0415 - as it says

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
    with watched(), printing_aside() as standard, given_back():
        if arguments.fix or arguments.diff or arguments.unsafe_fixes:
            from provenance.cli.fixes import refuse  # noqa: PLC0415 - few runs make fixes

            refuse(arguments)
        if arguments.run_folder is None and (wrong := needs_folder(arguments)):
            raise UsageError(wrong)
        settings = settings_of(arguments)
        plugins = plugins_of(arguments, settings, indexed=not corpus)
        writer = reporter or reporter_of(
            "text" if arguments.output_format is None else arguments.output_format, plugins, settings.limits.seconds
        )
        partly = "--statistics" if arguments.statistics else "--min-severity" if arguments.min_severity else None
        if partly is not None and reporter is None and writer.name in WHOLE:
            message = (
                f"{partly}: a report in the format {writer.name} always holds all that was found: leave the flag out"
            )
            raise UsageError(message)
        recipe = recipe_of(arguments, settings, corpus=corpus)
        rules_left(plugins, recipe)  # a wrong name is told before a missing file
        sources_left(plugins, recipe)
        if reporter is not None:  # of a baseline, which keeps what it has of other rules
            arguments.asked = recipe.asked(plugins)

        def begin(stream: BinaryIO) -> RecordSink:
            shown = stream if progress is None else progress.above(stream)
            return begin_report(arguments, settings, plugins, writer, also, shown)

        if arguments.run_folder is None:
            return _check_files(arguments, recipe, plugins, begin, progress, standard), settings
        from provenance.cli.sharded import run_shards  # noqa: PLC0415 - few runs are of shards

        with _output(arguments, standard) as stream:
            return run_shards(arguments, recipe, plugins, progress, lambda: begin(stream)), settings


def _check_files(
    arguments: argparse.Namespace,
    recipe: Recipe,
    plugins: Plugins,
    begin: Callable[[BinaryIO], RecordSink],
    progress: Progress | None,
    standard: BinaryIO,
) -> Counts:
    """Check what the arguments name, or mend it, and write the report. Raises UsageError."""
    kinds = all_kinds(plugins.loaders)
    candidates = find(arguments, recipe.settings, kinds)
    expected = None if any(reads_many(candidate.loader) for candidate in candidates) else len(candidates)
    if progress is not None and expected is not None:
        progress.expect(expected)
    checker = recipe.checker(plugins)
    if recipe.settings.file is not None and not (arguments.quiet or getattr(arguments, "watch", False)):
        from provenance.host.idle_settings import idle_settings  # noqa: PLC0415 - only where there is a file

        for sentence in idle_settings(recipe.settings, arguments.paths, candidates):
            say(f"provenance: {sentence}")
    _tell_other_settings(arguments, recipe.settings, candidates)
    if checker.baseline and not arguments.quiet:
        paths = tuple(candidate.path for candidate in candidates)
        if told := written_elsewhere(checker.baseline, paths, recipe.settings.root if arguments.met else None):
            say(f"provenance: {told}")
    if OwnProcess.at_rule is not None:
        checker.at_rule = partial(_note_rule, checker.own, OwnProcess.at_rule)
    if not small(candidates):
        checker.read_whole()  # here and not in each process
    made = Made(checker, kinds)
    if candidates and candidates[0].file is None:
        _wait_for_input()
    with (
        _output(arguments, standard) as stream,
        open_cache(arguments, candidates, checker, plugins, progress) as cache,
    ):
        gc.freeze()  # rules and lexicons stay; from here on only what documents leave behind is looked through
        gc.set_threshold(YOUNG)
        gc.enable()
        jobs = jobs_of(arguments)
        found = outcomes(candidates, made, recipe, jobs, cache, OwnProcess.at)

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
                expected=expected,
                named=[
                    candidate.path
                    for candidate in candidates
                    if candidate.named
                    and (candidate.loader is None or reads_many(candidate.loader) or candidate.id == STDIN)
                ],
            )

        if arguments.fix or arguments.diff:
            from provenance.cli.fixes import Fixing  # noqa: PLC0415 - few runs make fixes

            return Fixing(arguments, candidates, made, stream, standard).run(found, begin, run_through, progress)
        return run_through(found, begin(stream))


def _output(arguments: argparse.Namespace, standard: BinaryIO) -> AbstractContextManager[BinaryIO]:
    """Where the report goes. An earlier one in a format of a plugin looks like nobody knows what, and so whatever is there is replaced by it."""
    ours = arguments.output_format is None or arguments.output_format in reporters.NAMES
    return output(arguments.output_file, standard, only_reports=ours)


def _tell_other_settings(arguments: argparse.Namespace, settings: Settings, candidates: list[Candidate]) -> None:
    """Say which files of settings beside what is checked hold for nothing, where nobody has said which one is to hold."""
    if arguments.config is not None or arguments.isolated or arguments.quiet or getattr(arguments, "watch", False):
        return
    from provenance.host.other_settings import other_settings  # noqa: PLC0415 - not where the settings are named

    if told := other_settings(settings, candidates, Path.cwd()):
        say(f"provenance: {told}")


def _note_rule(own: Collection[str], note: Callable[[bytes], object], work: Chosen | AtWork | None) -> None:
    from provenance.engine.at_work import noted  # noqa: PLC0415 - only where code of others takes part

    note(noted(None if work is None or work.plugin in own else work))


def _wait_for_input() -> None:
    """Wait until something comes, or nothing will: who interrupts that has no report yet."""
    peek = getattr(standard_input(), "peek", None)
    if peek is not None:
        with suppress(OSError, ValueError):  # whoever reads it says what is wrong
            peek(1)


def find(arguments: argparse.Namespace, settings: Settings, kinds: Kinds) -> list[Candidate]:
    """The candidates. Raises UsageError where there is none at all."""
    if arguments.stdin_filename is not None and "-" not in arguments.paths:
        message = "--stdin-filename says what standard input is called: write - among the paths, or leave the flag out"
        raise UsageError(message)
    finder = Finder(settings, kinds, stdin_filename=arguments.stdin_filename, report=arguments.output_file)
    candidates = finder.find(arguments.paths)
    arguments.left_out = sum(candidate.left_out for candidate in candidates)
    arguments.met = any(not candidate.named and not candidate.left_out for candidate in candidates)
    if all(candidate.left_out or is_of_no_kind(candidate, kinds) for candidate in candidates):
        from provenance.cli.what_is_there import nothing_found  # noqa: PLC0415 - only where something is wrong

        nothing_found(arguments, finder, candidates)
    elif finder.ignored or finder.emptied:
        from provenance.cli.what_is_there import tell_left  # noqa: PLC0415 - as above

        tell_left(arguments, finder)
    given = () if arguments.quiet or getattr(arguments, "watch", False) else getattr(arguments, "exclude", ())
    if given and any(map(os.path.isdir, arguments.paths)):
        from provenance.host.idle_settings import idle_exclusions  # noqa: PLC0415 - few runs name any

        written = settings.exclude[-len(given) :]
        idle = [glob for glob, held in zip(given, written, strict=True) if held not in finder.exclusion.met]
        for sentence in idle_exclusions(idle):
            say(f"provenance: {sentence}")
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
        *(file for plugin in plugins.loaded for file in plugin.files),
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


def exit_code(arguments: argparse.Namespace, settings: Settings, counts: Counts) -> int:
    """3 outranks 1; `--exit-zero` turns 1 into 0, nothing else."""
    if not counts.complete or (
        arguments.strict and (counts.unchecked or counts.statuses["skipped"] > arguments.left_out)
    ):
        if arguments.output_file is not None and not arguments.quiet and not arguments.diff:
            say(f"provenance: the run is not complete: {_why(counts, arguments.left_out)}: see {arguments.output_file}")
        return 3
    if counts.ended and (empty := counts.unread_files):
        for path in empty:
            if path == STDIN and counts.said[path].skipped == "empty":
                say(f"provenance: {_NO_INPUT}")
            else:
                say(f"provenance: {counts.why_unread(path, shown='' if arguments.quiet else 'the report')}")
        return 2
    if arguments.met and counts.documents == counts.statuses["skipped"]:
        say(f"provenance: {' '.join(arguments.paths)}: nothing in it was checked{'' if arguments.quiet else _SEE}")
        return 2
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


def _why(counts: Counts, left_out: int) -> str:
    """Why a run ends with 3, in short."""
    statuses = counts.statuses
    given = [(statuses["failed"], "could not be checked"), (statuses["partly-checked"], "checked in part")]
    if counts.complete:  # --strict
        given.append((statuses["skipped"] - left_out, "skipped"))
    causes = [f"{plural(count, 'document')} {what}" for count, what in given if count]
    if counts.complete and counts.unchecked:
        causes.append("not every rule could check each document")
    if not counts.ended:
        causes.append(counts.problems[-1].message)
    elif counts.problems:
        causes.append(plural(len(counts.problems), "problem"))
    return ", ".join(causes)
