"""Which words of a text are the words of a link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.citations.citation import Citation, Places
from provenance.api import HEADING_KINDS, PROSE_KINDS, Block, BlockKind, Document, Link, Phrases, any_of, lazy_pattern
from provenance_plugins.citations.asked_addresses import is_bare_mail

_PROSE_LENGTH = 24
"""Characters outside links from which on a block of a page is running text."""


_PATTERN = lazy_pattern(
    r"(?:\[[^\[\]\n]{1,40}\]){0,6}[-_.]\[[^\[\]\n]{1,40}\](?:[-_.]?\[[^\[\]\n]{1,40}\]){0,6}(?![(\[])"
)
"""Behind two brackets further ones, which signs join to them as within the name of a file."""


def in_prose(block: Block, link: Link) -> bool:
    """Whether a link is words of running text: the buttons, icons and menus of a page are links that scripts fill."""
    return (
        link.span.end > link.span.start
        and block.kind in PROSE_KINDS
        and block.span.end - block.span.start - block.link_characters >= _PROSE_LENGTH
    )


def is_amid_words(document: Document, link: Link) -> bool:
    """Whether a link stands within a sentence, with a word right before it or a small one behind it: "as <a>the report</a> tells", "<a>the ruling</a> found". Of eight empty addresses of pages that readers judged none was forgotten, most of them elsewhere."""
    block = document.block_at(link.span.start)
    if block is None:
        return False
    before = document.text[block.span.start : link.span.start].rstrip(" \n“\"'(")
    behind = document.text[link.span.end : block.span.end].lstrip(" \n”\"')")
    return before[-1:].isalnum() or behind[:1].islower()


_NAME = lazy_pattern(
    r"[^\W\d_a-zß-ÿ][\w.’'-]{0,30}(?: (?:de |da |di |van |von |der |den |la |le |el |al-)?[^\W\d_a-zß-ÿ][\w.’'-]{0,30}){1,3}"
)
_BYLINE = Phrases.load(__package__, "byline_words")
_BY = lazy_pattern(
    lambda: (
        rf"(?i)(?:[^\n]{{0,60}}[|·•–—,\d]\s{{0,3}})?(?:(?:{any_of(_BYLINE.texts('told'))})\s)?(?:{any_of(_BYLINE.texts('by'))}):?\s*"
    )
)
"""What stands before such a name in its line; "Sort by" and "Designed by" lead to no writer."""
_DAY = lazy_pattern(
    r"\W{0,3}(?:[^\W\d_]{3,9}\.? )?(?:\d{1,2}(?:st|nd|rd|th)?\.? )?[^\W\d_]{3,9}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}\W{0,3}"
)
_LINE = 60


def leads_readers(document: Document, block: Block, link: Link) -> bool:
    """Whether a link of a page is for readers to follow: in running text, all of a paragraph in several words, to a mailbox, or with the name of whoever wrote the page."""
    return (
        in_prose(block, link)
        or _is_told_of(document, block, link)
        or is_bare_mail(link.target.strip())
        or is_of_byline(document, link)
    )


def _is_told_of(document: Document, block: Block, link: Link) -> bool:
    """Whether the one link of a paragraph says in several words where it leads, "<p><a>The plan of the quay (PDF)</a></p>": those of buttons, and of menus, which are lists or rows, have few."""
    return (
        block.kind is BlockKind.PARAGRAPH
        and block.link_characters == link.span.end - link.span.start
        and len(document.slice(link.span).split()) >= _WORDS_TOLD
    )


_WORDS_TOLD = 4


def is_of_byline(document: Document, link: Link) -> bool:
    """Whether the words of a link to "#" are the name of whoever wrote the page: behind "By", or alone between its title and its day."""
    if link.target.strip() != "#" or not 0 < link.span.end - link.span.start <= _LINE:
        return False
    at = document.block_index(link.span.start)
    words = document.slice(link.span).strip()
    if at is None or _NAME.fullmatch(words) is None:
        return at is not None and words[:1].isupper() and _is_behind_by(document, document.blocks[at], link)
    if _is_behind_by(document, document.blocks[at], link):
        return True
    block = document.blocks[at]
    rest = document.text[link.span.end : block.span.end].strip()
    if not rest and at + 1 < len(document.blocks):
        rest = document.slice(document.blocks[at + 1].span).strip()
    alone = not document.text[block.span.start : link.span.start].strip()
    return (
        alone and at > 0 and document.blocks[at - 1].kind in HEADING_KINDS and _DAY.fullmatch(rest[:_LINE]) is not None
    )


def _is_behind_by(document: Document, block: Block, link: Link) -> bool:
    return _BY.fullmatch(document.text, max(block.span.start, link.span.start - _LINE), link.span.start) is not None


def links_of_article(document: Document, sign: str, address: re.Pattern[str]) -> Iterator[Link]:
    """The links in the article whose whole address is such a one, each of which has a sign."""
    for link in document.links:
        if sign in link.target and address.fullmatch(link.target) is not None:
            index = document.block_index(link.span.start)
            if index is not None and content(document).is_main(index):
                yield link


def linked_places(document: Document) -> Places:
    """The places of a document's links, which do not lie in one another."""
    return Places(link.span for link in document.links)


def is_within_link(document: Document, mark: Citation, linked: Places) -> bool:
    """Whether the words of a link begin with two tags, as titles of changes do, and go on behind them: "[[quay][lamps] Light both](https://…)"; no link stands in another. Or whether they begin a pattern for names: "[year][month]-[initials]-[version]"."""
    return _PATTERN.match(document.text, mark.span.end) is not None or (
        linked.touch(mark.span)
        and document.source.startswith("[", document.locate(mark.span).start - 1)
        and document.text.startswith(" ", mark.span.end)
    )
