"""What no reader asks a source for: what writers tell of what they did themselves, and lines that state nothing."""

from __future__ import annotations

from provenance.analysis import Claim, sentence_index
from provenance.analysis.claims.words import listed_in
from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Phrases, lazy_pattern
from provenance_plugins.citations.first_person import voice

_HEARSAY = Phrases.load(__package__, "hearsay")
_STATING = Phrases.load(__package__, "stating")
_OPENING = 60
"""Characters in which the subject of a sentence stands, ..."""
_SUBJECT = 5
"""... and words."""
_CLEAR = 1.5
"""By how much a claim passes the threshold, in log odds, from where few readers would doubt it."""
_I = frozenset({"i", "i've", "i'd", "i'm"})
_WE = frozenset({"we", "we've", "we'd"})
_WORD = lazy_pattern(r"(?i)[a-z]+(?:['’][a-z]+)?")
_QUOTED = lazy_pattern(r"[“\"‘(]|(?:\A|(?<=\s))'")


def is_witnessed_or_empty(document: Document, claim: Claim) -> bool:
    """Whether the writer of a text is the witness of a claim, or the line is no statement at all.

    Not in a text that speaks of a nation: there "I" and "we" claim what others could count.
    """
    if not claim.statistic and not claim.cues and _states_nothing(document, claim):
        return True
    opening = document.text[claim.span.start : claim.span.start + _OPENING].replace("’", "'")
    quoted = _QUOTED.search(opening)
    named = _WORD.findall(opening if quoted is None else opening[: quoted.start()])[: _SUBJECT + 2]
    first = [word.lower() for word in named]
    for at, word in enumerate(first[:_SUBJECT]):
        if word in _I and not "".join(named[at + 1 : at + 2]).istitle():  # no title: "Where Do I Vote"
            return not voice(document).national and listed_in(_HEARSAY).isdisjoint(first[at + 1 : at + 3])
        if word in _WE and claim.score <= _CLEAR:
            return _is_ours(document, claim)
    return not (claim.statistic or claim.cues) and claim.score <= _CLEAR and voice(document).personal


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
