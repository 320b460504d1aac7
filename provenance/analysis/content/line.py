"""A block as a line: how long it is, whether it is a sentence, and which phrase marks it how far."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from provenance.analysis.content.lookup import OPENINGS, Known
from provenance.api import BlockKind, Match, Span, lazy_pattern

STRONG, WEAK, GLUE, NONE = 3, 2, 1, 0
"""How far a line is marked: by itself enough, enough among others, no words of its own (a number, a date, a sign), not at all."""
CLOSING = "\"'”’»)]"
"""What may close behind the stop of a sentence."""
VARIED = "varied"
"""Tag of a match that a frame found and no phrase: what else stands in it may be the author's."""
_TAIL = 30
"""Characters after the last stop that are looked up as a line of their own."""
_PROGRAMS = frozenset({"script", "assistant"})
"""Kinds of what programs say, whose openings no author uses."""


class Line(msgspec.Struct):
    """A block, as far as it matters whether it is article or left-over."""

    index: int
    span: Span
    text: str
    kind: BlockKind
    count: int
    """Words, numbers among them."""
    sentence: bool
    """Ends as a sentence does and has the words of one."""
    prose: bool
    """A sentence of some length, or a paragraph."""
    mark: int = NONE
    known: Known | None = None
    """The phrase that marks it."""
    match: Match | None = None
    """The match of the run's one pass that marks it."""
    bar: int = 0
    """Separators between its parts, if it is made of short parts."""
    signs: bool = False
    """Stands under or over each comment of a discussion."""
    dated: bool = False
    """A few words with a date or a time among them."""
    rights: bool = False
    """States a copyright."""
    agency: bool = False
    """That of a news agency."""
    head: bool = False
    """A list of titles or links under it belongs to it."""
    level: int = 0
    """That of a heading, 1 to 6; else 0."""
    linked: bool = False
    """Nothing but a link."""
    card: bool = False
    """A heading that is an item of a list, as the titles on the cards of other articles are; no heading of the text."""

    @property
    def name(self) -> str:
        """The kind of left-over that its mark speaks of; empty without a mark."""
        if self.known is not None:
            return self.known.kind
        return self.match.tags[0].removesuffix("-weak") if self.match is not None else ""

    @property
    def heads_comments(self) -> bool:
        """Whether it is of the kind under which readers' comments stand; a count of what was said on a title does not show where they end."""
        return self.name == "comments" and (self.known is None or self.known.form != "quoted")

    @property
    def own_words(self) -> int:
        """How many of its words the article may have said; none where it is made of phrases, or holds one that no article says."""
        if self.match is not None:
            if self.match.span == self.span:
                return 0
            told = (self.sentence and self.match.tags[0].endswith("-weak")) or VARIED in self.match.tags
            return self.count - self.match.phrase.count(" ") - 1 if told else 0
        if self.known is None or self.bar or self.rights or self.known.form not in OPENINGS:
            return 0
        return 0 if self.known.kind in _PROGRAMS else self.count - self.known.phrase.count(" ") - 1

    def unmark(self) -> None:
        """Take its mark away: it is the author's."""
        self.mark, self.known, self.match, self.head = NONE, None, None, False


def apart(varied: Iterable[Match]) -> list[Match]:
    """Without those that overlap a longer one of their kind, or one that begins sooner: two frames fit one prompt."""
    kept: list[Match] = []
    for match in sorted(varied, key=lambda match: (match.span.start, -match.span.end)):
        if not any(match.tags == one.tags and match.span.overlaps(one.span) for one in kept[-2:]):
            kept.append(match)
    return kept


def tail_of(line: Line) -> Span | None:
    """The few words after a paragraph's last stop: a button that ran into it."""
    end = line.text[-_TAIL:]
    inner = end[:-3]
    if "." not in inner and "!" not in inner and "?" not in inner and "” " not in end:
        return None
    stop = max(end.rfind(mark, 0, -3) for mark in (". ", "! ", "? ", "” ", '" '))
    return Span(line.span.end - len(end) + stop + 2, line.span.end) if stop >= 0 else None


def parted_from(text: str, sentence: Span, phrase: Span) -> Span:
    """A sentence without those that ran together with its phrase where a scraper lost the blank: "… the mill.Article continues after the ad.The ferry …"."""
    start, end = sentence.start, sentence.end
    if phrase.start > start and text[phrase.start - 1] in _STOPS and text[phrase.start].isupper():
        start = phrase.start
    near = max(start, phrase.start - _NEAR)
    for joint in () if text[near : phrase.start].isascii() else _JOINT.finditer(text, near, phrase.start):
        start = joint.start()
    if phrase.end + 1 < end and text[phrase.end] in _STOPS and text[phrase.end + 1].isupper():
        end = phrase.end + 1
    return Span(start, end)


_STOPS, _NEAR = ".!?", 300
_JOINT = lazy_pattern(r"(?<=[\u03ac-\u03ce])(?=[\u0386-\u03ab][\u03ac-\u03ce]+\s)")
"""Where two lines were joined in Greek, which has no names with a capital within: "… του ποταμούΑκολουθήστε το"."""
