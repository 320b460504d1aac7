"""What keeps a file from being JSON, in words that say what to look for; imported where one is none."""

from __future__ import annotations

import json

_WORDS = {
    "Expecting property name enclosed in double quotes": "a name in double quotes is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting ',' delimiter": "a comma is missing",
    "Unterminated string starting at": "a string begins and has no end",
    "Invalid control character at": "a line break, a tab or another control character stands bare in a string",
    "Invalid \\escape": "a backslash stands in a string and escapes nothing",
    "Invalid \\escape: ": "a backslash stands in a string and escapes nothing",
    "Invalid \\uXXXX escape": "four hexadecimal digits are missing behind a `\\u`",
    "Extra data": "something stands behind its end",
}
"""What Python's decoder says, in its words of each version, and what is meant."""
_BREAKS_OFF = frozenset({"Expecting value", *list(_WORDS)[:3]})
"""What it says of a file of which the end is missing, too."""


def json_fault(error: json.JSONDecodeError) -> str:
    """What is wrong at the place of a fault, as words that its line and column may follow: `a comma is missing`."""
    rest = error.doc[error.pos :].strip()
    if error.msg in _BREAKS_OFF and not rest:
        return "it breaks off"
    if error.msg.startswith("Illegal trailing comma") or (
        rest[:1] in ("}", "]") and error.doc[: error.pos].rstrip().endswith(",")
    ):
        return "a comma stands before a closing bracket"
    if error.msg.startswith(("Invalid control", "Unterminated")) and not error.doc[error.pos + 1 :].strip():
        return "it breaks off inside a string"
    if error.msg == "Expecting value":
        return "no value begins"  # not what begins there: files with the same fault are told of together
    if rest.startswith("'") and error.msg in _BREAKS_OFF:
        return "a single quote stands where a double one belongs"
    return _WORDS.get(error.msg, error.msg.removesuffix(" at"))
