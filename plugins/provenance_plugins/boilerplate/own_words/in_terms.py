"""Whether a stretch is the matter of terms, a contract or a policy in the middle of which it stands: what letters and mails it rules, its numbered sections, its partners, who its party is."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_in_terms"]

_LEXICON = Phrases.load(LEXICON, "own_subject")
_TERMS = lazy_pattern(
    lambda: rf"\W*(?:[^\W\d_][\w.&’'-]*\W{{1,2}}){{0,3}}?(?:{any_of(_LEXICON.texts('terms'))})(?!\w)", re.IGNORECASE
)
"""At the beginning of a title, behind three words of a name at most: "Ferry Line privacy policy"."""
_NAMED = lazy_pattern(lambda: rf"(?:.*[ -])?(?:{any_of(_LEXICON.texts('terms'))})(?: [a-z]{{2}})?", re.IGNORECASE)
"""The name of a file that ends with it, or with the code of its language behind it."""
_KINDS = frozenset({"footer", "newsletter", "cookie", "comments"})
_TITLE, _TITLE_WORDS, _LINES = 120, 10, 4
"""Characters and words of a title, and the first lines of a text among which its own stands."""
_TOLD, _BEFORE, _BEHIND = 6, 2, 3
"""Blanks in a paragraph of such a text, and how many stand before and behind what belongs to it."""
_SAID = 3
"""Blanks in an item or a sentence that says something, at least."""
_RIGHTS = lazy_pattern(r"©|\(c\)|\breserved\b|[|·•]\s", re.IGNORECASE)
"""What the foot of a site has: whose the rights are, and bars between its links."""


def is_in_terms(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands between paragraphs of terms or a policy, and is no link and no button there, or in the licence of an old book behind its text."""
    if part.kind in _KINDS and _is_in_licence(document, part):
        return True
    if part.kind not in _KINDS or not document.recall("own_words.terms", _is_terms):
        return False
    first = document.blocks[part.blocks.start]
    words = document.slice(first.span).strip()
    if _RIGHTS.search(words) is not None or _is_link(document, part):
        return False
    told = document.recall("own_words.told in terms", _told)
    before = sum(at < part.blocks.start for at in told)
    if before < _BEFORE or len(told) - before - sum(at in part.blocks for at in told) < _BEHIND:
        return False
    if part.kind in {"footer", "cookie"}:
        return True
    return words.count(" ") >= _SAID and (
        words.endswith((".", ";", ":", ",")) or words[:1].isdigit() or first.kind is BlockKind.LIST_ITEM
    )


def _is_in_licence(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands behind the line with which a book of Project Gutenberg ends and its licence begins."""
    return document.media_type == "text/plain" and 0 <= document.recall("end of a book", _end_of_book) < part.span.start


def _end_of_book(document: Document) -> int:
    found = _END_OF_BOOK.search(document.text) if "GUTENBERG" in document.text else None
    return -1 if found is None else found.start()


_END_OF_BOOK = lazy_pattern(
    r"(?m)^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG|^START: FULL LICENSE", signs=("END OF", "FULL LICENSE")
)


def _is_terms(document: Document) -> bool:
    """Whether the title, one of the first lines, the first heading or the name of the file is that of terms, a contract or a policy."""
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [document.slice(block.span).strip() for block in document.blocks[:_LINES]]
    titles += [
        document.slice(block.span).strip()
        for block in document.blocks
        if block.kind is BlockKind.HEADING and block.level == 1
    ][:1]
    if any(
        len(title) <= _TITLE
        and title.count(" ") < _TITLE_WORDS
        and title[-1:] not in {".", "?", "!"}
        and _TERMS.match(title) is not None
        for title in titles
    ):
        return True
    if document.row is not None:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return _NAMED.fullmatch(" ".join(name.replace("_", " ").replace("-", " ").split())) is not None


def _told(document: Document) -> tuple[int, ...]:
    """The blocks that say something in more than a few words, and are no headings."""
    return tuple(
        index
        for index, block in enumerate(document.blocks)
        if block.kind is not BlockKind.HEADING and document.text.count(" ", *block.span) >= _TOLD
    )


def _is_link(document: Document, part: Boilerplate) -> bool:
    """Whether the first line of a stretch is nothing but a link, as an entry of a foot is."""
    span = document.blocks[part.blocks.start].span
    words = document.slice(span).strip(" *_\n")
    return any(
        span.start <= link.span.start < span.end and document.slice(link.span).strip(" *_\n") == words
        for link in document.links
    )
