"""The making of a page's tree: elements and strings in the order of the source, as Beautiful Soup would link them."""

from __future__ import annotations

from provenance.loaders.html.nodes import APART, READ, Node, Piece, Remark, SetApart, Words
from provenance.loaders.html.soup import BeautifulSoup, HTMLTreeBuilder, NavigableString, PageElement, Tag

_PARAGRAPH = frozenset({"p"})
_CLOSES = {
    **dict.fromkeys(
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "table",
            "ul",
        ],
        _PARAGRAPH,
    ),
    "li": frozenset({"p", "li"}),
    **dict.fromkeys(("dt", "dd"), frozenset({"p", "dt", "dd"})),
    **dict.fromkeys(("td", "th"), frozenset({"p", "td", "th"})),
    "tr": frozenset({"p", "td", "th", "tr"}),
    **dict.fromkeys(("tbody", "tfoot", "thead"), frozenset({"p", "td", "th", "tr", "tbody", "thead"})),
    "option": frozenset({"option"}),
}
"""Start tag -> open elements that it ends, as in browsers: without this every `<li>` of a list without end tags is inside the last one."""
_INLINE = frozenset(("b", "big", "code", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u"))
_DEEPEST = 100
"""Such elements within one another that are looked through for a link around them."""
_VOID = frozenset(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())
_APART = frozenset(HTMLTreeBuilder.DEFAULT_STRING_CONTAINERS)
_SPACES = " \n\t\f\r"


class TreeMaker:
    """Takes tags and strings, and puts them where they belong."""

    def __init__(self, soup: BeautifulSoup) -> None:
        soup.interesting_string_types = READ
        self.last: PageElement = soup
        """The element or string that was made last."""
        self.stack: list[Tag] = [soup]
        """The open elements."""
        self.open: dict[str, int] = {}
        """How many elements of each name are open; all names that were seen are in it."""
        self.apart: list[Tag] = []
        """Those of the open elements whose strings are set apart."""
        self.closed = ""
        """The name of the last element that cannot have content: its end tag, if there is one, means nothing."""
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        """The parts of the string that is being read, and where they come from."""

    def begin(self, name: str, attributes: dict[str, str], at: int, slash: str) -> Node:
        """A start tag; what came before it is in the tree."""
        if name == "a" and self.open.get("a"):
            self.end_link()
        closes = _CLOSES.get(name)
        stack = self.stack
        if closes is not None:
            while stack[-1].name in closes:
                self.end(stack[-1].name)
        node = self.last = Node(name, attributes, stack[-1], self.last, at)
        if name in _VOID:
            node.can_be_empty_element = True
            if not slash:
                self.closed = name
            self.open.setdefault(name, 0)
        elif slash:
            self.open.setdefault(name, 0)
        else:
            stack.append(node)
            self.open[name] = self.open.get(name, 0) + 1
            if name in _APART:
                self.apart.append(node)
                node.interesting_string_types = APART
        return node

    def end(self, name: str) -> None:
        """End the innermost element of a name, and those in it; nothing where none is open."""
        opened = self.open
        if opened.get(name):
            ended = ""
            while ended != name:
                node = self.stack.pop()
                ended = node.name
                opened[ended] -= 1
                if self.apart and node is self.apart[-1]:
                    self.apart.pop()

    def end_link(self) -> None:
        """A link inside a link ends the outer one, as in browsers: else one that is never closed holds the rest of the page."""
        at = len(self.stack) - 1
        last = at - _DEEPEST
        while at > last and self.stack[at].name in _INLINE:
            at -= 1
        if self.stack[at].name == "a":
            self.end("a")

    def words(self, text: str, start: int, end: int) -> None:
        """A whole string that stands in the source as it is."""
        if text.isspace():
            text = self.blank(text)
        node = str.__new__(SetApart if self.apart else Words, text)
        node.start = start
        node.end = end
        node.pieces = None
        self.link(node)

    def blank(self, text: str) -> str:
        """White space is one line end or one space, as Beautiful Soup makes of it, but where it counts."""
        if text.strip(_SPACES) or self.open.get("pre") or self.open.get("textarea"):
            return text
        return "\n" if "\n" in text else " "

    def link(self, string: NavigableString) -> None:
        """Put a string into the tree."""
        parent, before = self.stack[-1], self.last
        siblings = parent.contents
        string.parent = parent
        string.next_element = string.next_sibling = string.previous_sibling = None
        string.previous_element = before
        before.next_element = self.last = string
        if siblings:
            last = siblings[-1]
            last.next_sibling = string
            string.previous_sibling = last
        siblings.append(string)

    def part(self, text: str, start: int, end: int) -> None:
        """A part of a string, of which more may follow."""
        if text:
            self.parts.append(text)
            self.pieces.append(Piece(len(text), start, end))

    def end_words(self) -> None:
        """End the string of which parts came in."""
        if not self.parts:
            return
        text, pieces = "".join(self.parts), self.pieces
        self.parts = []
        self.pieces = []
        if len(pieces) == 1 and len(text) == pieces[0].end - pieces[0].start:
            self.words(text, pieces[0].start, pieces[0].end)
            return
        node = str.__new__(SetApart if self.apart else Words, self.blank(text))
        node.start, node.end, node.pieces = pieces[0].start, pieces[-1].end, pieces
        self.link(node)

    def special(self, kind: type[NavigableString], text: str, piece: Piece) -> None:
        """What is a string of its own: a comment, a declaration, an instruction."""
        self.end_words()
        string = kind(self.blank(text))
        if isinstance(string, Remark):
            string.pieces = [piece]
        self.link(string)
