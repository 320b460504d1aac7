"""Books in EPUB: an archive of XHTML, of which each chapter is a document, with what the book says of itself."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from typing import BinaryIO
from urllib.parse import unquote

import msgspec

from provenance.documents import Declared
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.packages import Package, short
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_READ = frozenset({"application/xhtml+xml", "text/html"})
_FIELDS = {
    "dc:title": "title",
    "dc:creator": "author",
    "dc:date": "date",
    "dc:publisher": "publisher",
    "dc:language": "language",
    "dc:rights": "licence",
    "dc:description": "description",
}
_EVENTS = {
    "": "date",
    "publication": "date",
    "original-publication": "date",
    "creation": "date",
    "modification": "modified",
}
"""What happened on a day that is stated; that the book was converted on one says nothing of its text."""
_MARKUP = lazy_pattern(rb"(?i)<(?:style|script)\b[^<]*|<[^<>]*>|\s+")
"""What is no word of a chapter, nearly."""
_UNPACKED = 10
"""How many times the limit of a chapter all of them may come to."""
_APART = "give its chapters as files of their own"


def _part(folder: str, address: str) -> str:
    """The name of the part to which an address leads that stands in a folder of the archive."""
    return posixpath.normpath(posixpath.join("/", folder, unquote(address))).lstrip("/")


class _Item(NamedTuple):
    part: str
    media_type: str
    navigation: bool


class _Container:
    """A handler of the part that says where the description of the book is."""

    def __init__(self) -> None:
        self.root = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self.root and name.endswith(" rootfile"):
            self.root = attributes.get("full-path", "")

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""


class _Encryption:
    """A handler of the part that says which others are encrypted: fonts, often, and in books that are protected all that is read."""

    def __init__(self) -> None:
        self.parts: set[str] = set()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name.endswith("CipherReference"):
            self.parts.add(_part("", attributes.get("URI", "")))

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""


class _Book:
    """A handler of the description: what the book says of itself, its parts, and in which order they are read."""

    def __init__(self, folder: str) -> None:
        self.declared: list[Declared] = []
        self.items: dict[str, _Item] = {}
        self.spine: list[str] = []
        self._folder = folder
        self._field = ""
        self._parts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        element = short(name)
        own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        self._parts = []
        self._field = _FIELDS.get(element, "")
        if self._field == "date":
            self._field = _EVENTS.get(own.get("event", "").lower(), "")
        elif self._field == "author" and own.get("role", "aut") != "aut":
            self._field = ""
        elif element == "meta" and own.get("property") == "dcterms:modified":
            self._field = "modified"
        elif element == "item":
            part = _part(self._folder, own.get("href", ""))
            navigation = "nav" in own.get("properties", "").split()
            self.items[own.get("id", "")] = _Item(part, own.get("media-type", ""), navigation)
        elif element == "itemref":
            self.spine.append(own.get("idref", ""))

    def end(self, name: str) -> None:
        words = " ".join("".join(self._parts).split())
        if self._field and words:
            self.declared.append(Declared(self._field, words, f"epub:{short(name).rpartition(':')[2]}"))
        self._field = ""

    def text(self, data: str) -> None:
        self._parts.append(data)


def read_book(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The chapters in the order in which they are read, without the table of contents; `row` is the number of each.

    Raises LoadError for what is no such book, is damaged, or larger than is held in memory.
    """
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise LoadError(f"{path} is larger than {LONGEST:,} bytes: {_APART}.")
    package = Package(data, LONGEST * _UNPACKED, ".epub", _APART)
    container, encryption = _Container(), _Encryption()
    for part, handler in ((_CONTAINER, container), (_ENCRYPTION, encryption)):
        if package.has(part):
            package.read(part, handler)
    if not package.has(container.root):
        raise LoadError("It is an archive without a book: no .epub.")
    book = _Book(posixpath.dirname(container.root))
    package.read(container.root, book)
    if not book.spine:
        raise LoadError(
            "It does not say which chapters it has, and in which order they are read: its `spine` is empty."
        )
    spine = _once(book)
    read = [
        item for name in spine if (item := book.items.get(name)) is not None and _is_read(item, package, encryption)
    ]
    longest = _longest(read, package)
    of_longest, of_others = (
        tuple(msgspec.structs.replace(one, parts=parts) for one in book.declared) for parts in (len(read), 0)
    )
    for row, name in enumerate(spine, 1):
        item = book.items.get(name)
        if item is None or not package.has(item.part):
            missing = f"listed as {name[:80]!r}, and" if item is None else f"the file {item.part[:80]!r}, which"
            reason = f"Chapter {row} is {missing} is not in the book."
            yield BrokenEntry(f"{path}:{row}", row, reason)
        elif item.media_type not in _READ:
            reason = f"chapter {row} is of the type {item.media_type[:80]!r}, which is not read"
            yield BrokenEntry(f"{path}:{item.part}", row, reason, skipped=True)
        elif item.part in encryption.parts:
            reason = f"Chapter {row} is encrypted: give the book without its protection to have it checked."
            yield BrokenEntry(f"{path}:{item.part}", row, reason)
        elif not item.navigation:
            yield _chapter(path, row, item, package, of_longest if item is longest else of_others)


def _once(book: _Book) -> list[str]:
    """The chapters in order, each once, also where one file has many names: a small book could have millions of them."""
    parts: set[str] = set()
    spine: list[str] = []
    for name in dict.fromkeys(book.spine):
        item = book.items.get(name)
        if item is None or item.part not in parts:
            spine.append(name)
        if item is not None:
            parts.add(item.part)
    return spine


def _is_read(item: _Item, package: Package, encryption: _Encryption) -> bool:
    """Whether a part of the book is a chapter that can be read."""
    known = item.media_type in _READ and not item.navigation and item.part not in encryption.parts
    return known and package.has(item.part) and package.size(item.part) <= LONGEST


def _longest(read: Sequence[_Item], package: Package) -> _Item | None:
    """The chapter with the most words: the largest one may be a drawing, of which nothing is told."""
    found, most, left = None, -1, LONGEST
    for item in sorted(read, key=lambda item: package.size(item.part), reverse=True):
        size = package.size(item.part)
        if found is not None and (size <= most or size > left):
            break
        left -= size
        words = len(_MARKUP.sub(b"", package.glance(item.part, LONGEST)))
        if words > most:
            found, most = item, words
    return found


def _chapter(
    path: str, row: int, item: _Item, package: Package, declared: tuple[Declared, ...]
) -> Source | BrokenEntry:
    identifier = f"{path}:{item.part}"
    try:
        data = package.data(item.part, LONGEST)
    except LoadError as error:
        return BrokenEntry(identifier, row, str(error))
    return Source(identifier, path, "application/xhtml+xml", data, row=row, declared=declared)
