"""Who had a part in a text and did not write it: "Reviewed by Ana Cruz", "Photographs by Ben Ode", "Translated by Li Wei"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, Span

_BEFORE = 120
"""Characters before a name in which the label of its byline stands."""
_ENDS = (". ", "! ", "? ")
_NAME = "A"
"""Stands for the name behind a label."""


def helps(document: Document, name: Span, words: Words) -> bool:
    """Whether the label before a name, on its line or as the line above, is that of somebody who helped: the last label holds, "By Ana Cruz, edited by Ben Ode"."""
    index = document.block_index(name.start)
    if index is None:
        return False
    first = document.blocks[index].span.start
    before = document.text[max(first, name.start - _BEFORE) : name.start]
    if not any(map(str.isalpha, before)) and index:
        above = document.slice(document.blocks[index - 1].span)
        end = _end_of_label(document, above, words) if len(above) < _BEFORE else None
        return end is not None and not any(map(str.isalpha, above[end:]))
    end = _end_of_label(document, before, words)
    return end is not None and not any(mark in before[end:] for mark in _ENDS) and not _has_label(before[end:], words)


def _end_of_label(document: Document, line: str, words: Words) -> int | None:
    """Where the last label of somebody who helped ends; None where there is none, or where it is part of an author's, as in "Story and photos by"."""
    found = list(words.patterns.helped.finditer(line))
    if not found:
        return None
    start, end = found[-1].span()
    if any(words.label.fullmatch(line, at, end) for at in _beginnings(line[: start + 1])):
        return None
    return None if _is_of_review(document, line[:start], found[-1][0], words) else end


def _is_of_review(document: Document, before: str, label: str, words: Words) -> bool:
    """Whether a text is called what its label says was made: whoever reviewed the book wrote "Review: The Mill"; not whoever "medically reviewed" it."""
    work = next((one for one in words.patterns.subjective if label.lower().startswith(one)), "")
    if not work or before.rstrip()[-1:].isalpha():
        return False
    return any(
        work in one.value.lower() or work in one.scope.lower() for one in document.declared if one.field == "title"
    )


def _has_label(line: str, words: Words) -> bool:
    """Whether the label of an author stands in a stretch of a line."""
    return any(words.byline.match(f"{line}{_NAME}", at) is not None for at in _beginnings(line))


def _beginnings(line: str) -> Iterator[int]:
    """Where the words of a line begin."""
    return (at for at, sign in enumerate(line) if not sign.isspace() and (not at or not line[at - 1].isalnum()))
