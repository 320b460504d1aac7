"""What a document offers a reader who wants to check it: the types, and stretches of its text that are asked for what lies in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Literal, TypeAlias

from provenance.api import SourceSpan, Span, lazy_pattern
from provenance.named_tuples import NamedTuple

CitationKind: TypeAlias = Literal["link", "footnote", "reference", "anchor", "numbered", "author-year", "identifier"]
"""`footnote`, `reference` and `anchor` are markup, as in `NoteMark`; `numbered` (`[3]`, `³`) and `author-year` are words of the text."""

NOTE_KINDS: frozenset[CitationKind] = frozenset({"footnote", "numbered"})
"""Kinds that stand behind what they support, and so support what stands before them."""
NO_SOURCE = (
    "#", "mailto:", "tel:", "sms:", "javascript:", "data:", "about:", "file:", "sandbox:", "start_span", "end_span", "grok_render_",
)  # fmt: skip
"""Addresses that lead to no source."""
SUPERSCRIPT_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SUPERSCRIPTS = str.maketrans(SUPERSCRIPT_FIGURES, "0123456789")
"""Superscript figures to figures, for `str.translate`."""
UNDATED = "n.d."
"""The year of a work without one."""
_ACCENTED = range(0xDF, 0x250)
"""Code points of small Latin letters with marks (Latin-1 Supplement to Latin Extended-B)."""


@cache
def _plain_letters() -> dict[int, int]:
    """Letters with a mark to those without it, and the hyphens and apostrophes of print to a typewriter's; one character for one."""
    from unicodedata import normalize  # noqa: PLC0415 - most texts have plain names alone

    letters = {code: ord(normalize("NFD", chr(code))[0]) for code in _ACCENTED}
    return letters | str.maketrans("’‘ʼ‐‑", "'''--")


def folded_name(words: str) -> str:
    """Names as they are compared: in small letters without accents, with typewriter apostrophes and hyphens; as long as they were.

    A list of works often has "Muñoz" where the text has "Munoz".
    """
    lower = words.lower()
    return lower if lower.isascii() else lower.translate(_plain_letters())


def with_plain_spaces(text: str) -> str:
    """The text with the spaces at which no line is broken, as programs put them into citations, as plain ones."""
    if text.isascii():
        return text
    for space in _SPACES:  # `str.translate` would ask a table for each character
        text = text.replace(space, " ")
    return text


_SPACES = "\u00a0\u2009\u202f"


def is_of_name(words: str, label: str) -> bool:
    """Whether an entry of a list begins with the name of a label, of whatever year: "White House. (2018) …" for "house 2017"."""
    name = label.rpartition(" ")[0]
    begins = folded_name(words[:_BY])
    at = begins.find(name)
    by = begins[: at + len(name)] if at >= 0 and name else ""
    by = by if "," in by else _INITIALS.sub("", by)
    return (
        bool(by)
        and not any(sign in by for sign in ".(\n")
        and not begins[at + len(name) : at + len(name) + 1].isalnum()
    )


_INITIALS = lazy_pattern(r"(?<![^\W_])[^\W\d_]\.[ -]?")
"""Before a surname: "g. ", "j.-p. "."""
_BY = 80
"""Characters of an entry in which the name of whose it is begins."""


class Marker(NamedTuple):
    """A mark as written: the labels that it points to. For author and year a label is "smith 2020", with the letter that tells two works of a year apart."""

    span: Span
    labels: tuple[str, ...]
    sure: bool = True
    """Whether its form alone says that it cites: a year in brackets after a name may be a film's, a figure in brackets an index."""


class Citation(NamedTuple):
    """A place of the text that leads a reader to what it leans on."""

    span: Span
    kind: CitationKind
    target: str | None
    """The address, or the label of the note or reference."""
    resolved: bool = True
    """Whether what it leads to is there."""


class Reference(NamedTuple):
    """An entry that a citation can lead to: a footnote's body, a reference definition, an entry of a list of references."""

    label: str
    kind: CitationKind
    place: Span | SourceSpan
    """Its words in the text, or its place in the source where it is not read."""
    cited: bool


class Citations(NamedTuple):
    """Every citation of a document."""

    items: tuple[Citation, ...]
    """Those that lead somewhere, in order of place."""
    marks: tuple[Citation, ...]
    """Marks of notes and references, in order of place, those that lead nowhere among them."""
    notes: tuple[Reference, ...]
    """What marks can lead to, in order of place."""
    lists: tuple[Span, ...]
    """Where the text lists its references: these words cite, they claim nothing."""
    parted: bool = False
    """Whether pages parted one of these lists, so that some of its entries may not be read."""

    def in_list(self, offset: int) -> bool:
        """Whether a text offset lies in a list of references."""
        return any(span.start <= offset < span.end for span in self.lists)


class Places:
    """Stretches of the text that do not overlap one another, to be asked by bisection."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def touch(self, span: Span) -> bool:
        """Whether one of them overlaps a span."""
        at = bisect_left(self._spans, (span.end,)) - 1
        return at >= 0 and self._spans[at].overlaps(span)
