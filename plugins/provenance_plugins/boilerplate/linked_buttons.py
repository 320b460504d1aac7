"""Buttons of a page that stand within another line of it, and are links: "Follow @ana" behind a byline, the count of comments glued to a name."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["byline_buttons", "comment_counts", "follow_buttons", "only_leads"]

_FOLLOWS = lazy_pattern(r"(?:Follow|FOLLOW) @\w{2,30}")
_COUNTED = Phrases.load(__package__, "linked_counts")
_COUNTS = lazy_pattern(
    lambda: rf"(?i)\d{{1,5}} (?:{any_of(_COUNTED.texts('counted'))})|(?:{any_of(_COUNTED.texts('asked'))})"
)
_PLACE = lazy_pattern(r"#(?:comments?|respond|disqus_thread|reply)\b")
"""Where such a link leads: to the comments of its page."""
_REACHING = Phrases.load(__package__, "byline_buttons")
_BESIDE = lazy_pattern(r"[|•·/,]")
"""What stands between buttons in a line."""
_CREDITED = lazy_pattern(r"(?<![^\W_])(?:By|BY)(?:[ ,]|\s{0,20}[A-ZÀ-Þ])")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_CREDIT = 400
"""Characters of a block of a page that names an author and says how to reach them, at most."""
_BYLINE = 160
"""Characters of a line that names an author, at most."""


def follow_buttons(document: Document) -> Iterator[Span]:
    """Links of a page whose words are those of a button, in a line that has others."""
    if document.media_type == "text/html" and ("Follow @" in document.text or "FOLLOW @" in document.text):
        for span, words, _ in _within(document):
            if _FOLLOWS.fullmatch(words) is not None:
                yield span


def byline_buttons(document: Document) -> Iterator[Span]:
    """Lines of a block that names an author, below the name, which are buttons to reach them and nothing else: "Email the author | Follow on Twitter"."""
    for index, block in enumerate(document.blocks):
        start, end = block.span
        if block.kind not in _PROSE or end - start > _CREDIT or not content(document).is_main(index):
            continue
        lines = document.text[start:end].split("\n")
        at = start + len(lines[0]) + 1
        is_credited = _CREDITED.search(lines[0]) is not None
        for line in lines[1:]:
            buttons = [part.strip(" .:").lower() for part in _BESIDE.split(line)]
            if is_credited and all(button in _REACHING.texts() for button in buttons):
                yield Span(at + len(line) - len(line.lstrip()), at + len(line.rstrip()))
            is_credited = is_credited or _CREDITED.search(line) is not None
            at += len(line) + 1


def comment_counts(document: Document) -> Iterator[Span]:
    """Links of a page to its comments, in a short line that has other words."""
    if document.media_type == "text/html":
        for span, words, target in _within(document, _BYLINE):
            if _PLACE.search(target) is not None and _COUNTS.fullmatch(words) is not None:
                yield span


def only_leads(document: Document, span: Span) -> bool:
    """Whether the words of such a link neither count nor ask, or ask and lead to the form that the same page has: "Comments" in the row of a byline, which is but the way to them."""
    words = document.slice(span).strip().lower()
    if words in _COUNTED.texts("bare"):
        return True
    if any(sign.isdigit() for sign in words):
        return False
    places = [link.target.rpartition("#")[2] for link in document.links_over(*span) if link.span == span]
    return any(place in document.recall("places of the page with a name", _named_places) for place in places)


_ID = lazy_pattern(r"\sid\s{0,9}=\s{0,9}[\"']?(?P<name>[^\"'\s<>]{0,200})[\"'\s>]")


def _named_places(document: Document) -> frozenset[str]:
    return frozenset(match["name"] for match in _ID.finditer(document.source))


def _within(document: Document, longest: int = 0) -> Iterator[tuple[Span, str, str]]:
    """The links that are a part of a block of the article, with their words and their addresses."""
    parts = [part.span for part in content(document).boilerplate]
    for link in document.links:
        index = document.block_index(link.span.start)
        if index is None or not content(document).is_main(index):
            continue
        block = document.blocks[index].span
        if (longest and block.end - block.start > longest) or block == link.span:
            continue
        if not any(part.overlaps(link.span) for part in parts):
            yield link.span, document.slice(link.span).strip(), link.target
