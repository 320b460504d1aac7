"""Lines of buttons that have lost what they lead to: "Book your tickets today!", "Register here", "Jetzt buchen"; and menus in one line: "Menu Search Log in"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.files.sources import is_source_of_no_article
from provenance.api import Block, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.asked_first import short_lines

__all__ = ["bare_calls", "bare_menus"]

_WORDS = Phrases.load(__package__, "bare_calls")


def _of(tag: str) -> str:
    return f"(?:{any_of(_WORDS.texts(tag))})"


_CALL = lazy_pattern(
    lambda: (
        rf"\W{{0,4}}(?:{_of('verb')}\s(?:(?:your|a|an|our|the)\s)?(?:(?:free|full|new|own|early bird)\s)?{_of('thing')}(?:\s{_of('when')})?"
        rf"|{_of('alone')}\s{_of('when')}(?:\sto\s(?:attend|join|take part|apply))?|{_of('whole')})\W{{0,4}}"
    ),
    re.IGNORECASE,
)
_MENU = lazy_pattern(
    lambda: rf"(?:{_of('control')}|{_of('place')})(?:[\s|•·/>-]{{1,3}}(?:{_of('control')}|{_of('place')})){{2,14}}",
    re.IGNORECASE,
)
_CONTROL = lazy_pattern(lambda: rf"(?<!\w){_of('control')}(?!\w)", re.IGNORECASE)
_CONTROLS = 2
"""Words in a menu that no list of topics has, at least."""


def bare_calls(document: Document) -> Iterator[Span]:
    """The lines that ask to book, to register or to download and lead nowhere."""
    for block in _bare(document):
        if _CALL.fullmatch(document.slice(block.span)) is not None:
            yield block.span


def bare_menus(document: Document) -> Iterator[Span]:
    """The lines that are words of menus and nothing else, of which some are no topics."""
    for block in _bare(document):
        words = document.slice(block.span).strip(" \n*_|•·/>-")
        if _MENU.fullmatch(words) is not None and len(_CONTROL.findall(words)) >= _CONTROLS:
            yield block.span


def _bare(document: Document) -> Iterator[Block]:
    """Those of them without a link that no other reading holds for left over."""
    short = short_lines(document)
    if not short or document.whole_page or is_source_of_no_article(document):
        return  # a button and a menu work on the page that has them
    known = [part.span for part in content(document).boilerplate]
    begins = [one.start for one in known]
    for block in short:
        linked = any(block.span.start <= link.span.start for link in document.links_over(*block.span))
        before = bisect_left(begins, block.span.end)  # they stand in order and do not overlap
        if not linked and not (before and known[before - 1].end > block.span.start):
            yield block
