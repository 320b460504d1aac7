"""A `.docx` file to a document: its source is its reading text, a line a paragraph.

The parts are read with the XML parser of Python's own, not with python-docx, which leaves out text that was inserted with changes
tracked, content controls, fields, text boxes and notes.
"""

from __future__ import annotations

from collections.abc import Iterable

from provenance.documents import Declared, Document, Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.archives import with_archive
from provenance.loaders.docx.body import Paragraph, Story
from provenance.loaders.docx.review import Comments, Margins, States, shown_margins
from provenance.loaders.docx.savings import without_first_day
from provenance.loaders.docx.styles import Styles
from provenance.loaders.docx.titles import with_title
from provenance.loaders.docx.writing import Writing
from provenance.loaders.packages import Package, Relation, short

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
    stated = without_first_day(properties.declared, properties.revision)
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
    return with_archive(with_title(writing.document(source, declared, notices)))


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
