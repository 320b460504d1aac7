"""Lines that are nothing but the place of what belongs there: “記事本文です” where an article should be, "XXXXX TICKETS XXXXX" where a box of the page was, "By" where the name of the author should follow."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.code_spans import in_code_span
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.sources import why_not_for_readers

__all__ = ["whole_places"]

_WORDS = Phrases.load(LEXICON, "whole_places")
_LONGEST = 120
"""Characters of such a line, at most."""
_OTHERS = frozenset({BlockKind.CODE, BlockKind.QUOTE, BlockKind.TITLE})
_EASTERN = lazy_pattern(
    lambda: (
        rf"\W*(?:(?:(?:{any_of(_WORDS.texts('here'))})\s?)?(?:(?:{any_of(_WORDS.texts('text'))})(?:{any_of(_WORDS.texts('said'))})|(?:{any_of(_WORDS.texts('puts'))})(?:{any_of(_WORDS.texts('text'))}))\W*){{1,6}}"
    )
)
"""What says that the text of an article is or comes here, once or over and over: "ここに本文が入ります。"."""
_ROW = lazy_pattern(r"(?m)^[^\w\n]{0,8}XXXXX{0,40}[^\w\n]{0,8}$", signs=("XXXX",))
"""A line of the letter X alone, as stories have them between two scenes."""
_CROSSED = lazy_pattern(r"\W*X{4,16}[ :_–-]{0,3}[A-ZÀ-Þ][A-ZÀ-Þ /&-]{2,36}[ :_–-]{0,3}X{4,16}\W*")
"""The name of a part in capitals between rows of the letter X."""


_OF_BANNER = lazy_pattern(r"(?:sbb-itb-)[0-9a-f]{6,10}")
"""Where a program that writes posts for search engines was to put a banner of its customer."""
_SIGNED = r"(?:(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Rr]eported|[Pp]osted) )?(?:[Bb]y|BY):?"
_BY = lazy_pattern(_SIGNED)
_BY_ABOVE = lazy_pattern(rf"(?P<by>{_SIGNED})[ \t\r]*\n[^\n]{{60}}")
"""The same right above a long line, which is no name."""
_FIRST, _SENTENCE = 20, 100
"""Blocks of a text in which its byline stands, and characters of a paragraph, which is no name."""


def whole_places(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each such line, with its words."""
    for index, block in enumerate(document.blocks):
        if index < _FIRST and (above := _BY_ABOVE.match(document.text, block.span.start, block.span.end)) is not None:
            if index and block.kind is not BlockKind.CODE and document.slice(block.span).rstrip()[-1:] in _ENDS:
                yield above["by"], Hit(Span(*above.span("by")), _nameless(above["by"]), severity=Severity.WARNING)
            continue
        if block.span.end - block.span.start > _LONGEST or block.kind in _OTHERS:
            continue
        words = document.slice(block.span).strip()
        if _BY.fullmatch(words) is not None:
            if _lacks_name(document, index):
                yield words, Hit(block.span, _nameless(words), severity=Severity.WARNING)
            continue
        if all(one.fullmatch(words) is None for one in (_CROSSED, _EASTERN, _OF_BANNER)):
            continue
        if in_code_span(document, block.span.start):
            continue
        less = document.recall("why dummies are meant", why_not_for_readers) != "" or (
            "XXXX" in words and document.recall("rows of the letter X", _has_rows)
        )
        message = f"{quoted(words)} keeps the place of what belongs here: put it in, or take the line out"
        yield words, Hit(block.span, message, severity=Severity.INFO if less else None)


def _has_rows(document: Document) -> bool:
    """Whether the letter stands for something else in a text: for what parts its scenes, or in the marks, of several kinds, at which a program cuts its source."""
    if _ROW.search(document.text) is not None:
        return True
    marks = {match[2].strip() for match in _MARK.finditer(document.text)} if document.is_written else ()
    return len(marks) >= _MARKS and any(map(_PART.search, marks))


_MARK = lazy_pattern(r"(?m)^(X{4,16})(?!X)([^\n]{2,40}?)\1[ \t]*$")
_MARKS = 4
"""Different marks of such a source, at least."""
_PART = lazy_pattern(r"\d/\d")
"""Which of the parts of the source begins there: "XXXXX NEXT 1/2 XXXXX"; no box of a page is counted so."""


def _nameless(words: str) -> str:
    return f"{quoted(words)} stands where the name of the author should follow, and none does: put it in, or take the line out"


def _lacks_name(document: Document, index: int) -> bool:
    """Whether a line near the top that opens a byline has a paragraph of the text right below, in running text and not in a row of a page's own parts."""
    if not 0 < index < min(_FIRST, len(document.blocks) - 1) or document.media_type == "text/html":
        return False
    below = document.blocks[index + 1]
    words = document.slice(below.span).strip()
    return (
        below.kind not in _OTHERS
        and len(words) >= _SENTENCE
        and words[-1:] in _ENDS
        and content(document).is_main(index + 1)
    )


_ENDS = frozenset('.!?”"’»…')
