"""Files that somebody writes, with a word processor or as plain text: no page, whose menu or foot stands in them."""

from __future__ import annotations

from provenance.api import Document

__all__ = ["is_in_hand", "is_word_file"]

_MEDIA_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.",
    "application/vnd.ms-word.document.",
    "application/vnd.oasis.opendocument.text",
    "application/rtf",
    "text/rtf",
)
"""With which the media types of what word processors write begin."""


def is_word_file(document: Document) -> bool:
    """Whether a document is what somebody wrote with a word processor."""
    return document.media_type.startswith(_MEDIA_TYPES)


def is_in_hand(document: Document) -> bool:
    """Whether somebody writes a file by hand: one that is written, of a word processor, or plain text."""
    return document.is_written or document.media_type == "text/plain" or is_word_file(document)
