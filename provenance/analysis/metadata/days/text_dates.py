"""When a text says itself that it was published or last changed, asked in the order in which it is believed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.bylines.joined_heads import days
from provenance.analysis.metadata.bylines.last_notes import changed
from provenance.analysis.metadata.bylines.run_on import dated
from provenance.analysis.metadata.datelines import below_highlights
from provenance.analysis.metadata.days.first_words import opened_by
from provenance.analysis.metadata.days.glued_labels import labelled
from provenance.analysis.metadata.days.issues import issued
from provenance.analysis.metadata.days.lines_below import below_head
from provenance.analysis.metadata.days.logs import logged
from provenance.analysis.metadata.days.mastheads import in_masthead
from provenance.analysis.metadata.days.numbered_months import numbered_month
from provenance.analysis.metadata.days.of_whole import of_whole
from provenance.analysis.metadata.days.outlet_months import beside_outlet
from provenance.analysis.metadata.days.running_heads import in_running_heads
from provenance.analysis.metadata.days.said_dates import opened, recorded, told
from provenance.analysis.metadata.days.stamped import stamped, without_commas
from provenance.analysis.metadata.days.stated_today import today
from provenance.analysis.metadata.days.told_openings import opening_day
from provenance.analysis.metadata.days.written_dates import in_last_sentence, run_together, written
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.values import Candidate
from provenance.api import Document


def beside_text(document: Document, lines: Sequence[Line], words: Words, title: int) -> Iterator[Candidate]:
    """The dates that stand beside the text: in the lines around its title and at its foot, or where such lines ran together."""
    yield from of_whole(document, written(document, lines, words), title)
    yield from run_together(document, words)
    yield from in_last_sentence(document, words)
    yield from changed(document, words)
    yield from days(document, words)


def within_text(document: Document, lines: Sequence[Line], words: Words) -> list[Candidate]:
    """Of a document that states no other date, the one of its masthead or signature, or that its first sentences tell."""
    return (
        list(in_masthead(lines, words))
        or list(numbered_month(lines, words))
        or list(labelled(document, words))
        or list(beside_outlet(document, lines, words))
        or list(dated(document, words))
        or list(below_highlights(document, words))
        or list(opened_by(document, words))
        or list(stamped(document, words))
        or list(without_commas(document, words))
        or _in_credit(document, words)
        or list(recorded(document, words))
        or list(opening_day(document, lines, words))
        or list(told(document, words))
        or list(today(document, words))
    )


def at_last(document: Document, words: Words) -> list[Candidate]:
    """Of one in whose title there is none either, what a greeting says, the first line of a log, the issue that it came out in, a line below its head, or the heads of the pages of a printed issue."""
    return (
        list(opened(document, words))
        or list(logged(document, words))
        or list(issued(document, words))
        or list(below_head(document, words))
        or list(in_running_heads(document, words))
    )


def _in_credit(document: Document, words: Words) -> list[Candidate]:
    if not document.text.rstrip(" \n\t.").endswith(")"):
        return []
    from provenance.analysis.metadata.days.agencies import credited_day  # noqa: PLC0415 - few texts end so

    return list(credited_day(document, words))
