"""The normal form of phrases and texts: white space, apostrophes, hyphens and quotation marks in one form, and nothing that no reader sees."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_FOLD: tuple[tuple[str, str], ...] = tuple(
    (character, folded)
    for folded, characters in (
        ("'", "\u2018\u2019\u02bc\u2032\uff07"),
        ("-", "\u2010\u2011\u2012\u2013\u2014\u2212\uff0d"),
        ('"', "\u201c\u201d\u201e\u201f\uff02"),
        (" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
        ("I", "\u0130"),  # the one letter whose lower case has two code points
    )
    for character in characters
)
"""What no ASCII text has. Each pair is one `str.replace`: thirty of them take a tenth of the time of one `str.translate`."""
_USUAL = tuple(pair for pair in _FOLD if pair[0] in "\u2019\u201c\u201d\u2014\u2013\u2018\u00a0")
"""What is left of most texts without these is ASCII."""
_UNUSUAL = tuple(pair for pair in _FOLD if pair not in _USUAL)
_BLANK_LINE = lazy_pattern(r"\n[^\S\n]*\n")
_MARKS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""What nobody sees, within a word or beside it: soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark."""
_MARK = r"(?:[\u00ad\u200b\u2060\ufeff]|(?<![\u0590-\u1fff])[\u200c\u200d])"
"""One of these; in Hebrew, Arabic and the scripts of India a joiner behind a letter is part of how the word is spelt."""
_UNSEEN_MARK = lazy_pattern(_MARK)
_UNSEEN = lazy_pattern(rf"  (?: |{_MARK})*| ?{_MARK}(?: |{_MARK})*")
"""A run of blanks, or of what nobody sees with the blanks around it."""
_UNSEEN_LINE = lazy_pattern(rf"\n(?:[^\S\n]|{_MARK})+\n")
_BLANK_LINE_OF_OLD = lazy_pattern(r"\r[^\S\r]*\r")


def normal(phrase: str) -> str:
    """A phrase's normal form: folded, white space single, without what nobody sees."""
    if phrase.isascii():
        return " ".join(phrase.split())
    folded = _fold_characters(phrase)
    return " ".join((folded if folded.isascii() else _UNSEEN_MARK.sub("", folded)).split())


def normal_lines(phrases: str) -> str:
    """The normal forms of phrases, one a line."""
    if phrases.isascii():
        folded = phrases
    else:
        folded = _fold_characters(phrases)
        folded = folded if folded.isascii() else _UNSEEN_MARK.sub("", folded)
    if " ".join(folded.split()) == folded.replace("\n", " "):  # single blanks, as nearly all have them
        return folded
    return "\n".join([" ".join(line.split()) for line in folded.split("\n")])


def _fold_characters(text: str) -> str:
    """Every character in its folded form, but white space of ASCII; offsets stay."""
    for part in (_USUAL, _UNUSUAL):
        if text.isascii():
            break
        for character, folded in part:
            if character in text:
                text = text.replace(character, folded)
    return text


class Folded(NamedTuple):
    """A text in its normal form, letters as written, and the way back."""

    text: str
    starts: Sequence[int]
    """Offsets in the folded text from which `shifts` hold; empty where nothing was collapsed."""
    shifts: Sequence[int]
    """What is to be added to an offset to come to that in the text itself."""


def fold(text: str) -> Folded:
    """White space is a space and its runs are one, but a blank line stays a border that no phrase crosses. What nobody sees is left out."""
    folded = _fold_characters(text)
    unseen = not folded.isascii() and any(mark in folded for mark in _MARKS)
    if unseen:
        folded = _UNSEEN_LINE.sub(_as_border, folded)
    if "\n" in folded:
        folded = folded.replace("\n\n", "\x00\x00")  # as most blank lines are
        if folded.count("\n") > 1:
            folded = _BLANK_LINE.sub(_as_border, folded)
    elif "\r" in folded:
        folded = _BLANK_LINE_OF_OLD.sub(_as_border, folded)
    for space in "\n\t\r\f\v":
        if space in folded:
            folded = folded.replace(space, " ")
    if unseen:
        return _without_unseen(folded)
    if "  " not in folded:
        return Folded(folded, (), ())
    pieces: list[str] = []
    starts, shifts, at, length = [0], [0], 0, 0
    start = folded.find("  ")
    while start >= 0:
        end = start + 2
        while folded.startswith(" ", end):
            end += 1
        pieces += (folded[at:start], " ")
        length += start - at + 1
        starts.append(length)
        shifts.append(end - length)
        at = end
        start = folded.find("  ", end)
    pieces.append(folded[at:])
    return Folded("".join(pieces), starts, shifts)


def _without_unseen(folded: str) -> Folded:
    """The same for a text with what nobody sees: a run that has a blank in it is one blank, another one is nothing."""
    pieces: list[str] = []
    starts, shifts, at, length = [0], [0], 0, 0
    for run in _UNSEEN.finditer(folded):
        start, end = run.span()
        blank = " " if " " in run[0] else ""
        pieces += (folded[at:start], blank)
        length += start - at + len(blank)
        starts.append(length)
        shifts.append(end - length)
        at = end
    pieces.append(folded[at:])
    return Folded("".join(pieces), starts, shifts)


def _as_border(blank: re.Match[str]) -> str:
    return "\x00" * len(blank[0])
