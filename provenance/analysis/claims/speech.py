"""Who stands behind a sentence: the source it is laid to, the speaker whose turn it is, a work that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.attributions import Attribution, attributions
from provenance.analysis.citations.support import introduced
from provenance.analysis.claims.sourcing import sourced_blocks
from provenance.analysis.sentences import Sentence, sentence_index, sentences
from provenance.api import Document, Phrases, Span, analysis, lazy_pattern, matches
from provenance.named_tuples import NamedTuple

__all__ = ["WORKS", "Spoken", "spoken"]

WORKS = Phrases.load(__package__, "works")
_WORK_LINKS = Phrases.load(__package__, "work_links")
_DEFINITE = Phrases.load(__package__, "definite")
_CONTINUING = Phrases.load(__package__, "continuing")
_CHARGING = Phrases.load(__package__, "charging")
_MAKERS = Phrases.load(__package__, "makers")
_SHOWING = Phrases.load(__package__, "showing")
_LABELS = Phrases.load(__package__, "labels")

_STATES = frozenset({"say", "find", "according", "citing", "think"})
"""Manners of attribution that lay a statement of fact to a source; wanting and judging do not."""
_DECLINED = "declined"
_TURN = lazy_pattern(
    r"(?P<double>\(\([^()\n]{2,48}\)\)|(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+:\s)|[A-Z][\w.'’-]+:\s", signs=("((", ":")
)
"""A speaker's name before what the speaker says: "((Ana Cruz))", "ANA CRUZ: "; of one word, only among others of its kind."""
_DIALOGUE = 3
"""From so many turns on, a block without a name goes on with the turn before it."""
_FIGURE_BEHIND = lazy_pattern(r"\s?[+–−-]?[$€£]?\d")
"""Behind the name of what a list gives a figure for."""
_NAME_BEFORE = lazy_pattern(r"(?:[A-Z][\w&.'’-]*[a-zA-Z]|[12]\d{3})(?:['’]s)?(?: [\w-]+){0,2} \Z")
_YEAR_BEFORE = lazy_pattern(r"\b[12]\d{3} (?:[a-z][\w-]* ){0,2}\Z")
"""Before a work of which nothing else is told: "a 2019 study"."""
_YEAR_REACH = 80
_NAME_REACH = 48
_DEFINITE_REACH = 3
"""Words before a work among which an article says that it was told of before: "the same earlier survey"."""
_DESCRIBED = 3
"""Words by which who made a work is described before the name: "figures from the independent group Watch"."""
_FIRST_WORD = 16
_LONGEST_SPEECH = 6
"""Sentences behind an attribution, outside its quotation, that can go on with its speech."""


class Spoken(NamedTuple):
    """Which sentences somebody stands behind, by index."""

    named: frozenset[int]
    unnamed: frozenset[int]
    works: frozenset[int]
    """Those that name a work which counts or measures; they are among `named`."""
    dated: frozenset[int]
    """Those of them that lay what they state to a work of which only the year is told: no reader finds "a 2019 study"."""
    charged: frozenset[int]
    """Those in which somebody with a name accuses another, which may be all that they state."""
    declined: frozenset[int]
    """Those in which somebody does not answer, which whoever asked knows best."""


_LINKED = 0.9
"""The share of a title that is its link, in a list of articles; what somebody says is no link."""


@analysis()
def spoken(document: Document) -> Spoken:
    """The sentences laid to a source or a named work, those that go on with it, and those of a speaker's turn in a dialogue."""
    listed, text = sentences(document), document.text
    told = tuple(_works(document))
    works = frozenset(index for index, _ in told)
    by_year = works.difference(index for index, by_name in told if by_name)
    turns = _turns(document)
    named = {*turns, *works}
    unnamed = set(_told_of(document))
    charged: set[int] = set()
    declined: set[int] = set()
    sure = set(turns)
    for attribution in attributions(document):
        if attribution.manner not in _STATES:
            if attribution.manner == _DECLINED:
                declined.add(attribution.sentence)
            elif _charges(document, attribution):
                charged.add(attribution.sentence)
            continue
        reach = attribution.content.end if attribution.content is not None else 0
        by_name = attribution.named or _is_named_beside(document, attribution)
        going_on = _speech(text, listed, attribution.sentence, reach)
        (named if by_name else unnamed).update(going_on)
        if by_name:
            sure.update(going_on)
    below = sourced_blocks(document).union(introduced(document, {listed[index].block for index in named}))
    below_unnamed = frozenset(introduced(document, {listed[index].block for index in unnamed}))
    for blocks, indexes in ((below, named), (below_unnamed, unnamed)):
        if blocks:
            indexes.update(index for index, sentence in enumerate(listed) if sentence.block in blocks)
    dated = by_year & unnamed - sure
    return Spoken(frozenset(named), frozenset(unnamed), works, dated, frozenset(charged), frozenset(declined))


def _is_named_beside(document: Document, attribution: Attribution) -> bool:
    """Whether a line introduces what a name and somebody without one say: "According to the Bid Book and state media:"."""
    words = document.slice(attribution.source).split() if attribution.source is not None else []
    if "and" not in words or not any(word[0].isupper() for word in words):
        return False
    block = document.block_at(attribution.cue.start)
    return block is not None and document.text[block.span.end - 1] == ":"


def _charges(document: Document, attribution: Attribution) -> bool:
    """Whether somebody with a name accuses another."""
    return attribution.named and document.slice(attribution.cue).lower() in _words().charging


class _Words(NamedTuple):
    charging: frozenset[str]
    continuing: frozenset[str]
    definite: frozenset[str]
    links: frozenset[str]
    makers: frozenset[str]
    showing: frozenset[str]
    labels: frozenset[str]


@cache
def _words() -> _Words:
    listed = (
        (entry.text for entry in lexicon.by_language()["en"])
        for lexicon in (_CHARGING, _CONTINUING, _DEFINITE, _WORK_LINKS, _MAKERS, _SHOWING, _LABELS)
    )
    return _Words(*map(frozenset, listed))


def _speech(text: str, listed: Sequence[Sentence], index: int, reach: int) -> list[int]:
    """A sentence, and those after it in its block that go on with the same speech; `reach` is where what is said ends."""
    found = [index]
    block = listed[index][1]
    for later in range(index + 1, len(listed)):
        (start, _), its_block = listed[later]
        if its_block != block:
            break
        if start >= reach:
            if later > index + _LONGEST_SPEECH:
                break
            if text[start : start + _FIRST_WORD].split(" ", 1)[0].lower() not in _words().continuing:
                break
        found.append(later)
    return found


def _turns(document: Document) -> list[int]:
    """The sentences of blocks that begin with a speaker's name, as interviews and transcripts are written."""
    turns: dict[int, bool] = {}
    names: dict[int, str] = {}
    text, blocks = document.text, document.blocks
    if ":" not in text and "((" not in text:
        return []
    for block in dict.fromkeys([block for _, block in sentences(document)]):
        start = blocks[block].span.start
        colon = text.find(":", start)
        if text[start] != "(" and (colon < 0 or text.find("\n", start, colon) >= 0):
            continue  # no colon in its first line
        turn = _TURN.match(text, start)
        if turn is not None and blocks[block].link_density < _LINKED:  # "Holm: the grand plan" that leads to an article
            name = turn[0].strip("(): \n")
            if name.lower() in _words().labels or _FIGURE_BEHIND.match(text, turn.end()):
                continue  # "Credit: Ana Cruz", "SHOP: -22.99%"
            turns[block] = turn["double"] is not None
            names[block] = name
    if not turns:
        return []
    from provenance.analysis.claims.turns import without_labels  # noqa: PLC0415 - few texts have a line with such a beginning

    turns = without_labels(document, turns, names)
    if len(turns) >= _DIALOGUE:
        begin = min(turns)
        return [index for index, sentence in enumerate(sentences(document)) if sentence.block >= begin]
    return [index for index, sentence in enumerate(sentences(document)) if turns.get(sentence.block)]


def _works(document: Document) -> Iterator[tuple[int, bool]]:
    """The sentences that name the poll, survey, report … they take their figures from, and those that come back to it; with whether more than a year names it."""
    named = False
    listed = sentences(document)
    for work in matches(document, WORKS):
        index = sentence_index(document, work.span.start)
        if index is None:
            continue
        sentence = listed[index].span
        if _is_named(document.text, work.span, sentence):
            named = True
            begin = max(sentence.start, work.span.start - _YEAR_REACH)  # a sentence may name thousands of works
            by_year = _YEAR_BEFORE.search(document.text, begin, work.span.start) is not None
            yield from ((told, not by_year) for told in _speech(document.text, listed, index, 0))
        elif named:
            before = document.text[max(sentence.start, work.span.start - _NAME_REACH) : work.span.start].lower().split()
            if not _words().definite.isdisjoint(before[-_DEFINITE_REACH:]):
                yield index, True


def _told_of(document: Document) -> Iterator[int]:
    """The sentences that begin with a work which was told of before, and lay what they state to it: "the article estimates that …"."""
    for work in matches(document, WORKS):
        index = sentence_index(document, work.span.start)
        if index is None:
            continue
        start, end = sentences(document)[index].span
        if work.span.start - start <= _FIRST_WORD:
            before = document.text[start : work.span.start].lower().split()
            behind = document.text[work.span.end : min(end, work.span.end + _FIRST_WORD)].split()
            if before and before[0] in _words().definite and behind and behind[0] in _words().showing:
                yield index


def _is_named(text: str, work: Span, sentence: Span) -> bool:
    """Whether a name stands before or behind a work: "a Gallup poll", "data from Eurostat"."""
    begin = max(sentence.start + 1, work.start - _NAME_REACH)  # the capital of a sentence's first word says nothing
    if _NAME_BEFORE.search(text, begin, work.start) is not None:
        return True
    described = 0
    for word in text[work.end : min(work.end + _NAME_REACH, sentence.end)].split(" ")[1:]:
        if word[:1].isupper():
            return True
        if word in _words().links:
            described = _DESCRIBED if word in _words().makers else 0
        elif described and word.isalpha():
            described -= 1
        else:
            return False
    return False
