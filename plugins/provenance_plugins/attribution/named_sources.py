"""Sources whom their own sentence or the text around it names: somebody with those around them, a body that speaks as itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.people import PersonName, people_in, speaks
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME, quotes_somebody

_WITH_NAME = lazy_pattern(r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?:[A-ZÀ-Þ][\w.’'-]+ )*([A-ZÀ-Þ][\w’-]+),? and ")
_BRACKET = lazy_pattern(
    r" ?[(,—–-] ?(?:including|among them) (?:[a-z-]+ ){0,3}[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ]\w+"
)
"""Behind a source, one of those who say it: "executives (including founder Ana Cruz) said"."""
_BEHIND = 60
"""Characters behind a verb in which the place of a statement stands: "said on the event's website"."""
_CALLED_BACK = lazy_pattern(r"[Tt]he (?:[a-z0-9-]+ ){0,4}[a-z-]+\Z")
_NAME = lazy_pattern(r"\b[A-ZÀ-Þ][\w&.-]*")
_PEOPLE = lazy_pattern(r"\b[A-ZÀ-Þ][a-zà-þ]*(?:ian|ean|can|ine|ish|ese|[a-z]{2}i|nch|tch|lsh|man) ")
"""A nation before its officials: "Saudi officials"."""
_GROUP = lazy_pattern(
    r"(?:[Aa]n?|[Oo]ne) (?:[\w-]+ ){0,2}(group|coalition|organi[sz]ation|network|alliance|collective|association) (?:of|representing) "
)
_REFUSING = frozenset({"declined", "anonymity", "knowing"})
_OFFICE = lazy_pattern(
    r"(?:the )?[A-ZÀ-Þ][\w&.-]*(?: [A-ZÀ-Þ][\w&.-]*)*(?:[’']s?|s[’']) (?:chief|president|chairman|boss|leader|head|director)"
)
_BY = lazy_pattern(r"[\w)”\"’], by [A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,3}\Z")
_TITLED = (", a ", ", an ", ", the ", ", former ", ", one of ", ", who ")
"""Behind the name of somebody whom a story leads to."""
_TITLE = 60
"""Characters behind a name in which it is said what its bearer is."""
_TELLING = 4
"""Letters from which on a word tells of somebody's office."""
_LEAD = 2
"""Sentences that a story begins with."""
_BACK = 2
"""Sentences before "the estate agent" in which her name was given."""
_ASIDE = 1
"""Sentences before and behind a body's people in which the body speaks."""
_AROUND = 120
"""How many characters before and behind a name tell for whom its bearer speaks."""


def is_with_name(document: Document, one: Attribution) -> bool:
    """Whether a source is somebody named with those around them, or its sentence names one of them.

    "Cruz and colleagues found", where a sentence before told who Cruz is; "executives (including founder Ana Cruz) said".
    """
    if one.source is None:
        return False
    start, end = one.source
    if one.head in forms("told", "around"):
        joined = _WITH_NAME.match(document.text, start, end)
        if joined is not None and document.text.find(f" {joined[1]}", 0, start) >= 0:
            return True
    return end < one.cue.start and _BRACKET.match(document.text, end, one.cue.start) is not None


def is_on_own_site(document: Document, one: Attribution) -> bool:
    """Whether a body speaks as itself: what "organizers said on the event's website" stands there for everybody."""
    if one.head not in forms("told", "bodies") or one.source is None:
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    return any(form in behind for form in forms("own_places"))


def is_called_back(document: Document, one: Attribution) -> bool:
    """Whether a source leads back to a person whom a sentence just before names: "Ana Cruz, a broker, came. The estate agent said …".

    The text tells what that person is or lays something to them. Officials, sources, aides do not: they have no names in the news.
    """
    return any(name.titled or speaks(document, name) for name in _behind(document, one))


def may_be_called_back(document: Document, one: Attribution) -> bool:
    """Whether a sentence just before a source names what may be a person: "Ana Cruz came. The estate agent said …"."""
    return any(True for _ in _behind(document, one))


def _behind(document: Document, one: Attribution) -> Iterator[PersonName]:
    """The names to which a source may lead back."""
    if not _is_one(one) or one.source is None or one.again or one.manner in _REFUSING:
        return
    if _CALLED_BACK.match(document.slice(one.source)) is None:
        return
    first = sentences(document)[max(0, one.sentence - _BACK)]
    for name in people_in(document.text, first.span.start, one.source.start):
        if name.owns or name.titled or len(name.words) > 1:
            yield name


def is_named_next(document: Document, one: Attribution) -> bool:
    """Whether one person or body without a name is called by it in the next sentences: "a group of teachers said. The group, Harbour Voices, …"."""
    if one.source is None:
        return False
    several = _GROUP.match(document.slice(one.source))
    if several is None and not _is_one(one):
        return False
    listed = sentences(document)
    last = listed[min(len(listed) - 1, one.sentence + _BACK)].span.end
    return (
        _named_as(one.head if several is None else several[1]).search(
            document.text, listed[one.sentence].span.end, last
        )
        is not None
    )


def _is_holder_of_office(document: Document, one: Attribution) -> bool:
    """Whether a source is the one holder of an office: "Harbour Bank's chief executive"."""
    return (
        one.kind == "holder"
        and one.source is not None
        and one.head in forms("fitting", "is_leader")
        and not one.head.endswith("s")
        and _OFFICE.match(document.text, *one.source) is not None
    )


def _is_one(one: Attribution) -> bool:
    """Whether a source is one person or body that the news may name."""
    return (
        one.kind == "holder"
        and one.source is not None
        and not one.head.endswith("s")
        and one.head not in forms("nameless")
        and one.head not in forms("anybody")
    )


@cache
def _named_as(head: str) -> re.Pattern[str]:
    word = re.escape(head)
    return re.compile(
        rf"\b[Tt]he {word},? (?:called |known as |identified as |named )?{NAME}"
        rf"|\b{NAME}, who [^.;“”\"]{{0,60}}?\b(?:co-)?{word}"
        rf"|\b{NAME},(?: or {NAME},)? (?:an?|the|one of the) (?:[\w-]+ ){{0,3}}{word}\b"
    )


def leads_to_person(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a story begins with one person without a name, and the next sentence names and quotes one: "according to a programmer who …. “…,” Ana Cruz wrote"."""
    one = listed[index]
    if one.sentence >= _LEAD or not (_is_one(one) or _is_holder_of_office(document, one)):
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence > one.sentence and after.kind == "named" and after.lays and after.speaker is not None:
            said = document.slice(spans[after.sentence].span)
            titled = _has_title_of(document, one, said.partition(after.speaker)[2])
            return not after.again and " " in after.speaker and (titled or quotes_somebody(said))
    return False


def _has_title_of(document: Document, one: Attribution, behind: str) -> bool:
    """Whether the words behind a name tell what its bearer is with a word of the source: "a former director", "Ana Cruz, former head of"."""
    if one.source is None or not behind.startswith(_TITLED):
        return False
    title = set(behind[:_TITLE].lower().replace(",", " ").split())
    return any(len(word) >= _TELLING and word in title for word in document.slice(one.source).lower().split())


def is_author_above(document: Document, one: Attribution) -> bool:
    """Whether one person at the start of a paragraph is the author of the book above it: "Harbour Lives, by Ana Cruz" and "A physician recounts …"."""
    if not _is_one(one) or one.source is None:
        return False
    block = document.blocks[sentences(document)[one.sentence].block]
    if one.source.start - block.span.start > 1:
        return False
    above = document.text[max(0, block.span.start - _AROUND) : block.span.start].rstrip()
    return _BY.search(above) is not None


def is_of_body_speaking(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the people of a body only say what it says beside them, itself or by somebody of it who is named.

    "PG&E officials said so. … said Ana Cruz, PG&E's meteorologist", "The Harbour Shelter announced it. Officials said …". Not those of a
    government, a ministry or the police, and nobody who asks not to be named.
    """
    one = listed[index]
    if one.kind != "holder" or one.head not in forms("told", "bodies") or one.source is None or one.tells_of_source:
        return False
    said = document.slice(one.source)
    if not forms("public_power").isdisjoint(said.lower().replace("’", "'").replace("'s", "").split()):
        return False
    if _PEOPLE.search(said) is not None:
        return False
    names = [name for name in _NAME.findall(said) if name.lower() != one.head]
    if names and document.text.find(f" {names[0].lower()} ") >= 0:
        return False  # "Forest officials": a word that only begins the sentence
    if not names and len(said.split()) > 1:
        return False
    for other in _beside(listed, index):
        if other.manner == "anonymity" and other.sentence == one.sentence:
            return False
    return any(
        _speaks_for(document, other, names)
        for other in _beside(listed, index)
        if other.sentence != one.sentence and other.kind == "named" and other.lays and other.source is not None
    )


def _beside(listed: Sequence[Attribution], index: int) -> Sequence[Attribution]:
    here = listed[index].sentence
    first, last = index, index
    while first > 0 and listed[first - 1].sentence >= here - _ASIDE:
        first -= 1
    while last + 1 < len(listed) and listed[last + 1].sentence <= here + _ASIDE:
        last += 1
    return listed[first : last + 1]


def _speaks_for(document: Document, other: Attribution, names: Sequence[str]) -> bool:
    """Whether a speaker is the body of these names or somebody of it; without names, whether it is a body."""
    if other.source is None or other.speaker is None:
        return False
    if not names:
        last = other.speaker.rsplit(None, 1)[-1].strip(".,").lower()
        return last in forms("own_bodies")
    sentence = sentences(document)[other.sentence].span
    beside = Span(max(sentence.start, other.source.start - _AROUND), min(sentence.end, other.source.end + _AROUND))
    return document.text.find(names[-1], beside.start, beside.end) >= 0
