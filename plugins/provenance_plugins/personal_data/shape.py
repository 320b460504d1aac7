"""A text's shape: one byte a character, from which all rules on numbers start.

Python's regular expressions take 40 µs to look for a digit in 4 kB that hold few; for one byte they take three. So digits are found
in the shape, and the patterns of rules are asked only around them.
"""

from __future__ import annotations

import msgspec

from provenance.analysis.characters import latin
from provenance.api import Document, analysis, lazy_pattern

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
_CLUSTER = lazy_pattern(rb"9(?:[^9\n]{0,3}9){4,}+")
"""At least five digits: years, ages and scores that stand alone have fewer. It begins with a literal byte, which memchr looks for."""
_FEWEST = 5
"""The digits of the shortest cluster."""


class Cluster(msgspec.Struct, frozen=True):
    """Digits that stand close together on one line: never more than three other characters between two."""

    start: int
    end: int
    digits: int


@analysis()
def shape(document: Document) -> bytes:
    """The text with `9` for each ASCII digit, `A` and `a` for Latin letters, `?` for what is not in Latin-1; offsets are the text's."""
    return latin(document).translate(_TABLE)


@analysis()
def clusters(document: Document) -> tuple[Cluster, ...]:
    """Every cluster of at least five digits, in order of place."""
    form = shape(document)
    if form.count(DIGIT) < _FEWEST:
        return ()
    spans = (match.span() for match in _CLUSTER.finditer(form))
    return tuple(Cluster(start, end, form.count(DIGIT, start, end)) for start, end in spans)
