"""What keeps a file of settings from being TOML, with its line, in words that say what to look for."""

from __future__ import annotations

from pathlib import Path

from provenance.host.odd_files import conflict
from provenance.patterns import lazy_pattern

_PLACE = lazy_pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
"""Where tomllib names the place of what is no TOML."""
_WORDS = {
    "Invalid value": "no value begins here: words stand in quotation marks",
    "Invalid statement": "neither a setting nor a table begins here",
    "Expected '=' after a key in a key/value pair": "a name stands without `=` and a value behind it",
    "Expected newline or end of document after a statement": "more stands on the line than its value",
    "Cannot overwrite a value": "a name that has a value already is given another one",
    "Unclosed array": "a list has no end: a comma or `]` is missing",
    "Unclosed inline table": "a table has no end: a comma or `}` is missing",
    "Unterminated string": "a text begins and has no end: its quotation mark is missing",
    "Illegal character '\\n'": "a text ends with its line: its quotation mark is missing",
    "Expected ']' at the end of a table declaration": "the name of a table has no end: `]` is missing",
    "Expected ']]' at the end of an array declaration": "the name of a table has no end: `]]` is missing",
    "Unescaped '\\' in a string": "a backslash stands in a text and escapes nothing: write two, or single quotation marks",
    "Expected \"'''\"": "a text in three quotation marks has no end",
    'Expected \'"""\'': "a text in three quotation marks has no end",
}
"""What tomllib says, and what is meant; its other sentences say it themselves."""


def no_toml(path: Path, text: str, error: ValueError) -> str:
    """The place of what is no TOML, and what is wrong there."""
    if (line := conflict(text.encode())) is not None:
        return f"{path}:{line}: git stopped there in a merge: keep one of both sides, and take the marks of git out"
    words = str(error)
    where = _PLACE.search(words)
    if where is None:
        return f"{path}: is not valid TOML: {words}"
    said = words[: where.start()]
    told = _WORDS.get(said, said)
    if where[1] is None:
        return f"{path}:{len(text.rstrip().splitlines()) or 1}: is not valid TOML: the file ends too early: {told}"
    return f"{path}:{where[1]}: is not valid TOML: {told}, column {where[2]}"
