"""A file in reStructuredText to a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes

from provenance.documents import Declared, Document, Note
from provenance.extensions import LoadError, Source
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import front_matter, of_entries
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.rst.directives import POST
from provenance.loaders.rst.parsing import parse
from provenance.loaders.rst.reading import Reader
from provenance.loaders.unseen import without_unseen
from provenance.loaders.writing import blanked
from provenance.spans import SourceSpan

LONGEST = 2_000_000
"""Characters of a file that are read."""
_HEAD = (nodes.comment, nodes.target, nodes.pending, nodes.system_message, nodes.substitution_definition)
"""What may stand before the list of fields that is about the file."""
_OF_POST = frozenset({"author", "title", "language"})
_OF_SPHINX = frozenset({"orphan", "tocdepth", "nocomments", "nosearch", "no-search"})
"""Fields that tell Sphinx how to make the page."""


def load_rst(source: Source) -> Document:
    """Read a file in reStructuredText. Raises LoadError for what is no text, and what nests too deeply."""
    decoded = decode_source(source)
    notices = source.notices + decoded.notices
    text, too_long = cut(decoded.text, LONGEST)
    notices += too_long
    front = front_matter(with_line_ends(text), source.path)
    notices += front.notices
    masked = blanked(text, front.end)
    try:
        tree = parse(masked)
        reader = Reader(text, masked, tree)
        stated = _stated(text, tree)
        reader.read()
    except RecursionError:
        raise LoadError("It nests lists and quotations too deeply to be read: take some of them apart.") from None
    body = "".join(reader.writer.out)
    stated = front.declared + stated
    definitions = list(_definitions(reader, tree))
    defined = {one.label for one in definitions}
    code = united(body, reader.code)
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=decoded.text,
        text=body,
        blocks=tuple(reader.writer.blocks),
        source_map=reader.writer.map,
        links=links_of(reader.writer, body, text, _links(reader, definitions), code),
        images=tuple(reader.images),
        comments=tuple(reader.comments),
        marks=tuple(mark for mark in reader.marks if mark.kind != "reference" or mark.label in defined),
        notes=tuple(sorted([*reader.notes, *definitions], key=lambda note: note.source)),
        declared=source.declared + stated + tuple(file_date(source.path, stated)),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=front.end > 0 or bool(stated),
        notices=notices,
        languages=source.languages,
        file=source.file,
        code_spans=code,
    )
    return without_unseen(document)


def _stated(text: str, tree: nodes.document) -> tuple[Declared, ...]:
    """What the text states of itself: by directives (`.. meta::`), and by a list of fields above it or below its title, which is taken out of the tree."""
    stated = of_entries(text, _placed(text, list(_of_directives(tree))))
    held: nodes.Element = tree
    listed = _first(held.children)
    if isinstance(listed, nodes.section):
        held = listed
        listed = _first(held.children[1:])
    if not isinstance(listed, nodes.field_list):
        return stated
    fields = [(field.children[0].astext(), field.children[1].astext().strip()) for field in listed.findall(nodes.field)]
    of_fields = of_entries(text, _placed(text, fields))
    if of_fields or any(name in _OF_SPHINX for name, _ in fields):
        held.remove(listed)
    return stated + of_fields


def _of_directives(tree: nodes.document) -> Iterator[tuple[str, str]]:
    for node in tree.findall(nodes.pending):
        name, words = node.details.get("name"), node.details.get("text", "")
        if name in {"sectionauthor", "codeauthor"}:
            yield "author", words.partition("<")[0].strip()
        elif name == "title":
            yield "title", words.strip()
        elif name == POST:
            yield from _of_post(words)
        elif name == "meta":
            for line in words.split("\n"):
                key, _, value = line.strip().removeprefix(":").partition(":")
                yield key.split(" ")[0].strip(), value.strip()


def _of_post(words: str) -> Iterator[tuple[str, str]]:
    """Day, authors, title and language of a post of ABlog."""
    first, *others = words.split("\n")
    if first.strip() and not first.lstrip().startswith(":"):
        yield "date", first.strip()
    for line in (first, *others):
        key, _, value = line.strip().removeprefix(":").partition(":")
        if line.lstrip().startswith(":") and key in _OF_POST:
            yield from ((key, one.strip()) for one in (value.split(",") if key == "author" else (value,)))


def _first(children: Iterable[nodes.Node]) -> nodes.Node | None:
    return next((child for child in children if not isinstance(child, _HEAD)), None)


def _placed(text: str, fields: list[tuple[str, str]]) -> Iterator[Entry]:
    at = 0
    for name, value in fields:
        if not name or not value:
            continue
        found = max(text.find(f"{name}:", at), 0)
        first = value.split("\n")[0]
        start = text.find(first, found)
        yield Entry(name, value, max(start, 0), max(start, 0) + len(first))


def _definitions(reader: Reader, tree: nodes.document) -> Iterator[Note]:
    """The definitions of addresses (`.. _Harbour Post: https://…`), used or not."""
    at = 0
    for target in tree.findall(nodes.target):
        if "refuri" not in target or not target.rawsource.startswith(".."):
            continue
        raw = target.rawsource
        place = reader.masked.find(raw, at)
        if place < 0:  # lines that are set in: the first one
            raw = raw.partition("\n")[0]
            place = reader.masked.find(raw, at)
        if place < 0:
            continue
        at = place + len(raw)
        for name in target["names"]:
            yield Note(str(name), "reference", SourceSpan(place, at), None, str(target["refuri"]))


def _address(source: str, note: Note) -> SourceSpan | None:
    """The place of the address in a definition."""
    target = note.target or ""
    at = source.find(target, note.source.start, note.source.end) if target else -1
    return None if at < 0 else SourceSpan(at, at + len(target))


def _links(reader: Reader, definitions: list[Note]) -> Iterator[tuple[str, SourceSpan | None]]:
    """Address and its place of each link that the markup makes."""
    defined = {note.label: note for note in definitions}
    named = {number: defined.get(reader.names.last(name)) for number, name in reader.named}
    for number, (target, place) in enumerate(reader.links):
        note = named.get(number)
        yield target, place if note is None else _address(reader.masked, note)
