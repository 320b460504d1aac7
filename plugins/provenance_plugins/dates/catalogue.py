"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.dates.ambiguous_date import ambiguous_date
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date
from provenance_plugins.dates.missing_year import missing_year
from provenance_plugins.dates.stale_currency import stale_currency
from provenance_plugins.dates.undated.missing_date import missing_date

RULES: list[AnyRule] = [
    missing_date,
    relative_date,
    ambiguous_date,
    impossible_date,
    future_date,
    conflicting_dates,
    stale_currency,
    missing_year,
]
