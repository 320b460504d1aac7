"""The images of a document: where each is, who is credited with it, and what it says of itself.

What most texts, which have none, do not need is imported when it is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from provenance.analysis.images.reading import embedded, images, looks_at_files

if TYPE_CHECKING:
    from provenance.analysis.images.addresses import Address, Kind, address_of, is_file
    from provenance.analysis.images.credentials import Credentials, State
    from provenance.analysis.images.files import Embedded, can_read
    from provenance.analysis.images.names import Verdict, compare
    from provenance.analysis.images.pictures import in_figure
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
    "looks_at_files",
    "words_of",
]

_LATE = {
    "addresses": ("Address", "Kind", "address_of", "is_file"),
    "credentials": ("Credentials", "State"),
    "files": ("Embedded", "can_read"),
    "names": ("Verdict", "compare"),
    "pictures": ("in_figure",),
    "types": ("Credit", "Picture"),
    "words": ("GRAPHIC", "Words", "words_of"),
}
"""Modules, and what of them is offered here."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import what is asked for."""
    for module, offered in _LATE.items():
        if name in offered:
            return getattr(import_module(f"{__name__}.{module}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
