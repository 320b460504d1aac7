"""The day with which a title of minutes, a letter or an issue ends that only the front matter or the metadata state: mostly the text's own; and the one from which a rule holds."""

from __future__ import annotations

from provenance.analysis.metadata.days.in_force import is_in_force
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import Declared, Document
from provenance_plugins.dates.titled_days import bears_own_day

__all__ = ["day_of_declared_title"]

_AROUND = " .,;:()[]"


def day_of_declared_title(document: Document) -> tuple[str, Declared] | None:
    """That day, as it is written, and the title: "Minutes of the meeting on March 5, 2013"; None where the title has none at its end, or is of something else."""
    for declared in document.declared:
        if declared.field != "title" or declared.span is not None or not any(map(str.isdigit, declared.value)):
            continue
        title = declared.value.rstrip(_AROUND)
        found = date_in(title, words_for(document).languages)
        if found is None or found.granularity != "day" or found.end != len(title) or found.start <= 0:
            continue
        if bears_own_day(title) or is_in_force(title[: found.start]):
            return title[found.start : found.end], declared
    return None
