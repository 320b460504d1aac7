"""The images of a document: where each is, who is credited with it, and what it says of itself."""

from provenance.analysis.images.addresses import Address, Kind, address_of, is_file
from provenance.analysis.images.credentials import Credentials, State
from provenance.analysis.images.embedded import Embedded, can_read
from provenance.analysis.images.names import Verdict, compare
from provenance.analysis.images.reading import embedded, images, in_figure, looks_at_files
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
