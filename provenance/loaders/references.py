"""Character references, as in HTML."""

from __future__ import annotations

import html

from provenance.patterns import lazy_pattern

_LONG = lazy_pattern(r"&#[0-9]{600,}+;?")
"""What stands for a number that Python may refuse to make: the lowest limit that can be set for it is 640 digits."""


def unescape(text: str) -> str:
    """What a text says once its references are taken for what they stand for, by the table of HTML5; none of them is too long for it."""
    try:
        return html.unescape(text)
    except ValueError:
        return html.unescape(_LONG.sub("\ufffd", text))
