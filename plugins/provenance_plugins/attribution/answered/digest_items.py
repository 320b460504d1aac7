"""Items of a digest: a paragraph begins with the linked title of what it sums up, or ends with the outlet that reported it, also behind a label."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from provenance.analysis import sentences
from provenance.api import HEADING_KINDS, BlockKind, Document, Link, Span, any_of, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import stands_within

_CREDIT = lazy_pattern(
    r"\((?:(?:[A-ZÀ-Þ][\w.’'-]*|de|von|van|and|of|the) ?){1,6}/ ?(?:(?:[A-ZÀ-Þ][\w.’'-]*|of|the|and|de) ?){1,6}\)[.\s]*\Z"
)
"""What a paragraph of a digest ends with: "(Jane Hill / Daily Post)"."""
_OUTLET = lazy_pattern(r"[.!?”\"]\s?\((?:The )?[A-ZÀ-Þ][\w.&’'-]*(?: (?:of |and |& )?[A-ZÀ-Þ][\w.&’'-]*){0,4}\)\s*\Z")
"""What each item of a digest ends with, behind its stop: "(Harbour Gazette)"."""
_ITEM, _LISTED, _MARKED = 700, 4000, 3
"""Characters of a paragraph and of an item of a list that is one of a digest at most, and of marks before its linked title."""
_AROUND, _STOPS = " *_”\"’')", ("?", "!", ".", ":")
_ENDED = lazy_pattern(r"[*_”\"’')]{0,4}\s?(?:[.:|–—-]|\(|\n)")
"""Behind a title that is no part of the sentence."""
_CREDITED = 90
"""Characters of such a credit."""
_TITLE = 3
"""Spaces in the linked title of a work at least."""
_OPENED = lazy_pattern(r"\([*_]{0,2}\Z")
_CLOSED = lazy_pattern(r"[*_]{0,2}(?:, \d+[ -]min(?:ute)?s? read)?[*_]{0,2}\)[*_.\s]*\Z")
"""Before and behind a link that is all that a paragraph has in the brackets at its end: "([Harbour Gazette](…), 2 minute read)"."""
_AND = lazy_pattern(r"[*_]{0,2}\s?(?:[/,;|&·•+]|[–—-]|and|und|et|y|e|en|och|i|ve)?\s?[*_]{0,2}\Z")
"""Between two such links."""
_OUTLET_WORDS = 5
_PART = 4
"""Paragraphs of a part under its heading behind one of them, of which the last has the outlet."""
_WEB = ("http://", "https://")


def is_of_digest(document: Document, sentence: int, *, by_credit: bool) -> bool:
    """Whether a sentence stands in an item of a digest; `by_credit`: also one that only names who reported it, without a link."""
    listed = sentences(document)
    block = listed[sentence].block
    if document.links and (
        opens_with_link(document, block)
        or is_answered_by_outlet(document, sentence)
        or _ends_in_labelled_link(document, block, listed[sentence].span.start)
    ):
        return True
    if by_credit and _ends_in_credit(document, block):
        return True
    return stands_within(document.links, listed[sentence].span) and _ends_in_outlet(document, block)


def is_answered_by_outlet(document: Document, sentence: int) -> bool:
    """Whether the linked outlet at the end of a paragraph answers for a sentence; a body that has officials ("([Town Council](…))") is none, and does so for the sentence right before it alone."""
    listed = sentences(document)
    block = listed[sentence].block
    if not ends_in_linked_outlet(document, block):
        return False
    if not _ends_in_body(document, block):
        return True
    behind = listed[sentence + 1].span if sentence + 1 < len(listed) and listed[sentence + 1].block == block else None
    return behind is None or document.slice(behind).lstrip("*_ ").startswith("(")


def _ends_in_body(document: Document, block: int) -> bool:
    """Whether the last link of a paragraph is called as a body that has officials."""
    start, end = document.blocks[block].span
    index = bisect_left(document.links, end, key=lambda link: link.span.start) - 1
    if index < 0 or document.links[index].span.start < start:
        return False
    words = document.slice(document.links[index].span).strip("*_ ").lower().split()
    bodies = forms("told_near", "body")
    return bool(words) and (words[-1] in bodies or (words[0] in bodies and words[1:2] in (["of"], ["for"])))


def opens_with_link(document: Document, block: int) -> bool:
    """Whether a short paragraph begins with the linked title of what it tells of, as the items of a digest do: "[Who owns the river?](…) Critics say …"."""
    return title_of(document, block) is not None


def title_of(document: Document, block: int) -> Span | None:
    """The linked title with which an item of a digest begins."""
    start, end = document.blocks[block].span
    if end - start > (_LISTED if document.blocks[block].kind is BlockKind.LIST_ITEM else _ITEM):
        return None
    link = _first_link(document, start)
    if link is None:
        return None
    title = document.slice(link.span)
    if link.span.start > start + _MARKED or title.count(" ") < 1:
        return None
    ended = title.rstrip(_AROUND).endswith(_STOPS) or _ENDED.match(document.text, link.span.end, end) is not None
    return link.span if ended else None


def opens_with_title(document: Document, block: int) -> bool:
    """Whether a paragraph begins with the linked title of a work, of several words: "[“Do lamps help? A trial in Leeds”](…) asks …"."""
    start = document.blocks[block].span.start
    link = _first_link(document, start)
    if link is None:
        return False
    return link.span.start <= start + _MARKED and document.slice(link.span).count(" ") >= _TITLE


def ends_in_linked_outlet(document: Document, block: int) -> bool:
    """Whether a paragraph ends with the linked outlet in brackets: "… the dam is old. ([Harbour Gazette](…))".

    So may the last paragraph of a part for all of it, where no other one of that part ends so.
    """
    if _has_linked_outlet(document, block):
        return True
    blocks = document.blocks
    if blocks[block].kind is not BlockKind.PARAGRAPH:
        return False
    last = block + 1
    while last < len(blocks) and last <= block + _PART and blocks[last].kind is BlockKind.PARAGRAPH:
        if _has_linked_outlet(document, last):
            break
        last += 1
    else:
        return False
    if last + 1 < len(blocks) and blocks[last + 1].kind not in HEADING_KINDS:
        return False
    first = block
    while first > 0 and blocks[first - 1].kind is BlockKind.PARAGRAPH and last - first <= _PART:
        first -= 1
        if _has_linked_outlet(document, first):
            return False
    return first > 0 and blocks[first - 1].kind in HEADING_KINDS


def _has_linked_outlet(document: Document, block: int) -> bool:
    """Whether the words in brackets at the end of a paragraph are links to other sites that are called by their names, and nothing else: "([Harbour Gazette](…) / [Lamp News](…))"."""
    start, end = document.blocks[block].span
    if not document.text[max(start, end - _MARKED) : end].rstrip("*_. \n").endswith(")"):
        return False
    index = bisect_left(document.links, end, key=lambda link: link.span.start) - 1
    behind, named = end, False
    while index >= 0 and document.links[index].span.start >= start:
        link = document.links[index]
        said = document.slice(link.span).strip("*_ ")
        if not link.target.startswith(_WEB) or len(said.split()) > _OUTLET_WORDS or said.lower() in forms("no_outlet"):
            return False
        if (_CLOSED if behind == end else _AND).match(document.text, link.span.end, behind) is None:
            return False
        named = named or said != said.lower() or not said.isalpha()
        if _OPENED.search(document.text, max(start, link.span.start - _MARKED), link.span.start) is not None:
            return named
        behind, index = link.span.start, index - 1
    return False


def _ends_in_labelled_link(document: Document, block: int, start: int) -> bool:
    """Whether what ends a paragraph behind a sentence is a label of where it comes from and links alone: "… is old. Source: [Harbour Gazette](…) In detail: [the dam](…)"."""
    end = document.blocks[block].span.end
    if end - start > _LISTED:
        start = end - _LISTED
    labels = list(_SOURCED.finditer(document.text, start, end))
    if not labels:
        return False
    # What a label in the credit itself leads to is asked with the one before it.
    label = (
        labels[0] if len(labels) == 1 else next((one for one in labels if _leads_on(document, one.end())), labels[-1])
    )
    links = document.links[bisect_left(document.links, label.end() - 1, key=lambda link: link.span.start) :]
    at = label.end()
    led = 0
    for link in links:
        if link.span.start >= end:
            break
        if not link.target.startswith(_WEB) or _BETWEEN.fullmatch(document.text, at, link.span.start) is None:
            return False
        at = link.span.end
        said = document.slice(link.span).strip("*_ ")
        led += said != said.lower() or "." in said  # "our guide" is no outlet
    return led > 0 and _REST.fullmatch(document.text, at, end) is not None


def _leads_on(document: Document, at: int) -> bool:
    """Whether a link begins at a place."""
    index = bisect_left(document.links, at - 1, key=lambda link: link.span.start)
    return index < len(document.links) and document.links[index].span.start <= at + _MARKED


_SOURCED = lazy_pattern(
    lambda: (
        rf"(?i)(?:(?<=[.!?”\"’»)*_])|(?<=[.!?”\"’»)*_]\s)|(?<=\n))[\[(*_]{{0,3}}(?:{any_of(forms('digest', 'label'))})[*_]{{0,2}}\s?:[*_]{{0,2}}\s?"
    )
)
_BETWEEN = lazy_pattern(
    r"[*_\s,;|/&\[(]{0,6}(?:(?:and|und|et|y|e|en|och|i|ve)\s)?(?:[*_]{0,2}[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s?:[*_]{0,2}\s?)?"
)
"""Between the links of such a credit: a comma, or the next label."""
_REST = lazy_pattern(r"[\s.*_)\]]{0,6}")


def _first_link(document: Document, start: int) -> Link | None:
    """The first link to another site from a place on, if it is the next one."""
    index = bisect_right(document.links, start, key=lambda link: link.span.end)
    if index == len(document.links) or not document.links[index].target.startswith(_WEB):
        return None
    return document.links[index]


def _ends_in_credit(document: Document, block: int) -> bool:
    """Whether a paragraph ends with who reported it, and where: "(Jane Hill / Daily Post)"."""
    start, end = document.blocks[block].span
    closing = document.text[max(start, end - _CREDITED) : end]
    return "/" in closing and _CREDIT.search(closing) is not None


def _ends_in_outlet(document: Document, block: int) -> bool:
    """Whether a paragraph with its link ends with the outlet, as the items of a digest do: "… the dam is old. (Harbour Gazette)"."""
    start, end = document.blocks[block].span
    closing = document.text[max(start, end - _CREDITED) : end]
    return closing.rstrip().endswith(")") and _OUTLET.search(closing) is not None
