"""What a paragraph's style makes of it in OpenDocument, where each paragraph that looks of its own has a style of its own."""

from __future__ import annotations

from provenance.loaders.docx.styles import Kind, kind_of_name
from provenance.loaders.packages import short

_BASED = 20
"""Styles that are based on one another, at most."""


class Styles:
    """A handler of the parts `styles.xml` and `content.xml`; afterwards it tells kinds by the name of a style."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        """Styles whose words nobody sees."""
        self._parents: dict[str, str] = {}
        self._current = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        if element == "style:style":
            own = {short(key): value for key, value in attributes.items()}
            self._current = own.get("style:name", "")
            parent = self._parents[self._current] = own.get("style:parent-style-name", "")
            if parent in self.hidden:
                self.hidden.add(self._current)
        elif element == "style:text-properties" and self._current:
            own = {short(key): value for key, value in attributes.items()}
            shown = own.get("text:display")
            if shown == "none":
                self.hidden.add(self._current)
            elif shown is not None:
                self.hidden.discard(self._current)

    def end(self, name: str) -> None:
        """An element ends."""
        if short(name) == "style:style":
            self._current = ""

    def text(self, data: str) -> None:
        """There is none."""

    def kind(self, identifier: str) -> Kind:
        """What a paragraph of that style is."""
        for _ in range(_BASED):
            if (known := kind_of_name(identifier.replace("_20_", " ").lower())) is not None:
                return known
            identifier = self._parents.get(identifier, "")
        return Kind()
