"""Words of a credit by which a sentence speaks of pictures and makers, and credits nobody (ATT101)."""

from __future__ import annotations

from provenance.analysis.dates.names import month_names
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_of_any", "is_told_of"]


def is_told_of(document: Document, span: Span) -> bool:
    """Whether a sentence tells that a maker is not known, "The picture was taken by a still-unknown photographer in 1870", or a cell describes an object: "Leaf from unknown source showing two mills"; or says so behind words that tell whence the picture is: "Drawing printed by Quay and Sons, Leeds. Artist unknown"."""
    text = document.text
    if document.slice(span).lower().endswith(_UNKNOWN) and _is_traced(document, span):
        return True
    if _TOLD_OF.search(text, max(0, span.start - _SAID), span.start) is not None:
        return True
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.TABLE_CELL:
        return False
    before, behind = text[block.span.start : span.start].strip(), text[span.end : block.span.end].strip()
    return min(before.count(" "), behind.count(" ")) > 0 and behind[0].islower() and ":" not in before


_UNKNOWN = ("unknown", "unknown.")


def _is_traced(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    if block is None:
        return False
    text, first = document.text, max(block.span.start, span.start - _TRACE)
    traced = _TRACED.search(text, first, span.start)
    if traced is None:
        return False
    old = document.slice(span).lower().startswith(_OF_OLD) or _LONG_AGO.search(text, first, span.start) is not None
    return traced["kept"] is not None or (old and traced["in"].lower() not in month_names())


_TRACE = 400
"""Characters of a block before in which is said, by a name, who printed a picture or keeps it."""
_TRACED = lazy_pattern(
    r"(?:\b(?:printed|engraved|reproduced) (?:by|in) (?:the )?(?:\d{4} )?|\b(?P<kept>[Cc]ollection) of (?:the )?)(?P<in>[A-ZÀ-Þ][\w’'-]*)[^.\n]{0,120}\.\s"
)
"""Who printed an old picture, or who keeps one."""
_OF_OLD = ("artist", "engraver", "maker", "printer", "painter")
"""Makers of pictures that were printed before there were photographs."""
_LONG_AGO = lazy_pattern(r"\b(?:1[4-8]\d\d|19[0-4]\d)s?\b")


_TOLD_OF = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:{alternatives('vague_credit_words', 'telling')})\s(?:[a-z-]+\s){{1,3}}by\s(?:an?|some|the)\s(?:[a-z]+-|[a-z]+\s)?\Z"
    )
)
_SAID = 60
"""Characters before it in which that stands."""


def is_of_any(document: Document, span: Span) -> bool:
    """Whether the words say in a sentence which pictures are meant, of which it goes on to speak in general, or that there are to be none of: "no stock photography", "Keeping track of images downloaded from the Internet can be hard"."""
    return _NONE_OF.fullmatch(document.text, *span) is not None or (
        _GENERAL.search(document.text, max(0, span.start - _SAID), span.start) is not None
        and _GOES_ON.match(document.text, span.end) is not None
    )


_NONE_OF = lazy_pattern(
    r"(?i)(?:no|avoid|without)\s(?:[a-z]+-)?(?:stock|generic)(?:-[a-z]+)?\s(?:photos?|photography|images?|imagery|pictures?)"
)
_GENERAL = lazy_pattern(
    r"[a-z]{2,}[ ](?<!\bthe[ ])(?<!\bthese[ ])(?<!\bthis[ ])(?<!\bour[ ])(?<!\bmy[ ])(?<!\ball[ ])(?<!\bsome[ ])(?<!\bmost[ ])(?:digital[ ]|old[ ]|stock[ ])?(?:images|photos|photographs|pictures|videos|files|graphics|clips|scans|recordings)[ ]\Z"
)
_GOES_ON = lazy_pattern(
    r"[ ](?:can|could|may|might|must|should|will|would|is|are|was|were|has|have|does|do|needs?|often|usually|rarely)\b"
)
