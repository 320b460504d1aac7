"""RSS and Atom as a stream of entries: the words of an entry are a document, what the feed says of it is declared."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import BinaryIO
from urllib.parse import urljoin

from provenance.documents import Declared
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.feeds.mending import mended
from provenance.loaders.gzipped import Readable, unpacked
from provenance.loaders.references import unescape
from provenance.loaders.row_ids import RowIds
from provenance.loaders.xml import Parser, XmlError, pieces
from provenance.named_tuples import NamedTuple
from provenance.packaged import data_table
from provenance.patterns import lazy_pattern

LONGEST = 64_000_000
"""Characters of one entry; what is longer is not held."""
HEAD = 4096
"""Bytes at the beginning of a file in which the root of a feed stands; and the most characters of what a feed says of itself."""
_READ = 65_536
"""Bytes that are read at once."""
_MARKUP = lazy_pattern(r"<[a-zA-Z/!]|&#?\w{2,32};")
_TAG = lazy_pattern(r"<[^<>]{1,500}>")
_ADDRESSED = lazy_pattern(r"\S+@\S+\s+\((?P<name>[^()]+)\)\s*|(?P<before>[^<>()@]+?)\s*[<(]\S+@[^\s<>()]+[>)]\s*")
_RSS_IN_RDF = re.compile(rb"purl\.org/rss/1\.0/|my\.netscape\.com/rdf/simple/|channel\.netscape\.com/rdf/simple/")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_ENTRIES = frozenset({"rss:item", "atom:entry"})
_FEEDS = frozenset({"rss:channel", "atom:feed"})
_POST_TYPE = ":post_type"
"""How the name of the element ends in which an export of WordPress says what an entry is."""
_NO_POSTS = frozenset(
    {"attachment", "nav_menu_item", "revision", "custom_css", "wp_global_styles", "wp_navigation", "wp_template"}
)
"""What such an export has beside posts and pages: pictures and files, menus, styles."""
_BASE, _LANGUAGE = "http://www.w3.org/XML/1998/namespace base", "http://www.w3.org/XML/1998/namespace lang"


class _Names(NamedTuple):
    spaces: dict[str, str]
    entry: dict[str, str]
    feed: dict[str, str]
    words: dict[str, str]


@cache
def _names() -> _Names:
    table = data_table(__package__, "names.toml")
    turned = (
        {name: field for field, names in table[key].items() for name in names} for key in ("entry", "feed", "words")
    )
    return _Names({_bare(space): short for space, short in table["spaces"].items()}, *turned)


def _bare(space: str) -> str:
    """A namespace without its scheme and last slash: whoever moves a site to HTTPS often rewrites those of its feeds, too."""
    return space.removeprefix("https://").removeprefix("http://").removesuffix("/")


def _short(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return f"{_names().spaces.get(_bare(space), space) or 'rss'}:{local}"


def _plain(words: str) -> str:
    return " ".join(words.split())


class _Started(Exception):
    """The name of the root."""


class _Root:
    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the handler's form
        raise _Started(name)

    def end(self, name: str) -> None:
        """Never: the root ends it."""

    def text(self, data: str) -> None:
        """Before the root there is none."""


def root_of(head: bytes) -> str | None:
    """The name of the root of XML that begins like this, without its namespace; None where it cannot be told."""
    try:
        Parser(_Root()).feed("".join(pieces(head[:HEAD], ())))
    except _Started as root:
        return str(root).rpartition(" ")[2]
    except XmlError:
        return None
    return None


def no_feed(head: bytes) -> str | None:
    """Why XML that begins like this is no feed, as a clause; None where it is one."""
    try:
        Parser(_Root()).feed("".join(pieces(head[:HEAD], ())))
    except _Started as root:
        return _no_feed_root(str(root), head)
    except XmlError as error:
        return f"it cannot be read as XML: {error}"
    return f"its first {HEAD:,} bytes hold no element of XML"


def _no_feed_root(name: str, head: bytes) -> str | None:
    short = _short(name)
    if short in {"rss:rss", "atom:feed"} or (short == "rdf:RDF" and _RSS_IN_RDF.search(head)):
        return None
    local = name.rpartition(" ")[2]
    return f"it is XML, but no feed: its root is `{local[:40]}`"


def read_feed(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The entries in order; `Source.row` is the number of an entry, from 1. Raises LoadError for what is no feed, or breaks off."""
    whole = unpacked(path, stream)
    yield from read_rest(path, whole.read(HEAD), whole)


def read_rest(path: str, head: bytes, whole: Readable) -> Iterator[Source | BrokenEntry]:
    """The same of a file whose beginning was read."""
    reason = no_feed(head)
    if reason is not None:
        raise LoadError(f"{path}: {reason}.")
    with RowIds() as ids:
        yield from _entries(path, head, whole, _Reading(path, ids))


def _entries(path: str, head: bytes, stream: Readable, reading: _Reading) -> Iterator[Source | BrokenEntry]:
    parser = Parser(reading)
    try:
        for text in mended(pieces(head, iter(partial(stream.read, _READ), b""))):
            parser.feed(text)
            yield from reading.taken()
        parser.feed("", last=True)
    except XmlError as error:
        yield from reading.taken()
        left = f"what follows entry {reading.count} was not read" if reading.count else "no entry was read"
        raise LoadError(f"{path}: {error}; {left}.") from None
    yield from reading.taken()


class _Capture:
    """The words of an element, with the markup in it where it has any."""

    def __init__(self, name: str, attributes: dict[str, str], depth: int) -> None:
        self.name, self.attributes, self.depth = name, attributes, depth
        self.parts: list[str] = []
        self.markup = False


class _Entry:
    def __init__(self, depth: int, attributes: dict[str, str]) -> None:
        self.depth = depth
        self.declared: list[Declared] = []
        self.words: dict[str, tuple[str, str]] = {}
        """`content` and `summary` -> media type and text."""
        self.id = attributes.get("http://www.w3.org/1999/02/22-rdf-syntax-ns# about", "").strip()
        self.title = self.link = self.permalink = self.kind = ""
        self.size = 0

    def has(self, field: str) -> bool:
        return any(declared.field == field for declared in self.declared)


class _Reading:
    """The state of reading one feed."""

    def __init__(self, path: str, ids: RowIds) -> None:
        self._path, self._ids = path, ids
        self._open: list[str] = []
        self._bases: list[str] = []
        self._feed: list[Declared] = []
        self._feed_authors: list[Declared] = []
        self._entry: _Entry | None = None
        self._capture: _Capture | None = None
        self._aside = 0
        """The depth of an element that speaks of something else: the feed an entry was taken from, an image."""
        self._done: list[Source | BrokenEntry] = []
        self.count = 0

    def taken(self) -> Iterable[Source | BrokenEntry]:
        """The entries that have ended since the last call."""
        done, self._done = self._done, []
        return done

    # -- events --------------------------------------------------------------------------------------------------------------

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        short = _short(name)
        self._open.append(short)
        self._bases.append(urljoin(self._bases[-1] if self._bases else "", attributes.get(_BASE, "")))
        depth = len(self._open)
        if self._capture is not None:
            self._inside(name, attributes)
        elif self._aside:
            pass
        elif short in _ENTRIES:
            self._entry = _Entry(depth, attributes)
            self._language(attributes, self._entry.declared)
        elif short in _FEEDS or short == "rss:rss":
            self._language(attributes, self._feed)
        elif self._entry is not None:
            self._in_entry(self._entry, short, attributes, depth)
        elif depth > 1 and self._open[-2] in _FEEDS:
            if short in _names().feed:
                self._capture = _Capture(short, attributes, depth)
            elif short != "atom:author":
                self._aside = depth
        elif short == "atom:name" and self._open[-2] == "atom:author":
            self._capture = _Capture("author", attributes, depth)

    def _in_entry(self, entry: _Entry, short: str, attributes: dict[str, str], depth: int) -> None:
        names = _names()
        if short == "atom:name" and self._open[-2] == "atom:author":
            self._capture = _Capture("author", attributes, depth)
        elif depth != entry.depth + 1:
            return
        elif short in names.entry or short in names.words or short in {"rss:guid", "atom:id"}:
            self._capture = _Capture(short, attributes, depth)
            if short in names.words:
                self._language(attributes, entry.declared)
            address = attributes.get("http://www.w3.org/1999/02/22-rdf-syntax-ns# resource")
            if short == "cc:license" and address:
                self._declare(entry.declared, "licence", address, "cc:license")
        elif short.endswith(_POST_TYPE):
            self._capture = _Capture(_POST_TYPE, attributes, depth)
        elif short == "atom:link":
            self._link(entry, attributes)
        elif short == "atom:category":
            self._declare(entry.declared, "section", attributes.get("label") or attributes.get("term", ""), "category")
        elif short != "atom:author":
            self._aside = depth

    def end(self, name: str) -> None:
        """An element ends."""
        depth = len(self._open)
        capture, entry = self._capture, self._entry
        if capture is not None:
            if depth > capture.depth:
                local = name.rpartition(" ")[2]
                if local not in _VOID:
                    self._add(f"</{local}>")
            else:
                self._capture = None
                self._captured(capture, "".join(capture.parts))
        elif self._aside == depth:
            self._aside = 0
        elif entry is not None and entry.depth == depth:
            self._entry = None
            self.count += 1
            self._done.append(self._finished(entry))
        self._open.pop()
        self._bases.pop()

    def text(self, data: str) -> None:
        """Words in the innermost element."""
        if self._capture is not None:
            self._add(html.escape(data, quote=False) if self._capture.markup else data)

    def _inside(self, name: str, attributes: dict[str, str]) -> None:
        """Markup in the words themselves: XHTML in Atom, and what forgot to escape itself in RSS."""
        capture = self._capture
        assert capture is not None  # noqa: S101 - it is asked for before
        if not capture.markup:
            capture.markup = True
            capture.parts = [html.escape("".join(capture.parts), quote=False)]
        local = name.rpartition(" ")[2]
        own = "".join(f' {key.rpartition(" ")[2]}="{html.escape(value)}"' for key, value in attributes.items())
        self._add(f"<{local}{own}>")

    def _add(self, words: str) -> None:
        capture, entry = self._capture, self._entry
        if capture is None:
            return
        if entry is not None:
            entry.size += len(words)
            if entry.size > LONGEST:
                capture.parts.clear()
                return
        elif len(words) > HEAD or len(capture.parts) > HEAD:  # what a feed says of itself is a line
            return
        capture.parts.append(words)

    # -- what is said --------------------------------------------------------------------------------------------------------

    @staticmethod
    def _declare(found: list[Declared], field: str, words: str, short: str) -> None:
        value = _plain(words)
        if value:
            origin = short.removeprefix("rss:").removeprefix("atom:")
            found.append(Declared(field, value, f"feed:{origin}"))

    def _language(self, attributes: dict[str, str], found: list[Declared]) -> None:
        self._declare(found, "language", attributes.get(_LANGUAGE, ""), "xml:lang")

    def _link(self, entry: _Entry, attributes: dict[str, str]) -> None:
        relation, address = attributes.get("rel", "alternate"), attributes.get("href", "").strip()
        if relation == "alternate" and address and not entry.link:
            entry.link = self._absolute(address)
        elif relation == "license":
            self._declare(entry.declared, "licence", self._absolute(address), "link")

    def _absolute(self, address: str) -> str:
        try:
            return urljoin(self._bases[-1], address) if self._bases[-1] else address
        except ValueError:  # brackets that are no address of version 6
            return address

    def _captured(self, capture: _Capture, words: str) -> None:
        entry, name = self._entry, capture.name
        if entry is None:
            into = self._feed_authors if name == "author" else self._feed
            self._declare(into, "author" if name == "author" else _names().feed[name], _text(capture, words), name)
        elif name in _names().words:
            media_type = _media_type(capture, words)
            if media_type and words.strip():
                entry.words.setdefault(_names().words[name], (media_type, words))
        elif name in {"rss:guid", "atom:id"}:
            entry.id = _plain(words) or entry.id
            if name == "rss:guid" and capture.attributes.get("isPermaLink", "true") == "true":
                entry.permalink = entry.id if entry.id.startswith(("http://", "https://")) else ""
        elif name == _POST_TYPE:
            entry.kind = _plain(words)
        elif name == "rss:link":
            entry.link = self._absolute(_plain(words)) or entry.link
        else:
            value = _text(capture, words)
            field = "author" if name == "author" else _names().entry[name]
            if field == "title":
                if entry.title:
                    return
                entry.title = _plain(value)
            elif field == "author" and (person := _ADDRESSED.fullmatch(value)):
                value = person["name"] or person["before"]
            self._declare(entry.declared, field, value, name)

    def _finished(self, entry: _Entry) -> Source | BrokenEntry:
        row, name = self.count, f"{self._path}:{self.count}"
        if entry.size > LONGEST:
            return BrokenEntry(name, row, f"entry {row} is longer than {LONGEST:,} characters.")
        if entry.kind and (entry.kind in _NO_POSTS or not _has_words(entry)):
            why = "which holds no post" if entry.kind in _NO_POSTS else "and has no text"
            reason = f"entry {row} is of the type `{entry.kind[:40]}` of WordPress, {why}"
            return BrokenEntry(name, row, f"{reason}.", skipped=True)
        link = entry.link or entry.permalink
        identifier = entry.id or link
        if identifier and self._ids.first(identifier, row) is None:
            name = identifier
        if entry.kind:
            entry.declared.append(Declared("system", "wordpress", "feed:post_type"))
        if link:
            entry.declared.append(Declared("url", link, "feed:link"))
        said = [declared for declared in self._feed if not entry.has(declared.field)]
        if not entry.has("author"):
            said += self._feed_authors
        media_type, words = entry.words.get("content") or entry.words.get("summary") or ("text/plain", entry.title)
        fragment = False if media_type == "text/html" else None
        declared = (*entry.declared, *said)
        return Source(name, self._path, media_type, words, row=row, declared=declared, whole_page=fragment)


def _has_words(entry: _Entry) -> bool:
    """Whether an entry of an export has a text: a page may be laid out by its theme alone."""
    return any(words.strip() for _, words in entry.words.values())


def _text(capture: _Capture, words: str) -> str:
    """The words of a title or a name: feeds escape them once too often."""
    if capture.markup or capture.attributes.get("type") == "html" or capture.name.startswith("rss:"):
        return unescape(_TAG.sub(" ", words))
    return words


def _media_type(capture: _Capture, words: str) -> str | None:
    """What the words of an entry are to be read as; None for what is no text."""
    kind = capture.attributes.get("type", "")
    if capture.attributes.get("src") or (kind.count("/") == 1 and not kind.startswith(("text/", "application/xhtml"))):
        return None
    if capture.markup or kind in {"html", "xhtml", "text/html", "application/xhtml+xml"}:
        return "text/html"
    if capture.name.startswith("atom:"):
        return "text/plain"
    return "text/html" if _MARKUP.search(words) else "text/plain"
