"""Numbers that a page lets its readers dial: a firm's own, and those of its people, which it sets beside their names."""

from __future__ import annotations

from provenance.api import Document, Phrases, Span, analysis, lazy_pattern
from provenance_plugins.personal_data.invitations import any_phrase
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.links import links_at

__all__ = ["is_of_board", "is_of_people", "is_to_dial"]

_BOARDS = Phrases.load(__package__, "boards")
_SCHEME = "tel:"
_STAFF = 3
"""Different numbers that a page lets readers dial from which on it shows those who work there."""
_TAIL = 8
"""The last digits by which a number is the same with and without the code of its country."""


def is_to_dial(document: Document, span: Span) -> bool:
    """Whether a number stands in a link of a whole page by which readers dial it: whoever runs the page asks for their calls."""
    return document.whole_page and any(
        link.span.start <= span.start and link.target.startswith(_SCHEME) for link in links_at(document, span)
    )


def is_of_people(document: Document, span: Span) -> bool:
    """Whether a number to dial is one of several on a page: those of a firm's people, who are there to be called."""
    return is_to_dial(document, span) and len(_dialled(document)) >= _STAFF


def is_of_board(document: Document, span: Span) -> bool:
    """Whether a number ends a line of a list of boards that computers dial, which are open to all: "The Lantern BBS   Ana Cruz   415-664-8546"."""
    lines = lines_of(document)
    index, _, end = lines.find(document, span)
    if lines.lines[index].text[end:].strip():
        return False
    beside = [line.text for line in lines.lines[max(0, index - _ROWS) : index + _ROWS + 1]]
    return sum(_ROW.search(text) is not None for text in beside) >= _STAFF and any(
        any_phrase(_BOARDS).search(text) for text in beside
    )


_ROWS = 12
"""Lines on each side of a row of such a list in which others stand, and the word for what they are."""
_ROW = lazy_pattern(r"\S\s{2,}\(?\d{3}\)?[ -.]\d{3}[ -.]\d{4}\s*\Z")


@analysis()
def _dialled(document: Document) -> frozenset[str]:
    targets = (link.target for link in document.links if link.target.startswith(_SCHEME))
    return frozenset("".join(filter(str.isdigit, target))[-_TAIL:] for target in targets)
