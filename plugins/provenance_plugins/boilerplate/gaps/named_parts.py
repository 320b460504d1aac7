"""What a template calls the parts of an entry, in the place of their words: the heading "Programm-Name" above the paragraph "Beschreibung des Programms"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.api import HEADING_KINDS, BlockKind, Document, Hit, Literals, Phrases, RelatedPlace, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.sources import is_blank_form

__all__ = ["PARTS", "named_parts"]

PARTS = Phrases.load(LEXICON, "named_parts")
_BELOW = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_OF_FORMS = frozenset({"form", "label", "th", "td", "dt", "dd", "legend", "fieldset"})
_AROUND = " *_#.…"


@cache
def _signs() -> Literals:
    return Literals(PARTS.texts("description"))


def named_parts(document: Document) -> Iterator[tuple[str, Hit]]:
    """The second of each such pair, with the first as a related place; a heading over a real text, and the labels of a form, are none."""
    if not IN_LOWERED.any_in(document, _signs()) or is_blank_form(document):
        return
    for name, part in zip(document.blocks, document.blocks[1:], strict=False):
        if part.kind not in _BELOW or name.kind not in HEADING_KINDS:
            continue
        if document.slice(part.span).strip(_AROUND).lower() not in PARTS.texts("description"):
            continue
        if document.slice(name.span).strip(_AROUND).lower() not in PARTS.texts("name"):
            continue
        if part.element is not None and any(one.name in _OF_FORMS for one in part.element.lineage()):
            continue
        words = quoted(document.slice(part.span))
        message = f"{words} and the heading above it are what a template calls its parts: write what belongs there, or delete both"
        related = (RelatedPlace("the heading stands here", name.span),)
        yield words, Hit(part.span, message, related=related)
