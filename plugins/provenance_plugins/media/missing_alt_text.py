"""MED705: an image that says nothing to those who do not see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import pictures
from provenance.analysis.images import Picture, images
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    lazy_pattern,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.media.pages import called, place

_EMPTY = Phrases.load(__package__, "empty_alt")
_FILE_NAME = lazy_pattern(
    r"\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)|(?:IMG|DSC|DSCN|DSCF|PXL|P)[_-]?\d{3,}\S*", re.IGNORECASE
)

_ADDRESS = lazy_pattern(r"(?i:https?://|www\.)\S+")


@rule(
    id="MED705",
    slug="missing-alt-text",
    severity=Severity.INFO,
    summary="An image without alternative text",
    scope="block",
    languages=["*"],
    uses=(images,),
    when=(pictures,),
    bad=[
        Example('<p>The mill in May.</p><p><img src="mill.jpg"></p>', media_type="text/html"),
        Example('<p>The mill in May.</p><p><img src="mill.jpg" alt="IMG_2041.jpg"></p>', media_type="text/html"),
        Example("The mill in May.\n\n![](mill.jpg)\n", media_type="text/markdown"),
        Example("The mill in May.\n\n![alt text](mill.jpg)\n", media_type="text/markdown"),
        Example("The mill in May.\n\n![null](mill.jpg)\n", media_type="text/markdown"),
        Example("The mill in May.\n\n![TODO](mill.jpg)\n", media_type="text/markdown"),
        Example(
            "The mill in May.\n\n![https://lh4.harbour.org/KF5dBRz4T6](https://lh4.harbour.org/KF5dBRz4T6)\n",
            media_type="text/markdown",
        ),
        Example("The mill in May.\n\n![descripción de la imagen](mill.jpg)\n", media_type="text/markdown"),
        Example("A malom májusban.\n\n![Leírás](malom.jpg)\n", media_type="text/markdown"),
    ],
    good=[
        Example("A malom májusban.\n\n![Leírás a malomról](malom.jpg)\n", media_type="text/markdown"),
        Example(
            '<p>The mill in May.</p><p><img src="mill.jpg" alt="A mill with a red roof"></p>', media_type="text/html"
        ),
        Example('<p>The mill in May.</p><p><img src="line.gif" alt=""></p>', media_type="text/html"),
        Example('<p>The mill in May.</p><p><img src="count.gif" width="1" height="1"></p>', media_type="text/html"),
        Example("The mill in May.\n\n![A mill with a red roof](mill.jpg)\n", media_type="text/markdown"),
        Example("The mill in May.\n\n![The image of a mill](mill.jpg)\n", media_type="text/markdown"),
        Example(
            "The mill in May.\n\n![The page https://mill.org on a telephone](mill.jpg)\n", media_type="text/markdown"
        ),
    ],
)
def missing_alt_text(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Who does not see the image, or has not loaded it, reads its alternative text; without it the image is not there.

    Say in a sentence what it shows. In HTML an image that only decorates has an empty one (`alt=""`), which is no finding.
    """
    yield from told_together(_faults(document), also="the same goes for {} more images")


def _faults(document: Document) -> Iterator[tuple[Confidence, Hit]]:
    if not document.images:
        return
    for picture in images(document):
        if picture.main and not picture.image.decorative:
            yield from ((hit.confidence, hit) for hit in _judge(document, picture))


def _judge(document: Document, picture: Picture) -> Iterator[Hit]:
    alt = picture.image.alt
    if alt is None or (not alt.strip() and document.media_type != "text/html"):
        yield Hit(
            place(picture.image), f"{called(picture.image)} has no alternative text: say in a sentence what it shows"
        )
    elif _ADDRESS.fullmatch(alt.strip()):
        yield Hit(
            place(picture.image),
            f"{quoted(alt.strip())} is an address, and stands as the alternative text of an image: say in a sentence what it shows",
        )
    elif _FILE_NAME.fullmatch(alt.strip()):
        yield Hit(
            place(picture.image),
            f"{called(picture.image)} has the name of a file as its alternative text: say in a sentence what it shows",
            Confidence.MEDIUM,
        )
    elif alt.strip(" .:…[]()<>").lower() in _EMPTY.texts():
        yield Hit(
            place(picture.image),
            f"{called(picture.image)} has words in place of its alternative text that say nothing of it, {quoted(alt.strip())}: say in a sentence what it shows",
            Confidence.MEDIUM,
        )
