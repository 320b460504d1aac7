"""Checks of a newsroom: what this plugin brings to Provenance."""

from __future__ import annotations

from newsroom_checks.embargo_notice import embargo_notice
from newsroom_checks.long_headline import long_headline
from newsroom_checks.same_headline import same_headline
from newsroom_checks.subtitles import SubtitleLoader
from provenance.api import AnyRule, Loader, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """The rules of this plugin."""
    return [embargo_notice, long_headline, same_headline]


@hookimpl
def provenance_loaders() -> list[Loader]:
    """The loader of this plugin."""
    return [SubtitleLoader()]
