"""Where on an HTML page the article stands: by what its markup says, else by where its text is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from itertools import count

from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Element, Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

_CONTAINERS = Phrases.load(__package__, "containers")
_FURNITURE = Phrases.load(__package__, "furniture")

_AROUND = frozenset({"nav", "aside", "footer", "form", "menu", "dialog", "select", "button"})
_AROUND_ROLES = frozenset(
    {"navigation", "complementary", "contentinfo", "search", "dialog", "banner", "menu", "toolbar"}
)
_FEET = frozenset({"nav", "footer"})
_FEET_ROLES = frozenset({"navigation", "contentinfo"})
"""What frames a site, and holds no text of a page however much stands in it."""
_BODY, _ARTICLE, _MAIN = 3, 2, 1
"""How plainly an element says that it holds the article."""
_ENOUGH = 0.45
"""The share of a page's running text that an element must hold to be believed."""
_BULK = 0.4
"""The share of a page's running text from which an element is not furniture, whatever it is called."""
_ALL = 0.85
"""The same for an element that says that it holds comments."""
_MOST = 0.7
"""The share of its parent's running text with which an element takes its place, where no element says that it is the article."""
_ONE = 0.5
"""The share of a page's running text that stands in one element where the page is one text, and is not laid out in cards and sections."""
_RUNNING = 60
"""Characters from which a block is running text wherever it stands."""
_LINKED = 0.5
"""The share of a block's characters that stand in links from which on it is a menu."""
_OF_SEVERAL = 0.2
"""The share of the running text of the article of most of it that another has where a page is an issue of several."""
_TOLD = 300
"""Characters of running text, in two paragraphs at least, that make one of several articles."""
_HEAD_BLOCKS = 15
"""Blocks between the page's title and the article's text that may be its byline, its date, its summary."""
_PART = lazy_pattern(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_NAMED_TITLE = lazy_pattern(r"(?:article|entry|post|story)[-_]*(?:title|headline)")
_STOPS = tuple('.!?…。！？।:”"»')


class Article(NamedTuple):
    """The blocks of a page that are its article."""

    inside: tuple[int, ...]
    """Indices of the blocks in it, what a template put among them included."""
    flow: frozenset[int]
    """Those that stand in the flow of its text: between its paragraphs or beside them in the same element."""
    is_named: bool
    """An element says that it is the article."""
    is_scattered: bool
    """No element says so, and the running text stands in many, as the cards and sections of a firm's page do."""


def article(document: Document) -> Article | None:
    """The article of a whole page; None for other documents."""
    if document.media_type != "text/html" or not document.whole_page:
        return None
    return _Page(document).article()


class _Page:
    def __init__(self, document: Document) -> None:
        self._blocks = document.blocks
        self._text = document.text
        self._outside: dict[Element, bool] = {}
        self._claims: dict[Element, bool] = {}
        self._inside: dict[Element, bool] = {}
        own = [self._own_text(block) for block in self._blocks]
        self._held = self._sums(own)
        self._total = sum(own)
        self._running = [
            0 if self._is_outside(block.element) else running for block, running in zip(self._blocks, own, strict=True)
        ]

    def _sums(self, running: Sequence[int]) -> dict[Element, int]:
        """How much running text each element holds."""
        sums: dict[Element, int] = {}
        depths: dict[Element, int] = {}
        for block, characters in zip(self._blocks, running, strict=True):
            if not characters or block.element is None:
                continue
            path: list[Element] = []  # to one that is known: pages nest elements ten thousand deep
            element: Element | None = block.element
            while element is not None and element not in sums:
                path.append(element)
                sums[element] = 0
                element = element.parent
            depth = -1 if element is None else depths[element]
            depths.update(zip(reversed(path), count(depth + 1)))
            sums[block.element] += characters
        for element in sorted(sums, key=depths.__getitem__, reverse=True):
            if element.parent is not None:
                sums[element.parent] += sums[element]
        return sums

    def article(self) -> Article:
        container = self._container()
        containers = frozenset((container, *self._others(container)))
        inside = [
            index
            for index, block in enumerate(self._blocks)
            if block.element is not None and self._belongs(block.element, containers)
        ]
        if not inside:
            inside = [index for index, block in enumerate(self._blocks) if not self._is_outside(block.element)]
        head = self._head(inside)
        is_named = any(_says(element) > _MAIN for element in (container.lineage() if container is not None else ()))
        return Article((*head, *inside), self._flow(inside), is_named, not is_named and self._is_scattered(inside))

    def _is_scattered(self, inside: Sequence[int]) -> bool:
        sums: dict[Element | None, int] = {}
        for index in inside:
            parent = _parent(self._blocks[index])
            sums[parent] = sums.get(parent, 0) + self._running[index]
        return max(sums.values(), default=0) < _ONE * sum(sums.values())

    def _own_text(self, block: Block) -> int:
        """Characters of a block that are running text: not links, not labels."""
        length = block.span.end - block.span.start
        own = length - block.link_characters
        if block.kind is BlockKind.CODE or block.link_density > _LINKED:
            return 0
        if own >= _RUNNING or (
            block.kind is BlockKind.PARAGRAPH and self._text[block.span.start : block.span.end].endswith(_STOPS)
        ):
            return own
        return 0

    def _is_outside(self, element: Element | None) -> bool:
        """Whether an element or one around it says that it is not the article."""
        path: list[Element] = []  # no recursion: pages nest elements ten thousand deep
        known = False
        while element is not None:
            if element in self._outside:
                known = self._outside[element]
                break
            path.append(element)
            element = element.parent
        for element in reversed(path):
            known = known or self._says_outside(element)
            self._outside[element] = known
        return known

    def _says_outside(self, element: Element) -> bool:
        """Whether an element says that it is not the article; one that holds much of the page's text is not believed."""
        known = self._claims.get(element)
        if known is None:
            known = False
            if _says_outside(element):
                share = _ALL if _holds_comments(element) else _BULK
                known = self._held.get(element, 0) < max(1.0, share * self._total) or self._frames(element)
            self._claims[element] = known
        return known

    def _frames(self, element: Element) -> bool:
        """Whether an element is marked as the menu or the foot of a site, has no title in it, and leaves something for the page: pages of few words have most of theirs there."""
        if element.name not in _FEET and element.role not in _FEET_ROLES:
            return False
        return element not in self._titled and self._counted.get(element, 0) < len(self._blocks)

    @cached_property
    def _titled(self) -> dict[Element, int]:
        return self._sums([self._is_title(index) for index in range(len(self._blocks))])

    @cached_property
    def _counted(self) -> dict[Element, int]:
        """How many blocks each element holds."""
        return self._sums([1] * len(self._blocks))

    def _container(self) -> Element | None:
        sums = self._sums(self._running)
        total = sum(self._running)
        if not total:
            return None
        said = [(_says(element), held, element) for element, held in sums.items() if held >= _ENOUGH * total]
        said = [item for item in said if item[0]]
        if said:
            return max(said, key=lambda item: (item[0], item[1]))[2]
        return _densest(sums)

    def _others(self, container: Element | None) -> Iterator[Element]:
        """The other articles of a page that is an issue of several: each has paragraphs of its own, and the one of most text is an `article` like them."""
        if container is None or container.name != "article":
            return
        parts: dict[Element, list[int]] = {}
        for index, block in enumerate(self._blocks):
            element = block.element
            while element is not None and element.name != "article":
                element = element.parent
            if element is not None and self._running[index] and block.kind is BlockKind.PARAGRAPH:
                parts.setdefault(element, []).append(self._running[index])
        enough = max(_TOLD, _OF_SEVERAL * sum(parts.pop(container, ())))
        for element, running in parts.items():
            if len(running) > 1 and sum(running) >= enough and not _is_of_furniture(element):
                yield element

    def _belongs(self, element: Element | None, containers: AbstractSet[Element | None]) -> bool:
        """Whether an element is in a container, and nothing between the two says that it is not the article."""
        path: list[Element] = []
        while element not in containers and element is not None and element not in self._inside:
            path.append(element)
            element = element.parent
        known = element in containers or (element is not None and self._inside[element])
        for element in reversed(path):
            known = known and not self._says_outside(element)
            self._inside[element] = known
        return known

    def _head(self, inside: Sequence[int]) -> list[int]:
        """The title above the article's text, and what stands between the two."""
        first = inside[0] if inside else 0
        titles = [index for index in inside[:_HEAD_BLOCKS] if self._is_title(index)]
        if any(map(self._is_named_title, titles)):
            return []
        for index in range(first - 1, max(-1, first - _HEAD_BLOCKS - 1), -1):
            if self._is_title(index) and (not titles or self._is_named_title(index)):
                return [at for at in range(index, first) if not self._is_outside(self._blocks[at].element)]
        return []

    def _is_title(self, index: int) -> bool:
        block = self._blocks[index]
        return block.kind in HEADING_KINDS and block.level == 1

    def _is_named_title(self, index: int) -> bool:
        """Whether a title says that it is the article's: above a text that came with one of its own, this one is what readers see first."""
        element = self._blocks[index].element
        if element is None:
            return False
        names = "".join(name.lower() for name in (*element.classes, element.id))
        return element.attributes.get("itemprop") == "headline" or _NAMED_TITLE.search(names) is not None

    def _flow(self, inside: Sequence[int]) -> frozenset[int]:
        prose = [index for index in inside if self._running[index]]
        if not prose:
            return frozenset()
        parents = {_parent(self._blocks[index]) for index in prose if self._blocks[index].kind is BlockKind.PARAGRAPH}
        return frozenset(
            index
            for index in inside
            if prose[0] < index < prose[-1]
            or _parent(self._blocks[index]) in parents
            or _around_quote(self._blocks[index]) in parents
        )


def _around_quote(block: Block) -> Element | None:
    """What a quotation stands in: paragraphs in `blockquote` stand in the flow as it does."""
    parent = _parent(block)
    return (
        parent.parent if block.kind is BlockKind.QUOTE and parent is not None and parent.name == "blockquote" else None
    )


def _parent(block: Block) -> Element | None:
    return None if block.element is None else block.element.parent


def _densest(sums: dict[Element, int]) -> Element | None:
    """From the root down, as long as one element below holds most of the text."""
    children: dict[Element | None, list[Element]] = {}
    for element in sums:
        children.setdefault(element.parent, []).append(element)
    at: Element | None = None
    while True:
        below = children.get(at, [])
        best = max(below, key=sums.__getitem__, default=None)
        held = sums[at] if at is not None else max((sums[child] for child in below), default=0)
        if best is None or sums[best] < _MOST * held or best.name == "p":
            return at
        at = best


@cache
def _names() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    furniture = _FURNITURE.of_language("any") or ()
    containers = _CONTAINERS.of_language("any") or ()
    return (
        frozenset(entry.text for entry in containers if "body" in entry.tags),
        frozenset(entry.text for entry in containers if "article" in entry.tags),
        frozenset(entry.text for entry in furniture),
        frozenset(entry.text for entry in furniture if "comments" in entry.tags),
    )


def _says(element: Element) -> int:
    """How plainly an element says that it holds the article; 0 where it does not."""
    body, whole, _, _ = _names()
    names = [name.lower() for name in (*element.classes, element.id)]
    if element.attributes.get("itemprop", "").lower() == "articlebody" or any(name in body for name in names):
        return _BODY
    if element.name == "article" or element.role == "article" or any(name in whole for name in names):
        return _ARTICLE
    return _MAIN if element.name == "main" or element.role == "main" else 0


def _holds_comments(element: Element) -> bool:
    return any(_is_furniture(name, comments=True) for name in (*element.classes, element.id))


def _is_of_furniture(element: Element) -> bool:
    return any(_is_furniture(name) for name in (*element.classes, element.id))


def _says_outside(element: Element) -> bool:
    if element.name in _AROUND or element.role in _AROUND_ROLES:
        return element.name != "form" or element.parent is not None
    if element.name in {"html", "body", "article", "main"} or not (element.classes or element.id):
        return False
    return _is_of_furniture(element)


@cache
def _is_furniture(name: str, *, comments: bool = False) -> bool:
    body, whole, around, of_comments = _names()
    if not name or name.lower() in body or name.lower() in whole:
        return False
    known = of_comments if comments else around
    return name.lower() in known or any(part.lower() in known for part in _PART.findall(name))
