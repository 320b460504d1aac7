"""What every command needs: settings, plugins, the choice of rules."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from provenance import reporters
from provenance.cli.aside import keep_input, number_aside
from provenance.engine.baseline import read_baseline
from provenance.engine.check import Options
from provenance.engine.parallel import cores
from provenance.engine.program import Recipe, find_plugins, version
from provenance.engine.run import Counts, Heading
from provenance.extensions import Reporter
from provenance.host.configuration import left_unread, load_settings
from provenance.host.errors import UnknownName, UsageError, WrongSettings, nearest
from provenance.host.kinds import Candidate, Kinds
from provenance.host.plugins import Plugins
from provenance.host.selection import choose, none_left, specificity
from provenance.host.settings import Settings, with_command_line, without_baseline
from provenance.host.storage import legible, legible_names, shown
from provenance.levels import Confidence, Severity
from provenance.records import Tool
from provenance.reporters.words import harmless, plural, printable
from provenance.rules import AnyRule, CorpusRule

MOST_JOBS = 64
"""Processes that may be asked for on any machine; on a large one, four for each of its processors."""


def say(message: str) -> None:
    """A sentence for the person at the terminal, broken between words where it is one."""
    lines = [harmless(printable(line)) for line in legible_names(message).split("\n")]
    if sys.stderr.isatty() and len(lines) == 1:  # a traceback stays as it is
        import textwrap  # noqa: PLC0415 - most runs say nothing

        from provenance.cli.tables import size  # noqa: PLC0415

        lines = (
            textwrap.wrap(lines[0], max(40, size(sys.stderr)[0]), break_long_words=False, break_on_hyphens=False)
            or lines
        )
    with contextlib.suppress(OSError, ValueError):  # full, or closed by a plugin: the exit code says it still
        print("\n".join(lines), file=sys.stderr)  # noqa: T201 - this is where sentences for people go


def say_problems(counts: Counts) -> None:
    """What keeps a run without a report from being complete."""
    for problem in counts.problems:
        if problem.kind != "plugin":  # which was told of when the run began
            say(f"provenance: {f'{problem.path}: ' if problem.path else ''}{problem.message}")
    if counts.statuses["failed"]:
        say(f"{plural(counts.statuses['failed'], 'document')} could not be checked: `provenance check` says why.")


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The settings of a command. Raises UsageError."""
    start = Path.cwd()
    try:
        settings = load_settings(config=arguments.config, isolated=arguments.isolated, start=start)
    except WrongSettings as error:
        from provenance.cli.wrong_settings import with_names  # noqa: PLC0415 - only where something is wrong

        if "plugin" not in arguments:
            raise
        raise with_names(error, partial(_looked_up, arguments)) from error
    if arguments.config is None and not arguments.isolated and not getattr(arguments, "quiet", False):
        for sentence in left_unread(settings, start):
            say(f"provenance: {sentence}")
    return with_arguments(settings, arguments)


def _looked_up(arguments: argparse.Namespace, left: Settings) -> tuple[Plugins, Settings]:
    """The plugins of what is left of settings with faults, and that with what the command line says. Raises UsageError."""
    settings = with_arguments(left, arguments)
    return plugins_of(arguments, settings, indexed=True), settings


def with_arguments(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """The settings with what the command line says. Raises UsageError."""
    if getattr(arguments, "no_baseline", False):
        settings = without_baseline(settings)
    baseline: Path | None = getattr(arguments, "baseline", None)
    fail_on, confidence = getattr(arguments, "fail_on", None), getattr(arguments, "min_confidence", None)
    return with_command_line(
        settings,
        select=getattr(arguments, "select", None),
        extend_select=getattr(arguments, "extend_select", None),
        ignore=getattr(arguments, "ignore", None),
        html=getattr(arguments, "html", None),
        exclude=_excluded(getattr(arguments, "exclude", []), settings.root),
        baseline=None if baseline is None else Path(os.path.abspath(baseline)),  # noqa: PTH100 - a link keeps its name
        respect_gitignore=False if getattr(arguments, "no_respect_gitignore", False) else None,
        fail_on=None if fail_on is None else Severity(fail_on),
        min_confidence=None if confidence is None else Confidence(confidence),
    )


def _excluded(globs: Sequence[str], root: Path) -> tuple[str, ...] | None:
    """The patterns of `--exclude`, which are written from where somebody is, as they are from the settings' folder. Raises UsageError."""
    if not globs:
        return None
    from provenance.host.configuration_reading import glob_fault  # noqa: PLC0415 - it reads TOML

    found = []
    for glob in globs:
        anchored = "/" in glob.rstrip("/") and not glob.startswith("**/")
        place = Path(os.path.normpath(Path.cwd() / glob))
        written = place.relative_to(root).as_posix() if anchored and place.is_relative_to(root) else glob
        if fault := glob_fault(written, root):
            message = f"--exclude: {glob!r} {fault}"
            raise UsageError(message)
        found.append(written)
    return tuple(found)


def recipe_of(arguments: argparse.Namespace, settings: Settings, *, corpus: bool) -> Recipe:
    """What a run is made of. Raises UsageError where the baseline cannot be read."""
    options = Options(
        as_of=arguments.as_of or date.today(),  # noqa: DTZ011 - the date where the run is started
        document_mode=arguments.document,
        in_full=arguments.document,
        inline_allow=not arguments.no_inline_allow and not corpus,
        evidence=not arguments.no_evidence,
        baseline_digest=read_baseline(settings).digest,
    )
    return Recipe(
        settings, options, tuple(arguments.plugin), corpus=corpus, sources=arguments.sources, online=arguments.online
    )


def rules_left(plugins: Plugins, recipe: Recipe) -> None:
    """Raise UsageError for wrong names of rules, and where none is left: what is not looked at must not pass for clean."""
    settings = recipe.settings
    if plugins.rules and not settings.origins.keys() & {"select", "extend-select", "ignore"}:
        return  # the selection of every start, which is made but once
    selection = choose(plugins.rules, settings, flags=recipe.flags, corpus=recipe.corpus)
    if selection.rules:
        if not recipe.corpus:
            _tell_unasked(plugins, settings, [chosen.rule for chosen in selection.rules])
        return
    raise UsageError(none_left(settings, corpus=recipe.corpus))


def _tell_unasked(plugins: Plugins, settings: Settings, chosen: Sequence[AnyRule]) -> None:
    """Say which prefixes of `--select` cover rules over a corpus alone, so that nothing is asked for them."""
    for flag, names in (("select", settings.select), ("extend-select", settings.extend_select)):
        if settings.origins.get(flag) != "command line":
            continue
        for name in names:
            if any(specificity(rule, (name,)) >= 0 for rule in chosen):
                continue
            covered = [entry.rule for entry in plugins.rules if specificity(entry.rule, (name,)) >= 0]
            if covered and all(isinstance(rule, CorpusRule) for rule in covered):
                say(
                    f"provenance: --{flag} {name}: these rules compare the documents of a corpus, and `check` asks none of them by a prefix: run `provenance audit`, or name one by its id ({covered[0].id})"
                )


_NAMED = 3
"""Files that a sentence names."""


def sources_left(plugins: Plugins, recipe: Recipe) -> None:
    """Say which files of `--sources` nothing reads, so that no text is compared with them. Raises UsageError where there is no such folder."""
    if recipe.sources is None:
        return
    from provenance.engine.sources import passed_over  # noqa: PLC0415 - few runs have sources

    left = passed_over(recipe.sources, plugins.loaders, recipe.settings)
    if left:
        more = f" and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
        named = f"{', '.join(left[:_NAMED])}{more}"
        say(f"provenance: --sources {recipe.sources}: nothing is compared with what is no document: {named}")


def heading_of(arguments: argparse.Namespace, plugins: Plugins, recipe: Recipe) -> Heading:
    """What the report says of its run. `--resume` is left out: a run that stopped and went on is the same run."""
    tool = Tool("provenance", version(), [plugin.record() for plugin in plugins.loaded[1:]])
    given = [legible(shown(argument)) for argument in arguments.arguments if argument != "--resume"]
    return Heading(tool, recipe.options.as_of.isoformat(), given, recipe.settings.digest())


def is_of_no_kind(candidate: Candidate, kinds: Kinds) -> bool:
    """Whether nothing reads a file because of its name. Of JSON without a text only its content tells, which of a large file is known last."""
    return candidate.loader is None and not candidate.unreadable and kinds.by_name(candidate.path) is None


def needs_folder(arguments: argparse.Namespace) -> str | None:
    """Which flag asks for a run of shards without saying where it is kept, as a sentence."""
    if arguments.engine != "local":
        return f"--engine {arguments.engine} needs --run-folder DIR, a folder that all machines can write to"
    given = [name for name, value in (("--resume", arguments.resume), ("--shard-size", arguments.shard_size)) if value]
    return f"{given[0]} needs --run-folder DIR, the folder in which the run is kept" if given else None


def jobs_of(arguments: argparse.Namespace) -> int | None:
    """How many processes are asked for; no more than can be of use."""
    jobs: int | None = arguments.jobs
    most = max(MOST_JOBS, 4 * cores())
    if jobs is None or jobs <= most:
        return jobs
    say(f"provenance: --jobs {jobs}: no more than {most} processes are started")
    return most


def _before_others(arguments: argparse.Namespace, plugins: list[str]) -> None:
    from provenance.cli.supervised import supervise  # noqa: PLC0415 - only where there is a plugin of somebody else's

    supervise(arguments, plugins, say)
    if "-" in getattr(arguments, "paths", ()):
        keep_input()


def plugins_of(arguments: argparse.Namespace, settings: Settings, *, indexed: bool = False) -> Plugins:
    """The plugins of a command; a refused one is told at once. `indexed`: our own rules by their index. Raises UsageError."""
    with number_aside(), contextlib.redirect_stdout(sys.stderr):  # what is printed there is no answer to what was asked
        plugins = find_plugins(
            settings, arguments.plugin, indexed=indexed, before_others=partial(_before_others, arguments)
        )
    for problem in plugins.problems:
        say(f"provenance: {problem.message}")
    arguments.refused = [problem.plugin for problem in plugins.problems]
    arguments.blocked = [name for name, _ in plugins.blocked]
    for note in () if getattr(arguments, "quiet", False) else plugins.notes:
        say(f"provenance: {note}")
    return plugins


_SHEETS = frozenset({"csv", "tsv", "xls", "xlsx", "excel"})
_TABLES = "; “As a table” in docs/report.md shows how `jsonl` becomes one"


def reporter_of(name: str, plugins: Plugins, seconds: float) -> Reporter:
    """The reporter of that name; one of somebody else's has so many seconds for a record. Raises UsageError."""
    if name in reporters.NAMES:
        return reporters.named(name)
    known = {reporter.name: (reporter, plugin.name) for plugin in plugins.loaded for reporter in plugin.reporters}
    if name not in known:
        names = sorted({*known, *reporters.NAMES})
        message = f"--output-format {name or repr(name)}: there is no such format{nearest(name, names) or ';'} known: {', '.join(names)}{_TABLES if name in _SHEETS else ''}"
        raise UnknownName(message, f"--output-format {name}")
    from provenance.cli.guarded import GuardedReporter  # noqa: PLC0415 - few runs have one

    return GuardedReporter(*known[name], seconds)
