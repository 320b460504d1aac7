"""Texts that look back on years long gone, or ahead on a tale: memories by their title or by when somebody "joined the works in 1986", outlines of novels, pages of sample poems, interviews with their year in the title."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import attributions, dates, metadata
from provenance.analysis.characters import may_hold
from provenance.api import HEADING_KINDS, Document, Literals, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

__all__ = ["is_remembered"]

_NEAR = frozenset({"weekday", "relative", "ago", "coming"})
"""Forms of days that lean on the day of writing."""
_OWN_DAYS, _SEVERAL = frozenset({"relative", "coming"}), 3
"""Those of them that memories seldom have, and how many show that a text tells of its own days: "yesterday", "next week"."""
_SPEAKERS = frozenset({"named", "holder"})
_SELF = lazy_pattern(r"I(?<![\w'’].)(?:['’](?:d|ve|m))?(?=\s[a-z])")
_OFTEN, _ALWAYS = 3, 8
"""Times that whoever remembers says "I", at least; and where the title alone says so."""
_QUOTED = 2
"""Places in which somebody else is said to have said something, at most."""
_MEMOIR = lazy_pattern(lambda: rf"(?<!\w)(?:{any_word('remembered', 'titled')})(?!\w)", re.IGNORECASE)
_THEN = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_word('remembered', 'when')})\s(?:I|we)\s(?:first\s)?(?:{any_word('remembered', 'began')})\b[^.!?\n]{{0,60}}\sin\s(?:\w+\s)?19\d\d\b|\b[2-9]\d\syears\sof\shindsight\b"
    )
)
"""When somebody began what is told of, and from how far it is looked back on."""
_POEMS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_word('remembered', 'verse')})(?!\w)", re.IGNORECASE)
_SHORT = 60
"""Characters of a line of verse, on average."""
_TALKED = lazy_pattern(
    lambda: rf"(?:an? |the )?(?:{any_word('remembered', 'talked')})\s[^\n]{{3,100}}\((?:19|20)\d\d\)", re.IGNORECASE
)
_OUTLINE = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('remembered', 'outline')}|{any_word('remembered', 'of_tales')})(?!\w)", re.IGNORECASE
)
_HEADS = 4
_OPENING = 4000
"""Characters in which the outline of a tale says what it is."""
_MARKS = 2
"""Words of those who plan a tale, at least."""


def is_remembered(document: Document) -> bool:
    """Whether a text is one of these."""
    if document.row is not None:
        return False
    titles = _titles(document)
    if any(_TALKED.fullmatch(title) is not None for title in titles):
        return True
    if _is_outline(document) or _is_verse(document, titles):
        return True
    own = sum(1 for _ in zip(_SELF.finditer(document.text), range(_ALWAYS), strict=False))
    if own == _ALWAYS and any(_MEMOIR.search(title) is not None for title in titles):
        return sum(item.form in _OWN_DAYS for item in dates(document)) < _SEVERAL  # "Looking back at the week"
    return (
        own >= _OFTEN
        and ("19" in document.text or "hindsight" in document.text)
        and _THEN.search(document.text) is not None
        and not any(item.form in _NEAR for item in dates(document))
        and sum(one.kind in _SPEAKERS for one in attributions(document)) <= _QUOTED
    )


def _titles(document: Document) -> list[str]:
    """The title of a text and its first headings."""
    title = metadata(document).title
    heads = [document.slice(block.span) for block in document.blocks[:_HEADS] if block.kind in HEADING_KINDS]
    return [" ".join(said.split()) for said in (*([] if title is None else [title.value]), *heads)]


@cache
def _outlines() -> Literals:
    return Literals(sorted(forms("remembered", "outline")))


def _is_outline(document: Document) -> bool:
    if not may_hold(document, _outlines()):
        return False
    said = {found[0].lower() for found in _OUTLINE.finditer(document.text, 0, _OPENING)}
    return len(said) >= _MARKS and not said.issubset(forms("remembered", "of_tales"))


def _is_verse(document: Document, titles: list[str]) -> bool:
    """Whether a page is headed as one of poems, and its lines are short."""
    if not any(_POEMS.search(title) is not None for title in titles):
        return False
    lines = [line for line in document.text.split("\n") if line.strip()]
    return bool(lines) and sum(map(len, lines)) < _SHORT * len(lines)
