"""What an author leads to or lists himself with words that pages have around articles: a file to take, what stands in a book, the places of a club that a sentence leads to."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.written_links import ON_A_PAGE

__all__ = ["heads_summaries", "heads_told", "lists_places", "takes_file"]

_BELOW = Phrases.load(LEXICON, "listed_below")

_FILE = lazy_pattern(r"[^?#\n]+\.(?:pdf|docx?|odt|rtf|epub|pptx?|xlsx?|zip)(?:[?#]\S*)?", re.IGNORECASE)
_ITEMS = 2
"""Items of a list that somebody wrote, at least."""


def takes_file(document: Document, span: Span) -> bool:
    """Whether each link of a stretch leads to a file that readers can take, which is no form to sign up: "Download the original of this newsletter"."""
    targets = [link.target for link in document.links if span.start <= link.span.start < span.end]
    return bool(targets) and all(_FILE.fullmatch(target) is not None for target in targets)


def heads_told(document: Document, part: Boilerplate) -> bool:
    """Whether a label that ends with a colon stands over items of the text that lead nowhere, as no menu has them: "In this book:"."""
    if part.kind != "navigation" or len(part.blocks) > 1 or not document.slice(part.span).rstrip(" *_").endswith(":"):
        return False
    below = range(part.blocks.stop, min(part.blocks.stop + _ITEMS, len(document.blocks)))
    return len(below) == _ITEMS and all(
        document.blocks[index].kind is BlockKind.LIST_ITEM
        and content(document).is_main(index)
        and not document.blocks[index].link_characters
        for index in below
    )


def heads_summaries(document: Document, part: Boilerplate) -> bool:
    """Whether a heading stands over titles that are headings themselves, most of them a link to another site with what it says in a paragraph below, as one of several sections of what somebody wrote: a digest tells them itself, and a page has bare titles of its own."""
    head = document.blocks[part.blocks.start]
    if not document.is_written or head.kind is not BlockKind.HEADING:
        return False
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    titles = told = 0
    for at in range(part.blocks.start + 1, len(document.blocks)):
        block = document.blocks[at]
        if block.kind is not BlockKind.HEADING:
            told += (
                told < titles
                and block.kind is BlockKind.PARAGRAPH
                and document.text.count(" ", *block.span) >= _SUMMARY
            )
        elif block.level <= head.level:
            return bool(titles) and 2 * told > titles and block.level == head.level and content(document).is_main(at)
        else:
            links = [link for link in document.links_over(*block.span) if block.span.start <= link.span.start]
            if len(links) != 1 or ON_A_PAGE.match(links[0].target) is None or host_of(links[0].target) in own:
                return False
            titles += 1
    return False


_SUMMARY = 10
"""Blanks of what a digest says of one title, at least."""


def lists_places(document: Document, part: Boilerplate) -> bool:
    """Whether calls are the items of a list in Markdown, each with a link to another page, under a paragraph of the author's that leads to them: "We are on several services. Find us below!"."""
    first = part.blocks.start
    if part.kind != "share" or not document.is_written or not first:
        return False
    if _lists_profiles(document, part):
        return True
    if len(part.blocks) < _ITEMS:
        return False
    blocks = document.blocks[first : part.blocks.stop]
    above = document.blocks[first - 1]
    if above.kind is not BlockKind.PARAGRAPH or not content(document).is_main(first - 1):
        return False
    told = document.slice(above.span).rstrip(" *_")
    if told.count(" ") < _TOLD or not (told.endswith(":") or _LED_TO.search(told) is not None):
        return False
    targets = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    return all(block.kind is BlockKind.LIST_ITEM for block in blocks) and all(
        any(block.span.start <= link.span.start < block.span.end and ON_A_PAGE.match(link.target) for link in targets)
        for block in blocks
    )


def _lists_profiles(document: Document, part: Boilerplate) -> bool:
    """Whether items of a list stand under a heading of a file that somebody wrote, and each is a link to somebody's page on a site of its own, with one among them that no bar of buttons has."""
    blocks = document.blocks
    if document.whole_page or document.row is not None or blocks[part.blocks.start].kind is not BlockKind.LIST_ITEM:
        return False
    first, last = part.blocks.start, part.blocks.stop
    while first and blocks[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    while last < len(blocks) and blocks[last].kind is BlockKind.LIST_ITEM:
        last += 1
    if not first or blocks[first - 1].kind is not BlockKind.HEADING or last - first < _PROFILES:
        return False
    if _CALLS.search(document.text, *blocks[first - 1].span) is not None or not content(document).is_main(first - 1):
        return False
    if not any(map(content(document).is_main, range(first, last))):
        return False
    targets = [document.links_over(*block.span) for block in blocks[first:last]]
    hosts = {host_of(links[0].target) for links in targets if len(links) == 1 and _PROFILE.fullmatch(links[0].target)}
    return len(hosts) == len(targets)


_CALLS = lazy_pattern(r"\b(?:us|our|follow|share|connect|social|stay|join)\b", re.IGNORECASE)
"""In the heading of a house over its own buttons."""
_PROFILES = 3
"""Items of such a list, at least."""
_PROFILE = lazy_pattern(r"https?://[^/\s]+/(?!shar|intent|submit|dialog|pin/create)\S{2,120}", re.IGNORECASE)


_TOLD = 10
"""Blanks of a paragraph that says what its list is of, at least: a bar has a word or two above it."""
_LED_TO = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_BELOW.texts())})(?!\w)[^.!?\n]{{0,40}}[.!?]\Z", re.IGNORECASE)
