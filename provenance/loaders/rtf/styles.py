"""What the style sheet of a file in RTF makes of a paragraph."""

from __future__ import annotations

from provenance.documents import BlockKind
from provenance.loaders.docx.styles import Kind, kind_of_name
from provenance.named_tuples import NamedTuple

_BASED = 20
"""Styles that are based on one another, at most."""


class _Style(NamedTuple):
    name: str
    outline: int | None
    base: int


class Styles:
    """Tells kinds by the number of a style."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._known: dict[str, Kind] = {}

    def add(self, number: int, name: str, outline: int | None, base: int) -> None:
        """One of the style sheet."""
        self._styles.setdefault(str(number), _Style(name, outline, base))

    def kind(self, identifier: str) -> Kind:
        """What a paragraph of that style is."""
        known = self._known.get(identifier)
        if known is None:
            known = self._known[identifier] = self._find(identifier)
        return known

    def _find(self, identifier: str) -> Kind:
        outline: int | None = None
        for _ in range(_BASED):
            style = self._styles.get(identifier)
            if style is None:
                break
            if (known := kind_of_name(style.name)) is not None:
                return known
            outline = style.outline if outline is None else outline
            identifier = str(style.base)
        return Kind() if outline is None or outline > 8 else Kind(BlockKind.HEADING, min(outline + 1, 6))
