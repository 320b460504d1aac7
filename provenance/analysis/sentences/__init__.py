"""Sentences of the running text: where they begin and end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache

from provenance.analysis.content import content
from provenance.analysis.line_beginnings import places_of
from provenance.api import PROSE_KINDS, Block, BlockKind, Document, Phrases, Span, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["Sentence", "leads_to_figure", "sentence_at", "sentence_index", "sentences"]

_STOPS = Phrases.load(__package__, "stops")
_STARTERS = Phrases.load(__package__, "starters")

# A mark that may end a sentence, the quotation marks and brackets that close with it, note marks, and white space.
_END = lazy_pattern(
    r"[.!?…](?<![.!?…][.!?…])[.!?…]*+[\"'”’»)\]]*+(?:\[\^?[\w .,:-]{1,24}\]|【[^】\n]{1,40}】|[¹²³⁰⁴-⁹])*+(?=\s)"
)
_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_FOLLOWING = frozenset(".!?…\"'”’»)][【¹²³⁰⁴⁵⁶⁷⁸⁹" + _SPACES)
"""What may stand behind a mark that ends a sentence."""
_WIDE = "。"
_MARKS = ".!?…"
_WIDE_MARKS = "。！？"
_BEFORE_WORD = "([“‘\"'—–/-"
_NEXT = lazy_pattern(r"\s*[\"'“‘«„(\[¿¡—–-]*\s*(\S)(\w*)")
_BLANK = lazy_pattern(r"\s*+")
_REACH = 24
"""How far back the word before a full stop is looked for, in characters; the longest abbreviation is far shorter."""


_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""
_UNMARKED = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LONGEST_HEADLINE = 120
"""Characters."""
_OPEN_END = "'’%)…"
_CLOSING = "'’)"
_STOPPED = (".", "!", "?")
"""Before closing marks these end a sentence: “He said ‘no.’”"""


_FEWEST_WORDS = 4
"""Words of a sentence in front of more words on its line."""
_SHORT_WORD = 2
"""Letters of a word behind which a full stop may be that of an abbreviation."""


class Sentence(NamedTuple):
    """A sentence of a prose block; `block` is the block's index in the document."""

    span: Span
    block: int


_END_WIDE = lazy_pattern(_END.pattern + r"|[。！？](?<![。！？][。！？])[。！？]*+[」』”]*+")
"""The same, with the marks of scripts that set no space behind them."""


@cache
def _stops() -> dict[str, str]:
    """{abbreviation without its last stop: its kind}, of every language together: the forms do not collide."""
    return {text: group.tags[0] for group in _STOPS.every_group() for text in group.texts}


def leads_to_name(word: str) -> bool:
    """Whether a word is a title that stands with a stop before a name: "Sen", "Dr"."""
    return _stops().get(word) == "before_name"


def leads_to_figure(text: str, stop: int, end: int) -> bool:
    """Whether a full stop is that of an abbreviation and the figure behind it goes on with the sentence: "Oct. 7"."""
    if text[stop] != ".":
        return False
    word = text[max(0, text.rfind(" ", max(0, stop - _REACH), stop) + 1) : stop].lstrip(_BEFORE_WORD)
    return _stops().get(word) == "before_figure" and not _ends_behind(word, text, stop + 1, end)


@cache
def _starters() -> frozenset[str]:
    return frozenset(_STARTERS.texts())


def _ends_sentence(text: str, start: int, stop: int, end: int) -> bool:
    """Whether the mark that stands from `start` to `stop` ends a sentence of the block that ends at `end`."""
    first = text[stop + 1 : stop + 2]
    if not first.isalnum() or stop + 1 >= end:  # the usual case needs no pattern
        follows = _NEXT.match(text, stop, end)
        if follows is None:
            return True
        first = follows[1]
    if first.islower():
        return False
    if text[start] != "." or stop - start != 1:
        return True
    floor = max(0, start - _REACH)
    word = text[text.rfind(" ", floor, start) + 1 or floor : start]
    if not word.isalpha():
        before = text[floor:start].split()
        if not before:
            return True
        word = before[-1]
    if len(word) > 1 and word.isalpha() and word not in _stops():
        return True
    return _ends_behind(word.lstrip(_BEFORE_WORD), text, stop, end)


def _ends_behind(word: str, text: str, stop: int, end: int) -> bool:
    """Whether a full stop that ends at `stop` ends a sentence behind a word that may be an abbreviation or an initial."""
    follows = _NEXT.match(text, stop, end)
    if follows is None:
        return True
    first, rest = follows[1], follows[2]
    kind = _stops().get(word)
    if kind == "before_name":
        return False
    if kind == "before_figure":
        return not first.isdigit()
    if (
        len(word) == 1 and word.isupper()
    ):  # an initial, but for the pronoun and the letter that ends a list ("vitamin C.")
        return word == "I" or first + rest in _starters()
    if kind == "either" or (len(word) > 2 and word[1] == "." and word[-2] == "."):
        return first + rest in _starters() or not first.isalnum()
    return True


def _unspaced(text: str, start: int, place: int, end: int) -> int | None:
    """Where the next sentence begins behind a mark that no space follows: at once, or behind the end of a line that a data set wrote out; None within one."""
    if place + 1 >= end:
        return None
    line = _ESCAPED_LINE.match(text, place + 1, end)
    if line is not None:
        return line.end()
    return place + 1 if _lacks_space(text, start, place, end) else None


def _lacks_space(text: str, start: int, place: int, end: int) -> bool:
    """Whether a sentence ends at a mark between two letters, where the space was lost: "… is closed.The council …", but not "math.Max" and "Node.js"."""
    floor = max(start, place - _REACH)
    before = text[text.rfind(" ", floor, place) + 1 or floor : place]
    following = _WORD.match(text, place + 1, end)
    return (
        len(before) > _SHORT_WORD
        and before.isalpha()
        and before.islower()
        and following is not None
        and following[0] in _starters()
    )


_ESCAPED_LINE = lazy_pattern(r"(?:(?:\\r)?\\n)++(?=[A-Z“\"‘])")
"""The end of a line that a data set wrote out, before the next sentence: "… is closed.\\r\\nThe council …"."""
_WORD = lazy_pattern(r"[A-Z][a-z]*+(?=[ ,’'])")
"""A word with a capital in running text."""


def _is_headline(text: str, block: Block) -> bool:
    """Whether a paragraph is a headline that no markup shows: short, on one line, without a mark at its end."""
    start, end = block.span
    return (
        block.kind in _UNMARKED
        and end - start <= _LONGEST_HEADLINE
        and (
            text[end - 1].isalnum()
            or (text[end - 1] in _OPEN_END and text[start:end].rstrip(_CLOSING)[-1:] not in _STOPPED)
        )
        and "\n" not in text[start:end]
        and not _holds_stop(text, start, end)
    )


def _holds_stop(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends within a stretch, behind a plain word: "Experts say it will fall. Read more", but not "Leeds wins. Again", "How? Why? Who?"."""
    at = text.find(". ", start, end)
    while at >= 0:
        word = text[text.rfind(" ", start, at) + 1 or start : at]
        if len(word) > _SHORT_WORD and word.isalpha() and word.islower() and word not in _stops():
            return text[at + 2 : at + 3].isupper() and text.count(" ", start, at) >= _FEWEST_WORDS - 1
        at = text.find(". ", at + 1, end)
    return False


@analysis()
def sentences(document: Document) -> tuple[Sentence, ...]:
    """The sentences of the main prose blocks, in order; headings, captions and code are none.

    A stop inside an abbreviation, an initial, a decimal or before a lower-case word ends nothing; closing quotation marks and
    note marks ("text.[1] Next") belong to the sentence before them.
    """
    found: list[Sentence] = []
    text = document.text
    wide = _WIDE in text
    ends = _END_WIDE if wide else _END
    # looking for each is a third of the work of one pattern for all
    places = places_of(text, _MARKS + _WIDE_MARKS if wide else _MARKS)
    blocks, stops = document.blocks, _stops()
    several = len(blocks) > 1
    for index in content(document).main:
        block = blocks[index]
        if block.kind not in PROSE_KINDS or (several and _is_headline(text, block)):
            continue
        at, end = block.span
        reached = at
        for place in places[bisect_left(places, at) : bisect_left(places, end)]:
            if place < reached:
                continue
            reached = place + 1
            behind = text[reached : reached + 2]
            if not wide and (reached >= end or behind[0] not in _FOLLOWING):
                # as in "3.5" and "example.org", and at the end of the block
                begins = _unspaced(text, at, place, end) if behind[:1].isupper() or behind[:1] == "\\" else None
                if begins is not None:
                    found.append(_new(Sentence, (_new(Span, (at, reached)), index)))
                    at = begins
                continue
            if behind[:1] == " ":
                # A stop between a word and a capital, the usual one, needs no closer look,
                if behind[1:].isupper() and text[place] == "." and reached + 1 < end:
                    word = text[text.rfind(" ", at, place) + 1 or at : place]
                    if word.isalpha() and len(word) > 1 and word not in stops:
                        found.append(_new(Sentence, (_new(Span, (at, reached)), index)))
                        at = reached + 1
                        continue
                usual = text[place - 1] not in _MARKS and text[place] in _MARKS
            else:
                usual = False
            if not usual or reached >= end:  # and any mark between a word and a space no pattern
                mark = ends.match(text, place, end) if reached < end else None  # behind the last mark there is no space
                if mark is None:
                    continue
                reached = mark.end()
            if reached < end and _ends_sentence(text, place, reached, end):
                found.append(_new(Sentence, (_new(Span, (at, reached)), index)))
                at = reached if (blank := _BLANK.match(text, reached, end)) is None else blank.end()
        if at < end:
            found.append(_new(Sentence, (_new(Span, (at, end)), index)))
    return tuple(found)


@analysis()
def _borders(document: Document) -> tuple[list[int], list[int]]:
    """Where sentences begin and where they end."""
    listed = sentences(document)
    return [span[0] for span, _ in listed], [span[1] for span, _ in listed]


def sentence_index(document: Document, offset: int) -> int | None:
    """The index of the sentence that holds a text offset; None outside prose."""
    starts, ends = _borders(document)
    index = bisect_right(starts, offset) - 1
    return None if index < 0 or offset >= ends[index] else index


def sentence_at(document: Document, offset: int) -> Sentence | None:
    """The sentence that holds a text offset; None outside prose."""
    index = sentence_index(document, offset)
    return None if index is None else sentences(document)[index]
