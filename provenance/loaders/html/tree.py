"""A Beautiful Soup tree whose strings know where in the source they stand.

Beautiful Soup's own parser makes each element and string in many steps and through interfaces that are not public. Here its tree is filled by
a parser (`parser.py`) and a maker (`making.py`) of ours, with elements and strings that are its own classes (`nodes.py`): a third of the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from provenance.loaders.html.making import TreeMaker
from provenance.loaders.html.nodes import Node, Piece, pieces_of
from provenance.loaders.html.parser import Parser
from provenance.loaders.html.soup import BeautifulSoup, HTMLParserTreeBuilder, PageElement, Tag
from provenance.named_tuples import NamedTuple
from provenance.overrides import override


class _Builder(HTMLParserTreeBuilder):
    """`feed` fills the tree by our parser, and keeps what that saw."""

    def __init__(self, seconds: float | None, *, xml: bool) -> None:
        super().__init__(multi_valued_attributes=None)  # `class` stays a string: it is split where it is asked for
        self.seconds = seconds
        self.xml = xml
        self.names: set[str] = set()
        self.cut: int | None = None
        self.unended: int | None = None

    @override
    def feed(self, markup: object, _parser_class: object = None) -> None:
        source = cast("str", markup)
        maker = TreeMaker(cast("BeautifulSoup", self.soup))
        parser = Parser(maker, source, self.seconds, xml=self.xml)
        self.cut = parser.run()
        self.unended = parser.unended
        self.names = set(maker.open)
        if parser.has_doctype:
            self.names.add("!doctype")


class Tree(NamedTuple):
    """A parsed page."""

    soup: BeautifulSoup
    source: str
    names: set[str]
    """The names of all elements, and `!doctype`."""
    cut: int | None
    """The offset at which time was up; None where all was parsed."""
    unended: int | None
    """The offset of a comment that never ends, and has markup in it."""

    def start(self, tag: Tag) -> int:
        """The offset of a tag's `<`."""
        return tag.sourcepos or 0

    def release(self) -> None:
        """Take the tree apart when nobody needs it any more.

        It is full of circles, which only the collector of garbage would find: a tenth of the time that a page takes.
        """
        soup = self.soup
        element = soup.next_element
        soup.contents.clear()
        soup.tagStack.clear()
        soup.currentTag = soup.next_element = None
        while element is not None:
            following = element.next_element
            element.next_element = element.next_sibling = None
            if isinstance(element, Node):
                element.contents.clear()
            element = following

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return self.source.count("\n", 0, offset) + 1

    def extent(self, children: Sequence[PageElement]) -> tuple[int, int] | None:
        """From where the first string among some elements begins to where the last one ends; None where there is none."""
        pieces: list[Piece] = [piece for child in children for piece in pieces_of(child)]
        return (pieces[0].start, pieces[-1].end) if pieces else None


def parse(source: str, seconds: float | None = None, *, xml: bool = False) -> Tree:
    """The tree of a page: there is one for any markup."""
    builder = _Builder(seconds, xml=xml)
    # Beautiful Soup warns of short strings that look like file names or addresses, but not of two lines.
    soup = BeautifulSoup(source if "<" in source else source + "\n", builder=builder)
    return Tree(soup, source, builder.names, builder.cut, builder.unended)
