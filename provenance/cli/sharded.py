"""A run of shards: in a folder that keeps what is finished, on this machine or on many."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from provenance.cli.progress import Progress
from provenance.cli.session import (
    heading_of,
    is_of_no_kind,
    jobs_of,
    plugins_of,
    recipe_of,
    rules_left,
    say,
    settings_of,
    sources_left,
)
from provenance.engine.engines import named
from provenance.engine.parallel import cores
from provenance.engine.program import Recipe, all_kinds
from provenance.engine.run import Counts
from provenance.engine.shards.drive import Ask, complete, prepare
from provenance.engine.shards.folder import RunFolder
from provenance.engine.shards.manifest import with_date_of
from provenance.engine.shards.report import report
from provenance.engine.shards.work import opened
from provenance.extensions import RecordSink, reads_many
from provenance.host.errors import UsageError
from provenance.host.files import Finder
from provenance.host.kinds import Candidate
from provenance.host.plugins import Plugins
from provenance.reporters.words import plural


def run_shards(
    arguments: argparse.Namespace,
    recipe: Recipe,
    plugins: Plugins,
    progress: Progress | None,
    begin: Callable[[], RecordSink],
) -> Counts:
    """Have every shard checked that is not finished, and write the report. Raises UsageError, Stopped."""
    of_many: list[str] = []
    ask = _ask(arguments, recipe, plugins, of_many)
    run = RunFolder(ask.folder)
    chosen = named(arguments.engine, jobs_of(arguments) or cores())
    run.begun()
    with run.locked():
        manifest = prepare(ask)
        with chosen as engine:
            try:
                complete(run, manifest, engine, progress or Silent())
            except KeyboardInterrupt as interrupt:
                done = sum(run.done(number) is not None for number in range(manifest.shards))
                message = f"interrupted; {done:,} of {plural(manifest.shards, 'shard')} finished, which {ask.folder} keeps, and --resume goes on from there"
                raise KeyboardInterrupt(message) from interrupt
        if progress is not None:
            progress.step("writing the report")
        checker = opened(run.path)[2].checker
        heading = heading_of(arguments, plugins, with_date_of(manifest, recipe))
        return report(run, manifest, checker, begin(), heading, plugins.problems, of_many)


def plan(arguments: argparse.Namespace, *, corpus: bool) -> int:
    """Make the run's folder and end: something else calls the shards. Raises UsageError."""
    if arguments.run_folder is None:
        message = "--engine plan needs --run-folder DIR, a folder that all machines can write to"
        raise UsageError(message)
    settings = settings_of(arguments)
    plugins = plugins_of(arguments, settings)
    recipe = recipe_of(arguments, settings, corpus=corpus)
    rules_left(plugins, recipe)
    sources_left(plugins, recipe)
    ask = _ask(arguments, recipe, plugins, [])
    run = RunFolder(ask.folder)
    run.begun()
    with run.locked():
        manifest = prepare(ask)
    say(
        f"provenance: planned {plural(manifest.shards, 'shard')} of {plural(manifest.files, 'file')} in {ask.folder};"
        " when they are checked, --resume writes the report"
    )
    return 0


def _ask(arguments: argparse.Namespace, recipe: Recipe, plugins: Plugins, of_many: list[str]) -> Ask:
    """What is asked for; `of_many` takes the paths of files of many documents that are named. Raises UsageError."""
    if arguments.online:
        message = "--online: a run with --run-folder looks no links up; leave one of both out"
        raise UsageError(message)
    folder: Path = arguments.run_folder.absolute()
    return Ask(
        folder,
        recipe,
        plugins,
        lambda: _candidates(arguments, recipe, plugins, folder, of_many),
        arguments.shard_size,
        as_of_given=arguments.as_of is not None,
        resume=arguments.resume,
    )


def _candidates(
    arguments: argparse.Namespace, recipe: Recipe, plugins: Plugins, folder: Path, of_many: list[str]
) -> Iterator[Candidate]:
    """What there is to check; the run's own folder is no part of it."""
    kinds = all_kinds(plugins.loaders)
    finder = Finder(recipe.settings, kinds, report=arguments.output_file)
    found, left = False, list[Candidate]()
    arguments.left_out, arguments.met = 0, False
    for candidate in finder.each(arguments.paths):
        if not isinstance(candidate.file, Path) or folder not in candidate.file.absolute().parents:
            arguments.left_out += candidate.left_out
            arguments.met |= not candidate.named and not candidate.left_out
            if found or not (candidate.left_out or is_of_no_kind(candidate, kinds)):
                found = True
            else:
                left.append(candidate)
            if candidate.named and (candidate.loader is None or reads_many(candidate.loader)):
                of_many.append(candidate.path)
            yield candidate
    from provenance.cli.what_is_there import nothing_found, tell_left  # noqa: PLC0415 - as in `check`

    if not found:
        nothing_found(arguments, finder, left)
    else:
        tell_left(arguments, finder)


class Silent:
    """Shows nothing of how a run goes on."""

    def begin(self, shards: int, size: int, finished: int, finished_size: int, documents: int) -> None:
        """Nothing."""

    def document(self) -> None:
        """Nothing."""

    def shard(self, size: int, documents: int, findings: int) -> None:
        """Nothing."""

    def step(self, words: str) -> None:
        """Nothing."""
