"""Texts that a program writes out as a record, each field on a line behind its label: "Title: …", "Link: …", "Date: …", "Category: Abroad"."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_field_of_record"]

_LEXICON = Phrases.load(LEXICON, "labelled_records")
_LABEL = lazy_pattern(r"[ \t*_-]{0,4}(?P<label>[^\W\d_][^\n:]{1,30}?)[ \t*_]{0,3}:[ \t*_]{0,4}\S")
_NAMED = lazy_pattern(
    lambda: "|".join(
        f"(?P<{kind}>{any_of(_LEXICON.texts(kind))})" for kind in ("title", "address", "day", "writer", "gist")
    ),
    re.IGNORECASE,
)
_REACH = 12
"""Lines on each side of a field among which the others stand."""
_KINDS = 3
"""What a record says of a text, by the labels around a field, from which on it is one: its title, where it stands, its day."""


def is_field_of_record(document: Document, part: Boilerplate) -> bool:
    """Whether a line of one label and its value stands in a record of such lines, without a blank line between: the form of the file, and no row of a page's tags."""
    text, (start, end) = document.text, part.span
    first = text.rfind("\n", 0, start) + 1
    if _LABEL.match(text, first) is None or "\n" in text[start:end]:
        return False
    found: set[str] = set()
    for lines in (reversed(text[:first].splitlines()[-_REACH:]), text[end:].split("\n", _REACH + 1)[1 : _REACH + 1]):
        for line in lines:
            label = _LABEL.match(line)
            if label is None:
                break
            named = _NAMED.fullmatch(label["label"].strip())
            if named is not None and named.lastgroup is not None:
                found.add(named.lastgroup)
    return len(found) >= _KINDS
