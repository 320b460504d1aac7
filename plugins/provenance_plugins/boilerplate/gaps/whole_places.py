"""Lines that are nothing but the place of what belongs there: “記事本文です” where an article should be, "XXXXX TICKETS XXXXX" where a box of the page was."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.code_spans import in_code_span
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, any_of, lazy_pattern, quoted
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


def whole_places(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each such line, with its words."""
    for block in document.blocks:
        if block.span.end - block.span.start > _LONGEST or block.kind in _OTHERS:
            continue
        words = document.slice(block.span).strip()
        if _CROSSED.fullmatch(words) is None and _EASTERN.fullmatch(words) is None:
            continue
        if in_code_span(document, block.span.start):
            continue
        less = document.recall("why dummies are meant", why_not_for_readers) != "" or (
            "XXXX" in words and document.recall("rows of the letter X", _has_rows)
        )
        message = f"{quoted(words)} keeps the place of what belongs here: put it in, or take the line out"
        yield words, Hit(block.span, message, severity=Severity.INFO if less else None)


def _has_rows(document: Document) -> bool:
    return _ROW.search(document.text) is not None
