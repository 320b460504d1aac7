"""Fields of a text that nobody filled in, or with a letter in the place of their value: "Rating:" under a review, "ABSTRACT", "X", "FULL TEXT" in lines of their own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Image, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.gaps_in_source import may_have_lone_fields

__all__ = ["lone_fields"]

_WORDS = Phrases.load(LEXICON, "lone_fields")
_LETTER = lazy_pattern(
    lambda: (
        rf"(?m)^[ \t]*(?P<label>{any_of(_WORDS.texts('label'))})[ \t\r]*\n(?:[ \t\r]*\n){{0,2}}[ \t]*(?P<gap>[Xx]{{1,3}})[ \t\r]*\n(?:[ \t\r]*\n){{0,2}}[ \t]*(?:{any_of(_WORDS.texts('label'))})[ \t\r]*$"
    )
)
_RATED = lazy_pattern(lambda: rf"(?im)^[ \t]*(?P<label>(?:{any_of(_WORDS.texts('rating'))})[ ]?:)[ \t\xa0\r]*$")
_VALUE = lazy_pattern(lambda: rf"(?i)[\d★☆⭐✩✪✭🌟½½✓✔●○/%]|(?<!\w)(?:{any_of(_WORDS.texts('rates'))})(?!\w)")
_PARTED = lazy_pattern(r"\n\s*\n")
_NEAR, _SHORT = 240, 28
"""Characters behind such a label in which its value stands, and of a line that may be all of it."""


def lone_fields(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; nothing of pages, whose stars may be drawn."""
    if document.media_type == "text/html" or not may_have_lone_fields(document):
        return
    text = document.text
    for match in _LETTER.finditer(text):
        span = Span(*match.span("gap"))
        message = f"{quoted(match['gap'])} stands below {quoted(match['label'])} in the place of what the field was to have: put it in, or take the field out"
        yield match["gap"], Hit(span, message, severity=Severity.WARNING)
    for match in _RATED.finditer(text):
        span = Span(*match.span("label"))
        block = document.block_at(span.start)
        if block is None or block.kind is BlockKind.CODE or _is_followed_by_value(document, span.end):
            continue
        message = f"{quoted(match['label'])} has nothing behind it: put in how it was rated, or take the label out"
        yield match["label"].lower(), Hit(span, message, severity=Severity.WARNING)


def _is_followed_by_value(document: Document, end: int) -> bool:
    """Whether a number, signs or a few words stand behind a label, or a picture that may show them."""
    behind = document.text[end : end + _NEAR].lstrip()
    line = behind.partition("\n")[0].strip()
    if line and len(line) <= _SHORT and not line.endswith("."):
        return True
    if _VALUE.search(_PARTED.split(behind, maxsplit=1)[0]) is not None:
        return True
    at = bisect_left(document.images, end, key=_position)
    return at < len(document.images) and document.images[at].position <= end + _NEAR


def _position(image: Image) -> int:
    return image.position
