"""Pointers and buttons that ran into the text when the lines of a page were joined: "… of the mill.Read also: The ferry opensThe council …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from provenance.analysis.characters import lowered_utf_8, utf_8
from provenance.analysis.content.parts import Boilerplate
from provenance.api import Confidence, Document, Phrases, Span, any_of, lazy_pattern
from provenance.phrases import Literals

__all__ = ["call_before", "glued_in"]

_WORDS = Phrases.load(__package__, "glued")
_END = r"[.!?…)\]_”\"'’»]"
"""With which the sentence before a pointer ends, …"""
_LEAST = 3
"""Words of the title of an article."""
_NEXT = (
    r"(?<=[^\W\d_]{4}\.)(?=\s[A-ZÀ-Þ])|(?<=\s\.)(?=\s[A-ZÀ-Þ])|(?<=[a-zß-ÿ\d)?!”\"])(?=[A-ZÀ-Þ“\"«]?[A-ZÀ-Þ][a-zß-ÿ])"
)
"""Where the next sentence, the next pointer or a caption begins behind a title, without a space."""
_POINTS = lazy_pattern(
    lambda: (
        rf"(?<={_END})\s{{1,2}}(?P<said>(?=[A-ZÀ-ÞЀ-Я])(?i:{_of('points')})\s?[:|])\s?(?=[A-ZÀ-ÞЀ-Я“\"‘'«¿¡\d][^\n]{{200}})"
    )
)
"""A pointer with a title of which nothing shows where it ends: its words alone are told."""
_SAID_IN_SMALL = 2
"""Words in small letters of a title whose other words have capitals for their own sake: what follows with one begins a sentence."""
_SMALL = lazy_pattern(r"(?<![\w’'-])[a-zß-ÿ]{4,}(?![\w’'-])")


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


_POINTER = lazy_pattern(
    lambda: (
        rf"(?:(?<={_END})\s{{0,2}}|(?<=[^\W_])(?=[A-ZÀ-ÞЀ-Я]))(?P<said>(?=[A-ZÀ-ÞЀ-Я])(?i:{_of('points')})\s?[:|]\s?)(?P<title>[A-ZÀ-ÞЀ-Я“\"‘'«¿¡\d][^\n]{{8,220}}?)(?=\n|\Z|{_NEXT})"
    )
)
_BEGINS = lazy_pattern(lambda: rf"(?<![:;,–—-])\.?(?=\s(?:{_of('begins')})\s)")
"""Before a word with which sentences begin, and names and titles in small letters do not: "… on Wednesday The ministry said"."""
_GOES = lazy_pattern(lambda: rf"(?<=[^\s\w,;:(–—-])\s?(?P<said>(?=[A-Z])(?i:{_of('goes')}))(?=[A-ZÀ-Þ“\"‘«¿¡])")
_SHOWN = lazy_pattern(
    lambda: rf"(?:(?m:^)|(?<=[^\W_A-Z])|(?<={_END}))(?P<said>(?=[A-Z])(?i:{_of('shown')})) (?=[A-ZÀ-Þ])"
)
_BUTTONS = lazy_pattern(
    lambda: (
        rf"(?m)^(?P<said>(?:(?=[A-Z])(?i:{_of('platforms')})[ \t]+){{2,8}}(?=[A-Z])(?i:{_of('platforms')})) (?=[A-ZÀ-Þ]\w+ )"
    )
)
_COUNTED = lazy_pattern(r"(?P<said>shares)(?<=\dshares)(?=[A-ZÀ-Þ])")
"""A count at a button whose line ran together with the next: "386sharesBy Ana Cruz"."""
_CALLS = lazy_pattern(
    lambda: rf"(?:(?m:^)|(?<=[^\W_A-Z])|(?<={_END})\s?)(?P<said>(?=[A-ZÀ-Þ¡])(?i:{_of('calls')})) (?=[A-ZÀ-Þ]\w* )"
)
_FIGURES = frozenset("0123456789.,")
_KINDS = (
    ("related", _POINTER, "points"),
    ("related", _POINTS, "points"),
    ("share", _COUNTED, "counted"),
    ("newsletter", _CALLS, "calls"),
    ("readmore", _GOES, "goes"),
    ("share", _SHOWN, "shown"),
    ("share", _BUTTONS, "platforms"),
)
"""What is said of each, and the phrases that it needs."""


@cache
def _signs() -> dict[str, tuple[str, ...]]:
    """What one of the phrases of a table needs in a text in small letters."""
    return {tag: tuple(dict.fromkeys(text.lower() for text in _WORDS.texts(tag))) for _, _, tag in _KINDS}


@cache
def _any_sign() -> Literals:
    """All of them, which one look finds in less time than it takes to ask of four by themselves."""
    return Literals((*chain.from_iterable(_signs().values()), *(sign.lower() for sign in _CAPITALS.strings)))


_CAPITALS = Literals(("CLICK HERE", "TAP HERE", "SIGN UP FOR", "SUBSCRIBE TO", "DOWNLOAD ", "GET OUR", "FOLLOW "))
"""With one of these a call in capitals begins."""


def call_before(text: str, line: Span) -> int:
    """Where the words of a call end with which a line begins, and behind which another text does: "Subscribe to our newsletter The council met"; where the line begins without one."""
    found = _CALLS.match(text, line.start)
    return line.start if found is None else found.end("said")


def glued_in(document: Document, low: str, parts: Sequence[Boilerplate]) -> Iterator[Boilerplate]:
    """The stretches that none of the others holds; `low`: the text in small letters."""
    if not _any_sign().any_in(lowered_utf_8(document)):
        return
    told: list[Span] = []
    for kind, start, end in chain(_in_words(document.text, low), _in_capitals(document)):
        index = document.block_index(start)
        if index is None:
            continue
        span = Span(start, min(end, document.blocks[index].span.end))
        if not any(one.overlaps(span) for one in (*told, *(part.span for part in parts))):
            told.append(span)
            yield Boilerplate(kind, span, range(index, index + 1), Confidence.HIGH, whole=False)


def _in_words(text: str, low: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern, tag in _KINDS:
        if not any(map(low.__contains__, _signs()[tag])):
            continue
        for found in pattern.finditer(text):
            start, end = found.span("said")
            while tag == "counted" and start and text[start - 1] in _FIGURES:
                start -= 1
            if pattern is _POINTER:
                end = _title_end(text, *found.span("title"))
                if text.count(" ", found.start("title"), end) < _LEAST - 1:
                    continue
            yield kind, start, end


def _in_capitals(document: Document) -> Iterator[tuple[str, int, int]]:
    if not _CAPITALS.any_in(utf_8(document)):
        return
    from provenance.analysis.content.calls_in_capitals import within  # noqa: PLC0415 - few texts have one

    yield from within(document.text)


def _title_end(text: str, start: int, end: int) -> int:
    """Where the title of a pointer ends: before the sentence that goes on behind it with a blank alone, where the title is written as a sentence."""
    for joint in _BEGINS.finditer(text, start, end):
        title = text[start : joint.start()]
        if title.count(" ") >= _LEAST - 1 and len(_SMALL.findall(title)) >= _SAID_IN_SMALL:
            return joint.end()
    return end
