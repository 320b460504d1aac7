"""The three hooks of the entry-point group `provenance.plugins`. They take no argument and return declarations."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from provenance.extensions import Loader, Reporter
from provenance.rules import AnyRule

PROJECT = "provenance"
ENTRY_POINT_GROUP = "provenance.plugins"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def provenance_rules() -> Iterable[AnyRule]:  # type: ignore[empty-body]
    """The rules that the plugin has."""


@hookspec
def provenance_loaders() -> Iterable[Loader]:  # type: ignore[empty-body]
    """The loaders that the plugin has."""


@hookspec
def provenance_reporters() -> Iterable[Reporter]:  # type: ignore[empty-body]
    """The reporters that the plugin has."""
