"""Straight quotation marks of a paragraph of which one is lost, so that nobody can see which words are somebody's or a name: "until 1934 the Goods" was the only one who paid".

Of 28 in random texts that nobody had tuned to 24 were right, of readers' own six all: too few of a hundred for a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from provenance.analysis import content
from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted, told_together
from provenance_plugins.boilerplate.drafts.asked_first import uneven_marks
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["lone_marks"]

_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_LONG = 60
"""Characters of a paragraph, at least: what is shorter may be a label, or a part of a table."""
_FEW, _MANY = 2, 4
"""Places of a text from which on they are told together, and above which it is a scan, or sets its marks by a habit."""
_NEAR = 8
"""Blocks below one with an open quotation in which it may be closed, as one of several paragraphs is."""
_SHOWN = 60
"""Characters of the words beside a mark that are shown."""
_MARK = '"'
_WORD, _FEWEST = lazy_pattern(r"[^\W\d_]{2,}"), 4
"""Words in front of a mark that closes, at least."""
_OTHERS = ("“", "”", "„", "«", "»", "″", "''", "``", ",,", "’’", "‘‘", "「", "『", "〝")
"""Marks of which one may be the other half."""
_OPENS = frozenset("([{—–-*_>/'‘’:,")
"""What a mark that opens may stand behind, beside a blank; …"""
_ENDS = frozenset(".,;:!?)]}—–-*_'’…/")
"""… and what one that closes may stand before."""
_STOPS = frozenset(".!?…")
_OF_PROGRAMS = lazy_pattern(
    r"[{}\\`|<>\t~§]|\[#|=\s?\"|\w\(\w*\)|\"\s?[+=:]|[=;]\s*\Z|\]\(|\*\*\*\*|::|->|&&|\"\"|^\s*(?:--|#|//|>)|\"\w+\":",
    signs=tuple('{}\\`|<>\t~§=(+:;]*-&"#/'),
)
"""What a paragraph has that shows code, a table or what was quoted within lines of a mail."""
_MEASURE = lazy_pattern(r"[\d¼-¾⅐-⅞]\s?\"|\d\s?'\s?\d", signs=('"', "'"))
"""A number with the sign for inches, which may close a quotation as well."""


class _Lone(NamedTuple):
    """A mark without its other half in the block that it stands in."""

    at: int
    opens: bool
    block: int
    is_last: bool
    """Whether the block has no other mark behind it."""


def lone_marks(document: Document) -> Iterator[Hit]:
    """Each of them in running text; not those that the paragraphs around close or open, of verse, tales and posts to a forum, and of a text with many."""
    uneven = uneven_marks(document)
    found = [(number, _lone(document, number)) for number in uneven]
    doubtful = [number for number, one in found if one is None]
    lone = [one for _, one in found if one is not None]
    if not 0 < len(lone) <= _MANY or is_verse(document) or is_fiction(document) or is_forum_post(document):
        return
    paired = {
        one
        for before, behind in pairwise(lone)
        if before.opens and not behind.opens and behind.block - before.block <= _NEAR
        for one in (before, behind)
    }
    wanted = [
        one
        for one in lone
        if one not in paired
        and not any(abs(one.block - number) <= _NEAR for number in doubtful)
        and _is_told(document, one)
    ]
    yield from told_together(((one.opens, _hit(document, one)) for one in wanted), least=_FEW)


def _lone(document: Document, number: int) -> _Lone | None:
    """The mark of a block without its other half: one that opens before the last was closed, one that closes what was not opened, or the last."""
    text, (start, end) = document.text, document.blocks[number].span
    opened, at = -1, start - 1
    found: list[_Lone] = []
    while (at := text.find(_MARK, at + 1, end)) >= 0:
        before, behind = text[max(start, at - 1) : at], text[at + 1 : min(end, at + 2)]
        opens = (not before or before.isspace() or before in _OPENS) and behind != "" and not behind.isspace()
        closes = before != "" and not before.isspace() and (not behind or behind.isspace() or behind in _ENDS)
        if opens == closes:
            return None
        if opens:
            if opened >= 0 and text[start:at].rstrip()[-1:] in _STOPS:
                return None  # of the paragraphs of a speech, which ran together, each has a mark at its beginning
            if opened >= 0:
                found.append(_Lone(opened, opens=True, block=number, is_last=False))
            opened = at
        elif opened < 0:
            found.append(_Lone(at, opens=False, block=number, is_last=False))
        else:
            opened = -1
    if opened >= 0:
        found.append(_Lone(opened, opens=True, block=number, is_last=True))
    return found[0] if len(found) == 1 else None


def _is_told(document: Document, one: _Lone) -> bool:
    """Whether a mark stands in running text of which nothing is read by a program, and has its other half neither in a sign of another kind nor in the paragraph behind."""
    block = document.blocks[one.block]
    start, end = block.span
    words = document.slice(block.span)
    if block.kind not in _RUNNING or len(words) < _LONG or any(mark in words for mark in _OTHERS):
        return False
    if _OF_PROGRAMS.search(document.text, start, end) is not None or _MEASURE.search(words) is not None:
        return False
    if not content(document).is_main(one.block) or in_inline_code(document, Span(one.at, one.at + 1)):
        return False
    before = document.text[start : one.at].rstrip(" (*_[")
    if not one.opens:
        return len(_WORD.findall(before)) >= _FEWEST
    if not before or not (before[-1].isalnum() or not one.is_last):
        return False  # the paragraphs of a long speech begin with one, and the last alone ends with one
    behind = document.blocks[one.block + 1 : one.block + 2]
    return not (behind and document.slice(behind[0].span).lstrip(" *_>-").startswith(_MARK))


def _hit(document: Document, one: _Lone) -> Hit:
    text, (start, end) = document.text, document.blocks[one.block].span
    if one.opens:
        last = min(end, one.at + _SHOWN)
        span = Span(one.at, last if last == end else max(text.rfind(" ", one.at, last), one.at + 1))
        fault = "opens with a quotation mark whose other half is lost, so that nobody can see which words it is of: put it where they end"
    else:
        first = max(start, one.at - _SHOWN)
        span = Span(first if first == start else text.find(" ", first, one.at) + 1 or first, one.at + 1)
        fault = "ends with a quotation mark whose other half is lost, so that nobody can see which words it is of: put it where they begin"
    return Hit(span, f"{quoted(document.slice(span))} {fault}", severity=Severity.INFO)
