"""`SPDX-License-Identifier:`, the line by which a file names its licence for programs: these know the identifiers of the list and nothing else.

Source: the specification of SPDX, annexes “SPDX License Expressions” and “Using SPDX short identifiers in source files”.
"""

from __future__ import annotations

import re

from provenance.analysis.licences import names
from provenance.api import lazy_pattern

_LINE = lazy_pattern(
    r"^[ \t#/*;%!<>|{\"'–-]*SPDX-License-Identifier:[ \t]*(?P<expression>[^\n\r]*?)[ \t]*(?:--+>|\*/|#?\}+|\"\"\"|''')?[ \t]*(?=[\r\n]|\Z)",
    re.MULTILINE,
)
_PLACEHOLDER = lazy_pattern(r"[<>${}…\[\]|`]|\.\.\.")
"""Signs of an expression that somebody is to fill in, or that is quoted."""
_JOIN = lazy_pattern(r"\s+(?:OR|AND)\s+|[()]", re.IGNORECASE)
_EXCEPTION = lazy_pattern(r"\s+WITH\s+[A-Za-z][\w.-]*\Z", re.IGNORECASE)
_NOTHING = frozenset({"none", "noassertion"})
"""What stands for no licence, and for nothing said."""


def tagged(text: str) -> list[tuple[int, int]]:
    """Where the expressions stand in a text that such lines give; those that somebody has still to fill in are left out."""
    return [
        found.span("expression")
        for found in _LINE.finditer(text)
        if found["expression"] and _PLACEHOLDER.search(found["expression"]) is None
    ]


def unlisted(expression: str) -> str | None:
    """The first part of an expression that is no identifier of the SPDX list; None where every part is one. What follows WITH is not looked up."""
    for part in _JOIN.split(expression.strip()):
        name = _EXCEPTION.sub("", part.strip()).strip()
        if name and name.lower() not in _NOTHING and not names.listed(name):
            return name
    return None
