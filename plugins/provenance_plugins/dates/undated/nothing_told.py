"""Texts that hardly let anybody speak by name and name no time: few of them report anything, so that few readers miss their day."""

from __future__ import annotations

from provenance.analysis import attributions, dates, language, sentences
from provenance.analysis.files import SENTENCES
from provenance.analysis.register import share_of_past
from provenance.api import Document, lazy_pattern

_HEARD = 2
"""Sources by name from which on a text reports, also where it names no time."""
_TOLD = 3
"""Statements of people by their office ("the judge said") from which on a plain file reports, whoever is named."""
_HALF = 0.5
"""Share of sentences in the past from which on such a row tells of events."""
_YEAR = lazy_pattern(r"\d{4}")
"""With which a row would have a time that is not read, in a language whose verbs are not known."""


def tells_of_nobody(document: Document) -> bool:
    """Whether a text has a source by name at most and no time at all: a post that asks, an entry, a piece of a page, an essay (counted in `docs/accuracy/grading.md`)."""
    if dates(document):
        return False
    if document.row is None:
        if (
            document.media_type != "text/plain"
            or language(document).read_as != "en"
            or len(sentences(document)) < SENTENCES  # news in brief names no time
        ):
            return False
        from provenance_plugins.dates.time_signs import told_of  # noqa: PLC0415 - few texts come so far
        from provenance_plugins.dates.undated.telling import has_dateline  # noqa: PLC0415 - likewise

        if has_dateline(document) or told_of(document) >= _TOLD:
            return False
    else:
        past = share_of_past(document, 1)
        if past is None and _YEAR.search(document.text) is not None:
            return False
        if past is not None and past >= _HALF and language(document).read_as != "en" and _is_said(document):
            return False
    return sum(one.kind == "named" for one in attributions(document)) < _HEARD


def _is_said(document: Document) -> bool:
    """Whether a row in another language than English, of which half tells of the past, lays something to people by their office, as news does there: who is named is found less often."""
    from provenance_plugins.dates.time_signs import told_of  # noqa: PLC0415 - few texts come so far

    return told_of(document) >= _HEARD
