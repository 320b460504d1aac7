"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from msgspec.structs import replace

from provenance.analysis.attributions.contents import bordered, content_of
from provenance.analysis.attributions.cue_kinds import read_other, read_verbal
from provenance.analysis.attributions.embedded import (
    ADDRESSEE,
    is_part,
    of_insiders,
    outer,
)
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.preceding import (
    OF_SOURCES,
    Candidate,
    candidates,
    is_quoted,
    pronoun_before,
    within,
)
from provenance.analysis.attributions.readings import Reading, matter_of, placed, shared_out
from provenance.analysis.attributions.sexes import given_sex
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.tokens import Tokens, is_headline, tokenise
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.words import AUXILIARY, BE, CAPITAL, CLAUSE, MARK, NUMBER, TIME, is_clock, listed
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentences
from provenance.api import Confidence, Document, Phrases, Span, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_NESTED = frozenset({"", "that"})
_QUOTATION_MARKS = ('"', "“", "”", "''")
_QUOTES = frozenset('"“')
_CALLS: tuple[list[str], ...] = (["in"], ["on"], ["out"], ["for"], ["off"], ["up"], ["to"])
"""Behind "called", these show that it gives no words."""
_BEHIND_PRONOUN = frozenset({"he ", "He ", "ey "})
"""How "he", "she" and "they" end, with the space in front of a verb."""
_place = attrgetter("cue")
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""
_TAIL = 100
"""Characters behind the last cue of a sentence in which its source can stand."""
_VERBAL = AUXILIARY | CLAUSE


@analysis(phrases=CUES)
def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of the main prose, in order of their cues.

    Only sentences with a cue from the lexicon are looked at, and those that quote. Watching, meeting and deciding are no cues, so nobody says anything in
    "officials are monitoring the talks"; a body that speaks as itself is named.
    """
    cues = attributions.matches(document)
    listed = sentences(document)
    text = document.text
    marks = tuple([mark for mark in _QUOTATION_MARKS if mark in text])
    if not (cues or marks) and ":" not in text and "((" not in text:
        return ()
    quoted = quotes(document)
    names = Names(text, quoted, document.blocks)
    found: list[Attribution] = []
    for sentence in candidates(text, listed, cues, quoted):
        _of_sentence(text, sentence, marks, names, found)
    turns: list[Attribution] = []
    if ":" in text or "((" in text:
        from provenance.analysis.attributions.transcripts import (  # noqa: PLC0415 - not where nobody can have a turn
            introduced,
            speaker_lines,
        )

        turns = speaker_lines(document, listed, names)
        turns.extend(introduced(document, quoted, (*found, *turns), names))
    if quoted:
        from provenance.analysis.attributions.beside import (  # noqa: PLC0415 - not where nothing is quoted
            beside_quotations,
        )

        beside = beside_quotations(document, quoted, (*found, *turns), listed, names)
        if beside:  # "Cruz responded quickly: “…”" is a statement, and no side that she takes
            held = {one.cue[0] for one in beside}
            found = [one for one in found if one.lays or one.cue[0] not in held]
            turns.extend(beside)
    return tuple(sorted((*found, *turns), key=_place) if turns else found)


def _of_sentence(  # noqa: C901, PLR0912, PLR0915 - the loop over every cue that is read calls as little as it can
    text: str, sentence: Candidate, marks: tuple[str, ...], names: Names, found: list[Attribution]
) -> None:
    """Add the attributions of a sentence to those before it."""
    index, place, cues, begins, ends, quoted = sentence
    tokens: Tokens | None = None
    starts: list[int] = []
    lower: list[str] = []
    fresh = len(found)
    headline = False
    first = 0
    spare: Attribution | None = None
    for cue, verb in cues:
        span = cue[0]
        start, end = span
        source = pronoun_before(text, place[0], cue) if text[start - 3 : start] in _BEHIND_PRONOUN else None
        if source is not None:
            reading = Reading(names.pronoun(text[source[0] : source[1]].lower(), source[0]), None, "say")
        else:
            if verb > 1 and (spare is not None or any(one.lays for one in found[fresh:])):
                continue
            if tokens is None:
                tokens = tokenise(text, *_window(text, place, begins, ends, marks))
                starts, lower = tokens.starts, tokens.lower
                _read_opening(tokens, names)
                headline = not index and is_headline(tokens)
            first = last = bisect_left(starts, start)
            if first == len(starts) or starts[first] != start:
                continue  # a part of a word, such as "so-called"
            reached = start + len(lower[first])
            if reached < end:
                last = tokens.at(end - 1)
                if last == len(starts):
                    continue  # it goes on in the next line, which is no part of the sentence
                reached = starts[last] + len(lower[last])
            if not end <= reached <= end + 2:
                continue
            heard = len(names.told)
            bit = tokens.bits[first]
            if headline:  # its capital says nothing
                tokens.bits[first] = bit & ~CAPITAL
            said = (read_verbal if verb else read_other)(tokens, first, last, cue[2], names)
            if said is None:
                tokens.bits[first] = bit
                continue
            reading = said
            if reading.manner == "hold" and len(names.told) > heard:
                # whoever takes a side under one word, as bodies do, is not whom "he" leads back to
                names.trail.forget(heard)
        if quoted and is_quoted(span, quoted) and not _counts_inside(reading):
            continue
        phrase, who, manner = reading.phrase, reading.source, reading.manner
        if reading.weak and (spare is not None or any(one.lays for one in found[fresh:])):
            continue
        if manner == "hold" and tokens is not None and phrase is not None and _is_of_clause(tokens, reading, phrase):
            continue
        if headline and not who.named:
            manner = "hold"  # "Woman Says It Is Over": the text below tells who she is
        if tokens is not None:
            if phrase is not None:
                source = _new(Span, (starts[phrase.before], starts[phrase.last] + len(lower[phrase.last])))
            if reading.begins is not None:
                span = Span(starts[reading.begins], end)
        before = outer(found, fresh, span) if len(found) > fresh else None
        if before is not None:
            if is_part(text, reading, source, span, before, found, fresh=fresh, manner=manner):
                continue
            if reading.inherited:
                who = replace(who, kind="pronoun", named=before.named, speaker=before.speaker, again=True)
        elif reading.inherited:
            who = names.opening(place[0], start)
            opening = None
            if tokens is not None and lower[first] in listed("speaking_on") and starts[0] == place[0]:
                from provenance.analysis.attributions.participles import (  # noqa: PLC0415 - few short texts need it
                    opening_subject,
                )

                opening = opening_subject(tokens, first)
            if opening is not None and tokens is not None:
                who = who if who.speaker is not None else read(tokens, opening, names)
                source = _new(Span, (starts[opening.before], starts[opening.last] + len(lower[opening.last])))
        around = place
        if (
            before is not None
            and source is not None
            and before.cue[1] <= source[0]
            and text[before.cue[1] : source[0]].strip() in _NESTED
        ):
            around = _new(Span, (source[0], place[1]))  # "Ana Cruz said a clerk told her so": the first words are hers
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
            and _gives_words(text, (start, end), tokens, phrase, quoted)
        ):
            manner = "say"  # "one of them called it “a dirt path”"
        made = placed(who, source, span, content, index, manner)
        if reading.weak:
            spare = made
            continue
        found.append(made)
        if manner == "knowing" or (len(found) > fresh + 1 and found[-2].manner == "knowing"):
            found[fresh:] = of_insiders(found[fresh:])
    if len(found) > fresh + 1:
        found[fresh:] = bordered(text, found[fresh:])
        if quoted:
            found[fresh:] = shared_out(text, place, found[fresh:], quoted)
    if spare is not None and not any(one.lays for one in found[fresh:]):
        found[fresh:] = sorted((*found[fresh:], spare), key=_place) if len(found) > fresh else [spare]


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
