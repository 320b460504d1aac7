"""Chapters of tales: what is numbered as a part of a book and told as tales are, whoever tells it and in whatever tense."""

from __future__ import annotations

import re

from provenance.analysis.attributions import attributions
from provenance.analysis.characters import lowered_part
from provenance.analysis.language import language
from provenance.analysis.register.book_parts import numbers_chapter
from provenance.analysis.register.genres import words_of_fiction
from provenance.analysis.sentences import sentences
from provenance.api import Document, any_of, lazy_pattern

__all__ = ["is_chapter_of_tale"]

_FEWEST, _LINKS = 30, 3
"""Sentences of a chapter, at least; links of one, at most, which those of manuals have."""
_FIGURES = 0.03
"""Above this share of sentences with a number of several digits it is no tale."""
_TOLD, _TALKED, _BOTH = 0.3, 0.2, 0.2
"""Shares of sentences on persons, and of what persons say, from which on one of them alone tells a tale, and the share on persons that much talk asks for.
Of 40 chapters of five novels 38 had them, of 50 of manuals, papers and essays none."""
_SILENT = 0.05
"""Below this share of what persons say only "he" and "she" count: writers of manuals and memoirs say "I", too."""
_GROUPS = 0.05
"""Above this share of statements laid to groups or to nobody it reports: in tales few say something who are not persons."""
_NO_ONE = frozenset({"group", "nobody"})
_FIGURE = lazy_pattern(r"\d\d")
_WORD = lazy_pattern(r"[a-z’']+")
_SAID = lazy_pattern(r"[“\"«„「『][^”\"»“「」『』\n]{2,600}[”\"»“」』]|(?m:^[ \t]*\\?[—–-]\s?(?=[^\W\d_a-zà-þ]|[¿¡]))")
"""What somebody says: between marks of quotation, or behind the dash with which a line of talk begins."""
_MARKS = ('"', "“", "«", "„", "—", "–", "- ", "「", "『")
_LONGEST = 60_000
"""Characters of a chapter that are read."""


def is_chapter_of_tale(document: Document) -> bool:
    """Whether a text is a numbered chapter, hardly names a figure, and nearly each of its sentences tells of a person, or many are said by one."""
    listed = sentences(document)
    if len(listed) < _FEWEST or len(document.links) > _LINKS or not numbers_chapter(document):
        return False
    figures = sum(_FIGURE.search(document.text, *one.span) is not None for one in listed)
    if figures > _FIGURES * len(listed):
        return False
    groups = sum(one.kind in _NO_ONE and one.lays for one in attributions(document))
    if groups > _GROUPS * len(listed):
        return False
    text = document.text[:_LONGEST]
    read = sum(one.span.start < _LONGEST for one in listed)
    talked = sum(1 for _ in _SAID.finditer(text)) / read if any(mark in text for mark in _MARKS) else 0.0
    if language(document).read_as != "en":
        return talked >= _TALKED
    persons = words_of_fiction("person")
    if talked < _SILENT:
        persons -= _OWN
    told = sum(not persons.isdisjoint(_WORD.findall(lowered_part(document, *one.span))) for one in listed)
    share = told / len(listed)
    if share >= _TOLD or (talked >= _TALKED and share >= _BOTH):
        return True
    acts = [found["act"].lower() for found in _YOU.finditer(document.text, 0, _LONGEST)]
    return len(set(acts)) >= _ACTS and len(acts) >= _ACTED * read


_ACTS, _ACTED = 4, 0.04
"""Kinds of things that a tale has its reader do, at least, and the share of its sentences that tell of one: "You groan", "You slowly stared". A guide has its readers click and choose."""
_YOU = lazy_pattern(
    lambda: (
        rf"(?<![\w’'-])you(?:[ \t](?:\w+ly|just|only|both|almost|even|then))?[ \t](?P<act>{any_of(words_of_fiction('scene'))})(?!\w)"
    ),
    re.IGNORECASE,
)


_OWN = frozenset({"i", "me", "my", "i'd", "i’d"})
