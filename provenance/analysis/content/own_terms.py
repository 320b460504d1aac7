"""Lines that are the author's on a page on privacy, cookies or terms: its sentences and headings, its lists of partners, its links by which readers choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.content.line import NONE, STRONG, Line
from provenance.api import BlockKind

_FEET = frozenset({"footer", "cookie"})
"""Kinds of what banners and the feet of sites say, which is such a page's subject."""
_TITLES, _SECTION = 2, 3
"""Lines of the page in which its title stands, and words of the title of one of its sections: "Privacy overview" heads a banner."""
_WORDS = 6
"""Words of a line that tells something, and is no button."""
_PARTNERS = 2
"""Items of a list that no button has, as far as names of networks in it are of those with whom a site works."""


def own_terms(lines: Sequence[Line]) -> Iterator[int]:
    """Sentences of the page, its titles and lists: what banners and feet of sites say of them elsewhere is its subject; a button is not."""
    for index, line in enumerate(lines):
        if line.mark == NONE or line.rights:
            continue
        if line.name == "share":
            if _is_partner(lines, index):
                yield index
            continue
        if line.name == "advertisement" and index + 1 < len(lines):
            under = lines[index + 1]
            if under.prose and line.text.lower() in under.text.lower():
                yield index  # the title of a section on it
        if line.name not in _FEET:
            continue
        if index < _TITLES or (line.kind is BlockKind.HEADING and line.count >= _SECTION):
            yield index  # the page's title, and those of its sections
        elif line.text[0].isdigit() or (line.kind is BlockKind.LIST_ITEM and line.text[-1] in ";."):
            yield index  # its numbered sections and items
        elif _tells(line):
            yield index
            above = lines[index - 1]
            if index and above.kind is BlockKind.HEADING and above.name in _FEET:
                yield index - 1
        elif _heads_section(lines, index) or _is_offered(lines, index):
            yield index


def _tells(line: Line) -> bool:
    """Whether a line tells something: a sentence, an announcement, or an item with a phrase of banners among words of its own."""
    if line.count < _WORDS:
        return False
    return line.sentence or line.text[-1] == ":" or (line.match is not None and not line.linked and not line.bar)


def _heads_section(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line that was left without its mark is the title of a section: no link, and between two paragraphs."""
    line = lines[index]
    if line.linked or line.count < _SECTION or not 0 < index < len(lines) - 1:
        return False
    return lines[index - 1].prose and lines[index + 1].prose and lines[index + 1].mark == NONE


def _is_offered(lines: Sequence[Line], index: int) -> bool:
    """Whether a link is one of several under a sentence that announces them: "… on each of our sites:"."""
    while index >= 0 and lines[index].linked and lines[index].name in _FEET:
        index -= 1
    return index >= 0 and lines[index].text[-1] == ":" and lines[index].count >= _WORDS


def _is_partner(lines: Sequence[Line], index: int) -> bool:
    """Whether the name of a network stands in a list with names that no bar of buttons has."""
    if lines[index].mark == STRONG or lines[index].kind is not BlockKind.LIST_ITEM:
        return False
    first = last = index
    while first > 0 and lines[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].kind is BlockKind.LIST_ITEM:
        last += 1
    return sum(line.mark == NONE for line in lines[first : last + 1]) >= _PARTNERS
