"""An attribution before it has its place in the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from provenance.analysis.attributions.contents import bordered, content_of, opens_clause
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.sexes import is_of_body
from provenance.analysis.attributions.types import Attribution, Source, nobody
from provenance.analysis.attributions.words import listed
from provenance.analysis.quotes import Quotation
from provenance.api import Confidence, Span, lazy_pattern

ADDRESSEE: Final = 60
"""How many characters those may have who are told something: "told the club in Marburg on Monday that he hoped"."""
_SHORTEST = 4
"""Fewer characters are no content."""
_THOUGHT: Final = frozenset({"find", "think"})
"""What stands in somebody's words as often as it has words of its own."""
THROUGH: Final = frozenset({"according", "citing"})
"""Manners of those from whom the text, or its speaker, has what is said."""
_SILENT: Final = frozenset({"anonymity", "knowing", "hedge", "declined"})
"""Manners that tell of a source or of its silence, and introduce nobody's words."""
_BETWEEN: Final = " ,:.—–-…"
"""What may stand between a quotation and whoever it belongs to directly."""
_COMPLEMENT: Final = " that"
_DASHES: Final = frozenset({"—", "–"})
_LEADING: Final = 40
"""Within how many characters behind a verb the colon stands that leads on to a quotation."""
_LEADS: Final = lazy_pattern(r"[a-z ]*:\s*")
_GIVES: Final = (" that ", ": ", ":")
"""What leads on to the words of somebody."""
_NESTED: Final = frozenset({"", "that"})
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


class Reading(msgspec.Struct, frozen=True, gc=False):
    """An attribution in tokens, before its content is looked for."""

    source: Source
    phrase: NounPhrase | None
    manner: str
    after: bool = False
    """The source stands after the cue."""
    begins: int | None = None
    """The first token of the cue, where its auxiliaries and adverbs belong to it: "is widely seen"."""
    inherited: bool = False
    """The source is that of the attribution before, in the same sentence ("…, adding that")."""
    weak: bool = False
    """It counts only in a sentence that states nothing else: a wish, a noun of attitude without a source, a purpose."""


def inherited(manner: str) -> Reading:
    """A reading whose source is that of the attribution before."""
    return Reading(nobody(Confidence.LOW), None, manner, inherited=True)


def placed(
    who: Source, source: Span | None, cue: Span, content: Span | None, sentence: int, manner: str
) -> Attribution:
    """The attribution that a reading is at its place in the text."""
    return _new(
        Attribution,
        (
            source,
            cue,
            content,
            who.speaker,
            who.named,
            who.kind,
            sentence,
            manner,
            who.confidence,
            who.head,
            who.again,
        ),
    )


def matter_of(sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...]) -> Span | None:
    """What somebody takes a side about: what follows, or what stands before a side that is told in the passive.

    A quotation in it is nobody's here: that somebody takes a side does not tell whose words they are.
    """
    start, end = cue
    found = Span(sentence[0], start) if source is not None and source[0] >= end else Span(end, sentence[1])
    if found[1] - found[0] < _SHORTEST or any(one.span.overlaps(found) for one in quoted):
        return None
    return found


def nearest(text: str, told: Iterable[Attribution], quotation: Span) -> Attribution | None:
    """The attribution of a quotation's own sentence that is nearest to it, of those that can be meant.

    None where it stands in what somebody was asked: 'Asked whether the dam was “safe”, Ana Cruz said it was'.
    """
    start, end = quotation
    before: Attribution | None = None
    after: Attribution | None = None
    asked = False
    within = text[max(0, start - 2) : start].rstrip()[-1:].isalnum()
    for one in told:
        begins, ends = _reach(one)
        if not (one.lays or _leads_to(text, one, start)) and (
            one.content is None or not one.content.overlaps(quotation)
        ):
            asked = ends <= start and one.kind == "nobody" and text[begins].isupper()
        elif ends <= start:
            if before is None or not (
                _is_content_of(one, before) or (within and _is_deed_in(text, one, before, start))
            ):
                before = one
            asked = False
        elif begins >= end and after is None:
            after = one
    if asked and within:
        return None
    if before is None or after is None:
        return before or after
    between = text[_reach(before)[1] : start].rstrip()
    if after.manner in THROUGH or text[end : _reach(after)[0]].strip(_BETWEEN):
        return before
    if before.manner == "think" or before.manner in THROUGH:
        return after
    if between.strip() in _DASHES:
        return after  # '— as some say, but the ministry denies — “why?” asked Ana Cruz'
    if not between.strip(_BETWEEN) or between.endswith(_COMPLEMENT):
        return before
    if within and text[end - 2] == "," and opens_clause(text, before):
        return before  # 'After Ana Cruz called it “a bad road,” Bob Hall said'
    return before if within and text.startswith(",", end) else after  # 'when Ana Cruz called it “bad”, Bob Hall said'


def _leads_to(text: str, one: Attribution, start: int) -> bool:
    """Whether somebody who takes a side is led on from to a quotation: "Ana Cruz fired back forcefully: “…”"."""
    ends = _reach(one)[1]
    return one.source is not None and 0 < start - ends <= _LEADING and _LEADS.fullmatch(text, ends, start) is not None


def _is_content_of(one: Attribution, before: Attribution) -> bool:
    """Whether a doubtful finding or thought is only told by whoever speaks before it: "wrote that state agencies felt"."""
    return before.named and one.confidence is Confidence.LOW and one.manner in _THOUGHT


def _is_deed_in(text: str, one: Attribution, before: Attribution, start: int) -> bool:
    """Whether somebody tells what another one wanted or promised, and it is the teller's words that are quoted: "Ana Cruz said the union had asked for “one more year”"."""
    begins, ends = _reach(one)
    if before.manner != "say" or not before.named or text[before.cue[1] : begins].strip() not in _NESTED:
        return False
    if text[ends:start].endswith(_GIVES) or text[one.cue[0] : one.cue[1]].partition(" ")[0] in listed("gives_words"):
        return False
    return before.speaker is None or not (
        is_of_body(before.speaker) or before.speaker.lower() in listed("known_outlets")
    )


def _reach(one: Attribution) -> tuple[int, int]:
    """From where to where an attribution's source and cue reach."""
    start, end = one.cue
    if one.source is None:
        return start, end
    return min(start, one.source[0]), max(end, one.source[1])


def introduces(one: Attribution) -> bool:
    """Whether an attribution can introduce somebody's words: it tells not only of a source or of its silence."""
    return one.manner not in _SILENT


def shared_out(
    text: str, sentence: Span, made: Sequence[Attribution], quoted: tuple[Quotation, ...]
) -> list[Attribution]:
    """The attributions of a sentence, each with those of its quotations alone that are nearest to it; an outer teller keeps what follows."""
    starts = [one.span.start for one in quoted]
    told = [
        one for one in made if introduces(one) and (one.lays or any(_leads_to(text, one, start) for start in starts))
    ]
    if len(told) < 2:
        return list(made)
    owners = [(one.span, nearest(text, told, one.span)) for one in quoted]
    shared = [one if one.content is None or one not in told else _shared(text, one, sentence, owners) for one in made]
    return bordered(text, shared)


def _shared(
    text: str, one: Attribution, sentence: Span, owners: Sequence[tuple[Span, Attribution | None]]
) -> Attribution:
    """An attribution whose content holds no quotation that another one is nearer to."""
    if one.content is None or all(whose is one or not span.overlaps(one.content) for span, whose in owners):
        return one
    own = [span for span, whose in owners if whose is one]
    if own:
        content = Span(max(own[0].start, sentence.start), min(own[-1].end, sentence.end))
    else:
        held = next((span for span, _ in owners if span.contains(one.cue)), None)
        part = sentence if held is None else Span(max(sentence[0], held[0] + 1), min(sentence[1], held[1] - 1))
        found = content_of(text, part, one.cue, one.source, (), one.manner)
        if found is None:
            return one
        content = found
    return one._replace(content=content)


SAYINGS = frozenset({"say", "judge", "think", "find"})
