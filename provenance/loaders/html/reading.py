"""The walk through a page's tree, in reading order: text, blocks, and the elements that say something of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

import msgspec

from provenance.documents import Block, BlockKind, Element, Region
from provenance.loaders import inline_code
from provenance.loaders.html import names
from provenance.loaders.html.attributes import named_parts, value, words
from provenance.loaders.html.nodes import Node, Remark, Words
from provenance.loaders.html.soup import PageElement
from provenance.loaders.html.tree import Tree
from provenance.loaders.html.writing import Surroundings, Writer, finished, trimmed
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_INSIDE = 100
"""Elements and strings of a hidden element among which properties are looked for."""
_INVISIBLE = lazy_pattern(r"(?<![\w-])(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*hidden)", re.IGNORECASE)
"""Not `backface-visibility: hidden`, which hides the back of what turns."""
_UNROLLED = "animation-name"
"""Beside `visibility: hidden`, what appears as soon as somebody scrolls down to it."""
_UNTIL = "until-found"
_SHORT = 200
"""Characters of a page that may show nothing: its name, “Loading …”."""
_STREAMED = lazy_pattern(r"S:[0-9a-f]+")
"""The `id` of a part of a page that React sends late, hidden until a script at once puts it into its place."""
_TELLING = (
    *("author", "autor", "auteur", "verfasser", "byline", "by-line", "writer", "contribut"),
    *("redakteur", "skribent", "reporter", "columnist", "journalist", "creator", "vcard"),
    *("yazar", "penulis", "forfatter", "szerz", "kirjoittaja", "tacgia", "tac-gia", "avtor"),
    *("publish", "date", "time", "posted", "modified"),
    *("credit", "copyright", "licence", "license", "footnote", "noteref", "reference"),
)
"""Parts of classes that tell something."""
_TELLING_ATTRIBUTES = frozenset({"itemprop", "property", "rel", "id", "name", "datetime", "typeof", "itemtype", "role"})
_BLANK = " \n"
_WORDS = frozenset({None, BlockKind.PARAGRAPH})
_HELD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
"""Kinds that give way to that of an element further out."""
_TELLING_ELEMENTS = frozenset({"time", "address"})
_LINES = frozenset({"x", "y", "dy"})
"""Attributes by which a part of a drawing's words stands on a line of its own."""
_LONG = 300
"""Characters of an attribute that are kept with an element."""


class Seen(NamedTuple):
    """An element that says something of the page, and the words in it."""

    tag: Node
    start: int
    """Text offsets; see `Page.words`."""
    end: int
    around: Surroundings


class SeenImage(NamedTuple):
    """An image, where it stands, and the figure around it."""

    tag: Node
    position: int
    figure: Node | None
    hidden: bool
    around: Surroundings


class Page(msgspec.Struct, eq=False):
    """A page as it was read: what the makers of links, notes, images and metadata work on."""

    tree: Tree
    text: str = ""
    blocks: tuple[Block, ...] = ()
    writer: Writer = msgspec.field(default_factory=Writer)
    links: list[Node] = []
    """The `a` elements with an address; the words of each are in `writer.links`, in the same order."""
    images: list[SeenImage] = []
    comments: list[tuple[int, Remark]] = []
    code: list[Span] = []
    """Words of elements for code, as they end; not within preformatted text."""
    captions: dict[int, Span] = {}
    """`id` of a `figure` -> the words of its caption."""
    seen: list[Seen] = []
    """Elements of the text with an attribute or class that tells something: `time`, `itemprop`, `rel`, `id`, `byline` …"""
    unseen: list[Node] = []
    """Hidden elements with an `itemprop`: what a page states for programs alone."""
    head: list[Node] = []
    """`meta`, `link`, `title`, and scripts that are written out, wherever they stand."""
    language: str | None = None

    def span(self, seen: Seen) -> Span | None:
        """The words of an element; None where it has none."""
        span = trimmed(self.text, seen.start, min(seen.end, len(self.text)))
        return span if span.end > span.start else None

    def words(self, seen: Seen) -> str:
        """The words of an element on one line."""
        return " ".join(self.text[seen.start : seen.end].split())


def read(tree: Tree) -> Page:
    """Walk the tree. There is no recursion in it: real pages nest more than a thousand deep."""
    page, hidden = _walked(tree)
    if hidden and len(page.text) <= _SHORT:
        from provenance.loaders.html.veils import veil_of  # noqa: PLC0415 - few pages show nothing

        if (veil := veil_of(hidden, page.text)) is not None:
            page, _ = _walked(tree, veil)
    page.blocks = tuple(finished(page.writer, page.text, page.language))
    return page


def _walked(tree: Tree, veil: Node | None = None) -> tuple[Page, list[Node]]:
    """The page with its text, and the elements that are hidden; `veil`: one of them that a script shows."""
    page = Page(tree)
    walk = _Walk(page, veil)
    walk.run()
    page.text = page.writer.text()
    return page, walk.hidden


class _Walk:
    def __init__(self, page: Page, veil: Node | None = None) -> None:
        self.page = page
        self.veil = veil
        self.hidden: list[Node] = []
        self.writer = page.writer
        self.figures: list[Node] = []
        self.classes: dict[str, bool] = {}
        """Values of `class` -> whether they tell something: most stand on many elements."""
        self.formula = 0
        """Where the last formula begins."""
        self.noting: dict[str, tuple[BlockKind, ...]] = {}
        """Values of `class` -> the kinds of blocks that they name."""

    def run(self) -> None:
        root = Surroundings(None, "")
        root.is_block = True
        writer = self.writer
        # Children that are to come, what is around them, and what to do at the end: the element, where it began, whether it tells something.
        stack: list[tuple[Iterator[PageElement], Surroundings, Node | None, int, bool]] = [
            (iter(self.page.tree.soup.contents), root, None, 0, False)
        ]
        while stack:
            children, around, left, start, telling = stack[-1]
            for item in children:
                if isinstance(item, Words):
                    if len(item) == 1 and item in _BLANK and not around.kept:
                        writer.blank()
                    else:
                        self.string(item, around)
                elif isinstance(item, Node):
                    inner = self.enter(item, around)
                    if inner is not None:
                        tells = self.telling(item)
                        last = item if tells or inner.is_block or item.name in inline_code.ELEMENTS else None
                        contents = iter(item.contents) if item.name != names.DRAWING else self.drawn(item)
                        stack.append((contents, inner, last, writer.map.length, tells))
                        break
                elif isinstance(item, Remark):
                    self.page.comments.append((writer.map.length, item))
            else:
                stack.pop()
                if left is not None:
                    self.leave(left, around, start)
                    if telling:
                        self.page.seen.append(Seen(left, start, writer.map.length, around))
        writer.close()

    def string(self, item: Words, around: Surroundings) -> None:
        writer = self.writer
        before = writer.open
        if item.pieces is None:
            if around.kept:
                writer.kept(str(item), item.start, item.end, around)
            else:
                writer.verbatim(item, item.start, around)
        else:
            at = 0
            for length, start, end in item.pieces:
                part = item[at : at + length]
                at += length
                if around.kept:
                    writer.kept(part, start, end, around)
                elif length == end - start:
                    writer.verbatim(part, start, around)
                else:
                    writer.reference(part, start, end, around)
        if writer.open is not before and writer.open is not None:
            block = around if around.is_block or around.block is None else around.block
            writer.open.around = block
            element_of(block)

    def enter(self, tag: Node, around: Surroundings) -> Surroundings | None:
        """What holds inside an element; None where nothing of it is read."""
        name = tag.name
        attributes = tag.attrs
        if name in names.LEAVES and not (name == "template" and not names.SHADOWS.isdisjoint(attributes)):
            self.leaf(tag, name, around)
            return None
        if ("hidden" in attributes or "style" in attributes) and _is_hidden(attributes) and tag is not self.veil:
            self.hidden.append(tag)
            if name in names.BLOCKS:
                self.writer.close()
            if "itemprop" in attributes:
                self.page.unseen.append(tag)
            else:
                inside = islice(tag.descendants, _INSIDE)
                self.page.unseen.extend(one for one in inside if isinstance(one, Node) and "itemprop" in one.attrs)
            return None
        inner = Surroundings(around, name)
        inner.tag = tag
        if name in names.BLOCKS:
            self.writer.close()
            self.block(inner, tag, name)
        elif around.name == names.DRAWING:
            self.writer.close()
            inner.is_block = True
            inner.kind = BlockKind.CAPTION if name == "text" else None
            inner.regions |= {Region.FIGURE}
        elif name in names.OF_FORMULAS:
            if self.writer.source_end > self.formula:
                self.writer.blank()
        elif name == "math":
            self.formula = self.page.tree.start(tag)
        elif name == "tspan" and not _LINES.isdisjoint(attributes):
            self.writer.line_end()
        elif name == "a" and "href" in attributes:
            inner.link = len(self.page.links)
            self.page.links.append(tag)
            self.writer.links.append([-1, self.writer.map.length])
        if attributes:
            self.attributes(inner, tag)
        if inner.is_block:
            inner.block_kind = _kind(inner, around)
        return inner

    def leaf(self, tag: Node, name: str, around: Surroundings) -> None:
        """An element in which nothing is read, but for scripts that stand in the page and images that are hidden like any other."""
        if name in names.OF_THE_HEAD or (name == "script" and "src" not in tag.attrs):
            if name != "title" or Region.FIGURE not in around.regions:  # what pops up over a drawing
                self.page.head.append(tag)
        elif name == "br":
            self.writer.line_end()
        elif name in names.UNREAD:
            if name in names.BLOCKS:
                self.writer.close()
        elif not _is_hidden(tag.attrs):
            hidden = Region.HIDDEN in around.regions or tag.attrs.get("aria-hidden") == "true"
            figure = self.figures[-1] if self.figures else None
            self.page.images.append(SeenImage(tag, self.writer.map.length, figure, hidden, around))

    def drawn(self, drawing: Node) -> Iterator[PageElement]:
        """The elements of a drawing whose words are seen, in order."""
        waiting = [iter(drawing.contents)]
        while waiting:
            for tag in waiting[-1]:
                if not isinstance(tag, Node) or tag.name in names.NOT_DRAWN:
                    continue
                if tag.name in names.DRAWN:
                    yield tag
                elif not _is_hidden(tag.attrs) and tag.attrs.get("display") != "none":
                    waiting.append(iter(tag.contents))
                    break
            else:
                waiting.pop()

    def block(self, inner: Surroundings, tag: Node, name: str) -> None:
        inner.is_block = True
        kind = inner.kind = names.KINDS.get(name)
        if kind is BlockKind.HEADING:
            inner.level = int(name[1]) if name[0] == "h" else 6
        elif kind is BlockKind.LIST_ITEM:
            inner.level = max(1, inner.lists)
        elif kind is BlockKind.CODE:
            inner.kept = True
        elif name == "figure":
            self.figures.append(tag)
        region = names.REGIONS.get(name)
        if region is not None:
            if region not in inner.regions:
                inner.regions |= {region}
            if region is Region.LIST:
                inner.lists += 1

    def attributes(self, inner: Surroundings, tag: Node) -> None:
        attributes = tag.attrs
        if "lang" in attributes or "xml:lang" in attributes:
            language = value(tag, "lang") or value(tag, "xml:lang")
            inner.language = language or inner.language
            if tag.name == "html":
                self.page.language = language
        if "role" in attributes:
            role = (value(tag, "role") or "").lower()
            region = names.ROLES.get(role)
            if region is not None:
                inner.regions |= {region}
            if role == "heading":
                level = value(tag, "aria-level") or "2"
                inner.kind, inner.level = BlockKind.HEADING, int(level) if level in set("123456") else 2
                if not inner.is_block:
                    self.writer.close()
                    inner.is_block = True
            elif role in names.NOTE_ROLES and inner.is_block:
                inner.kind = names.NOTE_ROLES[role]
        if "class" in attributes and tag.name in names.NOTE_ELEMENTS:
            for kind in self.kinds(attributes["class"]):
                if kind is not BlockKind.CAPTION or inner.kind in _WORDS:
                    inner.kind = kind
        if attributes.get("aria-hidden") == "true":
            inner.regions |= {Region.HIDDEN}

    def kinds(self, classes: str) -> tuple[BlockKind, ...]:
        """The kinds of blocks that the names of a class stand for."""
        known = self.noting.get(classes)
        if known is None:
            lower = classes.lower()
            found = [names.NOTE_CLASSES.get(name) for name in lower.split()]
            if any(part in lower for part in names.CAPTION_PARTS):
                captions = (names.CAPTION_CLASS.search(name) for name in lower.split())
                found = [
                    kind or (BlockKind.CAPTION if caption else None)
                    for kind, caption in zip(found, captions, strict=True)
                ]
            known = self.noting[classes] = tuple(kind for kind in found if kind is not None)
        return known

    def leave(self, tag: Node, around: Surroundings, start: int) -> None:
        if around.is_block:
            self.writer.close()
            if tag.name == "figure" and self.figures:
                self.figures.pop()
            elif tag.name == "figcaption" and self.figures:
                self.page.captions.setdefault(id(self.figures[-1]), Span(start, self.writer.map.length))
        elif tag.name in inline_code.ELEMENTS and not around.kept:
            end = self.writer.map.length
            if end - start <= inline_code.LONGEST:
                self.page.code.append(Span(start, end))

    def telling(self, tag: Node) -> bool:
        attributes = tag.attrs
        if not attributes:
            return tag.name in _TELLING_ELEMENTS
        if tag.name in _TELLING_ELEMENTS or not _TELLING_ATTRIBUTES.isdisjoint(attributes):
            return True
        classes = named_parts(tag)
        if not classes:
            return False
        known = self.classes.get(classes)
        if known is None:
            lower = classes.lower()
            known = self.classes[classes] = _tells(lower)
        return known


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether the attributes of an element hide it; what is hidden until somebody looks for its words is shown then, as what stands in `details` is."""
    if (hidden := attributes.get("hidden")) is not None:
        return hidden.lower() != _UNTIL and _STREAMED.fullmatch(attributes.get("id", "")) is None
    style = attributes.get("style")
    if style is None or ("n" not in style and "N" not in style):
        return False
    found = _INVISIBLE.search(style)
    return found is not None and not (found[0][0] in "vV" and _UNROLLED in style)


def _tells(lower: str) -> bool:
    """Whether the classes of an element, in small letters, have a part that tells something."""
    for part in _TELLING:  # noqa: SIM110 - a generator costs three times as much
        if part in lower:
            return True
    return False


def _kind(inner: Surroundings, around: Surroundings) -> tuple[BlockKind | None, int]:
    """The kind of a block in an element: its own, unless that is one which gives way to the kind of what is around.

    A cell in preformatted text is code: the table only sets the number of each line beside it.
    """
    if around.kept and inner.kind is BlockKind.TABLE_CELL:
        return BlockKind.CODE, 0
    outer = (None, 0) if inner.name in names.SECTIONS else around.block_kind
    own = inner.kind
    if (
        own is None
        or (own is BlockKind.PARAGRAPH and outer[0] in names.HOLDERS)
        or (own in _HELD and outer[0] in names.NOTES)
    ):
        return outer
    return own, inner.level


def element_of(around: Surroundings) -> Element | None:
    """The element of some surroundings, with those around it; made once."""
    chain: list[Surroundings] = []
    current: Surroundings | None = around
    while current is not None and current.element is None and current.tag is not None:
        chain.append(current)
        current = current.parent
    parent = current.element if current is not None else None
    for each in reversed(chain):
        parent = each.element = _element(each.tag, parent) if each.tag is not None else parent
    return around.element


def _element(tag: Node, parent: Element | None) -> Element:
    if not tag.attrs:
        return Element(tag.name, parent)
    kept = {
        name: text[:_LONG]
        for name, text in tag.attrs.items()
        if name in names.KEPT_ATTRIBUTES or name.startswith("data-")
    }
    return Element(
        tag.name, parent, value(tag, "id") or "", words(tag, "class"), (value(tag, "role") or "").lower(), kept
    )
