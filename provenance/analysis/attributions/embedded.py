"""Attributions inside others of their sentence: whether one that is told in another's words counts beside it."""

from __future__ import annotations

from provenance.analysis.attributions.readings import ADDRESSEE, SAYINGS, Reading
from provenance.analysis.attributions.types import Attribution
from provenance.api import Span

_TELLING = frozenset({"say", "judge", "find", "according"})
_UTTERED = frozenset({"say", "judge"})
_APART = (",", ";", '"', "”", "''", "—", "–", "-", "(")
_SELF = frozenset({"he", "she", "they", "i", "we", "it"})
_BETWEEN = frozenset({"", "that", ","})


def outer(found: list[Attribution], cue: Span) -> Attribution | None:
    """The attribution of those before it in its sentence that a later one takes its source from.

    It is not one that is held by nobody who is told, nor the side of something that "it" leads back to.
    """
    if found[-1].manner != "hold" or found[-1].cue[1] > cue[0]:
        return found[-1]
    return next((one for one in reversed(found) if one.lays or not (one.kind == "nobody" or one.head == "it")), None)


def is_part(
    text: str,
    reading: Reading,
    source: Span | None,
    cue: Span,
    before: Attribution,
    found: list[Attribution],
    *,
    manner: str,
) -> bool:
    """Whether a reading is part of an attribution `before` it, one of those `found` in its sentence, and none beside it.

    A verb of saying that is put into what somebody thinks takes the place of that.
    """
    if before.cue[1] > cue[0]:
        return True  # "repeated his call": read with its verb
    if source is not None and _says_of_oneself(text, reading, source, before):
        if not _is_inserted(text, reading, source, before):
            return True
        found.remove(before)
    if before.manner == "find" and _is_result(text, reading, before, source, cue):
        return True
    opinion = manner == "hold" or (manner == "think" and reading.source.head in _SELF)
    return opinion and source is not None and _is_told(text, found, source, cue)


def _is_told(text: str, spoken: list[Attribution], source: Span, cue: Span) -> bool:
    """Whether a side or an opinion is part of what another one says of somebody: "she said that the mayor opposed it".

    A comma begins another clause, but behind "according to": "announcing the vote, the mayor praised it".
    """
    for one in spoken:
        if one.manner in _TELLING and one.content is not None and one.content[0] <= cue[0] and cue[1] <= one.content[1]:
            between = text[one.cue[1] : min(source[0], cue[0])].rstrip()
            if "," not in between or one.manner == "according" or between.endswith(" that"):
                return True
    return False


def _is_result(text: str, reading: Reading, before: Attribution, source: Span | None, cue: Span) -> bool:
    """Whether what people say, or what side they take, is what a work found: "the poll found that 70 percent of voters said they would"."""
    if before.content is None or not (before.content[0] <= cue[0] and cue[1] <= before.content[1]):
        return False
    kind = reading.source.kind
    if source is None or source[0] < before.cue[1] or text[max(0, source[0] - 3) : source[0]].rstrip().endswith(_APART):
        return False  # "the poll found a drop, she said"
    return (
        kind == "pronoun" if reading.manner in _UTTERED else reading.manner == "hold" and kind in ("pronoun", "named")
    )


def _says_of_oneself(text: str, reading: Reading, source: Span, before: Attribution) -> bool:
    """Whether a speaker tells of their own saying or thinking, which is no second source: "she said she hoped"."""
    return (
        reading.source.kind == "pronoun"
        and (reading.manner in SAYINGS or reading.manner == "hold")
        and reading.source.head.replace("’", "'").partition("'")[0] in _SELF
        and before.manner in SAYINGS
        and _leads_to(text[before.cue[1] : source[0]].strip(), reading)
    )


def _is_inserted(text: str, reading: Reading, source: Span, before: Attribution) -> bool:
    """Whether a verb of saying is put into what somebody thinks: "he hoped, he said, that it would end"."""
    return (
        reading.manner == "say"
        and before.manner in ("think", "hold")
        and before.kind in ("named", "pronoun")
        and text[before.cue[1] : source[0]].strip() == ","
    )


def _leads_to(between: str, reading: Reading) -> bool:
    """Whether the words between two verbs leave them one speaker: "said he hoped", "told the club on Monday that he hopes"."""
    opinion = reading.manner in ("think", "hold") and between.endswith(" that") and len(between) <= ADDRESSEE
    return between in _BETWEEN or (
        opinion and between.count(" that") == 1 and not any(mark in between for mark in ',;:“"')
    )


def of_insiders(found: list[Attribution]) -> list[Attribution]:
    """People who are familiar with a matter are no open group: they can be asked, whatever verb lays the statement to them."""
    inside = [one.cue for one in found if one.manner == "knowing"]
    named = {one.source[0] for one in found if one.kind == "named" and one.source is not None}
    found = [  # "two people close to the talks, Ana Cruz and Ben Roe, said"
        one for one in found if one.manner != "knowing" or one.source is None or one.source[0] not in named
    ]
    return [
        one._replace(kind="holder")
        if one.kind == "group" and one.source is not None and any(one.source.overlaps(cue) for cue in inside)
        else one
        for one in found
    ]
