"""The sentences of a text that may state something: outside quotations, code, titles and lists of references."""

from __future__ import annotations

from sys import maxsize

from provenance.analysis.characters import latin
from provenance.analysis.citations import Citations, citations
from provenance.analysis.citations.citation import Places
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["stated"]

_QUOTE = BlockKind.QUOTE
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_FEWEST_WORDS = 4
"""Words of a sentence that can be a claim."""
_CODE = {
    b"{": (b"{",),
    b"}": (b"}",),
    b"(": (b"()", b"$("),
    b";": (b");",),
    b"=": (b"=>", b"==", b"!="),
    b"~": (b"~$/", b"~$ ", b"~$(", b"~/"),
    b"&": (b"&&",),
    b"/": (b"/usr/",),
    b'"': (b'","',),
}
"""What no prose has, by a sign in it: one sign is looked for in a tenth of the time of two."""
_NOWHERE = Span(maxsize, maxsize)
_STOPS, _QUOTES = frozenset(".!?…:;)]"), frozenset("\"”’'")
"""What a sentence ends with; a stop may stand before a mark of quotation, before which a title has none."""
_SHORT_WORD, _TITLED = 3, 0.7
"""Words of so many letters or fewer are small in titles too; above this share of capitals the rest is one."""


def stated(document: Document) -> list[tuple[int, str]]:
    """The sentences that state something themselves, by index, with their words."""
    text, blocks = document.text, document.blocks
    cited = citations(document)
    in_list = cited.in_list if cited.lists else None
    works = _works_in_notes(document, cited) if cited.notes else None
    code = _marks_of_code(latin(document))
    quoted = iter(quotes(document))
    opened, closed = _span_of(next(quoted, None))
    listed = sentences(document)
    found: list[tuple[int, str]] = []
    number, quoting = -1, False
    for index, ((start, end), block) in enumerate(listed):
        while closed < start:
            opened, closed = _span_of(next(quoted, None))
        if opened <= start and end <= closed + 1:
            continue
        if block != number:
            number, quoting = block, blocks[block].kind is _QUOTE
        if quoting or (in_list is not None and in_list(start)) or (works is not None and works.touch(Span(start, end))):
            continue
        words = text[start:end]
        if (code and any(map(words.__contains__, code))) or (words[-1] == ";" and _ASSIGNED.match(words) is not None):
            continue
        if words.count(" ") < _FEWEST_WORDS - 1:
            continue
        last = words[-1]
        if last in _STOPS or (last in _QUOTES and words[-2] in _STOPS) or not _is_title(words):
            found.append((index, words))
    return found


def _works_in_notes(document: Document, cited: Citations) -> Places | None:
    """Notes that begin as the entry of a work does, "Yu, Z. (2012). …": what is said in them are titles; None for a text without such notes."""
    found = [
        note.place
        for note in cited.notes
        if isinstance(note.place, Span) and _WORK.match(document.text, note.place.start, note.place.end) is not None
    ]
    return Places(found) if found else None


_WORK = lazy_pattern(
    r"\s*(?:\[?\d{1,3}[.)\]]?\s)?[A-ZÀ-Þ][\w’' -]{1,30}, (?:[A-ZÀ-Þ]\.[ -]?){1,3}[^\n]{0,120}?(?:1[5-9]|20)\d\d"
)
"""The author of a work with initials, and its year."""


def _marks_of_code(data: bytes) -> tuple[str, ...]:
    """The marks of code that a text has; two bytes are found in half the time of two characters."""
    return tuple([mark.decode() for sign, marks in _CODE.items() if sign in data for mark in marks if mark in data])


_ASSIGNED = lazy_pattern(r"\s*(?:[\w.<>\[\]*&:]+\s+){0,3}[\w.$\[\]]+\s*[-+*/%]?=\s*\S")
"""A statement of a program that no markup sets off: "double minutes = 60 * 24;"."""


def _span_of(quotation: Quotation | None) -> Span:
    """Where a quotation stands; behind all text for none."""
    return quotation.span if quotation is not None else _NOWHERE


def _is_title(words: str) -> bool:
    """Whether most words begin with a capital: a heading that no markup tells from a paragraph."""
    listed = [word for word in words.split() if len(word) > _SHORT_WORD and word[0].isalpha()]
    return sum(word[0].isupper() for word in listed) > _TITLED * len(listed)
