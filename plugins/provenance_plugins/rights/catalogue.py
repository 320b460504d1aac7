"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.rights.conflicting_licence import conflicting_licence
from provenance_plugins.rights.missing_licence import missing_licence
from provenance_plugins.rights.unknown_licence import unknown_licence

RULES: list[AnyRule] = [missing_licence, unknown_licence, conflicting_licence]
