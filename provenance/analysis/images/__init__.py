"""The images of a document: where each is, who is credited with it, and what it says of itself.

What most texts, which have none, do not need is imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from provenance.api import Document, Phrases, analysis, matches

if TYPE_CHECKING:
    from provenance.analysis.images.addresses import Address, Kind, address_of, is_file
    from provenance.analysis.images.credentials import Credentials, State
    from provenance.analysis.images.files import Embedded, can_read
    from provenance.analysis.images.names import Verdict, compare
    from provenance.analysis.images.pictures import in_figure, is_set_off
    from provenance.analysis.images.types import Credit, Picture
    from provenance.analysis.images.words import GRAPHIC, Words, words_of

__all__ = [
    "GRAPHIC",
    "Address",
    "Credentials",
    "Credit",
    "Embedded",
    "Kind",
    "Picture",
    "State",
    "Verdict",
    "Words",
    "address_of",
    "can_read",
    "compare",
    "embedded",
    "images",
    "in_figure",
    "is_file",
    "is_set_off",
    "looks_at_files",
    "words_of",
]

EVERYWHERE = Phrases.load(__package__, "credit_everywhere")
_LATE = {
    "addresses": ("Address", "Kind", "address_of", "is_file"),
    "credentials": ("Credentials", "State"),
    "files": ("Embedded", "can_read"),
    "names": ("Verdict", "compare"),
    "pictures": ("in_figure", "is_set_off"),
    "types": ("Credit", "Picture"),
    "words": ("GRAPHIC", "Words", "words_of"),
}
"""Modules, and what of them is offered here."""


@analysis(phrases=EVERYWHERE)
def images(document: Document) -> tuple[Picture, ...]:
    """The images in the order of the document, with what it says of each; no file is looked at."""
    if not document.images:
        return ()
    from provenance.analysis.images.pictures import pictures_of  # noqa: PLC0415 - as the module says

    return pictures_of(document, matches(document, EVERYWHERE))


@analysis()
def embedded(document: Document) -> tuple[Embedded | None, ...]:
    """What each image says of itself, in the order of the document.

    None for those that are not beside the document or in it, and for all where the extra `media` is not installed.
    """
    pictures = images(document)
    if not pictures:
        return ()
    from provenance.analysis.images.files import read_files  # noqa: PLC0415 - as the module says

    return read_files(pictures)


def looks_at_files(document: Document) -> bool:
    """Whether files beside the document have a part in what is said of its images."""
    if document.file is None or not document.images:
        return False
    from provenance.analysis.images.addresses import Kind, address_of  # noqa: PLC0415 - as the module says

    return any(address_of(document, image.target).kind is Kind.LOCAL for image in document.images)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import what is asked for."""
    for module, offered in _LATE.items():
        if name in offered:
            return getattr(import_module(f"{__name__}.{module}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
