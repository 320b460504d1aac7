"""With whom an outlet made a text, in a line of its own at the foot: "In samenwerking met de Groene Lamp"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import holds, spaced_alternatives

_FOOT = 300
"""Characters at the end in which such a line stands."""
_LINE = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|(?<=[.!?”\"’)>]\s)|(?<=[.!?”\"’)>]))[\s*_(\[]{{0,4}}(?![a-zà-þ])(?i:{spaced_alternatives('joint_makers', 'with')})\s?:?\s(?P<who>(?:(?:the|de|het|la|le|les|el|los|il|lo|o|a|os|der|dem|den)\s)?[A-ZÀ-Þ][\w&’'-]*(?:\s(?:[a-zà-þ]{{1,4}}\s)?[A-ZÀ-Þ\d][\w&’'-]*){{0,6}})[\s*_).\]]{{0,4}}(?=\n|\Z|</)"
    )
)


def joint_maker(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Whoever is named there."""
    text = document.text
    start = max(0, len(text) - _FOOT)
    if holds(text[start:].lower(), "joint_makers", "with"):
        for match in _LINE.finditer(text, start):
            yield match["who"]
