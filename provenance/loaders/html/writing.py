"""Reading text under construction: words, the white space between them, the blocks they make, and the map back to the source."""

from __future__ import annotations

from provenance.documents import Block, BlockKind, Element, Region
from provenance.loaders.html.nodes import Node
from provenance.patterns import lazy_pattern
from provenance.spans import SourceMap, Span

_SPACES = {ord(character): " " for character in "\t\n\r\f"}
_WORDS = lazy_pattern(r"[^ ]+(?: [^ ]+)*")
_NONE, _SPACE, _LINE_END = 0, 1, 2


class Surroundings:
    """What a block takes from the elements around it; one for each element, made from that of its parent."""

    __slots__ = (
        *(
            "block",
            "block_kind",
            "element",
            "is_block",
            "kept",
            "kind",
            "language",
            "level",
            "link",
            "lists",
            "name",
            "parent",
            "regions",
        ),
        "tag",
    )

    def __init__(self, parent: Surroundings | None, name: str) -> None:
        self.parent = parent
        self.name = name
        self.element: Element | None = None
        """Made when a block needs it."""
        self.tag: Node | None = None
        """For making the element."""
        self.is_block = False
        self.kind: BlockKind | None = None
        """The kind that this very element gives; None where its parent's holds."""
        self.level = 0
        self.block: Surroundings | None
        """The innermost element that is a block, where that is one further out. Nothing refers to itself: it would live on until the collector finds it."""
        self.block_kind: tuple[BlockKind | None, int]
        """Kind and level of a block in here."""
        self.regions: frozenset[Region]
        self.link: int
        """The number of the link around; -1 for none."""
        self.kept: bool
        """White space is kept as it is (`pre`)."""
        self.language: str | None
        self.lists: int
        if parent is None:
            self.block = None
            self.block_kind = (None, 0)
            self.regions = frozenset()
            self.link = -1
            self.kept = False
            self.language = None
            self.lists = 0
        else:
            self.block = parent if parent.is_block else parent.block
            self.block_kind = parent.block_kind
            self.regions = parent.regions
            self.link = parent.link
            self.kept = parent.kept
            self.language = parent.language
            self.lists = parent.lists


class Draft:
    """A block while its words come in."""

    __slots__ = ("around", "first_link", "linked", "one_link", "start")

    def __init__(self, start: int, around: Surroundings) -> None:
        self.start = start
        self.around = around
        self.linked = 0
        self.first_link = around.link
        self.one_link = around.link >= 0


class Writer:
    """Takes strings in the order of the source, gives blocks."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.map = SourceMap()
        self.blocks: list[tuple[Draft, int]] = []
        """Finished blocks, each with its end."""
        self.open: Draft | None = None
        self.space = _NONE
        self.source_end = 0
        """Where the last words ended in the source."""
        self.links: list[list[int]] = []
        """Text offsets of the first and behind the last word of each link; -1 where it has none."""

    def close(self) -> None:
        """End the block."""
        if self.open is not None:
            self.blocks.append((self.open, self.map.length))
            self.open = None
        self.space = _NONE

    def line_end(self) -> None:
        """A `br`: a line end, and the second one ends the block."""
        if self.open is not None:
            if self.space == _LINE_END:
                self.close()
            else:
                self.space = _LINE_END

    def words(self, text: str, start: int, end: int, around: Surroundings) -> None:
        """Words without white space around them, from source[start:end]."""
        mapped = self.map
        if self.open is None:
            if self.blocks:
                self.out.append("\n\n")
                mapped.add(2, self.source_end, start)
            self.open = Draft(mapped.length, around)
        elif self.space:
            self.out.append(" " if self.space == _SPACE else "\n")
            mapped.add(1, self.source_end, start)
        self.space = _NONE
        draft = self.open
        if around.link >= 0:
            draft.linked += len(text)
            words = self.links[around.link]
            if words[0] < 0:
                words[0] = mapped.length
            words[1] = mapped.length + len(text)
        if around.link != draft.first_link:
            draft.one_link = False
        self.out.append(text)
        mapped.add(len(text), start, end)
        self.source_end = end

    def blank(self) -> None:
        """White space between words."""
        if not self.space:
            self.space = _SPACE

    def verbatim(self, text: str, start: int, around: Surroundings) -> None:
        """Text that stands in the source as it is, from `start` on; white space is collapsed."""
        flat = text if text.isprintable() else text.translate(_SPACES)  # the look is cheaper than the change
        core = flat.strip(" ")
        if not core:
            if flat and not self.space:
                self.space = _SPACE
            return
        at = start
        if flat.startswith(" "):
            self.space = self.space or _SPACE
            at += len(flat) - len(flat.lstrip(" "))
        if "  " not in core:
            self.words(core, at, at + len(core), around)
        else:
            for match in _WORDS.finditer(core):
                if match.start():
                    self.space = _SPACE
                self.words(match[0], at + match.start(), at + match.end(), around)
        if flat.endswith(" "):
            self.space = _SPACE

    def reference(self, text: str, start: int, end: int, around: Surroundings) -> None:
        """What a character reference stands for."""
        if text.strip("\t\n\r\f "):
            self.words(text, start, end, around)
        elif not self.space:
            self.space = _SPACE

    def kept(self, text: str, start: int, end: int, around: Surroundings) -> None:
        """Text whose white space counts (`pre`); line ends around the block are left out."""
        if self.open is None:
            stripped = text.lstrip("\r\n")
            if len(text) == end - start:
                start += len(text) - len(stripped)
            text = stripped
            if not text.strip():
                return
        self.words(text, start, end, around)

    def text(self) -> str:
        """All that was written."""
        return "".join(self.out)


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch of text without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def finished(writer: Writer, text: str, language: str | None) -> list[Block]:
    """The blocks, by what is around each."""
    return [block for draft, end in writer.blocks if (block := _block(draft, end, text, language))]


def _block(draft: Draft, end: int, text: str, language: str | None) -> Block | None:
    span = trimmed(text, draft.start, end)
    if span.start == span.end:
        return None
    around = draft.around
    kind, level = around.block_kind
    return Block(
        span,
        kind or BlockKind.TEXT,
        around.regions | {Region.LINK} if draft.one_link else around.regions,
        level,
        min(draft.linked, span.end - span.start),
        around.element,
        None if around.language == language else around.language,
    )
