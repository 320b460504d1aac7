"""Letters x in the place of a number or a name that was to be put in: "between xx and xx", "after XX days", "as table X shows"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import IN_TEXT
from provenance.api import (
    BlockKind,
    Document,
    Hit,
    Literals,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
    told_together,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_in_quotation
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["gaps_of_letters"]

_LEXICON = Phrases.load(LEXICON, "gaps_of_letters")
_SIGNS = Literals((" xx", "(xx", " XX", "(XX", " X)", " X.", " X,", " X ", " x)", " x,", " x."))
"""One of these stands in a text that has such gaps."""
_FEWEST = 2
"""Places of a text, at least: a single one may be a word of its own, a kiss or a mask."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TEXT})
_SHORTEST = 40
"""Characters of a block that is a sentence with a gap, and no line of kisses or of a form."""
_RUN = lazy_pattern(r"(?<=[^\W\d_] )(?<![.!?] )(?P<gap>xxx{0,6})(?![\w/=*@-]|[.,:]\w| ?[.,:/-] ?x)", signs=("xx",))
"""In small letters, behind a word: no Roman number is written so in a sentence."""
_COUNTED = lazy_pattern(
    lambda: rf"(?<![\w.-])(?P<gap>XXX{{0,2}}) (?=(?:{any_of(_LEXICON.texts('units'))})(?!\w))", signs=("XX",)
)
_WORD_BEFORE = lazy_pattern(r"([^\W\d_]+\.?) \Z")
_NUMBERED = lazy_pattern(
    lambda: (
        rf"(?i:(?<!\w)(?:{any_of(_LEXICON.texts('numbered'))})) (?P<gap>X{{1,3}}|x{{1,3}})(?=[).,;:]|\s[^\W\d_]|\s[a-f]\))(?![.,]\d)"
    )
)
_MASKED = lazy_pattern(lambda: rf"(?:{any_of(_LEXICON.texts('masked'))})\.?\s\Z")
"""Before a name that is kept back."""
_RATED = lazy_pattern(lambda: rf"(?i)\s(?:{any_of(_LEXICON.texts('rated'))})(?!\w)")
_ROMAN = lazy_pattern(
    lambda: rf"(?i:(?<!\w)(?:{any_of(_LEXICON.texts('numbered'))})) (?:[IVX]*[IV][IVX]*|X{{2,3}})(?!\w)"
)
"""A text numbers its tables so: "Table IV"."""
_BEFORE = 16
_MANY = 4
"""So many of a text are one fault with many places."""


def gaps_of_letters(document: Document) -> Iterator[Hit]:
    """The gaps of a text that has several in its sentences: small letters that may be a variable for information."""
    if document.row is not None or not IN_TEXT.any_in(document, _SIGNS):
        return
    found = sorted(set(_found(document)))
    if len(found) < _FEWEST or _ROMAN.search(document.text) is not None:
        return
    yield from told_together((("letters", _hit(document, span)) for span in found), least=_MANY)


def _hit(document: Document, span: Span) -> Hit:
    message = f"the letters {quoted(document.slice(span))} stand where a number or a name should: put it in"
    lesser = _may_be_variable(document.text, span) or is_for_readers(document, span) or _is_in_model(document, span)
    return Hit(span, message, severity=Severity.INFO if lesser else Severity.WARNING)


def _may_be_variable(text: str, span: Span) -> bool:
    """Whether letters are small ones behind which no unit stands, and neither the number of a table nor an end of a range: they may be a name that the text uses."""
    if text[span.start].isupper():
        return False
    return _UNIT.match(text, span.end) is None and not (
        _RANGE.match(text, span.end) or _COUNTS.search(text, max(0, span.start - _BEFORE), span.start)
    )


_UNIT = lazy_pattern(
    lambda: (
        rf"(?i)[ \xa0]?(?:%|[$£€]|(?:{any_of(_LEXICON.texts('units'))}|per ?cent|prozent|pour ?cent|por ?ciento|por ?cento|per ?cento|procent[a]?)(?!\w))"
    )
)
_RANGE = lazy_pattern(r" [^\W\d_]{1,4} xx")
_COUNTS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:xx[x]{{0,4}} [^\W\d_]{{1,4}}|{any_of(_LEXICON.texts('numbered'))}) \Z")


def _is_in_model(document: Document, span: Span) -> bool:
    """Whether the letters stand for anything in a sentence in quotation marks that a text gives as an example: i.e. "We have built this xxx lamp"."""
    if not is_in_quotation(document, span):
        return False
    block = document.block_at(span.start)
    first = max(span.start - _QUOTED, 0 if block is None else block.span.start)
    opened = max(document.text.rfind(mark, first, span.start) for mark in '"“«„')
    return _MODEL.search(document.text, max(first, opened - _BEFORE), max(first, opened)) is not None


_QUOTED = 200
"""Characters of such a sentence before the letters, at most."""
_MODEL = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_LEXICON.texts('model'))})[\s:,]*\Z")


def _found(document: Document) -> Iterator[Span]:
    text = document.text
    for pattern in (_RUN, _COUNTED, _NUMBERED):
        for match in pattern.finditer(text):
            span = Span(*match.span("gap"))
            block = document.block_at(span.start)
            if block is None or block.kind not in _PROSE or block.span.end - block.span.start < _SHORTEST:
                continue
            if _is_meant(text, span, pattern is _COUNTED) or in_inline_code(document, span):
                continue
            if pattern is not _RUN or not (_is_kiss(document, span) or _is_named_in_code(document, span)):
                yield span


def _is_named_in_code(document: Document, span: Span) -> bool:
    """Whether the code that a text shows has the letters as a name of its own, of which the sentence tells: `Point(int xx, int yy)`; in a page also a command that is set as one: `<kbd>help xxx</kbd>`."""
    words = re.escape(document.slice(span))
    name = re.compile(rf"(?<![\w-]){words}(?![\w-])")
    if document.media_type == "text/html" and re.search(
        rf"<(?:code|tt|kbd|samp)>[a-z][\w-]{{1,20}}\s{words}</", document.source
    ):
        return True
    return any(
        block.kind is BlockKind.CODE and name.search(document.text, *block.span) is not None
        for block in document.blocks
    )


def _is_kiss(document: Document, span: Span) -> bool:
    """Whether the letters end a wish in quotation marks: “God bless you all xxx We miss you xx”. A gap stands behind what needs a word: “It is made by xxx”."""
    return (
        _ENDED.match(document.text, span.end) is not None
        and _WANTS.search(document.text, max(0, span.start - _BEFORE), span.start) is None
        and _is_spoken(document, span)
    )


def _is_spoken(document: Document, span: Span) -> bool:
    """Whether marks of a quotation stand before and behind, near them: with others left open above, none is sure to be its own."""
    block = document.block_at(span.start)
    if block is None:
        return False
    before = document.text[max(block.span.start, span.start - _QUOTED) : span.start]
    behind = document.text[span.end : min(block.span.end, span.end + _QUOTED)]
    return not _QUOTES.isdisjoint(before) and not _QUOTES.isdisjoint(behind)


_QUOTES = frozenset('"“”«»')


_ENDED = lazy_pattern(r"[.!?]{0,3}(?:[”\"’»]|\s?\n|\Z|\s[A-ZÀ-Þ❤♥💔])")
"""Behind a wish its quotation ends, or the next wish begins."""
_WANTS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_LEXICON.texts('wants'))})\s\Z")


def _is_meant(text: str, span: Span, counted: bool) -> bool:  # noqa: FBT001 - which of two readings
    """Whether the letters are a Roman number, a rating or the name of somebody that is kept back."""
    before = _WORD_BEFORE.search(text, max(0, span.start - _BEFORE), span.start)
    if counted:
        return before is None or before[1].lower() in _LEXICON.texts("roman")
    return (
        _MASKED.search(text, max(0, span.start - _BEFORE), span.start) is not None
        or _RATED.match(text, span.end) is not None
    )
