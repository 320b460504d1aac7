"""From offsets to lines and columns, and from spans to the words that a report shows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from provenance.documents import Document
from provenance.patterns import lazy_pattern
from provenance.records import Location, Passage, Position, Surroundings
from provenance.rules.wording import on_one_line
from provenance.spans import SourceSpan, Span

if TYPE_CHECKING:
    from provenance.engine.other_spellings import OtherSpellings
    from provenance.engine.replacements import Replacements

EXCERPT_LENGTH = 240
"""Code points of an excerpt; a longer one is cut in the middle."""
CONTEXT_LENGTH = 60
"""Code points that are shown on each side of an excerpt."""
MASK = "•••"

_DIGITS = lazy_pattern(r"\d{3,}")
_YEAR = 4
_PLAIN = lazy_pattern(r"[^\w@=/\\]*(?:[^\W\d_]{1,20}(?:['’‐–-][^\W\d_]{1,20}){0,3})?[^\w@=/\\]*")
"""A word with the signs around it."""
_LINE_END = lazy_pattern(r"\r\n?|\n")


class Places:
    """Lines and columns of one source, and its words with everything sensitive masked."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text, self._locate = document.text, document.source_map.locate
        self._shift, self._size = document.source_map.shift(), document.source_map.length
        self._starts: list[int] | None = None
        self._secrets: list[Span] = []
        self._reached: list[int] = []
        """How far the secrets up to each one reach."""
        self._secret_words: Replacements | None = None
        self._pieces: Replacements | None = None
        self._numbers: OtherSpellings | None = None

    @property
    def is_read_only(self) -> bool:
        """Whether there is no stretch of the source that may be edited."""
        return self._document.stretches == ()

    # -- where ----------------------------------------------------------------------------------------------------------

    def source_span(self, span: Span | SourceSpan) -> SourceSpan:
        """The place in the source of a text span; a source span is its own place."""
        return span if isinstance(span, SourceSpan) else self._locate(span)

    def location(self, span: Span | SourceSpan) -> Location:
        """The place in the source with lines and columns; an approximate one covers its whole lines."""
        at = span if isinstance(span, SourceSpan) else self._locate(span)
        start, end = at[0], at[1]
        starts = self._starts
        if starts is None:
            starts = self._starts = _line_starts(self._document.source)
        line = bisect_right(starts, start)
        first = Position(start, line, start - starts[line - 1] + 1)
        if line < len(starts) and end >= starts[line]:
            line = bisect_right(starts, end)
        pages = self._document.pages
        page = bisect_right(pages, start) if pages else None
        return Location(first, Position(end, line, end - starts[line - 1] + 1), at[2], page)

    # -- what is shown ---------------------------------------------------------------------------------------------------

    def hide(self, spans: Iterable[Span | SourceSpan]) -> None:
        """From now on mask these places, and their words wherever else they stand."""
        from provenance.engine.other_spellings import OtherSpellings  # noqa: PLC0415 - most texts have nothing to hide
        from provenance.engine.replacements import Replacements  # noqa: PLC0415 - the same

        if self._secret_words is None or self._pieces is None or self._numbers is None:
            self._secret_words, self._pieces = Replacements(MASK), Replacements(MASK)
            self._numbers = OtherSpellings(MASK)
        for span in spans:
            if isinstance(span, SourceSpan):
                words = self._document.source[span.start : span.end]
            else:
                self._secrets.append(span)
                words = self._document.slice(span)
            if len(words) > 2:  # masking single letters everywhere would mask everything
                self._secret_words.add(words, mask(words))
                self._secret_words.add(on_one_line(words), mask(words))
                if "@" in words:  # as the query of an address has it
                    self._secret_words.add(words.replace("@", "%40"), mask(words))
                self._numbers.add(words)
                for piece in _DIGITS.findall(words):
                    self._pieces.add(piece, MASK)
        self._secrets.sort()
        self._reached = list(accumulate((secret.end for secret in self._secrets), max))

    @property
    def hides(self) -> bool:
        """Whether any words are masked."""
        return self._secret_words is not None

    def words(self, span: Span | SourceSpan) -> str:
        """The words of a span, sensitive ones masked."""
        if isinstance(span, SourceSpan):
            return self.clean(self._document.source[span.start : span.end])
        if not self._secrets:
            return self._text[span.start : span.end]
        pieces: list[str] = []
        at = span.start
        first, last = bisect_right(self._reached, span.start), bisect_left(self._secrets, (span.end,))
        for secret in self._secrets[first:last]:
            if secret.overlaps(span):
                start = max(secret.start, at)
                pieces += (self._document.text[at:start], mask(self._document.slice(secret)))
                at = min(secret.end, span.end)
        pieces.append(self._document.text[at : span.end])
        return self.clean("".join(pieces))

    def clean(self, words: str) -> str:
        """Any words that are to be shown, with the sensitive ones of this document masked."""
        if self._secret_words is None or self._numbers is None:
            return words
        return self._numbers.apply(self._secret_words.apply(words))

    def message(self, words: str) -> str:
        """A rule's sentence: it may quote a part of what another rule found, such as the last digits of a number."""
        if self._secret_words is None or self._pieces is None:
            return words
        words = self.clean(words)
        if "…" in words:
            words = _without_beginnings(words, self._secret_words)
        return _DIGITS.sub(self._piece, words)

    def _piece(self, figures: re.Match[str]) -> str:
        """Figures of a message without those of a number that is to be hidden; a year is none for having three of them: "202-555-0123" and "2026"."""
        pieces, run = self._pieces, figures[0]
        if pieces is None or (len(run) <= _YEAR and run not in pieces):
            return run
        return pieces.apply(run)

    def excerpt(self, span: Span | SourceSpan, length: int = EXCERPT_LENGTH) -> str:
        """The words of a span on one line, cut in the middle where they are longer than `length`."""
        if self._secrets or isinstance(span, SourceSpan):
            words = self.words(span)
        else:
            start, end = span
            words = self._text[start:end]
        words = words.strip(" ") if words.isprintable() and "  " not in words else " ".join(words.split())
        if len(words) <= length:
            return words
        half = (length - 3) // 2
        return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"

    def passage(self, span: Span) -> Passage:
        """The source offsets of a text span, and its words as an excerpt: what evidence asks for some fifty times a document."""
        start, end = span[0], span[1]  # a third of the time of taking a named tuple apart
        shift = self._shift
        if shift >= 0 and 0 <= start <= end <= self._size:
            first, last = start + shift, end + shift
        else:
            first, last, _ = self._locate(span)
        if end - start > EXCERPT_LENGTH or self._secrets:
            return Passage(first, last, self.excerpt(span))
        words = self._text[start:end]
        # White space that is not a space is not printable.
        if words.isprintable() and "  " not in words:
            return Passage(first, last, words.strip(" "))
        return Passage(first, last, " ".join(words.split()))

    def context(self, span: Span | SourceSpan, *, plain: bool = False) -> Surroundings | None:
        """What stands around a text span, not beyond its block, cut between words; with `plain` all but words is masked: behind the number of a card stand its month and its code."""
        if isinstance(span, SourceSpan):
            return None
        start, end = span[0], span[1]
        index = self._document.block_index(start)
        if index is None:
            return None
        first, last = self._document.blocks[index].span
        left = max(first, start - CONTEXT_LENGTH)
        right = max(end, min(last, end + CONTEXT_LENGTH))
        if left > first and not self._text[left - 1].isspace():
            left = next((at for at in range(left, start) if self._text[at].isspace()), left)
        if right < last and not self._text[right].isspace():
            right = next((at for at in range(right, end, -1) if self._text[at - 1].isspace()), right)
        if self._secrets:
            before, after = self.words(Span(left, start)), self.words(Span(end, right))
        else:
            before, after = self._text[left:start], self._text[end:right]
        before, after = _one_line(before), _one_line(after)
        if plain:
            before, after = _words_alone(before), _words_alone(after)
        # An excerpt has no white space at its edges: what a span has there stands here.
        if before and before[-1] != " " and self._text[start : start + 1].isspace():
            before += " "
        if after and after[0] != " " and self._text[max(start, end - 1) : end].isspace():
            after = f" {after}"
        return Surroundings(f"…{before}" if left > first else before, f"{after}…" if right < last else after)


def _line_starts(source: str) -> list[int]:
    """The offset at which each line begins."""
    if "\r" in source and source.count("\r") != source.count("\r\n"):  # some carriage return ends a line by itself
        return [0, *(match.end() for match in _LINE_END.finditer(source))]
    ends = accumulate(map(len, source.split("\n")))
    return [0, *[end + number for number, end in enumerate(ends, 1)]][:-1]


def _without_beginnings(words: str, hidden: Replacements) -> str:
    """A sentence in which what it quotes may be cut within a sensitive value: `“Write to 12 High …”`."""
    pieces = words.split("…")
    for number, piece in enumerate(pieces[:-1]):
        before = piece.rstrip()
        if (found := hidden.cut_off(before)) is not None:
            size, masked = found
            pieces[number] = f"{before[:-size]}{masked} "
    return "…".join(pieces)


def mask(words: str) -> str:
    """The first character and a mark of fixed length: neither the value nor its length."""
    return words[:1] + MASK


def _words_alone(text: str) -> str:
    """A text on one line in which all that is no word is masked: numbers, addresses, keys."""
    return " ".join(
        piece if not piece or MASK in piece or _PLAIN.fullmatch(piece) else MASK for piece in text.split(" ")
    )


def _one_line(words: str) -> str:
    if words.isprintable() and "  " not in words:
        return words
    joined = " ".join(words.split())
    if words[:1].isspace():
        joined = f" {joined}"
    return f"{joined} " if words[-1:].isspace() and joined != " " else joined
