"""What patterns of wordings are made of: how a line or a sentence begins and ends, words of one kind, and what stands in each place that such a pattern fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial

from provenance.api import Phrases, any_of, lazy_pattern
from provenance.phrases import ANY

Frame = tuple[str, tuple[str, ...], re.Pattern[str]]
"""The kind of left-over; what stands in each place that it fits, in small letters: looked for first, and the pattern is asked only around them; and how it is written."""
call = partial(lazy_pattern, flags=re.IGNORECASE | re.MULTILINE)
"""A pattern of lines, in capitals and small letters."""
STARTS = r"^[^\w\n(]*"
OPENS = r"(?:^|(?<=[.!?…:;\n]\s)|(?<=[.!?…][”\"’)]\s))(?:[^\w\s(]+\s?)?"
"""The beginning of a line, and that of a line or a sentence, also behind a picture of a pen or a hand."""
BEHIND = r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] )|(?<=[.!?…”\"’)\]]  )|(?<=[.!?…”]))(?=(?-i:[^\W_a-zß-ÿ]|[¿¡©(]))"
"""The beginning of a line, or of a sentence within one, also without a blank before it."""
_BEGUN = (OPENS.removesuffix(r"(?:[^\w\s(]+\s?)?"), BEHIND.partition("(?=(?-i")[0])
"""How the source of a pattern begins with either: each of its matches begins at one of `beginnings` of a document, and one that is an alternation begins with a group."""
_BEGUN_PLAINLY = ("^", r"(?<=[.!?…:;\n]\s)", r"(?<=[.!?…]\s\s)")
"""How an alternative may begin besides."""
_LINED = ("^", r"\A", r"(?<=\n)", r"(?<=\n\n)")
"""The same of one of which every match begins a line."""
STOP = r"[^\w\n]*$"
"""The end of a line."""


def anchors(words: str) -> tuple[str, ...]:
    """What stands in each place that a pattern fits, in small letters, with strokes between."""
    return tuple(words.split("|"))


@cache
def is_begun(source: str) -> bool:
    """Whether every match of a pattern of lines begins where a line or a sentence does, which the source of each of its alternatives says at its beginning."""
    return source.startswith(_BEGUN) or _begins(source, (*_BEGUN, *_BEGUN_PLAINLY))


@cache
def is_lined(source: str) -> bool:
    """Whether every match of a pattern of lines begins a line, said in the same way."""
    return source.startswith(_LINED) or (not source.startswith(_BEGUN) and _begins(source, _LINED))


def _begins(source: str, begun: tuple[str, ...]) -> bool:
    if not source.startswith(_GROUP) or not source.lstrip(_GROUP).startswith(
        tuple(one.lstrip(_GROUP) for one in begun)
    ):
        return False  # as most, without a look at the rest
    for one in _alternatives(source):
        if one.startswith(begun):
            continue
        inside = _group(one)
        if inside is None or not all(part.startswith(begun) or _begins(part, begun) for part in _alternatives(inside)):
            return False
    return True


def _alternatives(source: str) -> list[str]:
    """The parts of a source between the strokes that stand in no group of it."""
    found: list[str] = []
    last = 0
    for at, sign, depth in _signs(source):
        if sign == "|" and not depth:
            found.append(source[last:at])
            last = at + 1
    return [*found, source[last:]]


def _group(source: str) -> str | None:
    """What stands in the group with which a source begins; None where it begins with none, or with one that may be left out."""
    if not source.startswith(_GROUP):
        return None
    end = next(at for at, sign, depth in _signs(source) if sign == ")" and not depth)
    return source[len(_GROUP) : end] if source[end + 1 : end + 2] not in ("?", "*", "{") else None


def _signs(source: str) -> Iterator[tuple[int, str, int]]:
    """Where brackets of groups and strokes stand in a source, and in how many groups; of a bracket that closes one in how many what follows stands."""
    depth, listed = 0, -1
    for part in _SIGNS.finditer(source):
        sign, at = part[0], part.start()
        if listed >= 0:  # a bracket that comes first in a class is one of its signs
            listed = -1 if sign == "]" and source[listed + 1 : at] not in ("", "^") else listed
        elif sign == "[":
            listed = at
        elif sign in "()|":
            depth += (sign == "(") - (sign == ")")
            yield at, sign, depth


_GROUP = "(?:"
_SIGNS = lazy_pattern(r"\\.|[\[\]()|]", re.DOTALL)


def any_of_kind(lexicon: Phrases, tag: str) -> str:
    """Any word of a lexicon that has a tag, for a group of a pattern; apostrophes in both forms. Raises LexiconError."""
    return "(?:" + any_of(lexicon.texts(tag)).replace("'", "['’]") + ")"


def whole_lines(alternatives: Iterable[str]) -> re.Pattern[str]:
    """Whole lines, each of one of several forms."""
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")


def any_line(lexicon: Phrases, name: str, language: str | None = None) -> str:
    """The forms of lines of one language or of all that a lexicon has under a name, as a group of a pattern that ignores case. Raises LexiconError."""
    from provenance.analysis import forms  # noqa: PLC0415 - where a text has a sign of one

    return forms.any_line(lexicon, name, language)


def lines_of(kind: str, lexicon: Phrases, signs: Phrases, name: str) -> Frame:
    """Whole lines, each of one of the forms that a lexicon has under a name; their signs stand in its file of no language. Raises LexiconError."""
    return kind, signs.texts(name, ANY), call(lambda: rf"{STARTS}{any_line(lexicon, name)}{STOP}")
