"""What keeps a file from being a baseline, with its line where there is one; imported where one is none."""

from __future__ import annotations

import json

from provenance.loaders.json_faults import json_fault
from provenance.patterns import lazy_pattern

_KIND = lazy_pattern(r"Expected `([\w ]+)`, got `([\w ]+)`(?: - at `\$\.?(.+)`)?$")
_FIELD = lazy_pattern(r"Object (missing required|contains unknown) field `(.+?)`(?: - at `\$\.?(.+)`)?$")
"""What msgspec says of a value of another kind, and of a name that is not there or of no use."""
_KINDS = {
    "array": "a list",
    "bool": "true or false",
    "float": "a number",
    "int": "a number",
    "null": "null",
    "object": "an object",
    "str": "a string",
}


def no_baseline(data: bytes, error: Exception) -> str:
    """What follows the name of a file that is no baseline: its line where that is known, and why. `error` is that of the decoder."""
    if not data.strip():
        return ":1: is no baseline: it is empty"
    try:
        json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except json.JSONDecodeError as fault:
        return f":{fault.lineno}: is no baseline: it is not JSON: {json_fault(fault)} at column {fault.colno}"
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return f":{line}: is no baseline: it is no text in UTF-8"
    except RecursionError:
        return ": is no baseline: it is nested too deeply"
    return f": is no baseline: {_in_words(str(error))}"


def _in_words(said: str) -> str:
    """What is wrong with the JSON of one, from what its decoder says."""
    if kind := _KIND.match(said):
        wanted, given = (_KINDS.get(name, name) for name in (kind[1], kind[2]))
        return f"{f'`{kind[3]}`' if kind[3] else 'it'} is {given}, where {wanted} belongs"
    if field := _FIELD.match(said):
        where = f" in `{field[3]}`" if field[3] else ""
        return (
            f"`{field[2]}` {'is missing' if field[1] == 'missing required' else 'does not belong'}{where or ' in it'}"
        )
    return said
