"""The readings of a document's images. What makes them is imported for a document that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.api import Document, Phrases, analysis, matches

if TYPE_CHECKING:
    from provenance.analysis.images.files import Embedded
    from provenance.analysis.images.types import Picture

EVERYWHERE = Phrases.load(__package__, "credit_everywhere")


@analysis(phrases=EVERYWHERE)
def images(document: Document) -> tuple[Picture, ...]:
    """The images in the order of the document, with what it says of each; no file is looked at."""
    if not document.images:
        return ()
    from provenance.analysis.images.pictures import pictures_of  # noqa: PLC0415 - see the module

    return pictures_of(document, matches(document, EVERYWHERE))


@analysis()
def embedded(document: Document) -> tuple[Embedded | None, ...]:
    """What each image says of itself, in the order of the document.

    None for those that are not beside the document or in it, and for all where the extra `media` is not installed.
    """
    pictures = images(document)
    if not pictures:
        return ()
    from provenance.analysis.images.files import read_files  # noqa: PLC0415 - see the module

    return read_files(pictures)


def looks_at_files(document: Document) -> bool:
    """Whether files beside the document have a part in what is said of its images."""
    if document.file is None or not document.images:
        return False
    from provenance.analysis.images.addresses import Kind, address_of  # noqa: PLC0415 - see the module

    return any(address_of(document, image.target).kind is Kind.LOCAL for image in document.images)
