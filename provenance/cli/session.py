"""What every command needs: settings, plugins, the choice of rules."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from provenance import reporters
from provenance.engine.program import find_plugins
from provenance.extensions import Reporter
from provenance.host.configuration import Settings, load_settings, with_command_line
from provenance.host.errors import UsageError, nearest
from provenance.host.plugins import Plugins
from provenance.levels import Confidence, Severity
from provenance.reporters.words import printable


def say(message: str) -> None:
    """A sentence for the person at the terminal."""
    print("\n".join(map(printable, message.split("\n"))), file=sys.stderr)  # noqa: T201 - this is where sentences for people go


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The settings of a command. Raises UsageError."""
    settings = load_settings(config=arguments.config, isolated=arguments.isolated, start=Path.cwd())
    fail_on, confidence = getattr(arguments, "fail_on", None), getattr(arguments, "min_confidence", None)
    return with_command_line(
        settings,
        select=getattr(arguments, "select", None),
        extend_select=getattr(arguments, "extend_select", None),
        ignore=getattr(arguments, "ignore", None),
        html=getattr(arguments, "html", None),
        fail_on=None if fail_on is None else Severity(fail_on),
        min_confidence=None if confidence is None else Confidence(confidence),
    )


def plugins_of(arguments: argparse.Namespace, settings: Settings) -> Plugins:
    """The plugins of a command; a refused one is told at once. Raises UsageError."""
    plugins = find_plugins(settings, arguments.plugin)
    for problem in plugins.problems:
        say(f"provenance: {problem.message}")
    return plugins


def reporter_of(name: str, plugins: Plugins) -> Reporter:
    """The reporter of that name. Raises UsageError."""
    if name in reporters.NAMES:
        return reporters.named(name)
    known = {reporter.name: reporter for reporter in plugins.reporters}
    if name not in known:
        names = sorted({*known, *reporters.NAMES})
        message = (
            f"--output-format {name}: there is no such format{nearest(name, names) or ';'} known: {', '.join(names)}"
        )
        raise UsageError(message)
    return known[name]
