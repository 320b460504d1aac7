"""ATT102, ATT103 and ATT104 in other languages than English: which of what a text lays to somebody is a fault, and what it is worth.

The classes are those of English (docs/accuracy/grading.md): a warning where sources and officials state something, where experts, critics and nobody in
particular hold something, where a study shows something; everything else is for information.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.analysis import Attribution, inside_quotation, language, sentences
from provenance.analysis.attributions.languages import Told, told
from provenance.analysis.attributions.languages.fixed import (
    addresses,
    bounds,
    concedes,
    feels,
    gives_reason,
    in_statement,
    is_spokesman,
    tells_maker,
    tells_own_view,
    tells_study,
    tells_work,
)
from provenance.analysis.attributions.languages.speaking import speakers
from provenance.analysis.register import is_delivered, is_sermon
from provenance.api import Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.attribution.answered.answered_abroad import is_answered_in_sentence
from provenance_plugins.attribution.answered.experts_below import are_experts_named_above, are_experts_named_below
from provenance_plugins.attribution.answered.heard_abroad import (
    is_heard_by_outlet,
    is_of_house_told,
    is_voiced_next,
)
from provenance_plugins.attribution.answered.named_in_brackets import is_named_in_brackets
from provenance_plugins.attribution.answered.near_abroad import is_of_named_study, is_of_society, is_opposed_next
from provenance_plugins.attribution.answered.quoted_below import is_quoted_in_block
from provenance_plugins.attribution.answered.references import cites_by_name, has_raised_mark, is_cited_on
from provenance_plugins.attribution.answered.repeated_lead import is_lead, speak_by_last_name_below
from provenance_plugins.attribution.answered.signed_extracts import is_in_extract
from provenance_plugins.attribution.answered.told_abroad import (
    are_of_study_before,
    is_cited_by_other,
    is_of_house_behind,
    is_quoted_by_name_next,
    is_relayed,
)
from provenance_plugins.attribution.answered.works_at_end import is_of_work_at_end
from provenance_plugins.attribution.answered.works_linked import is_in_component, is_linked_at_end
from provenance_plugins.attribution.asides import is_named_in_aside, is_only_supposed
from provenance_plugins.attribution.messages import (
    CANNOT_BE_LOOKED_UP,
    HIDES,
    NAMES_NOBODY,
    NO_READER_CAN_IDENTIFY,
    NOBODY_CAN_ASK,
)
from provenance_plugins.attribution.no_people import are_writings, is_of_data
from provenance_plugins.attribution.other_articles import stands_in_list
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import is_asked, is_cut_off, is_mentioned, place, stands_within, together

_AFTER = 120
"""Within how many characters behind a source its plea for anonymity belongs to it."""
_SUMMED, _VIEW = 3, 6
"""Sentences behind a work and behind an opinion in which those speak by name whose words it sums up."""
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://|doi:")
"""A note's mark or an address that is no link of the markup."""
_BY_HOUSE = lazy_pattern(r"\b(?:[Ll]aut|[Ss]elon|[Ss]egún) (?=[A-ZÀ-Þ])")
"""A word before the house from which the text has what it says."""
_TURN = lazy_pattern(r": |[\"„«“(–— -]*(?:[A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.-]+)?\s?: |[A-ZÀ-Þ]{1,3}(?:\.\s?| )[–—-]\s)")
"""The name before a turn of an interview, or its letters, "LE.- ", or what is left where a template has the name."""
_NAME = lazy_pattern(r"(?:,| d[eu'’][^,.;\n]{0,60},)? [A-ZÀ-Þ][\w'’-]+ (?:v[ao]n )?[A-ZÀ-Þ]")
"""The full name of somebody, behind the word for what they are."""
_LEAD, _TOLD, _NEAR = 4, 5, 2
"""Sentences that are a lead, which sums up whoever speaks anywhere below, those around a source that may tell who it is, and those before experts that may tell of their study."""
_SECRET = frozenset({"anonymity", "knowing"})
_NOBODY = frozenset({"judged", "hedge"})


def unnamed_sources(document: Document) -> Iterator[Hit]:
    """What is laid to people who are not identified (ATT102)."""
    listed = told(document)
    pleas = {one.sentence: one for one, *_ in listed if one.manner in _SECRET}
    seen: set[int] = set()
    shown = Span(-1, -1)
    for one, of_class, _ in listed:
        if one.kind != "holder" or one.manner in _SECRET:
            continue
        at, plea, weighs, reasoned = place(one), pleas.get(one.sentence), of_class, False
        if plea is not None:
            whole = together(at, plea.cue, _AFTER)
            if whole is not None:
                seen.add(one.sentence)
                at, weighs, reasoned = whole, True, _is_reasoned(document, plea)
        if at.overlaps(shown) or is_mentioned(document, at):
            continue
        shown = at
        lesser = (
            not weighs
            or reasoned
            or is_asked(document, one)
            or _is_noted(document, one)
            or is_named_in_brackets(document, one)
            or _is_told_again(document, listed, one)
            or _is_named_near(document, one)
            or _is_of_body_just_told(document, one)
            or _leads_to_name(document, listed, one)
            or _is_written(document, one)
            or is_cited_by_other(document, one)
            or is_answered_in_sentence(document, one)
            or is_heard_by_outlet(document, one)
            or is_spokesman(one.head, language(document).read_as)
            or are_writings(document, one)
            or is_in_extract(document, one)
            or stands_in_list(document, one)
        )
        named = quoted(document.slice(one.source or one.cue))
        severity = Severity.INFO if lesser else None
        yield Hit(at, f"{named} {NO_READER_CAN_IDENTIFY}", one.confidence, severity=severity)
    for sentence, plea in pleas.items():
        if sentence not in seen and not (is_mentioned(document, plea.cue) or is_of_data(document, plea)):
            said = quoted(document.slice(plea.cue))
            yield Hit(
                plea.cue,
                f"{said} {HIDES}",
                plea.confidence,
                severity=Severity.INFO if _is_reasoned(document, plea) or is_heard_by_outlet(document, plea) else None,
            )


def weasels(document: Document) -> Iterator[Hit]:
    """What is laid to an open group or to nobody (ATT103)."""
    listed = told(document)
    named = {told.one.sentence for told in listed if told.person} | speakers(document)
    shown = Span(-1, -1)
    for one, weighs, _ in listed:
        if one.kind == "group":
            message = NOBODY_CAN_ASK
        elif one.kind == "nobody" and one.manner in _NOBODY and not (one.manner == "hedge" and one.sentence in named):
            message = NAMES_NOBODY
        else:
            continue
        at = place(one)
        if at.overlaps(shown) or is_mentioned(document, at):
            continue
        shown = at
        lesser = (
            not weighs
            or inside_quotation(document, at)
            or is_asked(document, one)
            or _is_noted(document, one)
            or is_named_in_brackets(document, one)
            or is_named_in_aside(document, one)
            or is_only_supposed(document, one)
            or is_cut_off(document)
            or is_delivered(document)
            or is_sermon(document)
            or any(one.sentence <= sentence <= _reach(document, one) for sentence in named)
            or speak_by_last_name_below(document, one, _LEAD)
            or _is_told_before(document, one)
            or are_of_study_before(document, one)
            or are_experts_named_below(document, one)
            or are_experts_named_above(document, one)
            or _is_of_talk(document, one)
            or is_quoted_in_block(document, one)
            or is_relayed(document, one)
            or feels(document.slice(one.cue), language(document).read_as)
            or _is_within_bounds(document, one)
            or (one.kind == "nobody" and concedes(document.slice(one.cue), language(document).read_as))
            or _DIFFER.search(document.text, one.cue.start, one.cue.end + _WHY) is not None
            or _is_countered(document, at)
            or is_of_society(document, one)
            or is_opposed_next(document, one)
            or is_heard_by_outlet(document, one)
            or is_of_house_told(document, one)
            or (one.kind == "group" and is_voiced_next(document, one))
            or is_in_extract(document, one)
            or stands_in_list(document, one)
            or (one.kind == "group" and is_quoted_by_name_next(document, one, one.sentence + _VIEW))
        )
        said = quoted(document.slice(one.source or one.cue))
        yield Hit(at, f"{said} {message}", one.confidence, severity=Severity.INFO if lesser else None)


_DIFFER = lazy_pattern(
    r"\b(?:discrepan|disienten|difieren|divergent|diffèrent|divergem|discordam|discordano|dissentono|streiten|verschillen)\b\W{1,3}(?:no |non |não |pas |nicht |niet )?(?:porque|parce qu|weil|perché|omdat)",
    re.IGNORECASE,
)
"""That a group is not of one mind, and why: no more is laid to it."""
_WHY = 24


def _is_countered(document: Document, at: Span) -> bool:
    """Whether what a group holds only leads in the writer's own view against it: "ao contrário do que muitos pensam"."""
    before = document.text[max(0, at.start - _CONTRAST) : at.start]
    return _AGAINST.search(before) is not None


_CONTRAST = 60
_AGAINST = lazy_pattern(
    lambda: rf"(?<!\w)(?:{alternatives('countered')})\b[^.,;:!?\n]{{0,36}}(?:,\s(?:was|co)\s)?\Z",
    re.IGNORECASE,
)


def unnamed_works(document: Document) -> Iterator[Hit]:
    """What is laid to a work that is neither named nor linked (ATT104)."""
    listed = told(document)
    named = {told.one.sentence for told in listed if told.person} | speakers(document)
    shown = Span(-1, -1)
    for one, weighs, _ in listed:
        at = place(one)
        if one.kind != "work" or at.overlaps(shown) or _is_noted(document, one, behind=1):
            continue
        if _is_made(document, one, 1, within=True):
            continue
        shown = at
        lesser = (
            not weighs
            or inside_quotation(document, at)
            or is_asked(document, one)
            or any(one.sentence <= sentence <= one.sentence + _SUMMED for sentence in named)
            or any(_is_made(document, one, step) for step in (-1, 1, 2))
            or is_cited_on(document, one)
            or _is_told_by_house(document, one)
            or _is_turn(document, one)
            or is_of_named_study(document, one)
            or is_of_work_at_end(document, one)
            or is_of_house_behind(document, one)
            or is_in_extract(document, one)
            or stands_in_list(document, one)
            or _is_inquiry(document, one)
            or is_linked_at_end(document, one)
            or is_in_component(document, one)
        )
        said = quoted(document.slice(one.source or one.cue))
        severity = Severity.INFO if lesser else None
        yield Hit(at, f"{said} {CANNOT_BE_LOOKED_UP}", one.confidence, severity=severity)


def _is_inquiry(document: Document, one: Attribution) -> bool:
    if one.head not in forms("inquiries", "noun"):
        return False
    from provenance_plugins.attribution.answered.inquiries import is_inquiry  # noqa: PLC0415 - few languages have such a word

    return is_inquiry(document, one)


def _is_of_talk(document: Document, one: Attribution) -> bool:
    """Whether a sentence asks or answers somebody, or stands beside what its writer thinks."""
    if _is_turn(document, one):
        return True
    listed = sentences(document)
    first, last = listed[one.sentence], listed[min(one.sentence + 1, len(listed) - 1)]
    code = language(document).read_as
    return addresses(document.slice(first.span), code) or tells_own_view(
        document.text[first.span.start : last.span.end], code
    )


def _is_turn(document: Document, one: Attribution) -> bool:
    """Whether a sentence, or its paragraph, begins with a name before a colon, or with the colon where a template has the name."""
    first = sentences(document)[one.sentence]
    places = (first.span, document.blocks[first.block].span)
    return any(_TURN.match(document.text, *span) is not None for span in places)


def _leads_to_name(document: Document, listed: Sequence[Told], one: Attribution) -> bool:
    """Whether one of the next sentences has somebody by name who is called as those are: "fuentes policiales", "el oficial policial Ana Cruz"."""
    if one.source is None:
        return False
    stems = {word[:_STEM] for word in _LONG.findall(document.slice(one.source).lower())}
    for other, _, person in listed:
        if person and other.lays and one.sentence < other.sentence <= one.sentence + _NEAR:
            near = Span(max(0, other.cue.start - _BESIDE), other.cue.end + _BESIDE)
            around = sentences(document)[other.sentence].span
            said = document.text[max(near.start, around.start) : min(near.end, around.end)].lower()
            if any(stem in said for stem in stems):
                return True
    return False


_LONG = lazy_pattern(r"[^\W\d_]{6,}")
_STEM, _BESIDE = 6, 120
"""Letters in which words of one kind agree, and characters beside a verb that tell what somebody is."""


def _is_written(document: Document, one: Attribution) -> bool:
    """Whether a spokesman says it in a statement of the body, which can be looked up: "dijo un portavoz en el comunicado"."""
    code = language(document).read_as
    end = sentences(document)[one.sentence].span.end
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    return is_spokesman(one.head, code) and in_statement(document.text[begins : min(end, begins + _AFTER)], code)


def _is_within_bounds(document: Document, one: Attribution) -> bool:
    """Whether the sentence begins with those among whom something is widely thought: "Dans les sociétés où …"."""
    first = sentences(document)[one.sentence].span.start
    return one.kind == "nobody" and bounds(document.text[first : one.cue.start], language(document).read_as)


def _reach(document: Document, one: Attribution) -> int:
    """The last sentence behind an opinion in which those speak by name whose words it sums up: behind the first ones, which are a lead, that of the text."""
    return len(sentences(document)) if is_lead(document, one, _LEAD) else one.sentence + _VIEW


def _is_told_before(document: Document, one: Attribution) -> bool:
    """Whether "the experts" are those of whom the sentences before tell, or who made the study of which they tell."""
    if not one.again:
        return False
    start = sentences(document)[one.sentence].span.start
    told_of = one.head in document.text[_start_before(document, one, _TOLD) : start].lower()
    near = document.text[_start_before(document, one, _NEAR) : start]
    return told_of or tells_study(near, language(document).read_as)


def _start_before(document: Document, one: Attribution, count: int) -> int:
    """Where the sentence begins that stands so many before the one of an attribution."""
    return sentences(document)[max(0, one.sentence - count)].span.start


def _is_named_near(document: Document, one: Attribution) -> bool:
    """Whether a spokesman has a name in one of the sentences around: "la porte-parole, Ilse Van De Keere"."""
    if not is_spokesman(one.head, language(document).read_as):
        return False
    end = sentences(document)[min(len(sentences(document)) - 1, one.sentence + _TOLD)].span.end
    around = document.text[_start_before(document, one, _TOLD) : end]
    low = around.lower()
    at = low.find(one.head)
    while at >= 0:
        if _NAME.match(around, at + len(one.head)) is not None:
            return True
        at = low.find(one.head, at + 1)
    return False


def _is_of_body_just_told(document: Document, one: Attribution) -> bool:
    """Whether the sentence before, or the beginning of the same one, names the body for which a spokesman speaks: "un portavoz de Vega"."""
    if one.source is None or not is_spokesman(one.head, language(document).read_as):
        return False
    said = document.slice(one.source)
    at = said.lower().find(one.head)
    body = _BODY.search(said, at + len(one.head)) if at >= 0 else None
    if body is None:
        return False
    begins = min(one.source.start, one.cue.start)
    before = document.text[_start_before(document, one, 1) : begins]
    return re.search(rf"(?<!\w){re.escape(body[0])}(?!\w)", before) is not None


_BODY = lazy_pattern(r"(?<=\s)[A-ZÀ-Þ].*\Z")
"""Behind a word for a spokesman: the name of the body."""


def _is_made(document: Document, one: Attribution, step: int, *, within: bool = False) -> bool:
    """Whether a sentence so many behind the one of a work names a kind of house or people who make works, `within` its paragraph or also the next."""
    listed = sentences(document)
    at = one.sentence + step
    if not 0 <= at < len(listed) or abs(listed[at].block - listed[one.sentence].block) > (0 if within else 1):
        return False
    said, code = document.slice(listed[at].span), language(document).read_as
    # In another paragraph it is of the work where it tells of one: a school may be of anything.
    return tells_maker(said, code) and (listed[at].block == listed[one.sentence].block or tells_work(said, code))


def _is_told_by_house(document: Document, one: Attribution) -> bool:
    """Whether the sentence has the work from somebody with a name: "laut Bloomberg haben neue Studien ergeben"."""
    around = sentences(document)[one.sentence].span
    told = document.recall(("words before a house", around), lambda _: _by_houses(document, around))
    return any(not one.cue.contains(span) for span in told)


def _by_houses(document: Document, around: Span) -> tuple[Span, ...]:
    """The first words in a sentence before a house from which it has something: one cue contains one of them at most."""
    found = islice(_BY_HOUSE.finditer(document.text, *around), 2)
    return tuple(Span(*one.span()) for one in found)


def _is_noted(document: Document, one: Attribution, behind: int = 0) -> bool:
    """Whether a link or a mark of a note stands in the sentence, or in those behind it in the block."""
    listed = sentences(document)
    first = listed[one.sentence]
    last = first
    for index in range(one.sentence + 1, min(len(listed), one.sentence + 1 + behind)):
        if listed[index].block == first.block:
            last = listed[index]
    around = Span(first.span.start, last.span.end)
    if document.recall(("a mark of a note", around), lambda _: _has_mark(document, around)):
        return True
    return any(stands_within(ones, around) for ones in (document.links, document.marks))


def _has_mark(document: Document, around: Span) -> bool:
    text = document.text
    if _MARK.search(text, *around) is not None or has_raised_mark(document, around):
        return True
    return cites_by_name(text[around.start : around.end])


def _is_reasoned(document: Document, plea: Attribution) -> bool:
    """Whether the sentence of a plea for anonymity, or the next one, says why."""
    listed = sentences(document)
    last = listed[min(plea.sentence + 1, len(listed) - 1)]
    said = document.text[listed[plea.sentence].span.start : last.span.end]
    return gives_reason(said, language(document).read_as)


def _is_told_again(document: Document, listed: Sequence[Told], one: Attribution) -> bool:
    """Whether the same words told of a source in the same paragraph before, or it leads back to one."""
    if one.again:
        return True
    if one.source is None:
        return False
    behind = max(one.source.end, one.cue.end)
    if _SAME.match(document.text, behind) is not None:
        return True
    place = sentences(document)[one.sentence].block, document.slice(one.source).lower()
    first = document.recall("first told of in a paragraph", lambda _: _first_told(document, listed)).get(place)
    return first is not None and first < one.cue


_SAME = lazy_pattern(lambda: rf" (?:{alternatives('same_source', 'behind')})\b")
"""Behind a source in Indonesian: it is the one of before."""


def _first_told(document: Document, listed: Sequence[Told]) -> dict[tuple[int, str], Span]:
    """Where a holder of an office is first told of in a paragraph, by the words for them."""
    found: dict[tuple[int, str], Span] = {}
    for one, *_ in listed:
        if one.source is not None and one.kind == "holder":
            place = sentences(document)[one.sentence].block, document.slice(one.source).lower()
            found[place] = min(one.cue, found.get(place, one.cue))
    return found
