"""XML as a stream of events, from people one does not trust: what entities and sizes can do to a reader is refused.

The parser is expat, which comes with Python. A name is `namespace local`, `prefix local` where the prefix is declared nowhere (feeds do
that), or `local` alone.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from html.entities import html5
from typing import Protocol
from xml.parsers import expat

from provenance.loaders.decoding import xml_encoding
from provenance.patterns import lazy_pattern

DEEPEST = 200
"""Elements within elements; what people write has some twenty."""
LONGEST = 4_000_000
"""Bytes of one tag or comment: expat holds it whole, and looks through it again with every piece."""
_SHORT = 40
"""Characters of an entity that may be declared."""
_ATTRIBUTES = 100
"""That may be declared."""
_XML = "http://www.w3.org/XML/1998/namespace"
_NO_XML = lazy_pattern("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML has no way to write; they come from copying and pasting, and are read as U+FFFD."""


_FAULTS = {
    "no element found": "it breaks off",
    "syntax error": "no element begins here",
    "not well-formed (invalid token)": "a sign stands where none may: a bare `&` or `<` is written `&amp;` or `&lt;`",
    "unclosed token": "a tag, a comment or an entity has no end",
    "mismatched tag": "a tag is closed that is not the last open one",
    "duplicate attribute": "a tag has an attribute twice",
    "junk after document element": "something stands behind its end",
    "undefined entity": "an entity is nowhere declared",
    "unclosed CDATA section": "a section CDATA has no end",
    "XML or text declaration not at start of entity": "something stands before its `<?xml`",
    "unbound prefix": "a prefix is nowhere declared",
}
"""What expat says, and what is meant; its other sentences are told as they are."""


_KEPT = 1000
"""Tags that are kept as they are resolved."""


class XmlError(Exception):
    """What is wrong with a piece of XML, as a clause: "it is not well-formed (line 3: a tag is closed that is not the last open one)"."""


class Handler(Protocol):
    """Takes the events of a parser in order."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        ...

    def end(self, name: str) -> None:
        """An element ends."""
        ...

    def text(self, data: str) -> None:
        """Words in the innermost open element; a stretch may come in several pieces."""
        ...


class Parser:
    """Feeds a handler. Every method raises XmlError."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._spaces: dict[str, list[str]] = {"xml": [_XML]}
        """The namespaces of each prefix in the elements that are open, the innermost last: a root may declare ten thousand, and each child one."""
        self._open: list[tuple[str, ...]] = []
        """The prefixes that each open element declares."""
        self._names: dict[str, str] = {}
        """Tags as they are resolved, as long as nothing is declared anew."""
        self._attributes = 0
        self._fed = 0
        made = expat.ParserCreate("utf-8")
        made.buffer_text = True
        made.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)
        made.UseForeignDTD()  # an entity that nothing declares is told of, not an end of everything
        made.ExternalEntityRefHandler = self._external
        made.EntityDeclHandler = self._declared
        made.AttlistDeclHandler = self._attribute
        made.SkippedEntityHandler = self._skipped
        made.StartElementHandler = self._start
        made.EndElementHandler = self._end
        made.CharacterDataHandler = handler.text
        self._expat = made

    @property
    def line(self) -> int:
        """The line that the parser is at, from 1."""
        return self._expat.CurrentLineNumber

    def feed(self, text: str, *, last: bool = False) -> None:
        """Read some more; `last`: nothing comes behind it. Raises XmlError where it is not well-formed or a tag is longer than LONGEST bytes."""
        data = _NO_XML.sub("\ufffd", text).encode()
        try:
            self._expat.Parse(data, last)
        except expat.ExpatError as error:
            said = expat.errors.messages[error.code]
            message = f"it is not well-formed (line {error.lineno}: {_FAULTS.get(said, said)})"
            raise XmlError(message) from None
        self._fed += len(data)
        if self._fed - self._expat.CurrentByteIndex > LONGEST:
            raise XmlError(f"a tag or comment from line {self.line} on is longer than {LONGEST:,} bytes")

    def _external(self, context: str | None, *_: object) -> int:
        """Nothing is fetched: what stands outside is held to be empty, and only then is an entity that it may declare no fault."""
        self._expat.ExternalEntityParserCreate(context).Parse(b"", True)  # noqa: FBT003 - expat's form
        return 1

    @staticmethod
    def _declared(name: str, parameter: bool, value: str | None, *_: object) -> None:  # noqa: FBT001 - expat's form
        if (parameter and value is None) or (value is not None and len(value) <= _SHORT and "&" not in value):
            return  # of what stands outside nothing is read, and a short word does not multiply
        raise XmlError(
            f"it declares the entity {name[:40]!r}: entities of its own are not read, since they can multiply without end"
        )

    def _attribute(self, *_: object) -> None:
        """Every element has all that are declared for it, whether it names them or not."""
        self._attributes += 1
        if self._attributes > _ATTRIBUTES:
            raise XmlError(
                f"it declares more than {_ATTRIBUTES:,} attributes of its own, which multiply with its elements"
            )

    def _skipped(self, name: str, parameter: bool) -> None:  # noqa: FBT001 - expat's form
        if not parameter:
            self._handler.text(html5.get(f"{name};", f"&{name};"))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEEPEST:
            raise XmlError(f"its elements are nested more than {DEEPEST} deep")
        if not any(":" in key or key == "xmlns" for key in attributes):  # nearly all elements of a sheet
            self._open.append(())
            self._handler.start(self._names.get(tag) or self._named(tag), attributes)
            return
        declared = {key[6:]: value for key, value in attributes.items() if key == "xmlns" or key.startswith("xmlns:")}
        if declared:
            self._names.clear()
        for prefix, space in declared.items():
            self._spaces.setdefault(prefix, []).append(space)
        self._open.append(tuple(declared))
        own = {
            (self._resolved(key) if ":" in key else key): value
            for key, value in attributes.items()
            if key != "xmlns" and not key.startswith("xmlns:")
        }
        self._handler.start(self._resolved(tag), own)

    def _end(self, tag: str) -> None:
        name = self._names.get(tag) or self._named(tag)
        if declared := self._open.pop():
            self._names.clear()
            for prefix in declared:
                self._spaces[prefix].pop()
        self._handler.end(name)

    def _named(self, tag: str) -> str:
        if len(self._names) >= _KEPT:  # a file may have no two tags alike
            self._names.clear()
        name = self._names[tag] = self._resolved(tag)
        return name

    def _resolved(self, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        spaces = self._spaces.get(prefix)
        space = spaces[-1] if spaces else prefix
        return f"{space} {local}" if space else local


def pieces(first: bytes, rest: Iterable[bytes]) -> Iterator[str]:
    """A stream of bytes as text, by byte order mark, declaration, else UTF-8; broken bytes become U+FFFD.

    `first` must hold the XML declaration if there is one.
    """
    name, mark = xml_encoding(first)
    decoder = codecs.getincrementaldecoder(name)("replace")
    yield decoder.decode(first[mark:])
    for data in rest:
        yield decoder.decode(data)
    yield decoder.decode(b"", final=True)
