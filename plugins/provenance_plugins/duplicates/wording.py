"""The words of a document's article as one short string, so that texts are compared word by word at the cost of characters.

A word, its case and everything around it taken off, becomes one code point: a hash of it. Two words have the same one in about one
of 55,000 cases, which changes no comparison of whole texts. In scripts without spaces each character is a word.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from provenance.analysis import cited, content, metadata, quotes, sentences
from provenance.api import BlockKind, Confidence, Document, Span, analysis

GAP = "\0"
"""In the place of a word that somebody else is said to have written."""
RUN = 6
"""Words of the sequences by which documents are found that have some in common."""
SHINGLE = 3
"""Words of the sequences that are counted: texts of which a fifth of the words differ have a third of them in common."""
_CODES = 0xD7FE
"""Code points from 1 up to those that stand for no character."""
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WORD = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]|[^\W_぀-ヿ㐀-鿿豈-﫿]+")
_OTHERS = frozenset({BlockKind.QUOTE, BlockKind.CODE, BlockKind.REFERENCE, BlockKind.NOTE})
"""Blocks that are not the author's own running text."""
_LONG_BLOCK = 120
"""Words of a block that is taken apart at its sentences, so that a place in it can be shown."""


class Piece(NamedTuple):
    """A paragraph, or some sentences of a long one; `first` is the number of its first word."""

    first: int
    span: Span


class Wording(NamedTuple):
    """The words of the article."""

    words: str
    """One code point a word."""
    own: str
    """The same with a gap for each word that is quoted, or stands where a source is given."""
    pieces: tuple[Piece, ...]
    digest: str
    """Of the words themselves."""
    bodies: tuple[str, ...]
    """Digests of the long paragraphs, and of those but the first, which may begin with a date line."""
    span: Span
    """From the first block of the article to its last."""


@lru_cache(maxsize=1 << 16)
def _code(word: str) -> str:
    return chr(crc32(word.encode("utf-8", "surrogatepass")) % _CODES + 1)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    folded = text.casefold()
    return _ASCII_WORD.findall(folded) if folded.isascii() else _WORD.findall(folded)


@analysis()
def wording(document: Document) -> Wording | None:
    """The words of a document's article; None where it has none."""
    main = content(document).main
    if not main:
        return None
    text = document.text
    codes: list[str] = []
    own: list[str] = []
    pieces: list[Piece] = []
    paragraphs: list[tuple[int, str]] = []
    whole = hashlib.blake2b(digest_size=10)
    count = 0
    for span, block, foreign in _stretches(document, main):
        words = words_of(text[span.start : span.end])
        if not words:
            continue
        joined = " ".join(words)
        whole.update(joined.encode("utf-8", "surrogatepass") + b" ")
        coded = "".join(map(_code, words))
        codes.append(coded)
        own.append(GAP * len(coded) if foreign else coded)
        if paragraphs and paragraphs[-1][0] == block:
            paragraphs[-1] = (block, f"{paragraphs[-1][1]} {joined}")
        else:
            paragraphs.append((block, joined))
        last = pieces[-1].span if pieces else None
        if last is None or document.block_index(last.start) != block or count - pieces[-1].first >= _LONG_BLOCK:
            pieces.append(Piece(count, span))
        else:
            pieces[-1] = Piece(pieces[-1].first, Span(pieces[-1].span.start, span.end))
        count += len(words)
    if not count:
        return None
    everything = "".join(codes)
    return Wording(
        everything,
        "".join(own),
        tuple(_to_ends(document, pieces)),
        whole.hexdigest(),
        tuple(_bodies([words for _, words in paragraphs])),
        Span(document.blocks[main[0]].span.start, document.blocks[main[-1]].span.end),
    )


def _to_ends(document: Document, pieces: list[Piece]) -> Iterator[Piece]:
    """Pieces without white space at their ends."""
    for piece in pieces:
        words = document.slice(piece.span)
        yield Piece(
            piece.first,
            Span(
                piece.span.start + len(words) - len(words.lstrip()), piece.span.end - len(words) + len(words.rstrip())
            ),
        )


def _stretches(document: Document, main: tuple[int, ...]) -> Iterator[tuple[Span, int, bool]]:
    """The article in stretches with the numbers of their blocks, and whether the words are somebody else's."""
    foreign = sorted(_foreign(document))
    ends: dict[int, list[int]] = {}
    for sentence in sentences(document):
        ends.setdefault(sentence.block, []).append(sentence.span.end)
    at = 0
    for index in main:
        block = document.blocks[index]
        start, end = block.span
        while at < len(foreign) and foreign[at].end <= start:
            at += 1
        cuts = {end}
        if end - start > 4 * _LONG_BLOCK:
            cuts.update(ends.get(index, ()))
        inside: list[Span] = []
        for span in foreign[at:]:
            if span.start >= end:
                break
            inside.append(span)
            cuts.update((max(start, span.start), min(end, span.end)))
        other = block.kind in _OTHERS
        here = 0
        for cut in sorted(cuts):
            if cut > start:
                while here < len(inside) and inside[here].end <= start:
                    here += 1
                yield Span(start, cut), index, other or (here < len(inside) and inside[here].start < cut)
                start = cut


def _foreign(document: Document) -> Iterator[Span]:
    for quotation in quotes(document):
        yield quotation.span
    for index, sentence in enumerate(sentences(document)):
        if cited(document, index):
            yield sentence.span


def _bodies(paragraphs: list[str]) -> Iterator[str]:
    """Digests of the running text without titles, bylines and dates, which stand on lines of few words."""
    long = [words for words in paragraphs if words.count(" ") >= 12]
    if sum(words.count(" ") for words in long) >= 40:
        yield f"a{_digest(long)}"
    if len(long) > 2 and sum(words.count(" ") for words in long[1:]) >= 80:
        yield f"b{_digest(long[1:])}"


def _digest(paragraphs: list[str]) -> str:
    return hashlib.blake2b("\n".join(paragraphs).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


@analysis()
def runs(document: Document) -> list[int]:
    """A hash of each sequence of `RUN` words, in order."""
    found = wording(document)
    return [] if found is None else run_hashes(found.words)


def run_hashes(words: str) -> list[int]:
    """A hash of each sequence of `RUN` words, in order."""
    data = words.encode("utf-16-le")
    return [crc32(data[at : at + 2 * RUN]) for at in range(0, len(data) - 2 * RUN + 1, 2)]


def shingles(words: str) -> set[str]:
    """The sequences of `SHINGLE` words."""
    return {words[at : at + SHINGLE] for at in range(len(words) - SHINGLE + 1)}


def similarity(first: str, second: str, least: float = 0.0) -> float:
    """The Jaccard similarity of two texts' shingles; 0 where their lengths alone keep it under `least`."""
    shorter, longer = sorted((len(first), len(second)))
    # A text that repeats itself has fewer shingles than words; half as many is far below what texts have.
    if shorter < least * longer / 2:
        return 0.0
    one, other = shingles(first), shingles(second)
    common = len(one & other)
    return common / max(1, len(one) + len(other) - common)


def own_date(document: Document) -> str | None:
    """The day of publication that a document states of itself, ISO 8601, where that is not doubtful."""
    value = metadata(document).date
    return None if value is None or value.confidence is Confidence.LOW else value.value[:10]
