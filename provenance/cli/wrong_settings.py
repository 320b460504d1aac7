"""All that is wrong with the settings, in one go: also the names of rules in what is left of them, which need the plugins."""

from __future__ import annotations

from collections.abc import Callable

from provenance.host.errors import UsageError, WrongSettings
from provenance.host.plugins import Plugins
from provenance.host.selection import wrong_names
from provenance.host.settings import Settings


def with_names(wrong: WrongSettings, looked_up: Callable[[Settings], tuple[Plugins, Settings]]) -> UsageError:
    """The faults of a file's settings with those of the names and options of rules in the rest of it.

    `looked_up`: the plugins of what is left of the settings, and that with what the command line says; it may raise UsageError.
    Where it cannot be told which plugins are to be imported, or one of them is refused, names are looked up when the file is mended.
    """
    if wrong.left is None:
        return wrong
    try:
        plugins, settings = looked_up(wrong.left)
    except UsageError as error:
        return WrongSettings([*wrong.faults, error])
    if plugins.problems or plugins.blocked:
        return wrong
    return WrongSettings([*wrong.faults, *wrong_names(plugins.rules, settings)])
