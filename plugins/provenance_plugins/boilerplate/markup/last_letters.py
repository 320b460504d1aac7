"""An accented letter at the end of a word of which a wrong encoding left one half, "à" in most texts: "cittÃ "."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import language
from provenance.api import Document, Fix, Hit, lazy_pattern
from provenance_plugins.boilerplate.mentions import is_shown, speaks_of_encodings
from provenance_plugins.boilerplate.residue import found

__all__ = ["last_letters"]

_GRAVE = lazy_pattern(r"(?<=[a-zß-ÿ]{2})Ã(?=[^\S\xa0]|[.,;:!?)»”\"'’]|\Z)")
"""Its second byte, a no-break space, was taken for an ordinary one and lost; a capital ends no word of small letters."""


_ENDING_SO = frozenset({"fr", "it"})
"""Languages whose words end in "à" and in no other letter that begins with the same byte and lost its second one: "aquí" ends so in Spanish and Catalan, and "í" has a soft hyphen for its second byte."""


def last_letters(document: Document) -> Iterator[Hit]:
    """Each such place, with the letter that was meant where the language tells which."""
    known = language(document).read_as in _ENDING_SO
    for match, span in found(document, _GRAVE, everywhere=True):
        block = document.block_at(span.start)
        within = span if block is None else block.span
        if is_shown(document.text, span, "à", within):
            continue
        if not known:
            message = f"“{match[0]}” is the first half of a letter that was decoded with the wrong encoding, and its other half is lost: look it up in the original"
            yield Hit(span, message)
            continue
        safe = not speaks_of_encodings(document.text, within.start, within.end)
        message = f"“{match[0]}” is what is left of à decoded with the wrong encoding: put in the character, or load the original anew"
        yield Hit(span, message, fix=Fix.replace(document, span, "à", "write à", safe=safe))
