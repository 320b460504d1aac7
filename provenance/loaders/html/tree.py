"""A Beautiful Soup tree whose strings know where in the source they stand.

Every handler of html.parser runs while `offset` still points at the start of its token; that is all the positions rest on. The parser class
of Beautiful Soup is not public, so the agreement of strings and positions is checked at every parse, and the library is pinned below 5.
"""

from __future__ import annotations

import html
import time
from typing import NamedTuple, cast

from bs4 import BeautifulSoup
from bs4.builder._htmlparser import BeautifulSoupHTMLParser, HTMLParserTreeBuilder
from bs4.element import NavigableString, Tag
from bs4.exceptions import ParserRejectedMarkup
from typing_extensions import override

from provenance.extensions import LoadError


class Piece(NamedTuple):
    """Some characters of a string of the tree: how many they are there, and the stretch of the source they come from."""

    length: int
    start: int
    end: int


class _TimeIsUp(Exception):
    """Parsing took longer than it may."""


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
_BLANK = frozenset((" ", "\n"))
"""What Beautiful Soup makes of a string of white space; where it stands is never asked."""
_STEPS = 16
"""Tokens between two looks at the clock."""


class _Parser(BeautifulSoupHTMLParser):
    def __init__(self, soup: BeautifulSoup, source: str, deadline: float | None) -> None:
        super().__init__(soup, convert_charrefs=False, on_duplicate_attribute="ignore")  # the first one, as in browsers
        self.source = source
        self.runs: list[list[Piece]] = []
        self.deadline = deadline
        self.steps = _STEPS
        self.names: set[str] = set()

    @override
    def updatepos(self, i: int, j: int) -> int:
        """Count characters, not lines: `offset` is the place in the whole source, and everything is line 1."""
        if j > i:
            self.offset += j - i
        return j

    def tick(self) -> None:
        """Look at the clock now and then."""
        self.steps -= 1
        if self.steps < 0:
            self.steps = _STEPS
            if self.deadline is not None and time.monotonic() > self.deadline:
                raise _TimeIsUp

    def emit(self, text: str, start: int, end: int) -> None:
        """Hand text on to the tree; Beautiful Soup turns an empty string into a space, so none is passed."""
        if not text:
            return
        piece = Piece(len(text), start, end)
        data = self.soup.current_data
        if data:
            self.runs[-1].append(piece)
        else:  # what came before is in the tree: a new string begins
            self.runs.append([piece])
        data.append(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]], handle_empty_element: bool = True) -> None:
        self.tick()
        self.names.add(tag)
        if tag == "a":
            self.end_link()
        closes = _CLOSES.get(tag)
        if closes is not None:
            soup = self.soup
            while soup.currentTag is not None and soup.currentTag.name in closes:
                soup.handle_endtag(soup.currentTag.name)
        super().handle_starttag(tag, attrs, handle_empty_element)
        del self.already_closed_empty_element[:-1]  # Beautiful Soup looks through all of it at every end tag

    def end_link(self) -> None:
        """A link inside a link ends the outer one, as in browsers: else one that is never closed holds the rest of the page."""
        tag = self.soup.currentTag
        while tag is not None and tag.name in _INLINE:
            tag = tag.parent
        if tag is not None and tag.name == "a":
            self.soup.handle_endtag("a")

    @override
    def handle_data(self, data: str) -> None:
        self.tick()
        self.emit(data, self.offset, self.offset + len(data))

    @override
    def handle_charref(self, name: str) -> None:
        self.reference("#" + name)

    @override
    def handle_entityref(self, name: str) -> None:
        self.reference(name)

    def reference(self, name: str) -> None:
        """A character reference by the table of HTML5, which knows `&copy2020` for what it is: a sign and four digits."""
        self.tick()
        start = self.offset
        end = start + 1 + len(name)
        end += self.source.startswith(";", end)
        raw = self.source[start:end]
        text = html.unescape(raw)
        same = 0
        while same < min(len(text), len(raw)) and text[-1 - same] == raw[-1 - same]:
            same += 1
        self.emit(text[: len(text) - same], start, end - same)
        self.emit(text[len(text) - same :], end - same, end)

    def special(self, data: str) -> None:
        """What becomes a string of its own: a comment, a declaration, an instruction."""
        self.tick()
        start = self.offset
        at = self.source.find(data, start) if data else start
        self.runs.append([Piece(len(data), at, at + len(data))])

    @override
    def handle_comment(self, data: str) -> None:
        self.special(data)
        super().handle_comment(data)

    @override
    def handle_decl(self, decl: str) -> None:
        self.names.add("!doctype")
        self.special(decl)
        super().handle_decl(decl)

    @override
    def unknown_decl(self, data: str) -> None:
        self.special(data)
        super().unknown_decl(data)

    @override
    def handle_pi(self, data: str) -> None:
        self.special(data)
        super().handle_pi(data)


class _Builder(HTMLParserTreeBuilder):
    """`feed` notes what the parser saw: `runs`, one list of pieces for each string of the tree, in its order."""

    def __init__(self, deadline: float | None) -> None:
        super().__init__(multi_valued_attributes=None)  # `class` stays a string: it is split where it is asked for
        self.deadline = deadline
        self.runs: list[list[Piece]] = []
        self.names: set[str] = set()
        self.cut: int | None = None

    @override
    def feed(self, markup: object, _parser_class: type[BeautifulSoupHTMLParser] = BeautifulSoupHTMLParser) -> None:
        source = cast("str", markup)
        try:
            self.tokenise(source)
        except AssertionError:
            # Pythons before 3.13.6 give up on `<![ x ]>`: the same length as a comment that browsers see in it.
            soup = cast("BeautifulSoup", self.soup)
            soup.reset()
            self.initialize_soup(soup)
            try:
                self.tokenise(source.replace("<![", "<!~"))
            except AssertionError as error:
                raise ParserRejectedMarkup(str(error)) from error

    def tokenise(self, source: str) -> None:
        soup = cast("BeautifulSoup", self.soup)
        parser = _Parser(soup, source, self.deadline)
        try:
            parser.feed(source)
            # Pythons before 3.13.4 stop at an `&#` that begins no reference: go on, or the rest of the page is one text.
            here = -1
            while parser.offset != here:
                here = parser.offset
                parser.feed("")
            parser.close()
        except _TimeIsUp:
            self.cut = parser.offset
        soup.endData()
        self.runs, self.names = parser.runs, parser.names


class Tree(NamedTuple):
    """A parsed page."""

    soup: BeautifulSoup
    source: str
    pieces: dict[int, list[Piece]]
    """`id` of a string of the tree -> where it comes from."""
    names: set[str]
    """The names of all elements, and `!doctype`."""
    cut: int | None
    """The offset at which time was up; None where all was parsed."""

    def start(self, tag: Tag) -> int:
        """The offset of a tag's `<`."""
        return tag.sourcepos or 0

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return self.source.count("\n", 0, offset) + 1


def parse(source: str, seconds: float | None = None) -> Tree:
    """The tree of a page. Raises LoadError for markup that html.parser refuses."""
    builder = _Builder(None if seconds is None else time.monotonic() + seconds)
    # Beautiful Soup warns of short strings that look like file names or addresses, but not of two lines.
    try:
        soup = BeautifulSoup(source if "<" in source else source + "\n", builder=builder)
    except ParserRejectedMarkup as error:
        raise LoadError(f"The markup cannot be parsed: {str(error).splitlines()[-1].strip()}.") from error
    pieces: dict[int, list[Piece]] = {}
    count = 0
    runs = builder.runs
    element = soup.contents[0] if soup.contents else None
    while element is not None:
        if isinstance(element, NavigableString):
            run = runs[count] if count < len(runs) else []
            count += 1
            if (len(run) > 1 or (run and run[0].length != len(element))) and element not in _BLANK:
                run = _fitted(element, run)
            pieces[id(element)] = run
        element = element.next_element
    if count != len(runs):
        raise LoadError(f"The markup gave {count} strings but {len(runs)} places: positions in it cannot be trusted.")
    return Tree(soup, source, pieces, builder.names, builder.cut)


def _fitted(string: str, run: list[Piece]) -> list[Piece]:
    """The pieces of a string; one for all where Beautiful Soup collapsed a string of white space or left a part out."""
    if sum(piece.length for piece in run) == len(string) or not run:
        return run
    return [Piece(len(string), run[0].start, run[-1].end)]
