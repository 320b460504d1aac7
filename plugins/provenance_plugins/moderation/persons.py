"""What is said to or of a person: threats and insults, told from reports of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from provenance.api import Document, Span, analysis
from provenance_plugins.moderation.classes import ATTACK_LETTERS, Marks, Reading, mark, read
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.words import Word, attacks, insults, profanities

__all__ = ["Address", "insulting", "threatening"]


class Address(NamedTuple):
    """A hostile sentence to or about a person."""

    span: Span
    """The sentence, or the words that are hostile by themselves."""
    pattern: str
    cue: str
    """The word that makes it hostile."""
    direct: bool
    """Said to the person, not about him or her."""


_THREATS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("I will kill you", r"(?:^(?=m)|[IW])[.TF]{0,2}(?:[mC][.TF]{0,3}){1,3}[VU][.TF]{0,3}[YhO]"),
        ("let us kill them", r"(?:W|BM)[.TF]{0,3}[VU][.TF]{0,2}[YhO]"),
        ("you should be shot", r"[YhO][.T]{0,2}M(?:[.TFm]{0,3}C[.TF]{0,2}v|[.TF]{0,2}U)"),
        ("I hope you die", r"E[.TF]{0,3}[YhO][.TFmC]{0,4}[VUv]"),
    )
)
_INSULT_LETTERS = {"noun": "d", "harsh": "e", "trait": "a", "flaw": "b", "jab": "j", "order": "o"}
_PROFANE_LETTERS = {"strong": "F", "vulgar": "F"}
_INSULTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("to somebody", r"j|^[.FT]{0,2}o|,[.F]?o|Yo"),
        ("you fool", r"Y[Fab]{0,3}[de]|Y[.Fab]{1,3}[de](?=,|$)"),
        ("you are a fool", r"YC[.TFabM]{0,5}[abdeD]"),
        ("your stupid face", r"ha[F.]"),
        ("is a fool", r"[OT]C[.TFabM]{0,4}[de]|[.U]C[.TFab]{0,3}d"),
        ("is stupid", r"O[Cc][.TF]{0,3}[ab]|[.U]C[.TF]{0,2}a"),
        ("what a fool", r"(?:^|,)qT[.TFab]{0,3}[de]|^[TFab]{0,2}d,?$"),
        ("stupid fool", r"[abF][.]?d|[ab]e"),
        ("fool", r"d"),
    )
)
_NORMS = (" should ", " deserve", " must ", " need", " ought ", "hope", "wish")
_PERSONS = (" you", " him", " her", " them", " u ", " his ", " their ", " ur ", " every", " all ")
_AHEAD, _BEHIND = 30, 60


def _may_threaten(document: Document, cue: Word) -> bool:
    """A cheap look around a violent word, before its sentence is read."""
    text, span = document.text, cue.span
    if "kill" in cue.tags or "perish" in cue.tags:
        after = text[span.end : span.end + _AHEAD].lower()
        if any(person in f"{after} " for person in _PERSONS):
            return True
    elif "killed" not in cue.tags:
        return False
    before = text[max(0, span.start - _BEHIND) : span.start].lower()
    return any(norm in f" {before}" for norm in _NORMS)


def _first(reading: Reading, patterns: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str, Span, str] | None:
    for name, pattern in patterns:
        for match in pattern.finditer(reading.classes):
            if "N" not in reading.classes[max(0, match.start() - 2) : match.end()]:
                last = match.end() - 1
                return name, Span(reading.spans[match.start()].start, reading.spans[last].end), match[0]
    return None


@analysis()
def threatening(document: Document) -> tuple[Address, ...]:
    """Threats against a person, and calls for violence against one; at most one a sentence."""
    found: list[Address] = []
    marked: Marks = {}
    reached = -1
    for cue in attacks(document):
        if cue.span.start < reached or not _may_threaten(document, cue) or is_code(document, cue.span):
            continue
        if not marked:
            mark(profanities(document), _PROFANE_LETTERS, marked)
            mark(attacks(document), ATTACK_LETTERS, marked)
        sentence = sentence_around(document, cue.span)
        reached = sentence.end
        reading = read(document, sentence, marked)
        if reading.told or (hit := _first(reading, _THREATS)) is None:
            continue
        if not is_framed(document, hit[1], sentence):
            found.append(Address(trimmed(document, sentence), hit[0], document.slice(cue.span), direct="Y" in hit[2]))
    return tuple(found)


def _is_title(document: Document, span: Span) -> bool:
    """Whether a word has the capital of a name or title, and its neighbours have not."""
    word = document.slice(span)
    return word[0].isupper() and not word.isupper() and document.text[max(0, span.start - 2) : span.start].strip()[-1:].isalpha()


@analysis()
def insulting(document: Document) -> tuple[Address, ...]:
    """Sentences that insult somebody; at most one a sentence."""
    cues = insults(document)
    if not cues:
        return ()
    marked: Marks = {}
    mark(profanities(document), _PROFANE_LETTERS, marked)
    mark(attacks(document), {"beast": "D", "creature": "D"}, marked)
    mark(cues, _INSULT_LETTERS, marked)
    found: list[Address] = []
    reached = -1
    for cue in cues:
        if cue.span.start < reached or is_code(document, cue.span):
            continue
        sentence = sentence_around(document, cue.span)
        reached = sentence.end
        reading = read(document, sentence, marked)
        if reading.told or (hit := _first(reading, _INSULTS)) is None:
            continue
        if not is_framed(document, hit[1], sentence) and not (hit[0] == "fool" and _is_title(document, hit[1])):
            found.append(Address(trimmed(document, sentence), hit[0], document.slice(cue.span), direct="Y" in hit[2]))
    return tuple(found)
