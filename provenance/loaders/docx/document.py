"""A `.docx` file to a document: its source is its reading text, a line a paragraph.

The parts are read with the XML parser of Python's own, not with python-docx, which leaves out text that was inserted with changes
tracked, content controls, fields, text boxes and notes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from datetime import date

import msgspec

from provenance.documents import HEADING_KINDS, BlockKind, Declared, Document, Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.archives import with_archive
from provenance.loaders.docx.body import Paragraph, Story
from provenance.loaders.docx.review import Comments, Margins, States, shown_margins
from provenance.loaders.docx.styles import Styles
from provenance.loaders.docx.writing import Writing
from provenance.loaders.packages import Package, Relation, short
from provenance.patterns import lazy_pattern

UNPACKED = 10
"""How many times the limit of bytes its XML may come to: ten bytes of it are one of text."""
_PROPERTIES = {
    "dc:title": "title",
    "dc:creator": "author",
    "dcterms:created": "date",
    "dcterms:modified": "modified",
    "dc:language": "language",
    "dc:description": "description",
    "app:Company": "publisher",
}
_NO_DAY = "2013-12-23T23:15:00Z"
"""The day of the template that python-docx begins each file with: https://github.com/python-openxml/python-docx/blob/master/src/docx/templates/default.docx."""


class _Properties:
    """A handler of the parts that say what the document says of itself."""

    def __init__(self) -> None:
        self.declared: list[Declared] = []
        self.revision = 0
        """How often it was saved."""
        self._open = ""
        self._parts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the handler's form
        self._open = short(name)
        self._parts = []

    def end(self, name: str) -> None:
        element = short(name)
        words = " ".join("".join(self._parts).split())
        if element == "cp:revision" and words.isdigit():
            self.revision = int(words[:9])
        if element == self._open and element in _PROPERTIES and words:
            field = _PROPERTIES[element]
            # Word writes the names of several authors into one property.
            values = [part.strip() for part in words.split(";")] if field == "author" else [words]
            origin = f"docx:{element.partition(':')[2].lower()}"
            if words != _NO_DAY:
                self.declared.extend(Declared(field, value, origin) for value in values if value)
        self._open = ""

    def text(self, data: str) -> None:
        if self._open in _PROPERTIES or self._open == "cp:revision":
            self._parts.append(data)


def load_docx(source: Source) -> Document:
    """Read a `.docx`. Raises LoadError for what is none, is encrypted or damaged, and for one that unpacks without end."""
    data = source.data.encode("utf-8", "surrogateescape") if isinstance(source.data, str) else source.data
    package = Package(data, None if source.largest is None else source.largest * UNPACKED)
    whole = package.relations("")
    main = next((one.target for one in whole.values() if one.kind == "officeDocument"), "word/document.xml")
    if not package.has(main):
        raise LoadError("It is an archive without a text: no .docx.")
    relations = package.relations(main)
    styles = Styles()
    if part := _part(package, relations.values(), "styles"):
        package.read(part, styles)
    labels: dict[str, str] = {}
    body = Story(relations, labels, unseen=styles.hidden)
    package.read(main, body)
    notes = [
        paragraph
        for kind in ("footnotes", "endnotes")
        for paragraph in _notes(package, relations, kind, labels, styles)
    ]
    properties = _Properties()
    for kind in ("core-properties", "extended-properties"):
        if part := _part(package, whole.values(), kind) or _part(package, whole.values(), kind.replace("-p", "P")):
            package.read(part, properties)
    stated = properties.declared
    if properties.revision >= _SAVED and _lie_apart(stated):
        stated = [one for one in stated if one.field != "date"]
    declared = [one for one in stated if one.field != "language" or _is_of_runs(one.value, body)]
    writing = Writing(styles)
    for paragraph in (*body.paragraphs, *body.boxes):
        writing.put(paragraph)
    order = {note: number for number, note in enumerate(labels)}
    for paragraph in sorted((one for one in notes if one.note in order), key=lambda one: order[one.note]):
        writing.put_note(paragraph, labels[paragraph.note])
    notices = [Notice("attachment", "A part of it that is stored in another format was not read.")] * bool(body.foreign)
    try:
        _read_reviews(package, relations, body, writing)
    except LoadError as error:  # the text stands without them
        notices.append(Notice("attachment", f"What reviewers left in it was not read in full: {error}"))
    return with_archive(_with_title(writing.document(source, declared, notices)))


def _read_reviews(package: Package, relations: dict[str, Relation], body: Story, writing: Writing) -> None:
    """Add what reviewers left in the file. Raises LoadError."""
    margins = Margins()
    for identifier in shown_margins(body.margins, body.titled):
        relation = relations.get(identifier)
        if relation is not None and relation.kind in _MARGINS and package.has(relation.target):
            margins.kind = relation.kind
            package.read(relation.target, margins)
    writing.margins = tuple(margins.found)
    part = _part(package, relations.values(), "comments")
    if part is None:
        return
    comments, states = Comments(), States()
    if extended := _part(package, relations.values(), "commentsExtended"):
        package.read(extended, states)
    package.read(part, comments)
    states.told_of(comments.found)
    writing.remarks = comments.found


_MARGINS = frozenset({"header", "footer"})


_TITLE, _TITLE_WORDS, _LONG, _LOOKED = 200, 25, 120, 8
"""Characters and words of a title at most, characters of a paragraph of the text at least, and blocks among which one stands."""
_STOPS = (".", ":", ";", ",", "…", "。", "،", "।", "۔", "-", "–", "_", "!")
_QUOTES = "“”„«»‹›\"'‘’—–-"
_NAMES = lazy_pattern(
    r"(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s)?(?:[A-ZÀ-Þ][\w'’.-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+(?:\s?(?:,|&|and|und|et|y|e|og|i)\s?(?:[A-ZÀ-Þ][\w'’.-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+){0,4}",
)
"""A line of names, which stands below a title."""


def _with_title(document: Document) -> Document:
    """The document with its first paragraph as its title, where nobody gave it a style: a short line without a stop above a line of names, a heading or the text."""
    blocks = document.blocks
    if len(blocks) < _SHORTEST or blocks[0].kind is not BlockKind.PARAGRAPH or blocks[0].link_characters:
        return document
    if any(block.kind is BlockKind.TITLE for block in blocks[:_LOOKED]):
        return document
    words = document.slice(blocks[0].span)
    if len(words) > _TITLE or not 1 < len(words.split()) <= _TITLE_WORDS or words.endswith(_STOPS):
        return document
    if words[0].islower() or any(map(str.isdigit, words[:1])) or "@" in words or "://" in words:
        return document
    if _NAMES.fullmatch(words) is not None or words[0] in _QUOTES:
        return document  # who wrote it, or what somebody says
    below = document.slice(blocks[1].span)
    is_below = blocks[1].kind in HEADING_KINDS or _is_text(below) or (_NAMES.fullmatch(below) is not None)
    if not is_below or not any(
        block.kind is BlockKind.PARAGRAPH and _is_text(document.slice(block.span)) for block in blocks[1:_LOOKED]
    ):
        return document
    first = msgspec.structs.replace(blocks[0], kind=BlockKind.TITLE, level=1)
    return msgspec.structs.replace(document, blocks=(first, *blocks[1:]), memory={})


def _is_text(words: str) -> bool:
    return len(words) >= _LONG and words.rstrip('"”»’)').endswith((".", "!", "?", "…", "。", "।", "۔"))


_SHORTEST = 3
"""Blocks of a document that has a title."""


_SAVED, _APART = 50, 60
"""Times that a file was saved from which on it is one that is written over for each new text, and days between its first and its last saving then."""


def _lie_apart(stated: Iterable[Declared]) -> bool:
    """Whether months lie between the day on which a file was made and that of its last change."""
    days: dict[str, date] = {}
    for one in stated:
        if one.field in {"date", "modified"}:
            with contextlib.suppress(ValueError):
                days[one.field] = date.fromisoformat(one.value[:10])
    return len(days) > 1 and (days["modified"] - days["date"]).days > _APART


_RUNS, _OTHERS = 200, 10
"""Runs that say one language, from which on it is that of the text where one in so many at most says another."""


def _is_of_runs(language: str, body: Story) -> bool:
    """Whether no other language is that of most runs: an office enters its own as that of the file, whatever the text is set in."""
    said = body.languages.copy()
    del said[""]
    most = said.most_common(1)
    if not most or (
        2 * most[0][1] <= body.runs and (most[0][1] < _RUNS or _OTHERS * most[0][1] < (_OTHERS - 1) * said.total())
    ):
        return True
    return most[0][0] == language.partition("-")[0].lower()


def _part(package: Package, relations: Iterable[Relation], kind: str) -> str | None:
    return next(
        (one.target for one in relations if one.kind == kind and not one.external and package.has(one.target)), None
    )


def _notes(
    package: Package, relations: dict[str, Relation], kind: str, labels: dict[str, str], styles: Styles
) -> list[Paragraph]:
    part = _part(package, relations.values(), kind)
    if part is None:
        return []
    story = Story(package.relations(part), labels, kind, styles.hidden)
    package.read(part, story)
    return story.paragraphs
