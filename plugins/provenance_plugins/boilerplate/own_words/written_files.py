"""What looks like the words of a page in a file that somebody wrote, and no program took from one: its author's own as a rule."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, lazy_pattern

__all__ = ["is_authors_own"]

_TAKEN = frozenset({"text/plain", "text/html"})
"""How texts are kept that were taken from pages."""
_MARKDOWN = "text/markdown"
"""How both are kept."""
_ASKED = frozenset({"share", "newsletter", "comments"})
_LISTED = frozenset({"comments", "footer"})
_NAVIGATION, _RELATED = "navigation", "related"
_NUMBERED = lazy_pattern(r"\W*\d{1,2}(?:\.\d{1,2})+[.)–-]*\s")
_FIELD = lazy_pattern(r"\W{0,4}[^\W\d_][^:\n]{1,30}:\W{0,4}\s*\S")
_LABELLED = lazy_pattern(r"\W{0,4}[^\W\d_][^:.\n]{1,50}:\W{0,4}\s*\S")
_ITEMS = 24
"""Items of a list before one that are looked at."""
_MENU = 4
"""Lines of a page that somebody pasted into a file of an office program, at least."""
_SENTENCE = 40
"""Characters of a sentence of the author's before a call in one paragraph with it."""
_BUTTON = 2
"""Words of a button that was run into a paragraph, at most: "Share this"."""
_ENDED = (".", "!", "?", "”", '"', ":", ",", "…")


def is_authors_own(document: Document, part: Boilerplate) -> bool:
    """Whether words of a page may be the author's own in a file of theirs.

    Such are a call behind a sentence in one paragraph, a point of a list on one matter that leads to more on it in a sentence, an item of a list that a colon leads in or that has a label as the item beside it has, a word of menus that has a number with several parts, and in files of an office program any words of menus where few lines look like those of a page.
    """
    if document.row is not None and part.kind in _ASKED and _is_said_in_post(document, part):
        return True
    if document.row is not None or document.whole_page or document.media_type in _TAKEN:
        return False
    if part.kind in _LISTED and _is_in_list(document, part):
        return True
    if part.kind == _RELATED:
        return _is_point_of_list(document, part)
    if part.kind in _ASKED:
        return _is_behind_sentence(document, part)
    if part.kind != _NAVIGATION:
        return False
    if document.media_type != _MARKDOWN:
        # "Page 16" of a list of figures, "Subject: The bridge": few lines of a report are no menu
        return sum(len(one.blocks) for one in content(document).boilerplate) < _MENU
    return _NUMBERED.match(document.slice(part.span).strip(" *_#:")) is not None


def _is_said_in_post(document: Document, part: Boilerplate) -> bool:
    """Whether a call in a post of a forum, as a data set has it in a row, is a sentence of whoever posted it; the software of forums puts buttons around posts, and no sentences into them."""
    words = document.slice(part.span).strip(" *_~")
    return (
        words.count(" ") >= _SPOKEN
        and words.endswith(_STOPS)
        and any(one.field == "url" and _THREAD.search(one.value) is not None for one in document.declared)
    )


_SPOKEN = 5
"""Blanks in such a sentence, at least."""
_STOPS = (".", "!", "?", "”", '"', ")")
_THREAD = lazy_pattern(
    r"(?i)\breddit\.com/(?:r|user)/[\w-]+/comments/|/(?:viewtopic|showthread)\.php|/(?:threads?|forums?)/[\w.-]*\w|/topics?/\d[\w.-]*\w"
)
"""In the address of a thread."""


def _is_in_list(document: Document, part: Boilerplate) -> bool:
    """Whether a single item without a link stands among others: "Feel free to:", "Contact us", "Open a discussion"; "Made: 3 June", "Comments: 1"."""
    blocks, at = document.blocks, part.blocks.start
    if len(part.blocks) > 1 or blocks[at].kind is not BlockKind.LIST_ITEM:
        return False
    beside = [blocks[near] for near in (at - 1, at + 1) if 0 <= near < len(blocks)]
    items = [document.slice(block.span) for block in beside if block.kind is BlockKind.LIST_ITEM]
    if part.kind == "comments" and items and _FIELD.match(document.slice(part.span)) is not None:
        return any(_FIELD.match(item) is not None for item in items)
    if any(part.span.overlaps(link.span) for link in document.links):
        return False  # to a policy, a page of the site
    first = at
    while first > max(0, at - _ITEMS) and blocks[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    return bool(items) and first > 0 and document.slice(blocks[first - 1].span).rstrip(" *_").endswith(":")


def _is_point_of_list(document: Document, part: Boilerplate) -> bool:
    """Whether an item with a label ends as a sentence does, and the one before it tells something at length under a label of its own: "Weak points: …", "Test: See our lamp test for all figures."."""
    blocks, at = document.blocks, part.blocks.start
    if (
        len(part.blocks) > 1
        or not at
        or any(block.kind is not BlockKind.LIST_ITEM for block in blocks[at - 1 : at + 1])
    ):
        return False
    above, item = document.slice(blocks[at - 1].span), document.slice(blocks[at].span).strip()
    if not (item.endswith(".") and _FIELD.match(item) and _LABELLED.match(above) and len(above) > _SENTENCE):
        return False
    return not any(blocks[at - 1].span.overlaps(link.span) for link in document.links)


def _is_behind_sentence(document: Document, part: Boilerplate) -> bool:
    block = document.blocks[part.blocks.start]
    before = document.text[block.span.start : part.span.start].rpartition("\n")[2].rstrip()
    words = document.slice(part.span).split(None, _BUTTON)
    return not part.whole and len(words) > _BUTTON and len(before) >= _SENTENCE and before.endswith(_ENDED)
