"""Numbers that a page lets its readers dial: a firm's own, and those of its people, which it sets beside their names."""

from __future__ import annotations

from provenance.api import Document, Span, analysis

__all__ = ["is_of_people", "is_to_dial"]

_SCHEME = "tel:"
_STAFF = 3
"""Different numbers that a page lets readers dial from which on it shows those who work there."""
_TAIL = 8
"""The last digits by which a number is the same with and without the code of its country."""


def is_to_dial(document: Document, span: Span) -> bool:
    """Whether a number stands in a link of a whole page by which readers dial it: whoever runs the page asks for their calls."""
    return document.whole_page and any(
        link.span.start <= span.start < link.span.end and link.target.startswith(_SCHEME) for link in document.links
    )


def is_of_people(document: Document, span: Span) -> bool:
    """Whether a number to dial is one of several on a page: those of a firm's people, who are there to be called."""
    return is_to_dial(document, span) and len(_dialled(document)) >= _STAFF


@analysis()
def _dialled(document: Document) -> frozenset[str]:
    targets = (link.target for link in document.links if link.target.startswith(_SCHEME))
    return frozenset("".join(filter(str.isdigit, target))[-_TAIL:] for target in targets)
