"""Blank forms: texts that tell their readers to copy them, fill them in and send them, so that their gaps are meant."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_in_blank_form"]

_WORDS = Phrases.load(__package__, "blank_form")
_NEAR = 900
"""Characters between the step in which a form is filled in and that in which it is copied or sent, at most."""
_REACH = 8_000
"""Characters of a form behind its steps, at most."""
_MOST = 20
"""Steps in which a text asks to fill something in, of which the others are not asked."""


def _of(tag: str) -> str:
    return rf"(?:{any_of(_WORDS.texts(tag))})"


_STEP = r"(?m:(?:^|(?<=[.!?;,:])[ \t]+|(?<=[.!?][*_”\"])[ \t]+)[ \t>*_#•–-]{0,8}(?:\d{1,2}[.)][ \t*_]{0,4})?)"
"""Where a sentence, a line or an item begins, and what goes on behind a comma."""
_FILL = lazy_pattern(
    lambda: (
        rf"{_STEP}(?:{_of('first')}[ ,]{{1,2}})?(?:{_of('fill')}\s(?:\w+\s){{0,2}}?{_of('blank')}|{_of('blank')}\s(?:\w+\s){{0,2}}?{_of('filled')})(?!\w)"
    ),
    re.IGNORECASE,
)
_COPY = lazy_pattern(
    lambda: (
        rf"(?:{_STEP}|(?<=\w)\s(?={_of('and')}\s))(?:{_of('first')}[ ,]{{1,2}}|{_of('and')}\s)?(?:{_of('copy')}\s(?:[\w’']+\s){{0,3}}?{_of('form')}|{_of('send')}\s(?:[\w’']+\s){{0,3}}?{_of('to')})(?!\w)"
    ),
    re.IGNORECASE,
)
"""A step in which readers take the form, or send it back."""


def is_in_blank_form(document: Document, at: int) -> bool:
    """Whether a place stands behind the steps by which a text asks its readers to copy and fill in, or fill in and send, what follows: "Copy the text below", "Fill in the blanks".

    A page that only asks to fill in a form elsewhere, or speaks of doing so, is none.
    """
    starts = document.recall("blank forms", _blank_forms)
    if not starts:
        return False
    block = document.block_at(at)
    return block is not None and any(start <= block.span.start < start + _REACH for start in starts)


def _blank_forms(document: Document) -> tuple[int, ...]:
    """Where the steps of such a form end."""
    text = document.text
    found: list[int] = []
    for step, _ in zip(_FILL.finditer(text), range(_MOST), strict=False):
        other = _COPY.search(text, max(0, step.start() - _NEAR), step.end() + _NEAR)
        if other is not None:
            found.append(max(step.end(), other.end()))
    return tuple(found)
