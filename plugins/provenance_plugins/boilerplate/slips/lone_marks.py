"""Straight quotation marks of a paragraph of which one is lost, so that nobody can see which words are somebody's or a name: "until 1934 the Goods" was the only one who paid".

Of 28 in random texts that nobody had tuned to 24 were right, of readers' own six all: too few of a hundred for a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import Document, Hit, Severity, Span, lazy_pattern
from provenance_plugins.boilerplate.drafts.asked_first import uneven_marks
from provenance_plugins.boilerplate.slips.lost_halves import NEAR, Half, Kind, lost_halves

__all__ = ["lone_marks"]

_MANY = 4
"""Places of a text above which it is a scan, or sets its marks by a habit."""
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


def lone_marks(document: Document) -> Iterator[Hit]:
    """Each of them in running text; not those that the paragraphs around close or open, of verse, tales and posts to a forum, and of a text with many."""
    uneven = uneven_marks(document)
    found = [(number, _lone(document, number)) for number in uneven]
    doubtful = [number for number, one in found if one is None]
    lone = [one for _, one in found if one is not None]
    if not 0 < len(lone) <= _MANY or is_verse(document) or is_fiction(document) or is_forum_post(document):
        return
    near = [one._replace(is_doubtful=any(abs(one.block - number) <= NEAR for number in doubtful)) for one in lone]
    yield from lost_halves(document, near, _KIND)


def _lone(document: Document, number: int) -> Half | None:
    """The mark of a block without its other half: one that opens before the last was closed, one that closes what was not opened, or the last."""
    text, (start, end) = document.text, document.blocks[number].span
    opened, at = -1, start - 1
    found: list[Half] = []
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
                found.append(Half(opened, opens=True, block=number))
            opened = at
        elif opened < 0:
            found.append(Half(at, opens=False, block=number))
        else:
            opened = -1
    if opened >= 0:
        found.append(Half(opened, opens=True, block=number))
    return found[0] if len(found) == 1 else None


def _is_told(document: Document, one: Half) -> bool:
    """Whether nothing of the paragraph is read by a program, and a mark has its other half neither in a sign of another kind nor in the paragraph behind."""
    block = document.blocks[one.block]
    start, end = block.span
    words = document.slice(block.span)
    if any(mark in words for mark in _OTHERS):
        return False
    if _OF_PROGRAMS.search(document.text, start, end) is not None or _MEASURE.search(words) is not None:
        return False
    before = document.text[start : one.at].rstrip(" (*_[")
    if not one.opens:
        return len(_WORD.findall(before)) >= _FEWEST
    if not before or not (before[-1].isalnum() or document.text.find(_MARK, one.at + 1, end) >= 0):
        return False  # the paragraphs of a long speech begin with one, and the last alone ends with one
    behind = document.blocks[one.block + 1 : one.block + 2]
    return not (behind and document.slice(behind[0].span).lstrip(" *_>-").startswith(_MARK))


def _severity(document: Document, span: Span) -> Severity:  # noqa: ARG001 - the form of a kind
    return Severity.INFO


_KIND = Kind(
    "opens with a quotation mark whose other half is lost, so that nobody can see which words it is of: put it where they end",
    "ends with a quotation mark whose other half is lost, so that nobody can see which words it is of: put it where they begin",
    _is_told,
    _severity,
)
