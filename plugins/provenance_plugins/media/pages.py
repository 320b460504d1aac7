"""What the examples of several rules are made of, and the place at which an image is shown."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from provenance.api import Document, Example, Image, SourceSpan, Span, lazy_pattern, quoted

FOLDER = str(Path(__file__).with_name("examples"))
"""Little images with metadata; `tools/make_media_examples.py` makes them."""
_TEXT = "<p>The path follows the river for six miles, past two mills and a chapel.</p>"


def page(image: str, caption: str = "", more: str = "") -> Example:
    """An article with one image of the folder of examples."""
    figure = f'<figure><img src="{image}" alt="The river at the mill"><figcaption>{caption}</figcaption></figure>'
    return Example(
        f"<article><h1>A walk by the river</h1>{_TEXT}{figure}{_TEXT}{more}</article>",
        media_type="text/html",
        folder=FOLDER,
    )


def place(image: Image) -> Span | SourceSpan:
    """The image's own markup; its place in the text where that is not known."""
    return image.source or Span(image.position, image.position)


def is_in_tag(document: Document, image: Image) -> bool:
    """Whether a tag of the site's generator shows it: `{{< figure src="mill.jpg" >}}`."""
    return image.source is not None and document.source.startswith("{", image.source.start)


def called(image: Image) -> str:
    """How a message names an image: by the name of its file, which is what editors know it by."""
    if image.target[:5].lower() == "data:":
        return f"the image that shows {quoted(image.alt)}" if image.alt else "an image that the page itself holds"
    path = image.target.partition("?")[0].partition("#")[0].rstrip("/")
    parts = [unquote(part) for part in path.split("/")]
    name = next((part for part in reversed(parts) if _FILE.search(part) and not _SIZE.match(part)), parts[-1])
    if image.alt and (not _FILE.search(name) or _CODED.fullmatch(name)):
        return f"the image that shows {quoted(image.alt)}"
    return f"the image {quoted(name or image.target)}"


_FILE = lazy_pattern(
    r"[^\W\d_].*\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$|\d{3}.*\.(?:jpe?g|png|webp|gif|avif)$", re.IGNORECASE
)
"""A part of an address that is the name of a file, and no number or size."""
_SIZE = lazy_pattern(r"(?:size|width|height|crop|w|h)[=_-]\d", re.IGNORECASE)
_CODED = lazy_pattern(r"[A-Za-z0-9+_=-]{60,}(?:\.\w+)?")
"""A name that a program made of an address: nobody knows an image by it."""
