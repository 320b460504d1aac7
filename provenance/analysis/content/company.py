"""Lines that are left over by what stands on end with them, wherever that is: buttons, archives, a player's titles, links to other articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.content.line import GLUE, NONE, WEAK, Line
from provenance.analysis.content.zones import Zone
from provenance.api import BlockKind, lazy_pattern

_BUTTONS = 4
"""Lines on end that share or name a network: fewer may be a sentence's."""
_ARCHIVES = 4
"""Months on end that are an archive: fewer may be dates of the text."""
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 25
"""Words of a line that is surely the title of another article."""
_ADS = frozenset({"Ad", "Ads", "Advert", "ADVERT"})
"""Not "AD", which stands beside a year, too."""
_ARCHIVED = lazy_pattern(r"\W*(?:[^\W\d_]+\W+(?:(?:19|20)\d\d(?:\W*\(\d+\))?|\(\d+\))|(?:19|20)\d\d\W*\(\d+\))\W*$")
_LENGTH = lazy_pattern(r"\s*\b\d{1,2}:\d\d$")
_DIGIT = lazy_pattern(r"\d")


def repeated_titles(lines: Sequence[Line]) -> Iterator[int]:
    """A title that stands twice, the second time with the length of its video: that one, and the one above is the player's, too."""
    for index in range(1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if line.mark >= WEAK and line.name == "related" and above.text == _LENGTH.sub("", line.text) != line.text:
            yield index


def buttons(lines: Sequence[Line]) -> Iterator[int]:
    """Several lines on end that each name a network or a way to share: buttons, wherever they stand."""
    first = 0
    for index, line in enumerate(lines):
        if line.mark < WEAK or line.name != "share" or line.kind is BlockKind.LIST_ITEM or _DIGIT.search(line.text):
            first = index + 1
        elif index - first + 1 >= _BUTTONS:
            yield from range(first if index - first + 1 == _BUTTONS else index, index + 1)


def archives(lines: Sequence[Line]) -> Iterator[int]:
    """Several months on end, with their year or how much each holds: a blog's archive, wherever it stands."""
    first = 0
    for index, line in enumerate(lines):
        if line.mark != GLUE or _ARCHIVED.match(line.text) is None:
            first = index + 1
        elif index - first + 1 >= _ARCHIVES:
            yield from range(first if index - first + 1 == _ARCHIVES else index, index + 1)


def titles_of_links(lines: Sequence[Line], zone: Zone, sure: Sequence[bool]) -> Iterator[int]:
    """Between two paragraphs, a title with "Read more" under it is a link to another article."""
    for index in range(zone.first + 2, zone.last):
        known, title = lines[index].known, lines[index - 1]
        if (
            known is not None
            and (known.kind, known.form) == ("readmore", "line")
            and sure[index]
            and title.mark == NONE
            and title.kind is not BlockKind.CAPTION  # that of a film above the heading of a list
            and _SHORTEST_TITLE <= title.count <= _LONGEST_TITLE
            and not title.sentence
            and lines[index - 2].prose
        ):
            yield index - 1


def advertisements(lines: Sequence[Line]) -> Iterator[int]:
    """A line that says no more than "Ad" beside a paragraph of the article marks where one stood."""
    for index, line in enumerate(lines):
        if line.known is None or line.known[:2] != ("advertisement", "atom") or line.text not in _ADS:
            continue
        beside = lines[max(0, index - 1) : index + 2]
        if line.kind is BlockKind.PARAGRAPH and any(one.prose for one in beside):
            yield index
