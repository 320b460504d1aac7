"""What a document says of the rights in its own text: in metadata, in links, and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis.licences import Kind, Licence, normalise
from provenance.api import (
    Block,
    BlockKind,
    Confidence,
    Declared,
    Document,
    Match,
    Phrases,
    Region,
    SourceSpan,
    Span,
    analysis,
    between,
    matches,
)

PHRASES = Phrases.load(__package__, "statements")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(]?[^\W\d_a-z])|\n\s*\n")
_LICENCE_NAME = re.compile(r"\W*(?:(?:the|an?)\s+)?(?:[A-Z][\w.+-]*,?\s+){1,6}Licen[cs]e\b")
_FIELD = re.compile(r"licen[cs]e", re.IGNORECASE)
_STRANGE_SCOPE = re.compile(
    r"image|photo|picture|video|audio|media|comment|related|teaser|dataset|software|creativework\b", re.IGNORECASE
)
_REACH = 160
"""Characters behind "licensed under" in which the licence is named."""
_LINE = 200
"""Characters of a block that says nothing but the rights: a footer, a line at the end."""


class Statement(NamedTuple):
    """One statement on the rights in the document's own text."""

    place: Span | SourceSpan | None
    licence: Licence
    origin: str
    """`text`, or as the declaration has it."""
    text: str
    confidence: Confidence


class Rights(NamedTuple):
    """All that a document says of rights."""

    statements: tuple[Statement, ...]
    """On its own text; declarations first, then in order of place."""
    mentioned: bool
    """Whether rights are mentioned at all, be it of an image."""


@analysis(phrases=PHRASES)
def rights(document: Document) -> Rights:
    """The statements on the rights in a document's own text; what is said of images, software and of others is left out."""
    declared = tuple(_declared(document))
    found = matches(document, PHRASES)
    telling = [match for match in found if match.tagged("licensed", "commons", "reserved", "label", "copyright")]
    stated = tuple(_stated(document, found, telling))
    return Rights((*declared, *stated), bool(telling) or bool(declared))


def _declared(document: Document) -> Iterator[Statement]:
    for candidate in document.declared:
        if candidate.field != "licence" or not candidate.value.strip() or _is_strange(document, candidate):
            continue
        licence = normalise(candidate.value)
        named = _FIELD.search(candidate.origin) is not None and not candidate.origin.startswith("class:")
        if not named and licence.kind in {Kind.UNKNOWN, Kind.TERMS}:
            continue  # a field for a rights holder, or a class that pages give to credits too
        yield Statement(candidate.source or candidate.span, licence, candidate.origin, candidate.value, Confidence.HIGH)


def _is_strange(document: Document, candidate: Declared) -> bool:
    """Whether it belongs to a picture, a comment or the like."""
    if _STRANGE_SCOPE.search(candidate.scope):
        return True
    block = None if candidate.span is None else document.block_at(candidate.span.start)
    return block is not None and _is_aside(block)


def _is_aside(block: Block) -> bool:
    return (
        block.kind in {BlockKind.CAPTION, BlockKind.CODE, BlockKind.NOTE, BlockKind.REFERENCE}
        or Region.FIGURE in block.regions
    )


def _stated(document: Document, found: tuple[Match, ...], telling: list[Match]) -> Iterator[Statement]:
    last = -1
    for match in telling:
        block = document.block_at(match.span.start)
        if block is None or _is_aside(block) or match.span.start < last:
            continue
        sentence = _sentence(document, block, match.span)
        inside = tuple(between(found, sentence))
        if any(other.tagged("other") for other in inside):
            continue
        statement = _statement(document, block, sentence, match, inside)
        if statement is not None:
            last = sentence.end
            yield statement


def _sentence(document: Document, block: Block, span: Span) -> Span:
    """The sentence around a span: a full stop inside a version or a name does not end it."""
    start, end = block.span.start, block.span.end
    for stop in _SENTENCE_END.finditer(document.text, block.span.start, block.span.end):
        if stop.end() <= span.start:
            start = stop.end()
        elif stop.start() >= span.end:
            end = stop.start() + 1
            break
    return Span(start, end)


def _statement(
    document: Document, block: Block, sentence: Span, match: Match, inside: tuple[Match, ...]
) -> Statement | None:
    alone = block.span.end - block.span.start <= _LINE
    own = any(other.tagged("own") for other in inside)
    begins = not any(map(str.isalnum, document.text[sentence.start : match.span.start]))
    words = document.slice(sentence)
    if match.tagged("licensed") or match.tagged("label"):
        if not (own or begins):
            return None
        after = document.text[match.span.end : min(sentence.end, match.span.end + _REACH)]
        licence = normalise(after)
        if licence.kind is Kind.UNKNOWN and _LICENCE_NAME.match(after) is None:
            return None
        if licence.kind in {Kind.COPYRIGHT, Kind.TERMS}:
            return None
        return Statement(sentence, licence, "text", words, Confidence.HIGH if own else Confidence.MEDIUM)
    if match.tagged("commons"):
        if not (own or (begins and alone)):
            return None
        licence = normalise(document.text[match.span.start : min(sentence.end, match.span.start + _REACH)])
        return Statement(sentence, licence, "text", words, Confidence.MEDIUM) if licence.kind is Kind.NAMED else None
    owner = begins or any(other.tagged("copyright") for other in inside)
    if match.tagged("reserved") and alone and owner:
        return Statement(sentence, Licence(Kind.RESERVED), "text", words, Confidence.MEDIUM)
    return None
