"""Documents and images for the tests of images."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import PIL.Image
import PIL.PngImagePlugin
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.documents import Document
from provenance.extensions import DocumentLoader, Source
from provenance.loaders import builtin
from provenance.records import Finding
from provenance.rules import Context, Hit

EXAMPLES = Path(__file__).parents[2] / "plugins" / "provenance_plugins" / "media" / "examples"
CONTEXT = Context((), None, date(2024, 6, 30), "en")
WALK = "# A walk by the river\n\nThe path follows the river for six miles, past two mills and a chapel.\n\n"
_PLAIN = re.compile(r": say who made it(?:;|$)")
_XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"{attributes}>{fields}</rdf:Description>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def load(text: str, path: Path | str = "page.html", *, on_disk: bool = True) -> Document:
    """A document as its loader makes it; with a place on disk where `path` is one."""
    file = Path(path)
    media_type = "text/markdown" if file.suffix == ".md" else "text/html"
    loaders = [
        loader for loader in builtin() if isinstance(loader, DocumentLoader) and media_type in loader.media_types
    ]
    return loaders[0].load(Source(file.name, file.name, media_type, text, file=str(file) if on_disk else None))


def severities(text: str, path: str = "page.md") -> list[str]:
    """Those of the findings on images without a credit; `nobody's` where nothing says that one is the house's own, which a severity alone does not tell."""
    return told_as(uncredited_image(load(text, path, on_disk=False), CONTEXT))


def told_as(found: Iterable[Hit | Finding]) -> list[str]:
    """The same of what the rule or a run of it found."""
    return [
        "nobody's" if one.severity in {None, "warning"} or _PLAIN.search(one.message) else str(one.severity)
        for one in found
    ]


def packet(fields: str = "", attributes: str = "") -> str:
    """An XMP packet with some properties."""
    return _XMP.format(fields=fields, attributes=attributes)


def picture(kind: str, *, xmp: str = "", exif: dict[int, object] | None = None) -> bytes:
    """A grey picture of 16 by 16 pixels with metadata."""
    image = PIL.Image.new("RGB", (16, 16), (120, 120, 120))
    tags = PIL.Image.Exif()
    for tag, value in (exif or {}).items():
        tags[tag] = value
    out = io.BytesIO()
    if kind == "PNG":
        text = PIL.PngImagePlugin.PngInfo()
        if xmp:
            text.add_itxt("XML:com.adobe.xmp", xmp)
        image.save(out, kind, pnginfo=text, exif=tags)
    elif kind == "TIFF":
        image.save(out, kind, tiffinfo={700: xmp.encode()})
    else:
        image.save(out, kind, exif=tags, **({"xmp": xmp.encode()} if xmp else {}))
    return out.getvalue()


def iim(records: list[tuple[int, bytes]], *, utf8: bool = True) -> bytes:
    """A JPEG with IPTC-IIM records in its Photoshop segment, which no library writes for us."""
    body = b"".join(b"\x1c\x02" + bytes([number]) + len(value).to_bytes(2, "big") + value for number, value in records)
    if utf8:
        body = b"\x1c\x01\x5a\x00\x03\x1b%G" + body
    resource = b"8BIM\x04\x04\x00\x00" + len(body).to_bytes(4, "big") + body + b"\x00" * (len(body) % 2)
    segment = b"Photoshop 3.0\x00" + resource
    plain = picture("JPEG")
    return plain[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + plain[2:]
