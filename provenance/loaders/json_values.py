"""Several values of JSON one behind the other in a file, as programs leave them that write each result at its end; imported where one has something behind its first."""

from __future__ import annotations

import json

from provenance.loaders.json_objects import object_of
from provenance.patterns import lazy_pattern

_BETWEEN = lazy_pattern(r"(?:[ \t\r\n,\x1e\ufeff]|null(?![^\s,{\[]))*")
"""Blanks, commas, the sign before each value by RFC 7464, the mark of an encoding that each append wrote, and a value that is none."""
_BEFORE = "\x1e"
_BEHIND = "Extra data"
"""What Python's decoder says of a file that has more than one value."""
_SEVERAL = 2
"""Values that show that a file is made of many: what is broken behind them is one of these."""


def rows_of_values(fault: json.JSONDecodeError) -> list[object]:
    """The objects of a file in which `fault` was found, those of its lists among them, in order. Raises the fault where it is another one, or that of the value that is broken."""
    if fault.msg != _BEHIND and not fault.doc.lstrip(" \t\r\n").startswith(_BEFORE):
        raise fault
    text = fault.doc
    reader = json.JSONDecoder(parse_constant=lambda _: None, object_pairs_hook=object_of)
    rows: list[object] = []
    count, at = 0, _behind(text, 0)
    while at < len(text):
        if text[at] not in "{[":
            raise json.JSONDecodeError(_BEHIND, text, at) if count else fault
        try:
            value, end = reader.raw_decode(text, at)
        except json.JSONDecodeError:
            if count < _SEVERAL:
                raise fault from None
            raise
        if isinstance(value, list):
            rows += value
        else:
            rows.append(value)
        count, at = count + 1, _behind(text, end)
    return rows


def _behind(text: str, at: int) -> int:
    blank = _BETWEEN.match(text, at)
    return at if blank is None else blank.end()
