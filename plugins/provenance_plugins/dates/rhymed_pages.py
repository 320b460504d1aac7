"""Poems on pages, by their rhymes: markup makes paragraphs of verses, or one line of them."""

from __future__ import annotations

from provenance.api import HEADING_KINDS, Document, Region, lazy_pattern

_LONGEST = 110
"""Characters of the longest verse."""
_WORDS = 4
"""Words of a verse at least: lines of menus and labels are shorter."""
_FEWEST = 12
"""Verses that make a poem."""
_MOST, _RHYMED = 0.6, 0.5
"""The part of a page's text that is verses at least, and of these the part that rhymes with one of the two behind it or before it."""
_END = lazy_pattern(r"(?P<word>[^\W\d_]+)[^\w]*\Z")
_SOUND = lazy_pattern(r"[aeiouy]+[^aeiouy]*e?\Z")
"""What two words that rhyme have in common: "France", "chance"."""
_LEAST = 2
"""Letters of it at least."""
_ENDINGS = frozenset({"ion", "ions", "ing", "ings", "er", "ers", "ed", "es"})
"""In which words of any prose agree."""


def is_rhymed(document: Document) -> bool:
    """Whether most lines of a page are verses that rhyme."""
    if not document.whole_page:
        return False
    verses: list[str] = []
    length = 0
    for block in document.blocks:
        if Region.NAV in block.regions or block.kind in HEADING_KINDS:
            continue
        for line in document.slice(block.span).split("\n"):
            length += len(line)
            if len(line) <= _LONGEST and len(line.split()) >= _WORDS:
                verses.append(line)
    if len(verses) < _FEWEST or sum(map(len, verses)) < _MOST * length:
        return False
    ends = [_end(line) for line in verses]
    rhymed: set[int] = set()
    for step in (1, 2):
        for at in range(len(ends) - step):
            if _rhyme(ends[at], ends[at + step]):
                rhymed.update((at, at + step))
    return len(rhymed) >= _RHYMED * len(verses)


def _end(line: str) -> str:
    found = _END.search(line)
    return "" if found is None else found["word"].lower()


def _rhyme(first: str, second: str) -> bool:
    """Whether two different words end in the same sound, as far as letters show it."""
    if not first or not second or first == second:
        return False
    one, other = _SOUND.search(first), _SOUND.search(second)
    if one is None or other is None or one[0] != other[0]:
        return False
    return len(one[0]) >= _LEAST and one[0] not in _ENDINGS
