"""XML that is no feed, where it holds texts: as rows by the names of its elements, as editions, or as one document of paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from provenance.extensions import BrokenEntry, Source
from provenance.loaders.corpora.articles import Articles, form_of
from provenance.loaders.corpora.sheets import ROOT, Sheets
from provenance.loaders.corpora.tei import ROOTS, Editions
from provenance.loaders.corpora.trees import Tree
from provenance.loaders.corpora.wikis import ROOT as OF_WIKI
from provenance.loaders.corpora.wikis import Pages
from provenance.loaders.gzipped import Readable
from provenance.loaders.json_files import entries_of
from provenance.loaders.jsonlines import read_values, text_column
from provenance.loaders.named_columns import KNOWN
from provenance.loaders.workbooks import read_sheets
from provenance.loaders.xml import Handler, Parser, XmlError, pieces
from provenance.word_counts import count_words

LONGEST = 16_000_000
"""Bytes of such a file, of which a tree is held."""
_READ = 65_536
_OF_SHEETS = b"urn:schemas-microsoft-com:office:spreadsheet"
_FEWEST, _WORDS, _SHARE = 3, 60, 0.6
"""Paragraphs of a document, the words in them, and their share of all its words."""
_WAY = "write each text as a line of JSON, with its title, date, author and text, to have it checked"
_FIELDS = {
    "title": "title", "titre": "title", "titel": "title", "titulo": "title", "título": "title", "titolo": "title", "article-title": "title", "hl1": "title", "headline": "title",
    "author": "author", "auteur": "author", "autor": "author", "autore": "author", "byline": "author", "personname": "author",
    "date": "date", "datum": "date", "pubdate": "date", "fecha": "date", "data": "date", "publisher": "publisher", "publishername": "publisher", "publisher-name": "publisher",
}  # fmt: skip
"""Elements near the beginning of a document that state something of it."""


def read_texts(path: str, root: str, head: bytes, stream: Readable) -> Iterator[Source | BrokenEntry]:
    """The texts in order, or one skipped entry that says why there is none. `root`: the name of the root element."""
    about = f"it is XML, but no feed: its root is `{root[:40]}`"
    size = len(head)

    def read() -> bytes:
        nonlocal size
        piece = stream.read(_READ)
        size += len(piece)
        return piece if size <= LONGEST else b""

    handler = _handler(root, head)
    try:
        _feed(handler, head, read)
    except XmlError as error:
        yield BrokenEntry(path, None, f"{about}, and {error}", skipped=True)
        return
    if size > LONGEST:
        yield BrokenEntry(path, None, f"{about}, and it is larger than {LONGEST:,} bytes: {_WAY}", skipped=True)
        return
    if isinstance(handler, Pages):
        yield from handler.sources(path)
        if handler.left:
            pages = "a page was" if handler.left == 1 else f"{handler.left:,} pages were"
            reason = f"{pages} left out: what leads to another page, talk, templates, files and classes are no texts"
            yield BrokenEntry(path, None, reason, skipped=True)
        return
    if isinstance(handler, Sheets):
        yield from read_sheets(path, handler.found, None)
        return
    if isinstance(handler, Editions | Articles):
        for row, values in enumerate(handler.rows, 1):
            yield read_values(path, row, values)
        if not handler.rows:
            yield BrokenEntry(path, None, f"{about}, and no text stands in it", skipped=True)
        return
    yield from _of_tree(path, about, handler)


def _handler(root: str, head: bytes) -> Tree | Editions | Sheets | Articles | Pages:
    """What takes the events of a file with such a root and beginning."""
    if root in ROOTS:
        return Editions()
    if root == ROOT and _OF_SHEETS in head:
        return Sheets()
    if root == OF_WIKI:
        return Pages()
    form = form_of(root, head)
    return Tree() if form is None else Articles(form)


def _feed(handler: Handler, head: bytes, read: Callable[[], bytes]) -> None:
    parser = Parser(handler)
    for text in pieces(head, iter(read, b"")):
        parser.feed(text)
    parser.feed("", last=True)


def _of_tree(path: str, about: str, tree: Tree) -> Iterator[Source | BrokenEntry]:
    root = tree.root
    if root is None:
        return
    entries = [] if root.bare else list(entries_of(path, _single(root.value()), KNOWN, by_names=True))
    if any(isinstance(entry, Source) for entry in entries):
        yield from entries
        return
    words = root.words()
    if tree.paragraphs >= _FEWEST and root.prose >= _WORDS and root.prose >= _SHARE * count_words(words):
        row: dict[str, object] = {}
        for name, said in tree.leaves:
            if name in _FIELDS:
                row.setdefault(_FIELDS[name], said)
        yield read_values(path, 1, {**row, "text": words})
        return
    yield BrokenEntry(path, None, f"{about}, and none of its elements is known to hold a text: {_WAY}", skipped=True)


def _single(value: object) -> object:
    """A list of objects where an object has it alone, whatever it is called: `<corpus><article>…`; not what repeats in an object with a text of its own."""
    while isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        objects = [inner for inner in value.values() if isinstance(inner, dict)]
        column, _ = text_column(value, KNOWN)
        if column and isinstance(value.get(column), str):
            return value
        if len(lists) == 1 and not objects and any(isinstance(one, dict) for one in lists[0]):
            return lists[0]
        if len(objects) == 1 and not lists and len(value) == 1:
            value = objects[0]
            continue
        return value
    return value
