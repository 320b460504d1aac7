"""What a loader makes of a source: a document with its reading text, its parts, and the way back to the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from provenance.named_tuples import NamedTuple
from provenance.spans import SourceMap, SourceSpan, Span

T = TypeVar("T")


class BlockKind(StrEnum):
    """What a block is, from the markup that holds it."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"
    QUOTE = "quote"
    CODE = "code"
    NOTE = "note"
    REFERENCE = "reference"
    TEXT = "text"
    """Text of a page outside any of the above, such as the words of a `div`."""

    __hash__ = str.__hash__  # that of Enum is written in Python, and kinds are looked up for every block


HEADING_KINDS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
PROSE_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.QUOTE, BlockKind.TEXT}
)
"""Kinds of blocks whose words are the author's running text (or, for quotes, somebody's): not headings, captions, notes, code."""


class Region(StrEnum):
    """A part of a page that a block stands in, from the elements around it."""

    NAV = "nav"
    HEADER = "header"
    FOOTER = "footer"
    ASIDE = "aside"
    MAIN = "main"
    ARTICLE = "article"
    FIGURE = "figure"
    FORM = "form"
    TABLE = "table"
    LIST = "list"
    QUOTE = "quote"
    LINK = "link"
    """The whole block is inside one link."""
    HIDDEN = "hidden"
    """Marked `aria-hidden`: seen by readers, not read out."""

    __hash__ = str.__hash__


class Element(msgspec.Struct, frozen=True, eq=False):
    """A markup element around a block, without its content: enough to tell a page's parts apart."""

    name: str
    parent: Element | None
    id: str = ""
    classes: tuple[str, ...] = ()
    role: str = ""
    attributes: Mapping[str, str] = msgspec.field(default_factory=dict)
    """The few further attributes that say what a part is: itemprop, itemtype, property, typeof, datetime, data-*, aria-label, aria-live, and those by which programs in the browser show a part (ng-if, v-if, x-show)."""

    def lineage(self) -> Iterator[Element]:
        """This element, then its ancestors up to the root."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent


class Block(msgspec.Struct, frozen=True, eq=False):
    """A heading, a paragraph, a list item, a cell …: the unit that is read as one."""

    span: Span
    kind: BlockKind
    regions: frozenset[Region] = frozenset()
    level: int = 0
    """1 to 6 for headings; nesting depth, from 1, for list items; else 0."""
    link_characters: int = 0
    """How many characters of the block are inside links."""
    element: Element | None = None
    """The innermost element around the block (HTML alone)."""
    language: str | None = None
    """The block's own `lang`, where it differs from the document's."""

    @property
    def link_density(self) -> float:
        """The share of the block's characters that stand in links, 0 to 1."""
        return self.link_characters / max(1, self.span.end - self.span.start)


class Link(msgspec.Struct, frozen=True):
    """A link with its words in the reading text and its address in the source."""

    span: Span
    target: str
    source: SourceSpan | None = None
    """The address itself, in the source."""
    relation: tuple[str, ...] = ()
    """The values of `rel`, lower case."""


class Image(msgspec.Struct, frozen=True):
    """An image; `position` is the text offset at which it stands."""

    position: int
    target: str
    source: SourceSpan | None = None
    """The whole element or Markdown image, in the source."""
    alt: str | None = None
    """The alternative text; None where there is no such attribute (not the same as an empty one)."""
    title: str = ""
    caption: Span | None = None
    """The caption of its figure."""
    decorative: bool = False
    """Hidden from readers or explicitly decorative: `role=presentation`, `aria-hidden`, a tracking pixel."""
    width: int | None = None
    """Pixels, where the markup states them."""
    height: int | None = None
    element: Element | None = None
    """The innermost element around it (HTML alone)."""
    link: str = ""
    """The address of the link that it stands in."""


class Comment(msgspec.Struct, frozen=True):
    """A comment in the source that readers do not see; `position` is the text offset at which it stands."""

    position: int
    text: str
    source: SourceSpan


class NoteMark(msgspec.Struct, frozen=True):
    """A mark in the text that points to a note or reference by markup: `[^1]`, `<a href="#fn1">`, `[text][label]`."""

    span: Span
    label: str
    kind: str
    """`footnote`, `reference` (a Markdown reference link) or `anchor` (an HTML link into the page)."""


class Note(msgspec.Struct, frozen=True):
    """The body of a footnote, the definition of a reference link, an element that an anchor names."""

    label: str
    kind: str
    """As in `NoteMark`."""
    source: SourceSpan
    span: Span | None = None
    """Its words in the reading text, where they are read (a reference definition has none)."""
    target: str = ""
    """The address of a reference definition."""


class ReviewMark(msgspec.Struct, frozen=True):
    """What those who worked on a text left in its file, beside the text: an open comment, a change that is tracked, a line of the margins of its pages."""

    kind: str
    """`comment`; `insertion`, `deletion`, `move`; `header`, `footer`, `watermark`."""
    span: Span | None = None
    """The words that it is about or that were put in, in the reading text; empty where only a place is known; None where nothing is."""
    words: str = ""
    """What a comment or a margin says; a long one is cut."""
    author: str = ""
    """Whose it is, as the file says."""
    replies: int = 0
    """Comments that answer it."""


class Declared(msgspec.Struct, frozen=True):
    """A candidate for a piece of metadata, and the place where the source states it."""

    field: str
    """`title`, `date`, `modified`, `author`, `publisher`, `url`, `licence`, `language`, `description`, `site`, `image_credit`, `section`, `retrieved` (the day on
    which the text was fetched); of a row also `written`, a moment to parts of a second that is the same in all rows of the file, `unlabelled`, a day of which nothing says what it is, `yearless`, what may be a day without its year, `possible_author`, a name of which nothing does (of an `.odt` whoever saved it last), `anchor`, where it is a section of a page, `turns`, where it is a chat, `heard`, where a program heard it, `nameless`, where its table has no names and no titles and addresses,
    `unpublished`, where its day of publication is null and it has a slug and no address, and `system`, the one for sites whose store or export it is of."""
    value: str
    """As written there, white space collapsed; interpretation is the metadata analysis's work."""
    origin: str
    """Where: `front-matter:date`, `json-ld:datePublished`, `meta:article:published_time`, `time`, `byline`, `dateline`, `url`, `row:date` …; a loader of a
    plugin has words of its own before the colon, and is believed like structured data."""
    source: SourceSpan | None = None
    span: Span | None = None
    """Its words in the reading text, where they are read."""
    scope: str = ""
    """For structured data: the type of the thing it belongs to (`NewsArticle`, `Comment`, `WebSite` …); of a `possible_author` some names of its column, with bars between."""
    kind: str = ""
    """For a person or body in structured data: the type that it gives them (`Person`, `Organization` …)."""
    order: str = ""
    """For a date in figures that may be read in two ways: `DMY` or `MDY`, where the rest of its container shows which it is (other rows of its column)."""
    parts: int = 1
    """For how many documents of its container a fault of it is told here: what a book states of all its chapters is told of once, at the longest of them, with their number; 0 at the others."""


class Notice(NamedTuple):
    """Something that is wrong with a source though it could be read: the run reports it as a problem, never as a finding."""

    kind: str
    """The kind of problem: `row` (an id that another row has), `front-matter`, `encoding`, `attachment` (a part that was not read) or `limit`."""
    message: str
    """One sentence that says what is wrong, where, and what to do."""


_WRITTEN = frozenset(
    {
        *("text/markdown", "text/x-rst", "text/org", "text/gemini", "text/asciidoc"),
        *("text/x-dokuwiki", "text/x-mediawiki", "text/x-tiddlywiki", "text/x-textile"),
    }
)


class Document(msgspec.Struct, frozen=True, eq=False):
    """One text to check. Made by a loader and not changed afterwards, but for the memory of its analyses: every rule reads the same."""

    id: str
    path: str
    """With forward slashes, from the place of the configuration or the top of the repository on, whichever is nearer, else from the folder that
    was named on the command line or in which a named file lies; `<stdin>` for standard input. So it says the same from whatever folder a command is given."""
    media_type: str
    """`text/plain`, `text/markdown`, `text/html` …"""
    source: str
    text: str
    blocks: tuple[Block, ...]
    """In reading order; they do not overlap, and between them there is only white space."""
    source_map: SourceMap
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    comments: tuple[Comment, ...] = ()
    marks: tuple[NoteMark, ...] = ()
    notes: tuple[Note, ...] = ()
    declared: tuple[Declared, ...] = ()
    reviews: tuple[ReviewMark, ...] = ()
    """What reviewers left beside the text; nothing of it is in the text."""
    row: int | None = None
    """The line of a JSON-lines file (from 1), or the row of a table."""
    encoding: str = "utf-8"
    has_front_matter: bool = False
    whole_page: bool = False
    """An HTML page (with its navigation), not a fragment of one."""
    notices: tuple[Notice, ...] = ()
    """What is wrong with the source though it was read."""
    languages: tuple[str, ...] = ("en",)
    """The languages to read by where neither markup nor detection decides, the first one first."""
    file: str | None = None
    """The file's place on disk, for rules that look at what stands beside it; None where there is none."""
    code_spans: tuple[Span, ...] = ()
    """Code within lines, as the markup sets it off, and formulas, in order and apart; what is a block of code is none of them."""
    pages: tuple[int, ...] = ()
    """The places in the source at which pages begin, that of the first one too; none where it has no pages."""
    stretches: tuple[Span, ...] | None = None
    """Where a file holds its text in fields: the offsets in the source between which each stands that may be edited as it is, and none
    reaches from one into another. None: anywhere; none of them: nothing may."""
    in_full: bool = False
    """Judge it as a text for readers wherever it lies (`--document`): no folder makes a draft or test data of it."""
    page_as_text: bool = False
    """A page in HTML under the name of a plain text, which is read as the page that it is."""
    memory: dict[Hashable, Any] = msgspec.field(default_factory=dict)
    """What its analyses gave; see `recall`."""
    _block_starts: list[int] = msgspec.field(default_factory=list)

    def recall(self, key: Hashable, make: Callable[[Document], T]) -> T:
        """The value kept under `key`, made by `make(document)` the first time."""
        memory = self.memory
        try:
            kept: T = memory[key]
        except KeyError:
            pass
        else:
            return kept
        value = memory[key] = make(self)
        return value

    def keep(self, key: Hashable, value: object) -> None:
        """Keep a value for `recall`."""
        self.memory[key] = value

    @property
    def folders(self) -> tuple[str, ...]:
        """The names of the folders that it lies in, in small letters, where they may say what it is: none for what is judged in full."""
        return () if self.in_full else tuple(self.path.replace("\\", "/").lower().split("/")[:-1])

    @property
    def is_written(self) -> bool:
        """Whether it is in markup that people write by hand, Markdown, reStructuredText, Org, Gemtext, AsciiDoc, Textile or that of a wiki: what stands there somebody put there."""
        return self.media_type in _WRITTEN

    def block_index(self, offset: int) -> int | None:
        """The index of the block that holds a text offset; None between blocks."""
        starts = self._block_starts
        if not starts and self.blocks:
            starts.extend([block.span[0] for block in self.blocks])
        index = bisect_right(starts, offset) - 1
        if index < 0:
            return None
        end = self.blocks[index].span[1]
        return None if offset >= end and offset > starts[index] else index

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a text offset; None between blocks."""
        index = self.block_index(offset)
        return None if index is None else self.blocks[index]

    def heading_above(self, offset: int) -> Block | None:
        """The last heading before the block that holds a text offset."""
        headings = self.recall("headings of blocks", _headings)
        before = bisect_left(headings, self.block_index(offset) or 0)
        return self.blocks[headings[before - 1]] if before else None

    def links_over(self, start: int, end: int) -> list[Link]:
        """The links that stand in a stretch of the text or reach into it, in the order of the text: found without a walk through all."""
        starts, links = self.recall("links by where they begin", _in_order)
        first = bisect_left(starts, start)
        if first and links[first - 1].span.end > start:
            first -= 1
        return links[first : bisect_left(starts, end)]

    def slice(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span[0] : span[1]]  # two thirds of the time of names, two hundred times a text

    def locate(self, span: Span) -> SourceSpan:
        """The exact place of a text span in the source."""
        return self.source_map.locate(span)

    def first(self, name: str) -> Declared | None:
        """The first declared candidate for a field."""
        return next((candidate for candidate in self.declared if candidate.field == name), None)


def _headings(document: Document) -> list[int]:
    return [index for index, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING]


def _in_order(document: Document) -> tuple[list[int], list[Link]]:
    links = sorted(document.links, key=lambda link: link.span.start)
    return [link.span.start for link in links], links
