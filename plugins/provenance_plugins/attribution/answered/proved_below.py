"""Groups that are the lead to people, bodies or a survey that the text names: further below, in the sentence before, in the next paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.words import TIME, bits_of
from provenance.analysis.characters import lower_of
from provenance.analysis.metadata.lexicons import words_for
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.answered.next_speakers import leads_to_name
from provenance_plugins.attribution.answered.repeated_lead import is_lead
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME, following, holds_one

_BELOW = 12
"""Sentences behind an opinion in which one of those who are asked for it speaks with a name and an office."""
_ASKED = 400
"""Attributions behind it that are asked at most: no article has more, and where a lead is repeated every opinion asks anew."""
_LISTED = 8
"""Sentences behind it in which some of the group are named: "groups including the Harbour League"."""
_LEAD = 5
"""Sentences that a text begins with."""
_FIRST, _AROUND = 2, 4
"""Of these, the ones that are a headline, a deck or the first line, and sentences before and behind a speaker that may have a word of theirs."""
_OPENING = 12
"""Sentences in which a text says at first what it tells."""
_TOLD_TO = lazy_pattern(rf" (?:us\b|(?:the |The )?{NAME}(?: {NAME}){{0,3}})")
"""Behind "told": the outlet."""
_PRESENTED = 3
"""Sentences behind it in which the next paragraph presents somebody; of its own paragraph the next one."""
_BEFORE, _BEHIND = 70, 110
"""Characters before and behind a name that tell what its bearer is."""
_SURVEYED = 8000
"""Characters before those who answered in which a survey is told of."""
_PRESENTING = lazy_pattern(
    rf"\W*(?:Dr\.? |Prof\.? |Professor )?{NAME}(?: {NAME}){{0,2}}\W* (?:(?:who )?(?:is|was) (?:an?|the) |(?<=, )(?:an? |the )?)(?:[\w&’'-]+ ){{1,6}}(?:at|of|for|with|from) \W{{0,3}}(?:the )?{NAME}"
)
"""What begins a sentence that presents somebody: "**Ana** is a senior engineer at **Harbour Scan**", "Dr Ana Cruz, who is a fellow of the Lamp League, told", "Ana Cruz, professor of ships at Harbour University, works"."""
_WORD = lazy_pattern(r"(?<![\w’'-])[a-z][a-z-]{3,}(?![\w’'])")
_COUNT = lazy_pattern(r"(?<![\w.,$£€])(?!(?:19|20)\d\d\b)\d{1,3}(?:,\d{3}|\d)? (?:[\w-]+ ){0,5}\Z")
"""Before those who answered a survey: how many of them it asked."""
_WHERE = lazy_pattern(r" (?:(?P<at>at)|on) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ0-9][\w’'-]*){0,5})")
_SAME = lazy_pattern(r" (?:exactly |much |just )?the same(?: thing| of| about|[.,;])")


def is_proved_below(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether an opinion is the lead to those of the group who are named below with what they are, or whom a list begins to name.

    Each answer is kept: a summary asks for those behind it, which are summaries themselves.
    """
    one = listed[index]
    if one.head not in forms("sure", "judges"):
        return False
    return document.recall(
        f"an opinion that is proved below {index} {one.cue.start}",
        lambda document: _is_proved_below(document, listed, index),
    )


def _is_proved_below(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    one = listed[index]
    spans = sentences(document)
    leads = is_lead(document, one, _LEAD) or _is_summed_up(document, one)
    unbroken = _opens_unbroken(document, one)
    standing: list[str] = []
    for other in islice(following(listed, index), _ASKED):
        if other.sentence > one.sentence + _BELOW and not (leads or unbroken):
            break
        if other.kind != "named" or not other.lays or other.sentence <= one.sentence or other.speaker is None:
            continue
        stands = " " in other.speaker and _has_standing(document, one, other)
        if stands:
            standing.append(f"{other.speaker} ")
            if unbroken and len(set(standing)) >= _SEVERAL:
                return True
        if (
            stands
            or (
                leads
                and (
                    _is_introduced(document, other) or any(known.startswith(f"{other.speaker} ") for known in standing)
                )
            )
        ) and (_shares_matter(document, one, other) or (leads and _is_called_so(document, one, other))):
            return True
    if _is_summary(document, listed, index):
        return True
    last = spans[min(one.sentence + _LISTED, len(spans) - 1)].span.end
    if one.sentence < _LEAD and _INCLUDING.search(document.text, spans[one.sentence].span.end, last) is not None:
        return True
    return _is_presented(document, one)


def _opens_unbroken(document: Document, one: Attribution) -> bool:
    """Whether it stands in the first third of a long text that is one paragraph, as a row of a table may keep it: nothing shows where its lead ends."""
    count = len(sentences(document))
    return len(document.blocks) == 1 and count >= _LONG and 3 * one.sentence < count


_LONG, _SEVERAL = 24, 2
"""Sentences of such a text at least, and people below it with an office of those who are asked."""


def _is_summed_up(document: Document, one: Attribution) -> bool:
    """Whether it stands in a list above the text, which sums it up."""
    block = sentences(document)[one.sentence].block
    return one.sentence < _OPENING and document.blocks[block].kind is BlockKind.LIST_ITEM


def _is_summary(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether an opening sums up what experts told the outlet, and one of them tells it so by name further down.

    "Experts told the Gazette …", where a later "Experts told the Gazette …" presents one of them, or one with a name told the same paper.
    """
    one = listed[index]
    if one.sentence >= _OPENING or document.slice(one.cue).lower() != "told":
        return False
    whom = _TOLD_TO.match(document.text, one.cue.end)
    if whom is None:
        return False
    for at, other in enumerate(islice(following(listed, index), _ASKED), index + 1):
        if other.sentence == one.sentence or not document.text.startswith(whom[0], other.cue.end):
            continue
        if (
            other.kind == "group"
            and other.head == one.head
            and (is_proved_below(document, listed, at) or leads_to_name(document, listed, at))
        ):
            return True
        if other.kind == "named" and " " in (other.speaker or "") and _has_standing(document, one, other):
            return True
    return False


def _has_standing(document: Document, one: Attribution, other: Attribution) -> bool:
    """Whether the words beside a name say that its bearer is one who is asked for opinions: "Ana Cruz, director of the Lamp League, said"."""
    if other.source is None:
        return False
    here = sentences(document)[other.sentence].span
    start, end = max(here.start, other.source.start - _BEFORE), min(here.end, other.source.end + _BEHIND)
    asking = one.head if one.head.endswith("s") else f"{one.head}s"
    titles = forms("standing", "critical") if asking in forms("standing", "sides") else forms("standing", "expert")
    return holds_one(document.text, titles, start, end)


def _is_called_so(document: Document, one: Attribution, other: Attribution) -> bool:
    """Whether somebody is called by the word of the group, whose lead it is then: "analysts say", "Ana Cruz, principal analyst at Lamp Watch, said"; experts are of anything."""
    if other.source is None or " " not in (other.speaker or "") or one.head == "experts":
        return False
    here = sentences(document)[other.sentence].span
    start, end = max(here.start, other.source.start - _BEFORE), min(here.end, other.source.end + _BEHIND)
    return holds_one(document.text, (one.head.removesuffix("s"),), start, end)


def _is_introduced(document: Document, other: Attribution) -> bool:
    """Whether the place at which a text first has the surname of a speaker says what its bearer is: "Ana Cruz, founder of Harbour Works, …"."""
    if other.speaker is None:
        return False
    at = document.text.find(f" {other.speaker.rsplit(None, 1)[-1]}, ")
    if at < 0 or other.source is None or at >= other.source.start:
        return False
    end = at + len(other.speaker) + _BEHIND
    stop = document.text.find(".", at, end)
    return holds_one(document.text, forms("standing", "expert"), at, end if stop < 0 else stop)


def _shares_matter(document: Document, one: Attribution, other: Attribution) -> bool:
    """Whether a speaker's sentence, or the next one, has a word of what the group says that is neither a name nor common: both speak of bombs; of a first line, which sums up a text, the sentences around it may have one too."""
    spans = sentences(document)
    first = one.sentence < _FIRST and document.slice(one.cue).lower() != "told"  # which says to whom: `_is_summary`
    begin = spans[max(one.sentence + 1, other.sentence - _AROUND) if first else other.sentence].span.start
    end = spans[min(other.sentence + (_AROUND if first else 1), len(spans) - 1)].span.end
    own = document.text[spans[one.sentence].span.start : spans[one.sentence].span.end]
    if first:
        own = own[:1].lower() + own[1:]
    return not words_of_matter(own).isdisjoint(words_of_matter(document.text[begin:end]))


def words_of_matter(said: str) -> frozenset[str]:
    """The words of a sentence in small letters, without the common ones and the "s" of a plural."""
    return frozenset(word.removesuffix("s") for word in _WORD.findall(said) if not bits_of(word))


def _is_presented(document: Document, one: Attribution) -> bool:
    """Whether the next sentence, or the next paragraph, begins with who somebody is: "Experts say so. Ana is a senior engineer at Harbour Scan"."""
    spans = sentences(document)
    block = spans[one.sentence].block
    for at in range(one.sentence + 1, min(one.sentence + 1 + _PRESENTED, len(spans))):
        if spans[at].block > block + 1:
            return False
        if spans[at].block == block and at > one.sentence + 1:
            continue
        start, end = spans[at].span
        text = document.text[start:end].replace("\n", " ").replace("*", "")
        found = _PRESENTING.match(text)
        if found is not None:
            told = found[0].lower()
            if holds_one(told, forms("standing", "expert"), 0, len(told)):
                return True
        if spans[at].block > block:
            return False
    return False


_INCLUDING = lazy_pattern(
    lambda: (
        rf"\b(?i:{alternatives('standing', 'kinds')})(?: [a-z-]+){{0,4}},? (?:including|such as|like|among them|led by|from) (?:the )?{NAME}(?:[’']s?)? {NAME}"
    )
)
"""A group of which some are named: "advocates including Ana Cruz", "groups such as the Harbour League"."""


_IN_PART = lazy_pattern(rf"\b(?:including|such as|among them|notably) (?:[a-z-]+ ){{0,4}}(?:the )?{NAME}")
_INITIALS = lazy_pattern(r"(?P<short>[A-Z]{2,6})\s")
_FULL_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:[A-ZÀ-Þ][\w’'-]*|of|for|and|the|on|in)){1,8}\Z")
_NAME_OF_BODY = 90
"""Characters before its initials in which the name of a body stands."""


def is_bounded(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a group has bounds in which it can be found: of a programme, of a survey that counts its members."""
    one = listed[index]
    if one.source is None:
        return False
    return (
        _is_named_in_part(document, one)
        or _is_on_programme(document, one)
        or _is_counted(document, one)
        or _says_same(document, listed, index)
        or _is_of_body(document, one)
    )


def _is_named_in_part(document: Document, one: Attribution) -> bool:
    """Whether some of them are named behind "including": "critics of the plan, including people of the Harbour League, argue"."""
    if one.source is None or one.cue.start < one.source.start:
        return False
    return _IN_PART.search(document.text, one.source.start, one.cue.start) is not None


def _is_of_body(document: Document, one: Attribution) -> bool:
    """Whether they are those of a body that the text names in full with its initials: "experts at the Lamp Project (LP) … LP experts say so"."""
    if one.source is None:
        return False
    found = _INITIALS.match(document.text, one.source.start, one.source.end)
    if found is None or document.text[found.end() : found.end() + len(one.head)].lower() != one.head:
        return False
    at = document.text.find(f" ({found['short']})")
    full = _FULL_NAME.search(document.text, max(0, at - _NAME_OF_BODY), at) if at > 0 else None
    return full is not None and not words_for(document).organisations.isdisjoint(full[0].lower().split())


def _is_on_programme(document: Document, one: Attribution) -> bool:
    """Whether they spoke in a programme that is named, or work where it is told: "pundits on The Breakfast Hour"; not "experts on Peru"."""
    if one.head not in forms("sure", "judges") or one.source is None:
        return False
    at = document.slice(one.source).lower().find(one.head)  # with the capital of its sentence
    found = _WHERE.match(document.text, one.source.start + at + len(one.head)) if at >= 0 else None
    if found is None:
        return False
    said = found["name"].lower().replace("’", "'").split()
    if found["at"]:
        return not bits_of(said[0].removesuffix("'s")) & TIME
    return not forms("standing", "programmes").isdisjoint(said)


def _is_counted(document: Document, one: Attribution) -> bool:
    """Whether a survey told of before counts them: "it asked 69 economists … Economists think so"."""
    if one.source is None or not one.head.endswith("s"):
        return False
    before = lower_of(document.text[max(0, one.source.start - _SURVEYED) : one.source.start])
    if not holds_one(before, forms("polls"), 0, len(before)):
        return False
    at = before.find(one.head)
    while at >= 0:
        if _COUNT.search(before, max(0, at - _BEFORE), at) is not None:
            return True
        at = before.find(one.head, at + 1)
    return False


def _says_same(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether they only say what others just said: "Many fans say that he wins. Cruz supporters say the same"."""
    one = listed[index]
    if one.source is None or index == 0 or _SAME.match(document.text, one.cue.end) is None:
        return False
    before = listed[index - 1]
    return before.lays and before.kind in ("group", "holder", "named") and before.sentence == one.sentence - 1
