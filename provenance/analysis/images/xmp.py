"""What an XMP packet says of the origin of its image."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from provenance.named_tuples import NamedTuple

_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_LARGEST = 2_000_000
"""Bytes of a packet; cameras and editors write some ten thousand."""


class Packet(NamedTuple):
    """The fields of IPTC Photo Metadata that name an origin; empty where a packet has none."""

    creators: tuple[str, ...] = ()
    credit: str = ""
    source: str = ""
    rights: str = ""
    digital_source_type: str = ""


class _Node(Protocol):
    """As much of an XML element as is used here."""

    @property
    def tag(self) -> object: ...
    @property
    def text(self) -> str | None: ...
    @property
    def attrib(self) -> dict[str, str]: ...
    def iter(self, tag: str | None = None) -> Iterator[_Node]: ...
    def __iter__(self) -> Iterator[_Node]: ...


def read_packet(packet: bytes) -> Packet:
    """Read a packet. One that is no XML, has entities or is too long is read as empty."""
    import defusedxml.ElementTree  # noqa: PLC0415 - for images with a packet alone
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415

    if len(packet) > _LARGEST:
        return Packet()
    try:
        root: _Node = defusedxml.ElementTree.fromstring(packet.strip(b"\x00 \t\r\n"), forbid_dtd=True)
    except (SyntaxError, ValueError, LookupError, DefusedXmlException):
        return Packet()
    return Packet(
        tuple(_values(root, _DC + "creator")) or tuple(_values(root, _TIFF + "Artist")),
        _first(root, _PHOTOSHOP + "Credit"),
        _first(root, _PHOTOSHOP + "Source"),
        _first(root, _DC + "rights"),
        _first(root, _IPTC + "DigitalSourceType") or _first(root, _IPTC + "DigitalSourcefileType"),
    )


def _first(root: _Node, name: str) -> str:
    return next(_values(root, name), "")


def _values(root: _Node, name: str) -> Iterator[str]:
    """The values of a property: written as an attribute, as an element, or as a list in one."""
    for description in root.iter(_RDF + "Description"):
        if value := " ".join(description.attrib.get(name, "").split()):
            yield value
        for child in description:
            if child.tag != name:
                continue
            items = list(child.iter(_RDF + "li"))
            for item in items or [child]:
                if value := " ".join((item.text or item.attrib.get(_RDF + "resource", "")).split()):
                    yield value
