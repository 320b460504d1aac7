"""An `.odt` file to a document: its source is its reading text, a line a paragraph, as that of a `.docx`."""

from __future__ import annotations

from provenance.documents import Declared, Document
from provenance.extensions import LoadError, Source
from provenance.loaders.docx.document import UNPACKED
from provenance.loaders.docx.writing import Writing
from provenance.loaders.odt.body import Body
from provenance.loaders.odt.review import Margins
from provenance.loaders.odt.styles import Styles
from provenance.loaders.packages import Package, short

_CONTENT = "content.xml"
_PROPERTIES = {
    "dc:title": "title",
    "meta:initial-creator": "author",
    "meta:creation-date": "date",
    "dc:date": "modified",
    "dc:creator": "possible_author",  # who saved it last
    "dc:language": "language",
    "dc:description": "description",
}


class _Properties:
    """A handler of the part that says what the document says of itself."""

    def __init__(self) -> None:
        self.declared: list[Declared] = []
        self._parts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the handler's form
        self._parts = []

    def end(self, name: str) -> None:
        element = short(name)
        words = " ".join("".join(self._parts).split())
        if element in _PROPERTIES and words:
            self.declared.append(Declared(_PROPERTIES[element], words, f"odt:{element.partition(':')[2]}"))
        self._parts = []

    def text(self, data: str) -> None:
        self._parts.append(data)


class _Manifest:
    """A handler of the list of parts, which says whether they are encrypted."""

    encrypted = False

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the handler's form
        self.encrypted = self.encrypted or name.endswith("encryption-data")

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""


class _Both:
    """A handler of a part that holds styles, and the text or the margins of pages besides."""

    def __init__(self, styles: Styles, other: Body | Margins) -> None:
        self._styles, self._other = styles, other

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._styles.start(name, attributes)
        self._other.start(name, attributes)

    def end(self, name: str) -> None:
        self._styles.end(name)
        self._other.end(name)

    def text(self, data: str) -> None:
        self._other.text(data)


def load_odt(source: Source) -> Document:
    """Read an `.odt`. Raises LoadError for what is none, is encrypted or damaged, and for one that unpacks without end."""
    data = source.data.encode("utf-8", "surrogateescape") if isinstance(source.data, str) else source.data
    package = Package(data, None if source.largest is None else source.largest * UNPACKED, ".odt")
    manifest, styles, properties = _Manifest(), Styles(), _Properties()
    if package.has("META-INF/manifest.xml"):
        package.read("META-INF/manifest.xml", manifest)
    if manifest.encrypted:
        raise LoadError("It is encrypted: save it without a password to have it checked.")
    if not package.has(_CONTENT):
        raise LoadError("It is an archive without a text: no .odt.")
    body, margins = Body(styles.hidden), Margins()
    for part, handler in (
        ("styles.xml", _Both(styles, margins)),
        ("meta.xml", properties),
        (_CONTENT, _Both(styles, body)),
    ):
        if package.has(part):
            package.read(part, handler)
    writing = Writing(styles)
    for paragraph in (*body.paragraphs, *body.boxes):
        writing.put(paragraph)
    for paragraph in body.notes:
        writing.put_note(paragraph, paragraph.note)
    writing.left = body.reviews.placed(writing.left)
    writing.remarks, writing.margins = body.reviews.remarks, tuple(margins.found)
    return writing.document(source, properties.declared)
