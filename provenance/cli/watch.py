"""`provenance check --watch`: checks, and checks again whenever something changes, until it is interrupted. Needs the extra `watch`."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
import time

from provenance.cli.aside import number_aside
from provenance.cli.changes import Readable, Watcher, watched
from provenance.cli.check import check, exit_code
from provenance.cli.progress import progress_of
from provenance.cli.session import say
from provenance.cli.supervised import supervise
from provenance.engine.program import all_kinds, find_plugins
from provenance.host.errors import Stopped, UsageError
from provenance.host.settings import Settings
from provenance.host.storage import is_address

INTERRUPTED = 130
FORMATS = ("text", "concise")
"""Those that a person reads on a screen."""
_CLEAR = "\x1b[2J\x1b[H"
"""What was on the screen before can still be scrolled to."""
_NAMED = 3
"""Changed files that a sentence names."""


def run(arguments: argparse.Namespace) -> int:
    """Check until somebody interrupts it. Raises UsageError for what was wrong from the beginning; what comes to be wrong is told, and may be mended."""
    _refuse(arguments)
    try:
        from watchfiles import Change, DefaultFilter, watch  # noqa: PLC0415 - with the extra alone
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in {"watchfiles", "anyio"}:
            raise
        message = "--watch needs the extra `watch`: pip install 'provenance-checker[watch]'"
        raise UsageError(message) from error
    passing = DefaultFilter(ignore_dirs=())  # `exclude` says which
    supervise(arguments, (), say)  # here: threads of what watches would not come along
    watcher = Watcher(watch, lambda path: passing(Change.modified, path))
    try:
        return _run(arguments, watcher)
    except KeyboardInterrupt:
        if sys.stderr.isatty():  # which shows ^C where its line ended
            say("")
        return INTERRUPTED
    finally:
        watcher.close()


def _run(arguments: argparse.Namespace, watcher: Watcher) -> int:
    readable: Readable | None = None
    changed: list[str] = []
    while True:
        # From before the check on, so that nothing is missed that changes meanwhile.
        watcher.open(watched(arguments, readable))
        _begin(arguments, changed)
        try:
            counts, settings = check(arguments, corpus=False, progress=progress_of(arguments))
        except (UsageError, Stopped) as error:
            if readable is None:
                raise
            for fault in getattr(error, "faults", (error,)):
                say(f"provenance: {fault}")
        else:
            if not counts.ended:  # it was interrupted, as its report says
                return exit_code(arguments, settings, counts)
            readable = _readable(arguments, settings)
        gc.unfreeze()  # what a check left behind would stay for ever
        gc.collect()
        watcher.open(watched(arguments, readable))  # settings may name more to look at
        _say(arguments, "watching for changes; Ctrl-C ends it")
        changed = watcher.wait(readable)


def _readable(arguments: argparse.Namespace, settings: Settings) -> Readable:
    with number_aside(), contextlib.redirect_stdout(sys.stderr):  # what a plugin prints when it is imported
        return Readable(settings, all_kinds(find_plugins(settings, arguments.plugin, indexed=True).loaders))


def _refuse(arguments: argparse.Namespace) -> None:
    """Raise UsageError for what does not go together with a check that begins again and again."""
    if arguments.output_format not in {None, *FORMATS}:
        message = f"--watch shows a report for people, {' or '.join(FORMATS)}: leave --output-format {arguments.output_format} out"
        raise UsageError(message)
    for flag in ("--output-file", "--fix", "--diff", "--unsafe-fixes", "--run-folder"):
        if getattr(arguments, flag.removeprefix("--").replace("-", "_")):
            message = f"--watch shows what is found and writes nothing: leave {flag} out, or call it without --watch"
            raise UsageError(message)
    for path in arguments.paths:
        if path == "-" or is_address(path):
            message = f"--watch: {'standard input' if path == '-' else path} cannot be watched, only files and folders of this machine can"
            raise UsageError(message)


def _begin(arguments: argparse.Namespace, changed: list[str]) -> None:
    """Clear the screen, where there is one, and say what made the next check begin."""
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(_CLEAR)
        sys.stdout.flush()
    if changed:
        more = f" and {len(changed) - _NAMED} more" if len(changed) > _NAMED else ""
        _say(arguments, f"{', '.join(changed[:_NAMED])}{more} changed: checking again")


def _say(arguments: argparse.Namespace, sentence: str) -> None:
    if not arguments.quiet:
        say(f"[{time.strftime('%H:%M:%S')}] {sentence}")
