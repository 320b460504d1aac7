"""The words of a document's article as one short string, so that texts are compared word by word at the cost of characters.

A word, its case and everything around it taken off, becomes one code point: a hash of it. Two words have the same one in about one
of 55,000 cases, which changes no comparison of whole texts. In scripts without spaces each character is a word.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from provenance.analysis import content, metadata
from provenance.api import Confidence, Document, Span, analysis, lazy_pattern, make_room

RUN = 6
"""Words of the sequences by which documents are found that have some in common."""
_CODES = 0xD7FE
"""Code points from 1 up to those that stand for no character."""
_UNSPACED = "぀-ヿ㐀-鿿豈-﫿"
_MARKS = "“”’‘–—…\xa0"
"""Without them most English texts are ASCII."""
_SPACED = bytes(code if chr(code).isalnum() or code == ord("_") else ord(" ") for code in range(128)).lower() + bytes(
    128
)
"""ASCII in small letters, and a space for what is in no word."""
_WORD = lazy_pattern(r"\w+")
_HAS_UNSPACED = lazy_pattern(f"[{_UNSPACED}]")
_WORD_OR_CHARACTER = lazy_pattern(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")


class BlockWords(NamedTuple):
    """A block of the article."""

    block: int
    """Its index in the document."""
    first: int
    """The number of its first word."""
    length: int


class Wording(NamedTuple):
    """The words of the article."""

    words: str
    """One code point a word."""
    blocks: tuple[BlockWords, ...]
    """Those that have words, in order."""
    digest: str
    """Of the words themselves."""
    bodies: tuple[str, ...]
    """Digests of the long paragraphs, and of those but the first, which may begin with a date line."""
    span: Span
    """From the first block of the article to its last."""


class _Codes(dict[str, str]):
    """Word -> its code point, made when it is first asked for; faster than a cached function."""

    def __missing__(self, word: str) -> str:
        make_room(self)
        code = self[word] = chr(crc32(word.encode("utf-8", "surrogatepass")) % _CODES + 1)
        return code


_CODE = _Codes()


def code_of(words: list[str]) -> str:
    """Words as a string of one code point each."""
    return "".join(map(_CODE.__getitem__, words))


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
    if text.isascii():
        return text.encode("ascii").translate(_SPACED).decode("ascii").split()
    folded = text.casefold()
    return (_WORD_OR_CHARACTER if _HAS_UNSPACED.search(folded) else _WORD).findall(folded)


@analysis()
def wording(document: Document) -> Wording | None:
    """The words of a document's article; None where it has none."""
    main = content(document).main
    if not main:
        return None
    codes: list[str] = []
    blocks: list[BlockWords] = []
    paragraphs: list[str] = []
    count = 0
    for index in main:
        words = words_of(document.slice(document.blocks[index].span))
        if words:
            codes.append(code_of(words))
            blocks.append(BlockWords(index, count, len(words)))
            paragraphs.append(" ".join(words))
            count += len(words)
    if not count:
        return None
    return Wording(
        "".join(codes),
        tuple(blocks),
        _digest(" ".join(paragraphs)),
        tuple(_bodies(paragraphs)),
        Span(document.blocks[main[0]].span.start, document.blocks[main[-1]].span.end),
    )


def _bodies(paragraphs: list[str]) -> Iterator[str]:
    """Digests of the running text without titles, bylines and dates, which stand on lines of few words."""
    long = [words for words in paragraphs if words.count(" ") >= 12]
    if sum(words.count(" ") for words in long) >= 40:
        yield f"a{_digest(*long)}"
    if len(long) > 2 and sum(words.count(" ") for words in long[1:]) >= 80:
        yield f"b{_digest(*long[1:])}"


def _digest(*paragraphs: str) -> str:
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


def shingles(words: str) -> set[int]:
    """The pairs of words that follow one another, each as the integer that their codes make: four bytes, so no loop is needed.

    Pairs tell a text of which every fifth word differs (0.47 of all pairs in common) from one of which a third was copied (0.25);
    of longer sequences both have the same share.
    """
    data = memoryview(words.encode("utf-16-le"))
    found = set(data[: len(data) // 4 * 4].cast("I"))
    found.update(data[2 : 2 + (len(data) - 2) // 4 * 4].cast("I"))
    return found


def jaccard(one: set[int], other: set[int]) -> float:
    """The share of what at least one of two sets has that both have."""
    common = len(one & other)
    return common / max(1, len(one) + len(other) - common)


def own_date(document: Document) -> str | None:
    """The day of publication that a document states of itself, ISO 8601, where that is not doubtful."""
    value = metadata(document).date
    return None if value is None or value.confidence is Confidence.LOW else value.value[:10]
