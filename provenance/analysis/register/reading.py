"""Which register a text is in, as a whole and at a place."""

from __future__ import annotations

from bisect import bisect_right

from provenance.analysis.attributions import attributions
from provenance.analysis.language import language
from provenance.analysis.register.signs import (
    Signs,
    count,
    count_past,
    form_signs,
    glanced,
    quotes_enough,
    speaks_enough,
    words,
)
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import BlockKind, Document, analysis
from provenance.named_tuples import NamedTuple

_FEWEST = 6
"""A text of fewer sentences is in no register that anybody could tell."""
_SHORTEST = 60
"""Words."""
_REPORTED = 0.08
"""From this share of its sentences on that say who said something a text reports; a hundredth of guides and policies has more, a quarter of news less."""
_REPORTS = 2
"""Verbs of saying that a text which reports has, at least."""
_DIRECTIVES = 3
"""Instructions, duties and conditions without which a text only talks to its reader, as columns and letters do."""
_PARAGRAPHS = 3
"""Paragraphs that speak to the reader where a text instructs, unless all of them do."""
_SHARES = (0.35, 0.2, 0.2, 0.1, 0.05)
"""From which share on of its sentences that speak to a reader a text instructs, by its signs of form: none, one, two, three, four and more."""
_TOLD = 0.15
"""From this share on of its sentences that speak of "us" or "me" a text tells of its writer's own work."""
_WITNESSED = 0.25
"""From this share on it does so also where it tells what was said."""
_QUOTED = 0.15
"""From so many quotations for each of its sentences on the "we" of a text is that of others."""
_TOLD_SENTENCES = 8
"""A text of fewer sentences says too little of that."""
_HABITS = 0.25
_PAST = 0.12
"""From the one share on of sentences that speak of "us", and below the other of those that tell of the past, a text with a sign of form tells how its
writers do things: nine in ten handbooks of firms are below, three in four posts of blogs above."""
_MEETING = 2
"""Headings that make a text the record of a meeting."""
_SECTION = 6
"""Sentences from which on a section can differ from its text."""
_OWN_SHARE = 0.5
"""From this share on a section instructs, whatever its text does."""

_LAID = 0.03
"""From this share of its sentences on that lay something to somebody a text tells what others say; of some 900 articles of news without an author 3 have less."""
_EVENTS, _EVENTS_OF_FEW = 0.3, 0.5
"""From this share of its sentences on in the past a text tells of events; of a few sentences half must, since one of three is soon in the past."""


class Register(NamedTuple):
    """What a text is for, as its words and its form show, and what was counted.

    One that does neither, as most short texts and every one in a language without a lexicon, is unknown: nothing is known of it.
    """

    reporting: bool = False
    """It says who said something, as news does, and the writers do not speak of themselves; it is in no other register then."""
    instructing: bool = False
    """It tells its readers what to do or what holds: a procedure, policy, manual, lesson, code of conduct, list of questions."""
    personal: bool = False
    """The writers tell of their own work, as "we" or "I"; a text may do so and instruct."""
    recording: bool = False
    """It is the record of a meeting, whose speakers are those who were there."""
    signs: Signs = Signs()

    @property
    def kind(self) -> str:
        """The first that holds of `recording`, `reporting`, `instructing` and `personal`, else `unknown`."""
        held = (
            ("recording", self.recording),
            ("reporting", self.reporting),
            ("instructing", self.instructing),
            ("personal", self.personal),
        )
        return next((name for name, holds in held if holds), "unknown")


class _Glance(NamedTuple):
    """What a first look shows, which is all that most reports need."""

    reporting: bool = False
    instructing: bool = False
    """It may instruct."""
    personal: bool = False
    recording: bool = False
    signs: Signs = Signs()


@analysis()
def _glance(document: Document) -> _Glance:
    total = len(sentences(document))
    known = words(language(document).read_as) if total >= _FEWEST else None
    if known is None:
        return _Glance()
    form, meeting = form_signs(document, known)
    said, addressed, told = glanced(document, known)
    signs = Signs(total, saying=said, form=form, meeting=meeting)
    if meeting >= _MEETING:
        return _Glance(instructing=True, personal=True, recording=True, signs=signs)
    if said >= max(_REPORTS, _REPORTED * total):
        witnessed = told >= _WITNESSED * total and not quotes_enough(document, _QUOTED * total)
        return _Glance(reporting=True, personal=witnessed, signs=signs)
    return _Glance(
        instructing=form > 0 or speaks_enough(document, known, addressed, _SHARES[0] * total),
        personal=total >= _TOLD_SENTENCES and told >= _TOLD * total,
        signs=signs,
    )


@analysis()
def register(document: Document) -> Register:
    """The register of a text, after Biber's dimensions (Variation across speech and writing, 1988): who speaks, to whom, and to what end.

    To be asked where something would be found, not of every text.
    """
    seen = _glance(document)
    known = words(language(document).read_as)
    if known is None or not (seen.instructing or seen.personal):
        return Register(seen.reporting, signs=seen.signs)
    signs = count(document, known, seen.signs)
    if signs.words < _SHORTEST:
        return Register(signs=signs)
    total = signs.sentences
    if seen.reporting:
        witnessed = total >= _TOLD_SENTENCES and len(signs.told) >= _WITNESSED * total
        return Register(reporting=not witnessed, personal=witnessed, signs=signs)
    least = _SHARES[min(signs.form, len(_SHARES) - 1)]
    directs = signs.directive >= _DIRECTIVES and len(signs.addressed) >= least * total and _is_spread(document, signs)
    return Register(
        instructing=directs or _is_habitual(signs),
        personal=total >= _TOLD_SENTENCES and len(signs.told) >= _TOLD * total,
        recording=seen.recording,
        signs=signs,
    )


def _is_habitual(signs: Signs) -> bool:
    """Whether a text tells how its writers do things: of "us", and not of what has happened."""
    total = signs.sentences
    return signs.form > 0 and len(signs.told) >= _HABITS * total and signs.past < _PAST * total


def _is_spread(document: Document, signs: Signs) -> bool:
    """Whether more than one or two paragraphs speak to the reader: a prompt to subscribe inside a report does not."""
    listed = sentences(document)
    speaking = {listed[index].block for index in signs.addressed}
    return len(speaking) >= _PARAGRAPHS or len(speaking) == len({sentence.block for sentence in listed})


class _Section(NamedTuple):
    """What stands under one heading."""

    block: int
    """Its first block."""
    sentences: int
    addressed: int
    """How many of these speak to a reader."""


@analysis()
def _sections(document: Document) -> tuple[_Section, ...]:
    """The sections of a text with their counts, in order."""
    blocks = document.blocks
    starts = [index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    totals, inside = [0] * len(starts), [0] * len(starts)
    addressed = register(document).signs.addressed
    for index, sentence in enumerate(sentences(document)):
        at = bisect_right(starts, sentence.block) - 1
        totals[at] += 1
        inside[at] += index in addressed
    return tuple(map(_Section, starts, totals, inside))


def share_of_past(document: Document, fewest: int = _FEWEST) -> float | None:
    """The share of sentences with a common verb in the past; None for a text of fewer sentences than that, or in a language without a lexicon."""
    total = len(sentences(document))
    if total < fewest:
        return None
    read_as = language(document).read_as
    known = words(read_as)
    if known is not None:
        return _told_of_past(document) / total
    from provenance.analysis.register.past_forms import count_of_past  # noqa: PLC0415 - English has its own words

    past = count_of_past(document, read_as)
    return None if past is None else past / total


@analysis()
def _told_of_past(document: Document) -> int:
    """In how many sentences a common verb in the past stands, in a language with a lexicon."""
    known = words(language(document).read_as)
    return 0 if known is None else count_past(document, known)


def may_report(document: Document) -> bool:
    """Whether a text reports what others say and do, or is too short for its register to be told."""
    return len(sentences(document)) < _FEWEST or register(document).reporting


def may_tell(document: Document) -> bool:
    """Whether a text reports; where its register cannot be told and it is no source of a site, whether it is short or somebody named says something."""
    kind = register(document).kind
    if kind == "reporting" or document.is_written:
        return kind == "reporting"
    if may_report(document):
        return True
    return kind == "unknown" and any(one.kind == "named" and one.lays for one in attributions(document))


def tells_nothing(document: Document) -> bool:
    """Whether a text neither tells what somebody said nor what happened, as notices, listings, results, recipes and descriptions do not; False where no lexicon tells."""
    total = len(sentences(document))
    if sum([1 for one in attributions(document) if one.lays]) >= _LAID * total:
        return False  # as of most texts, of which no word need be counted then
    past = share_of_past(document, 1)
    return past is not None and past < (_EVENTS if total >= _FEWEST else _EVENTS_OF_FEW)


def is_instructing(document: Document, offset: int | None = None) -> bool:
    """Whether a text instructs at a text offset, or as a whole.

    A long section in which nothing instructs describes, but for its lists; one that instructs in most of its sentences does so in any text.
    """
    if not _glance(document).instructing:
        return False
    found = register(document)
    if offset is None or not (found.instructing or found.signs.form):
        return found.instructing
    at = document.block_index(offset)
    if at is None:
        return found.instructing
    listed = _sections(document)
    section = listed[bisect_right(listed, at, key=lambda one: one.block) - 1]
    if not found.instructing:
        return section.sentences >= _SECTION and section.addressed >= _OWN_SHARE * section.sentences
    described = section.sentences >= _SECTION and not section.addressed
    return not described or document.blocks[at].kind is BlockKind.LIST_ITEM or _is_habitual(found.signs)


def directs_throughout(document: Document) -> bool:
    """Whether most sentences of a text speak to its reader, and many direct what is done, even where its examples tell what somebody said: a handout."""
    known = words(language(document).read_as)
    seen = _glance(document)
    if known is None or seen.signs.sentences < _FEWEST or not seen.signs.form:
        return False
    signs = count(document, known, seen.signs)
    return len(signs.addressed) >= _OWN_SHARE * signs.sentences and signs.directive >= _DIRECTED * signs.sentences


_DIRECTED = 0.2
"""Part of the sentences of a handout that direct what is done, at least; of those of reports hardly one in twenty does."""


def is_personal(document: Document) -> bool:
    """Whether the writers of a text tell of their own work."""
    return _glance(document).personal and register(document).personal


def is_recording(document: Document) -> bool:
    """Whether a text is the record of a meeting."""
    return _glance(document).recording and register(document).recording


def is_told(document: Document, offset: int) -> bool:
    """Whether the sentence at a text offset speaks of the writer or the writer's own people."""
    return sentence_index(document, offset) in register(document).signs.told


def is_told_before(document: Document, offset: int) -> bool:
    """Whether the writer or the writer's own people stand before a text offset in its sentence: "we learned that some …"."""
    at = sentence_index(document, offset)
    known = words(language(document).read_as)
    if at is None or known is None or at not in register(document).signs.told:
        return False
    before = document.text[sentences(document)[at].span.start : offset].lower().split()
    return not known.teller.isdisjoint(before)


def is_addressed(document: Document, offset: int) -> bool:
    """Whether the sentence at a text offset speaks to a reader or directs what is done."""
    return sentence_index(document, offset) in register(document).signs.addressed
