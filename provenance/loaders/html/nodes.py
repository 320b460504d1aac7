"""The parts of a page's tree: Beautiful Soup's elements and strings with less to do at birth, and the places of strings.

Beautiful Soup gives each element twenty attributes; here those that are the same for all belong to the class. What is linked to what is
as it links its own (parent, siblings, what comes before and after), so that its methods work on them.
"""

from __future__ import annotations

from provenance.loaders.html.soup import Comment, NavigableString, PageElement, Tag
from provenance.named_tuples import NamedTuple
from provenance.overrides import override


class Piece(NamedTuple):
    """Some characters of a string of the tree: how many they are there, and the stretch of the source they come from."""

    length: int
    start: int
    end: int


class Words(NavigableString):
    """A string between tags."""

    # Python gives strings with attributes a dict each, which takes longer to make than all else.
    __slots__ = (
        "end",
        "next_element",
        "next_sibling",
        "parent",
        "pieces",
        "previous_element",
        "previous_sibling",
        "start",
    )
    start: int
    end: int
    """Where it stands in the source."""
    pieces: list[Piece] | None
    """Where its parts come from; None for one that stands in the source as it is, or is white space."""


class SetApart(Words):
    """A string in a script, a style, a template or beside ruby: no word of what is around it."""

    __slots__ = ()


class Remark(Comment):
    """A comment."""

    pieces: list[Piece]


READ: set[type[NavigableString]] = {Words}
"""The strings that are words of an element."""
APART: set[type[NavigableString]] = {SetApart}
_NAMESPACES: dict[str, str] = {}


class Node(Tag):
    """An element; `sourcepos` is the offset of its `<` in the whole source."""

    attrs: dict[str, str]  # type: ignore[assignment] # none is a list: the builder has no attributes of several values
    """Not to be changed."""
    tag_end = 0
    """The offset behind its start tag, for one that leaves no doubt; else 0."""
    parser_class = None
    namespace = None
    prefix = None
    known_xml = False
    sourceline = 1
    can_be_empty_element = False
    cdata_list_attributes = None
    preserve_whitespace_tags = None
    interesting_string_types = READ
    next_element = None
    next_sibling = None
    previous_sibling = None
    _namespaces = _NAMESPACES

    @override
    def __init__(self, name: str, attrs: dict[str, str], parent: Tag, before: PageElement, start: int) -> None:
        self.name = name
        self.attrs = attrs
        self.parent = parent
        self.previous_element = before
        before.next_element = self
        self.sourcepos = start
        self.contents = []
        siblings = parent.contents
        if siblings:
            last = siblings[-1]
            last.next_sibling = self
            self.previous_sibling = last
        siblings.append(self)


def pieces_of(element: PageElement) -> list[Piece]:
    """Where a string of the tree comes from; nothing for an element, a declaration or an instruction."""
    if isinstance(element, Words):
        return element.pieces or [Piece(len(element), element.start, element.end)]
    return element.pieces if isinstance(element, Remark) else []
