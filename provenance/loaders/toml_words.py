"""What keeps a text from being TOML, in words that say what to look for; imported where one is none."""

from __future__ import annotations

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


def toml_fault(said: str) -> str:
    """What a sentence of tomllib without its place means."""
    return _WORDS.get(said, said)
