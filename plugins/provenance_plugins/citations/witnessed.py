"""What no reader asks a source for: what writers tell of what they did themselves, and lines that state nothing."""

from __future__ import annotations

from provenance.analysis import Claim, sentence_index
from provenance.analysis.claims.words import listed_in
from provenance.analysis.register import is_instructing, is_speech
from provenance.api import BlockKind, Document, Phrases, lazy_pattern
from provenance_plugins.citations.first_person import voice

_HEARSAY = Phrases.load(__package__, "hearsay")
_STATING = Phrases.load(__package__, "stating")
_CLAUSES = Phrases.load(__package__, "clauses")
_BEGINNING = Phrases.load(__package__, "clause_beginnings")
_DETERMINERS = Phrases.load(__package__, "determiners")
_OPENING = 60
"""Characters in which the subject of a sentence stands, ..."""
_SUBJECT = 5
"""... and words."""
_AHEAD = 160
"""Characters of a sentence before its figure in which that is laid to somebody."""
_HEARD = 4
"""Words behind "I" among which it says that the writer has it from others: "I have since learned that"."""
_I = frozenset({"i", "i've", "i'd", "i'm"})
_WE = frozenset({"we", "we've", "we'd"})
_OF_OTHERS = frozenset({"cause", "effect", "reason", "blamed", "harm"})
"""Kinds of claims of which nobody is the witness alone."""
_WORD = lazy_pattern(r"(?i)[a-z]+(?:['’][a-z]+)?")
_QUOTED = lazy_pattern(r"[“\"‘(]|(?:\A|(?<=\s))'")
_BREAK = lazy_pattern(r"[,;:(–—]")
_APART = lazy_pattern(r"[;:(–—]")
_PUBLIC = lazy_pattern(r"(?i)%|\bper ?cent\b|\b[mbtr]+illions?\b|\d{3},?\d{3}")
"""A share, and a number that is larger than what people count of their own, ..."""
_OF_MINE = lazy_pattern(r"(?i)[^.;\n]{0,12}?\b(?:of|on|for) (?:all )?(?:my|our)\b")
"""... unless it says behind it that it is."""


def is_witnessed_or_empty(document: Document, claim: Claim, *, clear: bool) -> bool:
    """Whether the writer of a text is the witness of a claim, or the line is no statement at all.

    Not in a text that speaks of a nation: there "I" and "we" claim what others could count. `clear`: few readers would doubt the claim.
    """
    if not claim.statistic and not claim.cues and _states_nothing(document, claim):
        return True
    opening = document.text[claim.span.start : claim.span.start + _OPENING].replace("’", "'")
    quoted = _QUOTED.search(opening)
    named = _WORD.findall(opening if quoted is None else opening[: quoted.start()])[: _SUBJECT + 2]
    first = [word.lower() for word in named]
    for at, word in enumerate(first[:_SUBJECT]):
        if word in _I and not "".join(named[at + 1 : at + 2]).istitle():  # no title: "Where Do I Vote"
            return not voice(document).national and _is_of_writer(document, claim)
        if word in _WE and not clear:
            return _is_ours(document, claim)
    return not (claim.statistic or claim.cues or clear) and voice(document).personal


def _is_of_writer(document: Document, claim: Claim) -> bool:
    """Whether what makes a claim one is what "I" did, and not what "I" say of others: "I fear that 40 in 100 wells leak", "When I came, rents rose", "The school I went to lost 40 teachers"."""
    start = claim.span.start
    end = min(claim.words.start if claim.words is not None else claim.span.end, start + _AHEAD)
    ahead = document.text[start:end].replace("’", "'")
    words = [(one[0].lower(), one.start(), one.end()) for one in _WORD.finditer(ahead)]
    at = max((index for index, (word, _, _) in enumerate(words) if word in _I), default=None)
    if at is None:
        return claim.words is None or not claim.statistic
    since = max((one.end() for one in _BREAK.finditer(ahead, 0, words[at][1])), default=0)
    before = [word for word, begin, _ in words[:at] if begin >= since]
    behind = [word for word, _, _ in words[at + 1 :]]
    if not listed_in(_CLAUSES).isdisjoint((*before, *behind)) or _APART.search(ahead, words[at][2]) is not None:
        return False
    if before and (before[0] in listed_in(_BEGINNING) or (len(before) > 1 and before[0] in listed_in(_DETERMINERS))):
        return False
    if not listed_in(_HEARSAY).isdisjoint(behind[:_HEARD]) or not _OF_OTHERS.isdisjoint(claim.cues):
        return False
    return not _is_public(document, claim)


def _is_public(document: Document, claim: Claim) -> bool:
    """Whether a figure is one of the world's, which whoever speaks may have a part in: "I cut crime by 22 percent"; not "12 percent of my weight"."""
    if not claim.statistic or claim.words is None:
        return False
    if is_speech(document):
        return True
    if _PUBLIC.search(document.text, claim.words.start, min(claim.words.end + 1, claim.span.end)) is None:
        return False
    return _OF_MINE.match(document.text, claim.words.end) is None


def _is_ours(document: Document, claim: Claim) -> bool:
    """Whether "we" are those who tell the text, on themselves."""
    told = voice(document)
    return told.personal and not told.national and sentence_index(document, claim.span.start) in told.ours


def _states_nothing(document: Document, claim: Claim) -> bool:
    """Whether a line leads to what follows, directs, or is an entry of a list without a verb."""
    words = document.slice(claim.span).rstrip("*_ ")
    if words.endswith(":") or is_instructing(document, claim.span.start):
        return True
    index = document.block_index(claim.span.start)
    if index is None or document.blocks[index].kind is not BlockKind.LIST_ITEM or words.endswith((".", "!", "?")):
        return False
    said = _WORD.findall(words.lower())
    return listed_in(_STATING).isdisjoint(said) and not any(word.endswith("ed") for word in said)
