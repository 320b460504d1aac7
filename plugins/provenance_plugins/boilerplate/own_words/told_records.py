"""What only looks like a page's: a line set between double angles, a record of a registry, the source of a fact that is an old advertisement, a step of instructions, what a shared draft asks of those who write it."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = [
    "asks_writers",
    "is_offer_of_release",
    "is_own_instruction",
    "names_old_notice",
    "names_source",
    "says_comments_are_closed",
    "sets_off_title",
]

_WORDS = Phrases.load(LEXICON, "told_records")


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


_FRAMED = lazy_pattern(r"\s*(?:>{2,}|»|=+>)\s*(?P<words>[^<>«»\n]+?)\s*(?:<{2,}|«|<=+)\s*")
_POINTS = lazy_pattern(lambda: rf"\W*(?:{_of('points')})(?!\w)", re.IGNORECASE)


def sets_off_title(document: Document, part: Boilerplate) -> bool:
    """Whether a line has double angles on both of its sides, as titles of plain texts and the ends of records have: ">>> The old mill <<<"; no call stands between them."""
    if part.kind != "related" or len(part.blocks) > 1:
        return False
    framed = _FRAMED.fullmatch(document.text, *part.span)
    if framed is None or _POINTS.match(framed["words"]) is not None:
        return False
    return not any(part.span.start <= link.span.start < part.span.end for link in document.links)


_CLOSED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{_of('comments')})\w*(?:[^.!?\n]|\.(?=\d|\s[a-zà-ÿ])){{0,80}}?(?<!\w)(?:{_of('closed')})(?!\w)"
    ),
    re.IGNORECASE,
)


def says_comments_are_closed(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence that was taken for a title under the head of other articles says that nobody can comment any more."""
    return part.kind == "related" and len(part.blocks) == 1 and _CLOSED.search(document.text, *part.span) is not None


_NOTICE = lazy_pattern(
    lambda: (
        rf"\W*(?:{_of('notice')})(?:\s?:|,)\s(?![^\n]*(?<!\w)(?:{_of('since')})(?!\w))(?=[^\W_]|[“\"«„*_])[^\n]{{0,100}}?(?:(?<!\d)(?:1[5-9]|20)\d\d(?!\d)(?:\W*\Z|[^\n.!?]{{0,60}}?,?\s(?:pp?|S|s|págs?|pag|blz|str)\.\s?\d[^\n]{{0,20}}\Z)|\s(?:{_of('cited')})\s[^\n]{{3,80}}\d)"
    ),
    re.IGNORECASE,
)
"""The label, the paper and its day at the end, or where it is cited; "since 1923" is what a firm says of itself."""


def names_old_notice(document: Document, part: Boilerplate) -> bool:
    """Whether "Advertisement:" is the label of a source, with the paper and its year, or where it is cited: "Advertisement: The Harbour Gazette, 1923."."""
    if part.kind != "advertisement":
        return False
    if len(part.blocks) == 1:
        return _NOTICE.match(document.slice(part.span)) is not None
    return all(_NOTICE.match(document.slice(document.blocks[at].span)) is not None for at in part.blocks)


_ITEM = frozenset({BlockKind.LIST_ITEM})
_STEPS = frozenset({"script", "readmore"})
_FAR = 8
"""Items of a list before a step, at most, above which the sentence stands that it goes on with."""
_ENDED = (".", "!", "?", "…")


def is_own_instruction(document: Document, part: Boilerplate) -> bool:
    """Whether a step is an item that begins with a small letter and goes on with the sentence above its list ("In this mode, you can"), or stands under a heading that says how something is used."""
    at = part.blocks.start
    if part.kind not in _STEPS or len(part.blocks) > 1 or document.blocks[at].kind not in _ITEM:
        return False
    above = document.heading_above(part.span.start)
    if above is not None and _HOW.search(document.slice(above.span)) is not None:
        return True
    if not document.slice(part.span).lstrip(" *_").startswith(tuple("abcdefghijklmnopqrstuvwxyz")):
        return False
    for block in reversed(document.blocks[max(0, at - _FAR) : at]):
        if block.kind not in _ITEM:
            return not document.slice(block.span).rstrip(" *_").endswith(_ENDED)
    return False


_HOW = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('how')})(?!\w)", re.IGNORECASE)


_FOR_MORE = lazy_pattern(lambda: rf"\W*(?:{_of('for_more')})(?!\w)", re.IGNORECASE)
_BELOW = 2
"""Blocks below an offer among which a release says whom to ask."""


def is_offer_of_release(document: Document, part: Boilerplate) -> bool:
    """Whether a release offers to put readers on a list of the firm it is about, right above whom to ask for more: "we'd be glad to add you to our mailing list", "For more information, contact:"."""
    if part.kind != "newsletter" or len(part.blocks) > 1 or document.slice(part.span).count(" ") < _OFFERED:
        return False
    below = document.blocks[part.blocks.stop : part.blocks.stop + _BELOW]
    return any(_FOR_MORE.match(document.text, *block.span) is not None for block in below)


_OFFERED = 8
"""Blanks of such a sentence, at least."""
_ORIGINAL = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{_of('original')})\s(?:(?:{_of('work')})(?:\s(?:in|en|auf|em|op|på|po)\s(?:[Tt]he\s)?[^\W\d_]+)?\W*\Z|(?:{_of('work')})\s(?:by|from|of|at|in|on|de|del|von|der|van)\s)"
    ),
    re.IGNORECASE,
)
_ORIGINAL_BEHIND = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('work')})\s(?:{_of('original')})(?!\w)", re.IGNORECASE)
_GRANTED = lazy_pattern(r"Creative Commons|CC[ -]BY|licen[cs]|Lizenz|licens", re.IGNORECASE)
_BODY = lazy_pattern(
    r"\b(?:University|Institute|College|Laboratory|Ministry|Agency|Universität|Universidad|Université|Università|Universidade|Institut|Instituto)\b|['’]s\s(?-i:[A-Z])"
)


def names_source(document: Document, part: Boilerplate) -> bool:
    """Whether a pointer leads to what the text is from: the original report of a body that it names, or the original behind a statement of the licence under which the text stands here."""
    if part.kind not in {"related", "readmore"} or len(part.blocks) > 1:
        return False
    words = document.slice(part.span)
    if _ORIGINAL.search(words) is None and _ORIGINAL_BEHIND.search(words) is None:
        return False
    if _BODY.search(words) is not None:
        return True
    block = document.blocks[part.blocks.start].span
    return _GRANTED.search(document.text, block.start, part.span.start) is not None


_OF_DRAFT = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('of_draft')})(?!\w)", re.IGNORECASE)


def asks_writers(document: Document, part: Boilerplate) -> bool:
    """Whether words on comments speak to those who work on a shared draft: "ask for write access to add your comments and edits"."""
    return part.kind == "comments" and _OF_DRAFT.search(document.text, *part.span) is not None
