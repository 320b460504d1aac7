"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from msgspec.structs import replace

from provenance.analysis.attributions.contents import bordered, content_of
from provenance.analysis.attributions.cues import (
    read_following,
    read_impersonal,
    read_knowing,
    read_plea,
    read_poll,
    read_refusal,
    read_unnamed,
)
from provenance.analysis.attributions.deeds import is_deed
from provenance.analysis.attributions.infinitives import read_infinitive
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.preceding import OF_SOURCES, Candidate, candidates, is_quoted, pronoun_before
from provenance.analysis.attributions.readings import (
    Reading,
    matter_of,
    placed,
    shared_out,
)
from provenance.analysis.attributions.sexes import given_sex
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.stances import read_stance, read_wish
from provenance.analysis.attributions.tokens import Tokens, is_headline, tokenise
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.verbs import read_verb
from provenance.analysis.attributions.words import AUXILIARY, BE, CAPITAL, CLAUSE, MARK, NOUN_TOO, NUMBER, listed
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentences
from provenance.api import Confidence, Document, Phrases, Span, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_LED = frozenset({"according", "citing"})
_SAYINGS = frozenset({"say", "judge", "think", "find"})
_TELLING = frozenset({"say", "judge", "find", "according"})
_ATTITUDES = frozenset({"feeling", "utterance", "mood", "noun"})
_NOBODYS = frozenset({"hedge", "impersonal", "accepted", "debated", "doubted", "opined", "linked", "accepted_by"})
_UTTERED = frozenset({"say", "judge"})
_APART = (",", ";", '"', "”", "''", "—", "–", "-", "(")
_SELF = frozenset({"he", "she", "they", "i", "we", "it"})
_BETWEEN = frozenset({"", "that", ","})
_NESTED = frozenset({"", "that"})
_ADDRESSEE = 60
"""How many characters those may have who are told something: "told the club in Marburg on Monday that he hoped"."""
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
_VERBAL = AUXILIARY | CLAUSE
_REFUSED = frozenset({"declined", "unsaid", "anonymity"})


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
                opens = 1 if tokens.bits[0] & MARK and len(starts) > 1 else 0
                if tokens.bits[opens] & CAPITAL and tokens.bits[opens] & _VERBAL:
                    _take_for_name(tokens, opens, names)
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
            said = (_read_verb if verb else _read_other)(tokens, first, last, cue[2], names)
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
        before = _source_before(found, fresh, span) if len(found) > fresh else None
        if before is not None:
            if before.cue[1] > span[0]:
                continue  # "repeated his call": read with its verb
            if source is not None and _says_of_oneself(text, reading, source, before):
                if not _is_inserted(text, reading, source, before):
                    continue
                found.remove(before)
            if before.manner == "find" and _is_result(text, reading, before, source, span):
                continue
            opinion = manner == "hold" or (manner == "think" and who.head in _SELF)
            if opinion and source is not None and _is_told(text, found[fresh:], source, span):
                continue
            if reading.inherited:
                who = replace(who, kind="pronoun", named=before.named, speaker=before.speaker, again=True)
        elif reading.inherited:
            who = names.opening(place[0], start)
        around = place
        if before is not None and source is not None and text[before.cue[1] : source[0]].strip() in _NESTED:
            around = _new(Span, (source[0], place[1]))  # "Ana Cruz said a clerk told her so": the first words are hers
        content = (
            matter_of(around, span, source, quoted)
            if manner == "hold"
            else content_of(text, around, span, source, quoted, manner)
        )
        if (
            manner == "judge"
            and who.kind == "holder"
            and quoted
            and text[start:end] in listed("worded")
            and _is_worded(text, end, quoted)
            and phrase is not None
            and not phrase.relative
            and not (phrase.before and tokens is not None and tokens.bits[phrase.before - 1] & BE)
        ):
            manner = "say"  # "one of them called it “a dirt path”"
        made = placed(who, source, span, content, index, manner)
        if reading.weak:
            spare = made
            continue
        found.append(made)
        if manner == "knowing" or (len(found) > fresh + 1 and found[-2].manner == "knowing"):
            found[fresh:] = _of_insiders(found[fresh:])
    if len(found) > fresh + 1:
        found[fresh:] = bordered(text, found[fresh:])
        if quoted:
            found[fresh:] = shared_out(text, place, found[fresh:], quoted)
    if spare is not None and not any(one.lays for one in found[fresh:]):
        found[fresh:] = sorted((*found[fresh:], spare), key=_place) if len(found) > fresh else [spare]


def _take_for_name(tokens: Tokens, at: int, names: Names) -> None:
    """Read the first word of a sentence as a name where the text has it for one: "Will, 61, added", "Noted said", "Will Hall said"."""
    bits, lower = tokens.bits, tokens.lower
    if at + 2 >= len(bits):
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


def _source_before(found: list[Attribution], fresh: int, cue: Span) -> Attribution | None:
    """The attribution of the same sentence that a later one takes its source from.

    It is not one that is held by nobody who is told, nor the side of something that "it" leads back to.
    """
    if found[-1].manner != "hold" or found[-1].cue[1] > cue[0]:
        return found[-1]
    return next(
        (one for one in reversed(found[fresh:]) if one.lays or not (one.kind == "nobody" or one.head == "it")), None
    )


def _is_worded(text: str, end: int, quoted: tuple[Quotation, ...]) -> bool:
    """Whether a quotation behind a judgement gives its words: "called the deal “a mess”", not "called in to report an “emergency”"."""
    start = next((one[0][0] for one in quoted if one[0][0] >= end), end)
    between = text[end:start]
    return 0 < len(between) <= _ADDRESSEE and text[start] in _QUOTES and between.split(None, 1)[:1] not in _CALLS


def _is_of_clause(tokens: Tokens, reading: Reading, phrase: NounPhrase) -> bool:
    """Whether a side only tells which thing is meant, or what somebody else says: "the programmes that he supports"."""
    return not reading.after and phrase.before > 0 and tokens.lower[phrase.before - 1] == "that"


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
        and (reading.manner in _SAYINGS or reading.manner == "hold")
        and reading.source.head.replace("’", "'").partition("'")[0] in _SELF
        and before.manner in _SAYINGS
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
    opinion = reading.manner in ("think", "hold") and between.endswith(" that") and len(between) <= _ADDRESSEE
    return between in _BETWEEN or (
        opinion and between.count(" that") == 1 and not any(mark in between for mark in ',;:“"')
    )


def _of_insiders(found: list[Attribution]) -> list[Attribution]:
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


def _read_verb(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that is a verb."""
    reading = None if _SAYINGS.isdisjoint(tags) else read_verb(tokens, first, last, tags, names)
    if reading is None and tokens.bits[first] & NOUN_TOO and first == last and tokens.lower[first] in listed("given"):
        from provenance.analysis.attributions.attitudes import (  # noqa: PLC0415 - few short texts need it
            read_claimed,
            read_given,
        )

        reading = read_given(tokens, first, names) or read_claimed(tokens, first, names)
        if reading is not None:
            return reading
    if reading is None or (reading.weak and "hold" in tags):
        if "hold" not in tags:
            return read_wish(tokens, first, last, names) if "wish" in tags else None
        infinitive = first > 1 and tokens.lower[first - 1] == "to"
        return read_infinitive(tokens, first, "hold", names) if infinitive else read_stance(tokens, first, last, names)
    if reading.phrase is not None and is_deed(tokens, first, last):
        return None if tokens.lower[first] == "adding" else replace(reading, manner="hold")  # "firms are adding jobs"
    return reading


def _read_other(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that is no verb, or not only one."""
    if not _ATTITUDES.isdisjoint(tags):
        from provenance.analysis.attributions.attitudes import read_attitude  # noqa: PLC0415 - few short texts need it

        return read_attitude(tokens, first, last, tags, names)
    return _read_led(tokens, first, last, tags, names)


def _read_nobodys(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that lays a statement to nobody, or to a work that links one thing to another."""
    if "hedge" in tags:
        return Reading(nobody(Confidence.MEDIUM), None, "hedge")
    if "impersonal" in tags:
        return read_impersonal(tokens, first, last, names)
    from provenance.analysis.attributions.commonplaces import read_commonplace  # noqa: PLC0415 - few texts need it

    return read_commonplace(tokens, first, last, tags, names)


def _read_led(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that leads to its source, hides it, or lays a statement to nobody."""
    if not _NOBODYS.isdisjoint(tags):
        return _read_nobodys(tokens, first, last, tags, names)
    if "poll" in tags:
        return read_poll(tokens, last, names)
    if (
        "citing" in tags
        and first > 1
        and tokens.lower[first - 1] in listed("degree")
        and not tokens.bits[first - 2] & BE
    ):
        return None  # "one of the most cited papers", but "is widely cited as"
    for manner in tags:
        if manner in _LED:
            led = read_following(tokens, last, manner, names)
            if led is not None or manner == "according" or len(tags) == 1:
                return led
        elif manner in _REFUSED:
            return read_refusal(tokens, first, manner, names)
        elif manner == "plea":
            pleaded = read_plea(tokens, first, last, names)
            if pleaded is not None or "unnamed" not in tags:
                return pleaded
        elif manner == "unnamed":
            return read_unnamed(tokens, first, names)
        elif manner == "knowing":
            return read_knowing(tokens, first, last, names)
    return _read_verb(tokens, first, last, tags, names)
