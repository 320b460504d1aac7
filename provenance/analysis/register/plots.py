"""Plans of tales: what happens in a novel, chapter by chapter, and what each scene is for."""

from __future__ import annotations

from provenance.analysis.paths import parts_of, stem_of
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern

__all__ = ["is_plot"]

_PLOT = Phrases.load(__package__, "plot")
_FIRST = 3
"""Blocks among which the heading of the whole stands."""
_LONGEST = 60
"""Characters of such a title: a headline that has the word is longer."""
_CRAFT = 3
"""Words of the craft of tales that a plan has at least, different ones: one or two stand in any review."""
_READ = 20_000
"""Characters in which they stand."""
_TITLE = lazy_pattern(
    lambda: rf"(?i)(?:\A|[-–—:|_/]\s*)(?:{any_of(_PLOT.texts('title'))})(?=\s*(?:\Z|[-–—:|_(]|\bof\b|\d))"
)
_WORDS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_PLOT.texts('craft'))})(?!\w)")


def is_plot(document: Document) -> bool:
    """Whether a text is the plan of a tale: its title or its file is called so, and it speaks of scenes, chapters and whoever tells it."""
    if not any(_TITLE.search(title) is not None for title in _titles(document)):
        return False
    said = {match[0].lower() for match in _WORDS.finditer(document.text, 0, _READ)}
    return len(said) >= _CRAFT


def _titles(document: Document) -> list[str]:
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    titles += [document.slice(one.span) for one in document.blocks[:_FIRST] if one.kind in HEADING_KINDS]
    if document.row is None:
        titles.append(stem_of((parts_of(document.path.replace("\\", "/")) or [""])[-1]))
    return [title.strip() for title in titles if len(title) <= _LONGEST]
