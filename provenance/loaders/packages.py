"""The parts of a file that is an archive of XML, as word processors, spreadsheets and books have them, unpacked no further than a limit."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache, partial
from typing import IO

from provenance.extensions import LoadError
from provenance.loaders.xml import Handler, Parser, XmlError, pieces
from provenance.named_tuples import NamedTuple

PARTS = 20_000
"""Files in the archive."""
_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How parts may be packed in such files. What is packed otherwise `zipfile` unpacks by far more at once than it is asked for."""
_UTF_8 = 0x800
"""The flag of names that are in UTF-8."""
_READ = 65_536
"""Bytes that are unpacked at once."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What reading a part of a damaged or encrypted archive raises: ValueError where a part would begin before the file does."""
_SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/drawing/2017/decorative": "adec",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "app",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "app",
    "http://www.w3.org/1999/xlink": "xlink",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
}
"""Namespace -> prefix, for the transitional and the strict form of Office Open XML, and for OpenDocument."""
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:"


@lru_cache(maxsize=1000)
def short(name: str) -> str:
    """A name with its usual prefix: `w:p`; without one where its namespace is none that is read."""
    space, _, local = name.rpartition(" ")
    prefix = _SPACES.get(space)
    if prefix is None and space.startswith(_OPEN):
        prefix = space[len(_OPEN) :].partition(":")[0]
    return f"{prefix}:{local}" if prefix else local


class Relation(NamedTuple):
    """What a part says another one is to it."""

    kind: str
    """The last part of its type: `hyperlink`, `footnotes`, `image` …"""
    target: str
    """The name of a part, or an address."""
    external: bool


class _Relations:
    def __init__(self, folder: str) -> None:
        self.found: dict[str, Relation] = {}
        self._folder = folder

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if short(name) == "rel:Relationship":
            external = attributes.get("TargetMode") == "External"
            target = attributes.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", self._folder, target)).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = Relation(kind, target, external)

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""


def _names_of(part: zipfile.ZipInfo) -> Iterator[str]:
    """The name of a part; also as it is meant where it is in UTF-8 and does not say so, as some programs write it."""
    yield part.filename
    if not part.flag_bits & _UTF_8 and not part.filename.isascii():
        with suppress(UnicodeError):
            yield part.filename.encode("cp437").decode()


def _damage(error: Exception) -> str:
    """What is said of a part that cannot be unpacked, behind its name."""
    if isinstance(error, RuntimeError) and not isinstance(error, NotImplementedError):
        return "is encrypted: save the file without a password to have it checked"
    return "is damaged, and cannot be unpacked: fetch or save the file again"


class Package:
    """An archive that is open for reading."""

    def __init__(
        self,
        data: bytes,
        largest: int | None,
        ending: str = ".docx",
        way_out: str = "raise limits.bytes where you trust it",
    ) -> None:
        """`largest`: how many bytes its parts may come to, unpacked; `ending` of such files; `way_out` of one that comes to more. Raises LoadError for what is no such archive."""
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
            from provenance.loaders.other_kinds import no_archive  # noqa: PLC0415 - only where something is wrong

            raise LoadError(no_archive(data, ending)) from None
        self._names: dict[str, zipfile.ZipInfo] = {}
        self._twofold: set[str] = set()
        """Names of several parts, of which readers may see another one than we do."""
        for part in self._archive.infolist():
            for name in map(str.lower, _names_of(part)):
                if self._names.setdefault(name, part) is not part:
                    self._twofold.add(name)
        if len(self._names) > PARTS:
            raise LoadError(f"It has more than {PARTS:,} parts.")
        self._largest = self._left = largest
        self._way_out = way_out

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part.lower() in self._names

    def size(self, part: str) -> int:
        """The bytes of a part, as the archive says."""
        return self._names[part.lower()].file_size

    def read(self, part: str, handler: Handler) -> None:
        """Give the XML of a part to a handler. Raises LoadError."""
        parser = Parser(handler)
        try:
            with self._opened(part) as stream:
                first = self._take(stream.read(4096))
                for text in pieces(first, map(self._take, iter(partial(stream.read, _READ), b""))):
                    parser.feed(text)
            parser.feed("", last=True)
        except XmlError as error:
            raise LoadError(f"Its part {part} cannot be read: {error}.") from None
        except _DAMAGE as error:
            raise LoadError(f"Its part {part} {_damage(error)}.") from None

    def data(self, part: str, most: int) -> bytes:
        """The bytes of a part, which may be so many. Raises LoadError."""
        if self._names[part.lower()].file_size > most:  # no more than that is ever unpacked
            raise LoadError(f"Its part {part} is larger than {most:,} bytes.")
        try:
            with self._opened(part) as stream:
                return b"".join(map(self._take, iter(partial(stream.read, _READ), b"")))
        except _DAMAGE as error:
            raise LoadError(f"Its part {part} {_damage(error)}.") from None

    def glance(self, part: str, most: int) -> bytes:
        """The bytes of a part that is to be read again, none where it cannot be read: it counts then to what all may come to."""
        left = self._left
        try:
            return self.data(part, most)
        except LoadError:
            return b""
        finally:
            self._left = left

    def _opened(self, part: str) -> IO[bytes]:
        found = self._names[part.lower()]
        if part.lower() in self._twofold:
            raise LoadError(
                f"It has two parts of the name {part}, and programs differ in which they show: save it anew."
            )
        if found.compress_type not in _PACKED:
            raise LoadError(f"Its part {part} is packed in a way that such files may not be: save it anew.")
        return self._archive.open(found)

    def _take(self, data: bytes) -> bytes:
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0:
                raise LoadError(f"It unpacks to more than {self._largest:,} bytes: {self._way_out}.")
        return data

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part refers to, by the id that stands in it; of the archive itself for an empty name."""
        folder, name = posixpath.split(part)
        place = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(place):
            return {}
        handler = _Relations(folder)
        self.read(place, handler)
        return handler.found
