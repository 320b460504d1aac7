"""An "à" at the end of a word of which a wrong encoding left one half: "cittÃ "."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Fix, Hit, lazy_pattern
from provenance_plugins.boilerplate.mentions import is_shown, speaks_of_encodings
from provenance_plugins.boilerplate.residue import found

__all__ = ["last_letters"]

_GRAVE = lazy_pattern(r"(?<=[a-zß-ÿ]{2})Ã(?=[^\S\xa0]|[.,;:!?)»”\"'’]|\Z)")
"""Its second byte, a no-break space, was taken for an ordinary one and lost; a capital ends no word of small letters."""


def last_letters(document: Document) -> Iterator[Hit]:
    """Each such place, with the letter that was meant."""
    for match, span in found(document, _GRAVE, everywhere=True):
        block = document.block_at(span.start)
        within = span if block is None else block.span
        if is_shown(document.text, span, "à", within):
            continue
        safe = not speaks_of_encodings(document.text, within.start, within.end)
        message = f"“{match[0]}” is what is left of à decoded with the wrong encoding: put in the character, or load the original anew"
        yield Hit(span, message, fix=Fix.replace(document, span, "à", "write à", safe=safe))
