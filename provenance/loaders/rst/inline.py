"""docutils' reading of the markup in a paragraph, without the square of the time that signs take which nothing closes, and the depth of many addresses."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from docutils.parsers.rst import states

_CLOSING = ("emphasis", "strong", "interpreted_or_phrase_ref", "literal", "target", "substitution_ref")
"""What docutils calls the patterns that look for the end of a stretch, in all that is left of a paragraph."""


def inliner() -> states.Inliner:
    """A reader that looks for an end no further where there was none for an earlier stretch of the paragraph.

    It is no class of its own, since docutils takes pieces of its patterns from the very class of a reader.
    """
    made = states.Inliner()
    customise = made.init_customizations

    def with_closing(settings: Any) -> None:  # noqa: ANN401 - passed on
        customise(settings)
        for name in _CLOSING:
            setattr(made.patterns, name, _Closing(getattr(made.patterns, name)))

    def implicit_inline(text: str, lineno: int) -> list[nodes.Node]:
        """Addresses in words without markup, one after the other: docutils reads the rest behind each within the last one."""
        found: list[nodes.Node] = []
        while text:
            for pattern, method in made.implicit_dispatch:
                match = pattern.search(text)
                if match is None:
                    continue
                try:
                    inside = method(match, lineno)
                except states.MarkupMismatch:
                    continue
                found += implicit_inline(text[: match.start()], lineno)
                found += inside
                text = text[match.end() :]
                break
            else:
                return [*found, nodes.Text(text)]
        return found

    setattr(made, "init_customizations", with_closing)  # noqa: B010 - both are methods in their type
    setattr(made, "implicit_inline", implicit_inline)  # noqa: B010
    return made


class _Closing:
    """A pattern that is asked for the rests of one text, each the end of the one before: what does not stand in a longer one stands in none."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._without = ""

    def search(self, string: str) -> re.Match[str] | None:
        if self._without.endswith(string):
            return None
        found = self._pattern.search(string)
        if found is None:
            self._without = string
        return found
