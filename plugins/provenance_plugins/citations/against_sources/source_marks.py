"""What stands among the words of a work and is none of them: marks of notes, numbers of verses, heads of pages, who speaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from provenance.api import Phrases, Span, lazy_pattern

__all__ = ["asides", "counted", "interruptions", "note_marks", "repeated_lines"]

_ASIDES = Phrases.load(__package__, "asides")

# In square brackets that no word follows at once, or a number of up to three figures close behind a word or what closes one: "severe2", "Hollis.1", "end.”3".
_MARK = lazy_pattern(
    r"(?<!\[)\[[^\[\]\n]{1,40}\](?!\w)"
    r"|(?<=[^\W\d_]{3})\d{1,3}(?![\w.,%°]*\w)"
    r"|(?<=[.,;:!?…”\"’'»)])(?<!\d[.,:])\d{1,3}(?![\w%°]|[.,]\d)"
)
# Numbers that may be those of verses or lines, and a line that is a number.
_NUMBER = lazy_pattern(
    r"(?m)(?:^[ \t]*|(?<=[.!?;:,)”\"’])\s)[(\[]?(?:\d{1,3}[:.])?(?P<number>\d{1,3})[)\]]?[.:]?(?=\s+[\"“‘'(\[]?[^\W\d_])"
    r"|^[^\w\n]*\d{1,4}[^\w\n]*$"
)
_STEPS = frozenset({1, 5, 10})
"""By how much such a number is greater than the one before it."""
_INTERRUPTION = lazy_pattern(
    r"[,.!?…—–-]\s?[”\"’]\s(?P<between>[^“”\"\n]{2,90}?[,.:;—–])\s{0,2}[“\"‘](?=\w)"
    r"|[”\"’][,;—–]\s(?P<after>[^“”\"\n]{2,90}?[,.:;—–])\s{0,2}[“\"‘](?=\w)"
)
_ASIDE = lazy_pattern(r"[(\[]\s?([^()\[\]\n]{3,40}?)[.!]?\s?[)\]]")
_REPEATED = 4
"""How often a line has to stand in a work to be one of its edition."""
_LONGEST_HEAD = 80
"""Characters of such a line."""
_FIGURES = lazy_pattern(r"\d+")


def note_marks(text: str) -> Iterator[Span]:
    """Marks of notes."""
    for match in _MARK.finditer(text):
        yield Span(*match.span())


def counted(text: str) -> Iterator[Span]:
    """Numbers of verses and lines, which count up, and of pages, which stand alone in a line."""
    before: tuple[int, Span] | None = None
    told = False
    for match in _NUMBER.finditer(text):
        span = Span(*match.span())
        if match["number"] is None:
            yield span
            continue
        number = int(match["number"])
        follows = before is not None and number - before[0] in _STEPS
        if follows and before is not None and not told:
            yield before[1]
        if follows:
            yield span
        before, told = (number, span), follows


def repeated_lines(text: str) -> Iterator[Span]:
    """Lines that stand in a text again and again but for their figures: the heads and feet of its pages."""
    lines: list[tuple[str, Span]] = []
    at = 0
    for line in text.split("\n"):
        if line and len(line) <= _LONGEST_HEAD:
            lines.append((_FIGURES.sub("#", line.strip().casefold()), Span(at, at + len(line))))
        at += len(line) + 1
    often = Counter(words for words, _ in lines)
    for words, span in lines:
        if often[words] >= _REPEATED:
            yield span


def interruptions(text: str) -> Iterator[Span]:
    """What a text says between two halves of a speech: "…,” she said, “…"."""
    for match in _INTERRUPTION.finditer(text):
        yield Span(*match.span(match.lastgroup or 0))


def asides(text: str) -> Iterator[Span]:
    """What whoever wrote a speech down put in: "(Applause.)"."""
    words = frozenset(_ASIDES.texts("heard"))
    for match in _ASIDE.finditer(text):
        if match[1].strip().casefold().split()[0].strip(".,") in words:
            yield Span(*match.span())
