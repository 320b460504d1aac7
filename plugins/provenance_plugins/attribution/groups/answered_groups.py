"""Groups, or nobody, to whom nothing is laid, or for whose words somebody or something else in the text answers: by name, in a quotation, a poll, a note."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, inside_quotation, sentences
from provenance.analysis.interviews import of_interview
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register import is_delivered, is_sermon
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.answered.next_speakers import leads_to_name
from provenance_plugins.attribution.answered.outlets_before import is_of_other_outlet, stands_beside_body
from provenance_plugins.attribution.answered.passages import is_in_passage, is_meant_by_somebody
from provenance_plugins.attribution.answered.proved_below import is_bounded, is_proved_below
from provenance_plugins.attribution.answered.quoted_below import (
    is_of_work_behind,
    is_posted_below,
    is_quoted_by_presented,
    is_quoted_in_block,
    is_quoted_run_together,
    leads_to_titled,
)
from provenance_plugins.attribution.answered.references import is_noted
from provenance_plugins.attribution.answered.told_before import stands_above_stamp
from provenance_plugins.attribution.answered.told_beside import goes_on_quotation, is_told_by_name
from provenance_plugins.attribution.answered.told_near import is_of_other_article
from provenance_plugins.attribution.deeds import is_turned_down, requests
from provenance_plugins.attribution.groups.defined_groups import is_defined_term, is_noted_at_end
from provenance_plugins.attribution.groups.no_opinion import states_nothing
from provenance_plugins.attribution.groups.participants import is_of_study
from provenance_plugins.attribution.mild_words import is_feeling, is_mild, is_told
from provenance_plugins.attribution.not_told import (
    is_bare,
    is_dispute,
    is_followed,
    is_measure,
    is_of_other_text,
)
from provenance_plugins.attribution.registers import is_transcript
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME, is_asked

_BEFORE = 4
"""So many statements before one are looked at for somebody who is quoted around it."""


def is_answered_for(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether nothing is laid to a group or to nobody, or somebody else answers for what is."""
    one = listed[index]
    if is_told_by_name(document, listed, index) or is_mild(document, one) or is_noted(document, one):
        return True
    if is_followed(document, one) or is_of_other_article(document, one):
        return True
    if is_of_other_outlet(document, one) or stands_beside_body(document, one):
        return True
    if is_in_passage(document, one) or is_meant_by_somebody(document, one) or states_nothing(document, one):
        return True
    if one.kind != "group":
        return (
            _stands_between_quotations(document, listed, index)
            or _is_within_bounds(document, one)
            or _is_given_up(document, one)
        )
    return (
        requests(document, one)
        or is_feeling(document, one)
        or leads_to_name(document, listed, index)
        or is_of_study(document, one)
        or is_told(document, one)
        or is_measure(document, one)
        or is_bare(document, one)
        or is_dispute(document, one)
        or is_turned_down(document, one)
        or _is_named_behind(document, one)
        or _is_heard(document, one)
        or stands_above_stamp(document, one)
        or is_quoted_in_block(document, one)
        or is_quoted_by_presented(document, one)
        or is_quoted_run_together(document, one)
        or leads_to_titled(document, one)
        or is_posted_below(document, one)
        or is_of_work_behind(document, one)
        or is_of_other_text(document, one)
        or is_proved_below(document, listed, index)
        or is_bounded(document, listed, index)
        or is_defined_term(document, one)
        or is_noted_at_end(document, one)
        or _is_bounded_or_answered(document, one)
    )


def _is_bounded_or_answered(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.groups.bounds import (  # noqa: PLC0415 - few texts come so far
        is_answered_below,
        is_gathered,
        is_of_house,
        is_of_occasion,
        is_of_view,
        leads_to_work,
    )
    from provenance_plugins.attribution.groups.rebutted import is_rebutted  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.works.works_beside import stands_beside_work  # noqa: PLC0415 - as above

    return (
        is_of_occasion(document, one)
        or is_gathered(document, one)
        or is_answered_below(document, one)
        or leads_to_work(document, one)
        or stands_beside_work(document, one)
        or is_rebutted(document, one)
        or is_of_house(document, one)
        or is_of_view(document, one)
    )


def _is_given_up(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.groups.bounds import is_given_up  # noqa: PLC0415 - few texts come so far

    return is_given_up(document, one)


def _is_within_bounds(document: Document, one: Attribution) -> bool:
    """Whether the sentence begins with those among whom something is widely thought: "In societies where lace is made, it is widely seen as …"."""
    first = sentences(document)[one.sentence].span.start
    return _AMONG.match(document.text, first, one.cue.start) is not None


_AMONG = lazy_pattern(
    r"\W*(?:In|Among|For) (?:(?:the|many|most|some|several|those|these|all|other) )?(?:[a-z-]+ ){0,2}[a-z-]+s,? (?:where|who|that|in which|for whom)\b"
)


def _is_named_behind(document: Document, one: Attribution) -> bool:
    """Whether the sentence goes on to name some of a group: "economists disagreed with the plan, including Ana Cruz"."""
    end = sentences(document)[one.sentence].span.end
    found = _INCLUDING.search(document.text, one.cue.end, end)
    return found is not None and is_given_name(found["given"])


_INCLUDING = lazy_pattern(
    rf", (?:including|among them) (?P<given>{NAME}) {NAME}(?:(?:,|,? and) {NAME} {NAME})*[.”\"\s]*\Z"
)


def _is_heard(document: Document, one: Attribution) -> bool:
    """Whether a group tells the writer, who knows them, or what to do, which is advice: "supporters often tell us", "advocates say to wait"."""
    if one.source is None or one.source.start > one.cue.start:
        return False
    if one.head in forms("standing", "sides") and document.text.startswith((" us ", " me "), one.cue.end):
        return True
    return _TO_DO.match(document.text, one.cue.end) is not None


_TO_DO = lazy_pattern(r"(?<=\bsay) to [a-z]+")


def _stands_between_quotations(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody named is quoted before and behind in the sentence, whose words these are too: "Ode said it “helps”, but it was widely seen as dear, which “is a pity”"."""
    one = listed[index]
    span = sentences(document)[one.sentence].span
    if not any(
        other.named and other.sentence == one.sentence and other.cue.end <= one.cue.start
        for other in listed[max(0, index - _BEFORE) : index]
    ):
        return False
    text = document.text
    return all(
        any(text.find(mark, start, end) >= 0 for mark in '“"')
        for start, end in ((span.start, one.cue.start), (one.cue.end, span.end))
    )


def lays_nothing(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether nothing is laid to a group, or to nobody, and there is no fault at all."""
    from provenance_plugins.attribution.groups.nothing_laid import is_nothing_laid  # noqa: PLC0415 - not for a warning

    return is_nothing_laid(document, listed, index)


def is_spoken(document: Document, one: Attribution, at: Span, spoken_blocks: frozenset[int]) -> bool:
    """Whether the words are somebody's whom the text quotes, or a question."""
    return (
        is_asked(document, one)
        or goes_on_quotation(document, one)
        or inside_quotation(document, at)
        or _is_set_off(document, at)
        or sentences(document)[one.sentence].block in spoken_blocks
        or is_transcript(document)
        or is_delivered(document)
        or is_sermon(document)
        or sentences(document)[one.sentence].block in of_interview(document)
    )


def _is_set_off(document: Document, at: Span) -> bool:
    from provenance_plugins.attribution.answered.block_quotations import (  # noqa: PLC0415 - few texts have one
        is_in_block_quotation,
    )

    return document.media_type == "text/markdown" and is_in_block_quotation(document, at)
