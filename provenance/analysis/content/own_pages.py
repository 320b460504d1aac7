"""Lines that are the author's because of the page that they stand on: tables of reference, pages on newsletters or of reviews, pages that are lists of stories."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from provenance.analysis.content.line import NONE, STRONG, WEAK, Line
from provenance.api import BlockKind, lazy_pattern

_CELL = BlockKind.TABLE_CELL
_PAIRS = 4
"""Cells with a label before them that make a table one of data; cells with the same sign that make it one of ticks."""
_TOLD = 6
"""Words from which a sentence tells something, and is no button."""
_HEADINGS = 4
"""Headings that a page which is a list of stories has, at least."""
_NUMBERED = lazy_pattern(r"\W*(?:\d+\.)+\d*\s+[^\W\d_]")
_OF_AGREEMENTS = frozenset({"footer", "cookie"})
_OFFERED = 3
"""Lines under the badge of an offer among which its price stands."""
_PRICED = lazy_pattern(r"(?:from\s|\+\s?)?(?:[A-Z]{2,3}\s?)?[$£€¥₹]\s?\d[\d.,]*(?!\w)", re.IGNORECASE)
_PRICE = 6
"""Words of a line that begins with a price and is one, at most."""
_FIELDS = 3
"""Lines on each side of a field of a form in which its other fields stand."""
_ROOT = 4
"""Letters by which the last word of a call and a word of the paragraph above it are compared, at least."""


def own_cells(lines: Sequence[Line]) -> Iterator[int]:
    """Labels and values of a table of data ("Group: | Top"), and its ticks ("X")."""
    pairs = [
        index
        for index in range(1, len(lines))
        if _is_cell(lines[index])
        and _is_cell(lines[index - 1])
        and lines[index - 1].text[-1] == ":"
        and lines[index].text[-1] != ":"
        and lines[index - 1].mark != STRONG
    ]
    if len(pairs) >= _PAIRS:
        for index in pairs:
            yield from (index - 1, index)
    ticks = Counter(line.text for line in lines if len(line.text) == 1 and _is_cell(line))
    if not ticks:
        return
    for index, line in enumerate(lines):
        if _is_cell(line) and ticks[line.text] >= _PAIRS:
            yield index


def _is_cell(line: Line) -> bool:
    return line.kind is _CELL


def own_subjects(lines: Sequence[Line], subjects: AbstractSet[str]) -> Iterator[int]:
    """What a page is about whose title says so: readers' reviews, and sentences on what can be subscribed to, with their heading."""
    told = False
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        about = line.mark != NONE and line.name in subjects
        if about and line.kind is BlockKind.HEADING and told:
            yield index
        told = about and (line.name == "comments" or (line.sentence and line.count >= _TOLD))
        if told:
            yield index


def own_fronts(lines: Sequence[Line], heads: AbstractSet[str]) -> Iterator[int]:
    """On a page that is a list of stories, the headings over them ("Latest stories", which stands below an article elsewhere) and the section above each."""
    if not heads:
        return
    heading = BlockKind.HEADING
    headings = sum([line.kind is heading for line in lines])
    if headings < _HEADINGS or sum(line.prose for line in lines) > headings:
        return
    for index, line in enumerate(lines):
        if line.known is None:
            continue
        if line.head:
            if line.known.phrase.split()[0] in heads:
                yield index
        elif line.mark == WEAK and line.name == "navigation" and index + 1 < len(lines):
            under = lines[index + 1]
            if under.kind is BlockKind.HEADING and under.mark == NONE:
                yield index


def own_calls(lines: Sequence[Line]) -> Iterator[int]:
    """A call under a paragraph that speaks of what it calls for: "Become a sponsor" below "Our sponsors pay for the boats"."""
    for index in range(1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if line.name == "advertisement" and line.count > 1 and above.prose and above.mark == NONE:
            last = line.text.lower().split()[-1]
            if len(last) >= _ROOT and last in above.text.lower():
                yield index


def own_forms(lines: Sequence[Line], accounts: Sequence[str], posted: Sequence[str] = ()) -> Iterator[int]:
    """Fields of a form that is for an account or an order: "Please enter your post code", "Enter your email address to reset your password"; also beside one that asks where to post to."""
    for index, line in enumerate(lines):
        if line.mark == NONE or line.name != "newsletter":
            continue
        # A field alone: a call to subscribe may stand above the address of whoever sends the letters, too.
        beside = lines[max(0, index - _FIELDS) : index + _FIELDS + 1] if line.text[-1] == ":" else ()
        if any(word in line.text.lower() for word in accounts) or any(
            other.text[-1] == ":" and any(word in other.text.lower() for word in posted) for other in beside
        ):
            yield index


def own_columns(lines: Sequence[Line], answers: AbstractSet[str]) -> Iterator[int]:
    """Cells of a table that was pulled apart, a line each: "Yes", "No", "Yes", "No". A form asks once, and under a question."""
    first = 0
    for index, line in enumerate(lines):
        if line.kind is _CELL or line.text.lower() not in answers:
            first = index + 1
        elif index + 1 == len(lines) or lines[index + 1].text.lower() not in answers:
            said = {one.text.lower() for one in lines[first : index + 1]}
            if index - first + 1 >= _PAIRS and len(said) > 1:
                yield from range(first, index + 1)


def own_clauses(lines: Sequence[Line]) -> Iterator[int]:
    """Clauses of an agreement under a numbered heading of their own, which speaks of what the foot of a site and a banner do."""
    for above, (index, line) in zip(lines, enumerate(lines[1:], 1), strict=False):
        if line.mark == NONE or line.name not in _OF_AGREEMENTS or not line.sentence or line.rights:
            continue
        if above.kind is BlockKind.HEADING and above.mark == NONE and _NUMBERED.match(above.text):
            yield index


def own_items(lines: Sequence[Line]) -> Iterator[int]:
    """What a programme says of each of its items under the same label, as the foot of a site says once: "Theme: Tall towers", "Theme: Small boats".

    A label below the heading of an item; links to other articles and the tags of teasers stand several times on a page, too.
    """
    labelled: dict[str, dict[int, str]] = {}
    for index, line in enumerate(lines):
        known = line.known
        if known is None or (known.kind, known.form) != ("footer", "open") or known.phrase[-1] != ":":
            continue
        if line.kind is BlockKind.HEADING or (index > 0 and lines[index - 1].kind is BlockKind.HEADING):
            labelled.setdefault(known.phrase, {})[index] = line.text
    for texts in labelled.values():
        if len(set(texts.values())) > 1:
            yield from texts


def own_offers(lines: Sequence[Line]) -> Iterator[int]:
    """The badge on a card with a price ("Most popular", "Recommended for you"), and no head over other articles."""
    for index, line in enumerate(lines):
        if not line.head or line.name != "related":
            continue
        if any(
            under.count <= _PRICE and _PRICED.match(under.text) for under in lines[index + 1 : index + 1 + _OFFERED]
        ):
            yield index


def own_addresses(lines: Sequence[Line]) -> Iterator[int]:
    """What a menu says, too, and is a part of an address: the country below the line with the town's code, the label above the street."""
    for index, line in enumerate(lines):
        if line.name != "navigation" or line.sentence:
            continue
        above = lines[index - 1].text if index else ""
        if (_TOWN.search(above) is not None and line.count <= _COUNTRY) or (
            line.text.lower().startswith(_REACHED)
            and any(_TOWN.search(other.text) is not None for other in lines[index + 1 : index + 1 + _STREET])
        ):
            yield index


_TOWN = lazy_pattern(
    r"[A-ZÀ-Þ][\w.’'-]+,?\s(?:[A-Z]{2},?\s\d{4,5}(?:-\d{4})?|\d{5,6}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d),?\s*\Z|^\d{5}\s[A-ZÀ-Þ][^\d]{2,40}\Z"
)
"""The line of an address with the town and its code: "New York, NY 10170,", "Leeds LS1 4AP", "10115 Berlin"."""
_COUNTRY, _STREET = 4, 5
"""Words of a country's name, and lines of an address, at most."""
_REACHED = ("contact us at", "our address", "mailing address", "find us at", "visit us at")
