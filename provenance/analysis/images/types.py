"""What is known of the images of a document."""

from __future__ import annotations

import msgspec

from provenance.analysis.images.addresses import Address
from provenance.api import Image, Span
from provenance.named_tuples import NamedTuple


class Credit(NamedTuple):
    """Who is credited with an image, and where."""

    text: str
    """The credit's own words, without the label before them."""
    origin: str
    """`caption`, `alt`, `title`, `text` (beside it), `class` (marked as a credit), `document` (said for all images), `json-ld`, `link` or `metadata`."""
    stated: bool = True
    """Whether a label, a sign or markup says that it is a credit; else its form does: a name in brackets, an agency."""
    span: Span | None = None
    """Where readers see it."""


class Picture(msgspec.Struct, frozen=True, eq=False):
    """An image with what the document says of it."""

    image: Image
    address: Address
    credit: Credit | None
    main: bool
    """Whether it stands in the article, not in what a page has around it."""
    near: tuple[Span, ...]
    """The stretches of text that a reader takes together with it: its caption, and the blocks beside it."""
