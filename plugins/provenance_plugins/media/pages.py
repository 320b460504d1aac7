"""What the examples of several rules are made of, and the place at which an image is shown."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from provenance.api import Document, Example, Image, SourceSpan, Span, quoted

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
    return f"the image {quoted(unquote(path[path.rfind('/') + 1 :]) or image.target)}"
