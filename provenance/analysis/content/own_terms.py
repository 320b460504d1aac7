"""Lines that are the author's on a page on privacy, cookies or terms: its sentences and headings, its lists of partners, its links by which readers choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from provenance.analysis.content.line import NONE, STRONG, Line
from provenance.api import BlockKind, lazy_pattern

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
    others = _others_of_lists(lines)
    announced = False
    for index, line in enumerate(lines):
        if not line.linked or line.name not in _FEET:
            announced = line.text[-1] == ":" and line.count >= _WORDS  # the links below it
        if line.mark == NONE or line.rights:
            continue
        if line.name == "share":
            if line.mark != STRONG and others[index] >= _PARTNERS:
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
        elif _heads_section(lines, index) or announced:
            yield index


def _tells(line: Line) -> bool:
    """Whether a line tells something: a sentence, an announcement, or an item with a phrase of banners among words of its own."""
    if line.count < _WORDS:
        return False
    if line.sentence or line.text[-1] == ":":
        return True
    return line.match is not None and not line.linked and not line.bar and _BUTTONS.search(line.text) is None


_BUTTONS = lazy_pattern(r"[.!?]\s[A-Z]\w*(?:\s(?:[A-Z]\w*|all))*\Z")
"""Behind the sentence of a banner: "We use cookies on this site. Accept all Settings"."""


def _heads_section(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line that was left without its mark is the title of a section: no link, and between two paragraphs, or over one that begins with its words ("Cookie Policy", "A cookie is …")."""
    line = lines[index]
    if line.linked or not 0 < index < len(lines) - 1:
        return False
    under = lines[index + 1]
    if not under.prose or under.mark != NONE:
        return False
    if line.count >= _SECTION and lines[index - 1].prose:
        return True
    begins = under.text.lower().split(None, _BEGINS)[:_BEGINS]
    return any(
        word[:_STEM] == other[:_STEM] for word in line.text.lower().split() for other in begins if len(word) >= _STEM
    )


_BEGINS, _STEM = 4, 5
"""Words with which a paragraph begins, and letters in which one of them is one of its title."""


def _others_of_lists(lines: Sequence[Line]) -> list[int]:
    """For each line of a list how many of its items are names that no bar of buttons has; 0 elsewhere, and below a call to share."""
    others: list[int] = []
    for listed, run in groupby(lines, key=lambda line: line.kind is BlockKind.LIST_ITEM):
        items = list(run)
        shared = bool(others) and lines[len(others) - 1].name == "share"
        others += [sum(item.mark == NONE for item in items) if listed and not shared else 0] * len(items)
    return others
