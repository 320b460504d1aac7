"""What a document says of the rights in its own text: in metadata, in links, and in words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter

import msgspec

from provenance.analysis import spdx_lines
from provenance.analysis.licences import Kind, Licence, normalise, tagged, unlisted
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
    lazy_pattern,
    matches,
)

PHRASES = Phrases.load(__package__, "statements")
_SENTENCE_END = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(]?[^\W\d_a-z])|\n\s*\n")
_LICENCE_NAME = lazy_pattern(
    r"\W*(?:(?:the\s+)?terms\s+of\s+)?(?:(?:the|an?)\s+)?(?:[A-Z][\w.+-]*,?\s+){1,6}Licen[cs]e\b"
)
_LETTER = lazy_pattern(r"[^\W_]")
_FIELD = lazy_pattern(r"licen[cs]e", re.IGNORECASE)
_STRANGE_SCOPE = lazy_pattern(
    r"image|photo|picture|video|audio|media|comment|related|teaser|dataset|software|creativework\b", re.IGNORECASE
)
_FRONT = lazy_pattern(r"\A\ufeff?(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_CODE = lazy_pattern(r"\W*cc[\s\w.-]{2,30}\W*", re.IGNORECASE)
"""Nothing but a licence of Creative Commons by its letters."""
_LETTERS = lazy_pattern(r"cc[ -]by(?:-[a-z]{2}){1,3}(?![\w-])", re.IGNORECASE)
"""Such letters at the beginning of a statement, which goes on: "CC-BY-NB 4.0 lisansı ile"."""
_POSSESSED = lazy_pattern(r"(?:['’]s|s['’]) $")
_OF_ANOTHER = lazy_pattern(r" of (?:the )?[A-Z]")
_REACH = 160
"""Characters behind "licensed under" in which the licence is named."""
_LINE = 200
"""Characters of a block that says nothing but the rights: a footer, a line at the end."""


class Statement(msgspec.Struct, frozen=True):
    """One statement on the rights in the document's own text."""

    place: Span | SourceSpan | None
    licence: Licence
    origin: str
    """`text`, or as the declaration has it."""
    text: str
    confidence: Confidence


class Rights(msgspec.Struct, frozen=True):
    """All that a document says of rights."""

    statements: tuple[Statement, ...]
    """On its own text; declarations first, then in order of place."""
    mentioned: bool
    """Whether rights are mentioned at all, be it of an image."""
    tags: tuple[Statement, ...] = ()
    """What lines for programs say (`SPDX-License-Identifier:`), be it of the page's template: known is what the SPDX list has."""


@analysis(phrases=PHRASES)
def rights(document: Document) -> Rights:
    """The statements on the rights in a document's own text; what is said of images, software and of others is left out."""
    declared = tuple(_declared(document))
    found = matches(document, PHRASES)
    telling = [match for match in found if match.tagged("licensed", "commons", "reserved", "label", "copyright")]
    stated = tuple(_stated(document, found, telling))
    tags = tuple(_tags(document)) if spdx_lines(document) else ()
    return Rights((*declared, *stated), bool(telling or declared or tags), tags)


def _tags(document: Document) -> Iterator[Statement]:
    """The lines by which source files name their licence: in the text, in comments, and in front matter."""
    places: list[Span | SourceSpan] = []
    for start, end in tagged(document.text):
        block = document.block_at(start)
        if block is not None and block.kind is not BlockKind.CODE:
            places.append(Span(start, end))
    if document.media_type != "text/plain":  # whose comments are lines of programs
        hidden = [comment.source for comment in document.comments]
        if front := _FRONT.match(document.source):
            hidden.append(SourceSpan(*front.span()))
        for around in hidden:
            words = document.source[around.start : around.end]
            places += [SourceSpan(around.start + start, around.start + end) for start, end in tagged(words)]
    for place in places:
        words = (document.text if isinstance(place, Span) else document.source)[place.start : place.end]
        unknown = unlisted(words)
        licence = Licence(Kind.UNKNOWN) if unknown is not None else normalise(words)
        yield Statement(place, licence, "SPDX-License-Identifier", unknown or words, Confidence.HIGH)


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


class _Sentence(msgspec.Struct, frozen=True):
    """One sentence around a match, read once for all matches in it: pages are met that say "©" ten thousand times in a line."""

    span: Span
    tags: frozenset[str]
    """Of all phrases in it."""
    first: int
    """Where its first letter or digit stands."""


def _stated(document: Document, found: tuple[Match, ...], telling: list[Match]) -> Iterator[Statement]:
    last = -1
    read: Block | None = None
    stops: list[tuple[int, int]] = []
    sentence = _Sentence(Span(0, 0), frozenset(), 0)
    for match in telling:
        block = document.block_at(match.span.start)
        if block is None or _is_aside(block) or match.span.start < last:
            continue
        if block is not read:
            stops = [stop.span() for stop in _SENTENCE_END.finditer(document.text, block.span.start, block.span.end)]
            read = block
        span = _sentence(stops, block, match.span)
        if span != sentence.span:
            tags = frozenset(
                tag for other in between(found, span) if not _is_of_another(document.text, other) for tag in other.tags
            )
            letter = _LETTER.search(document.text, span.start, span.end)
            sentence = _Sentence(span, tags, span.end if letter is None else letter.start())
        if "other" in sentence.tags:
            continue
        statement = _statement(document, block, sentence, match)
        if statement is not None:
            last = span.end
            yield statement


def _is_of_another(text: str, match: Match) -> bool:
    """Whether what a sentence is about is somebody else's: "Wikipedia's text is", "The text of Wikipedia"."""
    if not match.tagged("own"):
        return False
    start, end = match.span
    before = text[max(0, start - 3) : start]
    return _POSSESSED.search(before) is not None or _OF_ANOTHER.match(text, end) is not None


def _sentence(stops: list[tuple[int, int]], block: Block, span: Span) -> Span:
    """The sentence around a span: a full stop inside a version or a name does not end it."""
    before = bisect_right(stops, span.start, key=itemgetter(1))
    after = bisect_left(stops, span.end, key=itemgetter(0))
    start = stops[before - 1][1] if before else block.span.start
    return Span(start, stops[after][0] + 1 if after < len(stops) else block.span.end)


def _linked(document: Document, name: Span) -> Licence | None:
    """The licence to whose terms the words for it lead."""
    at = bisect_left(document.links, name.start, key=lambda link: link.span.start)
    if at < len(document.links) and (link := document.links[at]).span.start < name.end:
        licence = normalise(link.target)
        return Licence(Kind.TERMS) if licence.kind is Kind.UNKNOWN else licence
    return None


def _statement(document: Document, block: Block, around: _Sentence, match: Match) -> Statement | None:
    sentence = around.span
    alone = block.span.end - block.span.start <= _LINE
    own = "own" in around.tags
    begins = around.first >= match.span.start
    if match.tagged("licensed") or match.tagged("label"):
        if not (own or begins):
            return None
        after = document.text[match.span.end : min(sentence.end, match.span.end + _REACH)]
        licence = normalise(after)
        if licence.kind is Kind.UNKNOWN:
            if _LICENCE_NAME.match(after) is None:
                return None
            licence = _linked(document, Span(match.span.end, match.span.end + len(after))) or licence
        if licence.kind in {Kind.COPYRIGHT, Kind.TERMS}:
            return None
        return Statement(
            sentence, licence, "text", document.slice(sentence), Confidence.HIGH if own else Confidence.MEDIUM
        )
    if match.tagged("commons"):
        if not (own or (begins and alone)):
            return None
        words = document.text[match.span.start : min(sentence.end, match.span.start + _REACH)]
        licence = normalise(words)
        mistaken = licence.kind is Kind.MISTAKEN and (_CODE.fullmatch(words) or (own and _LETTERS.match(words)))
        if licence.kind is not Kind.NAMED and not mistaken:
            return None
        return Statement(sentence, licence, "text", document.slice(sentence), Confidence.MEDIUM)
    owner = begins or "copyright" in around.tags
    if match.tagged("reserved") and alone and owner:
        return Statement(sentence, Licence(Kind.RESERVED), "text", document.slice(sentence), Confidence.MEDIUM)
    return None
