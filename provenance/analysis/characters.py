"""The characters of a text that few texts have."""

from __future__ import annotations

from provenance.api import Document, analysis

__all__ = ["beyond", "latin", "lower_latin", "others", "utf_8"]

_ASCII = bytes(range(128))


def others(text: str) -> str:
    """The characters beyond ASCII alone, in order: thirty looks into them take less time than one into the text."""
    return _decoded(text.encode("utf-8", "surrogatepass"))


def _decoded(encoded: bytes) -> str:
    return encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")


@analysis()
def utf_8(document: Document) -> bytes:
    """The text in UTF-8."""
    return document.text.encode("utf-8", "surrogatepass")


@analysis()
def beyond(document: Document) -> str:
    """The characters of the text beyond ASCII, in order of place."""
    return _decoded(utf_8(document))


@analysis()
def latin(document: Document) -> bytes:
    """The text in Latin-1, one byte a character, `?` for what it lacks: searching bytes takes a fraction of the time."""
    return document.text.encode("latin-1", "replace")


@analysis()
def lower_latin(document: Document) -> bytes:
    """The text in Latin-1 and lower case, one byte a character, `?` for what has none."""
    return latin(document).lower()
