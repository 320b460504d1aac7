"""The attributions of one sentence, read cue by cue."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.contents import bordered, content_of
from provenance.analysis.attributions.cue_kinds import read_other, read_verbal
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.openings import behind_dateline
from provenance.analysis.attributions.preceding import OF_SOURCES, Candidate, is_quoted, pronoun_before, within
from provenance.analysis.attributions.readings import ADDRESSEE, Reading, matter_of, placed, shared_out
from provenance.analysis.attributions.sexes import given_sex
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.tokens import Tokens, is_headline, tokenise
from provenance.analysis.attributions.types import Attribution, Source
from provenance.analysis.attributions.words import (
    AUXILIARY,
    BE,
    CAPITAL,
    CLAUSE,
    GROUP,
    MARK,
    NUMBER,
    PARTITIVE,
    PLURAL,
    QUANTITY,
    TIME,
    is_clock,
    listed,
)
from provenance.analysis.quotes import Quotation
from provenance.api import Confidence, Match, Span, lazy_pattern

_NESTED = frozenset({"", "that"})
_QUOTES = frozenset('"“')
_CALLS: tuple[list[str], ...] = (["in"], ["on"], ["out"], ["for"], ["off"], ["up"], ["to"])
"""Behind "called", these show that it gives no words."""
_BEHIND_PRONOUN = frozenset({"he ", "He ", "ey "})
"""How "he", "she" and "they" end, with the space in front of a verb."""
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""
_TAIL = 100
"""Characters behind the last cue of a sentence in which its source can stand."""
_SAID_BY = lazy_pattern(r",\s(?:[a-z]+ ){0,3}by (?P<name>[A-Z][\w’'-]+(?:(?: (?:and|&))? [A-Z][\w’'-]+){0,3})")
"""Who is named behind a statement that seems to be nobody's."""
_VERBAL = AUXILIARY | CLAUSE
_place = attrgetter("cue")


def of_sentence(text: str, sentence: Candidate, marks: tuple[str, ...], names: Names) -> list[Attribution]:
    """The attributions of a sentence, in order of their cues. `marks` are the quotation marks that the text has."""
    reader = _Reader(text, sentence, marks, names)
    for cue, verb in sentence[2]:
        reader.take(cue, verb)
    return reader.finish()


class _Reader:
    """Reads the cues of a sentence from left to right. Its words are made when the first cue needs them: many have a pronoun before their verb."""

    __slots__ = (
        "_begins",
        "_ends",
        "_found",
        "_headline",
        "_marks",
        "_names",
        "_number",
        "_place",
        "_quoted",
        "_spare",
        "_text",
        "_tokens",
    )

    def __init__(self, text: str, sentence: Candidate, marks: tuple[str, ...], names: Names) -> None:
        self._number, self._place, _, self._begins, self._ends, self._quoted = sentence
        start = behind_dateline(text, *self._place)
        if self._place[0] < start <= self._begins:
            self._place = Span(start, self._place[1])  # "KANO — The governor, Ana Cruz, said": no name of hers
        self._text = text
        self._marks = marks
        self._names = names
        self._found: list[Attribution] = []
        self._tokens: Tokens | None = None
        self._headline = False
        self._spare: Attribution | None = None
        """A weak one, which counts where nothing else is stated."""

    def finish(self) -> list[Attribution]:
        """What was found, once every cue was taken."""
        found, spare = self._found, self._spare
        if len(found) > 1:
            found = bordered(self._text, found)
            if self._quoted:
                found = shared_out(self._text, self._place, found, self._quoted)
        if spare is not None and not any(one.lays for one in found):
            return sorted((*found, spare), key=_place) if found else [spare]
        return found

    def take(self, cue: Match, verb: int) -> None:
        """Read a cue, the next in order; `verb` tells whether it is nothing but a verb."""
        text = self._text
        span = cue[0]
        start, end = span
        source = pronoun_before(text, self._place[0], cue) if text[start - 3 : start] in _BEHIND_PRONOUN else None
        if source is not None:
            first = 0
            reading = Reading(self._names.pronoun(text[source[0] : source[1]].lower(), source[0]), None, "say")
        else:
            if verb > 1 and self._is_stated():
                return
            said = self._read(cue, verb)
            if said is None:
                return
            first, reading = said
        if self._quoted and is_quoted(span, self._quoted) and not _counts_inside(reading):
            return
        if reading.weak and self._is_stated():
            return
        phrase, tokens, manner = reading.phrase, self._tokens, reading.manner
        if manner == "hold" and tokens is not None and phrase is not None and _is_of_clause(tokens, reading, phrase):
            return
        if phrase is not None and phrase.relative and reading.source.head in listed("bears_words"):
            return  # "labels that warn of salt": what they are for
        if manner == "impersonal":
            reading, source = self._said_by(reading, end)
            manner = reading.manner
        if self._headline and not reading.source.named:
            manner = "hold"  # "Woman Says It Is Over": the text below tells who she is
        if tokens is not None:
            if phrase is not None and source is None:
                source = _span_of(tokens, phrase)
            if reading.begins is not None:
                span = Span(tokens.starts[reading.begins], end)
        self._add(reading, manner, first, cue, span, source)

    def _said_by(self, reading: Reading, end: int) -> tuple[Reading, Span | None]:
        """A statement of nobody, or of whoever is named behind it: "It has been suggested, most recently by Ndiaye (2016), that"."""
        found = _SAID_BY.match(self._text, end, self._place[1])
        if found is None:
            return reading, None
        name = found["name"]
        who = Source("named", named=True, speaker=self._names.full(name), confidence=Confidence.HIGH, head=name.lower())
        return replace(reading, source=who, manner="say"), Span(*found.span("name"))

    def _is_stated(self) -> bool:
        """Whether something is stated or held in the sentence already, beside which a weak cue does not count."""
        return self._spare is not None or any(one.lays for one in self._found)

    def _read(self, cue: Match, verb: int) -> tuple[int, Reading] | None:
        """The first token of a cue and its reading; None where it is no cue here."""
        start, end = cue[0]
        tokens = self._tokens
        if tokens is None:
            tokens = self._tokens = tokenise(
                self._text, *_window(self._text, self._place, self._begins, self._ends, self._marks)
            )
            _read_opening(tokens, self._names)
            self._headline = not self._number and is_headline(tokens)
        starts, lower = tokens.starts, tokens.lower
        first = last = bisect_left(starts, start)
        if first == len(starts) or starts[first] != start:
            return None  # a part of a word, such as "so-called"
        reached = start + len(lower[first])
        if reached < end:
            last = tokens.at(end - 1)
            if last == len(starts):
                return None  # it goes on in the next line, which is no part of the sentence
            reached = starts[last] + len(lower[last])
        if not end <= reached <= end + 2:
            return None
        names = self._names
        heard = len(names.told)
        bit = tokens.bits[first]
        if self._headline:  # its capital says nothing
            tokens.bits[first] = bit & ~CAPITAL
        reading = (read_verbal if verb else read_other)(tokens, first, last, cue[2], names)
        if reading is None:
            tokens.bits[first] = bit
            return None
        if reading.manner == "hold" and len(names.told) > heard:
            # whoever takes a side under one word, as bodies do, is not whom "he" leads back to
            names.trail.forget(heard)
        return first, reading

    def _add(self, reading: Reading, manner: str, first: int, cue: Match, span: Span, source: Span | None) -> None:
        """Give a reading its place, its source where that is another's, and its content."""
        text, found, quoted, around = self._text, self._found, self._quoted, self._place
        who = reading.source
        before = None
        if found:
            from provenance.analysis.attributions.embedded import is_part, outer  # noqa: PLC0415 - few short texts need it

            before = outer(found, span)
            if before is not None and is_part(text, reading, source, span, before, found, manner=manner):
                return
        if before is not None:
            if reading.inherited:
                who = replace(who, kind="pronoun", named=before.named, speaker=before.speaker, again=True)
            if source is not None and before.cue[1] <= source[0] and text[before.cue[1] : source[0]].strip() in _NESTED:
                around = _new(
                    Span, (source[0], around[1])
                )  # "Ana Cruz said a clerk told her so": the first words are hers
        elif reading.inherited:
            who, source = self._opening(first, cue[0][0], source)
        if quoted and is_quoted(span, quoted):
            around = within(around, span, quoted)
        content = (
            matter_of(around, span, source, quoted)
            if manner == "hold"
            else content_of(text, around, span, source, quoted, manner)
        )
        if (
            manner == "judge"
            and quoted
            and who.kind == "holder"
            and _gives_words(text, cue[0], self._tokens, reading.phrase, quoted)
        ):
            manner = "say"  # "one of them called it “a dirt path”"
        made = placed(who, source, span, content, self._number, manner)
        if reading.weak:
            self._spare = made
            return
        if found and source is not None and found[-1].source == source and found[-1].cue[1] < cue[0][0] < source[0]:
            # "dismissed on background by an aide": two cues lead to one source
            if found[-1].manner == "say":
                return
            found.pop()
        found.append(made)
        if manner == "knowing" or (len(found) > 1 and found[-2].manner == "knowing"):
            from provenance.analysis.attributions.embedded import of_insiders  # noqa: PLC0415 - few texts need it

            self._found = of_insiders(found)

    def _opening(self, first: int, start: int, source: Span | None) -> tuple[Source, Span | None]:
        """Who opens a sentence whose first cue has no source of its own, and where: "Speaking to clerks, Ana Cruz went up and said"."""
        tokens = self._tokens
        who = self._names.opening(self._place[0], start)
        if tokens is None or tokens.lower[first] not in listed("speaking_on") or tokens.starts[0] != self._place[0]:
            return who, source
        from provenance.analysis.attributions.participles import (  # noqa: PLC0415 - few short texts need it
            opening_subject,
        )

        opening = opening_subject(tokens, first)
        if opening is None:
            return who, source
        return who if who.speaker is not None else read(tokens, opening, self._names), _span_of(tokens, opening)


def _span_of(tokens: Tokens, phrase: NounPhrase) -> Span:
    """The place of a noun phrase in the text."""
    starts, last = tokens.starts, phrase.last
    first = phrase.before
    if last > phrase.head + 1:
        last = _end_of(tokens, phrase)
    if phrase.relative and first < last and not tokens.bits[last] & MARK:
        from provenance.analysis.attributions.antecedent_words import (  # noqa: PLC0415 - not where nothing is relative
            start_of_antecedent,
        )

        first = start_of_antecedent(tokens, phrase)
    elif tokens.lower[first] in _ARTICLES and first == phrase.first and phrase.head > first + 2:
        first = _start_of(tokens, phrase)
    return _new(Span, (starts[first], starts[last] + len(tokens.lower[last])))


_ARTICLES: Final = frozenset({"a", "an"})
_COUNTING: Final = QUANTITY | NUMBER | PARTITIVE | GROUP | CAPITAL


def _end_of(tokens: Tokens, phrase: NounPhrase) -> int:
    """The last word of a phrase without what only stands between it and its verb: "officials, however, said", "a clerk, who does not", "sources saying that"."""
    lower, last = tokens.lower, phrase.last
    for index in range(phrase.head + 1, last):
        if lower[index] == "saying" or (lower[index] in _WHO and index + 1 == last and tokens.bits[last] & AUXILIARY):
            last = index - 1
            break
    if lower[last] == "such":  # "officials such as the Harbour Board"
        last -= 1
    if lower[last] in listed("between") and last > phrase.head + 1 and lower[last - 1] == ",":
        last -= 1
    return last - 1 if lower[last] == "," and last > phrase.head else last


_WHO: Final = frozenset({"who", "which"})


def _start_of(tokens: Tokens, phrase: NounPhrase) -> int:
    """The first word of a phrase of several people before which the noun stands that they say it of: "a step advocates warn of"."""
    first, bits = phrase.first, tokens.bits
    if not bits[phrase.head] & PLURAL or any(bit & _COUNTING for bit in bits[first + 1 : phrase.head]):
        return first
    return first + 2


def _read_opening(tokens: Tokens, names: Names) -> None:
    """Read the first word of a sentence as a name where the text has it for one ("Will, 61, added", "Noted said", "Will Hall said"), or as a time."""
    bits, lower = tokens.bits, tokens.lower
    at = 1 if bits[0] & MARK and len(bits) > 1 else 0
    if lower[0][0].isdigit() and len(bits) > 1 and bits[1] & CAPITAL and is_clock(lower[0]):
        bits[0] |= TIME  # "13.05 Officials say"
    if not bits[at] & CAPITAL or not bits[at] & _VERBAL or at + 2 >= len(bits):
        return
    if bits[at + 1] & CAPITAL:  # but "Will Hall go?"
        named = bool(given_sex(f"{lower[at]} {lower[at + 1]}") and bits[at + 2] & (CLAUSE | MARK))
    elif bits[at + 1] & MARK and bits[at + 2] & NUMBER and bits[at] & AUXILIARY:
        named = lower[at + 1] == ","
    else:
        word = lower[at].capitalize()
        named = bool(bits[at + 1] & (CLAUSE | MARK)) and (" " in names.full(word) or bool(names.trail.sex(word)))
    if named:
        bits[at] = CAPITAL


def _gives_words(
    text: str, cue: tuple[int, int], tokens: Tokens | None, phrase: NounPhrase | None, quoted: tuple[Quotation, ...]
) -> bool:
    """Whether a judgement is what somebody says in words of their own, which a quotation gives."""
    start, end = cue
    if (
        phrase is None
        or phrase.relative
        or text[start:end] not in listed("worded")
        or not _is_worded(text, end, quoted)
    ):
        return False
    return not (phrase.before and tokens is not None and tokens.bits[phrase.before - 1] & BE)


def _is_worded(text: str, end: int, quoted: tuple[Quotation, ...]) -> bool:
    """Whether a quotation behind a judgement gives its words: "called the deal “a mess”", not "called in to report an “emergency”"."""
    start = next((one[0][0] for one in quoted if one[0][0] >= end), end)
    between = text[end:start]
    return 0 < len(between) <= ADDRESSEE and text[start] in _QUOTES and between.split(None, 1)[:1] not in _CALLS


def _is_of_clause(tokens: Tokens, reading: Reading, phrase: NounPhrase) -> bool:
    """Whether a side only tells which thing is meant, or what somebody else says: "the programmes that he supports"."""
    return not reading.after and phrase.before > 0 and tokens.lower[phrase.before - 1] == "that"


def _counts_inside(reading: Reading) -> bool:
    """Whether an attribution inside a quotation is kept: one that hides its source. The others are part of what is quoted."""
    source = reading.source
    if source.named or reading.manner not in OF_SOURCES or source.confidence is Confidence.LOW:
        return False
    return source.kind == "holder" or (source.kind == "group" and source.head not in listed("unbounded"))


def _window(text: str, sentence: Span, first: int, last: int, marks: tuple[str, ...]) -> tuple[int, int]:
    """The part of a sentence that can hold a source: not the quotation in front of its first cue, nor what is said behind its last."""
    start, end = sentence
    if marks:
        before = text[start:first]
        for mark in marks:
            if mark in before:  # as few sentences have: four times as fast as to look where
                start = max(start, text.rfind(mark, start, first))
    cut = last + _TAIL
    if end > cut:
        cut = text.find(" ", cut, end)
        end = end if cut < 0 else cut
    return start, end
