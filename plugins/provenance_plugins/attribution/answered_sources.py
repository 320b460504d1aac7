"""Sources to which nothing is laid, or for whose words somebody or something else in the text answers: by name, a document, a link, a note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.analysis.characters import IN_TEXT
from provenance.api import Document, Literals, lazy_pattern
from provenance_plugins.attribution.answered.answered_in_sentence import is_in_post, is_of_chat, is_told_to_office
from provenance_plugins.attribution.answered.next_speakers import is_presented_cut, leads_to_holder, leads_to_lawmaker
from provenance_plugins.attribution.answered.outlets_before import is_of_other_outlet, is_of_paper
from provenance_plugins.attribution.answered.passages import is_in_passage, is_meant_by_somebody
from provenance_plugins.attribution.answered.published_words import (
    is_act_of_office,
    is_beside_head,
    is_in_document,
    is_public_word,
    is_quoted_by_outlet,
)
from provenance_plugins.attribution.answered.references import informs, is_noted
from provenance_plugins.attribution.answered.told_before import (
    is_in_story,
    is_of_announcement,
    is_term_of_text,
    leads_back,
    speaks_for_told,
    stands_above_stamp,
)
from provenance_plugins.attribution.answered.told_beside import is_same_again, is_told_by_name
from provenance_plugins.attribution.answered.told_near import (
    goes_on_announcement,
    is_after_officer,
    is_named_behind,
    is_of_body_before,
    is_of_linked_headline,
    is_of_other_article,
    is_presented_below,
    is_signed_below,
)
from provenance_plugins.attribution.deeds import requests
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.mild_words import is_no_statement, is_shouted
from provenance_plugins.attribution.not_told import (
    is_accused,
    is_giver,
    is_of_other_text,
    is_testimony,
    is_withheld,
)
from provenance_plugins.attribution.registers import is_in_passing
from provenance_plugins.attribution.supposed import is_supposed
from provenance_plugins.attribution.sure import stands_before_speaker
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import is_cut_off, place

_NAMED = frozenset({"named", "named-work"})


def is_answered_for(
    document: Document, every: Sequence[Attribution], one: Attribution, same: Sequence[int], *, hides: bool
) -> bool:
    """Whether nothing is laid to a source, or somebody else answers for what is; `same`: the attributions of its cue.

    `hides`: it asks not to be named, so that whoever speaks by name next is somebody else.
    """
    return (
        requests(document, one)
        or _is_passed_on(every, one, same)
        or _is_told_at_second_hand(document, one)
        or _is_told_by_named(document, every, one)
        or _is_joke(document, one)
        or is_no_statement(document, one)
        or _is_of_arm(document, one)
        or is_supposed(document, one)
        or is_shouted(document, one)
        or leads_to_lawmaker(document, one)
        or is_accused(every, one)
        or _is_no_teller(document, one)
        or _is_of_body(document, one)
        or is_giver(document, every, one)
        or is_public_word(document, one)
        or is_quoted_by_outlet(document, one)
        or is_in_document(document, one)
        or is_of_other_outlet(document, one)
        or is_of_paper(document, one)
        or _is_of_report(document, one)
        or is_in_passage(document, one)
        or is_meant_by_somebody(document, one)
        or is_act_of_office(document, one)
        or is_of_other_text(document, one)
        or is_withheld(document, one)
        or is_told_to_office(document, one)
        or is_in_post(document, one)
        or is_of_chat(document, one)
        or is_testimony(document, one)
        or is_of_linked_headline(document, one)
        or is_of_body_before(document, one)
        or is_after_officer(document, one)
        or is_of_other_article(document, one)
        or _is_quoted(document, every, one)
        or leads_back(document, one)
        or speaks_for_told(document, one)
        or is_of_announcement(document, one)
        or is_term_of_text(document, one)
        or is_in_story(document, one)
        or stands_above_stamp(document, one)
        or is_signed_below(document, one)
        or (not hides and is_named_behind(document, one))
        or (not hides and _can_be_asked(document, one))
        or (not hides and _is_named_beside(document, one))
        or (one.kind == "holder" and is_noted(document, one))
        or (
            one.kind == "holder"
            and not hides
            and (is_presented_below(document, one) or is_presented_cut(document, one))
        )
        or any(
            is_same_again(document, every, index)
            or (
                every[index].kind == "holder"
                and (
                    is_told_by_name(document, every, index)
                    or (not hides and leads_to_holder(document, every, index))
                    or (not hides and stands_before_speaker(document, every, index))
                    or (not hides and is_beside_head(document, every, index))
                    or (not hides and goes_on_announcement(document, every, index))
                )
            )
            for index in same
        )
        or is_in_passing(document, one)
        or (is_cut_off(document) and not hides and not informs(one))
    )


def _is_of_report(document: Document, one: Attribution) -> bool:
    """Whether another outlet or a signed post has the source, or no claim is laid to it."""
    if one.manner == "citing" or IN_TEXT.any_in(document, _OF_OUTLETS) or _is_behind_citing(document, one):
        from provenance_plugins.attribution.answered.cited_by_outlets import (  # noqa: PLC0415 - few sources are cited
            is_cited_by_outlet,
            is_of_outlet_told,
            is_signed_post,
        )

        if any(is_other(document, one) for is_other in (is_cited_by_outlet, is_of_outlet_told, is_signed_post)):
            return True
    if one.manner != "anonymity" and document.slice(one.cue).lower().rsplit(None, 1)[-1] not in _MAY_CLAIM_NOTHING:
        return False
    from provenance_plugins.attribution.no_claims import lays_no_claim  # noqa: PLC0415 - few texts have such verbs

    return lays_no_claim(document, one)


_OF_OUTLETS = Literals(("(@", " reported", " reports", " wrote:", " writes:", "s sources", "' sources", "’ sources"))
"""Without one of these no outlet answers."""
_MAY_CLAIM_NOTHING = frozenset(
    {"informed", "notified", "told", "added", "adds", "adding", "declared", "declares", "by"}
)


def _is_behind_citing(document: Document, one: Attribution) -> bool:
    """Whether what a hidden source gave may be cited: "citing figures provided by anonymous clerks"."""
    if one.manner != "knowing" or one.source is None or not document.text.endswith(" by ", 0, one.source.start):
        return False
    return document.text.find("ing ", max(0, one.source.start - _CITED), one.source.start) >= 0


_CITED = 80
"""Characters before a source in which what is cited stands."""


def _is_of_body(document: Document, one: Attribution) -> bool:
    if one.source is None:
        return False
    if " " not in document.slice(one.source).partition(",")[0]:  # "Officials said" names neither field nor place
        if len(sentences(document)) == 1:
            return False
        from provenance_plugins.attribution.answered.officials_near import goes_on_for_body  # noqa: PLC0415 - few texts come so far

        return goes_on_for_body(document, one)
    if one.head not in forms("sure", "officials") and not one.head.startswith("spokes"):
        return False
    from provenance_plugins.attribution.answered.officials_near import (  # noqa: PLC0415 - few texts come so far
        is_of_body_near,
        reads_statement,
    )

    return is_of_body_near(document, one) or reads_statement(document, one)


def _can_be_asked(document: Document, one: Attribution) -> bool:
    if one.head != "officials" or one.source is None:
        return False
    if len(sentences(document)) == 1 and " " not in document.slice(one.source):
        return False  # nothing stands near
    from provenance_plugins.attribution.answered.officials_asked import can_be_asked  # noqa: PLC0415 - few texts come so far

    return can_be_asked(document, one)


def _is_named_beside(document: Document, one: Attribution) -> bool:
    if (
        one.head not in ("source", "sources")
        and not document.text.startswith("told", one.cue.end - len("told"))
        and not IN_TEXT.any_in(document, _BESIDE)
    ):
        return False
    if len(sentences(document)) == 1 and one.head != "sources":
        return False
    from provenance_plugins.attribution.answered.named_beside import (  # noqa: PLC0415 - few texts come so far
        is_guest_above,
        is_heard_by_named,
        is_of_body_that_speaks,
        is_source_of_somebody,
    )

    return (
        is_source_of_somebody(document, one)
        or is_of_body_that_speaks(document, one)
        or is_guest_above(document, one)
        or is_heard_by_named(document, one)
    )


_BESIDE = Literals(("Guest", "Speaker", "Interviewee", "Featuring", "Panel", "Speaking ", "Talking "))
"""With one of these a line may begin that names the guest, or a sentence that says to whom somebody spoke."""


def _is_no_teller(document: Document, one: Attribution) -> bool:
    if one.manner not in ("knowing", "according"):
        return False
    from provenance_plugins.attribution.told_and_accused import (  # noqa: PLC0415 - few texts have such
        is_blamed,
        is_told_in_story,
    )

    return is_blamed(document, one) or is_told_in_story(document, one)


def _is_of_arm(document: Document, one: Attribution) -> bool:
    if one.source is None or not (one.head == "those" or document.slice(one.source).endswith(_ARMS)):
        return False
    from provenance_plugins.attribution.groups.participants import (  # noqa: PLC0415 - few texts tell of an experiment
        is_compared,
        is_of_arm,
    )

    return is_compared(document, one) if one.head == "those" else is_of_arm(document, one)


_ARMS = ("condition", " group", " arm")


def _is_passed_on(every: Sequence[Attribution], one: Attribution, same: Sequence[int]) -> bool:
    """Whether the sentence says according to whom: "according to the Harbour Gazette, sources had told"."""
    if not same:
        return False
    first, last = same[0], same[-1]
    while first > 0 and every[first - 1].sentence == one.sentence:
        first -= 1
    while last + 1 < len(every) and every[last + 1].sentence == one.sentence:
        last += 1
    return any(other.kind in _NAMED and other.manner == "according" for other in every[first : last + 1])


def _is_told_at_second_hand(document: Document, one: Attribution) -> bool:
    """Whether a text tells again in quotation marks what another outlet heard from a source: "“…,” a source at the ministry reportedly said". The outlet is what is missing, of which weasel-attribution tells; what is told in the writer's own words may be the writer's."""
    if _REPORTED.search(document.text[max(0, one.cue.start - _BEFORE_CUE) : one.cue.end]) is None:
        return False
    sentence = sentences(document)[one.sentence].span
    return not _QUOTES.isdisjoint(document.text[sentence.start : sentence.end + _CLOSE])


def _is_told_by_named(document: Document, every: Sequence[Attribution], one: Attribution) -> bool:
    """Whether somebody with a name tells by whom something came out, so that it is he who has it from them: "He said the thefts were disclosed by an informant"."""
    if one.kind != "holder" or one.source is None or one.source.start < one.cue.end:
        return False
    if not document.text.startswith(_BY, one.cue.end):
        return False
    return any(
        other.cue.end <= one.cue.start
        and other.named
        and other.manner == "say"
        and other.content is not None
        and other.content.contains(one.cue)
        for other in in_sentence(every, one.sentence)
    )


_BY = " by "


def _is_joke(document: Document, one: Attribution) -> bool:
    """Whether people of a kind joke about something, of which nobody could be asked: "political insiders joke that every clerk ends up there"; what one official said in jest was said."""
    if document.slice(one.cue).lower() not in _JOKES or one.source is None:
        return False
    return document.slice(one.source).rstrip().endswith("s")


_JOKES = frozenset({"joke", "quip", "kid", "jest"})


_REPORTED = lazy_pattern(r"(?<!\w)reportedly\s(?:\w+\s){0,2}\w+\Z", re.IGNORECASE)
_BEFORE_CUE = 24
_QUOTES = frozenset('“”„«»"')
_CLOSE = 2


def _is_quoted(document: Document, every: Sequence[Attribution], one: Attribution) -> bool:
    if document.media_type == "text/plain":
        return False
    from provenance_plugins.attribution.answered.block_quotations import (  # noqa: PLC0415 - plain texts have none
        is_quoted_from_source,
    )

    return is_quoted_from_source(document, every, place(one))
