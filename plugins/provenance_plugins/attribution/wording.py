"""What several rules of the family need: places, and what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from provenance.analysis import Attribution, sentence_index, sentences
from provenance.analysis.sentences import Sentence
from provenance.api import BlockKind, Document, Match, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

OTHER_LANGUAGES = frozenset({"ar", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"})
"""Languages other than English in which the text is asked who says so."""
_NEAR = 30
"""Source and cue are shown together when at most so many characters lie between them."""
_QUOTATION_MARKS = ('"', "“", "”", "‘", "''", ": '", ",' ")
NO_TIME = (
    r"(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
"""What is no month and no day."""
NAME = r"(?=[A-ZÀ-Þ])" + NO_TIME + r"[A-ZÀ-Þ][\w&.’'-]+"
"""A pattern of a word with a capital that is no month and no day; most words are passed over by their first letter."""
WORD = r"[A-ZÀ-Þ](?:\.|[\w'’-]*[^\W\d_])?"
"""A word of a name."""
FULL = rf"{WORD}(?:\s+(?:[a-zà-þ]{{1,3}}\s)?{WORD}){{1,3}}"
"""A name of two words or more."""
_CUT = lazy_pattern(r"(?:(?:…|\.{3})\s?[\[(](?:truncated|cut|shortened)[\])]|\[\+\s?\d+ char(?:s|acters)?\])\s*\Z")
_ROW_CUT = lazy_pattern(r"(?:\w…|\.\s[Rr]ead more (?:at|on) (?:[\w-]+\.)+[a-z]{2,8}[.…]?)\s*\Z")
_LONGEST_CUT = 48
"""Characters at the end of a text in which the mark of what is cut stands."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_OPENING = 2
"""A speaker begins the turn, but for the brackets of "((Cruz))"."""


def together(first: Span, second: Span, near: int = _NEAR) -> Span | None:
    """One span over both, where they are near enough to be read as one; None otherwise."""
    if max(first.start, second.start) - min(first.end, second.end) > near:
        return None
    return Span(min(first.start, second.start), max(first.end, second.end))


def following(listed: Sequence[Attribution], index: int) -> Iterator[Attribution]:
    """The attributions behind one, without a copy of them: most who ask need the next two."""
    for at in range(index + 1, len(listed)):
        yield listed[at]


def holds_word(text: str, word: str, start: int, end: int, *, whole: bool = False) -> bool:
    """Whether a word begins in a stretch of text: "editor" in "her editors", and of `whole` words not there."""
    at = text.find(word, start, end)
    while at >= 0:
        behind = at + len(word)
        if not (text[at - 1 : at].isalnum() or (whole and text[behind : behind + 1].isalnum())):
            return True
        at = text.find(word, at + 1, end)
    return False


def holds_one(text: str, words: Iterable[str], start: int, end: int) -> bool:
    """Whether one of some whole words stands in a stretch of text."""
    stretch = text[start:end]
    for word in words:  # noqa: SIM110 - a generator and a call for each of them take five times as long
        if word in stretch and holds_word(text, word, start, end, whole=True):
            return True
    return False


def place(found: Attribution) -> Span:
    """Where an attribution is shown: its source with its cue, or the one of them that there is."""
    if found.source is None:
        return found.cue
    return together(found.source, found.cue) or found.source


def with_object(document: Document, said: Span) -> Span:
    """The place of words for a source, with the one noun that the last of them asks for: "sources close to the couple"."""
    if not document.slice(said).endswith((" to", " with", " on", " about")):
        return said
    behind = _OBJECT.match(document.text, said.end)
    return said if behind is None else Span(said.start, behind.end())


_OBJECT = lazy_pattern(
    r" (?:(?:the|his|her|their|its|an?|this|these|both) )?(?:[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,3}|[a-z][\w’'-]*)"
)


def is_mentioned(document: Document, at: Span) -> bool:
    """Whether just these words stand in quotation marks, or in what a text calls a phrase: it speaks of them, as in: by "sources say" I mean a letter."""
    before, behind = document.text[max(0, at.start - 1) : at.start], document.text[at.end : at.end + 2].lstrip(".,;")
    if before == "'" and document.slice(at).endswith("'"):
        return True  # of straight marks the second is read as that of a genitive: 'according to experts'
    if before != "" and behind != "" and before in _QUOTATION_MARKS and behind[0] in _QUOTATION_MARKS:
        return True
    near = document.text[max(0, at.start - 2) : at.start].rstrip()[-1:]
    if near in _POINTED and document.text[at.end : at.end + 2].strip()[:1] in _CLOSING:
        return True
    start = max(0, at.start - _SPOKEN)
    if not any(map(document.text[start : at.start].__contains__, _OPENED)):
        return False  # as mostly: five looks take a quarter of the time of one at each character
    return _SPOKEN_OF.search(document.text, start, at.start) is not None


_POINTED, _CLOSING = frozenset("«„»"), frozenset("»“«")
"""Marks of quotation of other languages, beside which French sets a space."""
_OPENED = tuple('“"«„‘')
_SPOKEN = 80
"""Characters before words in which they are called a phrase."""
_SPOKEN_OF = lazy_pattern(
    lambda: rf"(?<!\w)(?:{alternatives('called_words')})(?::|,)?\s[“\"«„‘]\s?[^“”\"«»„‘\n]{{0,30}}\Z", re.IGNORECASE
)
"""Before them, in the same marks: "the phrase “experts say” is …"."""


def quotes_somebody(said: str) -> bool:
    """Whether words hold a quotation: in double or single marks, or in straight single ones behind a comma or a colon."""
    return any(mark in said for mark in _QUOTATION_MARKS)


def is_asked(document: Document, one: Attribution) -> bool:
    """Whether the words stand in a question, which states nothing."""
    return document.slice(sentences(document)[one.sentence].span).rstrip(" ”\"'’)*").endswith("?")


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


def stands_within(items: Sequence[_Placed], span: Span) -> bool:
    """Whether one of the items, which are in order of place, overlaps a span."""
    if not items:
        return False
    index = bisect_right(items, span.start, key=lambda item: item.span.end)
    return index < len(items) and items[index].span.start < span.end


def sentence_untold(
    document: Document, match: Match, reached: int, taken: Sequence[Span] = ()
) -> tuple[Sentence, int] | None:
    """The sentence of running text in which a phrase stands, and its number; None of one that begins no later than the last one told (`reached`), and of one with another finding (`taken`)."""
    index = sentence_index(document, match.span.start)
    sentence = None if index is None else sentences(document)[index]
    if (
        index is None
        or sentence is None
        or sentence.span.start <= reached
        or document.blocks[sentence.block].kind not in _RUNNING
        or any(sentence.span.overlaps(other) for other in taken)
    ):
        return None
    return sentence, index


def is_shown(document: Document, sentence: Span, mark: re.Pattern[str]) -> bool:
    """Whether a link, a note or a mark of a source of one of some forms stands in a sentence, or it asks something."""
    return (
        stands_within(document.links, sentence)
        or stands_within(document.marks, sentence)
        or mark.search(document.text, *sentence) is not None
        or document.slice(sentence).rstrip(" ”\"'’)*").endswith("?")
    )


def turns(document: Document, listed: Iterable[Attribution]) -> frozenset[int]:
    """The blocks that are somebody's turn in an interview: what is said there are not the writer's words."""
    text = document.text
    found: set[int] = set()
    for one in listed:
        if text[one.cue[0]] in ":)" and one.source is not None:
            block = sentences(document)[one.sentence].block
            if one.source.start - document.blocks[block].span.start <= _OPENING:
                found.add(block)
    return frozenset(found)


def is_cut_off(document: Document) -> bool:
    """Whether a collection kept the beginning of a text alone, so that a name may stand in what is cut: "… [+4079 chars]", "…[truncated]", in a row "… it was thr…" and "Read more at harbour.test"."""
    start = max(0, len(document.text) - _LONGEST_CUT)
    end = document.text[start:]
    if (
        document.row is not None
        and ("…" in end or "ead more" in end)
        and _ROW_CUT.search(document.text, start) is not None
    ):
        return True
    return ("]" in end or ")" in end) and _CUT.search(document.text, start) is not None
