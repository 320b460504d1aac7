"""Buttons of a letter or a post that are written as words in brackets with an arrow, and lead nowhere: "[Get the free course →]"."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from provenance.analysis import content
from provenance.api import HEADING_KINDS, BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.citations.linked_places import linked_places

__all__ = ["ARROWS", "buttons"]

ARROWS = ("→]", "➜]", "➔]", "➡]", "➡️]", "⟶]", "»]", "->]", ">>]", "→ ]")
"""With which such a button ends."""
_BUTTON = lazy_pattern(
    r"\W*(?P<whole>\[(?P<words>[^\W\d_][^\[\]\n|]{2,80}?)\s?(?:→|➜|➔|➡️?|⟶|»|->|>>)\s?\])[^\w(\[]*", signs=("[",)
)
_WORDS = 2
"""Words of a button at least: "[Next →]" is how a manual names one of a program."""
_DESIGN = lazy_pattern(
    r"(?i)\b(?:copy|wire-?frames?|mock-?ups?|landing[ _-]page|storyboard|maqueta|maquette|entwurf)\b"
)
"""A text that tells whoever builds a page what stands on its buttons."""
_FIRST = 3
"""Blocks among which its title stands."""


def buttons(document: Document) -> Iterator[Hit]:
    """A paragraph that is nothing but such a button."""
    text = document.text
    if "]" not in text or not any(arrow in text for arrow in ARROWS):
        return
    links = linked_places(document)
    design = _is_design(document)
    for index in content(document).main:
        block = document.blocks[index]
        if block.kind not in {BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.QUOTE}:
            continue
        found = _BUTTON.fullmatch(text, *block.span)
        if found is None or len(found["words"].split()) < _WORDS:
            continue
        span = Span(*found.span("whole"))
        if not links.touch(span):
            yield Hit(
                span,
                f"the button {quoted(found['words'])} has no address: make a link of it",
                severity=Severity.INFO if design else Severity.WARNING,
            )


def _is_design(document: Document) -> bool:
    titles = [document.slice(one.span) for one in document.blocks[:_FIRST] if one.kind in HEADING_KINDS]
    if document.row is None:
        titles.append(PurePosixPath(document.path.replace("\\", "/")).stem.replace("-", " ").replace("_", " "))
    return any(_DESIGN.search(title) is not None for title in titles)
