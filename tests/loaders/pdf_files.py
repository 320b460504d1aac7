"""PDF files with words at chosen places, as a test needs them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from provenance.named_tuples import NamedTuple

SIZE = 612, 792
FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "C": "Courier"}


class At(NamedTuple):
    """Words that begin at a place, counted in points from the top left corner."""

    left: float
    top: float
    words: str
    size: float = 10.0
    font: str = "F"
    turn: str = "1 0 0 1"
    """The first four numbers of the matrix through which they are drawn."""


def column(
    left: float, top: float, *lines: str, size: float = 10.0, font: str = "F", leading: float = 12.0
) -> list[At]:
    """Lines one below the other."""
    return [At(left, top + leading * number, words, size, font) for number, words in enumerate(lines)]


def pdf(*pages: Sequence[At], info: str = "", catalog: str = "", content: str = "", page: str = "") -> bytes:
    """A file with these pages; `info`, `catalog` and `page` are entries of those dictionaries, `content` is drawn on each page besides."""
    streams = ["\n".join([*map(_drawn, words), content]).encode("cp1252") for words in pages]
    return file_of([zlib.compress(stream) for stream in streams], info=info, catalog=catalog, page=page)


def _drawn(at: At) -> str:
    words = at.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{at.font} {at.size} Tf {at.turn} {at.left} {SIZE[1] - at.top} Tm ({words}) Tj ET"


def file_of(
    streams: Sequence[bytes], info: str = "", catalog: str = "", page: str = "", coding: str = "/FlateDecode"
) -> bytes:
    """A file whose pages draw packed streams."""
    first = 3 + len(FONTS)
    fonts = " ".join(f"/{name} {3 + number} 0 R" for number, name in enumerate(FONTS))
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
            for name in FONTS.values()
        ),
    ]
    for number, stream in enumerate(streams):
        objects += (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {SIZE[0]} {SIZE[1]}] /Contents {first + 2 * number + 1} 0 R /Resources << /Font << {fonts} >> >> {page} >>".encode(),
            f"<< /Filter {coding} /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream",
        )
    objects.append(f"<< {info} >>".encode("cp1252"))
    made, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return (
        made
        + head
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, size - 1, len(made))
    )
