"""How radio and agencies sign, as the last words of a text: "Da Rádio Alvorada, de Fortaleza, Marta Queiroz.", "Für den Hafenkurier aus Berlin: Jonas Richter", "Reportagem – Marta Queiroz"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, fold, names_of
from provenance.api import BlockKind, Phrases, any_of, lazy_pattern

__all__ = ["signed_off"]

_WORDS = Phrases.load(LEXICON, "sign_offs")
_TAIL = 200
"""Characters at the end of a text in which such a line stands."""
_FORCE = 5.5
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?:\s(?:[a-zà-þ]{1,3}\s)?[A-ZÀ-ÞĀ-Ž][\w.’'-]*){1,3}"
_NAMES = rf"{_NAME}(?:(?:,?\s(?:and|&|e|y|et|und|en|och|og|i|și|ve|dan)|,)\s{_NAME}){{0,2}}"
_PLACE = r"[A-ZÀ-ÞĀ-Ž0-9][\w.’'-]*(?:\s(?:[a-zà-þ’']{1,4}\s){0,2}[A-ZÀ-ÞĀ-Ž0-9][\w.’'-]*){0,4}"
_BEFORE = r"(?:\A|[.!?…”\"’')\n]\s{0,4})"
"""What such a line stands behind: the stop of a sentence, also where the space was lost."""


@cache
def _said(*tags: str) -> str:
    return any_of([text for tag in tags for text in _WORDS.texts(tag, "any")])


_PARTS = lazy_pattern(
    lambda: (
        rf"{_BEFORE}(?P<first>(?i:{_said('for', 'from')}))\s(?P<one>{_PLACE}?)(?:,?\s(?P<second>{_said('for', 'from')})\s(?P<two>{_PLACE}?))?"
        rf"(?:,\s(?:{_said('helped')})\s{_NAME})?\s?[,:]\s(?:(?:I’m|I'm|I am|this is)\s)?(?P<who>{_NAMES}?)(?:\sin\s{_PLACE})?\.?\s*\Z"
    )
)
"""One or two of a house and a place, each behind a small word, and the name."""
_BEHIND = lazy_pattern(rf"(?P<who>{_NAME}),\s(?P<one>{_PLACE}),\s(?P<two>{_PLACE})\.?\s*\Z")
"""The name first, the house and the place behind it."""
_LABELLED = lazy_pattern(
    lambda: rf"{_BEFORE}(?P<label>(?i:{_said('label')}))\s?(?:[–—-]\s|:\s?)(?P<who>{_NAMES})\.?\s*(?:\Z|\n|[;|•]\s?)"
)
_FOR = lazy_pattern(
    rf"{_BEFORE}[A-ZÀ-ÞĀ-Ž]\w+['’][dt][ae]n,?\s(?P<two>{_PLACE}?)\siçin,?\s(?P<who>{_NAME})\.?\s*\Z", signs=("için",)
)
"""In Turkish the small words stand behind theirs: "İzmir’den Radyo Fener için Elif Kaya"."""


def signed_off(reader: Reader) -> Iterator[Credit]:
    """The people who sign so, of whom the text does not speak before."""
    document = reader.document
    if document.whole_page or not document.blocks:
        return
    index = len(document.blocks) - 1
    block = document.blocks[index]
    if block.kind not in _PROSE:
        return
    start = max(block.span.start, block.span.end - _TAIL)
    tail = document.text[start : block.span.end]
    if start > block.span.start and tail[0].isalnum():
        tail = f" {tail[1:]}"  # cut in mid-sentence: no line begins there
    found = _signature(reader, tail, alone=start == block.span.start)
    if found is None:
        return
    byline = names_of(found["who"].strip(" .,;"), reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not byline.clean or not people or len(people) < len(byline.names):
        return
    above = document.text[: start + found.start("who")]
    if any(f" {name.text.split()[-1]}" in above for name in people):
        return
    line = Line(tail, start, Place.FOOT, index)
    for name in people:
        yield credit(line, name, "signature", _FORCE, found.start("who"), clean=True)


_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _signature(reader: Reader, tail: str, *, alone: bool) -> re.Match[str] | None:
    """Where somebody signs at the end of a text; `alone`: it is all of the last paragraph."""
    labelled = _LABELLED.search(tail) or _FOR.search(tail)
    if labelled is not None:
        return labelled
    parts = _PARTS.search(tail)
    if parts is not None and _is_house(reader, parts, _tag(parts["first"]), _tag(parts["second"])):
        return parts
    behind = _BEHIND.match(tail) if alone else None
    return behind if behind is not None and _is_house(reader, behind) else None


def _tag(word: str | None) -> str:
    return "" if word is None else "for" if word.lower() in _WORDS.texts("for", "any") else "from"


def _is_house(reader: Reader, found: re.Match[str], first: str = "", second: str = "") -> bool:
    """Whether one of the parts is a house that somebody reports for: by its words, because the text is of it, or beside the place it was reported from."""
    if {first, second} == {"for", "from"}:
        return True
    houses = tuple(_WORDS.texts("house", "any"))
    for part in (found["one"], found["two"]):
        words = part.lower().split() if part else []
        if any(word in houses or (len(word) > _COMPOUND and word.endswith(houses)) for word in words):
            return True
        if words and fold(part) in reader.sites:
            return True
    return False


_COMPOUND = 7
"""Letters of a name that may end with such a word: "Hafenkurier"."""
