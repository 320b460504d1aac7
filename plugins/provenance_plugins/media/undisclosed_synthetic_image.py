"""MED703: an image that a model made, shown as if it were any other."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import pictures
from provenance.analysis.images import Embedded, embedded, images, words_of
from provenance.api import Context, Document, Hit, Phrases, Severity, Span, between, matches, rule
from provenance_plugins.media.disclosed import DISCLOSURE, told_here
from provenance_plugins.media.pages import called, page, place

OWN_IMAGES = Phrases.load(__package__, "own_images")
_SOURCE_TYPE = Phrases.load(__package__, "source_type")
_REACH = 120
"""Characters between the words for the document's own images and those that say how they were made."""


@rule(
    id="MED703",
    slug="undisclosed-synthetic-image",
    severity=Severity.ERROR,
    summary="An AI-made image of which readers are not told",
    scope="document",
    languages=["*"],
    needs=["media"],
    reads_files=True,
    uses=(images,),
    when=(pictures,),
    bad=[
        page("ai-made.png", "The mill. Photo: Ana Cruz"),
        page("signed-ai-made.png", "The mill by the river"),
        page("ai-made.png", "The mill", "<p>Artificial intelligence is used to predict floods.</p>"),
        page("ai-made.png", "El molino. Imagen: Ana Cruz"),
    ],
    good=[
        page("ai-made.png", "The mill. Image: made with artificial intelligence"),
        page("signed-ai-made.png", "The mill (AI-generated)"),
        page("ai-made.png", "The mill. Illustration: Midjourney"),
        page("ai-made.png", "Die Mühle. Bild: KI-generiert"),
        page("ai-made.png", "El molino. Foto: IA"),
        page("ai-made.png", "The mill", "<p>All images in this article were created with AI.</p>"),
        page("signed.png", "The mill. Photo: Ana Cruz"),
    ],
)
def undisclosed_synthetic_image(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The image's own manifest or metadata says that a model made it, or a part of it. Readers who are not told take it for a picture of something.

    Say so in the caption ("Image: AI-generated") or once for all images of the document. What counts is the digital source type of
    IPTC; nothing is guessed from how an image looks.
    """
    if not document.images:
        return
    everywhere: bool | None = None
    for picture, found in zip(images(document), embedded(document), strict=True):
        code, edited = (None, False) if found is None else _synthetic(found)
        if code is None or told_here(document, picture):
            continue
        if everywhere is None:
            everywhere = _told_for_all(document)
        if everywhere:
            return
        how = "was changed with a generative model" if edited else "was made by a generative model"
        yield Hit(
            place(picture.image),
            f"{called(picture.image)} {how}, as its own metadata says ({code}), and no reader is told: say so in its caption",
        )


def _synthetic(image: Embedded) -> tuple[str | None, bool]:
    """The code that says that a model made it, and whether it only changed it."""
    kinds = words_of(_SOURCE_TYPE)
    for code in image.digital_source_types:
        kind = kinds.tags.get(code.lower())
        if kind is not None:
            return code, kind == "edited"
    return None, False


def _told_for_all(document: Document) -> bool:
    """Whether a sentence speaks of the document's own images and says how they were made."""
    own = matches(document, OWN_IMAGES)
    for told in matches(document, DISCLOSURE):
        block = document.block_at(told.span.start)
        if block is None:
            continue
        start, end = max(block.span.start, told.span.start - _REACH), min(block.span.end, told.span.end + _REACH)
        if any(between(own, Span(start, end))):
            return True
    return False
