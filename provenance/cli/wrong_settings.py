"""All that is wrong with the settings, in one go: also the names of rules in what is left of them, which need the plugins."""

from __future__ import annotations

import argparse

from provenance.cli.session import plugins_of, with_arguments
from provenance.host.errors import UsageError, WrongSettings
from provenance.host.selection import wrong_names


def with_names(wrong: WrongSettings, arguments: argparse.Namespace) -> UsageError:
    """The faults of a file's settings with those of the names and options of rules in the rest of it.

    Where it cannot be told which plugins are to be imported, or one of them is refused, names are looked up when the file is mended.
    """
    if wrong.left is None or "plugin" not in arguments:
        return wrong
    try:
        settings = with_arguments(wrong.left, arguments)
        plugins = plugins_of(arguments, settings, indexed=True)
    except UsageError as error:
        return WrongSettings([*wrong.faults, error])
    if plugins.problems or plugins.blocked:
        return wrong
    return WrongSettings([*wrong.faults, *wrong_names(plugins.rules, settings)])
