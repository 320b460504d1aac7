"""What looks like a page's and stands among what an author wrote: an item of his own list, the heading of a section that he tells of, the head of notes on how to earn."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Boilerplate, content, language
from provenance.analysis.addresses import host_of
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_one_of_functions", "stands_amid_own"]

_TOPICS = Phrases.load(LEXICON, "topics_of_notes")
_NOTES = lazy_pattern(
    lambda: rf"(?i)(?<![^\W_])(?:{any_of(_TOPICS.texts('alone'))})(?!\w)|\w(?:{any_of(_TOPICS.texts('joined'))})\b"
)
"""In a heading: what stands below are notes on the subject, "Affiliate strategy", "Linkstrategie"."""
_SHORT = 60
"""Characters of an item that says one thing."""
_SAID = 8
"""Blanks of a sentence, at least."""
_STOPS = tuple(".!?…")
_OURS = FirstPerson("we", "us", "our")
_REACH = 24
"""Blocks of a list or of a section, on each side, that are looked at."""


def stands_amid_own(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch in a file that somebody wrote is its author's by what stands beside it."""
    if document.row is not None or not document.is_written or any(one.field == "url" for one in document.declared):
        return False
    match part.kind:
        case "navigation":
            return _is_item_of_schedule(document, part) or _leads_elsewhere(document, part)
        case "related":
            return _is_one_of_stories(document, part)
        case "share":
            return _heads_own_section(document, part) or _is_one_of_ways(document, part)
        case "advertisement":
            return _heads_notes(document, part)
        case _:
            return False


def _is_item_of_schedule(document: Document, part: Boilerplate) -> bool:
    """Whether all other items of its list are short words of the text that lead nowhere, as no menu has them: "10 May to 6 June" above "Get directions"; a link within the page, "Back to top", is the page's."""
    items = _items_beside(document, part)
    schedule = bool(items) and all(
        content(document).is_main(at)
        and not block.link_characters
        and block.span.end - block.span.start <= _SHORT
        and not document.slice(block.span).rstrip().endswith(_STOPS)
        for at, block in items
    )
    return schedule and not any(link.target.startswith("#") for link in document.links if part.span.overlaps(link.span))


def is_one_of_functions(document: Document, part: Boilerplate) -> bool:
    """Whether an item of a file that somebody wrote stands among others of several words that lead nowhere: "Manage subscriptions" between "Authenticate users" and "Answer questions", what a service does."""
    if not document.is_written or document.row is not None or any(one.field == "url" for one in document.declared):
        return False
    items = _items_beside(document, part)
    return (
        len(items) >= _OTHERS
        and not document.blocks[part.blocks.start].link_characters
        and _is_item_of_schedule(document, part)
        and all(" " in document.slice(block.span).strip() for _, block in items)
    )


_OTHERS = 2
"""Further items of such a list, at least."""


def _leads_elsewhere(document: Document, part: Boilerplate) -> bool:
    """Whether all of a stretch are items that are links in words, each to another site: "[Learn more about the ferry](https://ferry.example)", "[Learn more about the mill](https://mill.example)". A menu leads about its own site."""
    blocks = [document.blocks[at] for at in part.blocks]
    if len(blocks) < _SITES or any(block.kind is not BlockKind.LIST_ITEM for block in blocks):
        return False
    hosts: list[str] = []
    for block in blocks:
        links = list(document.links_over(*block.span))
        words = document.slice(block.span).strip()
        if len(links) != 1 or document.slice(links[0].span).strip() != words or words.count(" ") < _POINTER:
            return False
        hosts.append(host_of(links[0].target))
    return all(hosts) and len(set(hosts)) == len(hosts)


_SITES, _POINTER = 2, 3
"""Sites to which such a list leads, at least, and blanks of what each is called."""


def _is_one_of_ways(document: Document, part: Boilerplate) -> bool:
    """Whether a call behind a label is one of several things that the text asks for, each in an item with a label and a sentence: "**Spread the word:** Follow us on …" below "**Map:** You can learn to map …"."""
    block = document.blocks[part.blocks.start]
    if len(part.blocks) > 1 or _LABEL.match(document.text, *block.span) is None:
        return False
    told = sum(
        content(document).is_main(at)
        and _LABEL.match(document.text, *one.span) is not None
        and document.slice(one.span).count(" ") >= _SAID
        for at, one in _items_beside(document, part)
    )
    return told >= _WAYS


_LABEL = lazy_pattern(r"\W{0,3}[A-ZÀ-Þ][\w’'-]*(?: [\w’'-]+){0,4}:\s")
_WAYS = 2
"""Other items of such a list, at least."""


def _is_one_of_stories(document: Document, part: Boilerplate) -> bool:
    """Whether a title that is wholly linked is one of several stories of the text, of which each has a link: its words are those of the page that it leads to. "Related: [The mill](…)" has its label before the link."""
    items = _items_beside(document, part)
    if not items or not all(content(document).is_main(at) and block.link_characters for at, block in items):
        return False
    words = document.slice(part.span).strip()
    return any(
        link.target.startswith("http") and document.slice(link.span).strip() == words
        for link in document.links
        if part.span.overlaps(link.span)
    )


def _items_beside(document: Document, part: Boilerplate) -> list[tuple[int, Block]]:
    """The other items of the list in which a stretch is one, with their places."""
    blocks, first = document.blocks, part.blocks.start
    if len(part.blocks) > 1 or not part.whole or blocks[first].kind is not BlockKind.LIST_ITEM:
        return []
    found: list[tuple[int, Block]] = []
    for way in (range(first - 1, max(-1, first - _REACH), -1), range(first + 1, min(len(blocks), first + _REACH))):
        for at in way:
            if blocks[at].kind is not BlockKind.LIST_ITEM:
                break
            found.append((at, blocks[at]))
    return found


def _heads_own_section(document: Document, part: Boilerplate) -> bool:
    """Whether a heading stands over a sentence in which its writer says what "we" do, and over no link: "Connect with us" above a form that the text tells of. Bars to follow have links or names of networks alone."""
    if document.blocks[part.blocks.start].kind is not BlockKind.HEADING:
        return False
    spans = [block.span for _, block in _section(document, part.blocks.start)]
    read_as = language(document).read_as
    told = any(
        content(document).is_main(at)
        and block.kind is BlockKind.PARAGRAPH
        and (words := document.slice(block.span).strip(" *_")).count(" ") >= _SAID
        and words.endswith(_STOPS)
        and _OURS.is_in(words, read_as)
        for at, block in _section(document, part.blocks.start)
    )
    return told and not any(spans[0].start <= link.span.start < spans[-1].end for link in document.links)


def _section(document: Document, head: int) -> Iterator[tuple[int, Block]]:
    """What stands under a heading, up to the next one."""
    for at in range(head + 1, min(len(document.blocks), head + _REACH)):
        if document.blocks[at].kind in HEADING_KINDS:
            return
        yield at, document.blocks[at]


def _heads_notes(document: Document, part: Boilerplate) -> bool:
    """Whether a heading says that notes follow on how something is done, "Affiliate link strategy", and the items of a list stand below it; a notice to readers has no such word."""
    first = document.blocks[part.blocks.start]
    if first.kind is not BlockKind.HEADING or _NOTES.search(document.slice(first.span)) is None:
        return False
    below = document.blocks[part.blocks.start + 1 : part.blocks.start + 2]
    return bool(below) and below[0].kind is BlockKind.LIST_ITEM
