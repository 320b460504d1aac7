"""What the bytes of an image say of its origin: XMP, IPTC-IIM, EXIF, and its content credentials."""

from __future__ import annotations

import importlib.util
import io
import re
import warnings
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from provenance.analysis.images.addresses import Kind, bytes_of, data_of
from provenance.analysis.images.credentials import Credentials, State, read_credentials
from provenance.analysis.images.types import Picture
from provenance.analysis.images.xmp import Packet, read_packet
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple

_ARTIST, _COPYRIGHT, _XP_AUTHOR = 0x013B, 0x8298, 0x9C9D
_BYLINE, _CREDIT, _SOURCE, _RIGHTS, _CODED = (2, 80), (2, 110), (2, 115), (2, 116), (1, 90)
_UTF8 = b"\x1b%G"
_LONGEST = 300
"""Characters of a value that are kept."""
_MOST_FILES = 200
"""Images of a document that are read."""
_MOST_BYTES = 200_000_000
"""Of all images of a document that are read."""
_SMALLEST_DATA = 150
"""Bytes below which an image in an address has no room for metadata."""
_HEIF = lazy_pattern(rb"\A.{4}ftyp(?:hei[cxms]|hev[cmsx]|mif1|msf1)", re.DOTALL)
"""HEIC, which Pillow does not open."""
_SVG = lazy_pattern(rb"\A\s*(?:<\?xml[^>]*>|<!--.{0,2000}?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]", re.DOTALL)


class Embedded(NamedTuple):
    """What an image says of itself."""

    creators: tuple[str, ...] = ()
    credit: str = ""
    source: str = ""
    rights: str = ""
    digital_source_types: tuple[str, ...] = ()
    """The last part of each code of IPTC: `trainedAlgorithmicMedia`."""
    credentials: Credentials = Credentials(State.UNREADABLE)

    @property
    def says_origin(self) -> bool:
        """Whether it names anybody."""
        return bool(self.creators or self.credit or self.source or self.rights)


def read_files(pictures: Sequence[Picture]) -> tuple[Embedded | None, ...]:
    """What each image says of itself, in order; None where it is not beside the document or in it, and where `can_read` says no."""
    if not _can_read():
        return (None,) * len(pictures)
    known: dict[str, Embedded] = {}
    left = _MOST_BYTES
    made: list[Embedded | None] = []
    for picture in pictures:
        key = picture.address.path if picture.address.kind is Kind.LOCAL else picture.image.target
        if key is None or not _is_readable(picture):
            made.append(None)
            continue
        if key not in known and len(known) < _MOST_FILES and left > 0:
            found = bytes_of(key) if picture.address.kind is Kind.LOCAL else data_of(key)
            if found is not None and len(found) >= _SMALLEST_DATA:
                left -= len(found)
                known[key] = read_embedded(found)
        made.append(known.get(key))
    return tuple(made)


@cache
def _can_read() -> bool:
    return can_read()


def _is_readable(picture: Picture) -> bool:
    if picture.address.kind is Kind.DATA:
        return not picture.image.target[:40].lower().startswith("data:image/svg")
    return picture.address.kind is Kind.LOCAL


def can_read() -> bool:
    """Whether the libraries for the bytes of images are there: the extra `media`.

    Raises ModuleNotFoundError where only some of them are, so that nobody takes an image for read that was not.
    """
    missing = [name for name in ("c2pa", "PIL", "defusedxml") if importlib.util.find_spec(name) is None]
    if missing and "c2pa" not in missing:
        message = f"the extra [media] lacks {' and '.join(missing)}: pip install 'provenance-checker[media]'"
        raise ModuleNotFoundError(message)
    return not missing


def read_embedded(content: bytes) -> Embedded:
    """Read the bytes of an image; `can_read()` has said yes. What is no image, or a broken one, says nothing, and its credentials are unreadable."""
    import PIL.Image  # noqa: PLC0415 - for documents with images alone

    if _SVG.match(content[:4000]):
        return Embedded(credentials=read_credentials(content, "image/svg+xml"))
    if _HEIF.match(content[:12]):
        return Embedded(credentials=read_credentials(content, "image/heic"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of dimensions and odd tags: nothing is decoded here
            with PIL.Image.open(io.BytesIO(content)) as image:
                credentials = read_credentials(content, PIL.Image.MIME.get(image.format or "", ""))
                return _read(image, credentials)
    except Exception:  # noqa: BLE001 - a broken image makes its reader raise anything
        return Embedded()


def _read(image: Any, credentials: Credentials) -> Embedded:  # noqa: ANN401 - of Pillow
    exif = _attempt(image.getexif) or {}
    iim = _attempt(lambda: _iim(image)) or {}
    packet = _packet(image)
    kinds = (packet.digital_source_type, *credentials.digital_source_types)
    return Embedded(
        creators=tuple(_distinct(*packet.creators, *_texts(iim, _BYLINE), *_artists(exif), _clean(image.info.get("Author")))),
        credit=_clean(packet.credit) or next(_texts(iim, _CREDIT), ""),
        source=_clean(packet.source) or next(_texts(iim, _SOURCE), ""),
        rights=_clean(packet.rights) or next(_texts(iim, _RIGHTS), "") or _clean(exif.get(_COPYRIGHT)) or _clean(image.info.get("Copyright")),
        digital_source_types=tuple(dict.fromkeys(kind.strip().rstrip("/").rpartition("/")[2] for kind in kinds if kind.strip())),
        credentials=credentials,
    )  # fmt: skip


def _attempt(make: Any) -> Any:  # noqa: ANN401 - readers of Pillow
    """What a reader gives; None where its part of the image is broken, which says nothing of the others."""
    try:
        return make()
    except Exception:  # noqa: BLE001 - as in `read_embedded`
        return None


def _iim(image: Any) -> dict[tuple[int, int], bytes | list[bytes]] | None:  # noqa: ANN401 - of Pillow
    from PIL import IptcImagePlugin  # noqa: PLC0415 - as above

    found: dict[tuple[int, int], bytes | list[bytes]] | None = IptcImagePlugin.getiptcinfo(image)
    return found


def _packet(image: Any) -> Packet:  # noqa: ANN401 - of Pillow
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if not raw and hasattr(image, "tag_v2"):
        raw = image.tag_v2.get(700) or b""
    packet = raw.encode() if isinstance(raw, str) else raw
    return read_packet(packet) if isinstance(packet, bytes) and packet else Packet()


def _texts(iim: dict[tuple[int, int], bytes | list[bytes]], field: tuple[int, int]) -> Iterator[str]:
    """The values of a field of IIM, which states its encoding or not."""
    found = iim.get(field, [])
    utf8 = iim.get(_CODED) == _UTF8
    for value in found if isinstance(found, list) else [found]:
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError:
            text = value.decode("utf-8" if utf8 else "cp1252", "replace")
        if clean := _clean(text):
            yield clean


def _artists(exif: Any) -> Iterator[str]:  # noqa: ANN401 - of Pillow
    for part in _clean(exif.get(_ARTIST)).split(";"):
        yield part.strip()
    author = exif.get(_XP_AUTHOR)
    if isinstance(author, bytes):
        for part in author.decode("utf-16-le", "replace").split(";"):
            yield _clean(part)


def _clean(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())[:_LONGEST]


def _distinct(*values: str) -> Iterator[str]:
    yield from dict.fromkeys(clean for value in values if (clean := _clean(value)))
