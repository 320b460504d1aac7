"""A text's shape: one byte a character, from which all rules on numbers start.

Python's regular expressions take 40 µs to look for a digit in 4 kB that hold few; a look through bytes takes five. So digits are
found in the shape, and regular expressions are asked only around them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.api import Document, analysis

DIGIT, UPPER, LOWER = b"9", b"A", b"a"


def _table() -> bytes:
    table = bytearray(range(256))
    for code in range(256):
        character = chr(code)
        if "0" <= character <= "9":
            table[code] = DIGIT[0]
        elif character.isalpha():
            table[code] = UPPER[0] if character.isupper() else LOWER[0]
        elif character in "\t\u00a0":
            table[code] = ord(" ")
    return bytes(table)


_TABLE = _table()
_CLUSTER = re.compile(rb"9+(?:[^9\n]{1,3}9+)*")
_SHORTEST = 6
"""Characters of the shortest cluster that any rule looks at; years, ages and scores are shorter."""


class Cluster(NamedTuple):
    """Digits that stand close together on one line: never more than three other characters between two."""

    start: int
    end: int
    digits: int


@analysis()
def shape(document: Document) -> bytes:
    """The text with `9` for each ASCII digit, `A` and `a` for Latin letters, `?` for what is not in Latin-1; offsets are the text's."""
    return document.text.encode("latin-1", "replace").translate(_TABLE)


@analysis()
def clusters(document: Document) -> tuple[Cluster, ...]:
    """Every cluster of at least six characters, in order of place."""
    form = shape(document)
    find, match = form.find, _CLUSTER.match
    found: list[Cluster] = []
    at = find(DIGIT)
    while at >= 0:
        end = match(form, at).end()  # type: ignore[union-attr]  # it begins with a digit
        if end - at >= _SHORTEST:
            found.append(Cluster(at, end, form.count(DIGIT, at, end)))
        at = find(DIGIT, end)
    return tuple(found)
