"""Labels of a list that the same list fills elsewhere: "Open questions:" with nothing behind it, where two others have some."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from provenance.api import Block, Document, Hit, Severity, lazy_pattern, quoted
from provenance_plugins.boilerplate.drafts.asked_first import is_bare, items_of_lists, may_have_empty_labels

__all__ = ["empty_labels"]

_LABEL = lazy_pattern(r"(?P<label>[^\W\d_][^:\n]{3,58}?)[ \xa0]?:[*_]{0,2}(?P<said>.*)", signs=(":",))
_FILLED, _SAID = 2, 10
"""Items that have something behind the same label, at least, and characters of that."""


def empty_labels(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each such item with its words."""
    if not may_have_empty_labels(document):
        return
    filled: Counter[str] = Counter()
    bare: list[tuple[str, Block]] = []
    for one, below in items_of_lists(document):
        found = _LABEL.match(document.slice(one.span).strip("*_ \n"))
        if found is None or " " not in found["label"]:
            continue
        label = found["label"].lower()
        if len(found["said"].strip()) >= _SAID:
            filled[label] += 1
        elif is_bare(document, one, below):
            bare.append((label, one))
    for label, one in bare:
        if filled[label] >= _FILLED and len(bare) <= filled[label]:
            words = document.slice(one.span).strip()
            message = f"{quoted(words)} has nothing behind it, as it has elsewhere in the list: put it in, or take the label out"
            yield label, Hit(one.span, message, severity=Severity.WARNING)
