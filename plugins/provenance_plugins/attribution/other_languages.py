"""ATT102, ATT103 and ATT104 in other languages than English: which of what a text lays to somebody is a fault, and what it is worth.

The classes are those of English (docs/accuracy/grading.md): a warning where sources and officials state something, where experts, critics and nobody in
particular hold something, where a study shows something; everything else is for information.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages import Told, told
from provenance.analysis.attributions.languages.fixed import (
    gives_reason,
    in_statement,
    is_spokesman,
    tells_maker,
    tells_work,
)
from provenance.analysis.attributions.languages.speaking import speakers
from provenance.analysis.register import is_satire
from provenance.api import Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.attribution.answered.answered_abroad import is_answered_in_sentence
from provenance_plugins.attribution.answered.heard_abroad import (
    is_heard_by_outlet,
)
from provenance_plugins.attribution.answered.named_in_brackets import is_named_in_brackets
from provenance_plugins.attribution.answered.references import cites_by_name, has_raised_mark
from provenance_plugins.attribution.answered.signed_extracts import is_in_extract
from provenance_plugins.attribution.answered.told_abroad import (
    is_cited_by_other,
)
from provenance_plugins.attribution.messages import (
    CANNOT_BE_LOOKED_UP,
    HIDES,
    NAMES_NOBODY,
    NO_READER_CAN_IDENTIFY,
    NOBODY_CAN_ASK,
)
from provenance_plugins.attribution.no_people import are_writings, is_of_data
from provenance_plugins.attribution.other_articles import stands_in_list
from provenance_plugins.attribution.registers import is_told_in_file
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import is_asked, is_mentioned, place, stands_within, together

_AFTER = 120
"""Within how many characters behind a source its plea for anonymity belongs to it."""
_MARK = lazy_pattern(r"\[\d{1,3}\]|https?://|doi:")
"""A note's mark or an address that is no link of the markup."""
_NAME = lazy_pattern(r"(?:,| d[eu'’][^,.;\n]{0,60},)? [A-ZÀ-Þ][\w'’-]+ (?:v[ao]n )?[A-ZÀ-Þ]")
"""The full name of somebody, behind the word for what they are."""
_LEAD, _TOLD, _NEAR = 4, 5, 2
"""Sentences that are a lead, which sums up whoever speaks anywhere below, those around a source that may tell who it is, and those before experts that may tell of their study."""
_SECRET = frozenset({"anonymity", "knowing"})
_NOBODY = frozenset({"judged", "hedge"})
_FOR_INFORMATION = frozenset({"ar"})
"""Languages of whose findings no sample has been read."""


def _are_surroundings(document: Document, one: Attribution) -> bool:
    """Whether "según el entorno" ends there amid a sentence, with nobody whose people they are: where something stands or lives."""
    if one.head != "entorno" or one.source is None:
        return False
    text, (start, end) = document.text, one.source
    above = text[:start].removesuffix("según ")
    if len(above) == start or not above.rstrip()[-1:].isalnum():
        return False  # "…, según el entorno": those around whoever is told of
    said = [*text[start:end].lower().split(), *text[end : end + _NEXT].lower().split()[:1]]
    return _WHOSE.isdisjoint(said)


_NEXT = 24
"""Characters behind it in which the next word stands."""
_WHOSE = frozenset(
    {"de", "del", "presidencial", "familiar", "cercano", "más", "íntimo", "político", "real", "su", "sus"}
)
"""Words that tell whose they are, or which."""


def unnamed_sources(document: Document) -> Iterator[Hit]:
    """What is laid to people who are not identified (ATT102)."""
    listed = told(document)
    pleas = {one.sentence: one for one, *_ in listed if one.manner in _SECRET}
    first = language(document).read_as in _FOR_INFORMATION
    persons = {told.one.sentence for told in listed if told.person} | speakers(document)
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
            or first
            or reasoned
            or is_asked(document, one)
            or _is_noted(document, one)
            or is_named_in_brackets(document, one)
            or _is_told_again(document, listed, one)
            or _is_named_near(document, one)
            or _is_of_body_just_told(document, one)
            or _is_of_house_that_speaks(document, one, persons)
            or _leads_to_name(document, listed, one)
            or _is_written(document, one)
            or is_cited_by_other(document, one)
            or is_answered_in_sentence(document, one)
            or is_heard_by_outlet(document, one)
            or is_spokesman(one.head, language(document).read_as)
            or are_writings(document, one)
            or is_in_extract(document, one)
            or stands_in_list(document, one)
            or _are_surroundings(document, one)
            or is_told_in_file(document)
            or is_satire(document)
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
                severity=Severity.INFO
                if first
                or _is_reasoned(document, plea)
                or is_heard_by_outlet(document, plea)
                or is_told_in_file(document)
                or is_satire(document)
                else None,
            )


def weasels(document: Document) -> Iterator[Hit]:
    """What is laid to an open group or to nobody (ATT103), for information: of 37 warnings since the forty-fifth sample 14 were right."""
    listed = told(document)
    named = {told.one.sentence for told in listed if told.person} | speakers(document)
    shown = Span(-1, -1)
    for one, *_ in listed:
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
        said = quoted(document.slice(one.source or one.cue))
        yield Hit(at, f"{said} {message}", one.confidence, severity=Severity.INFO)


def unnamed_works(document: Document) -> Iterator[Hit]:
    """What is laid to a work that is neither named nor linked (ATT104), for information: of 20 warnings since the forty-fifth sample 6 were right."""
    listed = told(document)
    shown = Span(-1, -1)
    for one, *_ in listed:
        at = place(one)
        if one.kind != "work" or at.overlaps(shown) or _is_noted(document, one, behind=1):
            continue
        if _is_made(document, one, 1, within=True):
            continue
        shown = at
        said = quoted(document.slice(one.source or one.cue))
        yield Hit(at, f"{said} {CANNOT_BE_LOOKED_UP}", one.confidence, severity=Severity.INFO)


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


def _is_of_house_that_speaks(document: Document, one: Attribution, persons: AbstractSet[int]) -> bool:
    """Whether a source is of a school, a hospital or the like whose full name stands just before, beside somebody who speaks by name: "fuentes de la universidad" behind a director of "la Universidad de Holm"."""
    found = None if one.source is None else _HOUSE.search(document.text, *one.source)
    if found is None or not any(max(0, one.sentence - _HOUSED) <= at <= one.sentence for at in persons):
        return False
    before = document.text[_start_before(document, one, _HOUSED) : found.start()]
    return re.search(rf"(?<!\w){found['body'].capitalize()}\s(?:[a-z’']{{1,4}}\s)?[A-ZÀ-Þ]", before) is not None


_HOUSED = 3
"""Sentences before such a source in which its house has its name and somebody speaks."""
_HOUSE = lazy_pattern(lambda: rf"(?<=[\s'’])(?P<body>{alternatives('heard_abroad', 'house')})\Z")


def _is_made(document: Document, one: Attribution, step: int, *, within: bool = False) -> bool:
    """Whether a sentence so many behind the one of a work names a kind of house or people who make works, `within` its paragraph or also the next."""
    listed = sentences(document)
    at = one.sentence + step
    if not 0 <= at < len(listed) or abs(listed[at].block - listed[one.sentence].block) > (0 if within else 1):
        return False
    said, code = document.slice(listed[at].span), language(document).read_as
    # In another paragraph it is of the work where it tells of one: a school may be of anything.
    return tells_maker(said, code) and (listed[at].block == listed[one.sentence].block or tells_work(said, code))


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
