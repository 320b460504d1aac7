"""TOML whose keys have a length that somebody may have meant: tomllib takes memory by the square of the parts of a key."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from provenance.patterns import lazy_pattern

LONGEST = 32
"""Parts of a key."""
_PART = r"(?:[\w-]++|\"(?:[^\"\\\n]|\\.)*+\"?+|'[^'\n]*+'?+)"
_TOKEN = lazy_pattern(
    r"\"\"\"(?:[^\"\\]++|\\.|\"{1,2}+(?!\"))*+(?:\"{3,5}+|\Z)?+|'''.*?(?:'''|\Z)|\#[^\n]*+"
    rf"|{_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{0,{LONGEST - 1}}}+(?P<more>[ \t]*+\.[ \t]*+{_PART})?+",
    re.DOTALL,
)
"""A text of several lines, a comment, or a key, which a number or a text of one line looks like."""


class LongKey(ValueError):
    """A key of too many parts, which is not read."""

    def __init__(self, line: int) -> None:
        super().__init__(f"a key has more than {LONGEST} parts")
        self.line = line


def toml(text: str) -> dict[str, Any]:
    """What a text in TOML holds. Raises LongKey and what tomllib raises."""
    if text.count(".") >= LONGEST:
        for token in _TOKEN.finditer(text):
            if token["more"]:
                raise LongKey(text.count("\n", 0, token.start()) + 1)
    return tomllib.loads(text)
