"""Under what terms a text may be used: stated, known, and the same in all places."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl
from provenance_plugins.rights.conflicting_licence import conflicting_licence
from provenance_plugins.rights.missing_licence import missing_licence
from provenance_plugins.rights.unknown_licence import unknown_licence


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """LIC801 to LIC803."""
    return [missing_licence, unknown_licence, conflicting_licence]
