"""Texts in HTML whose first words stand bare: a lead before the paragraphs of a page, a plain piece among pieces that are elements."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.patterns import lazy_pattern

_BLOCK = lazy_pattern(r"(?i)<(?:p|h[1-6]|ul|ol|div|figure|blockquote|table|section|article|img|iframe)\b[^<>]{0,2000}>")
"""How an element opens that is a block of a page."""
_ENDED = lazy_pattern(
    r"(?i)</(?P<name>p|h[1-6]|ul|ol|div|figure|blockquote|table|section|article)\s*>(?P<between>[^<]*)"
)
"""How one ends, and the bare words before the next tag."""
_OPENED = lazy_pattern(r"(?i)<p(?:\s[^<>]{0,2000})?>")
_TAG = lazy_pattern(r"</?[A-Za-z][^<>]{0,2000}>")
_FENCE = "```"
"""What Markdown shows source in."""
_EDGE = lazy_pattern(
    r"(?i)<(?P<closing>/?)(?P<name>p|h[1-6]|[uod]l|pre|figure|blockquote|table|div|section|article)\b[^<>]{0,2000}>"
)
"""How an element that is a block opens or ends."""
_OPENS = lazy_pattern(r"(?i)\s*<(?:p|h[1-6]|ul|ol|div|section|article|figure|blockquote|table)(?:\s[^<>]{0,2000})?>")
_CLOSES = lazy_pattern(r"(?i)</(?:p|h[1-6]|ul|ol|div|section|article|figure|blockquote|table)\s*>\s*\Z")
_BOXES = frozenset({"div", "section", "article"})
"""Elements in which Markdown may stand, too."""
_MARKDOWN = lazy_pattern(r"(?m)^[ \t]{0,3}(?:#{1,6}|[-*+>]|\d{1,3}\.)[ \t]|\]\(|\*\*\b")
"""Signs of headings, lists, quotations, links, strong words."""
_TWO = 2
_BARE = 0.1
"""The share of words that may stand between the elements."""


def is_html_behind(words: str) -> bool:
    """Whether a text is HTML though it begins with a bare paragraph: behind that, paragraphs with their tags follow one another, and next to nothing stands between them."""
    if "</p>" not in words and "</P>" not in words:
        return False
    first = _BLOCK.search(words)
    if first is None or _FENCE in words or "\n\n" in (lead := words[: first.start()].strip()).replace("\r", ""):
        return False
    page = words[first.start() :]
    ended = list(_ENDED.finditer(page))
    paragraphs = sum(end["name"] in "pP" for end in ended)
    if paragraphs < _TWO or abs(paragraphs - len(_OPENED.findall(page))) > 1:
        return False
    inner = len(_letters(page))
    between = sum(len(end["between"].strip()) for end in ended)
    return between <= _BARE * inner and len(_letters(lead)) <= inner


def is_whole_html(words: str) -> bool:
    """Whether a text is a fragment of HTML from its first sign to its last, of several blocks: one element around plain words is left over."""
    if not (words.lstrip().startswith("<") and words.rstrip().endswith(">")) or len(_ENDED.findall(words)) < _TWO:
        return False
    if _OPENS.match(words) is None or _CLOSES.search(words) is None or not is_of_elements(words):
        return False
    return len(_letters(_outside(words, frozenset()))) <= _BARE * len(_letters(words))


def is_of_elements(words: str) -> bool:
    """Whether a text is HTML, for which blocks hold all of it but a tenth: Markdown may have elements within its lines, and a few blocks."""
    if "</" not in words or _FENCE in words:
        return False
    whole = len(_letters(words))
    bare = _outside(words, _BOXES)
    if len(_letters(bare)) <= _BARE * whole and _MARKDOWN.search(bare) is None:
        return True
    if _MARKDOWN.search(words) is not None:
        return False
    return _is_element(words) or len(_letters(_outside(words, frozenset()))) <= _BARE * whole


def _outside(words: str, boxes: frozenset[str]) -> str:
    """What stands in none of the blocks of a text that end, nor in any of `boxes` alone."""
    bare: list[str] = []
    opened = ""
    """The outermost block around, and how many of its name."""
    depth = at = 0
    for edge in _EDGE.finditer(words):
        name = edge["name"].lower()
        if name in boxes or (opened and name != opened):
            continue
        if edge["closing"]:
            depth -= 1 if opened else 0
            if opened and not depth:
                opened, at = "", edge.end()
        elif not opened:
            bare.append(words[at : edge.start()])
            opened, depth, at = name, 1, edge.start()
        elif name == "p":  # ends the one before
            at = edge.start()
        else:
            depth += 1
    return "\n".join((*bare, words[at:]))


def as_elements(pieces: Sequence[str]) -> str | None:
    """The pieces of a text as one in HTML, those that stand bare as paragraphs of it; None where the most of its words are not in pieces that are elements."""
    if all(map(_is_element, pieces)) or _FENCE in "".join(pieces):
        return None
    tagged = [piece for piece in pieces if _is_element(piece)]
    whole, within = sum(len(_letters(piece)) for piece in pieces), sum(len(_letters(piece)) for piece in tagged)
    if _TWO * len(tagged) <= len(pieces) or _TWO * within <= whole:
        return None
    return "\n\n".join(piece if _is_element(piece) else f"<p>{piece}</p>" for piece in pieces)


def _is_element(piece: str) -> bool:
    """Whether a piece is one element or several, from its first sign to its last."""
    piece = piece.strip()
    return piece.endswith(">") and _BLOCK.match(piece) is not None


def _letters(words: str) -> str:
    """The words without tags and white space."""
    return "".join(_TAG.sub(" ", words).split())


_INLINE = lazy_pattern(
    r"<(?P<end>/?)(?P<name>a|b|i|em|strong|code|span|sup|sub|u|s|small|q|cite|tt|kbd|abbr|br|img)(?P<own>(?:\s[^<>]{0,600})?)/?>",
    re.IGNORECASE,
)
_ADDRESSED = lazy_pattern(
    r"\shref=(?:\"(?:https?://|mailto:|/)[^\"<>]{1,600}\"|'(?:https?://|mailto:|/)[^'<>]{1,600}')"
)
_ALONE = frozenset({"br", "img"})
_OF_MARKDOWN = lazy_pattern(r"\]\(\s*<?(?:https?:|/|#)|^#{1,6} |^```", re.MULTILINE)


def has_whole_links(words: str) -> bool:
    """Whether a text has links in HTML, each with an address, and nothing of markup that is broken or left alone: a program puts it out as it is; a tag without its other half is one that was left."""
    opened: list[str] = []
    linked = signs = 0
    for tag in _INLINE.finditer(words):
        signs += 1
        name = tag["name"].lower()
        if name in _ALONE:
            continue
        if tag["end"]:
            if not opened or opened.pop() != name:
                return False
            continue
        if name == "a":
            if _ADDRESSED.search(tag["own"]) is None:
                return False
            linked += 1
        opened.append(name)
    return bool(linked) and not opened and words.count("<") == signs and _OF_MARKDOWN.search(words) is None
