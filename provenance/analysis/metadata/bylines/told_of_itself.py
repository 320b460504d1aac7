"""Who wrote a text, by what it says of itself or of them at its ends: "This post was written by Ana Cruz", "Ana Cruz has written for The Lamp since 2013"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Literals, Phrases, Span, any_of, lazy_pattern

_PHRASES = Phrases.load(LEXICON, "of_itself")
_FIRST, _LAST = 2, 4
"""Blocks at the two ends of a text in which it speaks of itself."""
_HEAD, _TAIL = 160, 320
"""Characters of the first and of the last ones that are read."""
_FORCE = 4.0
_CAPITAL = r"[^\W\d_a-zà-ÿа-яёіїєґ][\w'’-]*\.?"
_NAME = rf"{_CAPITAL}(?:\s(?:[a-zà-ÿ]{{1,3}}\s)?{_CAPITAL}){{1,3}}?"
_SEVERAL = rf"(?P<names>(?:(?:[Dd]r|[Pp]rof|M[rs]|Mrs)\.?\s)?{_NAME}(?:(?:,|,?\s(?:and|&|et|und|y|e|en|i|и|ve|dan))\s{_NAME}){{0,3}})"
_STARTS = r"(?:\A|(?<=\n)|(?<=[.!?…”\"’»)\]]\s)|(?<=[*_]))"
_ENDS = r"(?=[\s.,;(*_]|\Z)(?!\s[^\W\d_a-zà-ÿа-яёіїєґ])"


_listed = _PHRASES.texts


@cache
def _signs() -> Literals:
    return Literals((*_listed("by"), *_listed("behind"), *_listed("by_behind")))


@cache
def _doing() -> Literals:
    return Literals(f" {verb} " for verb in _listed("wrote"))


_OWN = lazy_pattern(
    lambda: (
        rf"{_STARTS}(?i:(?:{any_of(_listed('this'))})\s?(?:[\w-]+\s)?(?:{any_of(_listed('work'))})|(?:{any_of(_listed('work'))})\b(?=\sini\s))\s"
        rf"(?:(?i:{any_of(_listed('by'))})\s{_SEVERAL}{_ENDS}"
        rf"|(?i:{any_of(_listed('apart'))})\s(?P<between>{_NAME})\s(?i:{any_of(_listed('behind'))})(?!\w)"
        rf"|(?P<before>{_NAME})\s(?i:{any_of(_listed('by_behind'))})(?!\w))"
    )
)
"""What a text says of itself, and the names of its writers."""
_SINCE = lazy_pattern(
    lambda: (
        rf"{_STARTS}(?P<names>{_NAME})\s(?i:{any_of(_listed('wrote'))})\s(?:[^.!?\n]{{0,120}}?\s)?(?i:{any_of(_listed('since'))})\s(?:[^.!?\n]{{0,24}}?)(?:(?:19|20)\d\d|years|ans|años|anos|jahren|anni|jaar|lat|let|tahun|лет)(?!\w)"
    )
)
"""What somebody has written for whom, since when."""


_BY_WORK = lazy_pattern(
    lambda: (
        rf"{_STARTS}(?=[A-ZÀ-Þ])(?i:(?:opinion|guest|feature|news)\s)?(?i:{any_of(_listed('work'))})\s(?:by|par|von|por|di|door)\s{_SEVERAL}(?=[\s.,;(*_]|\Z)(?:\s?[;,–—-][^.\n]{{0,60}})?\W{{0,3}}\Z"
    )
)
"""With which a text ends, as a byline: "Opinion article by Ana Cruz; Lamp Maker"."""
_BY = (" by ", " par ", " von ", " por ", " di ", " door ")


_BOX = lazy_pattern(
    lambda: (
        rf"(?:{_STARTS}|\()(?:[Tt]his is (?P<names>{_NAME})['’]s (?:\w+ ){{1,2}}(?:season|year|summer|semester|term|stint|internship) (?:reporting|writing|covering|interning|working|as|with|at|for)\b"
        rf"|(?P<before>{_NAME})\s(?i:{any_of(_listed('trained'))})(?!\w))"
    )
)
"""A box at the foot on somebody who is new to an outlet: "This is Ana Cruz's first season reporting for The Lamp", "Ana Cruz is a reporting intern with The Lamp"."""
_BOXED = 900
"""Characters of a block that may hold one."""


@cache
def _of_boxes() -> Literals:
    return Literals(("his is ", *_listed("trained")))


def told_of_itself(reader: Reader) -> Iterator[Credit]:
    """The people whom a text names so; of those who have written since a year nothing else may be told."""
    document = reader.document
    if document.whole_page or not document.blocks:
        return
    whole = document.text
    last = len(document.blocks) - _LAST
    for index, block in enumerate(document.blocks):
        if _FIRST <= index < last:
            continue
        start, end = block.span
        at = Span(max(start, end - _TAIL), end) if index >= last else Span(start, min(end, start + _HEAD))
        said = whole[at.start : at.end].encode("utf-8", "replace")
        found = _OWN.search(whole, *at) if _signs().any_in(said) else None
        if found is None and index >= last and _doing().any_in(said):
            found = _SINCE.search(whole, *at)
            if found is not None and not _is_new(reader, found, start):
                found = None
        if found is None and index >= last:
            box = Span(max(start, end - _BOXED), end)
            if _of_boxes().any_in(whole[box.start : box.end].lower().encode("utf-8", "replace")):
                found = _BOX.search(whole, *box)
                if found is not None and not _is_first_told(reader, found, start):
                    found = None
                at = at if found is None else box
        alone = index == len(document.blocks) - 1 or (index < _FIRST and end == at.end)
        if found is None and alone and any(by in whole[at.start : at.end] for by in _BY):
            found = _BY_WORK.search(whole, *at)
        if found is not None and (named := list(_credits(reader, found, at, index))):
            yield from named
            return


def _is_new(reader: Reader, found: re.Match[str], start: int) -> bool:
    """Whether somebody has a first name that is known, and the text before does not tell of them."""
    return is_given_name(found["names"].split()[0].title()) and _is_first_told(reader, found, start)


def _is_first_told(reader: Reader, found: re.Match[str], start: int) -> bool:
    """Whether the text before does not tell of somebody."""
    return reader.document.text.find(found[found.lastgroup or "names"].split()[-1], 0, start) < 0


def _credits(reader: Reader, found: re.Match[str], at: Span, index: int) -> Iterator[Credit]:
    groups = found.groupdict()
    group = next(name for name in ("names", "between", "before") if groups.get(name))
    line = Line(reader.document.text[at.start : at.end], at.start, Place.FOOT, index)
    byline = names_of(found[group], reader.words, reader.sites)
    if byline.clean and all(name.kind is Kind.PERSON for name in byline.names):
        for name in byline.names:
            yield credit(line, name, "description", _FORCE, found.start(group) - at.start, clean=True)
