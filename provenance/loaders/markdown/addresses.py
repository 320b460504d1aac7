"""Where the address of a Markdown link or of a definition stands."""

from __future__ import annotations

import re

from provenance.loaders.markdown.lines import Lines
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_DEFINITION = lazy_pattern(r"\[((?:[^\]\\]|\\.)+)\]:\s*(?:<([^>\n]*)>|(\S+))", re.DOTALL)


def destination(content: str, start: int, end: int, target: str) -> tuple[int, int] | None:
    """The address in content[start:end], which is a whole inline link or autolink; None where it is written in another way."""
    if content.startswith("<", start):
        return start + 1, end - 1
    if not target:
        return None
    # The last `](`: an address cannot hold one that is not escaped, the words of the link can.
    opening = content.rfind("](", start, end)
    while opening >= 0:
        at = content.find(target, opening, end)
        if at >= 0:
            return at, at + len(target)
        opening = content.rfind("](", start, opening)
    return None


def definition(source: str, lines: Lines, reference: dict[str, object]) -> tuple[SourceSpan, SourceSpan] | None:
    """The place of a reference definition, and that of its address."""
    stated = reference.get("map")
    if not isinstance(stated, list) or len(stated) < 2:
        return None
    start, end = lines.stretch(int(stated[0]), int(stated[1]))
    match = _DEFINITION.search(source, start, end)
    if match is None:
        return SourceSpan(start, end, approximate=True), SourceSpan(start, end, approximate=True)
    group = 2 if match[2] is not None else 3
    return SourceSpan(match.start(), end), SourceSpan(*match.span(group))
