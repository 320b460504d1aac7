"""Texts of short items that nobody signs: what a figure stands for, each below it, and what goes into the meals of a plan."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_of_short_items"]

_FIGURE = lazy_pattern(r"(?!\d{1,3}\Z|[12]\d{3}\Z)[$€£]?\d[\d.,]*(?:\s?%|(?: [a-z]+){0,3})\Z")
"""A line of its own with a figure and what it counts: "35 miles", "$19 billion", "1,070"; not the number of a verse or part, nor a year or an hour of what is told in order."""
_HEADS, _SHARE = 4, 0.4
"""So many lines with a figure, each above a paragraph, and their share of all lines."""
_AMOUNT = lazy_pattern(lambda: rf"(?:\d|[¼½¾⅓⅔⅛])\s?(?:{alternatives('short_items', 'amount')})(?![\w’'])")
_AMOUNTS, _LISTED = 8, 0.25
"""So many lines that have an amount, and their share of all lines."""


def is_of_short_items(document: Document) -> bool:
    """Whether a text is such a digest of figures, or such a list of meals."""
    if document.row is not None:
        return False
    lines = [line for block in document.blocks for line in document.slice(block.span).split("\n") if line.strip()]
    return _is_of_figures(lines) or (_is_of_meals(lines) and not _is_told(document))


def _is_of_figures(lines: list[str]) -> bool:
    heads = [at for at, line in enumerate(lines) if _FIGURE.match(line.strip()) is not None]
    if len(heads) < max(_HEADS, _SHARE * len(lines)) or heads[0] > 1:
        return False
    return all(at + 1 < len(lines) and lines[at + 1].strip()[-1] in '.!?”"' for at in heads)


def _is_of_meals(lines: list[str]) -> bool:
    return sum(1 for line in lines if _AMOUNT.search(line) is not None) >= max(_AMOUNTS, _LISTED * len(lines))


def _is_told(document: Document) -> bool:
    """Whether somebody named says something, as in a report on a kitchen, and not behind a label ("Boxes: 1 green")."""
    return any(
        one.kind == "named" and one.says and document.slice(one.cue)[:1].isalpha() for one in attributions(document)
    )
