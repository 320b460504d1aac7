"""Elements of XML as values, as JSON would have them: what has children is an object, what repeats a list, what has words a string."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from provenance.loaders.cells import plain_name
from provenance.loaders.column_names import FIELDS
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words

PARAGRAPHS = frozenset(
    {
        *("p", "para", "paragraph", "paragraphe", "paragrafo", "parrafo", "párrafo", "absatz", "alinea", "alinéa", "al", "simpara", "ab"),
        *("li", "item", "quote", "blockquote", "sp", "lg", "stage", "verse"),
    }
)  # fmt: skip
"""Names of elements of running text."""
_LISTED = frozenset({"li", "item"})
"""Those of them that settings and menus are written in, too: alone they make no document."""
HEADS = frozenset({"title", "head", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "headline", "subhead"})
_LINES = frozenset({"l", "line", "br", "lb", "turn", "u", "utterance"})
"""Elements that stand on lines of their own."""
_SENTENCES = frozenset({"s", "sent", "sentence", "seg", "satz", "phrase", "frase", "w", "pc", "token", "word"})
"""Elements behind which a blank stands, though none is written."""
_BLANKS = lazy_pattern(r"[^\S\n]*\n\s*\n\s*")
_SPACE = lazy_pattern(r"\s+")
_PART = "\n\n"
_TEXT = 80
"""Characters of what is a text by itself, whose attributes say the rest."""
_FIELDS = frozenset({"field", "column", "str", "property"})
"""Elements that say in an attribute which column they are: `<field name="title">`, as Solr and dumps of data bases have them."""
_STATED = frozenset({"title", "date", "author", "url"})

Value: TypeAlias = object
"""A string, an object or a list of those."""


class Node:
    """An element while it is read."""

    __slots__ = ("attributes", "bare", "children", "is_prose", "name", "parts", "prose")

    def __init__(self, name: str, attributes: Mapping[str, str]) -> None:
        """`name`: without its namespace."""
        self.name = attributes.get("name") or name if name.lower() in _FIELDS else name
        self.attributes = (
            {} if name.lower() in _FIELDS else {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        )
        self.children: list[tuple[str, Value]] = []
        self.parts: list[str] = []
        """All words in it, in order."""
        self.bare = False
        """Whether words stand in it beside elements."""
        self.is_prose = False
        """Whether a paragraph stands right in it."""
        self.prose = 0
        """Words in paragraphs."""

    def words(self) -> str:
        """All words in it, a paragraph apart from the next one."""
        return _PART.join(
            words for part in _BLANKS.split("".join(self.parts)) if (words := _SPACE.sub(" ", part).strip())
        )

    def value(self) -> Value:
        """What it is worth where it is a column: its words where it holds running text, else its children by their names."""
        if not self.children or self.bare or self.is_prose:
            words = self.words() if self.children else "".join(self.parts).strip()
            if words and len(words) >= _TEXT and self._is_stated():
                return {**self.attributes, "text": words}
            return words or (dict(self.attributes) if self.attributes else "")
        if self._is_stated() and all(name.lower() in _SENTENCES for name, _ in self.children):
            return {**self.attributes, "text": self.words()}
        found: dict[str, Value] = dict(self.attributes)
        many: dict[str, list[Value]] = {}
        for name, value in self.children:
            many.setdefault(name, []).append(value)
        found.update({name: values[0] if len(values) == 1 else values for name, values in many.items()})
        return found

    def _is_stated(self) -> bool:
        """Whether its attributes state title, day, author or address of what stands in it: `<article title="…" published-at="…">`."""
        return self.name.lower() not in PARAGRAPHS | HEADS and any(
            FIELDS.get(plain_name(key)) in _STATED for key in self.attributes
        )


class Tree:
    """Takes the events of a parser; `root` is the value of it all."""

    def __init__(self) -> None:
        self._open: list[Node] = []
        self.root: Node | None = None
        self.leaves: list[tuple[str, str]] = []
        """Names and words of the first elements without others in them."""
        self.paragraphs = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._open.append(Node(name.rpartition(" ")[2], attributes))

    def text(self, data: str) -> None:
        """Words in the innermost element."""
        node = self._open[-1]
        node.parts.append(data)
        if not node.bare and not data.isspace():
            node.bare = True

    def end(self, name: str) -> None:  # noqa: ARG002 - the handler's form
        """An element ends."""
        node = self._open.pop()
        low = node.name.lower()
        if not node.children and len(self.leaves) < _LEAVES and (words := " ".join("".join(node.parts).split())):
            self.leaves.append((low, words))
        if not self._open:
            self.root = node
            return
        around = self._open[-1]
        around.children.append((node.name, node.value()))
        own = "".join(node.parts)
        if low in PARAGRAPHS:
            around.is_prose = True
            self.paragraphs += low not in _LISTED
            node.prose = count_words(own)
        around.prose += node.prose
        if low in PARAGRAPHS or low in HEADS or node.is_prose:
            own = f"{_PART}{own}{_PART}"
        elif low in _LINES:
            own = f"\n{own}\n"
        elif low in _SENTENCES or not around.bare:
            own = f"{own} "
        around.parts.append(own)


_LEAVES = 60
